import assert from "node:assert/strict";
import { startJudgedGroq } from "../../harness/groq_api/judge_groq.ts";
import { inLatin } from "../../harness/cases/case_model.ts";
import { chatModelOf } from "../../harness/model/groq_models.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { test } from "../../harness/test.ts";
import { workOf } from "../../harness/work.ts";
import { translateDocument } from "../../../src/translation/document_translator.ts";
import type { TextKind } from "../../../src/translation/documents/kinds.ts";
import { parseDocument } from "../../../src/translation/documents/open_document.ts";
import { TranslationError } from "../../../src/translation/translator.ts";
import { createTextTranslator } from "../../../src/translation/text_translator.ts";

const FILES = 40;
const WORDS = "дождь берег лодка весло туман сосна тропа песок ветер огонь".split(" ");
const UNIT = /<g(\d+)>([^]*?)<\/g\1>/g;

type Random = (below: number) => number;

/** Makes numbers that are the same in every run (Numerical Recipes' generator). */
function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)]!;
const phrase = (random: Random) =>
  Array.from({ length: 1 + random(5) }, () => pick(random, WORDS)).join(" ") +
  pick(random, [".", "!", "", " …"]);

/** What models make of an answer whose units are marked. */
const MISHAPS: readonly ((answer: string, random: Random) => string)[] = [
  (answer) => answer,
  (answer) => answer,
  // Merged: the words of one stand in the one before.
  (answer) => answer.replace(/ ?<\/g(\d+)>\s*<g(\d+)>([^<]*)<\/g\2>/, " $3</g$1>\n\n<g$2></g$2>"),
  // Dropped, with its marks or without.
  (answer, random) => {
    const lost = pick(random, [...answer.matchAll(UNIT)])?.[0];
    return lost === undefined ? answer : answer.replace(lost, "");
  },
  (answer) => answer.replace(UNIT, (unit) => unit.includes("ogony") ? "" : unit),
  (answer) => !answer.includes("<g") && answer.includes("ogony") ? "" : answer,
  (answer) => {
    const left = answer.replace(UNIT, (unit) => unit.includes("ogony") ? "" : unit);
    return !left.includes("<g") && left.includes("ogony") ? "" : left;
  },
  (answer) => answer.replace(/<\/?g\d+>/g, ""),
  (answer) => answer.replace(/<x\d+\/>/, ""),
  // Reordered.
  (answer) => [...answer.matchAll(UNIT)].reverse().map(([unit]) => unit).join("\n\n") || answer,
  (answer) => `\`\`\`\n${answer}\n\`\`\``,
  (answer) => answer.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (answer) => answer.replace(/ /, "\n\n"),
];

function subtitles(random: Random, kind: "srt" | "vtt"): string {
  const end = pick(random, ["\n", "\r\n", "\r"]);
  const gap = pick(random, ["\n", "\n", " \n", ""]);
  const cues = Array.from({ length: 1 + random(14) }, (_, nth) => {
    const second = String(nth + 10);
    const dot = kind === "srt" ? "," : ".";
    const time = `00:00:${second}${dot}000 --> 00:00:${second}${dot}900`;
    const settings = pick(random, ["", kind === "vtt" ? " line:0 align:start" : "  X1:10"]);
    const lines = Array.from({ length: 1 + random(2) }, () =>
      pick(random, [
        (words: string) => words,
        (words: string) => `<i>${words}</i>`,
        (words: string) => `${words} <b>тень</b> ${words}`,
        (words: string) => `{\\an8}${words}`,
      ])(phrase(random)));
    return `${nth + 1}\n${time}${settings}\n${lines.join("\n")}\n`;
  });
  return `${kind === "vtt" ? "WEBVTT\n\n" : ""}${cues.join(gap)}`.replaceAll("\n", end);
}

function markdown(random: Random): string {
  const blocks: readonly (() => string)[] = [
    () => phrase(random),
    () => `${phrase(random)}\n${phrase(random)}`,
    () => `## ${phrase(random)}`,
    () => `${phrase(random)}\n---`,
    () => "---",
    () => "```sh\nкод дождь\n\nтень\n``` ",
    () => `- ${phrase(random)}\n- ${phrase(random)}\n\n  ~~~\n  код\n  ~~~`,
    () => `> ${phrase(random)}\n> ${phrase(random)}`,
    () => `| ${phrase(random)} | \`код\` |\n|---|---|\n| ${phrase(random)} | 1 < 2 |`,
    () => `${phrase(random)} [тень](адрес) и \`код\` и <b>тень</b> конец`,
    () => `[^${random(9)}]: ${phrase(random)}`,
    () => "<!-- код -->",
  ];
  return Array.from({ length: 2 + random(9) }, () => pick(random, blocks)()).join("\n\n");
}

const timesOf = (text: string) => text.match(/\d\d:\d\d:\d\d.*/g) ?? [];

const KINDS: readonly [kind: TextKind, make: (random: Random) => string][] = [
  ["srt", (random) => subtitles(random, "srt")],
  ["vtt", (random) => subtitles(random, "vtt")],
  ["md", markdown],
];
for (const [kind, make] of KINDS) {
  test(`whatever a model does, a .${kind} keeps its form, and what is not translated is listed`, async () => {
    await using groq = startJudgedGroq();
    const translator = createTextTranslator(chatModelOf(groq));
    for (let seed = 1; seed <= FILES; seed++) {
      const random = createRandom(seed);
      const source = make(random);
      // Some models do it every time.
      const always = seed % 3 === 0 ? pick(random, MISHAPS) : undefined;
      groq.answer = scripted(({ text }) => [
        "ru",
        (always ?? pick(random, MISHAPS))(inLatin(text), random),
      ]);
      const result = await translateDocument(
        translator,
        await parseDocument(kind, source),
        { target: "en" },
        workOf({ patience: "long" }),
      ).catch((error: unknown) => {
        // Nothing came of any unit: people are told so.
        assert.ok(error instanceof TranslationError && source.includes("огонь"));
        return { kind: "wordless" } as const;
      });
      if (result.kind === "wordless") continue;
      assert.ok(result.kind === "translated", `${seed}`);
      const { written: text, unchanged } = result;
      assert.deepEqual(timesOf(text), timesOf(source), `${seed}`);
      assert.equal(signsOf(text), signsOf(source), `${seed}\n${source}\n${text}`);
      if (kind === "md") assert.deepEqual(beginsOf(text), beginsOf(source), `${seed}`);
      const kept = kind === "md"
        ? text.replace(/```sh[^]*?```|~~~[^]*?~~~|`[^`]*`|\]\(.*?\)|<!--.*?-->/g, "")
        : text;
      if (unchanged.length === 0) assert.doesNotMatch(kept, /\p{Script=Cyrillic}/u, `${seed}`);
    }
  });
}

/** The signs of a file's form, in any order: tags may stand elsewhere in their line. */
function signsOf(text: string): string {
  return (text.match(/<\/?\w[^>]*>|\{[^}]*\}|\d+|-->|\|/g) ?? []).sort().join(" ");
}

/** What the lines of Markdown begin with; two lines of one quotation may have become one. */
function beginsOf(text: string): string[] {
  const begins = text.split("\n").map((line) => /^(?:[#>|~`-]+|\s{2,})/.exec(line)?.[0] ?? "")
    .filter((begin) => begin !== "");
  return begins.filter((begin, nth) => begin !== begins[nth - 1]);
}
