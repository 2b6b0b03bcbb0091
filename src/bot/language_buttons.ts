import { InlineKeyboard } from "grammy/web";
import { type Language, LANGUAGES, nativeName } from "../translation/languages.ts";

/**
 * What a press in the picker does: `set` the chat's language, or also translate the message that the
 * picker answers (`translate`).
 */
export type PickerPurpose = "set" | "translate";

// Six rows of two fit a phone's screen above the keyboard.
const PAGE_SIZE = 12;
const COLUMNS = 2;

/** Buttons for one page of all languages, most likely ones first. */
export function pickerKeyboard(
  purpose: PickerPurpose,
  page = 0,
  selected?: string,
): InlineKeyboard {
  const pages = Math.ceil(LANGUAGES.length / PAGE_SIZE);
  const current = Math.min(Math.max(page, 0), pages - 1);
  const shown = LANGUAGES.slice(current * PAGE_SIZE, (current + 1) * PAGE_SIZE);
  const keyboard = languageButtons(purpose, shown, selected).row();
  if (current > 0) keyboard.text("‹", `page:${purpose}:${current - 1}`);
  keyboard.text(`${current + 1} / ${pages}`, `page:${purpose}:${current}`);
  if (current < pages - 1) keyboard.text("›", `page:${purpose}:${current + 1}`);
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
