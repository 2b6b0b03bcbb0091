import type { z } from "zod";
import type { LogFormat, LogLevel } from "../log/log.ts";
import { conflictsOf } from "./conflicts.ts";
import type { Permits } from "./permissions.ts";
import { type Receive, ReceiveSchema, ReceiveVariables } from "./receive.ts";
import { Variables } from "./variables.ts";

/** Everything that the operator can set, read and checked. */
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
    /** Models in the order in which they are tried; never empty. */
    readonly models: readonly string[];
    /** Models that hear, in that order; never empty. */
    readonly whisperModels: readonly string[];
    /** Largest recording that Groq's plan takes, in bytes. */
    readonly maxAudioBytes: number;
  };
  /** Most speech that a chat may have transcribed on one day (UTC), in s. */
  readonly voiceSecondsPerDay: number;
  readonly log: { readonly level: LogLevel; readonly format: LogFormat };
  /** Port where the program answers by HTTP: 0 takes a free one, without it nowhere. */
  readonly port?: number;
  /**
   * Port where metrics are served to whoever reaches it; without it only to whoever has the admin
   * token.
   */
  readonly metricsPort?: number;
  /**
   * Header in which the platform's own proxy tells the address of a client, whatever that wrote
   * there.
   */
  readonly proxyHeader?: string;
  readonly receive: Receive;
  /** Opens /metrics to whoever has it; closed without one. */
  readonly adminToken?: string;
  /** Folder of the settings; without it they end with the program. */
  readonly dataDir?: string;
}

/** Looks up one environment variable; `undefined` where it is not set. */
export type Lookup = (name: string) => string | undefined;

/** A configuration, or all that is wrong with it, a sentence each. */
export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Names that the program may read; `deno.json` gives permission for these. */
export const VARIABLES: readonly string[] = [
  ...Object.keys(Variables.shape),
  ...Object.keys(ReceiveVariables.shape),
];

const MB = 1_048_576;

/**
 * Reads the configuration from the environment and reports every problem at once. A problem names
 * the variable and what it should look like, never its value.
 * @param permits what the program may do
 */
export function parseConfig(lookup: Lookup, permits: Permits): ParsedConfig {
  const given = Object.fromEntries(
    VARIABLES.map((name) => [name, lookup(name)?.trim() || undefined]),
  );
  const variables = Variables.safeParse(given);
  const receive = ReceiveSchema.safeParse(given);
  const problems = [
    ...problemsOf(variables.error),
    ...problemsOf(receive.error),
    ...conflictsOf(given, permits),
  ];
  if (!variables.success || !receive.success || problems.length > 0) return { ok: false, problems };
  const { FLY_APP_NAME: fly, RENDER_EXTERNAL_URL: render } = given;
  // fly.io/docs/networking/request-headers; Render's proxy is Cloudflare's
  // (developers.cloudflare.com/fundamentals/reference/http-headers).
  const proxyHeader = fly ? "fly-client-ip" : render ? "cf-connecting-ip" : undefined;
  const config = toConfig(variables.data, receive.data);
  return { ok: true, config: { ...config, ...(proxyHeader && { proxyHeader }) } };
}

function problemsOf(error: z.ZodError | undefined): string[] {
  return error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`) ?? [];
}

function toConfig(given: z.infer<typeof Variables>, receive: Receive): Config {
  const { METRICS_PORT: metricsPort, ADMIN_TOKEN: adminToken } = given;
  return {
    telegram: {
      token: given.TELEGRAM_BOT_TOKEN,
      apiRoot: given.TELEGRAM_API_ROOT,
      maxFileBytes: given.TELEGRAM_MAX_FILE_MB * MB,
    },
    groq: {
      apiKey: given.GROQ_API_KEY,
      baseUrl: given.GROQ_BASE_URL,
      models: given.GROQ_MODELS,
      whisperModels: given.WHISPER_MODELS,
      maxAudioBytes: given.GROQ_MAX_AUDIO_MB * MB,
    },
    voiceSecondsPerDay: given.VOICE_MINUTES_PER_DAY * 60,
    log: { level: given.LOG_LEVEL, format: given.LOG_FORMAT },
    port: given.PORT,
    ...(metricsPort !== undefined && { metricsPort }),
    receive,
    ...(adminToken !== undefined && { adminToken }),
    dataDir: given.DATA_DIR,
  };
}
