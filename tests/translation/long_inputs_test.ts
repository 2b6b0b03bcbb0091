import assert from "node:assert/strict";
import { hasWords, searchWords } from "../../src/translation/content.ts";
import { assemble } from "../../src/translation/assembly.ts";
import type { TextKind } from "../../src/translation/documents/kinds.ts";
import { parseDocument } from "../../src/translation/documents/open_document.ts";
import { endOf, slicing } from "../../src/translation/entities.ts";
import { languageByScript } from "../../src/translation/languages/scripts.ts";
import { toMarkup } from "../../src/translation/markup.ts";
import { join, split } from "../../src/translation/documents/units.ts";
import { cutSegments } from "../../src/translation/segments.ts";
import { inTurns, someInTurns } from "../../src/time/turns.ts";
import { test } from "../harness/test.ts";
import { turnsOf } from "./turns_of.ts";

/** Twenty times what the slowest takes where the cost is linear; minutes where it is not. */
const LIMIT_MS = 5_000;
const UNITS = 100_000;
/** Searching for a sign is so fast that it takes more of them. */
const UNITS_OF_SIGNS = 300_000;
const MESSAGE_UNITS = 4_096;
const PIECE_TOKENS = 2_000;
/** A Latin letter costs 0.3 tokens, and nothing costs less. */
const MAX_PIECE_UNITS = PIECE_TOKENS / 0.3;
const TIMING = "1\n00:00:01,000 --> 00:00:02,000\n";
const EVENT = "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,";
/** Every kind of text, and what makes words of anything there. */
const INSIDE: Readonly<Record<TextKind, (text: string) => string>> = {
  txt: (text) => text,
  md: (text) => text,
  srt: (text) => TIMING + text,
  vtt: (text) => `WEBVTT\n\n${TIMING}${text}`,
  ass: (text) => `${EVENT}words ${text}`,
  csv: (text) => `A heading\n"two words ${text.replaceAll('"', '""')}"`,
  html: (text) => `<p>words ${text}`,
  json: (text) => JSON.stringify([`words ${text}`]),
  po: (text) => `msgid ${JSON.stringify(`words ${text}`)}\nmsgstr ""\n`,
  strings: (text) => `"a" = ${JSON.stringify(`words ${text}`)};`,
};
const KINDS = Object.entries(INSIDE) as [TextKind, (text: string) => string][];
/** Those that have one way to write something. */
const AS_IT_IS: readonly TextKind[] = ["txt", "md", "srt"];
/** Of the others there are tests of their own with such files. */
const FEW_UNITS = 30_000;
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
  "http://",
  "https://a.b/%20",
  "'\"",
  "1\n",
  "<!-- ",
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
      for (const [kind, inside] of KINDS) {
        const isAsItIs = AS_IT_IS.includes(kind);
        const source = inside(isAsItIs ? text : text.slice(0, FEW_UNITS));
        const { units, write } = await parseDocument(kind, source);
        const content = await inTurns(join(units, [...units.keys()]));
        const segments = await cutSegments(content.text, content.entities, PIECE_TOKENS);
        const slices = await inTurns(slicing(content, segments));
        assert.equal(slices.length, segments.length);
        for (const slice of slices) assert.ok(slice.text.length <= MAX_PIECE_UNITS + 1);
        const pieces = new Map(slices.map((slice, nth) => [nth, { ...slice, target: "en" }]));
        const whole = await assemble(content, segments, slices, pieces);
        assert.equal(whole.text, content.text);
        const found = await inTurns(split(content, whole));
        assert.equal(found.size, units.length);
        const written = await write(found);
        // Of Markdown, what could begin a tag is escaped.
        const words = (file: string) => file.replace(/\s+|\\(?=<)/g, "");
        if (isAsItIs) assert.equal(words(written), words(source));
      }
      const message = text.slice(0, MESSAGE_UNITS);
      hasWords(message);
      const markup = toMarkup({ text: message, entities: [] });
      assert.equal(markup.restore(markup.text).text, markup.plain);
    },
    { limitMs: LIMIT_MS },
  );
}

/** Subtitles with a tag each, taken apart and cut into as many pieces. */
async function cued(count: number) {
  const source = `${TIMING}да<i>нет\n\n`.repeat(count);
  const { units, write } = await parseDocument("srt", source);
  const content = await inTurns(join(units, [...units.keys()]));
  const marked = content.entities.filter(({ type }) => type === "unit");
  const segments = marked.map((unit) => ({ start: unit.offset, end: endOf(unit) }));
  const slices = await inTurns(slicing(content, segments));
  return { source, units, content, write, segments, slices };
}

const WORKS: readonly [
  what: string,
  steps: number,
  prepare: (count: number) => Promise<() => Promise<unknown>>,
][] = [
  ["a search for words", 1, (count) => {
    const text = "1 ".repeat(count);
    return Promise.resolve(() => someInTurns(searchWords(text)));
  }],
  // Four lines, the cue, its text, its tag, a word, and its unit.
  ["the reading of subtitles", 9, async (count) => {
    const { source } = await cued(count);
    return () => parseDocument("srt", source);
  }],
  // A line, and its number.
  ["the reading of one long subtitle", 2, (count) => {
    const source = `${TIMING}${"1\n".repeat(count)}`;
    return Promise.resolve(() => parseDocument("srt", source));
  }],
  // What stands at the begin is passed over, in the words and in the file.
  ["the reading of links", 3, (count) => {
    const source = "www.a.b ".repeat(count);
    return Promise.resolve(() => parseDocument("txt", source));
  }],
  ["the writing of links", 1, async (count) => {
    const { units, write } = await parseDocument("txt", `a ${"www.a.b a ".repeat(count)}`);
    return () => write(new Map(units.entries()));
  }],
  // The end, and its line.
  ["the reading of line ends of Windows", 2, (count) => {
    const source = `${" ".repeat(4_094)}\r\n`.repeat(count);
    return Promise.resolve(() => parseDocument("txt", source));
  }],
  ["the writing of line ends of Windows", 1, async (count) => {
    const { write } = await parseDocument("txt", `\r\n${" ".repeat(4_096 * count)}`);
    return () => write(new Map());
  }],
  ["the cutting into pieces", 1, (count) => {
    const text = "words ".repeat(count);
    return Promise.resolve(() => cutSegments(text, [], 2));
  }],
  // A tag, and its cue.
  ["the joining of subtitles", 2, async (count) => {
    const { units } = await cued(count);
    return () => inTurns(join(units, [...units.keys()]));
  }],
  // A cue, its tag, and the tag in it.
  ["the search for subtitles that came back", 3, async (count) => {
    const { content } = await cued(count);
    return () => inTurns(split(content, content));
  }],
  // A cue, its tag, and its line.
  ["the writing of subtitles", 3, async (count) => {
    const { units, write } = await cued(count);
    return () => write(new Map(units.entries()));
  }],
  // A piece, its seam, and two entities that are looked at for their begin and their end.
  ["the putting together of pieces", 6, async (count) => {
    const { content, segments, slices } = await cued(count);
    return () => assemble(content, segments, slices, new Map());
  }],
];
for (const [what, steps, prepare] of WORKS) {
  test(`${what} lets others have their turn, more often in a longer file`, async () => {
    const [short, long] = [await prepare(20), await prepare(60)];
    const more = await turnsOf(long) - await turnsOf(short);
    assert.equal(Math.floor(more / 40), steps);
  });
}
