import assert from "node:assert/strict";
import type { Wish } from "../../../../src/bot/answers/ask.ts";
import { choicesOf } from "../../../../src/bot/answers/choices.ts";
import { requestFor } from "../../../../src/bot/answers/materials/request.ts";
import type { Settings } from "../../../../src/store/store.ts";
import { test } from "../../../harness/test.ts";

const TEXT = { text: "Да", entities: [{ type: "bold", offset: 0, length: 2 }] };
const TERMS = [{ source: "a", target: "b" }];

const ASKED: readonly [what: string, settings: Settings, wish: Wish, asked: object][] = [
  ["who chose nothing is answered in the language of their Telegram", {}, {}, { target: "de" }],
  [
    "a text in the language that is read comes out in the other one",
    { target: "fr" },
    {},
    { target: "fr", alternative: "de" },
  ],
  [
    "who wishes for a language gets it, whatever the text is in, and never another one",
    { target: "fr", pair: "it" },
    { target: "es" },
    { target: "es" },
  ],
  [
    "who says what was spoken is answered as always",
    { target: "fr", pair: "it" },
    { heardAs: "es" },
    { target: "fr", alternative: "it" },
  ],
  [
    "the manner that was chosen holds for a wish as well",
    { target: "fr", style: "formal", glossary: TERMS },
    { target: "es" },
    { target: "es", style: "formal", glossary: TERMS },
  ],
];

for (const [what, settings, wish, asked] of ASKED) {
  test(what, () => {
    const request = requestFor({ choices: choicesOf(settings, "de"), wish }, TEXT);
    assert.deepEqual(request, { ...TEXT, ...asked });
  });
}
