import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { documentKind, parseDocument, translatedName } from "../../src/translation/documents.ts";

const SUBTITLES = "1\n00:01 --> 00:02\nOne\n\n2\n00:03 --> 00:04\nTwo\n";

test("a file is known by the end of its name, in any case", () => {
  for (
    const [name, kind] of [
      ["notes.TXT", "txt"],
      ["a.b.srt", "srt"],
      ["README.md", "md"],
      ["x.vtt", "vtt"],
      ["x.pdf", undefined],
      ["txt", undefined],
      [undefined, undefined],
    ]
  ) assert.equal(documentKind(name), kind, name);
  assert.equal(translatedName("my.notes.txt", "pt-BR"), "my.notes.pt-BR.txt");
});

test("a subtitle that came back twice, empty or not at all is missing, and is put in when it was repaired", async () => {
  const document = await parseDocument("srt", SUBTITLES);
  const [one, two] = document.content.entities;
  assert.deepEqual(document.missing(document.content), []);
  for (
    const entities of [
      [one!],
      [one!, two!, { ...two!, offset: 0, length: 2 }],
      [one!, { ...two!, length: 0 }],
    ]
  ) {
    const came = { ...document.content, entities };
    assert.deepEqual(document.missing(came), [1]);
    assert.equal(document.cue(1).text, "Two");
    assert.equal(
      document.write(came, new Map([[1, "Zwei\n\n!"]])),
      SUBTITLES.replace("Two", "Zwei\n!"),
    );
    assert.equal(document.write(came), SUBTITLES);
  }
});

test("what is no prose in Markdown stays as it is, the rest is translated", async () => {
  const kept = [
    "---\ntitle: Words\n---",
    "```ts\nlet words = 1;\n```",
    "~~~\nlet words = 1;\n~~~",
    "`let words`",
    "](https://example.org/words)",
    "[1]: https://example.org/words",
    "<img alt=words>",
    "https://example.org/words",
  ];
  for (const one of kept) {
    const isAtStart = one.startsWith("---");
    const source = `${isAtStart ? "" : "Some words\n\n"}${
      one.startsWith("]") ? "[a link" : ""
    }${one}\n\nmore words`;
    const { text, entities } = (await parseDocument("md", source)).content;
    assert.deepEqual(
      entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]),
      [["tag", one]],
    );
  }
});
