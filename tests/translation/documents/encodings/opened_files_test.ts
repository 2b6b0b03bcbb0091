import assert from "node:assert/strict";
import type { DocumentKind } from "../../../../src/translation/documents/kinds.ts";
import { openDocument } from "../../../../src/translation/documents/open_document.ts";
import { DocumentError } from "../../../../src/translation/documents/opened_file.ts";
import { writeWord } from "../../../../src/translation/documents/word/write_word.ts";
import { test } from "../../../harness/test.ts";
import { createEncoder } from "./encoding.ts";

const { signal } = new AbortController();
const noPdf = () => Promise.reject(new Error("It is no PDF"));
const cyrillic = createEncoder("windows-1251");

async function open(bytes: Uint8Array<ArrayBuffer>, named: DocumentKind, encoding?: string) {
  return await openDocument({ bytes, named, encoding, reads: [] }, noPdf, signal);
}

/** Writes a file again with its words in capitals; its bytes are UTF-8, a mark is "|". */
async function inCapitals(text: string, named: DocumentKind): Promise<string> {
  const opened = await open(cyrillic.encode(text)!, named);
  assert.ok(opened.kind === "document");
  const { units, write } = opened.document;
  const written = await write(
    new Map(units.map((unit, nth) => [nth, { ...unit, text: unit.text.toUpperCase() }])),
  );
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(written).replace("\uFEFF", "|");
}

test("a table in old letters says that it is UTF-8 now, which spreadsheets do not find out", async () => {
  assert.equal(
    await inCapitals("номер;слова\r\n1;добрый вечер, соседи\r\n2;это мой зонт\r\n", "csv"),
    "|НОМЕР;СЛОВА\r\n1;ДОБРЫЙ ВЕЧЕР, СОСЕДИ\r\n2;ЭТО МОЙ ЗОНТ\r\n",
  );
});

test("a page in old letters does not say so any more, or has a mark", async () => {
  const body = "<p>добрый вечер, соседи, это мой зонт</p>";
  for (
    const [head, expected] of [
      ['<meta charset="windows-1251">', '<meta charset="utf-8">'],
      [
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
      ],
      ['<?xml version="1.0" encoding="windows-1251"?>', '<?xml version="1.0" encoding="utf-8"?>'],
      ["", "|"],
    ] as const
  ) {
    assert.equal(
      await inCapitals(`${head}${body}`, "html"),
      `${expected}<p>ДОБРЫЙ ВЕЧЕР, СОСЕДИ, ЭТО МОЙ ЗОНТ</p>`,
    );
  }
});

test("subtitles in old letters come back without a mark", async () => {
  const cue = (words: string) => `1\r\n00:00:01,000 --> 00:00:02,000\r\n${words}\r\n`;
  assert.equal(
    await inCapitals(cue("добрый вечер, соседи"), "srt"),
    cue("ДОБРЫЙ ВЕЧЕР, СОСЕДИ"),
  );
});

test("letters that may be read in two ways are no document before somebody chose", async () => {
  const bytes = createEncoder("windows-1252").encode("né à")!;
  const opened = await open(bytes, "txt");
  assert.ok(opened.kind === "doubtful");
  assert.equal(opened.readings.length, 2);
  const chosen = await open(bytes, "txt", "windows-1252");
  assert.ok(chosen.kind === "document");
  assert.deepEqual(chosen.document.units.map(({ text }) => text), ["né à"]);
});

test("what is no text, and an encoding that nobody has, are told", async () => {
  const isUnknown = (error: unknown) => error instanceof DocumentError && error.kind === "unknown";
  await assert.rejects(open(new Uint8Array(100), "txt"), isUnknown);
  await assert.rejects(open(new TextEncoder().encode("{\\rtf1 Hi}"), "docx"), isUnknown);
  await assert.rejects(open(new TextEncoder().encode("Hi"), "txt", "utf-7"), isUnknown);
});

test("a text of over a megabyte is too long, whatever its name has promised, and so are words in a Word file", async () => {
  const isTooLong = (error: unknown) => error instanceof DocumentError && error.kind === "too-long";
  const text = new TextEncoder().encode("a ".repeat(524_289));
  await assert.rejects(open(text, "pdf"), isTooLong);
  assert.equal((await open(text.slice(2), "pdf")).kind, "document");
  const paragraph = "a ".repeat(5_000).trim();
  const word = (count: number) => writeWord(Array(count).fill(paragraph));
  await assert.rejects(open(await word(110), "docx"), isTooLong);
  assert.equal((await open(await word(100), "docx")).kind, "document");
});
