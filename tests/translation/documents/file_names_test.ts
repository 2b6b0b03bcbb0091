import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { cleanName, translatedName } from "../../../src/translation/documents/file_names.ts";

const named = (name: string, extension = "txt", source = "ru", target = "en") =>
  translatedName(name, { source, target, extension });

test("a translation is called as its original, with the language before the extension", () => {
  for (
    const [name, expected] of [
      ["notes.txt", "notes.en.txt"],
      ["my.notes.txt", "my.notes.en.txt"],
      ["заметки.txt", "заметки.en.txt"],
      ["ملاحظات.txt", "ملاحظات.en.txt"],
      ["🦔 ёж.txt", "🦔 ёж.en.txt"],
      ["film.srt.txt", "film.srt.en.txt"],
      ["garden", "garden.en.txt"],
      // The language of the original is not that of the translation.
      ["garden.ru.txt", "garden.en.txt"],
      ["garden.RU.txt", "garden.en.txt"],
      ["ru.txt", "ru.en.txt"],
      ["", "translation.en.txt"],
      [".txt", "translation.en.txt"],
    ] as const
  ) assert.equal(named(name), expected, name);
  assert.equal(named("report.pdf", "docx"), "report.en.docx");
  assert.equal(named("brief.txt", "txt", "en", "pt-BR"), "brief.pt-BR.txt");
});

test("a name has no folder, and nothing that a phone cannot show or save", () => {
  for (
    const [name, expected] of [
      ["../../etc/garden.txt", "garden.en.txt"],
      ["C:\\Users\\ann\\garden.txt", "garden.en.txt"],
      ["../../x", "x.en.txt"],
      ["..", "translation.en.txt"],
      ["folder/", "translation.en.txt"],
      ["...hidden.txt", "hidden.en.txt"],
      ["  spaces .txt", "spaces.en.txt"],
      ["a\nb\0c\u202Egpj.txt", "abcgpj.en.txt"],
      ['what? "why": <1>|2*.txt', "what_ _why__ _1__2_.en.txt"],
    ] as const
  ) assert.equal(named(name), expected, JSON.stringify(name));
  assert.equal(cleanName("a/b\uFEFF/c\u200E.srt"), "c.srt");
});

test("a name over sixty letters is shortened before its end, and no letter is torn", () => {
  const letters = (name: string) => [...new Intl.Segmenter().segment(name)].length;
  for (const letter of ["a", "я", "字", "👩‍👩‍👧", "é", "क्षि"]) {
    const short = named(`${letter.repeat(200)}.txt`);
    assert.match(short, /…\.en\.txt$/);
    assert.ok(letters(short) <= 60, short);
    assert.ok(new TextEncoder().encode(short).length <= 200, short);
    assert.equal(short.slice(0, -"….en.txt".length).replaceAll(letter, ""), "");
  }
  assert.equal(named(`${"a".repeat(53)}.txt`), `${"a".repeat(53)}.en.txt`);
  assert.equal(named(`${"a".repeat(54)}.txt`), `${"a".repeat(52)}….en.txt`);
  assert.equal(letters(named("a".repeat(1_000_000))), 60);
  assert.equal(letters(cleanName(`${"a".repeat(200)}.txt`)), 60);
});
