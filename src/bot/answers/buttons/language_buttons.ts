import {
  findLanguage,
  type Language,
  LANGUAGES,
  nativeName,
} from "../../../translation/languages/languages.ts";
import { DIRECTION } from "./direction.ts";
import type { Button, Keyboard } from "../outlet.ts";

/**
 * Effect of a press in the picker: `set` the language of the chat, also translate the message that
 * the picker answers (`translate`), set the other language of a `pair`, `hear` a recording as that
 * language, add one that is left alone (`reads`), translate this message only (`once.<direction>`, as it stands now), or translate it as
 * one that is written in that language (`from.<direction>`, as it was judged).
 */
export type PickerPurpose =
  | "set"
  | "translate"
  | "pair"
  | "hear"
  | "reads"
  | `${"once" | "from"}.${string}`;

/** Matches a `PickerPurpose` in the data of a press. */
export const PURPOSE = `set|translate|pair|hear|reads|(?:once|from)\\.${DIRECTION}`;

/**
 * The state of a picker; by default its first page, in the order of the table, with nothing set.
 */
export interface PickerOptions {
  readonly page?: number;
  /** Code of the language that is set. */
  readonly selected?: string | undefined;
  /** Codes of the languages that stand before all others. */
  readonly first?: readonly string[] | undefined;
  /** Codes of the languages that are left out. */
  readonly except?: readonly string[] | undefined;
}

/** Six rows of two, which fit a phone's screen above the keyboard (guess). */
const PAGE_SIZE = 12;
/** Names of languages in two columns are not cut on a phone (guess). */
const COLUMNS = 2;

/** Buttons for one page of all languages, most likely ones first. */
export function pickerKeyboard(
  purpose: PickerPurpose,
  { page = 0, selected, first = [], except = [] }: PickerOptions = {},
): Keyboard {
  const likely = first.map(findLanguage).filter((one) => one !== undefined);
  const ordered = [...new Set([...likely, ...LANGUAGES])]
    .filter(({ code }) => !except.includes(code));
  const pages = Math.ceil(ordered.length / PAGE_SIZE);
  const current = Math.min(Math.max(page, 0), pages - 1);
  const shown = ordered.slice(current * PAGE_SIZE, (current + 1) * PAGE_SIZE);
  const turn = (label: string, to: number) => ({ label, data: `page:${purpose}:${to}` });
  const last: Button[] = [
    ...current > 0 ? [turn("‹", current - 1)] : [],
    turn(`${current + 1} / ${pages}`, current),
    ...current < pages - 1 ? [turn("›", current + 1)] : [],
    ...purpose.includes(".") || purpose === "reads"
      ? [{ label: "✕", data: `close:${purpose}` }]
      : [],
  ];
  return [...languageButtons(purpose, shown, selected), last];
}

/** Buttons for these languages only. */
export function languageButtons(
  purpose: PickerPurpose,
  languages: readonly Language[],
  selected?: string,
): Keyboard {
  const buttons = languages.map((language) => {
    const mark = language.code === selected ? "✓ " : "";
    return {
      label: `${mark}${language.flag} ${nativeName(language)}`,
      data: `pick:${purpose}:${language.code}`,
    };
  });
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += COLUMNS) rows.push(buttons.slice(at, at + COLUMNS));
  return rows;
}
