import assert from "node:assert/strict";
import { hasPreamble } from "../../src/translation/preambles.ts";
import { test } from "../harness/test.ts";

/** What models put before a translation, or in its place, when they talk to whoever asked. */
const ANNOUNCED: Readonly<Record<string, readonly string[]>> = {
  English: [
    "Here's the translation: …",
    "Here is your translated text: …",
    "Here are the translations",
    "Sure, here is a translation: …",
    "Sure! Here's my best German translation: …",
    "Certainly. Here is the translation",
    "Of course, this is the translation",
    "Okay, below is the English translation",
    "Absolutely! Here is the very short formal translation",
    "This is a translation of the text",
    "The translation is: …",
    "Translation: …",
    "English translation: …",
    "The translated text is …",
    "Translated version: …",
    "The German translation into English: …",
    "Translation to German: …",
    "Translation in German is …",
    "Sure, I can translate that",
    "Certainly! I'll translate it",
    "Of course, let me see",
    "Sure! Happy to help",
    "I can't translate this",
    "I cannot translate this",
    "I can not comply with that",
    "I'm sorry, but I can't assist with that request",
    "I am sorry, I am unable to translate",
    "Sorry, I am not able to fulfil this",
    "I apologize, but I cannot comply",
    "I apologise, I can't translate that",
    "As an AI, I have no opinion",
  ],
  Spanish: [
    "Aquí está la traducción",
    "Aquí tienes tu traducción",
    "Aquí tiene su traducción al español",
    "Claro, aquí va la traducción",
    "La traducción: …",
    "Traducción al español: …",
  ],
  French: [
    "Voici la traduction",
    "Voici votre traduction",
    "Voici ta traduction",
    "Traduction : …",
    "La traduction en français : …",
  ],
  German: [
    "Hier ist die Übersetzung",
    "Hier ist deine Übersetzung",
    "Hier ist Ihre deutsche Übersetzung",
    "Übersetzung: …",
    "Die Übersetzung ins Deutsche: …",
    "Übersetzung in Deutsch: …",
  ],
  "Italian and Portuguese": [
    "Ecco la traduzione",
    "Ecco la tua traduzione",
    "Traduzione: …",
    "La traduzione in italiano: …",
    "Aqui está a tradução",
    "Aqui está a sua tradução",
    "Tradução: …",
    "A tradução para o português: …",
  ],
  "Russian and Ukrainian": [
    "Вот перевод",
    "Вот ваш перевод",
    "Вот твой перевод",
    "Перевод: …",
    "Перевод на русский: …",
    "Ось переклад",
    "Переклад: …",
    "Переклад ваш: …",
  ],
  "Chinese, Japanese and Korean": [
    "以下是您的翻译",
    "这是译文",
    "翻译：…",
    "译文如下：…",
    "翻譯: …",
    "譯文：…",
    "以下は翻訳です",
    "こちらが訳です",
    "翻訳：…",
    "訳: …",
    "다음은 번역입니다",
    "여기 번역이 있습니다",
    "번역: …",
  ],
  "Arabic, Hindi and Turkish": [
    "إليك الترجمة",
    "هذه هي ترجمتك",
    "ها هي الترجمة",
    "ترجمة: …",
    "الترجمة : …",
    "यह अनुवाद है",
    "यहाँ आपका अनुवाद है",
    "अनुवाद: …",
    "İşte çeviri",
    "işte çeviri",
    "Çeviri: …",
  ],
};
for (const [language, texts] of Object.entries(ANNOUNCED)) {
  test(`an announcement in ${language} is noticed, in any case and after any space`, () => {
    for (const text of texts) {
      for (const one of [text, `\n ${text}`, text.toLowerCase(), text.replaceAll("'", "’")]) {
        // In lower case the first letter of Turkish has a second dot.
        if (one.startsWith("i\u0307")) continue;
        assert.ok(hasPreamble(one), one);
      }
    }
  });
}

/** What begins a little alike and is said by people. */
const SAID = [
  "Here is the report",
  "The translation of the book was difficult",
  "This is the house",
  "Sure, come along",
  "Sure thing",
  "Of course I can come",
  "I can't come today",
  "I'm sorry, but I can't find it",
  "Sorry, I am not able to hear you",
  "As an aid for you",
  "Aquí está la casa",
  "Voici la maison",
  "La traduction est difficile",
  "Hier ist die Rechnung",
  "Übersetzung ist schwer",
  "Ecco la casa",
  "Вот письмо",
  "Перевод пришёл сегодня",
  "Ось лист",
  "这是我的书",
  "翻译很难",
  "以下は会議の予定です",
  "여기 앉으세요",
  "هذه هي المدرسة",
  "यह किताब है",
  "İşte ev",
];
test("what people say is no announcement", () => {
  for (const text of SAID) assert.equal(hasPreamble(text), false, text);
});

test("words in the middle of a text announce nothing", () => {
  for (const text of Object.values(ANNOUNCED).flat()) {
    assert.equal(hasPreamble(`Anna: ${text}`), false, text);
  }
});
