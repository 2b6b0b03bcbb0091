import type { FileText, OpenedFile } from "../opened_file.ts";
import { DocumentError } from "../opened_file.ts";
import { decodePart, type PartText } from "./part_text.ts";
import type { Places, StyledPlace } from "../place.ts";
import { placesOf, type UnnumberedPlace } from "./paragraph_places.ts";
import type { Steps } from "../folding.ts";
import { inTurns } from "../../../time/turns.ts";
import { createWordListener, type ReadParagraph } from "./word_listener.ts";
import { findWordParts, foldName } from "./word_parts.ts";
import { parseXml } from "./xml_events.ts";
import { encoded, withData, writeZip } from "./zip_writing.ts";
import { readZip, sizeOf, unpack, type ZipEntry } from "./zip_archive.ts";

/** The part that says what the others are (ECMA-376 part 2, 7.3.7). */
const CONTENT_TYPES = "[content_types].xml";
/** Guess: a book of 1,000 pages has about 5 MB of XML. */
const MAX_XML_BYTES = 10_000_000;
/**
 * How a compound file begins: a `.doc`, or a `.docx` with a password (Microsoft, MS-CFB 2.2,
 * MS-OFFCRYPTO 1.3).
 */
const COMPOUND = [0xD0, 0xCF, 0x11, 0xE0];

/** Part of the package with words. */
interface Part extends PartText {
  readonly entry: ZipEntry;
  readonly places: readonly StyledPlace[];
}

/**
 * Opens a Word document (.docx, .docm, .dotx, .dotm), in turns: a place is a paragraph, of the text,
 * of tables, text boxes, headers, footers and notes. Cost: linear in its XML; pictures are neither
 * decompressed nor changed.
 * @throws {DocumentError} `locked` with a password, or of Word before 2007; `too-long`; `damaged`;
 *   `unknown` for what is packed like it but is something else
 */
export async function openWord(bytes: Uint8Array): Promise<OpenedFile> {
  if (COMPOUND.every((byte, nth) => bytes[nth] === byte)) throw new DocumentError("locked");
  const entries = await inTurns(readZip(bytes));
  const parts = await inTurns(readParts(entries));
  return {
    texts: parts.map(({ text, places }): FileText => ({ text, places: () => giving(places) })),
    write: (texts) => inTurns(writing(entries, parts, texts)),
  };
}

function* giving(places: readonly StyledPlace[]): Places {
  yield* places;
}

function* readParts(entries: readonly ZipEntry[]): Steps<Part[]> {
  const types = entries.find(({ name }) => foldName(name) === CONTENT_TYPES);
  if (!types) throw new DocumentError("unknown");
  let xmlBytes = 0;
  const decode = function* (entry: ZipEntry): Steps<PartText> {
    xmlBytes += sizeOf(entry);
    if (xmlBytes > MAX_XML_BYTES) throw new DocumentError("too-long");
    return yield* decodePart(yield* unpack(entry));
  };
  const { text: contentTypes } = yield* decode(types);
  const found = yield* findWordParts(contentTypes, entries.map(({ name }) => name));
  if (!found.isWord) throw new DocumentError("unknown");
  if (!found.hasDocument) throw new DocumentError("damaged");
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  // Which of two of one name is read differs from program to program.
  if (byName.size < entries.length) throw new DocumentError("damaged");
  const parts: Part[] = [];
  let count = 0;
  for (const name of found.names) {
    const entry = byName.get(name)!;
    const read = yield* decode(entry);
    const places: StyledPlace[] = [];
    for (const place of yield* findPlaces(read.text)) {
      yield;
      places.push({ ...place, number: ++count });
    }
    parts.push({ ...read, entry, places });
  }
  return parts;
}

/** Finds the places of a part, from left to right. */
function* findPlaces(source: string): Steps<UnnumberedPlace[]> {
  const places: UnnumberedPlace[] = [];
  let heard: ReadParagraph[] = [];
  const parsing = parseXml(source, createWordListener(source, (one) => heard.push(one)));
  for (let step = parsing.next();; step = parsing.next()) {
    yield;
    for (const paragraph of heard) {
      for (const place of placesOf(paragraph, source)) {
        yield;
        if (place) places.push(place);
      }
    }
    heard = [];
    // Inner paragraphs are heard first, and stand nearly where they belong.
    if (step.done) return places.sort((one, other) => one.start - other.start);
  }
}

function* writing(
  entries: readonly ZipEntry[],
  parts: readonly Part[],
  texts: readonly string[],
): Steps<Uint8Array<ArrayBuffer>> {
  const written = new Map<ZipEntry, ZipEntry>();
  for (const [nth, { entry, text, encoding }] of parts.entries()) {
    if (texts[nth] === undefined || texts[nth] === text) continue;
    written.set(entry, yield* withData(entry, encoded(texts[nth], encoding)));
  }
  return yield* writeZip(entries.map((entry) => written.get(entry) ?? entry));
}
