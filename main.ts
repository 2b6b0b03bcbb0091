import { type Config, parseConfig } from "./src/config/config.ts";
import { createLogger, type Logger, type LogOptions } from "./src/log/log.ts";
import type { Finding } from "./src/operator/findings.ts";
import { GRANTED } from "./src/config/permissions.ts";
import { listenForShutdown } from "./src/shutdown.ts";
import manifest from "./deno.json" with { type: "json" };

const HELP =
  `translation-bot ${manifest.version}: translates text on Telegram through models hosted by Groq

Usage: translation-bot [command]

  run         receive messages and translate them (the default)
  check       try everything that run needs and say what is wrong; exits 0, 1, or 2 where
              the configuration is wrong
  backup FILE copy all that is remembered into FILE, also while the bot runs
  restore FILE
              put it back; the bot must not run meanwhile
  healthcheck ask the program that runs on this machine whether it is alive; exits 0 or 1
  demo        the same as run against an embedded Telegram, with a chat page
  --help      this page
  --version   the version

The configuration comes from environment variables; .env.example lists them.`;

const WHERE_TO_CONFIGURE =
  "All come from the environment, and with `deno task` from .env, which is made by: cp .env.example .env";

const COMMANDS = [
  "run",
  "check",
  "backup",
  "restore",
  "healthcheck",
  "demo",
  "--help",
  "--version",
];

/** 0: done; 1: failed while running; 2: wrong usage or configuration. */
type ExitCode = 0 | 1 | 2;

const encoder = new TextEncoder();
const out = (text: string) => void Deno.stdout.writeSync(encoder.encode(`${text}\n`));
const err = (text: string) => void Deno.stderr.writeSync(encoder.encode(`${text}\n`));
const lookup = (name: string) => Deno.env.get(name);

let logger: Logger | undefined;

function startLog(options: Pick<LogOptions, "level" | "format" | "secrets">): Logger {
  logger = createLogger({
    ...options,
    write: (line, isProblem) => isProblem ? err(line) : out(line),
  });
  return logger;
}

/** The configuration with its log, or `undefined` when its problems were said. */
function configure(): { config: Config; log: Logger } | undefined {
  const parsed = parseConfig(lookup, GRANTED);
  if (!parsed.ok) {
    err(["Cannot start, the configuration has problems:", ...parsed.problems].join("\n  - "));
    err(WHERE_TO_CONFIGURE);
    return undefined;
  }
  return { config: parsed.config, log: logOf(parsed.config) };
}

function logOf(config: Config): Logger {
  return startLog({ ...config.log, secrets: secretsOf(config) });
}

async function check(): Promise<ExitCode> {
  const { checkEverything } = await import("./src/operator/check.ts");
  const { describeFindings } = await import("./src/operator/findings.ts");
  const show = (findings: readonly Finding[]) =>
    out(describeFindings(findings, Deno.stdout.isTerminal() && !Deno.noColor));
  const parsed = parseConfig(lookup, GRANTED);
  if (!parsed.ok) {
    show(parsed.problems.map((text) => ({ part: "configuration", isFine: false, text })));
    out(WHERE_TO_CONFIGURE);
    return 2;
  }
  const { config } = parsed;
  const findings = await checkEverything(config, logOf(config));
  show(findings);
  return findings.every(({ isFine }) => isFine) ? 0 : 1;
}

async function backup(command: "backup" | "restore", file: string): Promise<ExitCode> {
  const { runBackup } = await import("./src/operator/backup.ts");
  const { code, text } = await runBackup(command, file, lookup, GRANTED);
  (code === 0 ? out : err)(text);
  return code;
}

async function healthcheck(): Promise<ExitCode> {
  const { isAlive, portOf } = await import("./src/operator/alive.ts");
  return await isAlive(portOf(lookup("PORT"))) ? 0 : 1;
}

async function run(stop: AbortSignal): Promise<ExitCode> {
  const configured = configure();
  if (!configured) return 2;
  const { config, log } = configured;
  const { runBot } = await import("./src/app.ts");
  const { TokenRefused } = await import("./src/updates/polling.ts");
  const { PortInUse } = await import("./src/operator/http/listener.ts");
  try {
    await runBot(config, log, stop);
    return 0;
  } catch (error) {
    if (error instanceof TokenRefused) {
      log.critical(
        "TELEGRAM_BOT_TOKEN is wrong: Telegram does not know it. @BotFather shows the right one",
      );
    } else if (error instanceof PortInUse) {
      log.critical(error.message);
    } else {
      log.critical("The bot ended", { error });
    }
    return 1;
  }
}

function secretsOf({ telegram, groq, receive, adminToken }: Config): string[] {
  const webhook = receive.mode === "webhook" ? receive.secret : undefined;
  return [telegram.token, groq.apiKey, webhook, adminToken].filter((one) => one !== undefined);
}

/** A mistake that nobody waits for ends no one's translation; it is an error in the log. */
function logStrayErrors(): void {
  const report = (event: Event, error: unknown) => {
    if (!logger) return;
    event.preventDefault();
    logger.error("A failure was not handled", { error });
  };
  globalThis.addEventListener("unhandledrejection", (event) => report(event, event.reason));
  globalThis.addEventListener("error", (event) => report(event, event.error));
}

/** `deno task compile` puts the commit before the words of whoever starts the executable. */
const COMMIT = "--commit=";

async function main(words: readonly string[]): Promise<ExitCode> {
  const commit = words[0]?.startsWith(COMMIT) ? words[0].slice(COMMIT.length) : undefined;
  const args = words.slice(commit === undefined ? 0 : 1);
  const [command = "run", ...rest] = args;
  const isBackup = command === "backup" || command === "restore";
  if (rest.length !== (isBackup ? 1 : 0) || !COMMANDS.includes(command)) {
    err(`Unknown: ${args.join(" ")}\n\n${HELP}`);
    return 2;
  }
  if (command === "--help" || command === "--version") {
    const version = commit ? `${manifest.version} (${commit})` : manifest.version;
    out(command === "--help" ? HELP : version);
    return 0;
  }
  if (command === "check") return await check();
  if (isBackup) return await backup(command, rest[0]!);
  if (command === "healthcheck") return await healthcheck();
  // Before anything that waits: see listenForShutdown.
  using shutdown = listenForShutdown(() => logger);
  logStrayErrors();
  if (command === "run") return await run(shutdown.signal);
  const { runBot } = await import("./src/app.ts");
  const { runDemo } = await import("./src/playground/demo.ts");
  return await runDemo({ runBot, lookup, startLog, out, err, stop: shutdown.signal });
}

Deno.exit(await main(Deno.args));
