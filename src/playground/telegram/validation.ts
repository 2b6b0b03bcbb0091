import type { InlineKeyboardMarkup, MessageEntity } from "grammy/types";
import { badRequest } from "./refusal.ts";

const MAX_TEXT_UNITS = 4096;
const MAX_BUTTONS = 100;
const MAX_BUTTONS_IN_ROW = 8;
const MAX_CALLBACK_BYTES = 64;
const MAX_COPY_UNITS = 256;

/** Entities that contain nothing and stand in nothing but quotes (Bot API, formatting options). */
const SOLITARY = ["code", "pre"];
const QUOTES = ["blockquote", "expandable_blockquote"];
const STYLES = ["bold", "italic", "underline", "strikethrough", "spoiler"];
const NEEDED_FIELDS: Readonly<Record<string, string>> = {
  text_link: "url",
  text_mention: "user",
  custom_emoji: "custom_emoji_id",
  date_time: "unix_time",
};

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

/**
 * Checks entities. The real server silently drops some bad ones; this one refuses them, so that a mistake
 * does not stay unseen.
 * @throws Refusal
 */
export function checkEntities(text: string, entities: readonly MessageEntity[]): void {
  const open: MessageEntity[] = [];
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  for (const entity of sorted) {
    checkBounds(text, entity);
    const field = NEEDED_FIELDS[entity.type];
    if (field && !(field in entity)) throw badRequest(`entity ${entity.type} needs ${field}`);
    while (open.length > 0 && endOf(open.at(-1)!) <= entity.offset) open.pop();
    for (const outer of open) {
      if (endOf(outer) < endOf(entity)) throw badRequest("entities are not well nested");
      if (!mayContain(outer.type, entity.type)) {
        throw badRequest(`entity ${outer.type} can't contain ${entity.type}`);
      }
    }
    open.push(entity);
  }
}

function checkBounds(text: string, { offset, length }: MessageEntity): void {
  const inside = Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 &&
    length > 0 && offset + length <= text.length;
  const cutsPair = [offset, offset + length].some((at) =>
    /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "")
  );
  if (!inside || cutsPair) throw badRequest("ENTITY_BOUNDS_INVALID");
}

function endOf({ offset, length }: MessageEntity): number {
  return offset + length;
}

function mayContain(outer: string, inner: string): boolean {
  if (SOLITARY.includes(outer)) return false;
  if (QUOTES.includes(outer)) return !QUOTES.includes(inner);
  if (SOLITARY.includes(inner)) return false;
  return STYLES.includes(outer) || STYLES.includes(inner);
}

/** @throws Refusal */
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

/** @throws Refusal */
export function checkCommands(
  commands: readonly { command: string; description: string }[],
  languageCode: string | undefined,
): void {
  const valid = commands.length <= 100 &&
    (languageCode === undefined || /^[a-z]{2}$/.test(languageCode)) &&
    commands.every(({ command, description }) =>
      /^[a-z0-9_]{1,32}$/.test(command) && description.length >= 1 && description.length <= 256
    );
  if (!valid) throw badRequest("BOT_COMMAND_INVALID");
}
