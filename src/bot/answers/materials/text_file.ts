import type { Work } from "../../../time/work.ts";
import {
  type TranslatedDocument,
  translateDocument,
} from "../../../translation/document_translator.ts";
import { cleanName, translatedName } from "../../../translation/documents/file_names.ts";
import {
  type DocumentKind,
  documentKind,
  extensionOf,
  isPacked,
} from "../../../translation/documents/kinds.ts";
import {
  MAX_TEXT_BYTES,
  openDocument,
  type OpenedDocument,
} from "../../../translation/documents/open_document.ts";
import type { Locale } from "../../../locales/locales.ts";
import { codeForButton } from "../buttons/direction.ts";
import { layOut } from "../extras.ts";
import { waitText } from "../failure.ts";
import { noteDirection } from "../handling.ts";
import { FileTooLarge } from "../files.ts";
import type { AnswerDependencies } from "../dependencies.ts";
import { readerOf } from "../ask.ts";
import type { MaterialKind } from "./material_kind.ts";
import { type Answer, sentence } from "../outlet.ts";
import { untranslated } from "../buttons/untranslated.ts";
import { captionOf } from "./file_caption.ts";
import { requestFor, translateAsWished } from "./request.ts";
import { whichReading } from "./which_reading.ts";

/** A text file, subtitles or a document, which come back as a file of the same kind. */
export interface TextFile {
  readonly kind: "document";
  readonly fileId: string;
  /** Id that the file keeps wherever it is sent. */
  readonly uniqueId: string;
  /** As it may be shown. */
  readonly name: string;
  /** Kind that its name or type tells. */
  readonly named: DocumentKind;
  /** Size in bytes, as the sender announced it. */
  readonly bytes: number;
}

/** What has pictures in it: all that Telegram hands out (Bot API, getFile). */
const MAX_PACKED_BYTES = 20 * 1_048_576;
/** Bytes below which files take no room that is worth waiting for: guess. */
const SMALL_BYTES = 1_048_576;
/** Memory of a text beside that of a file that is mostly pictures: guess. */
const TEXT_WEIGHT = 10;
/** Time from which it is worth saying how long it will still take, in s: guess. */
const MIN_LEFT_S = 5;

/** Text files, subtitles and documents. */
export const textFiles: MaterialKind<TextFile> = {
  name: "document",
  isSlow: true,
  find({ document }) {
    const named = documentKind(document?.file_name, document?.mime_type);
    return document && named && {
      kind: "document",
      fileId: document.file_id,
      uniqueId: document.file_unique_id,
      name: cleanName(document.file_name ?? "") || `translation.${extensionOf(named)}`,
      named,
      bytes: document.file_size ?? 0,
    };
  },
  async answer(ask, preview, work, dependencies): Promise<Answer> {
    const { material, locale, wish, choices } = ask;
    const { name, named, uniqueId } = material;
    const { translator, outcomes, encodings, readPdf, translationRows } = dependencies;
    const maxBytes = isPacked(named) ? MAX_PACKED_BYTES : MAX_TEXT_BYTES;
    if (material.bytes > maxBytes) throw new FileTooLarge();
    const stop = locale.say("button-stop");
    const show = (text: string) => preview({ kind: "progress", text, stop });
    show(locale.say("document-reading", { name }));
    using _room = await roomFor(material, maxBytes, work.signal, dependencies);
    const encoding = wish.encoding ?? encodings.get(uniqueId);
    const opened = await openDocument(
      {
        bytes: await bytesOf(material, maxBytes, work.signal, dependencies),
        named,
        encoding,
        reads: [choices.target.code, ...choices.recent, ...choices.reads],
      },
      readPdf,
      work.signal,
    );
    if (opened.kind === "doubtful") return whichReading(locale, name, opened.readings, wish);
    if (encoding !== undefined) encodings.set(uniqueId, encoding);
    const { text: _, entities: __, ...wanted } = requestFor(ask, { text: "", entities: [] });
    const result = await translateAsWished(
      ask,
      wanted,
      (request) =>
        translateDocument(translator, opened.document, request, patient(work, name, show, locale)),
    );
    if (result.kind === "wordless") return sentence(locale.say("nothing-to-translate"));
    if (result.kind === "already") {
      return untranslated(locale, { source: result.source, target: wanted.target });
    }
    noteDirection(ask, "document", result.target, outcomes);
    const direction = { source: codeForButton(result.source), target: result.target };
    const alone = layOut({ text: "", entities: [] });
    return {
      kind: "file",
      name: nameOf(material, opened, result),
      bytes: result.written,
      caption: captionOf(result, opened, locale),
      keyboard: translationRows(direction, alone, readerOf(ask)),
    };
  },
  tooLarge({ material: { name, named }, locale }) {
    return sentence(locale.say(isPacked(named) ? "document-file-too-large" : "document-too-large", {
      name,
    }));
  },
};

/** Takes room for a file; small ones do not wait for large ones. */
async function roomFor(
  { named, bytes }: TextFile,
  maxBytes: number,
  signal: AbortSignal,
  { fileRoom }: AnswerDependencies,
): Promise<Disposable | undefined> {
  const needed = (bytes || maxBytes) * (isPacked(named) ? 1 : TEXT_WEIGHT);
  return needed > SMALL_BYTES ? await fileRoom.take(needed, signal) : undefined;
}

/** Fetches a file; what it came in is not kept while it is translated. */
async function bytesOf(
  { fileId }: TextFile,
  maxBytes: number,
  signal: AbortSignal,
  { files }: AnswerDependencies,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await files.download(fileId, maxBytes, signal);
  return new Uint8Array(await file.arrayBuffer());
}

type Opened = Extract<OpenedDocument, { kind: "document" }>;
type Translated = Extract<TranslatedDocument<unknown>, { kind: "translated" }>;

/** Makes work that waits out limits, and tells how far it is and how long it will still take. */
function patient(
  work: Work,
  name: string,
  show: (text: string) => void,
  locale: Locale,
): Work {
  const startedMs = performance.now();
  return {
    ...work,
    patience: "long",
    onPart(done, total) {
      const leftS = (performance.now() - startedMs) / 1_000 / done * (total - done);
      const counts = { name, done, total };
      show(
        leftS < MIN_LEFT_S ? locale.say("document-progress", counts) : locale.say(
          "document-progress-left",
          { ...counts, wait: waitText(locale, Math.round(leftS)) },
        ),
      );
    },
  };
}

function nameOf(
  { name, named }: TextFile,
  { format }: Opened,
  { source, target }: Translated,
): string {
  const own = /\.([\p{L}\p{N}]{1,9})$/u.exec(name)?.[1];
  // A PDF becomes a Word file; a text keeps what it is called.
  const written = isPacked(format) ? "docx" : extensionOf(format);
  const isText = !isPacked(named) && !isPacked(format);
  const extension = isText && own !== undefined ? own : written;
  return translatedName(name, { source: codeForButton(source), target, extension });
}
