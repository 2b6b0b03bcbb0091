import type { Answer } from "./outlet.ts";

/** What became of the work on one update so far. */
export interface Handling {
  /**
   * The answers that were made, in the order in which they were asked for: whoever does the work
   * again shows them without asking anybody. There is a gap where one failed.
   */
  readonly answers: (Answer | undefined)[];
  /** Answers that were asked for: a file with a caption has two. */
  asked: number;
  /** Code of the language that was translated from, or the kind of what has no one language. */
  source?: string;
  target?: string;
  /** Reason why there is no translation. */
  failure?: string;
  /** The model that was asked last. */
  model?: string;
  /** Calls to Groq, repetitions included. */
  calls: number;
}

/** An answer as JSON has it. */
type Written = Exclude<Answer, { kind: "file" }> | {
  readonly kind: "file";
  readonly base64: string;
};

/** Makes the handling of an update that nobody has worked on, or that has answers already. */
export function createHandling(written = "[]"): Handling {
  const answers = JSON.parse(written) as (Written | null)[];
  return {
    answers: answers.map((one) => one === null ? undefined : read(one)),
    asked: 0,
    calls: 0,
  };
}

/** Writes down answers, so that they can be shown by another process. */
export function writeAnswers(answers: Handling["answers"]): string {
  return JSON.stringify(Array.from(answers, (one) => {
    if (one?.kind !== "file") return one;
    const { bytes, ...file } = one;
    return { ...file, base64: bytes.toBase64() };
  }));
}

function read(written: Written): Answer {
  if (written.kind !== "file") return written;
  const { base64, ...file } = written;
  return { ...file, bytes: Uint8Array.fromBase64(base64) } as Answer;
}

/**
 * Notes from which language to which something was translated.
 * @param source a code of the table, or the kind of what has no one language
 * @param outcomes counts it
 */
export function noteDirection(
  { handling }: { readonly handling: Handling },
  source: string,
  target: string,
  outcomes: { translated(source: string, target: string): void },
): void {
  handling.source = source;
  handling.target = target;
  outcomes.translated(source, target);
}
