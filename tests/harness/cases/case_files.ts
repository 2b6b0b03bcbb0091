import assert from "node:assert/strict";
import type { ExpectedFile, SentFile, Words } from "./case.ts";
import { fits } from "./matching.ts";
import { partOf, readWord } from "./read_word.ts";

/** Makes the file that somebody sends. */
export function bytesOf({ text = "", base64 }: SentFile): Uint8Array<ArrayBuffer> {
  if (base64 !== undefined) return Uint8Array.fromBase64(base64);
  return new TextEncoder().encode([text].flat().map(written).join(""));
}

function written(words: Words): string {
  if (typeof words === "string") return words;
  if ("repeat" in words) return words.repeat.repeat(words.times);
  const { numbered, times, between } = words;
  return Array.from({ length: times }, (_, nth) => numbered.replaceAll("#", String(nth + 1)))
    .join(between);
}

/** Checks a file that the bot sent. */
export async function checkFile(
  name: string,
  bytes: Uint8Array,
  expected: ExpectedFile,
): Promise<void> {
  const text = new TextDecoder().decode(bytes);
  checkText(text, expected);
  for (const [path, part] of Object.entries(expected.parts ?? {})) {
    checkText(await partOf(bytes, path), part);
  }
  for (const [way, value] of Object.entries(expected.fields ?? {})) {
    const found = way.split(".").reduce<unknown>(
      (inside, key) => (inside as Record<string, unknown> | undefined)?.[key],
      JSON.parse(text),
    );
    assert.deepEqual(found, value, way);
  }
  if (expected.paragraphs || expected.bold !== undefined) {
    const { paragraphs, bold } = await readWord(bytes);
    if (expected.paragraphs) assert.deepEqual(paragraphs, expected.paragraphs);
    if (expected.bold !== undefined) assert.equal(bold, expected.bold);
  }
  if (expected.name !== undefined) assert.ok(fits(name, expected.name), `It is called ${name}`);
}

function checkText(
  text: string,
  { is, contains = [], lacks = [], times = {} }: Pick<
    ExpectedFile,
    "is" | "contains" | "lacks" | "times"
  >,
): void {
  if (is !== undefined) assert.equal(text.trimEnd(), is.trimEnd());
  for (const part of contains) assert.ok(fits(text, part), `${text} lacks ${part}`);
  for (const part of lacks) assert.ok(!fits(text, part), `${text} has ${part}`);
  for (const [part, often] of Object.entries(times)) {
    assert.equal(text.split(part).length - 1, often, `${part} in ${text}`);
  }
}
