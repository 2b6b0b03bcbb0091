import assert from "node:assert/strict";
import { searchLanguage } from "../../../src/translation/languages/language_search.ts";
import { languageName, LANGUAGES } from "../../../src/translation/languages/languages.ts";
import { test } from "../../harness/test.ts";

/** What people write for a language: in a sentence, by its country, by codes of all kinds. */
const WRITTEN = `
de немецкий язык|на немецкий|по-немецки|німецькою|німецька|німецька мова|німецьку
de auf Deutsch|ins Deutsche|to german|into german|German language|deutsche Sprache
de en allemand|allemande|al alemán|idioma alemán|em alemão|in tedesco|niemiecki
de po niemiecku|na niemiecki|język niemiecki|niemieckiego|Almanca|Almancaya
de Alman dili|آلمانی|زبان آلمانی|به آلمانی|الماني|ألماني|المانية|الألمانية
de بالألمانية|اللغة الألمانية|德语|德文|德語|翻译成德语|ドイツ語|ドイツ語に|독일어|독일어로|독일말|जर्मन
de जर्मन भाषा|जर्मन में|ger|deu|de|Germany|Deutschland|Германия|Austria|🇩🇪
en английский язык|по-английски|на английском|англійською|英文|英语|英語|angielski
en po angielsku|en anglais|l'anglais|anglaise|inglés|en inglés|انجليزي|إنجليزي
en بالانجليزي|انگلیسی|İngilizce|ingilizce|ingilizceye|영어로|अंग्रेज़ी|अंग्रेजी
en अंग्रेजी में|英語で|eng|USA|England|en_US|gb
zh 国语|中文|汉语|普通话|mandarin|китайский|по-китайски|chinesisch|auf Chinesisch|chiński
zh صيني|الصينية|中国語|중국어|중국말|chi|zho|cn|China|Китай|chino|cinese|चीनी
fr en français|to french|по-французски|французькою|francuski|法文|法语|فرنسي|フランス語|프랑스어
fr fre|fra|France|francesa|französisch
es в испанский|по-испански|іспанською|hiszpański|西班牙文|西班牙语|spa|اسباني|castellano
es espanhol|Mexico|🇲🇽|на испанском языке|スペイン語|española
ja 日文|日语|日本語|jp|jpn|Japan|японский|по-японски|nihongo|ياباني|japoński
ko 韩文|韩语|한국어|한국말|kr|korean|корейський|Korea
ru русский|по-русски|російською|rosyjski|روسي|俄语|俄文|ロシア語|러시아어|rus|Россия
pt-BR Brazil|Brasil|🇧🇷|бразильский|pt-br|Brasilien
uk ua|українська|українською|украинский|по-украински|ukraiński|乌克兰语|українська мова
kk kz|казахский|қазақша
el gr|gre|греческий
cs cz|cze|чешский|czeski
da dk|датский
sv se|swe|шведский
fa farsi|فارسی|فارسي|per|персидский
it włoski|итальянский|意大利语|義大利文|Italia
tr турецкий|Türkçe|Türkçeye|turecki|تركي
ar арабский|арабською|عربي|العربية|بالعربي|阿拉伯语|arabski
hi हिंदी|हिन्दी|хинди|на хинди|हिंदी में
pl polski|po polsku|польский|польською|język polski
zh-Hant 繁體中文|繁体|zh-TW|tw
`;

function found(input: string, locale = "en"): string {
  const search = searchLanguage(input, locale);
  if (search.kind === "near") return search.languages.map(({ code }) => code).join(" ");
  return search.kind === "found" ? search.language.code : "";
}

for (const row of WRITTEN.trim().split("\n")) {
  const [code = ""] = row.split(" ");
  const inputs = row.slice(code.length + 1).split("|");
  test(`${code} is meant by ${inputs.join(", ")}`, () => {
    for (const input of inputs) {
      assert.equal(found(input), code, input);
      assert.equal(searchLanguage(input.toLowerCase(), "zh").kind, "found", input);
    }
  });
}

const SEVERAL: readonly [inputs: string, codes: string][] = [
  ["India|🇮🇳|Индия|印度|in India", "hi bn mr"],
  ["🇨🇭|Switzerland|Schweiz|Швейцария|ch|in die Schweiz", "de fr it"],
  ["Belgium|Belgique|🇧🇪|België", "nl fr de"],
  ["Canada|🇨🇦", "en fr"],
  ["br|BR", "pt-BR br"],
];
test("a country of several languages asks which of them is meant", () => {
  for (const [inputs, codes] of SEVERAL) {
    for (const input of inputs.split("|")) assert.equal(found(input, "nl"), codes, input);
  }
});

/** Frames in which a language is named, by the locale whose names they take. */
const FRAMES: readonly [locale: string, frames: readonly string[]][] = [
  ["en", ["to #", "into #", "in #", "# language", "translate to #"]],
  ["de", ["auf #", "in #", "ins #", "# Sprache"]],
  ["fr", ["en #", "vers le #", "langue #"]],
  ["es", ["en #", "al #", "idioma #"]],
  ["it", ["in #", "lingua #"]],
  ["pt", ["em #", "para o #", "língua #"]],
  ["ru", ["на #", "# язык", "по-#", "на # языке"]],
  ["uk", ["# мова", "на #"]],
  ["pl", ["na #", "po #", "język #"]],
  ["zh", ["翻译成#", "用#"]],
  ["ja", ["#に", "#で", "#へ"]],
  ["ko", ["#로"]],
  ["hi", ["# भाषा", "# में"]],
  ["ar", ["اللغة #", "إلى #"]],
  ["fa", ["زبان #", "به #"]],
  ["tr", ["# dili"]],
];
test("every language of the table is understood within the words that people put around it", () => {
  for (const [locale, frames] of FRAMES) {
    for (const language of LANGUAGES) {
      const name = languageName(language, locale);
      for (const frame of frames) {
        const input = frame.replace("#", name);
        assert.equal(found(input), found(name), input);
      }
    }
  }
});

test("a word that is no language is not taken for one by what is cut off it", () => {
  for (
    const word of [
      "to",
      "al",
      "au",
      "на",
      "في",
      "语",
      "の",
      "language",
      "auf dem",
      "xq",
      "zzz",
      "по",
      "말",
    ]
  ) {
    assert.notEqual(searchLanguage(word, "en").kind, "found", word);
  }
});

test("a person's own names are understood whatever the bot speaks", () => {
  for (
    const [input, locale, code] of [
      ["német", "hu", "de"],
      ["niemčina", "sk", "de"],
      ["เยอรมัน", "th", "de"],
      ["Tiếng Đức", "vi", "de"],
      ["Γερμανικά", "el", "de"],
      ["גרמנית", "he", "de"],
    ] as const
  ) assert.equal(found(input, locale), code, input);
});
