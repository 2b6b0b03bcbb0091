import type { Steps } from "../folding.ts";
import { createTextWriter, inPieces } from "../text_writer.ts";

/** Escapes of JSON (RFC 8259, 7). */
const ESCAPE = /\\(?:u([\da-fA-F]{4})|([^]))/g;
const CONTROLS: Readonly<Record<string, string>> = {
  ...{ b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" },
};
const ABOVE_ASCII = /[\u0080-\uFFFF]/;

/** Reads strings of JSON, remembers how they are escaped, and writes others in the same way. */
export interface JsonEscapes {
  /** Reads what stands between quotation marks. */
  read(raw: string): Generator<undefined, string>;
  /** Writes what stands between quotation marks. */
  write(value: string): Steps<string>;
}

/**
 * Makes a reader and writer of one file: signs such as `/` and `<` are escaped where it does so, and
 * all above ASCII if none stands there bare.
 */
export function createJsonEscapes(): JsonEscapes {
  /** Signs that need no escape, and theirs. */
  const usual = new Map<string, string>();
  let hasBare = false;
  let hasEscaped = false;
  let isUpperCase = false;

  const note = (sign: string, escape: string, digits: string | undefined) => {
    if (sign > "\x7F") {
      hasEscaped = true;
      isUpperCase ||= /[A-F]/.test(digits ?? "");
    } else if (/[^\w\s\\"]/.test(sign) && sign >= " ") usual.set(sign, escape);
  };
  const escaped = (sign: string) => {
    const digits = sign.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${isUpperCase ? digits.toUpperCase() : digits}`;
  };

  return {
    *read(raw) {
      hasBare ||= ABOVE_ASCII.test(raw);
      const value = createTextWriter();
      let at = 0;
      for (const { index, 0: escape, 1: digits, 2: letter } of raw.matchAll(ESCAPE)) {
        yield undefined;
        const sign = digits === undefined
          ? CONTROLS[letter!] ?? letter!
          : String.fromCharCode(parseInt(digits, 16));
        note(sign, escape, digits);
        value.add(raw.slice(at, index) + sign);
        at = index + escape.length;
      }
      value.add(raw.slice(at));
      return value.read();
    },
    write: (value) =>
      inPieces(value, (piece) => {
        let written = JSON.stringify(piece).slice(1, -1);
        for (const [sign, escape] of usual) written = written.replaceAll(sign, escape);
        return hasEscaped && !hasBare ? written.replace(/[\u0080-\uFFFF]/g, escaped) : written;
      }),
  };
}
