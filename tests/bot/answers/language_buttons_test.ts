import assert from "node:assert/strict";
import { writeDirection } from "../../../src/bot/answers/buttons/direction.ts";
import {
  languageButtons,
  pickerKeyboard,
} from "../../../src/bot/answers/buttons/language_buttons.ts";
import { LANGUAGES, nativeName } from "../../../src/translation/languages/languages.ts";
import { test } from "../../harness/test.ts";

const ROW = { source: "zh-Hant", target: "pt-BR", layout: { above: 4_096, below: 4_096 } };
const ONCE = `once.${writeDirection(ROW)}` as const;
const KEEP = ONCE.replace("once", "keep") as `keep.${string}`;
const HEAR = ONCE.replace("once", "hear") as `hear.${string}`;
const PURPOSES = ["set", "pair", "hear", "reads", ONCE, KEEP, HEAR] as const;
const PAGES = Math.ceil(LANGUAGES.length / 12);

/** Returns the labels of the last row, with which one turns pages. */
const turning = (keyboard: ReturnType<typeof pickerKeyboard>) =>
  keyboard.at(-1)!.map(({ label }) => label);

/** Returns the labels of the languages, in their order. */
const names = (keyboard: ReturnType<typeof pickerKeyboard>) =>
  keyboard.slice(0, -1).flat().map(({ label }) => label);

test("a page of the picker has six rows of two languages, each by its flag and its own name", () => {
  const keyboard = pickerKeyboard("set");
  assert.deepEqual(keyboard.slice(0, -1).map((row) => row.length), [2, 2, 2, 2, 2, 2]);
  const expected = LANGUAGES.slice(0, 12).map((one) => `${one.flag} ${nativeName(one)}`);
  assert.deepEqual(names(keyboard), expected);
});

const PAGES_SHOWN: readonly [asked: number, shown: number][] = [
  [0, 0],
  [1, 1],
  [PAGES - 1, PAGES - 1],
  [PAGES, PAGES - 1],
  [999, PAGES - 1],
  [-1, 0],
];
for (const [asked, shown] of PAGES_SHOWN) {
  test(`a button for page ${asked} shows page ${shown}, which is never empty and says where it is`, () => {
    const keyboard = pickerKeyboard("set", { page: asked });
    const begins = LANGUAGES[shown * 12]!;
    assert.equal(names(keyboard)[0], `${begins.flag} ${nativeName(begins)}`);
    assert.deepEqual(turning(keyboard), [
      ...shown > 0 ? ["‹"] : [],
      `${shown + 1} / ${PAGES}`,
      ...shown < PAGES - 1 ? ["›"] : [],
    ]);
    const leads = keyboard.at(-1)!.map((button) => "data" in button && button.data);
    assert.deepEqual(leads, [
      ...shown > 0 ? [`page:set:${shown - 1}`] : [],
      `page:set:${shown}`,
      ...shown < PAGES - 1 ? [`page:set:${shown + 1}`] : [],
    ]);
  });
}

test("a picker below a message can be closed without a choice; the others are answers themselves", () => {
  for (const purpose of PURPOSES) {
    const close = pickerKeyboard(purpose).flat().find(({ label }) => label === "✕");
    const isBelow = purpose !== "set" && purpose !== "pair";
    assert.deepEqual(close, isBelow ? { label: "✕", data: `close:${purpose}` } : undefined);
  }
});

test("the languages that are likely stand first, each once, and no other is lost", () => {
  const first = ["ko", "de", "xx", "ko", "zh-hant"];
  const all = Array.from({ length: PAGES }, (_, page) => pickerKeyboard("hear", { page, first }));
  const shown = all.flatMap(names);
  assert.deepEqual(shown.slice(0, 4).map((label) => label.split(" ")[0]), [
    "🇰🇷",
    "🇩🇪",
    "🇹🇼",
    "🇬🇧",
  ]);
  assert.equal(new Set(shown).size, LANGUAGES.length);
  assert.equal(shown.length, LANGUAGES.length);
});

test("the language that is set has a mark, in front of its flag, and no other", () => {
  const marked = names(pickerKeyboard("set", { selected: "fr" }));
  assert.deepEqual(marked.filter((label) => label.startsWith("✓")), ["✓ 🇫🇷 Français"]);
  assert.ok(!names(pickerKeyboard("set")).some((label) => label.includes("✓")));
  const near = languageButtons("set", LANGUAGES.slice(0, 3), "es").flat();
  assert.deepEqual(near.map(({ label }) => label), ["🇬🇧 English", "✓ 🇪🇸 Español", "🇨🇳 中文"]);
});

test("every press of every picker fits the 64 bytes that Telegram carries", () => {
  for (const purpose of PURPOSES) {
    for (let page = 0; page < PAGES; page++) {
      for (const button of pickerKeyboard(purpose, { page }).flat()) {
        assert.ok("data" in button);
        const bytes = new TextEncoder().encode(button.data).length;
        assert.ok(bytes >= 1 && bytes <= 64, button.data);
      }
    }
  }
});
