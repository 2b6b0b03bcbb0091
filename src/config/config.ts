import type { LogFormat, LogLevel } from "../log/log.ts";

export interface Config {
  readonly telegram: {
    readonly token: string;
    readonly apiRoot: string;
    /** Largest file that the Bot API hands out, in bytes. */
    readonly maxFileBytes: number;
  };
  readonly groq: {
    readonly apiKey: string;
    readonly baseUrl: string;
    /** Tried in this order; never empty. */
    readonly models: readonly string[];
    /** The same for speech. */
    readonly whisperModels: readonly string[];
    /** Largest recording that Groq's plan takes, in bytes. */
    readonly maxAudioBytes: number;
  };
  /** How much speech a chat may have transcribed on one day (UTC), in s. */
  readonly voiceSecondsPerDay: number;
  readonly log: { readonly level: LogLevel; readonly format: LogFormat };
  /** Where the program answers by HTTP: 0 takes a free one, without it nowhere. */
  readonly port?: number;
  /**
   * Where metrics are served to whoever reaches that port; without it only to whoever has the admin
   * token.
   */
  readonly metricsPort?: number;
  readonly receive: Receive;
  /** Opens /metrics to whoever has it; closed without one. */
  readonly adminToken?: string;
  /** Folder of the settings; without it they end with the program. */
  readonly dataDir?: string;
}

/** How updates arrive. */
export type Receive =
  | { readonly mode: "polling" }
  | {
    readonly mode: "webhook";
    /** Where Telegram reaches the host, without a path. */
    readonly baseUrl: string;
    /** Any string; without one it is made from the token. */
    readonly secret?: string;
    /** A preview of a change, which must not take the deliveries over. */
    readonly isPreview: boolean;
  };

/** Looks up one environment variable; `undefined` where it is not set. */
export type Lookup = (name: string) => string | undefined;

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The names that the program may read; `deno.json` gives permission for these. */
export const VARIABLES = [
  "TELEGRAM_BOT_TOKEN",
  "GROQ_API_KEY",
  "LOG_LEVEL",
  "LOG_FORMAT",
  "GROQ_MODELS",
  "WHISPER_MODELS",
  "GROQ_MAX_AUDIO_MB",
  "TELEGRAM_MAX_FILE_MB",
  "VOICE_MINUTES_PER_DAY",
  "GROQ_BASE_URL",
  "TELEGRAM_API_ROOT",
  "DATA_DIR",
  "PORT",
  "BOT_MODE",
  "WEBHOOK_URL",
  "WEBHOOK_SECRET",
  "RENDER_EXTERNAL_URL",
  "FLY_APP_NAME",
  "IS_PULL_REQUEST",
  "ADMIN_TOKEN",
  "METRICS_PORT",
] as const;

// The two that Groq names as replacements of the models it retired on 2026-08-16; the smaller one
// answers when the larger is out.
const DEFAULT_MODELS = "openai/gpt-oss-120b,openai/gpt-oss-20b";
const DEFAULT_WHISPER_MODELS = "whisper-large-v3-turbo,whisper-large-v3";
/** As the Bot API and Groq's free plan have it. */
const DEFAULT_FILE_MB = 20;
const DEFAULT_AUDIO_MB = 25;
/** Groq's free plan has 480 minutes a day for everybody together. */
const DEFAULT_VOICE_MINUTES = 60;
const MB = 1_048_576;
const LEVELS: readonly LogLevel[] = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"];
const FORMATS: readonly LogFormat[] = ["text", "json"];

/**
 * Reads the configuration from the environment and reports every problem at once.
 * A problem names the variable and what it should look like, never its value.
 */
