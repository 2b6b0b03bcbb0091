import { badRequest } from "../refusal.ts";

/** The text of a message, in UTF-16 units (Bot API, sendMessage). */
const MAX_TEXT_UNITS = 4096;

/**
 * Checks a text as sendMessage does.
 * @throws Refusal with Telegram's words
 */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== "string" || text.trim() === "") throw badRequest("message text is empty");
  if (!text.isWellFormed() || text.includes("\0")) {
    throw badRequest("strings must be encoded in UTF-8");
  }
  if (text.length > MAX_TEXT_UNITS) throw badRequest("message is too long");
}
