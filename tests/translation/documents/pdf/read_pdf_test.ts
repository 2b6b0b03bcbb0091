import assert from "node:assert/strict";
import {
  PDF_LIMITS,
  type PdfLimits,
  readPdf,
} from "../../../../src/translation/documents/pdf/read_pdf.ts";
import { createPdfReader } from "../../../../src/translation/documents/pdf/pdf_reader.ts";
import { DocumentError } from "../../../../src/translation/documents/opened_file.ts";
import { test } from "../../../harness/test.ts";
import { linesFrom, type Run, writePdf } from "./pdf_writer.ts";

const never = () => new AbortController().signal;
const read = (bytes: Uint8Array<ArrayBuffer>, limits: Partial<PdfLimits> = {}) =>
  readPdf(bytes, { ...PDF_LIMITS, ...limits }, never());
const onePage = async (runs: readonly Run[]) => (await read(writePdf([runs]))).paragraphs;
const isKind = (kind: string) => (error: unknown) =>
  error instanceof DocumentError && error.kind === kind;
const encode = (text: string) => new TextEncoder().encode(text);

test("a document of a word processor is read as its paragraphs", async () => {
  const bytes = await Deno.readFile(new URL("fixtures/boats.pdf", import.meta.url));
  const { paragraphs, pages, totalPages } = await read(bytes);
  assert.deepEqual({ pages, totalPages }, { pages: 1, totalPages: 1 });
  assert.equal(paragraphs[0], "О лодках и тумане");
  assert.match(
    paragraphs[1]!,
    /^Рано утром над рекой .* долго не решался отойти .* три дня пути\.$/,
  );
  assert.match(paragraphs[2]!, /^Когда солнце .* Никто его не ждал, но он всё равно торопился\.$/);
  assert.deepEqual(paragraphs.slice(3, 6), [
    "• весло и запасная верёвка;",
    "• хлеб, соль и спички, завёрнутые в непромокаемую бумагу, чтобы они не отсырели за долгую дорогу по реке;",
    "• старая карта.",
  ]);
  // The machine that made it had no font with Chinese signs.
  assert.equal(paragraphs.length, 7);
});

test("a Chinese paragraph has no spaces where its lines end, a Korean one has", async () => {
  assert.deepEqual(
    await onePage(linesFrom(["清晨的河面上升起了浓雾老船夫", "迟迟不敢离开岸边。"])),
    [
      "清晨的河面上升起了浓雾老船夫迟迟不敢离开岸边。",
    ],
  );
  assert.deepEqual(await onePage(linesFrom(["안개가 자욱한 강가에서", "배를 밀었다"])), [
    "안개가 자욱한 강가에서 배를 밀었다",
  ]);
});

test("ligatures are letters again, and signs that nobody sees are gone", async () => {
  assert.deepEqual(await onePage([{ text: "of\uFB01ce \uFB02ow\u0007er", y: 700 }]), [
    "office flower",
  ]);
});

test("text that stands sideways is read like any other", async () => {
  const content = "BT /F 12 Tf 0 1 -1 0 100 50 Tm <00730069006400650077006100790073> Tj ET\n" +
    "BT /F 12 Tf 0 1 -1 0 114 50 Tm <0061006e00640020006f006e> Tj ET";
  assert.deepEqual((await read(writePdf([[]], { content }))).paragraphs, ["sideways and on"]);
});

test("pages are parted, and no more are read than the limit", async () => {
  const page = (text: string) => linesFrom([text]);
  const bytes = () => writePdf([page("one"), page("two"), [], page("four")]);
  assert.deepEqual(await read(bytes()), {
    paragraphs: ["one", "\f", "two", "\f", "\f", "four"],
    pages: 4,
    totalPages: 4,
  });
  assert.deepEqual(await read(bytes(), { maxPages: 2 }), {
    paragraphs: ["one", "\f", "two"],
    pages: 2,
    totalPages: 4,
  });
});

test("of 10,000 pages the first 300 are read", async () => {
  const pages = Array.from({ length: 10_000 }, (_, nth) => linesFrom([`page ${nth + 1}`]));
  const { paragraphs, pages: done, totalPages } = await read(writePdf(pages));
  assert.deepEqual({ done, totalPages }, { done: 300, totalPages: 10_000 });
  assert.equal(paragraphs.at(-1), "page 300");
});

test("reading ends where there is more text than the limit, and says so", async () => {
  const line = "a".repeat(500);
  const page = linesFrom(Array.from({ length: 20 }, () => line), { size: 1, step: 2 });
  const { paragraphs, pages, totalPages } = await read(writePdf([page, page, page]), {
    maxTextBytes: 15_000,
  });
  assert.deepEqual({ pages, totalPages }, { pages: 1, totalPages: 3 });
  assert.ok(paragraphs.includes("\f"));
});

const text = linesFrom(["Лодка и туман", "река"]);
const broken: readonly [what: string, kind: string, bytes: Uint8Array<ArrayBuffer>][] = [
  ["that is nothing but its first bytes", "damaged", encode("%PDF-1.7\n")],
  ["of garbage", "damaged", encode(`%PDF-1.7\n${"x[<(".repeat(100_000)}`)],
  ["cut in half", "damaged", writePdf([text, text]).slice(0, 800)],
  ["with a password", "locked", writePdf([text], { isLocked: true })],
  ["of scanned pages", "pictures", writePdf([[], []])],
  ["of nothing but spaces", "pictures", writePdf([[{ text: "   ", y: 50 }]])],
  [
    "whose page unpacks to 192 MB",
    "damaged",
    writePdf([[]], {
      content: "8120".repeat(1_500_000),
      filter: "/Filter[/ASCIIHexDecode/RunLengthDecode]",
    }),
  ],
];
for (const [what, kind, bytes] of broken) {
  test(`a PDF ${what} is said to be ${kind}`, async () => {
    await assert.rejects(read(bytes), isKind(kind));
  });
}

test("a PDF that takes too long is given up", async () => {
  await assert.rejects(read(writePdf([text]), { timeMs: 1 }), isKind("too-long"));
});

test("whoever does not want it any more gets their own reason", async () => {
  const control = new AbortController();
  const reading = readPdf(writePdf([text]), PDF_LIMITS, control.signal);
  control.abort(new Error("gone"));
  await assert.rejects(reading, /gone/);
});

test("two PDFs are read at once, the others in their order, without those who left", async () => {
  const reader = createPdfReader(PDF_LIMITS);
  const done: string[] = [];
  const start = async (name: string, signal: AbortSignal, pages = 1) => {
    await reader.read(writePdf(Array.from({ length: pages }, () => text)), signal);
    done.push(name);
  };
  const control = new AbortController();
  const first = [start("a", never(), 40), start("b", never(), 40)];
  const leaving = start("c", control.signal);
  const last = [start("d", never(), 40), start("e", never())];
  control.abort(new Error("gone"));
  await assert.rejects(leaving, /gone/);
  assert.deepEqual(done, [], "the one that left waited for nobody");
  await Promise.all(first);
  assert.deepEqual(done.toSorted(), ["a", "b"]);
  await Promise.all(last);
  assert.deepEqual(done.toSorted(), ["a", "b", "d", "e"]);
});

test("a PDF that fails leaves its turn to the next", async () => {
  const reader = createPdfReader(PDF_LIMITS);
  const failing = Array.from({ length: 3 }, () => reader.read(encode("%PDF-"), never()));
  for (const result of await Promise.allSettled(failing)) {
    assert.ok(result.status === "rejected" && isKind("damaged")(result.reason));
  }
  assert.deepEqual((await reader.read(writePdf([text]), never())).paragraphs.length, 1);
});
