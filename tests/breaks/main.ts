/**
 * Breaks one promise after the other, each by one change of a line, and says which of them no test
 * notices.
 *
 * deno task breaks all of them
 * deno task breaks drain those whose promise or file contains "drain"
 */
import { type Break, BREAKS } from "./breaks.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
/** Two programs under test at once are as many as a small machine carries (guess). */
const PARALLEL = 2;
const TEST = ["test", "--quiet", "--no-check", "--no-prompt", "--allow-all"];
const CHECK = ["check", "--quiet"];

type Verdict = "noticed" | "NOT NOTICED" | "NO LONGER APPLIES";

const encoder = new TextEncoder();

function print(line: string): void {
  Deno.stdout.writeSync(encoder.encode(`${line}\n`));
}

async function run(command: string, args: string[], cwd: string): Promise<boolean> {
  const options = { args, cwd, stdin: "null", stdout: "null", stderr: "null" } as const;
  return (await new Deno.Command(command, options).output()).success;
}

/** Copies what git knows and what is new, so that nobody's working tree is broken. */
async function copyTree(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "translation-bot-breaks-" });
  const names = await new Deno.Command("git", {
    args: ["ls-files", "--cached", "--others", "--exclude-standard"],
    cwd: ROOT,
  }).output();
  for (const name of new TextDecoder().decode(names.stdout).trim().split("\n")) {
    const target = `${folder}/${name}`;
    await Deno.mkdir(target.slice(0, target.lastIndexOf("/")), { recursive: true });
    await Deno.copyFile(ROOT + name, target).catch((error) => {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    });
  }
  await run(Deno.execPath(), ["task", "--quiet", "modules"], folder);
  return folder;
}

async function tryBreak({ file, from, to, seenBy }: Break, folder: string): Promise<Verdict> {
  const path = `${folder}/${file}`;
  const whole = await Deno.readTextFile(path).catch(() => "");
  if (whole.split(from).length !== 2) return "NO LONGER APPLIES";
  await Deno.writeTextFile(path, whole.replace(from, () => to));
  try {
    const args = seenBy === "types" ? [...CHECK, "main.ts"] : [...TEST, ...seenBy];
    return await run(Deno.execPath(), args, folder) ? "NOT NOTICED" : "noticed";
  } finally {
    await Deno.writeTextFile(path, whole);
  }
}

const [wanted = ""] = Deno.args;
const left = BREAKS.filter(({ promise, file }) => `${promise} ${file}`.includes(wanted));
const total = left.length;
const missed: string[] = [];
await Promise.all(Array.from({ length: PARALLEL }, async () => {
  const folder = await copyTree();
  for (let one = left.shift(); one; one = left.shift()) {
    const verdict = await tryBreak(one, folder);
    print(`${verdict.padEnd(18)} ${one.promise} (${one.file})`);
    if (verdict !== "noticed") missed.push(one.promise);
  }
  await Deno.remove(folder, { recursive: true });
}));
print(`${total - missed.length} of ${total} broken promises were noticed`);
Deno.exit(missed.length > 0 ? 1 : 0);
