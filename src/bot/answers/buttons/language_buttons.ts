import {
  findLanguage,
  type Language,
  LANGUAGES,
  nativeName,
} from "../../../translation/languages/languages.ts";
import type { Locale } from "../../../locales/locales.ts";
import { DIRECTION, type Direction, writeDirection } from "./direction.ts";
import { writeRetry } from "../failure.ts";
import type { Button, Keyboard } from "../outlet.ts";

/**
 * Effect of a press in the picker: `set` the language of the chat, set the other language of a
 * `pair`, add one that is left alone (`reads`), `hear` a recording as that language. Below a message
 * the direction says how it stands now, so that there is a way back: translate this message only
 * (`once`), set the language of the chat (`keep`), `hear` the recording, or translate it as one that
 * is written in that language (`from`).
 */
export type PickerPurpose =
  | "set"
  | "pair"
  | "hear"
  | "reads"
  | `${"once" | "keep" | "hear" | "from"}.${string}`;

/** Matches a `PickerPurpose` in the data of a press. */
export const PURPOSE = `set|pair|hear|reads|(?:once|keep|hear|from)\\.${DIRECTION}`;

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
    ...purpose.includes(".") || purpose === "reads" || purpose === "hear"
      ? [{ label: "✕", data: `close:${purpose}` }]
      : [],
  ];
  return [...languageButtons(purpose, shown, selected), last];
}

/** What a picker below a message shows. */
export interface MessagePickerOptions extends Pick<PickerOptions, "page" | "selected"> {
  /** Codes of the languages that stand before all others. */
  readonly first: readonly string[];
}

/**
 * Buttons for all languages below a message, and above them whether a press is for this message only
 * or for good: the two look different, and one leads to the other.
 */
export function messagePicker(
  locale: Locale,
  scope: "once" | "keep",
  direction: Direction,
  { first, page, selected }: MessagePickerOptions,
): Keyboard {
  const data = writeDirection(direction);
  const mark = (name: "once" | "keep", label: string) => ({
    label: name === scope ? `✓ ${label}` : label,
    data: `page:${name}.${data}:0`,
  });
  const scopes = [
    mark("once", locale.say("button-once")),
    mark("keep", locale.say("button-lasting")),
  ];
  const picker = pickerKeyboard(`${scope}.${data}`, {
    first,
    ...(page !== undefined && { page }),
    selected,
    // It is in that language already; who wants it for good may have written in it by chance.
    ...(scope === "once" && { except: [direction.source] }),
  });
  return [scopes, ...picker];
}

/** Buttons for these languages only. */
export function languageButtons(
  purpose: PickerPurpose,
  languages: readonly Language[],
  selected?: string,
): Keyboard {
  return inColumns(languages, (language) => ({
    label: `${language.code === selected ? "✓ " : ""}${labelOf(language)}`,
    data: `pick:${purpose}:${language.code}`,
  }));
}

/** Buttons that translate the message that theirs answers into one of these languages. */
export function offerButtons(languages: readonly Language[]): Keyboard {
  return inColumns(languages, (language) => ({
    label: labelOf(language),
    data: writeRetry({ target: language.code }),
  }));
}

function labelOf(language: Language): string {
  return `${language.flag} ${nativeName(language)}`;
}

function inColumns(languages: readonly Language[], buttonOf: (one: Language) => Button): Keyboard {
  const buttons = languages.map(buttonOf);
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += COLUMNS) rows.push(buttons.slice(at, at + COLUMNS));
  return rows;
}
