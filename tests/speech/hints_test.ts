import assert from "node:assert/strict";
import { isHint } from "../../src/playground/groq/language_hints.ts";
import { hintOf, HINTS } from "../../src/speech/hints.ts";
import { LANGUAGES } from "../../src/translation/languages/languages.ts";
import { test } from "../harness/test.ts";

test("the service is told only languages that it knows", () => {
  assert.equal(HINTS.length, 100);
  for (const { code } of LANGUAGES) {
    const hint = hintOf(code);
    assert.ok(hint === undefined || isHint(hint), code);
  }
  const unknown = LANGUAGES.map(({ code }) => code).filter((code) => !hintOf(code));
  assert.deepEqual(
    unknown.toSorted(),
    (
      "ast bho bm ce ceb ckb co crh cv dv eo fur fy ga gd gn ig ilo ku ky lg mai nds ny om or os qu rm " +
      "rw sah sc scn sm st ti tn ug wo xh zu"
    ).split(" "),
  );
});

test("a language goes by the service's own code", () => {
  const expected = { fil: "tl", nb: "no", "zh-Hant": "zh", "pt-BR": "pt", jv: "jv", de: "de" };
  for (const [code, hint] of Object.entries(expected)) assert.equal(hintOf(code), hint, code);
});
