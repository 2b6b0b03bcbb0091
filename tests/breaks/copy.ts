const ROOT = new URL("../../", import.meta.url).pathname;
/** A guess: twice what the slowest test takes, so that one which hangs is over soon. */
const TEST_LIMIT_MS = 12_000;
/** A guess: far more than all tests of a break take; what takes longer hangs. */
const LIMIT_MS = 180_000;

/** A copy of the project that may be broken; with it goes all that its tests have left behind. */
export interface Copy extends AsyncDisposable {
  read(file: string): Promise<string>;
  write(file: string, text: string): Promise<void>;
  /**
   * Runs Deno in the copy.
   * @throws the reason of the signal of the copy
   */
  run(args: readonly string[]): Promise<Result>;
}

export interface Result {
  readonly isFine: boolean;
  /** Both streams, one after the other. */
  readonly output: string;
}

/**
 * Copies what git knows and what is new, with the modules that a fresh clone needs.
 * @param stop ends everything at once
 */
export async function makeCopy(stop: AbortSignal): Promise<Copy> {
  const folder = await Deno.makeTempDir({ prefix: "translation-bot-breaks-" });
  const remove = () => Deno.remove(folder, { recursive: true });
  const tree = `${folder}/tree`;
  const temporary = `${folder}/temporary`;
  const run = (args: readonly string[]) => runDeno(args, tree, temporary, stop);
  try {
    await Deno.mkdir(temporary);
    for (const file of await filesOfProject()) await copyFile(file, tree);
    const { isFine, output } = await run(["task", "--quiet", "modules"]);
    if (!isFine) throw new Error(`The modules are not there: ${output}`);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    read: (file) => Deno.readTextFile(`${tree}/${file}`).catch(() => ""),
    write: (file, text) => Deno.writeTextFile(`${tree}/${file}`, text),
    run,
    [Symbol.asyncDispose]: remove,
  };
}

async function filesOfProject(): Promise<string[]> {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { success, stdout } = await new Deno.Command("git", { args, cwd: ROOT }).output();
  if (!success) throw new Error("git does not know the files of the project");
  return new TextDecoder().decode(stdout).split("\0").filter((file) => file !== "");
}

async function copyFile(file: string, tree: string): Promise<void> {
  const target = `${tree}/${file}`;
  await Deno.mkdir(target.slice(0, target.lastIndexOf("/")), { recursive: true });
  try {
    await Deno.copyFile(ROOT + file, target);
  } catch (error) {
    // Deleted, and git has not been told.
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

async function runDeno(
  args: readonly string[],
  cwd: string,
  temporary: string,
  stop: AbortSignal,
): Promise<Result> {
  stop.throwIfAborted();
  const child = new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd,
    env: {
      NO_COLOR: "1",
      TEST_LIMIT_MS: String(TEST_LIMIT_MS),
      ...Object.fromEntries(["TMPDIR", "TMP", "TEMP"].map((name) => [name, temporary])),
    },
    // In a group of its own, so that it can be ended with the programs that it has started.
    detached: true,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const end = () => endGroup(child);
  const limit = setTimeout(end, LIMIT_MS);
  stop.addEventListener("abort", end);
  try {
    const { success, stdout, stderr } = await child.output();
    stop.throwIfAborted();
    const decoder = new TextDecoder();
    return { isFine: success, output: decoder.decode(stdout) + decoder.decode(stderr) };
  } finally {
    clearTimeout(limit);
    stop.removeEventListener("abort", end);
    // A test that failed may have left a program.
    end();
  }
}

function endGroup(child: Deno.ChildProcess): void {
  try {
    if (Deno.build.os === "windows") child.kill("SIGKILL");
    else Deno.kill(-child.pid, "SIGKILL");
  } catch {
    // Everything in it has ended.
  }
}
