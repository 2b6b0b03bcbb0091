import assert from "node:assert/strict";
import { type Defect, verifyTranslation } from "../../../src/translation/verification/verify.ts";
import { test } from "../../harness/test.ts";

type Row = readonly [
  what: string,
  original: string,
  answer: string,
  source: string,
  target: string,
  defect?: Defect,
];

const MILL = "Die alte Mühle steht am kleinen Bach";

const LANGUAGES: readonly Row[] = [
  [
    "English for Brazilian",
    "Она живёт рядом",
    "She was there with the cat that you know",
    "ru",
    "pt-BR",
    "wrong-language",
  ],
  ["brands between few characters", "Ватсап или Телеграм?", "有WhatsAppTelegram吗？", "ru", "zh"],
  ["names of the original in capitals", MILL, "Да, KLEINEN MÜHLE BACH ALTE", "de", "ru"],
  [
    "three small words of Spanish",
    "Она живёт рядом",
    "Ella está con una amiga para comer",
    "ru",
    "en",
    "wrong-language",
  ],
  ["two small words of Spanish", "Она живёт рядом", "Tapas para una", "ru", "en"],
  [
    "French for English",
    "Она живёт рядом",
    "Elle est dans cette maison avec des amis",
    "ru",
    "en",
    "wrong-language",
  ],
  [
    "Portuguese for Spanish",
    "Она живёт рядом",
    "Eu não sei mas ela está muito bem",
    "ru",
    "es",
    "wrong-language",
  ],
  ["Brazilian", "Она живёт рядом", "Eu não sei mas ela está muito bem", "ru", "pt-BR"],
  [
    "Dutch for German",
    "Она живёт рядом",
    "Het is een huis van mijn zus maar niet groot",
    "ru",
    "de",
    "wrong-language",
  ],
  [
    "Swedish for English",
    "Она живёт рядом",
    "Jag är inte som du och det är bra",
    "ru",
    "en",
    "wrong-language",
  ],
  [
    "English for German",
    "Она живёт рядом",
    "She was there with the cat that you know",
    "ru",
    "de",
    "wrong-language",
  ],
  [
    "a few words of English in German",
    "Она живёт рядом",
    "Sie ist mit dem Film „The Way of the Cat“ nicht zufrieden",
    "ru",
    "de",
  ],
  [
    "one line of Spanish",
    "Она живёт рядом\nОн тут",
    "She lives next door\nEl gato está para una cosa",
    "ru",
    "en",
    "wrong-language",
  ],
  [
    "Turkish letters in English",
    "Она живёт рядом",
    "Ağaç çiçeği göl",
    "ru",
    "en",
    "wrong-language",
  ],
  ["one name with a strange letter", "Она живёт рядом", "She lives next to Erdoğan", "ru", "en"],
  ["a café in English", "Она живёт рядом", "The café and the naïve résumé", "ru", "en"],
  ["Polish letters in German", "Она живёт рядом", "Dzień łąka źle", "ru", "de", "wrong-language"],
  ["umlauts in German", "Она живёт рядом", "Müde Füße über Möwen", "ru", "de"],
  [
    "Vietnamese letters in French",
    "Она живёт рядом",
    "Cô ấy sống ở bên cạnh",
    "ru",
    "fr",
    "wrong-language",
  ],
  ["Russian letters in Bulgarian", MILL, "Старый мельник был эхо", "de", "bg", "wrong-language"],
  ["Russian letters in Serbian", MILL, "Старый был мельник сильный", "de", "sr", "wrong-language"],
  [
    "Russian letters in Macedonian",
    MILL,
    "Старый был мельник сильный",
    "de",
    "mk",
    "wrong-language",
  ],
  ["Persian letters in Arabic", MILL, "این یک آسیاب کوچک است", "de", "ar", "wrong-language"],
  ["traditional for simplified Chinese", MILL, "這個車站見", "de", "zh", "wrong-language"],
];

for (const [what, original, answer, source, target, defect] of LANGUAGES) {
  test(`read: ${what} is ${defect ?? "a translation"}`, () => {
    assert.equal(verifyTranslation({ original, answer, source, target })[0], defect);
  });
}
