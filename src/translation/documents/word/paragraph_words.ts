import { endOf, type FormattedText } from "../../entities.ts";
import type { PlaceSpan, Steps, StyleSpan, TagSpan } from "../folding.ts";
import { type OpenItem, type ParagraphItem, rawOf, type TextItem } from "./paragraph_items.ts";
import type { Look } from "./run_xml.ts";
import type { WordStyle } from "./words_writing.ts";

/** Stands where something stays: the object replacement character (Unicode, 23.8). */
const PLACEHOLDER = "\uFFFC";

/** Words in the look of one of their runs. */
interface LookedText {
  readonly text: string;
  readonly look: Look;
}

/** The words of a part of a paragraph, and what is needed to write others in their place. */
export interface ReadWords {
  readonly words: FormattedText<PlaceSpan>;
  /** The forms of the words, by their number. */
  readonly styles: readonly WordStyle[];
  /** The look of most of the words. */
  readonly base: Look;
  /** White space at the ends, which is no part of the words. */
  readonly before: LookedText;
  readonly after: LookedText;
}

/** How much looks how, by the looks' keys, of the words of a paragraph or of a link. */
type Looks = Map<string, { readonly look: Look; units: number }>;

/** Items that are open, and how words in them look that have no form of their own. */
interface Level {
  readonly base: Look;
  readonly isShown: boolean;
  /** The index of its span; unused where it is not shown. */
  readonly span: number;
  readonly item: OpenItem | undefined;
}

/**
 * Reads the words of items, which begin and end with words or with what is around words. Most of
 * them have no form of their own: what looks otherwise, and what is in a link, does. Cost: linear.
 */
export function* readWords(
  items: readonly ParagraphItem[],
  source: string,
): Steps<ReadWords> {
  const bases = yield* findBases(items);
  const isText = (item: ParagraphItem): item is TextItem => item.kind === "text";
  const firstLook = items.find(isText)!.run!.look;
  const lastLook = items.findLast(isText)!.run!.look;
  const baseOf = (item: OpenItem | undefined) => bases.get(item) ?? firstLook;
  const styles: WordStyle[] = [];
  const spans: PlaceSpan[] = [];
  let text = "";
  /** Where the words end, as against the white space behind them. */
  let wordsEnd = 0;
  const levels: Level[] = [{ base: baseOf(undefined), isShown: true, span: -1, item: undefined }];
  let styled: { readonly span: number; readonly key: string } | undefined;
  /** The tag that stands right before. */
  let tag: TagSpan | undefined;

  const open = (style: WordStyle, isLink: boolean, offset: number): number => {
    spans.push({ type: "style", style: styles.length, isLink, offset, length: 0 });
    styles.push(style);
    return spans.length - 1;
  };
  const close = (index: number, end: number) => {
    const span = spans[index] as StyleSpan;
    spans[index] = { ...span, length: end - span.offset };
  };
  const closeStyled = () => {
    if (styled) close(styled.span, wordsEnd);
    styled = undefined;
  };
  const addText = ({ text: added, run }: TextItem) => {
    tag = undefined;
    const blank = added.length - added.trimStart().length;
    if (blank < added.length) {
      const { look } = run!;
      if (styled?.key !== look.key) {
        closeStyled();
        if (look.key !== levels.at(-1)!.base.key) {
          const style: WordStyle = { look, open: "", close: "", form: "none" };
          styled = { span: open(style, false, text.length + blank), key: look.key };
        }
      }
      wordsEnd = text.length + added.trimEnd().length;
    }
    text += added;
  };
  const addTag = (raw: string) => {
    const last = tag;
    if (last) {
      tag = { ...last, original: last.original + raw };
      spans[spans.length - 1] = tag;
      return;
    }
    tag = { type: "tag", original: raw, offset: text.length, length: PLACEHOLDER.length };
    spans.push(tag);
    text += PLACEHOLDER;
  };
  const enter = (item: OpenItem) => {
    const isShown = item.form !== "none";
    const base = isShown ? baseOf(item) : levels.at(-1)!.base;
    if (isShown) closeStyled();
    tag = undefined;
    const style: WordStyle = {
      look: base,
      open: rawOf(item, source),
      close: rawOf(item.closing!, source),
      form: item.form,
    };
    const isLink = item.form === "link" || item.form === "control";
    levels.push({ base, isShown, item, span: isShown ? open(style, isLink, text.length) : -1 });
  };
  const leave = () => {
    const { isShown, span } = levels.pop()!;
    tag = undefined;
    if (!isShown) return;
    closeStyled();
    close(span, text.length);
  };

  for (const item of items) {
    yield;
    if (item.kind === "text") addText(item);
    else if (item.kind === "open") enter(item);
    else if (item.kind === "close") leave();
    else if (item.kind !== "mark-start" && item.kind !== "mark-end") addTag(rawOf(item, source));
  }
  closeStyled();

  const blank = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return {
    words: { text: trimmed, entities: yield* movedSpans(text, spans, blank) },
    styles,
    base: levels[0]!.base,
    before: { text: text.slice(0, blank), look: firstLook },
    after: { text: text.slice(blank + trimmed.length), look: lastLook },
  };
}

/** Finds the look of most signs, of the whole and of what is around words each. */
function* findBases(items: readonly ParagraphItem[]): Steps<Map<OpenItem | undefined, Look>> {
  const counted = new Map<OpenItem | undefined, Looks>([[undefined, new Map()]]);
  const open: (OpenItem | undefined)[] = [undefined];
  for (const item of items) {
    yield;
    if (item.kind === "open") {
      const isShown = item.form !== "none";
      open.push(isShown ? item : open.at(-1));
      if (isShown) counted.set(item, new Map());
    } else if (item.kind === "close") open.pop();
    else if (item.kind === "text") {
      const looks = counted.get(open.at(-1))!;
      const { look } = item.run!;
      const found = looks.get(look.key) ?? { look, units: 0 };
      found.units += item.text.trim().length;
      looks.set(look.key, found);
    }
  }
  const bases = new Map<OpenItem | undefined, Look>();
  for (const [item, looks] of counted) {
    yield;
    let most: { readonly look: Look; units: number } | undefined;
    for (const one of looks.values()) if (!most || one.units > most.units) most = one;
    if (most) bases.set(item, most.look);
  }
  return bases;
}

/** Takes white space at their ends out of spans, and that before all words. */
function* movedSpans(
  text: string,
  spans: readonly PlaceSpan[],
  blank: number,
): Steps<PlaceSpan[]> {
  const moved: PlaceSpan[] = [];
  const isBlank = (at: number) => /\s/.test(text[at] ?? "");
  for (const span of spans) {
    yield;
    let { offset } = span;
    let end = endOf(span);
    while (offset < end && isBlank(offset)) offset++;
    while (end > offset && isBlank(end - 1)) end--;
    moved.push({ ...span, offset: offset - blank, length: end - offset });
  }
  return moved;
}
