/**
 * Breaks one promise after the other, each by one change of a line in a copy of the project, and
 * says which of them no test notices.
 *
 * deno task breaks all of them
 * deno task breaks drain those whose promise or file contains "drain"
 */
import type { Break } from "./break.ts";
import { BREAKS } from "./breaks.ts";
import { type Copy, makeCopy } from "./copy.ts";

/** Two programs under test at once are as many as a small machine carries (guess). */
const PARALLEL = 2;
const TEST = [
  "test",
  "--lock=tests/deno.lock",
  "--quiet",
  "--no-check",
  "--no-prompt",
  "--allow-all",
];
const CHECK = ["check", "--quiet", "main.ts"];

type Verdict =
  | "noticed"
  | "NOT NOTICED"
  /** The line is not there any more, or more than once. */
  | "NO LONGER APPLIES"
  /** No test has run, so that none can have noticed anything. */
  | "DOES NOT RUN";

const encoder = new TextEncoder();

function print(line: string): void {
  Deno.stdout.writeSync(encoder.encode(`${line}\n`));
}

async function tryBreak({ file, from, to, seenBy }: Break, copy: Copy): Promise<Verdict> {
  const whole = await copy.read(file);
  if (whole.split(from).length !== 2) return "NO LONGER APPLIES";
  await copy.write(file, whole.replace(from, () => to));
  try {
    const isByTypes = seenBy === "types";
    const { isFine, output } = await copy.run(
      isByTypes ? CHECK : [...TEST, "--fail-fast", ...seenBy],
    );
    if (isFine) return "NOT NOTICED";
    return isByTypes || /^FAILED \|/m.test(output) ? "noticed" : "DOES NOT RUN";
  } finally {
    await copy.write(file, whole);
  }
}

/** Tells whether all is well before anything is broken, which says what a failure is worth. */
async function isWholeFine(breaks: readonly Break[], copy: Copy): Promise<boolean> {
  const tests = new Set(breaks.flatMap(({ seenBy }) => seenBy === "types" ? [] : seenBy));
  const { isFine, output } = tests.size === 0
    ? await copy.run(CHECK)
    : await copy.run([...TEST, "--parallel", ...tests]);
  if (!isFine) {
    const failures = output.split("\n").filter((line) => !line.includes(" ... ok "));
    print(`Something fails although nothing is broken:\n${failures.join("\n")}`);
  }
  return isFine;
}

/** @returns the exit code */
async function tryAll(breaks: readonly Break[], stop: AbortSignal): Promise<number> {
  const startedMs = performance.now();
  await using copies = new AsyncDisposableStack();
  const make = async () => copies.use(await makeCopy(stop));
  const first = await make();
  if (!await isWholeFine(breaks, first)) return 1;
  const left = [...breaks];
  const missed: string[] = [];
  const work = async (copy: Copy) => {
    for (let one = left.shift(); one; one = left.shift()) {
      const beganMs = performance.now();
      const verdict = await tryBreak(one, copy);
      const line = `${verdict.padEnd(17)} ${seconds(beganMs)} s  ${one.promise} (${one.file})`;
      print(line);
      if (verdict !== "noticed") missed.push(line);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, async (_, index) => {
    await work(index === 0 ? first : await make());
  }));
  const noticed = breaks.length - missed.length;
  print(`\n${noticed} of ${breaks.length} broken promises were noticed, in${seconds(startedMs)} s`);
  for (const line of missed) print(line);
  return missed.length > 0 ? 1 : 0;
}

function seconds(sinceMs: number): string {
  return ((performance.now() - sinceMs) / 1_000).toFixed(1).padStart(5);
}

const stop = new AbortController();
// On a platform without one of the signals nobody can send it.
for (const name of Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM", "SIGHUP"]) {
  Deno.addSignalListener(name as Deno.Signal, () => stop.abort());
}
const wanted = Deno.args.join(" ");
const breaks = BREAKS.filter(({ promise, file }) => `${promise} ${file}`.includes(wanted));
if (breaks.length === 0) print(`No promise and no file contains "${wanted}"`);
try {
  Deno.exitCode = breaks.length === 0 ? 2 : await tryAll(breaks, stop.signal);
} catch (error) {
  if (!stop.signal.aborted) throw error;
  print("Stopped; nothing is left behind");
  Deno.exitCode = 130;
}
Deno.exit();
