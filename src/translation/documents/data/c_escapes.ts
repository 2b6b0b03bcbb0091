import type { Steps } from "../folding.ts";
import { createTextWriter, inPieces } from "../text_writer.ts";

/** Escapes of C (6.4.4.4), and those of Apple by the number of the UTF-16 unit. */
const ESCAPE = /\\(?:([0-7]{1,3})|x([\da-fA-F]{1,2})|[uU]([\da-fA-F]{4})|(\r\n|[^]))/g;
const CONTROLS: Readonly<Record<string, string>> = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" },
};
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(CONTROLS).map(([name, sign]) => [sign, name]),
);
// deno-lint-ignore no-control-regex
const ESCAPED = /["\\\0-\x1F]/g;

/** Reads what stands between quotation marks. Cost: linear. */
export function* readCString(raw: string): Generator<undefined, string> {
  const value = createTextWriter();
  let at = 0;
  for (const { index, 0: escape, 1: octal, 2: hex, 3: unit, 4: letter } of raw.matchAll(ESCAPE)) {
    yield undefined;
    const code = octal === undefined ? parseInt(hex ?? unit ?? "", 16) : parseInt(octal, 8);
    const sign = letter === undefined ? String.fromCharCode(code) : CONTROLS[letter] ?? letter;
    value.add(raw.slice(at, index) + sign);
    at = index + escape.length;
  }
  value.add(raw.slice(at));
  return value.read();
}

/** Writes what stands between quotation marks, in steps. Cost: linear. */
export function writeCString(value: string): Steps<string> {
  return inPieces(value, writePiece);
}

function writePiece(value: string): string {
  return value.replace(ESCAPED, (sign) => {
    const code = sign.charCodeAt(0).toString(8).padStart(3, "0");
    return sign === '"' || sign === "\\" ? `\\${sign}` : `\\${NAMES.get(sign) ?? code}`;
  });
}
