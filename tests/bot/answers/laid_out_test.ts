import assert from "node:assert/strict";
import {
  codeForButton,
  DIRECTION,
  laidOut,
  readDirection,
  writeDirection,
} from "../../../src/bot/answers/buttons/direction.ts";
import {
  type Extra,
  extrasBelow,
  type LaidOut,
  layOut,
  translationIn,
  withExtra,
  withTranscript,
} from "../../../src/bot/answers/extras.ts";
import { flagOrCode } from "../../../src/bot/answers/buttons/translation_row.ts";
import { LANGUAGES } from "../../../src/translation/languages/languages.ts";
import { test } from "../../harness/test.ts";

const BELOW = ["introduction", "chosen", "back", "pronunciation"] as const;
const SIGNS: Readonly<Record<Extra, string>> = {
  transcript: "🎙",
  introduction: "ℹ️",
  chosen: "✅",
  back: "⇄",
  pronunciation: "🔤",
};
const BOLD = { type: "bold", offset: 6, length: 5 };
const TRANSLATION = { text: "Where is the pharmacy?", entities: [BOLD] };

/** Shows a message as Telegram gives it back with the data of a button, in which the layout is. */
function shown(message: LaidOut, prefix = "other:"): LaidOut {
  const direction = writeDirection({ source: "ru", target: "en", layout: message.layout });
  return laidOut({
    text: message.text,
    entities: message.entities,
    reply_markup: {
      inline_keyboard: [
        [{ text: "📋" }, { text: "🔤", callback_data: "nonsense" }],
        [{ text: "🇷🇺 → 🇬🇧", callback_data: `${prefix}${direction}` }],
      ],
    },
  });
}

/** Every choice of quotes below a translation, in every order. */
const ORDERS: readonly (readonly Extra[])[] = BELOW.flatMap((one) => [
  [one],
  ...BELOW.filter((other) => other !== one).flatMap((other) => [
    [one, other],
    [one, other, BELOW.find((last) => last !== one && last !== other)!],
  ]),
]);

for (const transcript of [undefined, "Где аптека?"]) {
  const where = transcript === undefined ? "a text" : "a recording";
  test(`of ${where} the translation is found among all that stands above and below it, with its formatting`, () => {
    for (const prefix of ["other:", "pick:once.", "page:once.", "close:once."]) {
      for (const order of [[], ...ORDERS]) {
        let message = transcript === undefined
          ? layOut(TRANSLATION)
          : withTranscript(transcript, TRANSLATION);
        for (const extra of order) {
          message = withExtra(shown(message, prefix), extra, ` ${extra} of it\n`);
        }
        assert.deepEqual(translationIn(shown(message, prefix)), TRANSLATION, order.join());
        assert.deepEqual(extrasBelow(shown(message, prefix)), order);
        for (const extra of order) {
          const quote = `\n\n${SIGNS[extra]} ${extra} of it`;
          assert.ok(message.text.includes(quote), quote);
          const offset = message.text.indexOf(quote) + 2;
          const expected = { type: "expandable_blockquote", offset, length: quote.length - 2 };
          assert.deepEqual(message.entities.find((one) => one.offset === offset), expected);
        }
      }
    }
  });
}

test("what was said is folded above its translation, and open where it stands alone", () => {
  const above = withTranscript("Да", { text: "Yes", entities: [] });
  assert.equal(above.text, "🎙 Да\nYes");
  assert.deepEqual(above.entities, [{ type: "expandable_blockquote", offset: 0, length: 5 }]);
  const alone = withTranscript("Да", { text: "", entities: [] });
  assert.equal(alone.text, "🎙 Да");
  assert.deepEqual(alone.entities, [{ type: "blockquote", offset: 0, length: 5 }]);
});

test("of a transcript that stands alone what was said is translated, without its sign", () => {
  const alone = withTranscript("I need a doctor", { text: "", entities: [] });
  assert.equal(translationIn(shown(alone)).text, "I need a doctor");
});

test("of several messages the last has the buttons: what stood above is not looked for in it", () => {
  const whole = withExtra(
    withTranscript("Очень долгая речь", { text: "A very long speech", entities: [] }),
    "back",
    "Долгая речь",
  );
  const last = { ...whole, text: whole.text.slice(-20), entities: [] };
  assert.equal(translationIn(last).text, "A very long speech".slice(-5));
  const quotesOnly = { ...whole, text: "речь", entities: [] };
  assert.equal(translationIn(quotesOnly).text, "речь");
});

test("a message without buttons is its translation, the text or the caption of it", () => {
  const spans = [{ type: "bold", offset: 0, length: 2 }];
  const none = { above: 0, below: 0 };
  assert.deepEqual(laidOut({ text: "Да", entities: spans }), {
    text: "Да",
    entities: spans,
    layout: none,
  });
  assert.deepEqual(laidOut({ caption: "Да", caption_entities: spans }), {
    text: "Да",
    entities: spans,
    layout: none,
  });
  assert.deepEqual(laidOut({}), { text: "", entities: [], layout: none });
});

test("every direction travels in the data of a button, and comes back as it was", () => {
  const whole = new RegExp(`^${DIRECTION}$`);
  const layouts = [{ above: 0, below: 0 }, { above: 4_096, below: 0 }, { above: 9, below: 4_095 }];
  for (const { code: source } of LANGUAGES) {
    for (const target of ["en", "zh-Hant"]) {
      for (const layout of layouts) {
        const data = writeDirection({ source, target, layout });
        assert.match(data, whole);
        assert.ok(data.length <= 34, data);
        assert.deepEqual(readDirection(data), { source, target, layout });
      }
    }
  }
});

const CODES: readonly [tag: string, code: string, flag: string][] = [
  ["de", "de", "🇩🇪"],
  ["DE_at", "de", "🇩🇪"],
  ["zh-hant-HK", "zh-Hant", "🇹🇼"],
  ["pt-BR", "pt-BR", "🇧🇷"],
  ["German", "de", "🇩🇪"],
  ["nb-NO", "no", "🇳🇴"],
  ["hi-Latn", "hi-Latn", "🇮🇳"],
  ["tig-Ethi-ER", "tig", "TIG"],
  ["tlh", "tlh", "TLH"],
  ["la-latn", "la", "LA"],
  ["eo", "eo", "EO"],
  ["Klingon, formal", "und", "🌐"],
  ["x".repeat(20), "und", "🌐"],
  ["", "und", "🌐"],
];
for (const [tag, code, flag] of CODES) {
  test(`a language that the model calls "${tag}" is "${code}" to a button, whose label says ${flag}`, () => {
    assert.equal(codeForButton(tag), code);
    assert.equal(flagOrCode(tag), flag);
    assert.match(`${code}.en.0.0`, new RegExp(`^${DIRECTION}$`));
  });
}
