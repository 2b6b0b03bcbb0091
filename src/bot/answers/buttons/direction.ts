import { codeOf } from "../../../translation/languages/languages.ts";
import type { Content } from "../content.ts";
import { type LaidOut, type Layout, layOut } from "../extras.ts";

/** From which language to which, and where the translation stands in its message. */
export interface Direction {
  /** Codes of the table where it has them, else BCP 47 tags; `und` for none. */
  readonly source: string;
  readonly target: string;
  readonly layout: Layout;
}

/**
 * Matches a direction in the data of a button; buttons of earlier versions have a colon and no
 * layout.
 */
export const DIRECTION = /[\w-]+[.:][\w-]+(?:\.\d{1,4}\.\d{1,4})?/.source;

/**
 * Writes everything that a press needs to know, in at most 34 bytes: it works after any time, since
 * nothing has to be remembered.
 */
export function writeDirection({ source, target, layout: { above, below } }: Direction): string {
  return `${codeForButton(source)}.${codeForButton(target)}.${above}.${below}`;
}

/** Reads what `writeDirection` wrote; what is missing is `und` or 0. */
export function readDirection(data: string): Direction {
  const [source = "und", target = "und", above = "0", below = "0"] = data.split(/[.:]/);
  return { source, target, layout: { above: Number(above), below: Number(below) } };
}

/**
 * Returns a code that fits a button's data and the patterns of the presses; `und` for what is none.
 */
export function codeForButton(tag: string): string {
  return codeOf(tag);
}

const IN_DATA = new RegExp(`^(?:other:|(?:pick|page|close):(?:once|keep|hear)\\.)(${DIRECTION})`);

/** Begins the data of the button below a sentence that a text stays as it is. */
export const FOREIGN = "foreign:";

/**
 * Finds the direction of a translation in the data of its buttons; a sentence that there is none may
 * have a list of languages below, too.
 */
function directionIn({ reply_markup }: Content): string | undefined {
  const data = reply_markup?.inline_keyboard.flat().map(({ callback_data = "" }) => callback_data);
  if (data?.some((one) => one.startsWith(FOREIGN))) return undefined;
  return data?.map((one) => IN_DATA.exec(one)?.[1]).find((found) => found !== undefined);
}

/** Tells a translation from whatever else the bot says. */
export function isTranslation(message: Content): boolean {
  return directionIn(message) !== undefined;
}

/**
 * Reads the layout of a message from its buttons; the whole message where they know none. A
 * translation that is a file has no text.
 */
export function laidOut(message: Content): LaidOut {
  const data = directionIn(message);
  if (message.document && data !== undefined) return layOut({ text: "", entities: [] });
  return {
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
    layout: data === undefined ? { above: 0, below: 0 } : readDirection(data).layout,
  };
}
