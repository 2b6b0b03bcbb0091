import assert from "node:assert/strict";
import { hasWords, searchWords } from "../../src/translation/content.ts";
import { parseDocument } from "../../src/translation/documents.ts";
import { slicing } from "../../src/translation/entities.ts";
import { languageByScript } from "../../src/translation/languages/scripts.ts";
import { toMarkup } from "../../src/translation/markup.ts";
import { cutSegments } from "../../src/translation/segments.ts";
import { inTurns, someInTurns } from "../../src/time/turns.ts";
import { test } from "../harness/test.ts";

/** Twenty times what the slowest takes where the cost is linear; minutes where it is not. */
const LIMIT_MS = 5_000;
const UNITS = 300_000;
/** Searching for a sign is so fast that it takes more of them. */
const UNITS_OF_SIGNS = 1_000_000;
const MESSAGE_UNITS = 4_096;
const TIMING = "1\n00:00:01,000 --> 00:00:02,000\n";
const SHAPES: readonly string[] = [
  "这是一部没有换行的长篇小说呀",
  "นี่คือข้อความ",
  "я",
  "a@",
  "a@b.c.",
  "QUJDREVG",
  "<",
  "<a",
  "<b>x</b> ",
  "```a\n",
  "---\n",
  "`a` ",
  "`",
  "](",
  "[a](b) ",
  "{\\",
  "\n",
  " ",
  "? ",
  "😀",
  "<g1>",
  "http://a ",
  "1\n00:00:01,000 --> 00:00:02,000\n<i>да</i>\n\n",
];

for (const shape of SHAPES) {
  test(
    `a long file of nothing but ${
      JSON.stringify(shape)
    } is read in a time that grows with its size`,
    async () => {
      const units = shape.length <= 2 ? UNITS_OF_SIGNS : UNITS;
      const text = shape.repeat(Math.ceil(units / shape.length));
      await someInTurns(searchWords(text));
      languageByScript(text);
      for (const kind of ["txt", "md", "srt"] as const) {
        const { content } = await parseDocument(kind, kind === "srt" ? TIMING + text : text);
        const segments = await cutSegments(content.text, content.entities, 2_000);
        const slices = await inTurns(slicing(content, segments));
        assert.equal(slices.length, segments.length);
      }
      const message = text.slice(0, MESSAGE_UNITS);
      hasWords(message);
      const markup = toMarkup({ text: message, entities: [] });
      assert.equal(markup.restore(markup.text).text, markup.plain);
    },
    { limitMs: LIMIT_MS },
  );
}
