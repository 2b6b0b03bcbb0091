import type { Heard, SpeechRecognizer } from "../../speech/recognizer.ts";
import type { QuotaStore, SettingsStore } from "../../store/store.ts";
import type { BoundedMap } from "../../time/bounded_map.ts";
import type { Room } from "../../time/room.ts";
import type { PdfReader } from "../../translation/documents/pdf/pdf_document.ts";
import type { Translator } from "../../translation/translator.ts";
import type { Comeback } from "./comeback.ts";
import type { Files } from "./files.ts";
import type { TranslationRows } from "./buttons/translation_row.ts";

/** Bounds of the work on one file or for one chat. */
export interface AnswerLimits {
  /** Largest recording that is fetched and transcribed, in bytes. */
  readonly maxAudioBytes: number;
  /** Most speech that a chat may have transcribed on one day (UTC), in s. */
  readonly voiceSecondsPerDay: number;
}

/** Counts what became of people's wishes; languages and kinds of failure, never whose or what. */
export interface Outcomes {
  translated(source: string, target: string): void;
  failed(kind: string): void;
}

/** The parts of the program that make answers. */
export interface AnswerDependencies {
  readonly translator: Translator;
  readonly recognizer: SpeechRecognizer;
  readonly files: Files;
  /** Transcripts of late, so that another language for one costs no second hearing. */
  readonly transcripts: BoundedMap<string, Heard>;
  /** Languages that people said recordings are in, so that every later answer keeps to them. */
  readonly hearings: BoundedMap<string, string>;
  /** Encodings that people chose for files, so that nobody is asked twice. */
  readonly encodings: BoundedMap<string, string>;
  readonly readPdf: PdfReader;
  /** Room in memory for large files, in bytes. */
  readonly fileRoom: Room;
  readonly settings: SettingsStore;
  readonly quota: QuotaStore;
  readonly limits: AnswerLimits;
  readonly outcomes: Outcomes;
  readonly comeback: Pick<Comeback, "wait" | "leave">;
  readonly translationRows: TranslationRows;
}
