import assert from "node:assert/strict";
import { createEncoder, encodeUtf16 } from "./encoding.ts";
import { loadLanguageModel } from "../../../../src/translation/documents/encodings/language_model.ts";
import {
  readText as readTextWith,
  readTextAs,
} from "../../../../src/translation/documents/encodings/reading.ts";
import { sampleOf } from "../../../../src/translation/documents/encodings/text_sample.ts";
import { SAMPLES } from "./sentences.ts";
import { inTurns } from "../../../../src/time/turns.ts";
import { test } from "../../../harness/test.ts";

const NOTHING = { reads: [] };
/** Read once for all of them. */
const model = await inTurns(loadLanguageModel());
const readText = (bytes: Uint8Array<ArrayBuffer>, hints: { readonly reads: readonly string[] }) =>
  readTextWith(bytes, hints, function* () {
    yield;
    return model;
  });
const CUE = "7\r\n00:00:01,000 --> 00:00:02,500\r\n";
/** Share of sentences whose encoding must be certain: measured 0.76. */
const CERTAIN_SHARE = 0.7;

const encoders = new Map(
  [...new Set(SAMPLES.flatMap(({ encodings }) => encodings))].map((encoding) =>
    [encoding, createEncoder(encoding)] as const
  ),
);

function encode(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const bytes = encoders.get(encoding)!.encode(text);
  assert.ok(bytes, `${encoding} has all of ${text}`);
  return bytes;
}

let certain = 0;
let all = 0;
for (const { language, encodings, sentences } of SAMPLES) {
  test(`a sentence in the old encodings of ${language} is read, or both readings are shown`, async () => {
    for (const encoding of encodings) {
      const cues = sentences.map((sentence) => `${CUE}${sentence}\r\n\r\n`);
      for (const text of [...sentences, cues[0]!]) {
        const readings = await readText(encode(text, encoding), NOTHING);
        assert.ok(readings.length > 0 && readings.length <= 2);
        const texts = readings.map((reading) => reading.text.normalize("NFC"));
        assert.ok(texts.includes(text), `${encoding}: ${text} was read as ${texts.join(" or ")}`);
        assert.ok(readings.every(({ hasMark }) => !hasMark));
        all++;
        if (readings.length === 1) certain++;
      }
    }
  });

  test(`a file with several sentences of ${language} is certain`, async () => {
    const text = sentences.map((sentence) => `${CUE}${sentence}\r\n\r\n`).join("");
    for (const encoding of encodings) {
      const readings = await readText(encode(text, encoding), NOTHING);
      if (readings.length === 2) assert.ok(isHard(language, encoding), `${language} ${encoding}`);
    }
  });

  test(`the same of ${language} in Unicode is certain, with and without a mark`, async () => {
    for (const text of [sentences[0]!, sentences.join("\n")]) {
      const utf8 = new TextEncoder().encode(text);
      assert.deepEqual(await readText(utf8, NOTHING), [{
        encoding: "utf-8",
        text,
        hasMark: false,
      }]);
      for (const isBigEndian of [false, true]) {
        const encoding = isBigEndian ? "utf-16be" : "utf-16le";
        assert.deepEqual(
          await readText(encodeUtf16(`\uFEFF${text}`, isBigEndian), NOTHING),
          [{ encoding, text, hasMark: true }],
        );
        const subtitles = `${CUE}${text}\r\n`;
        assert.deepEqual(
          await readText(encodeUtf16(subtitles, isBigEndian), NOTHING),
          [{ encoding, text: subtitles, hasMark: false }],
        );
      }
    }
  });
}

/** Few letters of these tell them from others. */
function isHard(language: string, encoding: string): boolean {
  return language === "hu" || language === "nl" || language === "it" || encoding === "macintosh";
}

test("most short texts in old encodings need no question", () => {
  assert.ok(certain >= all * CERTAIN_SHARE, `${certain} of ${all}`);
});

for (
  const word of ["да", "é", "ñandú", "谢谢", "Ж", "Да.", "№5", "10 €", "“Hi”", "Ελλάδα", "ł", "ß"]
) {
  test(`${word} in UTF-8 is certain`, async () => {
    const readings = await readText(new TextEncoder().encode(word), NOTHING);
    assert.deepEqual(readings, [{ encoding: "utf-8", text: word, hasMark: false }]);
  });
}

test("an empty file and one of ASCII are certain", async () => {
  for (const text of ["", "hello\n", "a\x1A"]) {
    const readings = await readText(new TextEncoder().encode(text), NOTHING);
    assert.deepEqual(readings, [{ encoding: "utf-8", text, hasMark: false }]);
  }
});

