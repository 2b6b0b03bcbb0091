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
const OLD = "The old mill stands by the small stream";

const LEFT: readonly Row[] = [
  [
    "a sentence left",
    `${MILL}. Wir gehen morgen früh dort hin.`,
    `${OLD}. Wir gehen morgen früh dort hin.`,
    "de",
    "en",
    "untranslated",
  ],
  [
    "a line left",
    `${MILL}\nund Anna kommt mit`,
    `${OLD}\nund Anna kommt mit`,
    "de",
    "en",
    "untranslated",
  ],
  ["a short line left", `${MILL}\nbis morgen`, `${OLD}\nbis morgen`, "de", "en", "untranslated"],
  ["a line of names left", `${MILL}\nAnna Weber`, `${OLD}\nAnna Weber`, "de", "en"],
  ["a word on a line left", `${MILL}\ninternet`, `${OLD}\ninternet`, "de", "en"],
  [
    "a sentence left with another sign",
    `${MILL}. Wir gehen morgen früh dort hin!`,
    `${OLD}. Wir gehen morgen früh dort hin…`,
    "de",
    "en",
    "untranslated",
  ],
  [
    "a Russian word on a line left",
    `${MILL}\nпривет`,
    `${OLD}\nпривет`,
    "ru",
    "en",
    "untranslated",
  ],
  [
    "a quoted English sentence",
    `${MILL}. We will see you there soon.`,
    `${OLD}. We will see you there soon.`,
    "de",
    "en",
    "untranslated",
  ],
  [
    "an English sentence in Russian",
    "Мельница стоит у ручья. We will see you there soon.",
    `${OLD}. We will see you there soon.`,
    "ru",
    "en",
  ],
  [
    "a sentence in a close language",
    "Dobar dan. Kako ste danas vi, moj dragi prijatelju?",
    "Dobro jutro. Kako ste danas vi, moj dragi prijatelju?",
    "hr",
    "bs",
  ],
  [
    "a touched up original",
    "Wir treffen uns morgen um acht am alten Bahnhof",
    "Wir treffen uns morgen um acht am neuen Bahnhof",
    "de",
    "en",
    "echo",
  ],
  [
    "an original with other numbers",
    "Wir treffen uns morgen um 8 am alten Bahnhof 5",
    "Wir treffen uns morgen um 18:30 am alten Bahnhof 61234567890123",
    "de",
    "en",
    "echo",
  ],
  [
    "three ordinary words the same",
    "taxi hotel internet",
    "taxi hotel internet",
    "de",
    "en",
    "echo",
  ],
  ["a word and a name", "taxi Anna", "taxi Anna", "de", "en", "echo"],
  ["an echo of five letters", "ja wo", "ja wo", "de", "en"],
];

const KEPT: readonly Row[] = [
  [
    "an echo in bold letters",
    "wir gehen morgen alle hin",
    "𝘄𝗶𝗿 𝗴𝗲𝗵𝗲𝗻 𝗺𝗼𝗿𝗴𝗲𝗻 𝗮𝗹𝗹𝗲 𝗵𝗶𝗻",
    "de",
    "en",
    "echo",
  ],
  [
    "both languages in Thai",
    "สวัสดีครับยินดีที่ได้พบ",
    "สวัสดีครับยินดีที่ได้พบ – hello, nice to meet you",
    "th",
    "en",
    "talk",
  ],
  [
    "both languages in Khmer",
    "សួស្តីអ្នកទាំងអស់គ្នានៅទីនេះ",
    "សួស្តីអ្នកទាំងអស់គ្នានៅទីនេះ – hello to you all",
    "km",
    "en",
    "talk",
  ],
  ["both languages", MILL, `${MILL} – ${OLD}`, "de", "en", "talk"],
  ["both languages in brackets", MILL, `${OLD} (${MILL})`, "de", "en", "talk"],
  ["a short original kept", "Na gut", "Na gut, all right then, let us go", "de", "en"],
  [
    "an original that grows a little",
    "Ich bin im Hotel Adlon",
    "Ich bin im Hotel Adlon, o",
    "de",
    "en",
    "echo",
  ],
];

