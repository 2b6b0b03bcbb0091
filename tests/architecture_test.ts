import assert from "node:assert/strict";
import { test } from "./harness/test.ts";
import { circles, misplaced, roomOf, untidy, wrongImports } from "./harness/architecture/rooms.ts";
import {
  programSources,
  rootNames,
  type Source,
  sourcesIn,
} from "./harness/architecture/sources.ts";

/** What stands at the top of the project; one more needs a reason. Git and tools that look nowhere else aside. */
const ROOT_NAMES = [
  ".ci/",
  ".dockerignore",
  ".env.example",
  ".github/",
  ".gitignore",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "DEPLOYMENT.md",
  "Dockerfile",
  "LICENSE",
  "README.md",
  "SECURITY.md",
  "compose.yaml",
  "deno.json",
  "deno.lock",
  "deploy/",
  "fly.toml",
  "main.ts",
  "render.yaml",
  "src/",
  "tests/",
];
/** What a checkout gains by working in it; `.gitignore` knows them. */
const LOCAL_NAMES = [".git/", ".git", ".env", "data/", "dist/", "node_modules/", "vendor/"];
/** Files that put rooms together. */
const DOORS = ["main.ts", "src/app.ts", "src/engine.ts", "src/runtime.ts", "src/shutdown.ts"];
/** Folders of tests that stand for no room. */
const TEST_ROOMS = [
  "bench",
  "breaks",
  "deploy",
  "evaluation",
  "harness",
  "jsr_stand_in",
  "program",
];

const file = (path: string, text = ""): Source => ({ path, text });

test("a room of the house knows only its neighbours", async () => {
  assert.deepEqual(wrongImports(await programSources()), []);
  const wrong = [
    ["src/translation/markup.ts", "../groq/prompt.ts"],
    ["src/bot/answers/answer.ts", "../outlets/message_outlet.ts"],
    ["src/bot/features/start.ts", "../bot.ts", "./../../app.ts"],
    ["src/bot/asking.ts", "./features/start.ts"],
    ["src/updates/polling.ts", "../bot/bot.ts"],
    ["src/engine.ts", "./playground/demo.ts"],
    ["src/store/store.ts", "../operator/usage.ts"],
    ["src/bot/asking.ts", "../store/scope_key.ts"],
  ];
  for (const [path = "", ...targets] of wrong) {
    const source = file(
      path,
      targets.map((target) => `import type { X } from "${target}";`).join(),
    );
    assert.ok(wrongImports([source]).length > 0, `${path} may import ${targets}`);
  }
});

test("no file imports itself by way of others, types included", async () => {
  assert.deepEqual(circles(await programSources()), []);
  const circle = [
    file("src/a/one.ts", 'import type { Two } from "./two.ts";'),
    file("src/a/two.ts", 'export { three } from "../b/three.ts";'),
    file("src/b/three.ts", 'const { one } = await import("../a/one.ts");'),
  ];
  assert.deepEqual(circles(circle), [
    "src/a/one.ts → src/a/two.ts → src/b/three.ts → src/a/one.ts",
  ]);
});

test("a library, the environment, signals and the exit are each used in one place", async () => {
  assert.deepEqual(misplaced(await programSources()), []);
  for (
    const [path, text] of [
      ["src/bot/answers/text.ts", 'import type { MessageEntity } from "grammy/types";'],
      ["src/bot/bot.ts", 'import Groq from "groq-sdk";'],
      ["src/playground/demo.ts", 'import { Bot } from "grammy/web";'],
      ["src/updates/polling.ts", 'Deno.env.get("PORT")'],
      ["src/app.ts", "Deno.exit(1)"],
      ["src/app.ts", "Deno.addSignalListener"],
      ["src/app.ts", 'import { Logger } from "@std/log/logger";'],
    ] as const
  ) assert.equal(misplaced([file(path, text)]).length, 1, text);
});

test("a file has at most 300 lines and a name, a folder at most 16 files, nothing waits for later", async () => {
  assert.deepEqual(untidy([...await programSources(), ...await sourcesIn("tests/")]), []);
  const many = Array.from({ length: 17 }, (_, index) => file(`src/a/${index}.ts`));
  const rest = [
    file("src/b/long.ts", "\n".repeat(302)),
    file("src/c/utils.ts"),
    file("src/d/e.ts", "// TO" + "DO"),
  ];
  assert.equal(untidy([...many, ...rest]).length, 4);
});

test("no test leaves out the judges of what is sent to Telegram and Groq, and of what they answer", async () => {
  const wrong = (await sourcesIn("tests/"))
    .filter(({ path }) => path.endsWith("_test.ts"))
    .filter(({ text }) => /import [^;]*\bstart(Telegram|Groq)\b/.test(text))
    .map(({ path }) => path);
  assert.deepEqual(wrong, []);
});

test("every test has a time limit", async () => {
  const wrong = (await sourcesIn("tests/"))
    .filter(({ path, text }) => /\bDeno\.test\(/.test(text) && path !== "tests/harness/test.ts")
    .map(({ path }) => path).filter((path) => path !== "tests/architecture_test.ts");
  assert.deepEqual(wrong, []);
});

test("every file is in a room, and the tests are in the same rooms", async () => {
  const program = await programSources();
  const astray = program.filter(({ path }) => !roomOf(path) && !DOORS.includes(path));
  assert.deepEqual(astray.map(({ path }) => path), []);
  const folders = new Set(program.map(({ path }) => path.slice(0, path.lastIndexOf("/"))));
  const tests = (await sourcesIn("tests/")).map(({ path }) => path)
    .filter((path) => path.endsWith("_test.ts") && path.split("/").length > 2)
    .filter((path) => !TEST_ROOMS.includes(path.split("/")[1]!));
  const strange = tests.filter((path) => {
    const folder = path.slice(0, path.lastIndexOf("/")).replace("tests/", "src/");
    return !folders.has(folder) && ![...folders].some((one) => one.startsWith(`${folder}/`));
  });
  assert.deepEqual(strange, []);
});

test("at the top of the project stands only what people look for there", async () => {
  const names = (await rootNames()).filter((name) => !LOCAL_NAMES.includes(name));
  assert.deepEqual(names, ROOT_NAMES);
});
