import type { Work } from "../../../time/work.ts";
import {
  type TranslatedDocument,
  translateDocument,
} from "../../../translation/document_translator.ts";
import { type DocumentKind, documentKind, translatedName } from "../../../translation/documents.ts";
import type { Locale } from "../../../locales/locales.ts";
import { noteDirection } from "../handling.ts";
import { FileTooLarge } from "../files.ts";
import type { MaterialKind } from "./material_kind.ts";
import { sentence } from "../outlet.ts";
import { untranslated } from "../untranslated.ts";
import { requestFor, translateAsWished } from "./request.ts";

/** A text file or subtitles, which come back as a file of the same kind. */
export interface TextFile {
  readonly kind: "document";
  readonly fileId: string;
  readonly name: string;
  readonly format: DocumentKind;
  /** Size in bytes, as the sender announced it. */
  readonly bytes: number;
}

/** More than a book's chapter, less than a free plan translates in a day (guess). */
const MAX_BYTES = 1_048_576;

/** Numbers that fit a caption and are worth reading: guess. */
const MAX_NUMBERS = 60;

/** Text files and subtitles. */
export const textFiles: MaterialKind<TextFile> = {
  name: "document",
  isSlow: true,
  find({ document }) {
    const format = documentKind(document?.file_name);
    return document && format && {
      kind: "document",
      fileId: document.file_id,
      name: document.file_name ?? "",
      format,
      bytes: document.file_size ?? 0,
    };
  },
  async answer(ask, preview, work, { files, translator, outcomes }) {
    const { material, locale } = ask;
    const { name, format } = material;
    if (material.bytes > MAX_BYTES) throw new FileTooLarge();
    preview({ kind: "progress", text: locale.say("document-reading", { name }) });
    const text = await decode(await files.download(material.fileId, MAX_BYTES, work.signal));
    if (text === undefined) return sentence(locale.say("document-encoding", { name }));
    const { text: _, entities: __, ...wanted } = requestFor(ask, { text, entities: [] });
    const patient: Work = {
      ...work,
      patience: "long",
      onPart: (done, total) =>
        preview({ kind: "progress", text: locale.say("document-progress", { name, done, total }) }),
    };
    const result = await translateAsWished(
      ask,
      wanted,
      (request) => translateDocument(translator, format, text, request, patient),
    );
    if (result.kind === "wordless") return sentence(locale.say("nothing-to-translate"));
    if (result.kind === "already") {
      return untranslated(locale, { source: result.source, target: wanted.target });
    }
    noteDirection(ask, "document", result.target, outcomes);
    return {
      kind: "file",
      name: translatedName(name, result.target),
      bytes: new TextEncoder().encode(result.text),
      ...(result.unchanged.length > 0 && { caption: unchangedIn(result, format, locale) }),
    };
  },
  tooLarge({ material: { name }, locale }) {
    return sentence(locale.say("document-too-large", { name }));
  },
};

/** Says what stayed as it was. */
function unchangedIn(
  { unchanged, total }: Extract<TranslatedDocument, { kind: "translated" }>,
  format: DocumentKind,
  locale: Locale,
): string {
  const isShort = unchanged.length <= MAX_NUMBERS;
  const numbers = unchanged.slice(0, MAX_NUMBERS).join(", ") + (isShort ? "" : " …");
  const counts = { count: unchanged.length, total, numbers };
  return format === "srt" || format === "vtt"
    ? locale.say("document-unchanged-subtitles", counts)
    : locale.say("document-unchanged-paragraphs", counts);
}

/**
 * Reads UTF-8, or UTF-16 with its mark; `undefined` for anything else, which would come out
 * garbled.
 */
async function decode(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const encoding = first === 0xFF && second === 0xFE
    ? "utf-16le"
    : first === 0xFE && second === 0xFF
    ? "utf-16be"
    : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
