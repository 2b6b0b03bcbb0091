import type { Locale } from "../../locales/locales.ts";
import { SpeechError } from "../../speech/transcriber.ts";
import { DocumentError } from "../../translation/documents/opened_file.ts";
import { TranslationError } from "../../translation/translator.ts";
import type { Wish } from "./ask.ts";
import { FileError } from "./files.ts";
import type { Keyboard } from "./outlet.ts";

/** Work ended because somebody pressed a button to stop it. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  readonly kind = "stopped";
}

/** An error that has a sentence for people. */
export type KnownError = TranslationError | SpeechError | FileError | DocumentError | Stopped;

/** Tells the errors that people are told about from mistakes of the program. */
export function isKnown(error: unknown): error is KnownError {
  return error instanceof TranslationError || error instanceof SpeechError ||
    error instanceof FileError || error instanceof DocumentError || error instanceof Stopped;
}

/** Says what went wrong and what to do, with the wait that the service named. */
export function failureText(locale: Locale, error: KnownError): string {
  if (error instanceof FileError) return locale.say(`file-${error.kind}`);
  if (error instanceof DocumentError) return locale.say(`document-failure-${error.kind}`);
  if (error instanceof Stopped) return locale.say("stopped");
  const { kind, retryAfterS } = error;
  if (kind === "rate-limited" && retryAfterS !== undefined) {
    return locale.say("failure-rate-limited-wait", { wait: waitText(locale, retryAfterS) });
  }
  if (error instanceof TranslationError) return locale.say(`failure-${error.kind}`);
  const { kind: reason } = error;
  const isShared = reason === "rate-limited" || reason === "unavailable" || reason === "away" ||
    reason === "misconfigured";
  return locale.say(isShared ? `failure-${reason}` : `speech-failure-${reason}`);
}

/** Returns the wait that the service named, in s; `undefined` for none. */
export function waitOf(error: KnownError): number | undefined {
  return error.kind === "rate-limited" && "retryAfterS" in error ? error.retryAfterS : undefined;
}

/** Tells a failure that ends when the service can be reached again. */
export function endsWithOutage(error: KnownError): boolean {
  return error.kind === "away" ||
    error.kind === "unavailable" && !(error instanceof FileError);
}

/** Tells a failure that the same file would meet again. */
export function isLasting(error: KnownError): boolean {
  return error instanceof DocumentError ||
    error instanceof SpeechError && error.kind === "unreadable";
}

/**
 * Makes the button that tries the same once more.
 * @param waitS wait that the service named, in s: pressed before it is over, the button says so
 */
export function retryKeyboard(locale: Locale, wish: Wish = {}, waitS?: number): Keyboard {
  if (waitS === undefined) {
    return [[{ label: locale.say("button-again"), data: writeRetry(wish) }]];
  }
  const label = locale.say("button-again-in", { wait: waitText(locale, waitS, "narrow") });
  const untilS = Math.floor(Date.now() / 1_000) + Math.ceil(waitS);
  return [[{ label, data: `again:${writeWish(wish)}@${untilS.toString(36)}` }]];
}

/** Writes the data of a button that tries the same once more. */
export function writeRetry(wish: Wish): string {
  return `again:${writeWish(wish)}`.replace(/:$/, "");
}

/**
 * Tells how long the service still wants to be left alone, in s; 0 and less where it does not.
 * @param until what stands behind the `@` in a button's data
 */
export function waitLeft(until: string | undefined, nowMs = Date.now()): number {
  return until === undefined ? 0 : Math.ceil(parseInt(until, 36) - nowMs / 1_000);
}

/**
 * Writes the languages of a wish into the data of a button, in at most 33 bytes; the language `und`
 * for who insists and names none.
 */
export function writeWish({ target = "", source, command }: Wish): string {
  const language = source ?? (command === "again" ? "und" : "");
  return `${target}.${language}`.replace(/\.$/, "");
}

/** Reads what `writeWish` wrote: what stands before its point, and behind it. */
export function readWish(target: string | undefined, language: string | undefined): Wish {
  return {
    ...(target && { target }),
    ...(language && (language === "und" ? { command: "again" } : { source: language })),
  };
}

/** Says "7 seconds", "10 minutes", "2 hours", or narrowly "7s": in the smallest unit that gives a number below 60. */
export function waitText(
  locale: Locale,
  seconds: number,
  unitDisplay: "long" | "narrow" = "long",
): string {
  const [unit, value] = seconds < 60
    ? ["second", Math.max(1, seconds)] as const
    : seconds <= 59 * 60
    ? ["minute", Math.ceil(seconds / 60)] as const
    : ["hour", Math.ceil(seconds / 3_600)] as const;
  return new Intl.NumberFormat(locale.tag, { style: "unit", unit, unitDisplay })
    .format(value);
}
