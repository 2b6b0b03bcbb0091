// deno-lint-ignore-file no-console -- what this command prints is its result
import { startTelegram } from "../../src/playground/telegram/server.ts";
import { withFolder } from "../harness/program/with_folder.ts";

const STARTS = 11;
const PROMISE_MS = 150;
const PROMISE_MB = 70;
const IDLE_AFTER_MS = 1_000;

interface Measured {
  readonly startMs: number;
  readonly idleMb: number;
}

/** From starting an executable to its first answer on /healthz, and its memory when it idles. */
async function measure(
  path: string,
  folder: string,
  env: Record<string, string>,
): Promise<Measured> {
  const free = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = free.addr;
  free.close();
  const startedMs = performance.now();
  const child = new Deno.Command(path, {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    stdout: "null",
    stderr: "null",
  }).spawn();
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(async (response) => {
      await response.body?.cancel();
      return response.ok;
    }, () => false);
  while (!await isUp()) await new Promise((resolve) => setTimeout(resolve, 1));
  const startMs = performance.now() - startedMs;
  await new Promise((resolve) => setTimeout(resolve, IDLE_AFTER_MS));
  const ps = await new Deno.Command("ps", { args: ["-o", "rss=", "-p", String(child.pid)] })
    .output();
  const idleMb = Number(new TextDecoder().decode(ps.stdout)) / 1_024;
  child.kill("SIGKILL");
  await child.status;
  return { startMs, idleMb };
}

async function median(path: string, env: Record<string, string>): Promise<Measured> {
  const all: Measured[] = [];
  await withFolder(async (folder) => {
    for (let start = 0; start < STARTS; start++) all.push(await measure(path, folder, env));
  });
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(STARTS / 2)]!;
  return {
    startMs: middle(all.map(({ startMs }) => startMs)),
    idleMb: middle(all.map(({ idleMb }) => idleMb)),
  };
}

const [program, bare] = ["translation-bot", "bare"].map((name) =>
  new URL(`../../dist/${name}`, import.meta.url).pathname
);
try {
  await Deno.stat(program!);
  await Deno.stat(bare!);
  await using telegram = startTelegram();
  const ours = await median(program!, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    GROQ_API_KEY: `gsk_${"a1".repeat(26)}`,
  });
  const least = await median(bare!, {});
  const line = (name: string, { startMs, idleMb }: Measured) =>
    `  ${name}: first answer after ${startMs.toFixed(0)} ms, idle ${idleMb.toFixed(0)} MB`;
  console.log("The executable, median of eleven starts:");
  console.log(line("translation-bot", ours));
  console.log(line("a bare Deno.serve", least));
  console.log(`  promise: below ${PROMISE_MS} ms and ${PROMISE_MB} MB`);
} catch (error) {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
  console.log("The executable is not measured: .ci/executable makes it and its baseline");
}
