import type { Case } from "../../harness/cases/case.ts";

const people = { a: { language_code: "en" } };
const at = (second: number) => `00:01:0${second},000 --> 00:01:0${second},900`;

/** Subtitles that people send. */
export const SUBTITLE_CASES: readonly Case[] = [
  {
    name: "subtitles without empty lines between them",
    why: "A timing begins a new one wherever it stands, and no model changes it.",
    people,
    model: [{ source: "uk", letters: true, spoil: { "00:01:02,000": "1:2", "1:02": "62" } }],
    steps: [{
      file: { name: "кіт.srt", text: `5\n${at(1)}\nДе кіт?\n6\n${at(2)}\nНа даху.\nСпить.\n` },
      must: { file: { is: `5\n${at(1)}\nDe kit?\n6\n${at(2)}\nNa dahu.\nSpity.\n` } },
    }],
  },
  {
    name: "subtitles with empty lines in them, of an old Mac",
    why: "What follows an empty line is said, too.",
    people,
    model: [{ source: "ru", letters: true }],
    steps: [{
      file: { name: "a.srt", text: `1\r${at(1)}\rДом\r\rу реки\r\r2\r${at(2)}\rСад\r` },
      must: { file: { is: `1\r${at(1)}\rDom\r\ru reki\r\r2\r${at(2)}\rSad\r` } },
    }],
  },
  {
    name: "subtitles of a video site with the time of each word",
    why: "A line of a space ends nothing, and times are no words.",
    people,
    model: [{ source: "ru", letters: true }],
    steps: [{
      file: {
        name: "a.vtt",
        text: "WEBVTT\n\nSTYLE\n::cue(.x) { color: red }\n\nNOTE снято летом\n\n" +
          "00:01.000 --> 00:02.000 position:0%\n \nну<00:01.200><c> вот</c><00:01.500><c> дождь</c>\n\n" +
          "конец\n00:03.000 --> 00:04.000\nстоп\n",
      },
      must: {
        file: {
          is: "WEBVTT\n\nSTYLE\n::cue(.x) { color: red }\n\nNOTE снято летом\n\n" +
            "00:01.000 --> 00:02.000 position:0%\n \nnu<00:01.200><c> vot</c><00:01.500><c> dozdy</c>\n\n" +
            "конец\n00:03.000 --> 00:04.000\nstop\n",
        },
      },
    }],
  },
  {
    name: "subtitles with escaped signs",
    why: "What WebVTT has escaped would be a tag, or invisible.",
    people,
    model: [{ source: "ru", letters: true }],
    steps: [{
      file: {
        name: "a.vtt",
        text: "WEBVTT\n\n00:01.000 --> 00:02.000\nМой &lt;b&gt; &amp; твой\n",
      },
      must: { file: { contains: ["Moj &lt;b&gt; &amp; tvoj"] } },
    }],
  },
  {
    name: "subtitles of which two cannot be translated",
    why: "All others come, and the caption says which did not.",
    people,
    model: [{ source: "ru", letters: true, spoil: { "Lodka.": "", "Veslo.": "" } }],
    steps: [{
      file: {
        name: "a.srt",
        text: ["Река.", "Лодка.", "Берег.", "Песок.", "Весло.", "Ветер."]
          .map((words, nth) => `${nth + 11}\n${at(nth)}\n${words}\n`).join("\n"),
      },
      must: {
        file: { contains: ["Reka.", "Лодка.", "Bereg.", "Pesok.", "Весло.", "Veter."] },
        caption: ["2 of 6", "12, 15"],
      },
    }],
  },
  {
    name: "subtitles that a model moves into each other",
    why: "They are asked for anew together, and nothing is said twice.",
    people,
    model: [
      {
        source: "ru",
        times: 3,
        phrases: {
          "Если пойдёт": "If it rains, we stay at home.",
          "дождь, мы дома.": "",
          "Да.": "Yes.",
        },
      },
      {
        source: "ru",
        phrases: {
          "Если пойдёт": "If it",
          "дождь, мы дома.": "rains, we stay at home.",
          "Да.": "Yes.",
        },
      },
    ],
    steps: [{
      file: {
        name: "a.srt",
        text: `1\n${at(1)}\nЕсли пойдёт\n\n2\n${at(2)}\nдождь, мы дома.\n\n3\n${at(3)}\nДа.\n`,
      },
      must: {
        file: {
          is: `1\n${at(1)}\nIf it\n\n2\n${at(2)}\nrains, we stay at home.\n\n3\n${at(3)}\nYes.\n`,
        },
      },
    }],
  },
  {
    name: "subtitles of two speakers whose lines a model joins",
    why: "Each speaker has a line.",
    people,
    model: [{ source: "ru", letters: true, spoil: { ".\n– ": ". – " } }],
    steps: [{
      file: { name: "a.srt", text: `1\n${at(1)}\n– Пора.\n– Иду.\n` },
      must: { file: { is: `1\n${at(1)}\n– Pora.\n– Idu.\n` } },
    }],
  },
];
