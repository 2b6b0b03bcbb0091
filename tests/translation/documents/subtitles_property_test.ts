import { test } from "../../harness/test.ts";
import type { Random } from "../../harness/random_messages.ts";
import { checkRoundTrips, phrase, textFamily } from "./round_trips.ts";

const END = ["\n", "\n", "\r\n", "\r"];

function subtitles(random: Random, kind: "srt" | "vtt"): string {
  const gap = random.pick([
    "\n",
    "\n",
    kind === "srt" ? " \n" : "\n\n",
    kind === "srt" ? "" : "\n",
  ]);
  const cues = Array.from({ length: 1 + random.below(14) }, (_, nth) => {
    const dot = kind === "srt" ? "," : ".";
    const time = `00:00:${nth + 10}${dot}000 --> 00:00:${nth + 10}${dot}900`;
    const settings = random.pick(["", kind === "vtt" ? " line:0 align:start" : "  X1:10"]);
    const note = kind === "vtt" ? random.pick(["", "", "NOTE заметка\nключ\n\n"]) : "";
    const name = kind === "vtt" ? random.pick([`${nth + 1}`, "метка", ""]) : `${nth + 1}`;
    const lines = Array.from({ length: 1 + random.below(2) }, () =>
      random.pick([
        (words: string) => words,
        (words: string) => `- ${words}`,
        (words: string) => `<i>${words}</i>`,
        (words: string) => `${words} <b>тень</b> ${words}`,
        (words: string) => `{\\an8}${words}`,
        (words: string) =>
          kind === "vtt"
            ? `<v имя>${words} &amp; <c.код>тень</c> &lt;тень&gt;`
            : `<font color="код">${words}</font> & 1 < 2`,
      ])(phrase(random)));
    return `${note}${name}${name && "\n"}${time}${settings}\n${lines.join("\n")}\n`;
  });
  const style = random.pick(["", "STYLE\n::cue(v[voice=имя]) { color: red }\n\n"]);
  const head = kind === "vtt" ? `WEBVTT заметка\n\n${style}` : random.pick(["", "\uFEFF"]);
  const text = `${head}${cues.join(gap)}`;
  return (random.below(3) === 0 ? text.trimEnd() : text).replaceAll("\n", random.pick(END));
}

/** Tags of these files, which may stand elsewhere among their words. */
const TAG = /<\/[ibvc]>|<i>|<v имя>|<c\.код>|<font[^>]*>|<\/font>|\{\\an8\}/g;

/** Cuts a file at its timings; the line before one is its name. */
function cuesOf(text: string) {
  const lines = text.split(/\r\n|\r|\n/);
  const times = lines.flatMap((line, nth) => line.includes("-->") ? [nth] : []);
  return times.map((at, nth) => ({
    name: lines[at - 1],
    time: lines[at],
    tags: lines.slice(at + 1, times[nth + 1]).join(" ").match(TAG)?.sort(),
  }));
}

for (const kind of ["srt", "vtt"] as const) {
  test(`whatever a model does, a .${kind} keeps its form, and what is not translated is listed`, () =>
    checkRoundTrips(textFamily(kind, {
      make: (random) => subtitles(random, kind),
      formOf: cuesOf,
    })));
}

const HEAD = `[Script Info]
; заметка
Title: имя
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: код,Arial,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
`;
const BLOCK = /\{[^}]*\}/g;

function substation(random: Random): string {
  const words = () =>
    random.pick([
      (words: string) => words,
      (words: string) => `${words}\\N${words}`,
      (words: string) => `${words}\\n${words}\\hтень`,
      (words: string) => `{\\an8\\fnкод}${words}`,
      (words: string) => `${words} {\\i1}тень{\\i0}, ${words}`,
      (words: string) => `{заметка}${words}{\\r}`,
      (words: string) => `{\\k20}до{\\k30}ждь {\\kf9}ту{\\k8}ман ${words}`,
      (words: string) => `{\\p1}m 0 0 l 1 1{\\p0}${words}`,
      () => "{\\p1}m 0 0 l 1 1{\\p0}",
      () => "",
    ])(phrase(random));
  const rows = Array.from({ length: 1 + random.below(12) }, (_, nth) => {
    const times = `0:00:${nth + 10}.00,0:00:${nth + 10}.90`;
    const comment = `Comment: 0,${times},код,имя,0,0,0,,заметка\n`;
    return `${random.pick(["", comment])}Dialogue: 0,${times},код,имя,0,0,0,,${words()}\n`;
  });
  return `${HEAD}Dialogue: 0,0:00:01.00,0:00:02.00,код,имя,0,0,0,,Тень.\n${rows.join("")}`
    .replace("Тень", "тень").replaceAll("\n", random.pick(END));
}

/** Reads the rows: nine fields, then what is said. */
function rowsOf(text: string) {
  return text.split(/\r\n|\r|\n/).map((line) => {
    const [head = "", said = ""] = /^Dialogue:(?:[^,]*,){9}/.exec(line)
      ? [line.split(",").slice(0, 9).join(), line.split(",").slice(9).join()]
      : [line, ""];
    return { head, blocks: said.match(BLOCK) ?? [], words: said.replace(BLOCK, "") };
  });
}

test("whatever a model does, an .ass keeps its form, and what is not translated is listed", () =>
  checkRoundTrips(textFamily("ass", {
    make: substation,
    formOf: (text) => rowsOf(text).map(({ head, blocks }) => [head, blocks.sort()]),
    wholeOf: rowsOf,
  })));
