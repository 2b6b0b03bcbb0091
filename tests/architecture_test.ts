import assert from "node:assert/strict";

const ROOT = new URL("../", import.meta.url);
const MAX_LINES = 300;
/** Names that say nothing about what is inside. */
const EMPTY_NAMES = /(^|\/)(utils?|helpers?|common|types|constants|mod|index)\.ts$/;

/** What a folder of `src` may import of ours, beside itself. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  translation: ["time"],
  speech: ["time"],
  locales: [],
  bot: ["translation", "speech", "locales", "store", "log", "time"],
  groq: ["translation", "speech", "log", "time"],
  updates: ["store", "log", "secrets", "operator", "time"],
  store: ["translation", "log"],
  playground: ["config", "log", "icon.svg"],
};
/** Where alone something may stand. */
const ONLY_IN: readonly [what: RegExp, where: RegExp][] = [
  [/from "groq-sdk/, /^src\/groq\//],
  [/from "grammy\//, /^src\/(bot|updates|playground)\//],
  [/from "@std\/log/, /^src\/log\//],
  [/\bDeno\.env\b/, /^main\.ts/],
  [/\bDeno\.(add|remove)SignalListener\b/, /^src\/shutdown\.ts/],
  [/\bDeno\.exit\b/, /^(main|src\/shutdown)\.ts/],
];

interface Source {
  readonly path: string;
  readonly text: string;
}

async function sources(folder: string): Promise<Source[]> {
  const found: Source[] = [];
  for await (const { name, isDirectory } of Deno.readDir(new URL(folder, ROOT))) {
    const path = `${folder}${name}`;
    if (isDirectory) found.push(...await sources(`${path}/`));
    else if (/\.(ts|js|css|html)$/.test(name)) {
      found.push({ path, text: await Deno.readTextFile(new URL(path, ROOT)) });
    }
  }
  return found;
}

function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)]
    .map(([, target = ""]) => new URL(target, `file:///${path}`).pathname.slice(1));
}

const program = async () => [
  { path: "main.ts", text: await Deno.readTextFile(new URL("main.ts", ROOT)) },
  ...await sources("src/"),
];

Deno.test("a room of the house knows only its neighbours", async () => {
  const wrong: string[] = [];
  for (const source of await program()) {
    const room = source.path.split("/")[1] ?? "";
    for (const target of importsOf(source)) {
      const other = target.split("/")[1]?.replace(/\.ts$/, "") ?? "";
      const isApp = target === "src/app.ts" && source.path !== "main.ts";
      const isFar = room in NEIGHBOURS && other !== room && !NEIGHBOURS[room]!.includes(other);
      if (isApp || isFar) wrong.push(`${source.path} imports ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

Deno.test("the bot and the receivers know the store by its interface only", async () => {
  const wrong = (await program())
    .filter(({ path }) => /^src\/(bot|updates)\//.test(path))
    .flatMap((source) => importsOf(source).map((target) => `${source.path} imports ${target}`))
    .filter((line) => /src\/store\/(?!store\.ts)/.test(line));
  assert.deepEqual(wrong, []);
});

Deno.test("a library, the environment, signals and the exit are each used in one place", async () => {
  const wrong: string[] = [];
  for (const { path, text } of await program()) {
    if (!path.endsWith(".ts")) continue;
    for (const [what, where] of ONLY_IN) {
      if (what.test(text) && !where.test(path)) wrong.push(`${path} has ${what.source}`);
    }
  }
  assert.deepEqual(wrong, []);
});

Deno.test("no file is longer than 300 lines, has an empty name or a note for later", async () => {
  const wrong: string[] = [];
  for (const { path, text } of [...await program(), ...await sources("tests/")]) {
    if (text.split("\n").length > MAX_LINES + 1) wrong.push(`${path} is too long`);
    if (EMPTY_NAMES.test(path)) wrong.push(`${path} has a name that says nothing`);
    if (new RegExp("TO" + "DO|FIX" + "ME").test(text)) wrong.push(`${path} has a note for later`);
  }
  assert.deepEqual(wrong, []);
});

Deno.test("no test leaves the judge of the embedded Telegram and Groq out", async () => {
  const wrong = (await sources("tests/"))
    .filter(({ path }) => /_test\.ts$/.test(path))
    .filter(({ text }) => /import [^;]*\bstart(Telegram|Groq)\b/.test(text))
    .map(({ path }) => `${path} starts an embedded service unjudged`);
  assert.deepEqual(wrong, []);
});