const SIGNS: readonly Row[] = [
  ["planning", MILL, "We need to translate this. The old mill", "de", "en", "reasoning"],
  [
    "planning of a user's wish",
    MILL,
    "Okay, the user wants a translation of it",
    "de",
    "en",
    "reasoning",
  ],
  [
    "a plan of a person",
    "Wir müssen morgen früh los",
    "We need to leave early tomorrow",
    "de",
    "en",
  ],
  [
    "a person's plan to translate",
    "Wir müssen das noch übersetzen",
    "We need to translate this first",
    "de",
    "en",
  ],
  ["analysis run into words", MILL, "analysisThe old mill", "de", "en", "reasoning"],
  ["a commentary before it", MILL, "commentary: the old mill", "de", "en", "reasoning"],
  [
    "an analysis that is meant",
    "Analyse der alten Mühle am Bach",
    "Analysis of the old mill by the stream",
    "de",
    "en",
  ],
  ["the prompt's field", MILL, 'The old mill "source_language"', "de", "en", "talk"],
  [
    "the prompt's field that is meant",
    'Das Feld "source_language" ist leer',
    'The field "source_language" is empty',
    "de",
    "en",
  ],
  [
    "how a model speaks of itself",
    MILL,
    "As an AI, I have never been there",
    "de",
    "en",
    "refusal",
  ],
  [
    "what was said of models",
    "Als KI habe ich keine Meinung",
    "As an AI I have no opinion",
    "de",
    "en",
  ],
  ["a request for the text", MILL, "Please send the text to translate", "de", "en", "refusal"],
  [
    "a request that was said",
    "Bitte schick mir den Text zum Übersetzen",
    "Please send me the text to translate",
    "de",
    "en",
  ],
  [
    "a refusal that was said",
    "Dabei kann ich dir nicht helfen",
    "I can't help you with that.",
    "de",
    "en",
  ],
  ["being sorry", MILL, "Sorry, that is impossible at the old mill", "de", "en", "talk"],
  [
    "being sorry, which was said",
    "Leider regnet es an der Mühle hier",
    "Sorry, it is impossible here: rain",
    "de",
    "en",
    "talk",
  ],
];

/** Right translations of what only sounds like a model. */
const MODELS = [
  ["Как ИИ, я об этом молчу", "ru"],
  ["Як ШІ, я про це мовчу", "uk"],
  ["Als KI sage ich nichts dazu", "de"],
  ["En tant qu'IA je me tais", "fr"],
  ["作为人工智能，我不说话", "zh"],
  ["Yapay zeka olarak susuyorum", "tr"],
].map(([original, source]): Row => [
  `what is said of AI in ${source}`,
  original!,
  "As an AI I say nothing of it",
  source!,
  "en",
]);

const ASKED = [
  "Could you close the window?|Mach bitte das Fenster zu.|en|de",
  "Will you close it?|Mach es zu.|en|de",
  "Kannst du bitte kommen?|Come here now.|de|en",
  "Könntest du kommen?|Come here now.|de|en",
  "¿Puedes cerrar la puerta?|Close the door.|es|en",
  "¿Podrías venir?|Come here.|es|en",
  "Um café, por favor?|A coffee.|pt|en",
  "Mi passi il sale?|Pass the salt.|it|en",
  "Un caffè, per favore?|A coffee.|it|en",
  "Tu viens, s'il te plaît?|Come here.|fr|en",
  "Pouvez-vous fermer la porte?|Close the door.|fr|en",
  "Peux-tu venir?|Come here.|fr|en",
  "Закрой окно, пожалуйста?|Close the window.|ru|en",
  "Можете закрыть окно?|Close the window.|ru|en",
  "Зачини вікно, будь ласка?|Close the window.|uk|en",
  "Możesz zamknąć okno?|Close the window.|pl|en".replace("Możesz", "Proszę"),
  "Mógłbyś zamknąć okno?|Close the window.|pl|en",
  "Kapıyı kapatır mısın lütfen?|Close the door.|tr|en",
  "Kapıyı kapatır mısın?|Close the door.|tr|en",
  "Kunt u de deur sluiten?|Close the door.|nl|en",
  "Kun je komen?|Come here.|nl|en",
].map((row): Row => {
  const [original, answer, source, target] = row.split("|") as [string, string, string, string];
  return [`the order for the request ${original}`, original, answer, source, target];
});

for (const row of [LEFT, KEPT, SIGNS, MODELS, ASKED].flat()) {
  const [what, original, answer, source, target, defect] = row;
  test(`found: ${what} is ${defect ?? "a translation"}`, () => {
    assert.equal(verifyTranslation({ original, answer, source, target })[0], defect);
  });
}
