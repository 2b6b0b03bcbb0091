import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { PDF_LIMITS, readPdf } from "../../../../src/translation/documents/pdf/read_pdf.ts";
import { test } from "../../../harness/test.ts";

const encoder = new TextEncoder();
const never = new AbortController().signal;

/** Writes a PDF of these objects, the first of which is the catalog, and the streams behind them. */
function pdfOf(
  objects: readonly string[],
  streams: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const latin = (bytes: Uint8Array) => {
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return text;
  };
  const packed = streams.map((stream) => {
    const data = latin(deflateSync(encoder.encode(stream)));
    return `<</Filter/FlateDecode/Length ${data.length}>>stream\n${data}\nendstream`;
  });
  let text = "%PDF-1.5\n";
  const offsets: string[] = [];
  for (const [nth, object] of [...objects, ...packed].entries()) {
    offsets.push(`${String(text.length).padStart(10, "0")} 00000 n \n`);
    text += `${nth + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = offsets.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}` +
    `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** One page with the font of object 4 and the contents that object 5, and others, are. */
function page(streams: readonly string[], contents = "5 0 R", font = "") {
  return pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${contents}/Resources<</Font<</F 4 0 R>>>>>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica${font}>>`,
  ], streams);
}

const WORDS = "BT /F 12 Tf (Hello) Tj ET";
const MB = 1_000_000;
/** Writes a font's table with so many ranges of sixteen million characters. */
const cmap = (kind: "bf" | "cid", count: number) =>
  "begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange " +
  `${count} begin${kind}range ${
    Array.from({ length: count }, (_, nth) => {
      const hex = (code: number) => code.toString(16).padStart(8, "0");
      const [first, last] = [hex(nth * 0xFFFFFF), hex(nth * 0xFFFFFF + 0xFFFFFE)];
      return `<${first}> <${last}> ${kind === "bf" ? "<0041>" : "1"}`;
    }).join(" ")
  } end${kind}range endcmap`;

const FILES: readonly [string, () => Uint8Array<ArrayBuffer>][] = [
  ["two million dictionaries", () => page([`[${"<<>>".repeat(2 * MB)}`])],
  ["four million arrays", () => page([`[${"[]".repeat(4 * MB)}`])],
  ["fifteen million arrays", () => page([`[${"[]".repeat(15 * MB)}`])],
  ["a text of eight million letters", () => page([`BT /F 12 Tf (${"a".repeat(8 * MB)}) Tj ET`])],
  [
    "ten thousand streams of 8 MB",
    () => page([WORDS + " ".repeat(8 * MB)], `[${"5 0 R ".repeat(10_000)}]`),
  ],
  [
    "a table of sixteen million characters",
    () => page([WORDS, cmap("bf", 1)], "5 0 R", "/ToUnicode 6 0 R"),
  ],
  ["forty such tables", () => page([WORDS, cmap("bf", 40)], "5 0 R", "/ToUnicode 6 0 R")],
  ["forty tables of numbers", () => page([WORDS, cmap("cid", 40)], "5 0 R", "/ToUnicode 6 0 R")],
  ["a table of a billion objects", () => {
    const head = "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
    return encoder.encode(
      `${head}3 0 obj\n<</Type/XRef/Size 7/W[0 0 0]/Index[0 1000000000]/Root 1 0 R/Length 2>>stream\n00\n` +
        `endstream\nendobj\nstartxref\n${head.length}\n%%EOF`,
    );
  }],
];

for (const [what, file] of FILES) {
  test(`a PDF with ${what} is told within seconds, and takes less than 500 MB`, async () => {
    const before = Deno.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => most = Math.max(most, Deno.memoryUsage().rss), 20);
    try {
      const bytes = file();
      const limits = { ...PDF_LIMITS, timeMs: 20_000 };
      await assert.rejects(readPdf(bytes, limits, never), (error: { kind: string }) => {
        assert.ok(["damaged", "pictures"].includes(error.kind), error.kind);
        return true;
      });
    } finally {
      clearInterval(watch);
    }
    assert.ok(most - before < 500_000_000, `${Math.round((most - before) / MB)} MB`);
  });
}
