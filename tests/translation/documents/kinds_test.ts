import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import {
  type DocumentKind,
  documentKind,
  extensionOf,
  isPacked,
  packedKind,
  textKind,
} from "../../../src/translation/documents/kinds.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file is known by the end of its name, in any case, also where a phone added one", () => {
  for (
    const [name, kind] of [
      ["notes.TXT", "txt"],
      ["a.b.srt", "srt"],
      ["README.md", "md"],
      ["x.vtt", "vtt"],
      ["film.SRT.txt", "srt"],
      ["film.vtt.txt", "vtt"],
      ["page.html.txt", "html"],
      ["a.b.txt", "txt"],
      ["x.ssa", "ass"],
      ["x.tsv", "csv"],
      ["x.htm", "html"],
      ["x.pot", "po"],
      ["x.strings", "strings"],
      ["x.Docx", "docx"],
      ["x.pdf", "pdf"],
      ["x.zip", undefined],
      ["txt", undefined],
      ["constructor", undefined],
      ["x.constructor", undefined],
      [undefined, undefined],
    ]
  ) assert.equal(documentKind(name), kind, name);
});

test("a file without such an end is known by its type, but no program is taken for a text", () => {
  for (
    const [name, type, kind] of [
      [undefined, "text/plain", "txt"],
      ["notes", "text/plain; charset=utf-8", "txt"],
      ["notes", "application/pdf", "pdf"],
      [
        "letter.bin",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx",
      ],
      ["main.c", "text/plain", undefined],
      ["main.py", "text/x-python", undefined],
      ["photo.jpg", "image/jpeg", undefined],
      ["voice.ogg", "audio/ogg", undefined],
    ] as const
  ) assert.equal(documentKind(name, type), kind, `${name} ${type}`);
});

test("the first bytes tell what is no text", () => {
  const kindOf = (...values: number[]) => packedKind(new Uint8Array(values));
  assert.equal(kindOf(0x50, 0x4B, 3, 4), "docx");
  assert.equal(kindOf(0x50, 0x4B, 5, 6), "docx");
  assert.equal(kindOf(0xD0, 0xCF, 0x11, 0xE0), "locked");
  assert.equal(packedKind(bytes("%PDF-1.7")), "pdf");
  assert.equal(packedKind(bytes(`${"\n".repeat(1_019)}%PDF-1.7`)), "pdf");
  assert.equal(packedKind(bytes(`${"\n".repeat(1_024)}%PDF-1.7`)), undefined);
  assert.equal(packedKind(bytes("{\\rtf1\\ansi Hello}")), "unknown");
  assert.equal(packedKind(bytes("PKZIP is a program")), undefined);
  assert.equal(kindOf(), undefined);
});

test("the first lines of a text tell what it is, whatever it is called", () => {
  const cases: readonly [text: string, named: DocumentKind, kind: string][] = [
    ["WEBVTT\n\n00:01.000 --> 00:02.000\nHi", "srt", "vtt"],
    ["WEBVTT - a film\n", "txt", "vtt"],
    ["WEBVTTX", "txt", "txt"],
    ["\n\n[Script Info]\nTitle: x", "srt", "ass"],
    ["1\n00:00:01,000 --> 00:00:02,000\nHi", "txt", "srt"],
    ["1\n00:00:01,000 --> 00:00:02,000\nHi", "vtt", "srt"],
    ["1\n00:00:01,000 --> 00:00:02,000\nHi", "pdf", "srt"],
    ["1\n00:00:01,000 --> 00:00:02,000\nHi", "md", "md"],
    ["See 3 --> 5 and 10 --> 12", "txt", "txt"],
    ["<!DOCTYPE html>\n<p>Hi", "txt", "html"],
    ["<html lang=en>", "docx", "html"],
    ["<htmlx>", "txt", "txt"],
    ["Hi", "docx", "txt"],
    ["Hi", "vtt", "vtt"],
    ["Hi", "json", "json"],
  ];
  for (const [text, named, kind] of cases) assert.equal(textKind(text, named), kind, text);
  // Far into a book such a line is part of it.
  assert.equal(textKind(`${"x\n".repeat(300)}00:00:01,000 --> 00:00:02,000`, "txt"), "txt");
});

test("each kind has its usual extension, and two have more in them than text", () => {
  assert.deepEqual(["ass", "md", "docx"].map((kind) => extensionOf(kind as DocumentKind)), [
    "ass",
    "md",
    "docx",
  ]);
  const kinds = ["docx", "pdf", "txt", "html"] as const;
  assert.deepEqual(kinds.filter(isPacked), ["docx", "pdf"]);
});
