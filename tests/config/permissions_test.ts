import assert from "node:assert/strict";
import { commandLine } from "../harness/program/program.ts";
import { test } from "../harness/test.ts";

/** Whether the program may do what a variable asks for, by the permissions of `deno.json`. */
const ASKED: readonly [name: string, value: string, isAllowed: boolean][] = [
  ["GROQ_BASE_URL", "https://api.groq.com", true],
  ["GROQ_BASE_URL", "https://api.groq.com:443/", true],
  ["GROQ_BASE_URL", "http://api.groq.com", false],
  ["GROQ_BASE_URL", "https://api.groq.com:8443", false],
  ["GROQ_BASE_URL", "https://example.org", false],
  ["GROQ_BASE_URL", "http://localhost:8000", true],
  ["GROQ_BASE_URL", "http://127.0.0.1", true],
  ["TELEGRAM_API_ROOT", "https://api.telegram.org", true],
  ["TELEGRAM_API_ROOT", "http://api.telegram.org", false],
  ["TELEGRAM_API_ROOT", "https://telegram.org", false],
  ["TELEGRAM_API_ROOT", "http://localhost:8081", true],
  ["DATA_DIR", "./data", true],
  ["DATA_DIR", "data/of/mine", true],
  ["DATA_DIR", "/data", true],
  ["DATA_DIR", "/var/lib/translation-bot/mine", true],
  ["DATA_DIR", "./database", false],
  ["DATA_DIR", "/var/lib", false],
  ["DATA_DIR", "/etc", false],
];

test("what the program may not do is said at the start, by the name of its variable, and nothing else is", async () => {
  const base: Record<string, string> = {
    TELEGRAM_BOT_TOKEN: "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM",
    GROQ_API_KEY: `gsk_${"a1".repeat(26)}`,
  };
  const environments = ASKED.map(([name, value]) => ({ ...base, [name]: value }));
  // All that is wrong is one list, of whatever kind it is.
  environments.push({
    GROQ_API_KEY: "wrong",
    GROQ_BASE_URL: "https://example.org",
    DATA_DIR: "/etc",
    METRICS_PORT: "8080",
    BOT_MODE: "neither",
  });
  const script = new URL("tell_problems.ts", import.meta.url);
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: [...commandLine(undefined, script), JSON.stringify(environments)],
  }).output();
  const problems: string[][] = JSON.parse(new TextDecoder().decode(stdout));
  for (const [index, [name, value, isAllowed]] of ASKED.entries()) {
    const found = problems[index]!;
    assert.equal(found.length, isAllowed ? 0 : 1, `${name}=${value}: ${found}`);
    if (!isAllowed) assert.ok(found[0]!.startsWith(`${name} must `), found[0]);
  }
  assert.deepEqual(problems.at(-1)!.map((problem) => problem.split(" ")[0]), [
    "TELEGRAM_BOT_TOKEN",
    "GROQ_API_KEY",
    "BOT_MODE",
    "GROQ_BASE_URL",
    "DATA_DIR",
    "METRICS_PORT",
  ]);
});
