import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
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
    attempt("你在哪里？", "Tell me where you are", "zh-CN", "en"),
    undefined,
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

type Row = readonly [
  what: string,
  original: string,
  answer: string,
  source: string,
  target: string,
  defect?: Defect,
];

/** So many letters that do not repeat each other as laughter does. */
const cycle = (count: number, letters = "qwfpbjluyxcdvkmhz") =>
  Array.from({ length: count }, (_, at) => letters[at % letters.length]).join("");
const words = "Die alte Mühle steht am kleinen Bach";
const HAN = "见车东长马鸟鱼龙书";
const HANGUL = "가나다라마바사아자";

const BOUNDS: readonly Row[] = [
  ["as long as it may get", cycle(10), cycle(54), "de", "en"],
  ["longer than that", cycle(10), cycle(55), "de", "en", "too-long"],
  ["as long as from Chinese", cycle(10, HAN), cycle(98), "zh", "en"],
  ["longer than from Chinese", cycle(10, HAN), cycle(99), "zh", "en", "too-long"],
  ["as long as from Korean", cycle(10, HANGUL), cycle(71), "ko", "en"],
  ["longer than from Korean", cycle(10, HANGUL), cycle(72), "ko", "en", "too-long"],
  ["as long as from Japanese", cycle(10, "あアいイ"), cycle(71), "ja", "en"],
  ["longer than from Japanese", cycle(10, "あアいイ"), cycle(72), "ja", "en", "too-long"],
  ["as short as it may get", cycle(40), cycle(16, "rstneaioRS"), "de", "en"],
  ["shorter than that", cycle(40), cycle(15, "rstneaioRS"), "de", "en", "too-short"],
  ["short for a short text", cycle(39), "a", "de", "en"],
  ["short in Chinese", cycle(30), cycle(4, HAN), "de", "zh"],
  ["too short in Chinese", cycle(52), cycle(6, HAN), "de", "zh", "too-short"],
  ["long laughter that is short", "k".repeat(60), "Hahaha", "pt-BR", "en"],
  ["laughter in syllables that is short", "ха".repeat(60), "Hahaha", "ru", "en"],
  [
    "four sentences in one",
    "Eins hier. Zwei dort. Drei da. Vier weg.",
    "One here",
    "de",
    "en",
    "too-short",
  ],
  ["signs in the place of words", "Guten Morgen", "…", "de", "en", "too-short"],
];

const ECHOES: readonly Row[] = [
  ["an echo of four words", "eins zwei drei vier", "eins zwei drei vier", "de", "en", "echo"],
  ["an echo of two words", "kaise ho", "kaise ho", "hi", "en", "echo"],
  ["the same word", "taxi", "taxi", "de", "en"],
  ["the same laughter", "ha ha ha ha", "ha ha ha ha", "de", "en"],
  [
    "the same names",
    "Anna Weber, Jan Mayer, Eva Kunz",
    "Anna Weber, Jan Mayer, Eva Kunz",
    "de",
    "en",
  ],
  [
    "the same in a close language",
    "Dobar dan, kako ste danas",
    "Dobar dan, kako ste danas",
    "hr",
    "bs",
  ],
  ["a word in a script that is not the target's", "Привет", "Привет", "ru", "en", "echo"],
  ["an echo with other signs", words, `„${words.replaceAll(" ", ", ")}!“`, "de", "en", "echo"],
  ["an echo in the same language", words, words, "en-GB", "en"],
  ["an echo beside its translation", words, `The old mill: ${words}`, "de", "en", "talk"],
  [
    "an echo in Thai",
    "สวัสดีครับยินดีที่ได้พบสวัสดีครับยินดีที่ได้พบ",
    "สวัสดีครับยินดีที่ได้พบสวัสดีครับยินดีที่ได้พบ",
    "th",
    "en",
    "echo",
  ],
  ["an echo in Lao", "ສະບາຍດີຕອນເຊົ້າທຸກຄົນເດີ", "ສະບາຍດີຕອນເຊົ້າທຸກຄົນເດີ", "lo", "en", "echo"],
  [
    "an echo in Khmer",
    "សួស្តីអ្នកទាំងអស់គ្នានៅទីនេះសួស្តីអ្នកទាំងអស់គ្នានៅទីនេះ",
    "សួស្តីអ្នកទាំងអស់គ្នានៅទីនេះសួស្តីអ្នកទាំងអស់គ្នានៅទីនេះ",
    "km",
    "en",
    "echo",
  ],
  [
    "an echo in kana",
    "おはようございますみなさんげんき",
    "おはようございますみなさんげんき",
    "ja",
    "en",
    "echo",
  ],
  [
    "an echo in katakana",
    "コンピューターインターネットサーバーコンピューターインターネットサーバー",
    "コンピューターインターネットサーバーコンピューターインターネットサーバー",
    "ja",
    "zh",
    "echo",
  ],
  ["a short name in Chinese", "北京市朝阳区", "北京市朝阳区", "zh", "zh-Hant"],
];

