import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import ar from "./ar.ftl" with { type: "text" };
import de from "./de.ftl" with { type: "text" };
import en from "./en.ftl" with { type: "text" };
import es from "./es.ftl" with { type: "text" };
import fa from "./fa.ftl" with { type: "text" };
import fr from "./fr.ftl" with { type: "text" };
import hi from "./hi.ftl" with { type: "text" };
import id from "./id.ftl" with { type: "text" };
import it from "./it.ftl" with { type: "text" };
import ja from "./ja.ftl" with { type: "text" };
import ko from "./ko.ftl" with { type: "text" };
import nl from "./nl.ftl" with { type: "text" };
import pl from "./pl.ftl" with { type: "text" };
import pt from "./pt.ftl" with { type: "text" };
import ru from "./ru.ftl" with { type: "text" };
import tr from "./tr.ftl" with { type: "text" };
import uk from "./uk.ftl" with { type: "text" };
import vi from "./vi.ftl" with { type: "text" };
import zh from "./zh.ftl" with { type: "text" };
import zhHant from "./zh-Hant.ftl" with { type: "text" };
import type { Messages } from "./messages.ts";

/** A message of the `.ftl` files. */
export type MessageId = keyof Messages;

/** The names of commands: all that the menu can describe, `command-…` in the files. */
export type CommandName = NameIn<MessageId, "command-">;

type NameIn<I extends string, Prefix extends string> = I extends `${Prefix}${infer Name}` ? Name
  : never;

/** Nothing for a message without variables, else one object that has all of them. */
export type VariablesOf<I extends MessageId> = [Messages[I]] extends [never] ? []
  : [variables: Readonly<Record<Messages[I], FluentVariable>>];

/** The bot's voice in one language. */
export interface Locale {
  /** BCP 47 tag, for `Intl`. */
  readonly tag: string;
  /**
   * Says a message, in English where the language lacks it. Of several ids, such as `file-${kind}`,
   * the compiler wants each to exist, and the variables of all of them.
   */
  say<I extends MessageId>(id: I, ...variables: VariablesOf<I>): string;
}

/** The languages the bot itself speaks, by BCP 47 tags. */
const SOURCES: ReadonlyMap<string, string> = new Map(Object.entries({
  ...{ en, ar, de, es, fa, fr, hi, id, it, ja, ko, nl, pl, pt, ru, tr, uk, vi, zh },
  "zh-Hant": zhHant,
}));
/** Traditional Chinese, as Telegram's language packs and regions name it. */
const TRADITIONAL = /^zh[-_](?:hant|tw|hk|mo)/i;
/** Codes that ISO 639-1 had before, and Telegram's apps may still send. */
const OLD_CODES: Readonly<Record<string, string>> = { in: "id" };
const FALLBACK = "en";
/** Names in another direction must not turn the sentence around them. */
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];
/** A command or the ending of a file's name. */
const LATIN_NAME = /(?<![\p{Script=Latin}\p{N}_])[/.][a-z][a-z0-9_]*/gu;

const bundles = new Map<string, FluentBundle>();

/** The codes of all languages that the bot speaks. */
export const LOCALE_CODES: readonly string[] = [...SOURCES.keys()];

/**
 * Returns the locale for a user's `language_code`, which may be absent, carry a region or be the
 * free text of a language pack; else English.
 */
export function localeFor(languageCode: string | undefined): Locale {
  const code = codeFor(languageCode ?? FALLBACK);
  return {
    tag: code,
    say(id, ...[variables]) {
      const bundle = bundleOf(code);
      const pattern = bundle.getMessage(id)?.value;
      // The compiler and the test of the locales make sure that there is one.
      if (!pattern) throw new Error(`Cannot say "${id}": the locale "${code}" lacks it`);
      return bundle.formatPattern(pattern, variables ?? null);
    },
  };
}

function codeFor(languageCode: string): string {
  if (TRADITIONAL.test(languageCode)) return "zh-Hant";
  const base = languageCode.toLowerCase().split(/[-_]/)[0]!;
  const code = Object.hasOwn(OLD_CODES, base) ? OLD_CODES[base]! : base;
  return SOURCES.has(code) ? code : FALLBACK;
}

/** Tells whether a name, such as `help-${command}`, is a message. */
export function isMessageId<Name extends string>(name: Name): name is Name & MessageId {
  return bundleOf(FALLBACK).hasMessage(name);
}

/**
 * Isolates commands and endings of files in a sentence from the right, where their sign would
 * otherwise stand on the wrong side (Unicode Standard Annex 9, isolates).
 */
function isolated(text: string): string {
  return text.replace(LATIN_NAME, "\u2068$&\u2069");
}

function bundleOf(code: string): FluentBundle {
  const known = bundles.get(code);
  if (known) return known;
  const isRightToLeft = RIGHT_TO_LEFT.includes(code);
  const bundle = new FluentBundle(code, {
    useIsolating: isRightToLeft,
    ...(isRightToLeft && { transform: isolated }),
  });
  const problems = bundle.addResource(new FluentResource(SOURCES.get(code)!));
  if (problems.length > 0) {
    throw new Error(`Cannot read the locale "${code}"`, { cause: problems[0] });
  }
  bundles.set(code, bundle);
  return bundle;
}
