import { inTurns } from "../../time/turns.ts";
import { assIn } from "./subtitles/ass.ts";
import { csvIn } from "./data/csv.ts";
import { jsonIn } from "./data/json.ts";
import { poIn } from "./data/po.ts";
import { stringsIn } from "./data/strings.ts";
import { type Reading, readText, readTextAs } from "./encodings/reading.ts";
import { writeText } from "./encodings/writing.ts";
import type { Steps } from "./folding.ts";
import { htmlIn } from "./html/html.ts";
import { type DocumentKind, packedKind, type TextKind, textKind } from "./kinds.ts";
import { markdownIn } from "./markdown/markdown.ts";
import { DocumentError, type OpenedFile } from "./opened_file.ts";
import { paragraphsIn } from "./paragraphs.ts";
import { type ParsedDocument, parseTexts } from "./parsing.ts";
import type { Places } from "./place.ts";
import { cuesIn } from "./subtitles/subtitles.ts";
import { inPieces } from "./text_writer.ts";
import { openWord } from "./word/open_word.ts";
import { openPdfText, type PdfReader } from "./pdf/pdf_document.ts";

/** More than a book's chapter, less than a free plan translates in a day (guess). */
export const MAX_TEXT_BYTES = 1_048_576;
/** Those of Windows, of others, and of old Macs; the first that a file has is its own. */
const LINE_ENDS = ["\r\n", "\n", "\r"] as const;

type Bytes = Uint8Array<ArrayBuffer>;

/** A file that was opened. */
export type OpenedDocument =
  | {
    readonly kind: "document";
    /** Kind of what is in it, whatever it is called. */
    readonly format: DocumentKind;
    readonly document: ParsedDocument<Bytes>;
    /** Pages that were read of a PDF, and those that it has. */
    readonly pages?: { readonly read: number; readonly total: number };
  }
  /** Its letters may be read in two ways, the likelier first. */
  | { readonly kind: "doubtful"; readonly readings: readonly Reading[] };

/** Everything that is known of a file. */
export interface FileToOpen {
  readonly bytes: Bytes;
  /** Kind that its name or type tells. */
  readonly named: DocumentKind;
  /** Label of the encoding that somebody chose (WHATWG Encoding). */
  readonly encoding?: string | undefined;
  /** Codes of the languages that whoever sent it reads. */
  readonly reads: readonly string[];
}

/**
 * Opens a file: its first bytes tell what it is, then its name.
 * @throws DocumentError, or the reason of the signal
 */
export async function openDocument(
  { bytes, named, encoding, reads }: FileToOpen,
  readPdf: PdfReader,
  signal: AbortSignal,
): Promise<OpenedDocument> {
  const packed = packedKind(bytes);
  if (packed === "unknown" || packed === "locked") throw new DocumentError(packed);
  if (packed === "docx") {
    return { kind: "document", format: "docx", document: await parseFile(await openWord(bytes)) };
  }
  if (packed === "pdf") {
    const text = await readPdf(bytes, signal);
    const document = await parseFile(openPdfText(text));
    return {
      kind: "document",
      format: "pdf",
      document,
      pages: { read: text.pages, total: text.totalPages },
    };
  }
  // Its name may have promised pictures.
  if (bytes.length > MAX_TEXT_BYTES) throw new DocumentError("too-long");
  const readings = encoding === undefined
    ? await readText(bytes, { reads })
    : await readAs(bytes, encoding);
  const [first, second] = readings;
  if (!first) throw new DocumentError("unknown");
  if (second) return { kind: "doubtful", readings };
  const format = textKind(first.text, named);
  const { units, write } = await parseDocument(format, first.text);
  const document = {
    units,
    write: async (...given: Parameters<typeof write>) =>
      asUtf8(await write(...given), format, first),
  };
  return { kind: "document", format, document };
}

/** Writes a text as UTF-8, and so that whoever opens it takes it for that. */
function asUtf8(text: string, format: TextKind, { encoding, hasMark }: Reading): Bytes {
  if (encoding === "utf-8") return writeText(text, hasMark);
  // Excel takes a table without the mark for the encoding of the system.
  if (format === "csv") return writeText(text, true);
  if (format !== "html") return writeText(text, hasMark);
  const head = text.slice(0, DECLARATION_UNITS);
  const declared = head.replace(DECLARED, "$1utf-8");
  return writeText(declared + text.slice(DECLARATION_UNITS), hasMark || declared === head);
}

/** Bytes at the begin of a page that may name its encoding (HTML, 4.2.5.4). */
const DECLARATION_UNITS = 1_024;
const DECLARED =
  /(<meta\s[^>]{0,200}?charset\s*=\s*["']?|<\?xml\s[^>]{0,100}?encoding=["'])[\w-]{1,40}/i;

async function readAs(bytes: Bytes, encoding: string): Promise<Reading[]> {
  const text = await readTextAs(bytes, encoding);
  return text === undefined ? [] : [{ encoding, text, hasMark: false }];
}

/** Takes a file of one or several texts apart. */
async function parseFile({ texts, write }: OpenedFile): Promise<ParsedDocument<Bytes>> {
  const parsed = await parseTexts(texts);
  let length = 0;
  for (const { text } of parsed.units) length += text.length;
  if (length > MAX_TEXT_BYTES) throw new DocumentError("too-long");
  return {
    units: parsed.units,
    write: async (...given) => await write(await parsed.write(...given)),
  };
}

/**
 * Takes a text apart, in turns. Line ends of a table may be parts of its cells, and stay; others are
 * all those that come first. Cost: linear in its length, whatever is in it.
 */
export async function parseDocument(
  kind: TextKind,
  source: string,
): Promise<ParsedDocument<string>> {
  const lineEnd = kind === "csv" ? "\n" : LINE_ENDS.find((end) => source.includes(end)) ?? "\n";
  const text = lineEnd === "\n" ? source : await inTurns(replacing(source, lineEnd, "\n"));
  const { units, write } = await parseTexts([{ text, places: () => placesIn(kind, text) }]);
  return {
    units,
    async write(...given) {
      const [written = ""] = await write(...given);
      return lineEnd === "\n" ? written : await inTurns(replacing(written, "\n", lineEnd));
    },
  };
}

const PLACES: Readonly<Record<TextKind, (text: string) => Places>> = {
  txt: paragraphsIn,
  md: markdownIn,
  srt: (text) => cuesIn(text, "srt"),
  vtt: (text) => cuesIn(text, "vtt"),
  ass: assIn,
  csv: csvIn,
  html: htmlIn,
  json: jsonIn,
  po: poIn,
  strings: stringsIn,
};

function placesIn(kind: TextKind, text: string): Places {
  return PLACES[kind](text);
}

/** Replaces all: at once, a million of them would take longer than others may wait. */
function replacing(text: string, from: string, to: string): Steps<string> {
  return inPieces(text, (piece) => piece.split(from).join(to));
}
