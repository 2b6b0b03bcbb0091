import type { RecordingKind } from "../../../src/playground/telegram/user.ts";
import type { Sounding } from "../sound/ogg.ts";

/** A recording, what the services make of it, and what people must see. */
export interface RecordingCase {
  readonly name: string;
  /** Why this must be so, in one sentence. */
  readonly why: string;
  readonly setting?: Setting;
  readonly message: SentRecording;
  /** What the speech service answers: the first that fits and is left, else the last that fits. */
  readonly heard: readonly HeardRule[];
  /** The longest source that a request contains counts. */
  readonly translated?: Readonly<Record<string, Translation>>;
  readonly then?: readonly Then[];
  readonly must: readonly Must[];
}

export interface Setting {
  readonly language_code?: string;
  /** Commands that were sent before. */
  readonly before?: readonly string[];
}

export interface SentRecording {
  readonly as: RecordingKind | "document" | "animation";
  readonly duration?: number;
  readonly mime_type?: string;
  readonly file_name?: string;
  readonly caption?: string;
  readonly bytes: SentBytes;
  /** What getFile answers so often. */
  readonly fault?: {
    readonly status: number;
    readonly times: number;
    readonly description: string;
  };
}

export interface SentBytes {
  readonly opus?: readonly Sounding[];
  readonly wav?: readonly Sounding[];
  readonly mp3?: { readonly seconds: number; readonly kbps: number };
  /** Name of one of the recordings of the tests, after so many zeros. */
  readonly file?: string;
  readonly padding?: number;
  readonly base64?: string;
}

export interface HeardRule {
  readonly whenLanguage?: string | readonly string[];
  readonly whenModel?: string | readonly string[];
  readonly times?: number;
  readonly text?: string;
  readonly language?: string;
  readonly duration?: number;
  readonly segments?: readonly Readonly<Record<string, unknown>>[] | null;
  /** Figures of every segment. */
  readonly figures?: Readonly<Record<string, number | null>>;
  readonly status?: number;
  readonly message?: string;
  readonly retry_after?: number;
  /** The answer waits until the step under way was looked at. */
  readonly isHeld?: boolean;
}

export interface Translation {
  readonly from: string;
  readonly to: Readonly<Record<string, string>>;
}

/** A further step; all but a forwarding happen in the first chat. */
export interface Then {
  /** Labels of which the newest is pressed, and of those that lead there. */
  readonly press?: readonly string[];
  readonly open?: readonly string[];
  /** Words of the message that has the button. */
  readonly on?: string;
  /** Holds before what is held is answered. */
  readonly meanwhile?: Must;
  readonly reply?: string;
  readonly edit?: { readonly caption: string };
  readonly again?: boolean;
  readonly forward?: Setting;
}

/** All of it holds at the end; case and spaces do not count. */
export interface Must {
  readonly chat?: 1 | 2;
  readonly shown?: readonly string[];
  readonly shownAny?: readonly string[];
  readonly notShown?: readonly string[];
  /** Absent, or only in a message with 🔇. */
  readonly notAsSpeech?: readonly string[];
  readonly times?: { readonly text: string; readonly max: number };
  readonly whisperCalls?: Range;
  readonly translationCalls?: Range;
  /** Bytes that were uploaded by bytes of the file. */
  readonly uploadedShare?: Range;
  readonly noButton?: readonly string[];
  readonly answered?: boolean;
}

export interface Range {
  readonly min?: number;
  readonly max?: number;
}
