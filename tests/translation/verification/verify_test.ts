import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { type Row, testRows } from "./rows.ts";
import {
  type Attempt,
  type Defect,
  verifyTranslation,
} from "../../../src/translation/verification/verify.ts";

const LONG = "Wir treffen uns morgen um acht vor dem Bahnhof und fahren dann gemeinsam weiter.";

const CASES: readonly [what: string, attempt: Attempt, defect: Defect | undefined][] = [
  [
    "a translation",
    attempt("Guten Morgen, wie geht es dir?", "Good morning, how are you?"),
    undefined,
  ],
  ["a short one", attempt("Ja", "Yes"), undefined],
  ["a name stays", attempt("Angela Merkel", "Angela Merkel"), undefined],
  [
    "a brand stays in Latin",
    attempt("Ich mag Telegram", "Мне нравится Telegram", "de", "ru"),
    undefined,
  ],
  [
    "a list of brands",
    attempt("Google, Telegram, Signal", "Google, Telegram, Signal", "de", "ru"),
    undefined,
  ],
  [
    "Chinese is short",
    attempt(LONG, "我们明天八点在车站前见面，然后一起继续前行。", "de", "zh"),
    undefined,
  ],
  [
    "from Chinese it grows",
    attempt(
      "我们明天八点在车站前见面",
      "We will meet tomorrow at eight in front of the station",
      "zh",
      "en",
    ),
    undefined,
  ],
  ["a question", attempt("Где аптека?", "Where is the pharmacy?", "ru", "en"), undefined],
  ["a Greek question", attempt("Where is it?", "Πού είναι;", "en", "el"), undefined],
  ["an Arabic question", attempt("Where is it?", "أين هو؟", "en", "ar"), undefined],
  [
    "the word translation itself",
    attempt("Hier ist die Übersetzung des Vertrags", "Here is the translation of the contract"),
    undefined,
  ],
  [
    "a sorry that was said",
    attempt("Es tut mir leid, ich kann nicht kommen", "Sorry, but I can't come"),
    undefined,
  ],
  ["nothing", attempt("Guten Morgen", "  "), "empty"],
  ["an echo", attempt(LONG, LONG), "echo"],
  ["an echo in capitals", attempt(LONG, LONG.toUpperCase()), "echo"],
  [
    "a Japanese echo",
    attempt("明日の朝八時に駅前で会いましょう", "明日の朝八時に駅前で会いましょう", "ja", "zh"),
    "echo",
  ],
  [
    "the wrong script",
    attempt(LONG, "Nos vemos mañana a las ocho en la estación", "de", "ru"),
    "wrong-script",
  ],
  [
    "Japanese for Chinese",
    attempt(LONG, "明日の朝八時に駅の前で会いましょう", "de", "zh"),
    "wrong-script",
  ],
  ["a speech", attempt("Guten Morgen", "Good morning. ".repeat(20)), "too-long"],
  ["a summary", attempt(LONG, "See you."), "too-short"],
  ["reasoning", attempt("Guten Morgen", "<think>The user says</think>Good morning"), "reasoning"],
  ["a token of the model", attempt("Guten Morgen", "<|channel|>final Good morning"), "reasoning"],
  ["an announcement", attempt("Guten Morgen", "Here is the translation: Good morning"), "talk"],
  [
    "an announcement in Russian",
    attempt("Guten Morgen", "Вот перевод: Доброе утро", "de", "ru"),
    "talk",
  ],
  [
    "an apology",
    attempt(LONG, "I'm sorry, but I can't translate that for you, please try another text."),
    "refusal",
  ],
  [
    "a question in a script of a region, which asks without a mark,",
    attempt("你在哪里", "Tell me where you are", "zh-CN", "en"),
    undefined,
  ],
  [
    "a request for the text without a please",
    attempt("Guten Morgen", "Provide the text that should be translated"),
    "refusal",
  ],
  ["a remark about translating", attempt("Guten Morgen", "Good morning in translation"), "talk"],
  [
    "a question of a language with a region, which has no mark,",
    attempt("ไปไหน?", "Tell me where", "th-TH", "en"),
    undefined,
  ],
  ["an answer to Cantonese", attempt("你好嗎", "I am fine", "yue", "en"), "reply"],
  [
    "a cheer of one word",
    attempt("Juhu, wir haben gewonnen", "olé olé olé olé olé olé"),
    undefined,
  ],
  [
    "German for Polish",
    attempt("Тут была улица", "Das ist die Gasse", "ru", "pl"),
    "wrong-language",
  ],
  [
    "an announcement with a typographer's apostrophe",
    attempt("Guten Morgen", "Here’s your translation: Good morning"),
    "talk",
  ],
  [
    "an answer",
    attempt("Was ist die Hauptstadt von Frankreich?", "The capital of France is Paris."),
    "reply",
  ],
];

