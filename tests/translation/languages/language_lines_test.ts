import assert from "node:assert/strict";
import { languageBefore, languagesIn } from "../../../src/translation/languages/language_lines.ts";
import { test } from "../../harness/test.ts";

/** Lines that name several languages: the person's locale, the line, the codes. */
const LINES = `
en english and spanish|en es
en english to spanish|en es
en from english to spanish|en es
en english with german|en de
en between english and german|en de
uk 🇬🇧🇺🇦|en uk
en 🇬🇧 🇺🇦|en uk
en en-ru|en ru
en en/ru|en ru
en en-RU|en ru
en EN-RU|en ru
en en_ru|en ru
en en->ru|en ru
en en<->ru|en ru
en en-pt-BR|en pt-BR
en pt-BR en|pt-BR en
en en-jp|en ja
en ita eng|it en
en ita-eng|it en
en en ru uk|en ru uk
en en-US|en
en en-in|en
en pt-BR|pt-BR
en pt-br|pt-BR
en zh-TW|zh-Hant
en zh-Hant|zh-Hant
en sr-Latn|sr-Latn
en es-MX|es
en de-AT|de
en es-ar|es ar
en english-spanish|en es
en english english|en
en English ↔ Українська|en uk
en scottish gaelic, haitian creole|gd ht
en en et fr|en et fr
fr en et fr|en fr
en english et french|en fr
en en ja fi|en ja fi
fi en ja fi|en fi
ru английский и испанский|en es
ru с английского на русский|en ru
ru русско-английский|ru en
uk з англійської на українську|en uk
be з англійскай на беларускую|en be
bg английски и български|en bg
mk од англиски на македонски|en mk
sr енглески и српски|en sr
hr engleski i hrvatski|en hr
sl iz angleščine v slovenščino|en sl
cs z angličtiny do češtiny|en cs
sk z angličtiny do slovenčiny|en sk
pl z angielskiego na polski|en pl
lt anglų ir lietuvių|en lt
lv angļu un latviešu|en lv
et inglise ja eesti|en et
fi englannista suomeksi|en fi
hu angolról magyarra|en hu
ro din engleză în română|en ro
es del inglés al español|en es
ca de l'anglès al català|en ca
gl inglés e galego|en gl
eu ingelesa eta euskara|en eu
pt do inglês para o português|en pt
fr de l'anglais au français|en fr
it dall'inglese all'italiano|en it
de aus dem Englischen ins Deutsche|en de
nl van het Engels naar het Nederlands|en nl
sv från engelska till svenska|en sv
da fra engelsk til dansk|en da
no engelsk og norsk|en no
sq anglisht dhe shqip|en sq
el από αγγλικά σε ελληνικά|en el
tr İngilizceden Türkçeye|en tr
tr ingilizce ve türkçe|en tr
az ingilis və azərbaycan|en az
uz inglizcha va oʻzbekcha|en uz
kk ағылшын және қазақ|en kk
ky англисче жана кыргызча|en ky
tg англисӣ ва тоҷикӣ|en tg
tt инглиз һәм татар|en tt
mn англи ба монгол|en mn
ka ინგლისური და ქართული|en ka
hy անգլերեն և հայերեն|en hy
he אנגלית ועברית|en he
ar من الإنجليزية إلى العربية|en ar
fa انگلیسی و فارسی|en fa
ur انگریزی اور اردو|en ur
hi अंग्रेज़ी और हिंदी|en hi
bn ইংরেজি ও বাংলা|en bn
ta ஆங்கிலம் மற்றும் தமிழ்|en ta
th อังกฤษและสเปน|en es
vi tiếng Anh và tiếng Việt|en vi
id bahasa inggris dan bahasa indonesia|en id
ms bahasa Inggeris ke bahasa Melayu|en ms
fil Ingles at Filipino|en fil
sw Kiingereza na Kiswahili|en sw
zh 英语和西班牙语|en es
zh 英文中文|en zh
ja 英語から日本語へ|en ja
ja 英語とスペイン語|en es
ko 영어와 스페인어|en es
ko 영어에서 한국어로|en ko
am እንግሊዝኛ እና አማርኛ|en am
`;
for (const row of LINES.trim().split("\n")) {
  const [line = "", codes = ""] = row.slice(row.indexOf(" ") + 1).split("|");
  const locale = row.slice(0, row.indexOf(" "));
  test(`"${line}" names ${codes} to a person of ${locale}`, () => {
    const { languages, notUnderstood } = languagesIn(line, locale);
    assert.equal(languages.map(({ code }) => code).join(" "), codes);
    assert.deepEqual(notUnderstood, []);
  });
}

test("what is no name is said, with the languages that it is near to", () => {
  const read = (line: string) =>
    languagesIn(line, "en").notUnderstood.map(({ words, near }) =>
      `${words}: ${near.map(({ code }) => code).join(" ")}`
    );
  assert.deepEqual(read("english dothraki"), ["dothraki: "]);
  assert.deepEqual(read("hatian creole and german"), ["hatian creole: ht"]);
  assert.deepEqual(read("frensh and germn"), ["frensh: fr", "germn: de"]);
  assert.deepEqual(read("India and english"), ["India: hi bn mr"]);
  assert.deepEqual(read("foo bar baz english"), ["foo bar baz: "]);
  assert.deepEqual(read(""), []);
});

