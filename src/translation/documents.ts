import { inTurns } from "../time/turns.ts";
import { hasWords, type TextSpan } from "./content.ts";
import { endOf, type FormattedText } from "./entities.ts";
import { linksIn, markupInMarkdown, type Stretches, subtitleTagsIn } from "./unchangeable.ts";

const KINDS = ["txt", "md", "srt", "vtt"] as const;
export type DocumentKind = typeof KINDS[number];

/** Stretch of a document: a `tag` does not change, a `cue` is one subtitle, known by its number. */
export interface DocumentSpan extends TextSpan {
  readonly type: "tag" | "cue";
  readonly cue?: number;
}

/** A document taken apart: what is translated, and how it is put together again. */
export interface ParsedDocument {
  readonly content: FormattedText<DocumentSpan>;
  /** The cues that did not come back whole, by their number, each to be translated on its own. */
  missing(translated: FormattedText<DocumentSpan>): readonly number[];
  cue(number: number): FormattedText<DocumentSpan>;
  /** @param repaired translations of missing cues by their number */
  write(
    translated: FormattedText<DocumentSpan>,
    repaired?: ReadonlyMap<number, string>,
  ): string;
}

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
  const newline = source.includes("\r\n") ? "\r\n" : "\n";
  const text = source.replaceAll("\r\n", "\n");
  const parsed = await inTurns(
    kind === "srt" || kind === "vtt"
      ? parseSubtitles(text)
      : parseText(text, kind === "md" ? markupInMarkdown : linksIn),
  );
  return {
    ...parsed,
    write: (...given) => parsed.write(...given).replaceAll("\n", newline),
  };
}

function* parseText(text: string, find: (text: string) => Stretches): Parsing<ParsedDocument> {
  const entities = yield* tagsIn(text, find);
  return {
    content: { text, entities },
    missing: () => [],
    cue: () => ({ text: "", entities: [] }),
    write: (translated) => translated.text,
  };
}

function* tagsIn(
  text: string,
  find: (text: string) => Stretches,
): Parsing<DocumentSpan[]> {
  const tags: DocumentSpan[] = [];
  for (const found of find(text)) {
    if (found) tags.push({ type: "tag", offset: found.start, length: found.end - found.start });
    yield;
  }
  return tags;
}

/** Work that is cut into steps of a line or a stretch. */
type Parsing<T> = Generator<void, T>;

/** Takes SubRip and WebVTT (W3C) apart: a cue is the lines after a timing, up to an empty one. */
function* parseSubtitles(text: string): Parsing<ParsedDocument> {
  /** Pieces of the file in their order; a number stands for that cue. */
  const skeleton: (string | number)[] = [];
  const cues: FormattedText<DocumentSpan>[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    yield;
    skeleton.push(lines[at]!);
    if (!lines[at]!.includes("-->")) continue;
    const words: string[] = [];
    while (at + 1 < lines.length && lines[at + 1]!.trim() !== "") words.push(lines[++at]!);
    const cue = words.join("\n");
    const tags = yield* tagsIn(cue, subtitleTagsIn);
    if (hasWords(cue, tags)) skeleton.push(cues.push({ text: cue, entities: tags }) - 1);
    else if (words.length > 0) skeleton.push(cue);
  }

  let joined = "";
  const entities: DocumentSpan[] = [];
  for (const [number, cue] of cues.entries()) {
    if (number > 0) joined += "\n\n";
    entities.push({ type: "cue", cue: number, offset: joined.length, length: cue.text.length });
    for (const tag of cue.entities) entities.push({ ...tag, offset: tag.offset + joined.length });
    joined += cue.text;
    yield;
  }

  return {
    content: { text: joined, entities },
    cue: (number) => cues[number]!,
    missing(translated) {
      const whole = cuesOf(translated);
      return [...cues.keys()].filter((number) => !whole.has(number));
    },
    write(translated, repaired = new Map()) {
      const whole = cuesOf(translated);
      return skeleton.map((piece) => {
        if (typeof piece === "string") return piece;
        const lines = repaired.get(piece) ?? whole.get(piece) ?? cues[piece]!.text;
        // An empty line would end the cue.
        return lines.trim().replaceAll(/\n\s*\n/g, "\n");
      }).join("\n");
    },
  };
}

/** Finds the cues that came back once, and with words. */
function cuesOf({ text, entities }: FormattedText<DocumentSpan>): Map<number, string> {
  const found = new Map<number, string>();
  const seen = new Set<number>();
  for (const entity of entities) {
    if (entity.cue === undefined) continue;
    const words = text.slice(entity.offset, endOf(entity)).trim();
    if (seen.has(entity.cue) || words === "") found.delete(entity.cue);
    else found.set(entity.cue, words);
    seen.add(entity.cue);
  }
  return found;
}
