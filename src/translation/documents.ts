import { inTurns, some } from "../time/turns.ts";
import { searchWords } from "./content.ts";
import { markdownIn } from "./documents/markdown/markdown.ts";
import { paragraphsIn } from "./documents/paragraphs.ts";
import type { Place, Places } from "./documents/place.ts";
import { cuesIn } from "./documents/subtitles/subtitles.ts";
import { endOf, type FormattedText, slicing } from "./entities.ts";
import type { DocumentUnit } from "./documents/units.ts";
import { fold, type Steps, type TagSpan, unfold } from "./documents/folding.ts";
import { cutSegments, estimateTokens } from "./segments.ts";

const KINDS = ["txt", "md", "srt", "vtt"] as const;
export type DocumentKind = typeof KINDS[number];

/** Those of Windows, of others, and of old Macs; the first that a file has is its own. */
const LINE_ENDS = ["\r\n", "\n", "\r"] as const;
/** UTF-16 units in which line ends are replaced in one step. */
const STEP_UNITS = 4_096;
/** Size above which a paragraph is several units: guess, so that what fails is little, in tokens. */
const MAX_UNIT_TOKENS = 400;

/** A document taken apart into what is translated, and how it is put together again, in turns. */
export interface ParsedDocument {
  readonly units: readonly DocumentUnit[];
  /** Writes the document with these words in its units, by their index; the others stay. */
  write(translated: ReadonlyMap<number, FormattedText<TagSpan>>): Promise<string>;
}

/** A place with words in it, what stays at its ends apart. */
interface Worded extends Place {
  readonly words: FormattedText<TagSpan>;
  /** Whether it is too long to be translated, or left, as one. */
  readonly isLong: boolean;
}

/**
 * Tells the kind by the extension of the file's name. What a phone saved as text ("film.srt.txt")
 * is what it was before.
 */
export function documentKind(fileName: string | undefined): DocumentKind | undefined {
  const [, before, last] = /(?:\.(\w{1,9}))?\.(\w{1,9})$/.exec(fileName?.toLowerCase() ?? "") ?? [];
  const kind = KINDS.find((one) => one === last);
  return kind === "txt" ? KINDS.find((one) => one === before) ?? kind : kind;
}

/** Names the translation of a file: "notes.txt" becomes "notes.es.txt". */
export function translatedName(fileName: string, target: string): string {
  return fileName.replace(/(\.\w+)$/, `.${target}$1`);
}

/** Takes a document apart, in turns. Cost: linear in its length, whatever is in it. */
export async function parseDocument(kind: DocumentKind, source: string): Promise<ParsedDocument> {
  const lineEnd = LINE_ENDS.find((end) => source.includes(end)) ?? "\n";
  const text = lineEnd === "\n" ? source : await inTurns(replacing(source, lineEnd, "\n"));
  const places = await inTurns(wordedIn(text, placesIn(kind, text)));
  const units: DocumentUnit[] = [];
  /** Indices of the units of each place. */
  const parts: number[][] = [];
  for (const { words, number, isLong } of places) {
    const first = units.length;
    if (isLong) units.push(...await cutUnit(words, number));
    else units.push({ ...words, number, gap: undefined });
    parts.push(units.slice(first).map((_, nth) => first + nth));
  }
  return {
    units,
    async write(translated) {
      const written = await inTurns(writing(text, places, parts, units, translated));
      return lineEnd === "\n" ? written : await inTurns(replacing(written, "\n", lineEnd));
    },
  };
}

function placesIn(kind: DocumentKind, text: string): Places {
  if (kind === "txt") return paragraphsIn(text);
  return kind === "md" ? markdownIn(text) : cuesIn(text, kind);
}

/** Replaces all: at once, a million of them would take longer than others may wait. */
function* replacing(text: string, from: string, to: string): Steps<string> {
  let replaced = "";
  let at = 0;
  while (at < text.length) {
    yield;
    let end = at + STEP_UNITS;
    // A line end is not torn.
    while (text[end - 1] === "\r") end++;
    replaced += text.slice(at, end).replaceAll(from, to);
    at = end;
  }
  return replaced;
}

/** Folds what does not change in each place; what stands at its ends is not part of it. */
function* wordedIn(text: string, places: Places): Steps<Worded[]> {
  const found: Worded[] = [];
  for (const place of places) {
    yield;
    if (!place) continue;
    const raw = text.slice(place.start, place.end);
    const { text: folded, entities } = yield* fold(raw, place.find(raw), place.decode);
    let start = 0;
    let end = folded.length;
    let [from, to] = [0, entities.length];
    let [rawStart, rawEnd] = [0, raw.length];
    for (; from < to; from++) {
      const { offset, length, original } = entities[from]!;
      const before = folded.slice(start, offset);
      if (before.trim() !== "") break;
      rawStart = raw.indexOf(original, rawStart) + original.length;
      start = offset + length;
      yield;
    }
    for (; to > from; to--) {
      const { offset, original } = entities[to - 1]!;
      if (folded.slice(endOf(entities[to - 1]!), end).trim() !== "") break;
      rawEnd = raw.lastIndexOf(original, rawEnd - original.length);
      end = offset;
      yield;
    }
    const inner = folded.slice(start, end);
    if (!(yield* some(searchWords(inner)))) continue;
    const spaceBefore = inner.length - inner.trimStart().length;
    const words = inner.trim();
    const core = raw.slice(rawStart, rawEnd);
    const offset = start + spaceBefore;
    found.push({
      ...place,
      isLong: estimateTokens(words) > MAX_UNIT_TOKENS,
      start: place.start + rawStart + core.length - core.trimStart().length,
      end: place.start + rawEnd - core.length + core.trimEnd().length,
      words: {
        text: words,
        entities: entities.slice(from, to).map((one) => ({ ...one, offset: one.offset - offset })),
      },
    });
  }
  return found;
}

async function cutUnit(words: FormattedText<TagSpan>, number: number): Promise<DocumentUnit[]> {
  const segments = await cutSegments(words.text, words.entities, MAX_UNIT_TOKENS);
  const slices = await inTurns(slicing(words, segments));
  return slices.map(({ text, entities }, nth) => {
    const gap = nth === 0
      ? undefined
      : words.text.slice(segments[nth - 1]!.end, segments[nth]!.start);
    return { text, entities, number, gap };
  });
}

function* writing(
  text: string,
  places: readonly Worded[],
  parts: readonly (readonly number[])[],
  units: readonly DocumentUnit[],
  translated: ReadonlyMap<number, FormattedText<TagSpan>>,
): Steps<string> {
  let written = "";
  let at = 0;
  for (const [nth, { start, end, encode, arrange }] of places.entries()) {
    yield;
    if (!parts[nth]!.some((index) => translated.has(index))) continue;
    let words = "";
    for (const index of parts[nth]!) {
      words += units[index]!.gap ?? "";
      words += yield* unfold(translated.get(index) ?? units[index]!, encode);
    }
    written += text.slice(at, start) + (arrange?.(words) ?? words);
    at = end;
  }
  return written + text.slice(at);
}
