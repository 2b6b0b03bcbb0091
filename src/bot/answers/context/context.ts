import type { Content } from "../content.ts";
import { isTranslation, laidOut } from "../buttons/direction.ts";
import { translationIn } from "../extras.ts";

/** Words around something to be translated, for the model to understand it by. */
export interface Context {
  /** Lines that were said before it; they are shown to nobody. */
  readonly before: readonly string[];
  /** Makes what was written or heard a line of its conversation, where that is remembered. */
  remember(text: string): void;
}

/** A message that may answer another one; the Bot API's Message fits. */
export interface Replying {
  readonly reply_to_message?:
    | (Content & { readonly from?: { readonly id: number } })
    | undefined;
  readonly quote?: { readonly text: string };
}

/** UTF-16 units of a line (requirement). */
const LINE_UNITS = 200;

/** Returns the beginning of a line, whole characters only. */
export function beginning(text: string): string {
  return text.slice(0, LINE_UNITS).replace(/[\uD800-\uDBFF]$/, "").trim();
}

/**
 * Finds the line that a message answers: the passage that it quotes, else what was written there;
 * of the bot's own messages, the translation alone.
 * @param bot the id of the bot, whose other messages say nothing of the matter
 */
export function repliedLine(
  { reply_to_message: replied, quote }: Replying,
  bot: number,
): string | undefined {
  if (quote) return beginning(quote.text);
  if (!replied || (replied.from?.id === bot && !isTranslation(replied))) return undefined;
  return beginning(translationIn(laidOut(replied)).text);
}