const WRITTEN: readonly Row[] = [
  ["five strange letters", words, "qqqqq", "de", "ru"],
  ["six strange letters", words, "qqqqqq", "de", "ru", "wrong-script"],
  ["a fifth of it in the script", words, "мель WhatsAppTelegram", "de", "ru"],
  ["less than a fifth of it", words, "мел WhatsAppTelegram", "de", "ru", "wrong-script"],
  [
    "brands in Chinese",
    "У тебя есть Ватсап или Телеграм?",
    "你有WhatsApp或Telegram吗？",
    "ru",
    "zh",
  ],
  ["letters of the mathematical alphabets", "Bonjour à tous", "𝗛𝗲𝗹𝗹𝗼 𝗲𝘃𝗲𝗿𝘆𝗼𝗻𝗲", "fr", "en"],
  [
    "a line in another script",
    `${words}\n${words}`,
    `The old mill\nСтарая мельница`,
    "de",
    "en",
    "wrong-script",
  ],
  [
    "German for English",
    "Тут была улица",
    "Hier ist die Straße und das Haus",
    "ru",
    "en",
    "wrong-language",
  ],
  [
    "Russian for Ukrainian",
    words,
    "Старая мельница у ручья, где мы были",
    "de",
    "uk",
    "wrong-language",
  ],
  ["Ukrainian for Russian", words, "Старий млин стоїть біля річки", "de", "ru", "wrong-language"],
  ["simplified for traditional Chinese", words, "这个车站见", "de", "zh-Hant", "wrong-language"],
  ["names of the original beside it", words, "Мельница Mühle, Bach", "de", "ru"],
  ["these names in capitals", words, "Мельница MÜHLE, BACH", "de", "ru"],
  ["Serbian in Latin letters", words, "Stari mlin stoji pored potoka", "de", "sr"],
  ["Serbian in Cyrillic", words, "Стари млин стоји поред потока", "de", "sr"],
  ["Japanese in a few kanji", words, "古水車小川側立在場", "de", "ja"],
  ["Chinese for Japanese", words, "那座古老的磨坊在小溪邊", "de", "ja", "wrong-script"],
  ["a language that is not in the table", words, "Стара мелница до потока", "de", "xx"],
  ["a Japanese name in Chinese", words, "那座古老的大磨坊のの", "de", "zh"],
  ["Japanese for Chinese", words, "那座古老磨坊ののの", "de", "zh", "wrong-script"],
  [
    "Japanese for traditional Chinese",
    words,
    "那座古老磨坊カカカ",
    "de",
    "zh-Hant",
    "wrong-script",
  ],
  ["Japanese for Cantonese", words, "那座古老磨坊ののの", "de", "yue", "wrong-script"],
];

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
    [`of a question in ${code}`, "Qq?", "There", code, "en"],
    [`of a question into ${code}`, "Wo?", "1, 2", "de", code],
  ]),
  ...["ko", "vi", "hi", "tr", "he"].map((
    code,
  ): Row => [`of a question from ${code}`, "Qq?", "There", code, "en", "reply"]),
];

for (const [what, original, answer, source, target, defect] of [BOUNDS, ECHOES, WRITTEN].flat()) {
  test(`looked at: what is ${what} is ${defect ?? "a translation"}`, () => {
    assert.equal(verifyTranslation({ original, answer, source, target })[0], defect);
  });
}
for (const [what, original, answer, source, target, defect] of [THOUGHTS, QUESTIONS].flat()) {
  test(`looked at: an answer ${what} is ${defect ?? "a translation"}`, () => {
    assert.equal(verifyTranslation({ original, answer, source, target })[0], defect);
  });
}
