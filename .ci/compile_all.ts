import { billOfMaterials, type Lock } from "./sbom.ts";
import manifest from "../deno.json" with { type: "json" };

/** The platforms that `deno compile` knows and people have (docs.deno.com/runtime/reference/cli/compile). */
const TARGETS = [
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
  "x86_64-pc-windows-msvc",
];

async function output(command: string, args: readonly string[]): Promise<string> {
  const { success, stdout } = await new Deno.Command(command, {
    args: [...args],
    stdout: "piped",
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`${command} ${args[0]} failed`);
  return new TextDecoder().decode(stdout).trim();
}

/** Makes a line of `sha256sum`. */
async function sumOf(name: string): Promise<string> {
  const bytes = await Deno.readFile(`dist/${name}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `${digest.toHex()}  ${name}`;
}

const commit = await output("git", ["rev-parse", "--short", "HEAD"]);
const flags = manifest.tasks.main.command.replace("deno $HOW", "").trim().split(" ");
await Deno.mkdir("dist", { recursive: true });
const sums: string[] = [];
for (const target of TARGETS) {
  const name = `translation-bot-${target}${target.includes("windows") ? ".exe" : ""}`;
  const how = ["compile", "--quiet", "--frozen", "--bundle", "--minify", "--target", target];
  await output(Deno.execPath(), [
    ...how,
    "--output",
    `dist/${name}`,
    ...flags,
    `--commit=${commit}`,
  ]);
  sums.push(await sumOf(name));
}
const lock: Lock = JSON.parse(await Deno.readTextFile("deno.lock"));
const bill = billOfMaterials({ ...manifest, deno: Deno.version.deno }, lock);
await Deno.writeTextFile("dist/translation-bot.cdx.json", JSON.stringify(bill, null, 2) + "\n");
sums.push(await sumOf("translation-bot.cdx.json"));
await Deno.writeTextFile("dist/SHA256SUMS", sums.join("\n") + "\n");
