import assert from "node:assert/strict";
import {
  choicesOf,
  withPair,
  withReads,
  withRecent,
  withTarget,
} from "../../../src/bot/answers/choices.ts";
import type { Settings } from "../../../src/store/store.ts";
import { findLanguage, LANGUAGES } from "../../../src/translation/languages/languages.ts";
import { test } from "../../harness/test.ts";

const language = (code: string) => findLanguage(code)!;

/** What somebody reads, and what a text comes out in that is in that language already. */
const HELD: readonly [
  who: string,
  settings: Settings,
  languageCode: string | undefined,
  personal: Settings | undefined,
  reads: string,
  other: string | undefined,
][] = [
  ["who chose nothing", {}, "de", undefined, "de", undefined],
  ["whose Telegram tells no language", {}, undefined, undefined, "en", undefined],
  ["whose Telegram is in an unknown language", {}, "tlh", undefined, "en", undefined],
  ["whose Telegram is in a variant", {}, "es-MX", undefined, "es", undefined],
  ["who chose a language", { target: "fr" }, "de", undefined, "fr", "de"],
  ["who chose the language of their Telegram", { target: "de" }, "de", undefined, "de", undefined],
  ["who asked for others", { target: "fr", recent: ["it", "es"] }, "de", undefined, "fr", "it"],
  [
    "who asked for what they read now, then for another",
    { target: "fr", recent: ["fr", "es"] },
    "de",
    undefined,
    "fr",
    "es",
  ],
  [
    "who has a pair and asked for others",
    { target: "en", pair: "ru", recent: ["it"] },
    "de",
    undefined,
    "en",
    "ru",
  ],
  ["in a group that chose nothing", {}, "de", { target: "fr" }, "fr", "de"],
  ["in a group that chose", { target: "en" }, "de", { target: "fr" }, "en", "de"],
  [
    "in a group, who asked for others where they are alone",
    { target: "en" },
    "de",
    { target: "fr", recent: ["it"], pair: "es" },
    "en",
    "de",
  ],
  ["whose language the table lost", { target: "xx" }, "de", undefined, "de", undefined],
];

for (const [who, settings, languageCode, personal, reads, other] of HELD) {
  test(`${who} reads ${reads}, and in ${other ?? "nothing else"} what is in it already`, () => {
    const choices = choicesOf(settings, languageCode, personal);
    assert.equal(choices.target.code, reads);
    assert.equal(choices.alternative?.code, other);
    const chosen = [settings.target, (personal ?? settings).target].some((one) =>
      findLanguage(one) !== undefined
    );
    assert.equal(choices.isUnchosen, !chosen);
    assert.equal(choices.isPair, settings.pair !== undefined);
  });
}

test("the manner of a group is the group's alone, whatever its members chose for themselves", () => {
  const personal: Settings = {
    target: "fr",
    style: "casual",
    glossary: [{ source: "a", target: "b" }],
    introduced: true,
    recent: ["it"],
  };
  const { style, glossary, isIntroduced, recent } = choicesOf({}, "de", personal);
  assert.deepEqual({ style, glossary, isIntroduced, recent }, {
    style: undefined,
    glossary: undefined,
    isIntroduced: false,
    recent: [],
  });
  assert.deepEqual(choicesOf(personal, "de").glossary, personal.glossary);
  assert.equal(choicesOf(personal, "de").style, "casual");
  assert.equal(choicesOf(personal, "de").isIntroduced, true);
});

const CHANGES: readonly [what: string, now: Settings, then: Settings][] = [
  [
    "more languages than anybody reads",
    withReads({}, [..."abcdefghijklmn"]),
    { reads: [..."abcdefghijkl"] },
  ],
  ["languages that were taken back", withReads({ target: "en", reads: ["de"] }, []), {
    target: "en",
  }],
  [
    "the first language that is chosen",
    withTarget({}, language("fr")),
    { target: "fr", introduced: true, recent: ["fr"] },
  ],
  [
    "another one, which keeps what was read before in mind",
    withTarget({ target: "de" }, language("fr")),
    { target: "fr", introduced: true, recent: ["fr", "de"] },
  ],
  [
    "one that was asked for before, which is in mind once",
    withTarget({ target: "de", recent: ["it", "fr", "de"] }, language("fr")),
    { target: "fr", introduced: true, recent: ["fr", "it", "de"] },
  ],
  [
    "a fourth one, for which the oldest is forgotten",
    withTarget({ target: "de", recent: ["it", "es", "de"] }, language("fr")),
    { target: "fr", introduced: true, recent: ["fr", "it", "es"] },
  ],
  [
    "a language beside a pair, whose other one stays",
    withTarget({ target: "en", pair: "ru" }, language("fr")),
    { target: "fr", pair: "ru", introduced: true, recent: ["fr", "en"] },
  ],
  [
    "the other language of a pair, which turns it round",
    withTarget({ target: "en", pair: "ru" }, language("ru")),
    { target: "ru", pair: "en", introduced: true, recent: ["ru", "en"] },
  ],
  [
    "a language for one message, which leaves the chosen one alone",
    withRecent({ target: "de", style: "formal" }, language("fr")),
    { target: "de", style: "formal", recent: ["fr", "de"] },
  ],
  [
    "the other language of a pair, which makes the Telegram's a chosen one",
    withPair({}, language("ru"), "de"),
    { target: "de", pair: "ru", introduced: true },
  ],
  [
    "the other language beside a chosen one",
    withPair({ target: "en", pair: "fr", style: "casual" }, language("ru"), "de"),
    { target: "en", pair: "ru", style: "casual", introduced: true },
  ],
  [
    "the language that is read as the other one: that before is read again",
    withPair({ target: "en", recent: ["en", "it"] }, language("en"), "de"),
    { target: "it", pair: "en", recent: ["en", "it"] },
  ],
  [
    "the language that is read as the other one of a pair, which turns it round",
    withPair({ target: "en", pair: "ru" }, language("en"), "de"),
    { target: "ru", pair: "en" },
  ],
  [
    "the only language there is as the other one, which makes no pair",
    withPair({ style: "formal" }, language("de"), "de"),
    { style: "formal" },
  ],
];

for (const [what, now, then] of CHANGES) {
  test(`what is kept of ${what}`, () => {
    assert.deepEqual(now, then);
  });
}

test("whatever is chosen, nobody has a pair of one language with itself", () => {
  const some = LANGUAGES.slice(0, 6);
  let chosen: Settings[] = [{}];
  for (let step = 0; step < 2; step++) {
    chosen = chosen.flatMap((settings) =>
      some.flatMap((one) => [
        withTarget(settings, one),
        withRecent(settings, one),
        withPair(settings, one, "en"),
      ])
    );
  }
  assert.ok(chosen.length > 300);
  for (const settings of chosen) {
    const { target, alternative, recent } = choicesOf(settings, "en");
    assert.notEqual(alternative?.code, target.code);
    assert.ok(settings.pair === undefined || settings.pair !== settings.target);
    assert.ok(recent.length <= 3 && new Set(recent).size === recent.length);
  }
});