export function parseConfig(lookup: Lookup): ParsedConfig {
  const problems: string[] = [];
  const read: Read = (name) => lookup(name)?.trim() || undefined;

  const required = (name: "TELEGRAM_BOT_TOKEN" | "GROQ_API_KEY", shape: RegExp, hint: string) => {
    const value = read(name);
    if (value === undefined) problems.push(`${name} is missing: ${hint}`);
    else if (!shape.test(value)) problems.push(`${name} does not look right: ${hint}`);
    return value ?? "";
  };
  const choice = <T extends string>(
    name: "LOG_LEVEL" | "LOG_FORMAT",
    all: readonly T[],
    def: T,
  ) => {
    const value = read(name)?.toLowerCase();
    const found = value === undefined ? def : all.find((one) => one.toLowerCase() === value);
    if (found === undefined) problems.push(`${name} must be one of ${all.join(", ")}`);
    return found ?? def;
  };
  const address = (name: "TELEGRAM_API_ROOT" | "GROQ_BASE_URL", def: string) => {
    const value = read(name) ?? def;
    const url = URL.parse(value);
    if (!url || !/^https?:$/.test(url.protocol)) {
      problems.push(`${name} must be an address such as ${def}`);
    }
    return value.replace(/\/+$/, "");
  };

  const models = (name: "GROQ_MODELS" | "WHISPER_MODELS", def: string) => {
    const ids = (read(name) ?? def).split(",").map((id) => id.trim()).filter((id) => id !== "");
    if (ids.length === 0 || ids.some((id) => /\s/.test(id))) {
      problems.push(`${name} must be model ids separated by commas, such as ${def}`);
    }
    return [...new Set(ids)];
  };
  const amount = (
    name: "GROQ_MAX_AUDIO_MB" | "TELEGRAM_MAX_FILE_MB" | "VOICE_MINUTES_PER_DAY",
    def: number,
  ) => {
    const value = read(name) ?? String(def);
    if (/^\d{1,5}$/.test(value)) return Number(value);
    problems.push(`${name} must be a whole number, such as ${def}`);
    return def;
  };
  const port = (name: "PORT" | "METRICS_PORT", value: string) => {
    if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
    problems.push(`${name} must be a number from 0 to 65535, such as 8080`);
    return 0;
  };
  const metricsPort = read("METRICS_PORT");

  const config: Config = {
    telegram: {
      token: required(
        "TELEGRAM_BOT_TOKEN",
        /^\d+:[\w-]{20,}$/,
        "digits, a colon and 35 characters, as @BotFather gives it on /newbot",
      ),
      apiRoot: address("TELEGRAM_API_ROOT", "https://api.telegram.org"),
      maxFileBytes: amount("TELEGRAM_MAX_FILE_MB", DEFAULT_FILE_MB) * MB,
    },
    groq: {
      apiKey: required(
        "GROQ_API_KEY",
        /^gsk_\w{20,}$/,
        "gsk_ and about 52 characters, made at https://console.groq.com/keys",
      ),
      baseUrl: address("GROQ_BASE_URL", "https://api.groq.com"),
      models: models("GROQ_MODELS", DEFAULT_MODELS),
      whisperModels: models("WHISPER_MODELS", DEFAULT_WHISPER_MODELS),
      maxAudioBytes: amount("GROQ_MAX_AUDIO_MB", DEFAULT_AUDIO_MB) * MB,
    },
    voiceSecondsPerDay: amount("VOICE_MINUTES_PER_DAY", DEFAULT_VOICE_MINUTES) * 60,
    log: {
      level: choice("LOG_LEVEL", LEVELS, "INFO"),
      format: choice("LOG_FORMAT", FORMATS, "text"),
    },
    port: port("PORT", read("PORT") ?? "8080"),
    ...(metricsPort && { metricsPort: port("METRICS_PORT", metricsPort) }),
    receive: parseReceive(read, problems),
    ...adminTokenOf(read("ADMIN_TOKEN"), problems),
    dataDir: read("DATA_DIR") ?? "./data",
  };
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

type Read = (name: (typeof VARIABLES)[number]) => string | undefined;

/**
 * A webhook where the host says how it is reached from outside, since only a request wakes a free
 * plan.
 */
function parseReceive(read: Read, problems: string[]): Receive {
  const fly = read("FLY_APP_NAME");
  const baseUrl = read("WEBHOOK_URL") ?? read("RENDER_EXTERNAL_URL") ??
    (fly && `https://${fly}.fly.dev`);
  const mode = read("BOT_MODE")?.toLowerCase() ?? (baseUrl ? "webhook" : "polling");
  if (mode === "polling") return { mode };
  if (mode !== "webhook") {
    problems.push("BOT_MODE must be one of polling, webhook");
    return { mode: "polling" };
  }
  const url = URL.parse(baseUrl ?? "");
  const isLocal = url?.hostname === "localhost" || url?.hostname === "127.0.0.1";
  if (!url || (url.protocol !== "https:" && !isLocal)) {
    problems.push(
      "WEBHOOK_URL must be the address where Telegram reaches this host, such as https://bot.example.org",
    );
  }
  const secret = read("WEBHOOK_SECRET");
  return {
    mode,
    baseUrl: url?.origin ?? "",
    isPreview: read("IS_PULL_REQUEST") === "true",
    ...(secret && { secret }),
  };
}

/** Short ones are guessed. */
function adminTokenOf(value: string | undefined, problems: string[]): { adminToken?: string } {
  if (value === undefined) return {};
  if (value.length < 16) problems.push("ADMIN_TOKEN must have at least 16 characters");
  return { adminToken: value };
}
