import { ANYTHING } from "./program/permits.ts";
import { runBot } from "../../src/app.ts";
import type { Limits } from "../../src/updates/limits.ts";
import { type Config, parseConfig } from "../../src/config/config.ts";
import { createLogger } from "../../src/log/log.ts";
import { type JudgedTelegram, startJudgedTelegram } from "./bot_api/judge_telegram.ts";
import { type JudgedGroq, startJudgedGroq } from "./groq_api/judge_groq.ts";
import { withinLimit } from "./limits/limit.ts";
import { environmentFor } from "./program/peers.ts";

/**
 * The real bot between an embedded Telegram and an embedded Groq, both judged, over loopback HTTP.
 */
export interface Harness extends AsyncDisposable {
  readonly telegram: JudgedTelegram;
  readonly groq: JudgedGroq;
  readonly lines: readonly string[];
  /** Resolves when the log has a line that matches, at `from` or later; or so many of them. */
  waitForLine(match: RegExp, from?: number, count?: number): Promise<void>;
  readonly config: Config;
  /** Stops the bot and resolves when it has ended. */
  stop(): Promise<void>;
  /** Starts it again with the same data. */
  restart(): Promise<void>;
}

/** Other settings than usual. */
export interface HarnessOptions {
  readonly models?: readonly string[];
  readonly voiceSecondsPerDay?: number;
  readonly limits?: Partial<Limits>;
  /** Privacy mode is off: the bot reads all that is written in groups. */
  readonly readsAll?: boolean;
  /** Takes the place of any other field of the configuration. */
  readonly config?: Partial<Config>;
}

const MIN_SECRET_UNITS = 12;
/** Longer than the longest drain (25 s), so that its own error comes first. */
const STOP_LIMIT_MS = 28_000;

/**
 * Starts both services and the bot between them. When it ends, nothing that people wrote may stand
 * in the log or the folder.
 */
export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  const after = new AsyncDisposableStack();
  const folder = await temporaryFolder(after);
  const groq = after.use(startJudgedGroq());
  const telegram = after.use(startJudgedTelegram({ readsAll: options.readsAll ?? false }));
  const config = configOf(options, telegram, groq, folder);
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  const logger = createLogger({
    ...config.log,
    secrets: [telegram.token, groq.apiKey],
    write(line) {
      lines.push(line);
      for (const listen of [...listeners]) listen();
    },
  });
  const written = collectWords(telegram);
  after.defer(async () => {
    const shown = [...lines, await readAll(folder)];
    assertNothingShown(shown, [telegram.token, groq.apiKey, ...written]);
  });

  let stopping = new AbortController();
  const start = () => {
    const run = runBot(config, logger, stopping.signal, options.limits);
    // Its failure is that of `stop`, also where it comes long before.
    run.catch(() => {});
    return run;
  };
  let running = start();
  const stop = async () => {
    stopping.abort();
    await withinLimit(STOP_LIMIT_MS, "The bot", () => running);
  };
  after.defer(stop);

  return {
    telegram,
    groq,
    lines,
    config,
    waitForLine: (match, from = 0, count = 1) =>
      withinLimit(STOP_LIMIT_MS, `A line like ${match}`, async () => {
        const { promise, resolve } = Promise.withResolvers<void>();
        const look = () => {
          const found = lines.slice(from).filter((line) => match.test(line));
          if (found.length >= count) resolve();
        };
        listeners.add(look);
        look();
        await promise.finally(() => listeners.delete(look));
      }),
    stop,
    async restart() {
      await stop();
      stopping = new AbortController();
      running = start();
    },
    [Symbol.asyncDispose]: () => after.disposeAsync(),
  };
}

/**
 * Resolves with the address of a bot in this process, once it listens; its `config` needs `port:
 * 0`.
 */
export async function httpAddress({ telegram, lines }: Harness): Promise<string> {
  // The server listens before Telegram is asked for anything.
  await telegram.waitForCall(({ method }) => method === "getMe");
  const port = /Answering by HTTP port=(\d+)/.exec(lines.findLast((line) => /port=/.test(line))!)!;
  return `http://127.0.0.1:${port[1]}`;
}

async function temporaryFolder(after: AsyncDisposableStack): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "translation-bot-" });
  after.defer(() => Deno.remove(folder, { recursive: true }));
  return folder;
}

function configOf(
  options: HarnessOptions,
  telegram: JudgedTelegram,
  groq: JudgedGroq,
  dataDir: string,
): Config {
  const environment: Readonly<Record<string, string>> = {
    ...environmentFor(telegram, groq),
    LOG_LEVEL: "DEBUG",
    DATA_DIR: dataDir,
  };
  const parsed = parseConfig((name) => environment[name], ANYTHING);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const { port: _, ...config } = parsed.config;
  const { models = config.groq.models, voiceSecondsPerDay = config.voiceSecondsPerDay } = options;
  return { ...config, groq: { ...config.groq, models }, voiceSecondsPerDay, ...options.config };
}

/** Collects what people write from now on, as far as it can be told from words of the program. */
function collectWords(telegram: JudgedTelegram): readonly string[] {
  const written: string[] = [];
  telegram.on((event) => {
    if (event.kind !== "message" || event.message.from?.is_bot) return;
    const text = event.message.text ?? event.message.caption ?? "";
    // Shorter ones stand in words of the program, and a glossary is kept because people asked for
    // it.
    if (text.length >= MIN_SECRET_UNITS && !text.startsWith("/")) written.push(text);
  });
  return written;
}

/** Checks that nothing that people wrote, nor the token, nor the key was printed or stored. */
function assertNothingShown(shown: readonly string[], secrets: readonly string[]): void {
  const all = shown.join("\n");
  for (const secret of secrets) {
    if (all.includes(secret)) throw new Error(`"${secret}" was printed or stored`);
  }
}

async function readAll(folder: string): Promise<string> {
  let all = "";
  for await (const { name } of Deno.readDir(folder)) {
    all += new TextDecoder().decode(await Deno.readFile(`${folder}/${name}`));
  }
  return all;
}
