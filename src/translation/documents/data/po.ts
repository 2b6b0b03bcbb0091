import { writeCString } from "./c_escapes.ts";
import { dataPlace } from "./data_place.ts";
import type { Steps } from "../folding.ts";
import { linesIn, type Places } from "../place.ts";
import { createTextWriter } from "../text_writer.ts";
import { poEntriesIn, type PoEntry, type PoString } from "./po_entries.ts";

/** Formats whose arguments may have numbers in a translation (GNU gettext, 15.3; POSIX, printf). */
const NUMBERED_FORMATS =
  /^(?:c|objc|php|perl|java-printf|boost|awk|lua|gcc-internal|gfc-internal)-format$/;
/** What `msgfmt --check-format` compares, a lone percent sign with it. */
const DIRECTIVES =
  /%(?:\d{1,3}\$|\(\w{1,64}\)|<\w{1,64}>)?[-+ #0']{0,5}(?:\d{1,4}|\*)?(?:\.(?:\d{1,4}|\*))?(?:hh|ll|[hlLqjzt])?[A-Za-z@%]?|\$?\{[^{}]{0,1000}\}|[{}]/g;
const ARGUMENT_NUMBER = /^%\d{1,3}\$/;

/**
 * Finds the translations of a catalogue (GNU gettext): where one is empty, the message stands in its
 * place and is written there. Messages, contexts, comments, flags, obsolete entries and the header
 * stay. The number is that of the entry, the header left out. Cost: linear.
 */
export function* poIn(text: string): Places {
  let number = 0;
  for (const entry of poEntriesIn(text)) {
    yield undefined;
    if (!entry || entry.id.value === "" && !entry.hasContext) continue;
    number++;
    for (const [nth, own] of entry.translations.entries()) {
      const from = own.value === "" ? messageOf(entry, nth) : own;
      const { start, end } = own;
      const lineEnd = text[end] === "\r" ? "\r\n" : "\n";
      const encode = function* (value: string): Steps<string | undefined> {
        const isRight = yield* agrees(entry.flags, from.value, value);
        return isRight ? yield* writeString(value, from.lines > 1, lineEnd) : undefined;
      };
      yield yield* dataPlace({ start, end, number, value: from.value, encode });
    }
  }
}

/** Returns the message for a form: that of one, but where the language has a single form. */
function messageOf({ id, plural, translations }: PoEntry, nth: number): PoString {
  const isOne = nth === 0 && translations.length > 1;
  return plural && !isOne ? plural : id;
}

/** Writes a string as `msgcat --no-wrap` does: lines of their own, or as many as it had. */
function* writeString(value: string, hadLines: boolean, lineEnd: string): Steps<string> {
  const isOneLine = !hadLines && !/\n[^]/.test(value);
  if (isOneLine) return `"${yield* writeCString(value)}"`;
  const written = createTextWriter();
  written.add('""');
  for (const { start, end } of linesIn(value)) {
    yield;
    if (start === value.length) break;
    written.add(`${lineEnd}"${yield* writeCString(value.slice(start, end + 1))}"`);
  }
  return written.read();
}

/** Tells whether a program can fill in the one like the other, where the entry says that it does. */
function* agrees(
  flags: readonly string[],
  original: string,
  translation: string,
): Steps<boolean> {
  const formats = flags.filter((flag) => flag.endsWith("-format") && !flag.startsWith("no-"));
  if (formats.length === 0) return true;
  const mayNumber = formats.every((flag) => NUMBERED_FORMATS.test(flag));
  const directivesOf = function* (value: string): Steps<string[]> {
    const found: string[] = [];
    for (const [one] of value.matchAll(DIRECTIVES)) {
      yield;
      found.push(mayNumber ? one.replace(ARGUMENT_NUMBER, "%") : one);
    }
    return found;
  };
  const [own, others] = [yield* directivesOf(original), yield* directivesOf(translation)];
  // Without numbers, their order is that of the arguments.
  const isOrdered = !mayNumber && own.some((one) => /^%[^(<%]/.test(one));
  const inOrder = (all: string[]) => (isOrdered ? all : all.sort()).join("\n");
  return inOrder(own) === inOrder(others);
}
