/** Extensions of each kind of file, its usual one first. */
const EXTENSIONS = {
  txt: ["txt", "text", "log"],
  md: ["md", "markdown"],
  srt: ["srt"],
  vtt: ["vtt"],
  ass: ["ass", "ssa"],
  csv: ["csv", "tsv"],
  html: ["html", "htm", "xhtml"],
  json: ["json"],
  po: ["po", "pot"],
  strings: ["strings"],
  // Others of offices come, too: what they are is told by their first bytes.
  docx: ["docx", "docm", "dotx", "doc", "rtf", "odt", "epub", "xlsx", "xls", "pptx", "ppt"],
  pdf: ["pdf"],
} as const;

/** Kind of a file that can be translated. */
export type DocumentKind = keyof typeof EXTENSIONS;
/** Kind of a file that is a text as it is. */
export type TextKind = Exclude<DocumentKind, "docx" | "pdf">;

/** Types of files that a phone may have sent without a name (IANA, media types). */
const MIME_TYPES: Readonly<Record<string, DocumentKind>> = {
  "text/plain": "txt",
  "text/markdown": "md",
  "text/vtt": "vtt",
  "text/csv": "csv",
  "text/tab-separated-values": "csv",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/x-subrip": "srt",
  "application/json": "json",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

/** The line that begins a subtitle: all that is looked at is the begin of a file. */
const TIMING = /^\s*-?\d{1,4}:\d{1,2}[\d:.,]{0,20}\s{0,20}-->\s{0,20}-?\d{1,4}:\d/m;
/** UTF-16 units at the begin of a file that tell what it is: guess. */
const HEAD_UNITS = 400;
/** Bytes in which a PDF may begin (ISO 32000-1, implementation note 13). */
const PDF_BYTES = 1_024;

/**
 * Tells the kind by the extension of the file's name, else by its announced type. What a phone saved
 * as text ("film.srt.txt") is what it was before.
 */
export function documentKind(
  fileName: string | undefined,
  mimeType?: string,
): DocumentKind | undefined {
  const [, before, last] = /(?:\.(\w{1,9}))?\.(\w{1,9})$/.exec(fileName?.toLowerCase() ?? "") ?? [];
  const kind = kindOfExtension(last);
  if (kind === "txt") return kindOfExtension(before) ?? kind;
  // Programs are texts, too, and none to translate.
  if (kind !== undefined || last !== undefined && mimeType === "text/plain") return kind;
  return MIME_TYPES[mimeType?.toLowerCase().split(";")[0] ?? ""];
}

function kindOfExtension(extension: string | undefined): DocumentKind | undefined {
  const found = Object.entries(EXTENSIONS)
    .find(([, extensions]) => (extensions as readonly string[]).includes(extension ?? ""));
  return found?.[0] as DocumentKind | undefined;
}

/** Returns the usual extension of a kind. */
export function extensionOf(kind: DocumentKind): string {
  return EXTENSIONS[kind][0];
}

/** Kind of a file that its first bytes give away. */
export type PackedKind = "docx" | "pdf" | "locked" | "unknown";

/** Tells what a file is that is no text; `undefined` for what may be one. */
export function packedKind(bytes: Uint8Array): PackedKind | undefined {
  const begins = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  // ZIP (APPNOTE 4.3.7; 4.3.16 for an empty one), and Microsoft's compound file, [MS-CFB] 2.2: an
  // old document, or an encrypted one.
  if (begins(0x50, 0x4B, 3, 4) || begins(0x50, 0x4B, 5, 6)) return "docx";
  if (begins(0xD0, 0xCF, 0x11, 0xE0)) return "locked";
  const head = String.fromCharCode(...bytes.subarray(0, PDF_BYTES));
  if (head.includes("%PDF-")) return "pdf";
  return head.startsWith("{\\rtf") ? "unknown" : undefined;
}

/** Tells the kind of a text by its first lines, else by what it is called. */
export function textKind(text: string, named: DocumentKind): TextKind {
  const head = text.slice(0, HEAD_UNITS).trimStart();
  if (/^WEBVTT(?:\s|$)/.test(head)) return "vtt";
  if (/^\[Script Info\]/i.test(head)) return "ass";
  if (named === "docx" || named === "pdf" || named === "txt" || named === "vtt") {
    if (/^<(?:!doctype html|html)[\s>]/i.test(head)) return "html";
    return TIMING.test(head) ? "srt" : named === "vtt" ? named : "txt";
  }
  return named;
}

/** Tells kinds whose texts are packed, and may have pictures beside them. */
export function isPacked(kind: DocumentKind): kind is Exclude<DocumentKind, TextKind> {
  return kind === "docx" || kind === "pdf";
}
