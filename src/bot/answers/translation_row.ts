import { InlineKeyboard } from "grammy/web";
import { findLanguage } from "../../translation/languages/languages.ts";
import { ownLanguage } from "./chat_languages.ts";
import type { BotContext } from "../context.ts";
import type { Extra } from "./extras.ts";

/** From which language to which; codes of the table where it has them. */
export interface Direction {
  readonly source: string;
  readonly target: string;
}

/** UTF-16 units that a button can copy (Bot API, CopyTextButton). */
const MAX_COPY_UNITS = 256;

/**
 * The quiet row under a translation: another language, translated back, copied, pronounced. Everything a press
 * needs is in its data and in the message, so that it works after any time.
 * @param text the translation, without extras
 * @param extras what the message already has, and needs no button for
 */
export function translationRow(
  ctx: BotContext,
  direction: Direction,
  text: string,
  extras: readonly Extra[] = [],
): InlineKeyboard {
  const source = codeForButton(direction.source);
  const target = codeForButton(direction.target);
  const row = new InlineKeyboard()
    .text(`${flagOf(source)} → ${flagOf(target)}`, `other:${source}:${target}`);
  if (!extras.includes("back")) row.text("⇄", `back:${source}:${target}`);
  if (text.length <= MAX_COPY_UNITS) row.copyText("⧉", text);
  if (!extras.includes("pronunciation") && isForeignScript(target, ctx.from?.language_code)) {
    row.text("🔤", `say:${source}:${target}`);
  }
  return row;
}

/** A code that fits a button's data and the patterns of the presses; `und` for what is none. */
export function codeForButton(tag: string): string {
  return findLanguage(tag)?.code ?? (/^[a-z]{2,3}(-\w{2,8})?$/i.test(tag) ? tag : "und");
}

function flagOf(code: string): string {
  const flag = findLanguage(code)?.flag;
  return !flag || flag === "🏳️" ? code.toUpperCase() : flag;
}

/** Whether a reader of one language cannot read the letters of the other, and Latin ones would help. */
function isForeignScript(target: string, languageCode: string | undefined): boolean {
  const scripts = findLanguage(target)?.scripts ?? ["Latin"];
  const own = ownLanguage(languageCode).scripts;
  return !scripts.includes("Latin") && !scripts.some((script) => own.includes(script));
}
