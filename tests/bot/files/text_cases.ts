import type { Case } from "../../harness/cases/case.ts";

const people = { a: { language_code: "en" } };
const PREFACE = "Note # of the publisher: this edition may be copied and shared by everyone.";

/** Texts and Markdown that people send. */
export const TEXT_CASES: readonly Case[] = [
  {
    name: "a recipe in Markdown",
    why: "Rules, fences, footnotes and tables keep their form, and all the words are translated.",
    people,
    model: [{ source: "ru", letters: true, around: "```md\n%s\n```" }],
    steps: [{
      file: {
        name: "суп.md",
        text:
          "---\nимя: суп\n---\nСуп\n===\n\nЧасть[^1].\n\n---\n\n- лук\n\n  ```\n  лук = 1\n  ``` \n\n" +
          "| Что | `n|м` |\n|---|---|\n| соль | 2 < 3 |\n\n[^1]: Про суп, см. [тут](суп.md).\n",
      },
      must: {
        file: {
          is:
            "---\nимя: суп\n---\nSup\n===\n\nCasty[^1].\n\n---\n\n- luk\n\n  ```\n  лук = 1\n  ``` \n\n" +
            "| Cto | `n|м` |\n|---|---|\n| soly | 2 < 3 |\n\n[^1]: Pro sup, sm. [tut](суп.md).\n",
        },
      },
    }],
  },
  {
    name: "a book behind a preface in the reader's language",
    why: "The preface stays, the book is translated.",
    people,
    model: [{ when: "Глава", source: "ru", letters: true }, { source: "en", already: true }],
    steps: [{
      file: {
        name: "book.txt",
        text: [
          { numbered: PREFACE, times: 100, between: "\n\n" },
          "\n\n",
          { numbered: "Глава #. Над рекой стоял туман.", times: 100, between: "\n\n" },
        ],
      },
      must: {
        file: {
          contains: ["Note 100 of the publisher", "Glava 1. Nad rekoj", "Glava 100. Nad rekoj"],
          lacks: ["/\\p{Script=Cyrillic}/u"],
        },
        caption: ["/^Russian → English$/"],
      },
    }],
  },
  {
    name: "a book with a preface, for a pair of languages",
    why: "The book decides into which of the two it goes, not the preface.",
    people,
    setup: ["/pair en ru"],
    model: [
      { when: "Глава", source: "ru", target: "en", letters: true },
      { source: "en", target: "en", already: true },
      { source: "en", target: "ru", phrases: { Note: "Заметка" } },
    ],
    steps: [{
      file: {
        name: "book.txt",
        text: [
          { numbered: PREFACE, times: 120, between: "\n\n" },
          "\n\n",
          { numbered: "Глава #. Над рекой стоял туман.", times: 400, between: "\n\n" },
        ],
      },
      must: { file: { contains: ["Note 1 of", "Glava 400."], lacks: ["/Глава|Заметка/"] } },
    }],
  },
  {
    name: "a file all of which is in the reader's language",
    why: "There is nothing to do, and no file comes.",
    people,
    model: [{ source: "en", already: true }],
    steps: [{
      file: { name: "book.txt", text: { numbered: PREFACE, times: 100, between: "\n\n" } },
      must: { noFile: true, shownContains: ["English"] },
    }],
  },
  {
    name: "a text of which one paragraph is refused",
    why: "All others come, and the caption says which did not.",
    people,
    model: [{ when: "Тайна", http: 400, message: "no" }, { source: "ru", letters: true }],
    steps: [{
      file: {
        name: "a.txt",
        text: [
          {
            numbered: "Строка # о погоде над рекой и о лодке у берега.",
            times: 9,
            between: "\n\n",
          },
          "\n\nТайна.\n\n",
          {
            numbered: "Строка # о погоде над рекой и о лодке у берега.",
            times: 9,
            between: "\n\n",
          },
        ],
      },
      must: { file: { contains: ["Тайна."], lacks: ["Строка"] }, caption: ["1 of 19", ": 10."] },
    }],
  },
];
