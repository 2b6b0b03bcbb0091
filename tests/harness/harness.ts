import { runBot } from "../../src/app.ts";
import type { Config } from "../../src/config/config.ts";
import { createLogger } from "../../src/log/log.ts";
import { type EmbeddedGroq, startGroq } from "../../src/playground/groq/server.ts";
import { type EmbeddedTelegram, startTelegram } from "../../src/playground/telegram/server.ts";

/** The real bot between an embedded Telegram and an embedded Groq, over loopback HTTP. */
export interface Harness extends AsyncDisposable {
  readonly telegram: EmbeddedTelegram;
  readonly groq: EmbeddedGroq;
  readonly lines: readonly string[];
  readonly config: Config;
  /** Stops the bot and resolves when it has ended. */
  stop(): Promise<void>;
  /** Starts it again with the same data. */
  restart(): Promise<void>;
}

export interface HarnessOptions {
  readonly models?: readonly string[];
  readonly voiceSecondsPerDay?: number;
  /** Takes the place of any other field of the configuration. */
  readonly config?: Partial<Config>;
}

const MIN_SECRET_UNITS = 12;

export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  const telegram = startTelegram();
  const groq = startGroq();
  const dataDir = await Deno.makeTempDir({ prefix: "translation-bot-" });
  const config: Config = {
    telegram: { token: telegram.token, apiRoot: telegram.url, maxFileBytes: 20 * 1_048_576 },
    groq: {
      apiKey: groq.apiKey,
      baseUrl: groq.url,
      models: options.models ?? ["openai/gpt-oss-120b", "openai/gpt-oss-20b"],
      whisperModels: ["whisper-large-v3-turbo", "whisper-large-v3"],
      maxAudioBytes: 25 * 1_048_576,
    },
    log: { level: "DEBUG", format: "text" },
    voiceSecondsPerDay: options.voiceSecondsPerDay ?? 3_600,
    receive: { mode: "polling" },
    dataDir,
    ...options.config,
  };
  const lines: string[] = [];
  const logger = createLogger({
    ...config.log,
    secrets: [telegram.token, groq.apiKey],
    write: (line) => lines.push(line),
  });
  const written: string[] = [];
  telegram.on((event) => {
    if (event.kind !== "message" || event.message.from?.is_bot) return;
    const text = event.message.text ?? event.message.caption ?? "";
    // Shorter ones stand in words of the program, and a glossary is kept because people asked for it.
    if (text.length >= MIN_SECRET_UNITS && !text.startsWith("/")) written.push(text);
  });
  let stopping = new AbortController();
  let running = runBot(config, logger, stopping.signal);

  const stop = async () => {
    stopping.abort();
    await running;
  };
  return {
    telegram,
    groq,
    lines,
    config,
    stop,
    async restart() {
      await stop();
      stopping = new AbortController();
      running = runBot(config, logger, stopping.signal);
    },
    async [Symbol.asyncDispose]() {
      await stop();
      assertNothingShown([...lines, await readAll(dataDir)], [
        telegram.token,
        groq.apiKey,
        ...written,
      ]);
      await telegram[Symbol.asyncDispose]();
      await groq[Symbol.asyncDispose]();
      await Deno.remove(dataDir, { recursive: true });
    },
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

/** What a test's people wrote, the token and the key are nowhere in what was printed and stored. */
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
