import { type Config, parseConfig } from "./src/config.ts";
import { createLogger, type Logger, type LogOptions } from "./src/log.ts";
import { permissionProblems } from "./src/permissions.ts";
import { listenForShutdown } from "./src/shutdown.ts";
import manifest from "./deno.json" with { type: "json" };

const HELP =
  `translation-bot ${manifest.version}: translates text on Telegram through models hosted by Groq

Usage: translation-bot [command]

  run         receive messages and translate them (the default)
  demo        the same against an embedded Telegram, with a chat page in the browser
  --help      this page
  --version   the version

The configuration comes from environment variables; .env.example lists them.`;

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

async function run(stop: AbortSignal): Promise<ExitCode> {
  const parsed = parseConfig(lookup);
  const problems = parsed.ok ? permissionProblems(parsed.config) : parsed.problems;
  if (!parsed.ok || problems.length > 0) {
    err(["Cannot start, the configuration has problems:", ...problems].join("\n  - "));
    return 2;
  }
  const { config } = parsed;
  const secrets = secretsOf(config);
  const log = startLog({ ...config.log, secrets });
  const { runBot } = await import("./src/app.ts");
  const { TokenRefused } = await import("./src/updates/polling.ts");
  const { PortInUse } = await import("./src/server/http.ts");
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

async function main(args: readonly string[]): Promise<ExitCode> {
  const [command = "run", ...rest] = args;
  if (rest.length > 0 || !["run", "demo", "--help", "--version"].includes(command)) {
    err(`Unknown: ${args.join(" ")}\n\n${HELP}`);
    return 2;
  }
  if (command === "--help" || command === "--version") {
    out(command === "--help" ? HELP : manifest.version);
    return 0;
  }
  // Before anything that waits: see listenForShutdown.
  using shutdown = listenForShutdown(() => logger);
  logStrayErrors();
  if (command === "run") return await run(shutdown.signal);
  const { runBot } = await import("./src/app.ts");
  const { runDemo } = await import("./src/playground/demo.ts");
  return await runDemo({ runBot, lookup, startLog, out, err, stop: shutdown.signal });
}

Deno.exit(await main(Deno.args));
