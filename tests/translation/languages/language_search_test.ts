import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { searchLanguage } from "../../../src/translation/languages/language_search.ts";
import { languageName, LANGUAGES } from "../../../src/translation/languages/languages.ts";

const FOUND: readonly [input: string, locale: string, code: string][] = [
  ["spanish", "en", "es"],
  ["  SPANISH ", "en", "es"],
  ["es", "en", "es"],
  ["español", "en", "es"],
  ["espanol", "en", "es"],
  ["испанский", "ru", "es"],
  ["Испанский", "en", "es"],
  ["Spanisch", "de", "es"],
  ["西班牙语", "zh", "es"],
  ["pt-BR", "en", "pt-BR"],
  ["pt_br", "en", "pt-BR"],
  ["zh-Hant", "en", "zh-Hant"],
  ["zh-TW", "en", "zh-Hant"],
  ["zh-hans-cn", "en", "zh"],
  ["traditional chinese", "en", "zh-Hant"],
  ["farsi", "en", "fa"],
  ["🇯🇵", "en", "ja"],
  ["🇲🇽", "en", "es"],
  [" 🇲🇽 ", "en", "es"],
  [" pt-BR ", "en", "pt-BR"],
  ["हिन्दी", "en", "hi"],
  ["العربية", "en", "ar"],
  ["한국어", "en", "ko"],
  ["Українська", "en", "uk"],
];
test("a language is understood by code, flag or name, in its own language, in English and in the person's", () => {
  for (const [input, locale, code] of FOUND) {
    const search = searchLanguage(input, locale);
    assert.ok(search.kind === "found", `${input}: ${search.kind}`);
    assert.equal(search.language.code, code, input);
  }
});

/** What people call a language beside the names that CLDR has. */
const CALLED: Readonly<Record<string, string>> = {
  Mandarin: "zh",
  "Simplified Chinese": "zh",
  "Traditional Chinese": "zh-Hant",
  Farsi: "fa",
  Castilian: "es",
  Castellano: "es",
  Brazilian: "pt-BR",
  "Brazilian Portuguese": "pt-BR",
  Flemish: "nl",
  Bengali: "bn",
  Myanmar: "my",
  Tagalog: "fil",
  Moldovan: "ro",
  Gaelic: "gd",
  Creole: "ht",
  украинский: "uk",
};
test("a language is found by what people call it, too", () => {
  for (const [name, code] of Object.entries(CALLED)) {
    const search = searchLanguage(name, "en");
    assert.equal(search.kind === "found" && search.language.code, code, name);
  }
});

test("everybody is understood in the languages of the bot, and in all others", () => {
  for (const locale of ["en", "es", "zh", "hi", "ar", "pt", "fr", "ru", "de", "ja", "it", "ko"]) {
    const name = new Intl.DisplayNames([locale], { type: "language" }).of("pl")!;
    const search = searchLanguage(name, "tr");
    assert.equal(search.kind === "found" && search.language.code, "pl", `${locale}: ${name}`);
  }
  assert.equal(searchLanguage("Ukrán", "hu").kind, "found");
  assert.equal(searchLanguage("Ukrán", "en").kind, "found");
});

test("a name in another case, without accents, with any space is the same name", () => {
  for (const { code, nativeName } of LANGUAGES) {
    for (
      const name of [
        nativeName.toUpperCase(),
        nativeName.normalize("NFD"),
        `  ${nativeName.replaceAll(" ", " - ")}!`,
      ]
    ) {
      const search = searchLanguage(name, "en");
      assert.equal(search.kind === "found" && search.language.code, code, name);
    }
  }
});

test("every language is found by each of its names", () => {
  for (const language of LANGUAGES) {
    for (const name of [language.code, language.nativeName, languageName(language, "en")]) {
      const search = searchLanguage(name, "en");
      // Most people mean Brazil.
      if (name === "br") assert.equal(search.kind, "near");
      else assert.equal(search.kind === "found" && search.language.code, language.code, name);
    }
  }
});

test("something close offers the nearest, at most three", () => {
  for (
    const [input, code] of [
      ["spansh", "es"],
      ["germn", "de"],
      ["japanees", "ja"],
      ["рсский", "ru"],
      ["maltse", "mt"],
    ]
  ) {
    const search = searchLanguage(input!, "en");
    assert.ok(search.kind === "near", `${input}: ${search.kind}`);
    assert.equal(search.languages[0]?.code, code, input);
    assert.ok(search.languages.length <= 3);
  }
});

/** One edit for each three letters, two at most; two letters that changed places are one. */
const NEAR: readonly [input: string, codes: string][] = [
  ["germna", "de"],
  ["rusain", "ru"],
  ["urud", "ur"],
  ["krean", "ko"],
  ["coreano1", "ko"],
  ["tukish", "tr"],
  ["urkish", "tr"],
  ["turkishh", "tr"],
  ["urdo", "ur"],
  ["spx", ""],
  ["germanic peoples", ""],
  ["xxglish", "en"],
  ["xxxlish", ""],
  ["xxxtuguese", ""],
];
for (const [input, codes] of NEAR) {
  test(`"${input}" is near to ${codes || "nothing"}`, () => {
    const search = searchLanguage(input, "en");
    const first = search.kind === "near" ? search.languages[0]!.code : "";
    assert.equal(first, codes);
  });
}

test("of several near ones the likeliest is offered first, each once, also by the begin of a name", () => {
  const near = (input: string) => {
    const search = searchLanguage(input, "en");
    return search.kind === "near" ? search.languages.map(({ code }) => code).join(" ") : "";
  };
  assert.equal(near("portug"), "pt pt-BR");
  assert.equal(near("chin"), "zh zh-Hant");
  assert.equal(near("no"), "");
  assert.equal(near("ma"), "");
});

test("a text that is longer than any name is not compared with all of them", () => {
  assert.equal(searchLanguage(`spanis${"h".repeat(2)}`, "en").kind, "near");
  assert.equal(searchLanguage(`spanis${" ".repeat(60)}`, "en").kind, "unknown");
});

test("anything else is unknown, whatever it is", () => {
  for (const input of ["", "  ", "klingon empire", "🙂", "12", "x".repeat(5_000), "\0", "\uD800"]) {
    assert.equal(searchLanguage(input, "en").kind, "unknown", JSON.stringify(input.slice(0, 20)));
  }
});

test("about 140 languages, the twelve of the first version first, each code fit for a button", () => {
  assert.ok(LANGUAGES.length >= 130, String(LANGUAGES.length));
  const first = LANGUAGES.slice(0, 12).map(({ code }) => code).toSorted();
  assert.deepEqual(first, ["ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pt", "ru", "zh"]);
  assert.equal(new Set(LANGUAGES.map(({ code }) => code)).size, LANGUAGES.length);
  for (const { code, nativeName } of LANGUAGES) {
    assert.ok(code.length <= 8 && nativeName.length > 1, code);
  }
});
