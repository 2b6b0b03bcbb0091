import assert from "node:assert/strict";
import { FluentResource } from "@fluent/bundle";
import { searchLanguage } from "../../src/translation/languages/language_search.ts";
import { LOCALE_CODES, localeFor } from "../../src/locales/locales.ts";

const FOLDER = new URL("../../src/locales/", import.meta.url);

/** A file's messages: id → the variables it uses. */
async function messagesOf(code: string): Promise<Map<string, string[]>> {
  const source = await Deno.readTextFile(new URL(`${code}.ftl`, FOLDER));
  return new Map(new FluentResource(source).body.map(({ id, value }) => {
    const names = JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g);
    return [id, [...new Set([...names].map(([, name]) => name!))].toSorted()];
  }));
}

Deno.test("every locale says everything, with the same variables", async () => {
  const english = await messagesOf("en");
  for (const code of LOCALE_CODES) {
    const messages = await messagesOf(code);
    assert.deepEqual([...messages.keys()].toSorted(), [...english.keys()].toSorted(), code);
    for (const [id, names] of messages) assert.deepEqual(names, english.get(id), `${code} ${id}`);
  }
});

Deno.test("whoever has no locale here is spoken to in English", () => {
  for (const code of [undefined, "", "tlh", "en-GB", "EN"]) {
    assert.match(localeFor(code).say("help"), /translat/, code);
  }
});

Deno.test("everything that the program says is in the locales, and nothing there is unused", async () => {
  const source = await readAll(new URL("../../src/", import.meta.url));
  const ids = [...(await messagesOf("en")).keys()];
  const families = [...source.matchAll(/`([a-z-]+-)\$\{/g)].map(([, prefix]) => prefix!);
  const unused = ids.filter((id) =>
    !source.includes(`"${id}"`) && !families.some((prefix) => id.startsWith(prefix))
  );
  assert.deepEqual(unused, []);
});

async function readAll(folder: URL): Promise<string> {
  let text = "";
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) text += await readAll(new URL(`${name}/`, folder));
    else if (name.endsWith(".ts")) text += await Deno.readTextFile(new URL(name, folder));
  }
  return text;
}

Deno.test("every example in the texts works for whoever reads them", async () => {
  for (const code of LOCALE_CODES) {
    const text = await Deno.readTextFile(new URL(`${code}.ftl`, FOLDER));
    const examples = [...text.matchAll(/\/(?:setlang|tr|listen) ([\p{L}\p{M}]+)/gu)].map((
      [, one],
    ) => one!);
    const pairs = [...text.matchAll(/\/pair ([\p{L}\p{M}]+) ([\p{L}\p{M}]+)/gu)]
      .flatMap(([, one, other]) => [one!, other!]);
    const names = [...examples, ...pairs].filter((word) =>
      searchLanguage(word, code).kind === "found"
    );
    assert.ok(
      names.length >= 8,
      `${code}: ${names.join(" ")} of ${[...examples, ...pairs].join(" ")}`,
    );
  }
});
