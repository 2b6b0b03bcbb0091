import assert from "node:assert/strict";
import { PDF_LIMITS, readPdf } from "../../../../src/translation/documents/pdf/read_pdf.ts";
import { test } from "../../../harness/test.ts";
import { linesFrom, type Run, writePdf } from "./pdf_writer.ts";

const JUDGE = "/usr/bin/pdftotext";

function hasJudge(): boolean {
  try {
    return Deno.statSync(JUDGE).isFile;
  } catch {
    const line = "No pdftotext (poppler) here: what it reads in a PDF is not compared\n";
    Deno.stderr.writeSync(new TextEncoder().encode(line));
    return false;
  }
}

/** Asks another reader for the text, in the order of the file. */
async function judged(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const judge = new Deno.Command(JUDGE, {
    args: ["-raw", "-enc", "UTF-8", "-", "-"],
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const writer = judge.stdin.getWriter();
  await writer.write(bytes);
  await writer.close();
  return new TextDecoder().decode((await judge.output()).stdout);
}

const signs = (text: string) => text.replace(/\s/g, "");
const WORDS = ["лодка", "туман", "wave", "река,", "清晨", "안개", "über", "12.5", "ελπίδα"];

test({
  name: "another reader finds the same words in the same order",
  ignore: !hasJudge(),
  fn: async () => {
    let state = 11;
    const random = (below: number) => {
      state = (state * 1_664_525 + 1_013_904_223) >>> 0;
      return Math.floor(state / 2 ** 32 * below);
    };
    const line = () =>
      Array.from({ length: 1 + random(6) }, () => WORDS[random(WORDS.length)]!).join(" ");
    for (let round = 0; round < 6; round++) {
      const pages = Array.from(
        { length: 1 + random(4) },
        (): Run[] =>
          linesFrom(Array.from({ length: 1 + random(30) }, line), {
            size: 8 + random(6),
            step: 15 + random(6),
          }),
      );
      const bytes = writePdf(pages);
      const expected = signs(await judged(bytes));
      const { paragraphs } = await readPdf(bytes, PDF_LIMITS, new AbortController().signal);
      assert.equal(signs(paragraphs.join("")), expected);
    }
  },
});