/** Lines that begin with a language: the locale, the line, the code, the rest. */
const BEFORE: readonly (readonly [locale: string, line: string, code: string, rest: string])[] = [
  ["en", "spanish Hello there", "es", "Hello there"],
  ["en", "Spanish in the morning", "es", "in the morning"],
  ["en", "  german:  Hello\n\n  you ", "de", "Hello\n\n  you "],
  ["en", "german\nHello", "de", "Hello"],
  ["en", "german - Hello", "de", "Hello"],
  ["en", "en hello", "en", "hello"],
  ["en", "pt-BR hello", "pt-BR", "hello"],
  ["en", "to german hello", "de", "hello"],
  ["en", "German language please hello", "de", "hello"],
  ["en", "scottish gaelic hello", "gd", "hello"],
  ["en", "simplified chinese hello", "zh", "hello"],
  ["en", "🇪🇸hola", "es", "hola"],
  ["en", "🇪🇸 hola", "es", "hola"],
  ["en", "spanish", "es", ""],
  ["vi", "tây ban nha xin chào", "es", "xin chào"],
  ["vi", "tiếng Anh xin chào", "en", "xin chào"],
  ["ru", "по-английски Где мой чай", "en", "Где мой чай"],
  ["ru", "на немецкий: где вокзал", "de", "где вокзал"],
  ["uk", "німецькою де вокзал", "de", "де вокзал"],
  ["pl", "po angielsku gdzie jest dworzec", "en", "gdzie jest dworzec"],
  ["nl", "in het Duits Goedemorgen", "de", "Goedemorgen"],
  ["de", "auf Englisch bitte: Hallo", "en", "Hallo"],
  ["es", "En inglés: hola", "en", "hola"],
  ["tr", "İngilizceye merhaba", "en", "merhaba"],
  ["id", "bahasa inggris saya lapar", "en", "saya lapar"],
  ["hi", "अंग्रेज़ी में मैं घर हूँ", "en", "मैं घर हूँ"],
  ["fa", "به انگلیسی سلام", "en", "سلام"],
  ["ar", "إلى الإنجليزية صباح الخير", "en", "صباح الخير"],
  ["th", "ภาษาอังกฤษ สวัสดี", "en", "สวัสดี"],
  ["ko", "영어로 안녕", "en", "안녕"],
  ["zh", "西班牙语 你好", "es", "你好"],
  ["zh", "翻译成英语你好", "en", "你好"],
  ["ja", "英語で おはよう", "en", "おはよう"],
  ["ja", "英語でおはよう", "en", "おはよう"],
];
for (const [locale, line, code, rest] of BEFORE) {
  test(`${JSON.stringify(line)} begins with ${code}`, () => {
    const before = languageBefore(line, locale);
    assert.ok(before.kind === "found", before.kind);
    assert.equal(before.language.code, code);
    assert.equal(before.rest, rest);
    assert.equal(line.slice(before.at), rest);
    assert.equal(before.isSure, true);
  });
}

/** Sentences that begin with a word that is a code or a name as well. */
const DOUBTFUL = [
  ..."no I will not|it is late|It is late|so what|am I late|is it late|my tea|be quiet".split("|"),
  ..."polish the table|Brazil is big|Germany won the game|da ist er|hat er das|la casa".split("|"),
];
test("an ordinary word at the start may be a language, and is not for sure", () => {
  for (const line of DOUBTFUL) {
    const locale = /^(?:da|hat) /.test(line) ? "de" : "en";
    const before = languageBefore(line, locale);
    assert.ok(before.kind === "found", line);
    assert.equal(before.isSure, false, line);
  }
  const alone = languageBefore("it", "en");
  assert.equal(alone.kind === "found" && alone.isSure, true);
  const named = languageBefore("it: hello", "en");
  assert.equal(named.kind === "found" && named.isSure, true);
});

const ORDINARY = (
  "Hello Good Thanks Where Please I Can Hola Bonjour Danke Привет Спасибо Где How The Yes Do Me " +
  "Gracias Ciao Obrigado Merci Salut Guten Olá Cześć Dzień Hallo Hej Ahoj Szia Merhaba Selam Xin " +
  "Halo Terima سلام مرحبا שלום Γεια नमस्ते こんにちは 你好 안녕 สวัสดี Добрый Дякую Здравствуйте " +
  "family finds lately past since poorly tries herein kitchen Then What When Tomorrow Wir Ich Nous Vous Nosotros Ella Quando Perché Чому"
).split(" ");
test("the first words of a text are no languages, nor near to one", () => {
  for (const word of ORDINARY) {
    assert.equal(languageBefore(`${word} qwx zzw`, "en").kind, "unknown", word);
  }
});

test("a name with a mistake before a text is asked for", () => {
  for (
    const [line, code, input, rest] of [
      ["frensh hello", "fr", "frensh", "hello"],
      ["to germn: hello", "de", "to germn", "hello"],
      ["hatian creole hello", "ht", "hatian creole", "hello"],
    ] as const
  ) {
    const before = languageBefore(line, "en");
    assert.ok(before.kind === "near", line);
    assert.equal(before.languages[0]?.code, code);
    assert.deepEqual([before.input, before.rest, line.slice(before.at)], [input, rest, rest]);
  }
  const swiss = languageBefore("🇨🇭 hello", "en");
  assert.equal(swiss.kind === "near" && swiss.languages.map(({ code }) => code).join(), "de,fr,it");
});

test("a line of any length and kind is read at once", () => {
  for (const part of ["a ", "a-", "你", "english ", "en-", "🇬🇧", "- ", "え", "\n", "ภ", "ا "]) {
    const long = part.repeat(10_000);
    const started = performance.now();
    languagesIn(long, "en");
    languageBefore(long, "en");
    assert.ok(performance.now() - started < 500, part);
  }
  assert.deepEqual(languagesIn(`${" ".repeat(200)}english`, "en").languages, []);
});
