import type { LogFormat, LogLevel } from "./log.ts";

export interface Config {
  readonly telegram: { readonly token: string; readonly apiRoot: string };
  readonly groq: {
    readonly apiKey: string;
    readonly baseUrl: string;
    /** Tried in this order; never empty. */
    readonly models: readonly string[];
  };
  readonly log: { readonly level: LogLevel; readonly format: LogFormat };
  /** Where the program's own page is served; 0 takes a free one. */
  readonly port: number;
  /** Folder of the settings; without it they end with the program. */
  readonly dataDir?: string;
}

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
  "GROQ_BASE_URL",
  "TELEGRAM_API_ROOT",
  "DATA_DIR",
  "PORT",
] as const;

// The two that Groq names as replacements of the models it retired on 2026-08-16; the smaller one
// answers when the larger is out.
const DEFAULT_MODELS = "openai/gpt-oss-120b,openai/gpt-oss-20b";
const LEVELS: readonly LogLevel[] = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"];
const FORMATS: readonly LogFormat[] = ["text", "json"];

/**
 * Reads the configuration from the environment and reports every problem at once.
 * A problem names the variable and what it should look like, never its value.
 */
export function parseConfig(lookup: Lookup): ParsedConfig {
  const problems: string[] = [];
  const read = (name: (typeof VARIABLES)[number]) => lookup(name)?.trim() || undefined;

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

  const config: Config = {
    telegram: {
      token: required(
        "TELEGRAM_BOT_TOKEN",
        /^\d+:[\w-]{20,}$/,
        "digits, a colon and 35 characters, as @BotFather gives it on /newbot",
      ),
      apiRoot: address("TELEGRAM_API_ROOT", "https://api.telegram.org"),
    },
    groq: {
      apiKey: required(
        "GROQ_API_KEY",
        /^gsk_\w{20,}$/,
        "gsk_ and about 52 characters, made at https://console.groq.com/keys",
      ),
      baseUrl: address("GROQ_BASE_URL", "https://api.groq.com"),
      models: parseModels(read("GROQ_MODELS") ?? DEFAULT_MODELS, problems),
    },
    log: {
      level: choice("LOG_LEVEL", LEVELS, "INFO"),
      format: choice("LOG_FORMAT", FORMATS, "text"),
    },
    port: parsePort(read("PORT") ?? "8080", problems),
    dataDir: read("DATA_DIR") ?? "./data",
  };
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

function parseModels(list: string, problems: string[]): string[] {
  const models = list.split(",").map((id) => id.trim()).filter((id) => id !== "");
  if (models.length === 0 || models.some((id) => /\s/.test(id))) {
    problems.push(`GROQ_MODELS must be model ids separated by commas, such as ${DEFAULT_MODELS}`);
  }
  return [...new Set(models)];
}

function parsePort(value: string, problems: string[]): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (port <= 65_535) return port;
  problems.push("PORT must be a number from 0 to 65535, such as 8080");
  return 0;
}
