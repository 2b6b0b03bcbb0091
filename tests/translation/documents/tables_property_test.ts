import assert from "node:assert/strict";
import Papa from "../../harness/packages/papaparse.ts";
import { test } from "../../harness/test.ts";
import type { Random } from "../../harness/random_messages.ts";
import { checkRoundTrips, phrase, textFamily } from "./round_trips.ts";

const DELIMITERS = [",", ";", "\t", "|"];
const UNTOUCHED = ["id", "code", "url"];
const HEADINGS = ["id", "code", "тропа", "url", "тень", "песок, весло"];

/** Writes a cell, with quotation marks where it must have them or has them anyway. */
function cell(random: Random, text: string, delimiter: string): string {
  const must = text.includes(delimiter) || /["\r\n]/.test(text);
  return must || random.below(4) === 0 ? `"${text.replaceAll('"', '""')}"` : text;
}

function words(random: Random): string {
  return random.pick([
    (words: string) => words,
    (words: string) => words,
    (words: string) => `${words} тень "туман" тень`,
    (words: string) => `${words}, тень; ${words} | тень`,
    (words: string) => `${words}\n${words}`,
    (words: string) => ` ${words} `,
    (words: string) => `{имя} ${words} https://пример.рф/адрес`,
    () => "",
    () => "12,5",
  ])(`${phrase(random)} тень`);
}

function table(random: Random): string {
  const delimiter = random.pick(DELIMITERS);
  const rows = Array.from({ length: 2 + random.below(9) }, (_, nth) => [
    String(nth),
    random.pick(["SKU-1", "a_b", ""]),
    `${phrase(random)} тень туман`,
    random.pick(["https://пример.рф/код", "https://a.b/ключ", ""]),
    words(random),
    words(random),
  ]);
  const text = [HEADINGS, ...rows]
    .map((row) => row.map((one) => cell(random, one, delimiter)).join(delimiter)).join("\n");
  const named = random.below(5) === 0 ? `sep=${delimiter}\n` : "";
  return random.pick(["", "\uFEFF"]) +
    `${named}${text}${random.pick(["", "\n"])}`.replaceAll("\n", random.pick(["\n", "\r\n", "\r"]));
}

function rowsOf(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, "").replace(/^sep=.(?:\r\n|\r|\n)/, "");
  const head = body.slice(0, body.search(/[\r\n]/));
  const delimiter = DELIMITERS.find((one) =>
    head.startsWith(`id${one}`) || head.startsWith(`"id"${one}`)
  );
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiter! });
  assert.deepEqual(errors, [], JSON.stringify(text));
  return data;
}

test("whatever a model does, a table keeps its rows and columns, and what is not translated is listed", () =>
  checkRoundTrips(textFamily("csv", {
    make: table,
    formOf: (text) =>
      rowsOf(text).map((row) => [
        ...row.filter((_, column) => UNTOUCHED.includes(HEADINGS[column]!)),
        ...row.map((one) => one === "" || /^[\d,]+$/.test(one) ? one : "words"),
        ...row.map((one) => one.match(/\{имя\}|https:\S+/g)?.sort()),
      ]),
    wholeOf: rowsOf,
  })));
