import { findLanguage } from "../../translation/languages/languages.ts";
import { telegramLanguage } from "./choices.ts";
import { codeForButton, type Direction, writeDirection } from "./direction.ts";
import { extrasBelow, type LaidOut, translationIn } from "./extras.ts";
import type { Button } from "./outlet.ts";

/** UTF-16 units that a button can copy (Bot API, CopyTextButton). */
const MAX_COPY_UNITS = 256;

/**
 * Makes the quiet row under a translation: another language, translated back, copied, pronounced.
 * @param message as it will be shown; what it has already needs no button
 * @param languageCode of the Telegram of who reads it
 */
export function translationRow(
  { source, target }: Pick<Direction, "source" | "target">,
  message: LaidOut,
  languageCode: string | undefined,
): Button[] {
  const direction = writeDirection({ source, target, layout: message.layout });
  const extras = extrasBelow(message);
  const { text } = translationIn(message);
  const row: Button[] = [
    { label: `${flagOf(source)} → ${flagOf(target)}`, data: `other:${direction}` },
  ];
  if (!extras.includes("back")) row.push({ label: "⇄", data: `back:${direction}` });
  if (text.length <= MAX_COPY_UNITS) row.push({ label: "⧉", copies: text });
  if (!extras.includes("pronunciation") && isForeignScript(target, languageCode)) {
    row.push({ label: "🔤", data: `say:${direction}` });
  }
  return row;
}

function flagOf(tag: string): string {
  const code = codeForButton(tag);
  const flag = findLanguage(code)?.flag;
  return !flag || flag === "🏳️" ? code.toUpperCase() : flag;
}

/** Whether a reader of one language cannot read the letters of the other, and Latin ones would help. */
function isForeignScript(target: string, languageCode: string | undefined): boolean {
  const scripts = findLanguage(target)?.scripts ?? ["Latin"];
  const read = telegramLanguage(languageCode).scripts;
  return !scripts.includes("Latin") && !scripts.some((script) => read.includes(script));
}
