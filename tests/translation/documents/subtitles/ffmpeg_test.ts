import assert from "node:assert/strict";
import { parseDocument } from "../../../../src/translation/documents/open_document.ts";
import { createRandom, type Random } from "../../../harness/random_messages.ts";
import { test } from "../../../harness/test.ts";
import { inCapitals } from "../unit_texts.ts";
import { findFfmpeg, readCues } from "./ffmpeg.ts";

const ffmpeg = findFfmpeg();
const FILES = 5;
const WORDS = ["rain", "shore", "fog,", "мир", "雨", "R&D", "7", "{\\i1}wind{\\i0}"];
/** What a model may write, whatever the file says of it. */
const ANSWERS = [
  "words",
  "two\nlines",
  "a\n\nb",
  "00:00:01,000 --> 00:00:02,000",
  "1",
  "NOTE",
  "{\\i1}x",
  "a } b {",
  "<b",
  "a & b",
  "a\r\nb",
  "x --> y",
  "Dialogue: 0,0:00:01.00,0:00:02.00,A,,0,0,0,,x",
];
const ASS = `[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Arial,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
`;

const phrase = (random: Random, lineBreak: string) =>
  "Say " + Array.from({ length: 1 + random.below(4) }, () => random.pick(WORDS))
    .join(random.pick([" ", lineBreak]));

/** Makes subtitles of each format, one of them every two seconds. */
function source(random: Random, kind: "srt" | "vtt" | "ass"): string {
  const cues = Array.from({ length: 1 + random.below(9) }, (_, nth) => {
    const second = String(10 + 2 * nth);
    if (kind === "ass") {
      const block = random.pick(["", "{\\an8}", "{\\k20}Ah{\\k30}oi ", "{\\p1}m 0 0{\\p0}"]);
      const remark = random.pick(["", "Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,note\n"]);
      return `Dialogue: 0,0:00:${second}.00,0:00:${second}.90,Default,Ann,0,0,0,,${block}${
        phrase(random, "\\N")
      }\n${remark}`;
    }
    const dot = kind === "srt" ? "," : ".";
    const times = `00:00:${second}${dot}000 --> 00:00:${second}${dot}900`;
    return `${nth + 1}\n${times}\n${phrase(random, "\n").replaceAll("\\N", "\n")}\n\n`;
  });
  return (kind === "ass" ? ASS : kind === "vtt" ? "WEBVTT\n\n" : "") + cues.join("");
}

for (const [kind, format] of [["srt", "srt"], ["vtt", "webvtt"], ["ass", "ass"]] as const) {
  test({
    name: `ffmpeg reads a translated .${kind} with as many subtitles at the same times`,
    ignore: !ffmpeg,
    fn: async () => {
      for (let seed = 1; seed <= FILES; seed++) {
        const random = createRandom(seed);
        const file = source(random, kind);
        const answer = () => random.pick(ANSWERS);
        const result = await translated(kind, file, answer);
        const before = await readCues(ffmpeg!, format, file);
        const after = await readCues(ffmpeg!, format, result);
        assert.ok(before.length > 0);
        const times = (cues: typeof before) => cues.map((cue) => cue.times);
        assert.deepEqual(times(after), times(before), `${seed}\n${file}\n${result}`);
      }
    },
  });
}

test({
  name: "ffmpeg reads the words of a translated .ass, and none of what hides them",
  ignore: !ffmpeg,
  fn: async () => {
    const file = ASS +
      "Dialogue: 0,0:00:10.00,0:00:11.00,Default,,0,0,0,,{\\an8}{\\k20}Ka{\\k30}ra{\\k9}oke, you\n" +
      "Dialogue: 0,0:00:12.00,0:00:13.00,Default,,0,0,0,,Hello,\\N{\\i1}you{\\i0} there\n";
    const result = await inCapitals("ass", file);
    const cues = await readCues(ffmpeg!, "ass", result);
    assert.deepEqual(cues.map(({ text }) => text), ["KARAOKE, YOU", "HELLO,\nYOU THERE"]);
  },
});

/** Writes a file with an answer in the place of all words; what stays stands behind it. */
async function translated(
  kind: "srt" | "vtt" | "ass",
  file: string,
  answer: () => string,
): Promise<string> {
  const { units, write } = await parseDocument(kind, file);
  return await write(
    new Map(units.map(({ entities }, index) => {
      const text = answer();
      const tags = entities.map((tag, nth) => ({ ...tag, offset: text.length + nth }));
      return [index, { text: text + "\uFFFC".repeat(tags.length), entities: tags }];
    })),
  );
}