test("the byte order mark of UTF-8 is no part of the text", async () => {
  const readings = await readText(new TextEncoder().encode("\uFEFFda"), NOTHING);
  assert.deepEqual(readings, [{ encoding: "utf-8", text: "da", hasMark: true }]);
});

test("one broken byte leaves a long text UTF-8", async () => {
  const sentence = "Где ты был вчера вечером? ";
  const bytes = new TextEncoder().encode(sentence.repeat(3));
  bytes[2] = 0xFF;
  const [reading, ...others] = await readText(bytes, NOTHING);
  assert.equal(others.length, 0);
  assert.equal(reading!.encoding, "utf-8");
  assert.match(reading!.text, /^Г\uFFFD+е ты был вчера вечером\? Где/);
});

test("a text whose last letter alone is beyond ASCII is no broken UTF-8", async () => {
  for (const reading of await readText(encode("32 bitů", "windows-1250"), NOTHING)) {
    assert.doesNotMatch(reading.text, /\uFFFD/);
  }
});

test("letters that stand in a long text once are found", async () => {
  const plain = "nothing but English here\n".repeat(20_000);
  const text = `${plain}Příští týden pojedeme k babičce, vezmi si teplé oblečení.\n${plain}`;
  const readings = await readText(encode(text, "windows-1250"), NOTHING);
  assert.deepEqual(readings.map((reading) => reading.text === text), [true]);
});

test("what the person reads makes a reading likelier", async () => {
  const text = "Ağ maskesi";
  const bytes = encode(text, "windows-1254");
  for (const [code, encoding] of [["tr-TR", "windows-1254"], ["is", "windows-1252"]] as const) {
    const readings = await readText(bytes, { reads: [code] });
    assert.equal(readings[0]!.encoding, encoding);
    assert.ok(readings.length === 2 || readings[0]!.text === text);
  }
});

test("a word in GBK that happens to be UTF-8 is doubtful", async () => {
  const readings = await readText(encode("学院", "gbk"), NOTHING);
  assert.deepEqual(readings.map(({ text }) => text), ["ѧԺ", "学院"]);
});

test("a file of control characters is no text where few of them make it one", async () => {
  const line = "words and more words, all of them plain\n";
  const count = async (controls: number) =>
    (await readText(new TextEncoder().encode(`${line}\0\n`.repeat(controls) + line), NOTHING))
      .length;
  assert.equal(await count(1), 1);
  assert.equal(await count(9), 0);
});

/** Bytes by a linear congruence (Numerical Recipes, ranqd1). */
function randomBytes(length: number, seed: number): Uint8Array<ArrayBuffer> {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

const PNG = Uint8Array.fromBase64(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
);
const zip = new Response(
  new Blob(["words ".repeat(2_000), randomBytes(4_000, 5)]).stream().pipeThrough(
    new CompressionStream("gzip"),
  ),
);
const BINARY: readonly [string, Uint8Array<ArrayBuffer>][] = [
  ["a picture", PNG],
  ["a compressed file", new Uint8Array(await zip.arrayBuffer())],
  ["UTF-32", Uint8Array.of(0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0)],
  ["zeros", new Uint8Array(4_096)],
  ["zeros behind the mark of UTF-16", Uint8Array.of(0xFF, 0xFE, ...new Uint8Array(4_096))],
  ...[1, 2, 3, 4, 5, 6].map((seed) =>
    [`random bytes (${seed})`, randomBytes(1_000 + seed * 777, seed)] as [
      string,
      Uint8Array<ArrayBuffer>,
    ]
  ),
];
for (const [what, bytes] of BINARY) {
  test(`${what} is no text`, async () => {
    assert.deepEqual(await readText(bytes, NOTHING), []);
  });
}

test("a text is read in the encoding that the person chose", async () => {
  const bytes = encode("Где ты был?", "koi8-r");
  assert.equal(await readTextAs(bytes, "koi8-r"), "Где ты был?");
  assert.equal(await readTextAs(new TextEncoder().encode("\uFEFFда"), "utf-8"), "да");
  assert.equal(await readTextAs(bytes, "no-such-encoding"), undefined);
});

test("two readings show different samples", async () => {
  let doubtful = 0;
  for (const { encodings, sentences } of SAMPLES) {
    for (const encoding of encodings) {
      const readings = await readText(encode(sentences[0]!, encoding), NOTHING);
      if (readings.length < 2) continue;
      doubtful++;
      assert.notEqual(sampleOf(readings[0]!.text), sampleOf(readings[1]!.text));
    }
  }
  assert.ok(doubtful > 0);
});
