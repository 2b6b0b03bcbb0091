import assert from "node:assert/strict";
import { startHarness } from "../../../harness/harness.ts";
import { labels } from "../../../harness/labels.ts";
import { readTask, scripted } from "../../../harness/model/scripted_model.ts";
import { test } from "../../../harness/test.ts";

interface Scene {
  readonly what: string;
  readonly reads: string;
  readonly before?: string;
  /** What the model answers: the source and the translation, by the language asked for. */
  readonly model: Readonly<Record<string, readonly [source: string, translation: string]>>;
  readonly text: string;
  readonly shown: string | RegExp;
  /** The beginning of the first button; none where there is no translation. */
  readonly label?: string;
  readonly calls?: number;
}

const SCENES: readonly Scene[] = [
  {
    what: "a reader of traditional Chinese gets simplified Chinese in their characters",
    reads: "zh-hant",
    model: { "zh-Hant": ["zh", "明天下雨，記得帶雨傘和門票。"] },
    text: "明天下雨，记得带雨伞和门票。",
    shown: "明天下雨，記得帶雨傘和門票。",
    label: "🇨🇳 → 🇹🇼",
  },
  {
    what: "the other way as well, by a tag of Taiwan",
    reads: "zh-hans",
    model: { zh: ["zh-TW", "明天下雨，记得带雨伞和门票。"] },
    text: "明天下雨，記得帶雨傘和門票。",
    shown: "明天下雨，记得带雨伞和门票。",
    label: "🇹🇼 → 🇨🇳",
  },
  {
    what: "a text of Hong Kong is traditional already, whatever its tag",
    reads: "zh-hant",
    model: { "zh-Hant": ["zh-HK", ""] },
    text: "明天下雨，記得帶雨傘和門票。",
    shown: /中文|chinese|已/i,
  },
  {
    what: "traditional Chinese is there already, also where a model calls it Chinese",
    reads: "zh-hant",
    model: { "zh-Hant": ["zh", ""] },
    text: "明天下雨，記得帶雨傘和門票。",
    shown: /中文|chinese|已/i,
  },
  {
    what: "so is what is the same in both",
    reads: "zh-hant",
    model: { "zh-Hant": ["zh", ""] },
    text: "你好，明天中午十二時",
    shown: /中文|chinese|已/i,
  },
  {
    what: "both ways to write Norwegian are read by who reads one",
    reads: "no",
    model: { no: ["nn", ""] },
    text: "Eg kjem ikkje på jobb i morgon, eg er sjuk.",
    shown: /norsk|norwegian/i,
  },
  {
    what: "Croatian that is the same in Bosnian is no fault",
    reads: "en",
    before: "/setlang bosnian",
    model: { bs: ["hr", "Vidimo se sutra u osam ispred škole."] },
    text: "Vidimo se sutra u osam ispred škole.",
    shown: "Vidimo se sutra u osam ispred škole.",
    label: "🇭🇷 → 🇧🇦",
  },
  {
    what: "a reader of traditional Chinese whose text goes into English sees what it is",
    reads: "en",
    before: "/pair traditional chinese english",
    model: { "zh-Hant": ["zh", "Bring the umbrella and the tickets tomorrow."] },
    text: "明天記得帶雨傘和門票。",
    shown: "Bring the umbrella and the tickets tomorrow.",
    label: "🇹🇼 → 🇬🇧",
  },
  {
    what: "a Portuguese text is put into Brazilian words for who chose them, and the label says so",
    reads: "en",
    before: "/setlang pt-BR",
    model: { "pt-BR": ["pt", "O trem sai às oito, traga o terno e o celular."] },
    text: "O comboio sai às oito, traz o fato e o telemóvel.",
    shown: "O trem sai às oito, traga o terno e o celular.",
    label: "🇵🇹 → 🇧🇷",
  },
  {
    what: "a Brazilian whose text goes into English sees that it did",
    reads: "en",
    before: "/setlang Brazil",
    model: { "pt-BR": ["pt", "The train leaves at eight, bring your suit."] },
    text: "O trem sai às oito, traga o terno.",
    shown: "The train leaves at eight, bring your suit.",
    label: "🇵🇹 → 🇬🇧",
  },
  {
    what: "Brazilian Portuguese for who reads it is there already, also where a model says pt",
    reads: "pt-br",
    model: { "pt-BR": ["pt", ""] },
    text: "O ônibus sai às dez, traga o celular.",
    shown: /português/i,
  },
  {
    what: "and so does a text that a model gives back as it was",
    reads: "pt-br",
    model: { "pt-BR": ["pt", "O ônibus sai às dez, traga o celular."] },
    text: "O ônibus sai às dez, traga o celular.",
    shown: /português/i,
  },
  {
    what: "Norwegian has three tags",
    reads: "nb",
    model: { no: ["no-NO", ""] },
    text: "Kan du hente barna i barnehagen klokken fire?",
    shown: /norsk|norwegian/i,
  },
  {
    what: "a name of a language where its code should be is that language",
    reads: "fr",
    model: { fr: ["French", ""] },
    text: "On se retrouve devant la boulangerie à neuf heures.",
    shown: /français/i,
  },
  {
    what: "a name in the language itself, too",
    reads: "de",
    model: { de: ["Nederlands", "Kommst du morgen mit dem Rad?"] },
    text: "Kom je morgen met de fiets?",
    shown: "Kommst du morgen mit dem Rad?",
    label: "🇳🇱 → 🇩🇪",
  },
  {
    what: "nonsense where a code should be costs nobody the translation",
    reads: "de",
    model: { de: ["x-klingon_constructor", "Kommst du morgen mit dem Rad?"] },
    text: "Kom je morgen met de fiets?",
    shown: "Kommst du morgen mit dem Rad?",
    label: "🌐 → 🇩🇪",
  },
  {
    what: "Tigrinya is not Amharic",
    reads: "en",
    before: "/setlang amharic",
    model: { am: ["ti", "እባክህ ነገ ጠዋት ቁልፉን አምጣ።"] },
    text: "በጃኻ ጽባሕ ንጉሆ እቲ መፍትሕ ኣምጽእ።",
    shown: "እባክህ ነገ ጠዋት ቁልፉን አምጣ።",
    label: "TI → 🇪🇹",
  },
  {
    what: "Assamese is not Bengali",
    reads: "en",
    before: "/setlang bengali",
    model: { bn: ["as", "কাল সকালে আমি বাজারে যাব।"] },
    text: "কাইলৈ ৰাতিপুৱা মই বজাৰলৈ যাম।",
    shown: "কাল সকালে আমি বাজারে যাব।",
    label: "AS → 🇧🇩",
  },
  {
    what: "Yiddish is not Hebrew",
    reads: "he",
    model: { he: ["ji", "מחר בבוקר אני הולך לרופא."] },
    text: "מאָרגן אינדערפֿרי גיי איך צום דאָקטער.",
    shown: "מחר בבוקר אני הולך לרופא.",
    label: "YI → 🇮🇱",
  },
  {
    what: "Isan in Thai letters is not Thai",
    reads: "th",
    model: { th: ["tts", "พรุ่งนี้ไปไหนมา"] },
    text: "มื้ออื่นไปไสมา",
    shown: "พรุ่งนี้ไปไหนมา",
    label: "TTS → 🇹🇭",
  },
  {
    what: "Chinese that names a Japanese shop is Chinese",
    reads: "zh-hant",
    before: "/pair traditional chinese japanese",
    model: { "zh-Hant": ["zh", "「ドンキホーテ」は駅の前にあります。"] },
    text: "「ドンキホーテ」在車站前面。",
    shown: "「ドンキホーテ」は駅の前にあります。",
    label: "🇹🇼 → 🇯🇵",
  },
  {
    what: "Chinese with a kana for fun is no Japanese",
    reads: "ja",
    model: { ja: ["zh-Hant", "この店の抹茶が大好きです。"] },
    text: "超喜歡這家店の抹茶。",
    shown: "この店の抹茶が大好きです。",
    label: "🇹🇼 → 🇯🇵",
  },
  {
    what: "a Greek text needs nobody to say that it is Greek",
    reads: "el",
    model: {},
    text: "Τα λέμε αύριο το πρωί στον σταθμό.",
    shown: /ελληνικά|greek/i,
    calls: 0,
  },
  {
    what: "a Japanese text needs nobody to say that it is Japanese",
    reads: "ja",
    model: {},
    text: "明日の朝、駅の前で待っています。",
    shown: /日本語/,
    calls: 0,
  },
  {
    what: "a Korean text with an English sentence behind it is translated",
    reads: "ko",
    model: { ko: ["ko", "내일 아침에 만나요. 우산을 가져오세요."] },
    text: "내일 아침에 만나요. Bring the umbrella, please.",
    shown: /./,
    calls: 1,
  },
];

