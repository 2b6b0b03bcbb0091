import type { Locale } from "../../locales/locales.ts";
import type { SpeechError } from "../../speech/transcriber.ts";
import type { TranslationError } from "../../translation/translator.ts";

/** The sentence for a failed translation, with the wait that the service named. */
export function failureText(locale: Locale, error: TranslationError): string {
  return limitText(locale, error) ?? locale.say(`failure-${error.kind}`);
}

/** The same for a recording that was not heard. */
export function speechFailureText(locale: Locale, error: SpeechError): string {
  const { kind } = error;
  const isShared = kind === "rate-limited" || kind === "unavailable" || kind === "misconfigured";
  return limitText(locale, error) ??
    locale.say(isShared ? `failure-${kind}` : `speech-failure-${kind}`);
}

function limitText(
  locale: Locale,
  { kind, retryAfterS }: TranslationError | SpeechError,
): string | undefined {
  if (kind !== "rate-limited" || retryAfterS === undefined) return undefined;
  return locale.say("failure-rate-limited-wait", { wait: waitText(locale, retryAfterS) });
}

/** "7 seconds", "10 minutes", "2 hours": the smallest unit that gives a number below 60. */
function waitText(locale: Locale, seconds: number): string {
  const [unit, value] = seconds < 60
    ? ["second", Math.max(1, seconds)] as const
    : seconds < 3_600
    ? ["minute", Math.ceil(seconds / 60)] as const
    : ["hour", Math.ceil(seconds / 3_600)] as const;
  return new Intl.NumberFormat(locale.tag, { style: "unit", unit, unitDisplay: "long" })
    .format(value);
}
