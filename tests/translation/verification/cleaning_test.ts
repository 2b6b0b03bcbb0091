import assert from "node:assert/strict";
import { clean } from "../../../src/translation/verification/cleaning.ts";
import { test } from "../../harness/test.ts";

type Row = readonly [what: string, original: string, answer: string, seen?: string];

const ASKED = "Guten Morgen, Anna";
const SEEN = "Good morning, Anna";

/** What is wrapped around a translation. */
const WRAPPED: readonly (readonly [what: string, answer: string])[] = [
  ...["\u200B", "\u2060", "\uFEFF", "\u00AD", "\uFFFD", "\0"].map((sign) =>
    [`the sign ${sign.codePointAt(0)!.toString(16)}`, `Good${sign} morning, Anna`] as const
  ),
  ["a fence", "```\nGood morning, Anna\n```"],
  ["a fence with a name", "```plain-text\nGood morning, Anna\n```"],
  ["a channel", "analysis A greeting.assistantfinal Good morning, Anna"],
  ["a channel in two words", "A greeting. assistant final Good morning, Anna"],
  ["a channel between bars", "<|channel|>final<|message|>Good morning, Anna"],
  ["a thought", "<think>A greeting</think>\nGood morning, Anna"],
  ["a long thought", "<Thinking>A\ngreeting</Thinking> Good morning, Anna"],
  ["a reasoning", "<reasoning>A greeting</reasoning> Good morning, Anna"],
  ["an analysis", "<analysis>A greeting</analysis> Good morning, Anna"],
  ["JSON", '{"translation": "Good morning, Anna"}'],
  ["JSON with one field", '{"text": "Good morning, Anna"}'],
  ["JSON with two fields", '{"source_language": "de", "translation": "Good morning, Anna"}'],
  ["JSON in a fence", '```json\n{"translation": "Good morning, Anna"}\n```'],
  ["the end of JSON", 'Good morning, Anna"}'],
  ["the end of JSON on a line", 'Good morning, Anna"\n}'],
  ["the prompt's fence", "===1a2b3c4d===\nGood morning, Anna\n===1a2b3c4d==="],
  ["another fence of a prompt", "===00000000=== Good morning, Anna"],
  ["a tag", "<translation>Good morning, Anna</translation>"],
  ["a tag with a line", "<target_text>\nGood morning, Anna\n</target_text>"],
  ["a label", "Translation: Good morning, Anna"],
  ["a bold label", "**Translation:** Good morning, Anna"],
  ["a wide label", "译文：Good morning, Anna"],
  ["a label in Russian", "Перевод на английский: Good morning, Anna"],
  ["a language's name", "English: Good morning, Anna"],
  ["a label on a line", "Translation:\nGood morning, Anna"],
  ["a label and quotation marks", 'Translation: "Good morning, Anna"'],
  ["a remark on the next line", "Good morning, Anna\nNote: an everyday greeting"],
  ["a remark behind a line", "Good morning, Anna\n\nLiterally: good morning"],
  ["a remark in bold", "Good morning, Anna\n\n**Note:** an everyday greeting"],
  ["a remark in German", "Good morning, Anna\nHinweis: ein Gruß"],
  ["a remark in Russian", "Good morning, Anna\nПримечание: приветствие"],
  ["a remark in Japanese", "Good morning, Anna\n備考：挨拶"],
  ["a remark with a wide colon", "Good morning, Anna\n注：问候"],
  ["a remark in Arabic", "Good morning, Anna\nملاحظة: تحية"],
  ["a remark in brackets", "Good morning, Anna\n\n(an everyday greeting)"],
  ["a remark in wide brackets", "Good morning, Anna\n\n（问候）"],
  ["a remark behind quotation marks", '"Good morning, Anna"\n\nNote: an everyday greeting'],
  ["a remark behind escaped lines", "Good morning, Anna\\n\\nNote: an everyday greeting"],
  ["itself once more", "Good morning, Anna\nGood morning, Anna"],
  ["itself behind it", "Good morning, Anna Good morning, Anna"],
  ["itself in quotation marks", '"Good morning, Anna\n\nGood morning, Anna"'],
  ...[
    ..."“” „“ „” ”” «» »« ‹› ״״ 「」 『』 《》 ＂＂ ❝❞ ‘’ ‚‘ '' ``".split(" "),
  ].map((pair) => [`${pair} around it`, `${pair[0]}${SEEN}${pair[1]}`] as const),
  ["straight quotation marks", `"${SEEN}"`],
  ["asterisks", `**${SEEN}**`],
];