function attempt(original: string, answer: string, source = "de", target = "en"): Attempt {
  return { original, answer, source, target };
}

for (const [what, given, defect] of CASES) {
  test(`verified: ${what} is ${defect ?? "a translation"}`, () => {
    assert.equal(verifyTranslation(given)[0], defect);
  });
}

/** So many letters that do not repeat each other as laughter does. */
const cycle = (count: number, letters = "qwfpbjluyxcdvkmhz") =>
  Array.from({ length: count }, (_, at) => letters[at % letters.length]).join("");
const words = "Die alte Mühle steht am kleinen Bach";
const THOUGHTS: readonly Row[] = [
  ...["<think>", "</think>", "<thinking>", "<Reasoning>", "</analysis>", "<|channel|>"].map((
    tag,
  ): Row => [`with ${tag}`, words, `${tag} The old mill`, "de", "en", "reasoning"]),
  ["with a tag of the original", `<think> ${words}`, "<think> The old mill", "de", "en"],
  ["with another tag", words, "<thinker> The old mill stands", "de", "en"],
  ["with bars far apart", words, `<|${cycle(41)}|> the old mill`, "de", "en"],
  ["of space only", words, "\n \u00A0", "de", "en", "empty"],
];

const QUESTIONS: readonly Row[] = [
  ...["Wo?", "Wo？", "«Wo?»", "Wo? 🙂", '"Wo?" ', "(Wo?)", "‘Wo?’"].map((
    original,
  ): Row => [`that answers ${original}`, original, "There", "de", "en", "reply"]),
  ["that answers in Arabic", "أين؟", "There", "ar", "en", "reply"],
  ...["Where?", "Where？", "أين؟"].map((
    answer,
  ): Row => [`that asks ${answer}`, "Wo?", answer, "de", answer === "أين؟" ? "ar" : "en"]),
  ["of a question in the middle", "Wo? Dort.", "Over there", "de", "en"],
  ["of an address with a question", "Siehe https://a.b/?", "See https://a.b/", "de", "en"],
  [
    "of a question with an address",
    "Wo? https://a.b/c",
    "There https://a.b/c",
    "de",
    "en",
    "reply",
  ],
  ...["ja", "th", "lo", "km", "my", "el", "hy", "am", "zh", "zh-Hant", "yue"].flatMap((
    code,
  ): Row[] => [
    ["ja", "zh", "zh-Hant", "yue"].includes(code)
      ? [`of a question in ${code}`, "Qq?", "There", code, "en", "reply"]
      : [`of a question in ${code}`, "Qq?", "There", code, "en"],
    ...["th", "lo", "km", "my", "el", "hy", "am"].includes(code)
      ? [[`of a question into ${code}`, "Wo?", "1, 2", "de", code] as const]
      : [],
  ]),
  ["of a request", "Would you close the window, please?", "Mach bitte das Fenster zu.", "en", "de"],
  ["of a question into Chinese", "How are you?", "我很好", "en", "zh", "reply"],
  ["of a question into Chinese without a mark", "How are you?", "你好吗", "en", "zh"],
  ["of a question into Japanese", "Where is it?", "駅です", "en", "ja", "reply"],
  ["of a question into Japanese without a mark", "Where is it?", "どこですか。", "en", "ja"],
  ...["ko", "vi", "hi", "tr", "he"].map((
    code,
  ): Row => [`of a question from ${code}`, "Qq?", "There", code, "en", "reply"]),
];

testRows("looked at: an answer", [THOUGHTS, QUESTIONS].flat());
