import type { InlineKeyboardMarkup } from "grammy/types";
import { badRequest } from "../refusal.ts";

/** Buttons of a message and of a row that the server takes (third-party reports: a guess). */
const MAX_BUTTONS = 100;
const MAX_BUTTONS_IN_ROW = 8;
/** Bot API, InlineKeyboardButton and CopyTextButton. */
const MAX_CALLBACK_BYTES = 64;
const MAX_COPY_UNITS = 256;

/**
 * Checks the buttons below a message.
 * @throws Refusal
 */
export function checkKeyboard(markup: InlineKeyboardMarkup | undefined): void {
  const rows = markup?.inline_keyboard ?? [];
  if (rows.flat().length > MAX_BUTTONS || rows.some((row) => row.length > MAX_BUTTONS_IN_ROW)) {
    throw badRequest("reply markup is too long");
  }
  for (const button of rows.flat()) {
    const actions = Object.keys(button).filter((key) => !["text", "style"].includes(key));
    if (button.text.trim() === "" || actions.length !== 1) {
      throw badRequest("can't parse inline keyboard button: exactly one action is needed");
    }
    if ("callback_data" in button) {
      const bytes = new TextEncoder().encode(button.callback_data).length;
      if (bytes < 1 || bytes > MAX_CALLBACK_BYTES) throw badRequest("BUTTON_DATA_INVALID");
    }
    if ("copy_text" in button) {
      const units = button.copy_text.text.length;
      if (units < 1 || units > MAX_COPY_UNITS) throw badRequest("BUTTON_COPY_TEXT_INVALID");
    }
  }
}
