import { badRequest } from "../refusal.ts";

/** The text of a message, in UTF-16 units (Bot API, sendMessage). */
const MAX_TEXT_UNITS = 4096;
/** Bot API, sendDocument. */
const MAX_CAPTION_UNITS = 1024;

/**
 * Checks a text as sendMessage does.
 * @throws Refusal with Telegram's words
 */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== "string" || text.trim() === "") throw badRequest("message text is empty");
  checkCarriable(text);
  checkLength(text);
}

/**
 * Checks that a text fits a message.
 * @throws Refusal with Telegram's words
 */
export function checkLength(text: string): void {
  if (text.length > MAX_TEXT_UNITS) throw badRequest("message is too long");
}

/**
 * Checks the text below a file; it may be empty.
 * @throws Refusal with Telegram's words
 */
export function checkCaption(caption: unknown): asserts caption is string {
  if (typeof caption !== "string") throw badRequest("can't parse the caption");
  checkCarriable(caption);
  if (caption.length > MAX_CAPTION_UNITS) throw badRequest("message caption is too long");
}

/**
 * Checks that a text can go over the wire.
 * @throws Refusal with Telegram's words
 */
export function checkCarriable(text: string): void {
  if (!text.isWellFormed() || text.includes("\0")) {
    throw badRequest("strings must be encoded in UTF-8");
  }
}
