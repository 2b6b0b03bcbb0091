import { type PdfLimits, type PdfText, readPdf } from "./read_pdf.ts";

/** PDFs that are read at once: guess, each takes up to 200 MB while it is read. */
const AT_ONCE = 2;

/** Reads PDFs, few at once, so that memory is enough for all of them. */
export interface PdfReader {
  /**
   * Reads the text of a PDF when its turn has come, in the order of the calls; see `readPdf`. The
   * time that it waits does not count.
   */
  read(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<PdfText>;
}

/** Makes a reader. */
export function createPdfReader(limits: PdfLimits): PdfReader {
  let reading = 0;
  /** Those that wait, the first one first. */
  const waiting = new Set<() => void>();

  async function turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (reading < AT_ONCE) {
      reading++;
      return;
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = () => reject(signal.reason);
    waiting.add(resolve);
    signal.addEventListener("abort", leave);
    try {
      await promise;
    } catch (error) {
      // A turn that came in the same moment goes to the next one.
      if (!waiting.delete(resolve)) next();
      throw error;
    } finally {
      signal.removeEventListener("abort", leave);
    }
  }

  /** Gives the turn of one that is done to the first that waits. */
  function next(): void {
    const [first] = waiting;
    if (!first) {
      reading--;
      return;
    }
    waiting.delete(first);
    first();
  }

  return {
    async read(bytes, signal) {
      await turn(signal);
      try {
        return await readPdf(bytes, limits, signal);
      } finally {
        next();
      }
    },
  };
}
