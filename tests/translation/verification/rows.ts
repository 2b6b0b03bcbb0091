import assert from "node:assert/strict";
import { type Defect, verifyTranslation } from "../../../src/translation/verification/verify.ts";
import { test } from "../../harness/test.ts";

/** An answer, and the gravest doubt about it; none where it is a translation. */
export type Row = readonly [
  what: string,
  original: string,
  answer: string,
  source: string,
  target: string,
  defect?: Defect,
];

/** Tests each row under a name that begins so. */
export function testRows(name: string, rows: readonly Row[]): void {
  for (const [what, original, answer, source, target, defect] of rows) {
    test(`${name} ${what} is ${defect ?? "a translation"}`, () => {
      assert.equal(verifyTranslation({ original, answer, source, target })[0], defect);
    });
  }
}
