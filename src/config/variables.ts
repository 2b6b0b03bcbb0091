import { z } from "zod";
import type { LogFormat, LogLevel } from "../log/log.ts";

// The two that Groq names as replacements of the models it retired on 2026-08-16; the smaller one
// answers when the larger is out.
const DEFAULT_MODELS = "openai/gpt-oss-120b,openai/gpt-oss-20b";
const DEFAULT_WHISPER_MODELS = "whisper-large-v3-turbo,whisper-large-v3";
/** As the Bot API has it (getFile), in MB. */
const DEFAULT_FILE_MB = 20;
/** As Groq's free plan has it (console.groq.com/docs/speech-to-text), in MB. */
const DEFAULT_AUDIO_MB = 25;
/** Guess: Groq's free plan has 480 minutes a day for everybody together. */
const DEFAULT_VOICE_MINUTES = 60;
/** Guess: free on most machines, and needs no rights. */
export const DEFAULT_PORT = 8_080;
/** Guess: shorter ones are found by trying. */
const MIN_ADMIN_UNITS = 16;
const LEVELS = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] satisfies LogLevel[];
const FORMATS = ["text", "json"] satisfies LogFormat[];

/**
 * Variables that can be understood one by one, by their names. The message of an issue follows the
 * name of its variable, and never contains the value.
 */
export const Variables = z.object({
  TELEGRAM_BOT_TOKEN: required(
    /^\d+:[\w-]{20,}$/,
    "digits, a colon and 35 characters, as @BotFather gives it on /newbot",
  ),
  GROQ_API_KEY: required(
    /^gsk_\w{20,}$/,
    "gsk_ and about 52 characters, made at https://console.groq.com/keys",
  ),
  LOG_LEVEL: z.string().toUpperCase().pipe(choice(LEVELS)).default("INFO"),
  LOG_FORMAT: z.string().toLowerCase().pipe(choice(FORMATS)).default("text"),
  GROQ_MODELS: models(DEFAULT_MODELS),
  WHISPER_MODELS: models(DEFAULT_WHISPER_MODELS),
  GROQ_MAX_AUDIO_MB: amount(DEFAULT_AUDIO_MB),
  TELEGRAM_MAX_FILE_MB: amount(DEFAULT_FILE_MB),
  VOICE_MINUTES_PER_DAY: amount(DEFAULT_VOICE_MINUTES),
  GROQ_BASE_URL: address("https://api.groq.com"),
  TELEGRAM_API_ROOT: address("https://api.telegram.org"),
  DATA_DIR: z.string().default("./data"),
  PORT: port().default(DEFAULT_PORT),
  METRICS_PORT: port().optional(),
  ADMIN_TOKEN: z.string()
    .min(MIN_ADMIN_UNITS, `must have at least ${MIN_ADMIN_UNITS} characters`).optional(),
});

function required(shape: RegExp, hint: string) {
  return z.string(`is missing: ${hint}`).regex(shape, `does not look right: ${hint}`);
}

/** Makes the parser of a variable that is one of a few words. */
export function choice<T extends string>(all: readonly T[]) {
  return z.enum(all, `must be one of ${all.join(", ")}`);
}

function models(standard: string) {
  const ids = z.string().regex(/^\S+$/).array().nonempty();
  return z.string().prefault(standard).transform((value, context) => {
    const given = value.split(",").map((id) => id.trim()).filter((id) => id !== "");
    const read = ids.safeParse(given);
    if (read.success) return [...new Set(read.data)];
    context.addIssue(`must be model ids separated by commas, such as ${standard}`);
    return z.NEVER;
  });
}

function amount(standard: number) {
  return z.string().regex(/^\d{1,5}$/, `must be a whole number, such as ${standard}`)
    .transform(Number).default(standard);
}

function address(standard: string) {
  return z.url({ protocol: /^https?$/, error: `must be an address such as ${standard}` })
    .transform((url) => url.replace(/\/+$/, "")).default(standard);
}

function port() {
  const problem = `must be a number from 0 to 65535, such as ${DEFAULT_PORT}`;
  return z.string().regex(/^\d{1,5}$/, problem).transform(Number)
    .pipe(z.number().max(65_535, problem));
}
