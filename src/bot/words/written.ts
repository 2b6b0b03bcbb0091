import { languageBefore } from "../../translation/languages/language_lines.ts";
import type { Language } from "../../translation/languages/languages.ts";
import { sliceFormatted } from "../../translation/entities.ts";
import type { Wish } from "../answers/ask.ts";
import type { Content } from "../answers/content.ts";
import type { Material } from "../answers/materials/materials.ts";
import { commandIn } from "./command_words.ts";

/** What stands behind a command that names a language and may bring its own text. */
export interface Written {
  readonly language?: Language | undefined;
  /** What it may mean instead, where no language has exactly this name. */
  readonly near: readonly Language[];
  /** The text that follows, or all of it where no language is named. */
  readonly material?: Material;
  /** What the command wishes for it. */
  readonly wish: Wish;
}

/** Commands with a text, and what the language before it is. */
const WISHES = new Map<string, (code: string | undefined) => Wish>([
  ["tr", (target) => ({ target, command: "first" })],
  ["translate", (target) => ({ target, command: "first" })],
  ["from", (source) => ({ source })],
]);

/**
 * Reads the command that a message is, as far as it translates a text.
 * @param locale the language of the person's Telegram
 */
export function writtenIn(message: Content | undefined, locale: string): Written | undefined {
  const { text = "", entities = [] } = message ?? {};
  const wishOf = WISHES.get(commandIn(text)?.name ?? "");
  if (!wishOf) return undefined;
  const [command] = text.split(/\s/, 1);
  const input = text.slice(command!.length).trimStart();
  if (input.trim() === "") return { near: [], wish: wishOf(undefined) };
  const named = languageBefore(input, locale);
  // "No, I will not": what may be the first word of the text is, where a text follows.
  const before = named.kind === "found" && !named.isSure ? { kind: "unknown" } as const : named;
  const language = before.kind === "found" ? before.language : undefined;
  const near = before.kind === "near" ? before.languages : [];
  const words = before.kind === "unknown" ? input : before.rest;
  return {
    language,
    near,
    wish: wishOf(language?.code),
    ...(words.trim() !== "" && {
      material: {
        kind: "text",
        ...sliceFormatted({ text, entities }, text.length - words.length, text.length),
      },
    }),
  };
}
