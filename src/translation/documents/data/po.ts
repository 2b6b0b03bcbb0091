import { writeCString } from "./c_escapes.ts";
import { dataPlace } from "./data_place.ts";
import type { Places } from "../place.ts";
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
      const encode = (value: string) =>
        agrees(entry.flags, from.value, value)
          ? writeString(value, from.lines > 1, lineEnd)
          : undefined;
      yield yield* dataPlace(text, { start, end, number, value: from.value, encode });
    }
  }
}

/** Returns the message for a form: that of one, but where the language has a single form. */
function messageOf({ id, plural, translations }: PoEntry, nth: number): PoString {
  const isOne = nth === 0 && translations.length > 1;
  return plural && !isOne ? plural : id;
}

/** Writes a string as `msgcat --no-wrap` does: lines of their own, or as many as it had. */
function writeString(value: string, hadLines: boolean, lineEnd: string): string {
  const lines = value.match(/[^\n]*\n|[^\n]+/g) ?? [];
  const written = lines.map((line) => `"${writeCString(line)}"`);
  return hadLines || lines.length > 1 ? ['""', ...written].join(lineEnd) : written[0] ?? '""';
}

/** Tells whether a program can fill in the one like the other, where the entry says that it does. */
function agrees(flags: readonly string[], original: string, translation: string): boolean {
  const formats = flags.filter((flag) => flag.endsWith("-format") && !flag.startsWith("no-"));
  if (formats.length === 0) return true;
  const mayNumber = formats.every((flag) => NUMBERED_FORMATS.test(flag));
  const directivesOf = (value: string) =>
    (value.match(DIRECTIVES) ?? []).map((one) =>
      mayNumber ? one.replace(ARGUMENT_NUMBER, "%") : one
    );
  const [own, others] = [directivesOf(original), directivesOf(translation)];
  // Without numbers, their order is that of the arguments.
  const isOrdered = !mayNumber && own.some((one) => /^%[^(<%]/.test(one));
  const inOrder = (all: string[]) => (isOrdered ? all : all.sort()).join("\n");
  return inOrder(own) === inOrder(others);
}
