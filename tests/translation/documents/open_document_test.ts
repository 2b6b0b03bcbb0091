import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { parseDocument } from "../../../src/translation/documents/open_document.ts";
import { inCapitals, unitTexts } from "./unit_texts.ts";

test("of a plain text, paragraphs are translated, addresses and what is between them stay", async () => {
  const source = "  one\ntwo www.a.b three \n \n\n---\n\thttps://c.d four\n";
  assert.deepEqual(await unitTexts("txt", source), [
    "one\ntwo ⟦www.a.b⟧ three",
    "---\n\t⟦https://c.d⟧ four",
  ]);
  assert.equal(
    await inCapitals("txt", source),
    source.replace(/one|two|three|four/g, (word) => word.toUpperCase()),
  );
});

test("a paragraph of any length is translated in parts that join without a seam", async () => {
  const source = `${"One sentence of a long paragraph. ".repeat(200)}\n\n${"字".repeat(3_000)}`;
  const units = await unitTexts("txt", source);
  assert.ok(units.length > 8);
  assert.ok(units.every((unit) => unit.length < 1_500));
  assert.equal(await inCapitals("txt", source), source.toUpperCase());
});

test("what was not translated stays, beside what was", async () => {
  const { units, write } = await parseDocument("txt", "one\n\ntwo\n");
  assert.equal(units.length, 2);
  assert.equal(await write(new Map([[1, { text: "zwei", entities: [] }]])), "one\n\nzwei\n");
});

test("a file keeps its own line ends", async () => {
  for (const end of ["\r\n", "\n", "\r"]) {
    const source = `one\ntwo\n\nthree\n`.replaceAll("\n", end);
    assert.equal(await inCapitals("txt", source), source.toUpperCase());
  }
  // Longer than what is looked at in one step, which no line end fits.
  const long = `a\r\r\n${"b\r\n".repeat(5_000)}`;
  assert.equal(await (await parseDocument("txt", long)).write(new Map()), long);
});

test("what stays as it is costs a sign, whatever its length", async () => {
  const { units } = await parseDocument("txt", `one https://a.b/${"x".repeat(5_000)} two`);
  assert.deepEqual(units.map(({ text }) => text.length), ["one x two".length]);
});
