import assert from "node:assert/strict";
import { po } from "../../../harness/packages/gettext_parser.ts";
import Papa from "../../../harness/packages/papaparse.ts";
import { csvIn } from "../../../../src/translation/documents/data/csv.ts";
import { jsonIn } from "../../../../src/translation/documents/data/json.ts";
import { poIn } from "../../../../src/translation/documents/data/po.ts";
import { stringsIn } from "../../../../src/translation/documents/data/strings.ts";
import type { Places } from "../../../../src/translation/documents/place.ts";
import { createRandom, type Random } from "../../../harness/random_messages.ts";
import { test } from "../../../harness/test.ts";
import { mishapsOf, phrase } from "./mishaps.ts";
import { faultsOf, findMsgfmt } from "./msgfmt.ts";
import { placesOf, rewritten } from "./words_of.ts";

const FILES = 300;
/** A process for each file takes longer. */
const FILES_FOR_MSGFMT = 30;

type Read = (text: string) => Places;

/** Makes files, writes each with mishaps, and has it judged with the numbers of what may change. */
function checkFiles(
  read: Read,
  make: (random: Random) => string,
  judge: (source: string, written: string, numbers: ReadonlySet<number>, seed: string) => void,
) {
  let changed = 0;
  for (let seed = 1; seed <= FILES; seed++) {
    const random = createRandom(seed);
    const source = make(random);
    const written = rewritten(source, read, mishapsOf(random));
    const numbers = new Set(placesOf(read(source)).map(({ number }) => number));
    judge(source, written, numbers, `${seed}\n${source}\n${written}`);
    if (written !== source) changed++;
  }
  assert.ok(changed > FILES / 2, `${changed}`);
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

function json(random: Random, depth: number): Json {
  const values: readonly (() => Json)[] = [
    ...Array.from({ length: 5 }, () => () => phrase(random)),
    () => random.pick([1.5, true, null]),
    () => Array.from({ length: random.below(4) }, () => json(random, depth + 1)),
    () =>
      Object.fromEntries(
        Array.from({ length: random.below(5) }, () => [
          random.pick(["id", "type", phrase(random)]),
          json(random, depth + 1),
        ]),
      ),
  ];
  return depth > 4 ? phrase(random) : random.pick(values)();
}

/** Returns the strings of a document with their numbers as keys, and its form without them. */
function flatten(text: string): { form: string; strings: string[] } {
  const strings: string[] = [];
  const form = JSON.stringify(JSON.parse(text), (_, value) => {
    if (typeof value !== "string") return value;
    strings.push(value);
    return "";
  });
  return { form, strings };
}

test("whatever a model does, JSON keeps its keys and its form, and what is not translated", () => {
  const make = (random: Random) => {
    const text = JSON.stringify([json(random, 0), "Words at the end"], null, random.below(3));
    const isAscii = random.below(3) === 0;
    return isAscii
      ? text.replace(
        /[\u0080-\uFFFF]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      )
      : text.replaceAll("/", random.pick(["/", "\\/"]));
  };
  checkFiles(jsonIn, make, (source, written, numbers, seed) => {
    assert.equal(rewritten(source, jsonIn, (words) => words), source, seed);
    const [before, after] = [flatten(source), flatten(written)];
    assert.equal(after.form, before.form, seed);
    for (const [nth, string] of before.strings.entries()) {
      if (!numbers.has(nth + 1)) assert.equal(after.strings[nth], string, seed);
    }
  });
});

test("whatever a model does, a table keeps its rows, and what is not translated", () => {
  let delimiter = ",";
  const make = (random: Random) => {
    delimiter = random.pick([",", ";", "\t", "|"]);
    const rows = Array.from({ length: 3 + random.below(9) }, (_, nth) => [
      String(nth),
      "Words of a row",
      phrase(random),
      phrase(random),
      "SKU-1",
    ]);
    return Papa.unparse(rows, {
      delimiter,
      quotes: random.below(2) === 0,
      newline: random.pick(["\n", "\r\n"]),
    });
  };
  checkFiles(csvIn, make, (source, written, _, seed) => {
    assert.equal(rewritten(source, csvIn, (words) => words), source, seed);
    const [before, after] = [source, written].map((text) =>
      Papa.parse<string[]>(text, { delimiter })
    );
    assert.deepEqual(after?.errors, [], seed);
    const formOf = (rows: string[][] | undefined) =>
      rows?.map((row) => [row.length, row[0], row.at(-1)]);
    assert.deepEqual(formOf(after?.data), formOf(before?.data), seed);
  });
});

const HEADER = String.raw`msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

`;
const FORMATS = ["c-format", "python-format", "python-brace-format", "objc-format"];

function poString(random: Random, value: string): string {
  const written = JSON.stringify(value).slice(1, -1).replace(/\\u0007/g, "\\a");
  return random.below(4) === 0 ? `""\n"${written}"` : `"${written}"`;
}

function catalogue(random: Random): string {
  const entries = Array.from({ length: 1 + random.below(6) }, (_, nth) => {
    const id = poString(random, `${nth}. ${phrase(random)} words`);
    const flag = random.below(2) === 0 ? "" : `#, ${random.pick(FORMATS)}\n`;
    const own = random.below(2) === 0 ? '""' : id;
    return random.below(3) === 0
      ? `${flag}msgid ${id}\nmsgid_plural ${id}\nmsgstr[0] ""\nmsgstr[1] ${own}\n`
      : `#: a\n${flag}msgctxt "c"\nmsgid ${id}\nmsgstr ${own}\n`;
  });
  return HEADER + entries.join("\n");
}

/** Catalogue as gettext-parser reads it, which has no types of its own. */
interface Catalogue {
  readonly headers: unknown;
  readonly translations: Record<string, Record<string, Record<string, unknown>>>;
}

function messagesOf(text: string) {
  const { headers, translations }: Catalogue = po.parse(text);
  const messages = Object.values(translations).flatMap((context) => Object.values(context))
    .map(({ msgstr, ...others }) => ({
      ...others,
      forms: Array.isArray(msgstr) ? msgstr.length : 0,
      header: others["msgid"] === "" ? msgstr : "",
    }));
  return { headers, messages };
}

test("whatever a model does, a catalogue keeps its messages, contexts and comments", () => {
  checkFiles(poIn, catalogue, (source, written, _, seed) => {
    assert.deepEqual(messagesOf(written), messagesOf(source), seed);
  });
});

const msgfmt = findMsgfmt();
test({
  name: "whatever a model does, msgfmt finds no fault in a catalogue that had none",
  ignore: msgfmt === undefined,
  fn: async () => {
    let judged = 0;
    for (let seed = 1; judged < FILES_FOR_MSGFMT; seed++) {
      const random = createRandom(seed);
      const source = catalogue(random);
      if (await faultsOf(msgfmt!, source) !== "") continue;
      const written = rewritten(source, poIn, mishapsOf(random));
      assert.equal(await faultsOf(msgfmt!, written), "", `${seed}\n${source}\n${written}`);
      judged++;
    }
  },
});

const STRING = /^("(?:[^"\\]|\\.)*" = )"((?:[^"\\]|\\[^])*)";$/gm;

test("whatever a model does, a list of strings keeps its keys", () => {
  const make = (random: Random) =>
    Array.from({ length: 1 + random.below(6) }, () => {
      const written = JSON.stringify(phrase(random)).slice(1, -1);
      return `/* ${random.below(9)} */\n"${written}" = "${written}";\n`;
    }).join("");
  checkFiles(stringsIn, make, (source, written, numbers, seed) => {
    const [before, after] = [[...source.matchAll(STRING)], [...written.matchAll(STRING)]];
    assert.deepEqual(after.map(([, key]) => key), before.map(([, key]) => key), seed);
    for (const [nth, [, , value]] of before.entries()) {
      if (!numbers.has(nth + 1)) assert.equal(after[nth]?.[2], value, seed);
    }
    assert.equal(written.replace(STRING, "").replace(/\/\* \d \*\/\n/g, "").trim(), "", seed);
  });
});
