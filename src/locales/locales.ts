import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import ar from "./ar.ftl" with { type: "text" };
import de from "./de.ftl" with { type: "text" };
import en from "./en.ftl" with { type: "text" };
import es from "./es.ftl" with { type: "text" };
import fr from "./fr.ftl" with { type: "text" };
import hi from "./hi.ftl" with { type: "text" };
import it from "./it.ftl" with { type: "text" };
import ja from "./ja.ftl" with { type: "text" };
import ko from "./ko.ftl" with { type: "text" };
import pt from "./pt.ftl" with { type: "text" };
import ru from "./ru.ftl" with { type: "text" };
import zh from "./zh.ftl" with { type: "text" };

/** What the bot says, in one language. */
export interface Locale {
  /** BCP 47 tag, for `Intl`. */
  readonly tag: string;
  /**
   * @param id a message of the `.ftl` files
   * @throws Error when no file has it: a mistake in the program
   */
  say(id: string, variables?: Record<string, FluentVariable>): string;
}

/** The languages the bot itself speaks; two-letter codes, as Telegram's command lists want them. */
const SOURCES: Readonly<Record<string, string>> = {
  en,
  ar,
  de,
  es,
  fr,
  hi,
  it,
  ja,
  ko,
  pt,
  ru,
  zh,
};
const FALLBACK = "en";
/** Names in another direction must not turn the sentence around them. */
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];

const bundles = new Map<string, FluentBundle>();

/** The codes of all languages that the bot speaks. */
export const LOCALE_CODES: readonly string[] = Object.keys(SOURCES);

/** The locale for a user's `language_code`, which may be absent or carry a region; else English. */
export function localeFor(languageCode: string | undefined): Locale {
  const base = languageCode?.toLowerCase().split(/[-_]/)[0] ?? FALLBACK;
  const code = base in SOURCES ? base : FALLBACK;
  return {
    tag: code,
    say: (id, variables) => say(code, id, variables) ?? say(FALLBACK, id, variables) ?? missing(id),
  };
}

function say(
  code: string,
  id: string,
  variables?: Record<string, FluentVariable>,
): string | undefined {
  const bundle = bundleOf(code);
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, variables ?? null) : undefined;
}

function bundleOf(code: string): FluentBundle {
  const known = bundles.get(code);
  if (known) return known;
  const bundle = new FluentBundle(code, { useIsolating: RIGHT_TO_LEFT.includes(code) });
  const problems = bundle.addResource(new FluentResource(SOURCES[code]!));
  if (problems.length > 0) {
    throw new Error(`Cannot read the locale "${code}"`, { cause: problems[0] });
  }
  bundles.set(code, bundle);
  return bundle;
}

function missing(id: string): never {
  throw new Error(`Cannot say "${id}": no locale has it`);
}
