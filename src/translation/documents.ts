import { inTurns, some } from "../time/turns.ts";
import { searchWords } from "./content.ts";
import { endOf, type FormattedText } from "./entities.ts";
import { type DocumentSpan, fold, type Steps, unfold } from "./folding.ts";
import {
  endOfLine,
  linksIn,
  markupInMarkdown,
  type Stretch,
  subtitleTagsIn,
} from "./unchangeable.ts";

const KINDS = ["txt", "md", "srt", "vtt"] as const;
export type DocumentKind = typeof KINDS[number];

/** UTF-16 units in which line ends are replaced in one step. */
const STEP_UNITS = 4_096;

/**
 * A document taken apart: what is translated, folded, and how it is put together again, in turns.
 */
export interface ParsedDocument {
  readonly content: FormattedText<DocumentSpan>;
  /** Finds the cues that did not come back whole, by their number, each to be translated alone. */
  missing(translated: FormattedText<DocumentSpan>): Promise<readonly number[]>;
  cue(number: number): FormattedText<DocumentSpan>;
  /** @param repaired translations of missing cues by their number */
  write(translated: FormattedText<DocumentSpan>, repaired?: Cues): Promise<string>;
}

/** The parts of a `ParsedDocument`, and its work in steps. */
interface Parsed {
  readonly content: FormattedText<DocumentSpan>;
  readonly cues: readonly FormattedText<DocumentSpan>[];
  write(translated: FormattedText<DocumentSpan>, repaired?: Cues): Steps<string>;
}

type Cues = ReadonlyMap<number, FormattedText<DocumentSpan>>;

/** Tells the kind by the extension of the file's name. */
export function documentKind(fileName: string | undefined): DocumentKind | undefined {
  const extension = /\.(\w+)$/.exec(fileName ?? "")?.[1]?.toLowerCase();
  return KINDS.find((kind) => kind === extension);
}

/** Names the translation of a file: "notes.txt" becomes "notes.es.txt". */
export function translatedName(fileName: string, target: string): string {
  return fileName.replace(/(\.\w+)$/, `.${target}$1`);
}

/** Takes a document apart, in turns. Cost: linear in its length, whatever is in it. */
export async function parseDocument(kind: DocumentKind, source: string): Promise<ParsedDocument> {
  const isOfWindows = source.includes("\r\n");
  const text = isOfWindows ? await inTurns(replacing(source, "\r\n", "\n")) : source;
  const { content, cues, write } = await inTurns(
    kind === "srt" || kind === "vtt"
      ? parseSubtitles(text)
      : parseText(text, kind === "md" ? markupInMarkdown : linksIn),
  );
  return {
    content,
    cue: (number) => cues[number]!,
    missing: (translated) => inTurns(missingOf(cues, translated)),
    async write(...given) {
      const written = await inTurns(write(...given));
      return isOfWindows ? await inTurns(replacing(written, "\n", "\r\n")) : written;
    },
  };
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

function* parseText(text: string, find: typeof linksIn): Steps<Parsed> {
  const content = yield* fold(text, find(text));
  return { content, cues: [], write: (translated) => unfold(translated) };
}

/** Takes SubRip and WebVTT (W3C) apart: what is between the cues stays as it is. */
function* parseSubtitles(text: string): Steps<Parsed> {
  const places: Stretch[] = [];
  const cues: FormattedText<DocumentSpan>[] = [];
  let joined = "";
  const entities: DocumentSpan[] = [];
  for (const place of placesOfCues(text)) {
    yield;
    if (!place) continue;
    const lines = text.slice(place.start, place.end);
    const cue = yield* fold(lines, subtitleTagsIn(lines));
    if (!(yield* some(searchWords(cue.text)))) continue;
    if (cues.length > 0) joined += "\n\n";
    const { length } = cue.text;
    entities.push({ type: "cue", cue: cues.length, offset: joined.length, length });
    for (const tag of cue.entities) {
      entities.push({ ...tag, offset: tag.offset + joined.length });
      yield;
    }
    joined += cue.text;
    cues.push(cue);
    places.push(place);
  }

  return {
    content: { text: joined, entities },
    cues,
    *write(translated, repaired = new Map()) {
      const whole = yield* cuesOf(translated);
      for (const [number, cue] of repaired) whole.set(number, yield* unfold(cue));
      let written = "";
      let at = 0;
      for (const [number, { start, end }] of places.entries()) {
        yield;
        const lines = whole.get(number) ?? text.slice(start, end);
        // An empty line would end the cue.
        const cue = lines.trim().replaceAll(/\n\s*\n/g, "\n");
        written += text.slice(at, start) + cue;
        at = end;
      }
      return written + text.slice(at);
    },
  };
}

/**
 * Finds the lines after each timing, up to an empty one, and `undefined` where the search has gone
 * on without any.
 */
function* placesOfCues(text: string): Generator<Stretch | undefined, void> {
  let isCue = false;
  let start = 0;
  for (let at = 0; at <= text.length;) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    if (isCue && line.trim() === "") {
      if (at > start) yield { start, end: at - 1 };
      isCue = false;
    } else if (!isCue && line.includes("-->")) {
      isCue = true;
      start = lineEnd + 1;
    }
    at = lineEnd + 1;
    yield undefined;
  }
  if (isCue && start < text.length) yield { start, end: text.length };
}

function* missingOf(
  cues: readonly FormattedText<DocumentSpan>[],
  translated: FormattedText<DocumentSpan>,
): Steps<readonly number[]> {
  const whole = yield* cuesOf(translated);
  return [...cues.keys()].filter((number) => !whole.has(number));
}

/** Finds the cues that came back once, and with words. */
function* cuesOf(translated: FormattedText<DocumentSpan>): Steps<Map<number, string>> {
  const found = new Map<number, string>();
  const seen = new Set<number>();
  for (const [index, entity] of translated.entities.entries()) {
    yield;
    if (entity.type !== "cue") continue;
    const place = { start: entity.offset, end: endOf(entity) };
    const words = (yield* unfold(translated, place, index + 1)).trim();
    if (seen.has(entity.cue) || words === "") found.delete(entity.cue);
    else found.set(entity.cue, words);
    seen.add(entity.cue);
  }
  return found;
}
