/**
 * Makes a release of what is on main: deno task release 1.2.3
 *
 * Gives the unreleased changes their version in CHANGELOG.md and deno.json, runs the checks and the
 * tests, commits and tags. Pushing the tag starts the workflow that makes executables and image.
 */
import { isLater, release } from "./changelog.ts";

const FILES = ["CHANGELOG.md", "deno.json"];

/** Runs a command; what it says goes to the terminal unless it is wanted. */
async function run(command: string, args: string[], isWanted = false): Promise<string> {
  const output = await new Deno.Command(command, {
    args,
    stdout: isWanted ? "piped" : "inherit",
    stderr: "inherit",
  }).output();
  if (!output.success) throw new Error(`${command} ${args.join(" ")} failed`);
  return isWanted ? new TextDecoder().decode(output.stdout).trim() : "";
}

const git = (...args: string[]) => run("git", args, true);

async function makeRelease(version: string): Promise<void> {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error("Name the version: deno task release 1.2.3");
  }
  if (await git("status", "--porcelain") !== "") throw new Error("Commit or stash your changes");
  if (await git("branch", "--show-current") !== "main") throw new Error("Switch to main");
  const manifest = await Deno.readTextFile("deno.json");
  const present = String(JSON.parse(manifest).version);
  if (!isLater(version, present)) throw new Error(`${version} does not come after ${present}`);
  const today = new Date().toISOString().slice(0, 10);
  const { changelog, notes } = release(await Deno.readTextFile("CHANGELOG.md"), version, today);
  try {
    await Deno.writeTextFile("CHANGELOG.md", changelog);
    const line = `"version": "${present}"`;
    await Deno.writeTextFile("deno.json", manifest.replace(line, `"version": "${version}"`));
    await run(Deno.execPath(), ["task", "check"]);
    await run(Deno.execPath(), ["task", "test"]);
    await git("commit", "--quiet", "--message", `Release ${version}`, "--", ...FILES);
  } catch (error) {
    await git("checkout", "--quiet", "--", ...FILES);
    throw error;
  }
  await git("tag", "--annotate", `v${version}`, "--message", notes, "--cleanup=verbatim");
}

const [version = ""] = Deno.args;
const say = (stream: typeof Deno.stdout, text: string) =>
  stream.write(new TextEncoder().encode(`${text}\n`));
try {
  await makeRelease(version);
  await say(Deno.stdout, `v${version} is made. To publish it: git push --follow-tags`);
} catch (error) {
  await say(Deno.stderr, error instanceof Error ? error.message : String(error));
  Deno.exit(1);
}
