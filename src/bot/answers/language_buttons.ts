import { InlineKeyboard } from "grammy/web";
import {
  findLanguage,
  type Language,
  LANGUAGES,
  nativeName,
} from "../../translation/languages/languages.ts";

/**
 * What a press in the picker does: `set` the chat's language, also translate the message that the picker
 * answers (`translate`), set the other language of a `pair`, `hear` a recording as that language, or translate this
 * message only (`once.<source>.<target>`, as it stands now).
 */
export type PickerPurpose = "set" | "translate" | "pair" | "hear" | `once.${string}.${string}`;

/** Matches a `PickerPurpose` in the data of a press. */
export const PURPOSE = /set|translate|pair|hear|once\.[\w-]+\.[\w-]+/.source;

export interface PickerOptions {
  readonly page?: number;
  /** Code of the language that is set. */
  readonly selected?: string | undefined;
  /** Codes of the languages that stand before all others. */
  readonly first?: readonly string[] | undefined;
}

// Six rows of two fit a phone's screen above the keyboard.
const PAGE_SIZE = 12;
const COLUMNS = 2;

/** Buttons for one page of all languages, most likely ones first. */
export function pickerKeyboard(
  purpose: PickerPurpose,
  { page = 0, selected, first = [] }: PickerOptions = {},
): InlineKeyboard {
  const likely = first.map(findLanguage).filter((one) => one !== undefined);
  const ordered = [...new Set([...likely, ...LANGUAGES])];
  const pages = Math.ceil(ordered.length / PAGE_SIZE);
  const current = Math.min(Math.max(page, 0), pages - 1);
  const shown = ordered.slice(current * PAGE_SIZE, (current + 1) * PAGE_SIZE);
  const keyboard = languageButtons(purpose, shown, selected).row();
  if (current > 0) keyboard.text("‹", `page:${purpose}:${current - 1}`);
  keyboard.text(`${current + 1} / ${pages}`, `page:${purpose}:${current}`);
  if (current < pages - 1) keyboard.text("›", `page:${purpose}:${current + 1}`);
  if (purpose.startsWith("once.")) keyboard.text("✕", `close:${purpose}`);
  return keyboard;
}

/** Buttons for these languages only. */
export function languageButtons(
  purpose: PickerPurpose,
  languages: readonly Language[],
  selected?: string,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  languages.forEach((language, index) => {
    if (index > 0 && index % COLUMNS === 0) keyboard.row();
    const mark = language.code === selected ? "✓ " : "";
    keyboard.text(
      `${mark}${language.flag} ${nativeName(language)}`,
      `pick:${purpose}:${language.code}`,
    );
  });
  return keyboard;
}
