import { type Config, type Lookup, parseConfig } from "../config/config.ts";
import { GRANTED } from "../config/permissions.ts";
import type { Logger, LogOptions } from "../log/log.ts";
import { serveDemo } from "./demo_server.ts";
import { startGroq } from "./groq/server.ts";
import { startTelegram } from "./telegram/server.ts";

/** Everything that the demo needs of the program around it. */
export interface DemoOptions {
  /** The program, as it runs against the real services. */
  readonly runBot: (config: Config, logger: Logger, stop: AbortSignal) => Promise<void>;
  readonly lookup: Lookup;
  readonly startLog: (options: Pick<LogOptions, "level" | "format" | "secrets">) => Logger;
  /** Prints a line for the person at the terminal. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stop: AbortSignal;
}

/**
 * Runs the real bot against an embedded Telegram, whose chat page opens in the browser. The real
 * Groq translates where a key is set, else an embedded one from a phrase book. Remembers nothing on
 * the disk.
 * @returns the exit code: 0 done, 1 failed, 2 wrong configuration
 */
export async function runDemo(options: DemoOptions): Promise<0 | 1 | 2> {
  const { runBot, lookup, startLog, out, err, stop } = options;
  const isReal = Boolean(lookup("GROQ_API_KEY")?.trim());
  await using telegram = startTelegram();
  await using groq = startGroq();
  const embedded: Record<string, string> = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    BOT_MODE: "polling",
    DATA_DIR: "",
    ...(!isReal && { GROQ_API_KEY: groq.apiKey, GROQ_BASE_URL: groq.url, GROQ_MODELS: "" }),
  };
  const parsed = parseConfig((name) => embedded[name] ?? lookup(name), GRANTED);
  if (!parsed.ok) {
    err(["Cannot start, the configuration has problems:", ...parsed.problems].join("\n  - "));
    return 2;
  }
  const { dataDir: _, port = 8080, ...config } = parsed.config;
  const secrets = [config.telegram.token, config.groq.apiKey];

  let page;
  try {
    page = serveDemo({ telegram, groq: isReal ? undefined : groq }, port);
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    err(`Port ${port} is in use: set PORT to another one, such as PORT=8081`);
    return 1;
  }
  out(`The demo is at ${page.url} (Ctrl+C ends it)`);
  out(
    isReal
      ? "Groq translates, with your GROQ_API_KEY"
      : "A small phrase book translates; set GROQ_API_KEY for real translations",
  );
  try {
    await runBot(config, startLog({ ...config.log, secrets }), stop);
    return 0;
  } finally {
    await page.close();
  }
}
