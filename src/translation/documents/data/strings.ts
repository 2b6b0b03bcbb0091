import { readCString, writeCString } from "./c_escapes.ts";
import { dataPlace } from "./data_place.ts";
import { stringEnd } from "./json.ts";
import type { Steps } from "../folding.ts";
import { linesIn, type Places } from "../place.ts";
import { createTextWriter, inPieces } from "../text_writer.ts";
import { createCloser, endOfLine } from "../unchangeable.ts";

const SIGN = /["=;]|\/[/*]/g;
const ABOVE_ASCII = /[\u0080-\uFFFF]/;
const EVERY_ABOVE_ASCII = /[\u0080-\uFFFF]/g;
const ESCAPED_UNIT = /\\[uU][\da-fA-F]{4}/;

/**
 * Finds the values of a list of strings (Apple, `Localizable.strings`): `"key" = "value";`. Keys,
 * comments and values without quotation marks stay. The number is that of the value. Cost: linear.
 */
export function* stringsIn(text: string): Places {
  const isAscii = ESCAPED_UNIT.test(text) && !ABOVE_ASCII.test(text);
  const commentEnd = createCloser(text, "*/", text.length);
  const sign = new RegExp(SIGN);
  let number = 0;
  let isValue = false;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    yield undefined;
    const { index, 0: first } = found;
    if (first === "//") sign.lastIndex = endOfLine(text, index);
    else if (first === "/*") sign.lastIndex = commentEnd(index + 1) ?? text.length;
    else if (first === '"') {
      const behind = yield* stringEnd(text, index);
      if (behind === undefined) return;
      sign.lastIndex = behind;
      if (!isValue) continue;
      isValue = false;
      const [start, end] = [index + 1, behind - 1];
      const raw = text.slice(start, end);
      const value = yield* readCString(raw);
      const encode = (words: string) => writeValue(words, raw.includes("\n"), isAscii);
      yield yield* dataPlace({ start, end, number: ++number, value, encode });
    } else isValue = first === "=";
  }
}

function* writeValue(value: string, hasLines: boolean, isAscii: boolean): Steps<string> {
  const written = createTextWriter();
  for (const { text, start } of hasLines ? linesIn(value) : [{ text: value, start: 0 }]) {
    yield;
    if (start > 0) written.add("\n");
    written.add(yield* writeCString(text));
  }
  return isAscii ? yield* inPieces(written.read(), inAscii) : written.read();
}

function inAscii(value: string): string {
  return value.replace(
    EVERY_ABOVE_ASCII,
    (unit) => `\\U${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
