import { withLimit } from "../../../time/limits.ts";
import { inTurns } from "../../../time/turns.ts";
import { DocumentError } from "../opened_file.ts";
import type { ItemsMessage } from "./item.ts";
import { paragraphsOf } from "./paragraphs.ts";
import workerText from "./pdf_worker.js" with { type: "text" };

/** How much of a PDF is read. */
export interface PdfLimits {
  /** Pages from the first one. */
  readonly maxPages: number;
  /** Text, in bytes of UTF-8; each piece that the file has it in counts one byte more. */
  readonly maxTextBytes: number;
  readonly timeMs: number;
}

/** Guesses: a book of usual length, its text, and far more time than that takes (5 s). */
export const PDF_LIMITS: PdfLimits = { maxPages: 300, maxTextBytes: 1_000_000, timeMs: 60_000 };

/** The text of a PDF. */
export interface PdfText {
  /** The paragraphs in the file's order; "\f" stands between the pages. */
  readonly paragraphs: readonly string[];
  /** Pages that were read to their end: fewer than `totalPages` if a limit came or some are damaged. */
  readonly pages: number;
  readonly totalPages: number;
}

type Message =
  | (ItemsMessage & { readonly type: "items" })
  | { readonly type: "page"; readonly isWhole: boolean }
  | { readonly type: "end"; readonly totalPages: number }
  | { readonly type: "failure"; readonly isLocked: boolean };

/**
 * Reads the text of a PDF, on a thread of its own that is without any permission.
 * @param bytes is empty afterwards: the thread takes it
 * @throws DocumentError damaged, locked, pictures (no page has text) or too-long (`timeMs` is over),
 *   or the reason of `signal`
 */
export function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  limits: PdfLimits,
  signal: AbortSignal,
): Promise<PdfText> {
  const tooLong = () => new DocumentError("too-long");
  return withLimit(limits.timeMs, signal, tooLong, async (signal) => {
    // Only a PDF needs its 1.6 MB.
    const { default: library } = await import("unpdf/pdfjs", { with: { type: "text" } });
    signal.throwIfAborted();
    // A module in an executable can be no worker; and before Deno 2.9 no Blob can.
    const address = `data:text/javascript;base64,${
      new TextEncoder().encode(workerText).toBase64()
    }`;
    const worker = new Worker(address, { type: "module", deno: { permissions: "none" } });
    try {
      const { maxPages, maxTextBytes } = limits;
      worker.postMessage({ library, bytes, maxPages, maxTextBytes }, [bytes.buffer]);
      return await textFrom(messagesOf(worker, signal), () => worker.postMessage("next"));
    } finally {
      worker.terminate();
    }
  });
}

async function textFrom(
  messages: AsyncIterable<Message>,
  askForPage: () => void,
): Promise<PdfText> {
  const paragraphs: string[] = [];
  let pieces: ItemsMessage[] = [];
  let [pages, seen] = [0, 0];
  for await (const message of messages) {
    if (message.type === "failure") {
      throw new DocumentError(message.isLocked ? "locked" : "damaged");
    }
    if (message.type === "items") {
      pieces.push(message);
    } else if (message.type === "page") {
      if (++seen > 1) paragraphs.push("\f");
      if (message.isWhole) pages++;
      for (const one of await inTurns(paragraphsOf(pieces))) paragraphs.push(one);
      pieces = [];
      askForPage();
    } else {
      if (paragraphs.every((one) => one === "\f")) {
        throw new DocumentError(pages < seen ? "damaged" : "pictures");
      }
      return { paragraphs, pages, totalPages: message.totalPages };
    }
  }
  throw new DocumentError("damaged");
}

/** Yields what a worker says, in order; a worker that breaks says that the file is damaged. */
async function* messagesOf(worker: Worker, signal: AbortSignal): AsyncGenerator<Message, void> {
  const waiting: Message[] = [];
  let wake = () => {};
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    waiting.push(data);
    wake();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    waiting.push({ type: "failure", isLocked: false });
    wake();
  };
  signal.addEventListener("abort", () => wake(), { once: true });
  for (;;) {
    signal.throwIfAborted();
    const taken = waiting.splice(0);
    for (const message of taken) yield message;
    if (taken.length > 0) continue;
    await new Promise<void>((resolve) => wake = resolve);
  }
}