for (const { what, reads, before, model, text, shown, label, calls = 1 } of SCENES) {
  test(what, async () => {
    await using harness = await startHarness();
    harness.groq.answer = scripted(({ target }) => model[target] ?? ["en", "unexpected"]);
    const ann = harness.telegram.user({ language_code: reads });
    if (before !== undefined) {
      ann.write(before);
      await ann.next();
    }
    ann.write(text);
    const { message } = await ann.next();
    const [first = ""] = message.text!.split("\n\n");
    if (typeof shown === "string") assert.equal(first, shown);
    else assert.match(first, shown);
    const arrow = labels(message).find((one) => one.includes("→"));
    if (label !== undefined || typeof shown === "string") assert.equal(arrow, label);
    assert.equal(harness.groq.requests.length, calls);
  });
}

test("another person's word of the same letters is another word", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ target }) =>
    target === "de" ? ["en", "Geschenk"] : ["de", "poison"]
  );
  const ann = harness.telegram.user({ id: 51, language_code: "de" });
  const bob = harness.telegram.user({ id: 52, language_code: "en" });
  for (const [person, shown] of [[ann, "Geschenk"], [bob, "poison"], [ann, "Geschenk"]] as const) {
    person.write("gift");
    assert.equal((await person.next()).message.text!.split("\n\n")[0], shown);
  }
  assert.equal(harness.groq.requests.length, 2);
});

test("one's own word from before is another word where one asks for another language", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ target }) =>
    target === "es" ? ["it", "mantequilla"] : ["es", "asino"]
  );
  const ann = harness.telegram.user({ language_code: "es" });
  const seen: string[] = [];
  for (const text of ["burro", "/setlang italiano", "burro"]) {
    ann.write(text);
    seen.push((await ann.next()).message.text!.split("\n\n")[0]!);
  }
  assert.deepEqual([seen[0], seen[2]], ["mantequilla", "asino"]);
});

test("a press for the Portuguese of Brazil below a Portuguese text asks for it", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ target }) => [
    "pt",
    target === "pt-BR" ? "O trem sai às oito." : "The train leaves at eight.",
  ]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("O comboio sai às oito.");
  const { message } = await ann.next();
  await ann.press(message, "→");
  await ann.press((await ann.next()).message, "›");
  await ann.press((await ann.next()).message, "Brasil");
  const answer = await ann.next();
  assert.equal(answer.message.text!.split("\n\n")[0], "O trem sai às oito.");
  assert.equal(readTask(harness.groq.requests.at(-1)!.body as never).target, "pt-BR");
});