const OTHERS: readonly Row[] = [
  ["a fence of the original", "```\nls\n```", "```\nls\n```"],
  ["a sign without a width of the original", "Auto\u200Bbahn", "Motor\u200Bway"],
  ["the talk of an original about channels", "Der assistant final da", "The assistant final there"],
  ["thoughts of the original", "<think>Ob</think> ja", "<think>If</think> yes"],
  ["JSON of the original", '{"a": "Guten Tag"}', '{"a": "Good day"}'],
  ["JSON of the original on a line", '\n{"a": "Guten Tag"}', '{"a": "Good day"}'],
  ["a brace that begins no JSON", ASKED, "{Good morning, Anna}"],
  ["JSON with other things than text", ASKED, '{"a": 1}'],
  ["equals signs of the original", "=== Titel ===", "===1a2b3c4d=== Title"],
  ["a tag of the original", "<em>Guten Tag</em>", "<em>Good day</em>"],
  ["the end of JSON of the original", 'a {"b": "c"}', 'the {"b": "c"}'],
  ["a reference of the original", "Nimm &amp; statt &", "Take &amp; instead of &"],
  ["a break of the original", "Guten<BR>Tag", "Good<br>day"],
  ["a path of the original", "Es liegt in C:\\neu", "It is in C:\\neu"],
  ["a remark of the original", "Komm!\nHinweis: heute zu", "Come!\nNote: closed today"],
  ["a remark that is all", "Achtung, heute zu", "Note: closed today"],
  ["brackets of the original", "Guten Tag\n\n(Anna)", "Good day\n\n(Anna)"],
  ["two lines in brackets", ASKED, "Good morning\n\n(Anna\nis here)"],
  ["a label of the original", "Englisch: fünf Stunden", "English: five hours"],
  ["the word translation of the original", "Meine Übersetzung hier", "Translation: mine is here"],
  ["a label with nothing behind it", ASKED, "Translation: …"],
  ["a name with a colon", "Guten Morgen von Anna", "Anna: good morning"],
  ["quotation marks of the original", "„Guten Morgen“", "“Good morning”"],
  ["quotation marks within a bracket", "(„Guten Morgen“)", "“Good morning”"],
  ["two quoted words", "Eins, zwei", "“One” and “two”"],
  ["two quoted words of the original", "Von „eins“ bis „zwei“", "“One” to “two”"],
  ["doubled words of the original", "Guten Morgen\nGuten Morgen", "Good morning\nGood morning"],
  ["a short word twice", "Tschüss", "Bye bye"],
  ["a short line twice", "Ja, sicher", "Yes\nyes\nYes\nyes"],
  ["three lines alike", ASKED, "Good morning\nGood morning\nGood morning", "Good morning"],
  ["a name of no character", ASKED, "Good morning &foo; Anna"],

  ["the end of a line", ASKED, "Good\r\nmorning", "Good\nmorning"],
  ["quotes around quotes", "Sag „ja“ zu Anna", "“Say “yes” to Anna”", "Say “yes” to Anna"],
  ["quotes within quotes", ASKED, '"“«Good morning»”"', "Good morning"],
  ["quotes inside of marks", ASKED, '<g1>"Good morning"</g1>', "<g1>Good morning</g1>"],
  ["quotes behind a thing", ASKED, '<x1/> "Good morning"', "<x1/> Good morning"],
  ["quotes around marks", ASKED, '"<g1>Good</g1> morning"', "<g1>Good</g1> morning"],
  [
    "two lines twice",
    ASKED,
    "Good morning, Anna\nAre you here\nGood morning, Anna\n\n  Are you here",
    "Good morning, Anna\nAre you here",
  ],
  ...[
    ["<br>", "\n"],
    ["<br/>\n", "\n"],
    ["<BR />", "\n"],
    ["\\n", "\n"],
    ["\\r\\n", "\n"],
    ["\\t", "\t"],
    ['\\"', '"'],
    ["\\/", "/"],
    ["&amp;", "&"],
    ["&quot;", '"'],
    ["&apos;", "'"],
    ["&lt;", "<"],
    ["&gt;", ">"],
    ["&nbsp;", "\u00A0"],
    ["&eacute;", "é"],
    ["&Eacute;", "É"],
    ["&yuml;", "ÿ"],
    ["&ndash;", "–"],
    ["&mdash;", "—"],
    ["&hellip;", "…"],
    ["&lsquo;", "‘"],
    ["&rsquo;", "’"],
    ["&ldquo;", "“"],
    ["&rdquo;", "”"],
    ["&sbquo;", "‚"],
    ["&bdquo;", "„"],
    ["&euro;", "€"],
    ["&#39;", "'"],
    ["&#8212;", "—"],
    ["&#x27;", "'"],
    ["&#X2014;", "—"],
  ].map(([written, sign]): Row => [
    `the way to write ${written}`,
    ASKED,
    `Good ${written} morning`,
    `Good ${sign} morning`,
  ]),
];

for (const [what, answer] of WRAPPED) {
  test(`nobody sees ${what} beside a translation`, () => assert.equal(clean(ASKED, answer), SEEN));
}

for (const [what, original, answer, seen] of OTHERS) {
  test(`${what} ${seen === undefined ? "stays" : "is as it should be"}`, () => {
    assert.equal(clean(original, answer), seen ?? answer);
  });
}
