/**
 * Runs every command of the documents that can run on this machine, from a fresh clone with empty
 * caches, as a newcomer would.
 *
 * deno task walk those that end within minutes
 * deno task walk --all the tests, measurements and breaks as well
 */
import { commandsOf, DOCUMENTS, here, type Trial, trialOf } from "./documented.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
/** Guess: what loads its packages for the first time on a slow network. */
const LIMIT_MS = 180_000;
/** Guess: all tests and breaks on a slow machine. */
const LONG_LIMIT_MS = 3 * 3_600_000;
/** Look right, and nobody takes them. */
const VALUES = {
  TELEGRAM_BOT_TOKEN: "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM",
  GROQ_API_KEY: `gsk_${"a1".repeat(26)}`,
};

const encoder = new TextEncoder();
const say = (line: string) => void Deno.stdout.writeSync(encoder.encode(`${line}\n`));

interface Place {
  readonly clone: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Clones what is committed, with a `deno` that is this one and caches of its own. */
async function settle(folder: string): Promise<Place> {
  const clone = `${folder}/clone`;
  const { success } = await new Deno.Command("git", {
    args: ["clone", "--quiet", ROOT, clone],
  }).output();
  if (!success) throw new Error("The project cannot be cloned");
  await Deno.mkdir(`${folder}/bin`);
  await Deno.symlink(Deno.execPath(), `${folder}/bin/deno`);
  const env = {
    PATH: `${folder}/bin:${Deno.env.get("PATH")}`,
    HOME: `${folder}/home`,
    DENO_DIR: `${folder}/cache`,
    NO_COLOR: "1",
  };
  return { clone, env };
}

/** Runs one command as its trial wants it. @returns what is wrong; `undefined` when nothing is */
async function run(
  command: string,
  trial: Exclude<Trial, { kind: "elsewhere" }>,
  { clone, env }: Place,
  port: number,
): Promise<string | undefined> {
  const child = new Deno.Command("setsid", {
    args: ["sh", "-c", command],
    cwd: clone,
    env: { ...env, ...trial.kind === "serves" && { PORT: String(port) } },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const signal = (name: Deno.Signal) => Deno.kill(-child.pid, name);
  let output = "";
  const served = Promise.withResolvers<void>();
  const read = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) {
      output += text;
      if (trial.kind === "serves" && output.includes(trial.line)) served.resolve();
    }
  };
  const ended = Promise.all([child.status, read(child.stdout), read(child.stderr)]);
  const isLong = trial.kind === "ends" && trial.isLong;
  const limit = setTimeout(() => signal("SIGKILL"), isLong ? LONG_LIMIT_MS : LIMIT_MS);
  try {
    if (trial.kind === "ends") {
      const [{ code }] = await ended;
      return trial.codes.includes(code) ? undefined : `ended with ${code}:\n${output}`;
    }
    await Promise.race([served.promise, ended]);
    const address = `http://localhost:${port}${trial.path}`;
    const status = await fetch(address).then(({ status, body }) => {
      void body?.cancel();
      return status;
    }, () => 0);
    signal("SIGTERM");
    await ended;
    return status === 200 ? undefined : `${address} answered ${status}:\n${output}`;
  } finally {
    clearTimeout(limit);
  }
}

/** Puts values into the `.env` that a command has just made. */
async function fillIn({ clone }: Place): Promise<void> {
  let text = await Deno.readTextFile(`${clone}/.env`);
  for (const [name, value] of Object.entries(VALUES)) {
    text = text.replace(`${name}=\n`, `${name}=${value}\n`);
  }
  await Deno.writeTextFile(`${clone}/.env`, text);
}

async function changes({ clone }: Place): Promise<string> {
  const { stdout } = await new Deno.Command("git", {
    args: ["status", "--porcelain"],
    cwd: clone,
  }).output();
  return new TextDecoder().decode(stdout);
}

/** @returns the exit code */
async function walk(isAll: boolean): Promise<number> {
  const folder = await Deno.makeTempDir({ prefix: "translation-bot-walk-" });
  let failures = 0;
  try {
    const place = await settle(folder);
    const documented = (await Promise.all(
      DOCUMENTS.map(async (name) => commandsOf(name, await Deno.readTextFile(ROOT + name))),
    )).flat();
    for (const [index, one] of documented.entries()) {
      const trial = trialOf(one);
      const skipped = !trial
        ? "nobody knows how"
        : trial.kind === "elsewhere"
        ? `needs ${trial.needs}`
        : trial.kind === "ends" && trial.isLong && !isAll
        ? "takes long: --all"
        : undefined;
      if (!trial || trial.kind === "elsewhere" || skipped) {
        say(`–  ${one.document}: ${one.command} (${skipped})`);
        continue;
      }
      const wrong = await run(here(one.command), trial, place, 18_080 + index);
      if (one.command.endsWith(" .env")) await fillIn(place);
      const left = await changes(place);
      const isFine = !wrong && left === "";
      if (!isFine) failures++;
      say(`${isFine ? "✓" : "✗"}  ${one.document}: ${one.command}`);
      if (wrong) say(wrong);
      if (left) say(`It changed the checkout:\n${left}`);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
  say(failures === 0 ? "Every command did what its document says." : `${failures} did not.`);
  return failures === 0 ? 0 : 1;
}

Deno.exit(await walk(Deno.args.includes("--all")));
