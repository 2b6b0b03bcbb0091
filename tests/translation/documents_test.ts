import assert from "node:assert/strict";
import { endOf, type FormattedText } from "../../src/translation/entities.ts";
import { type DocumentSpan, unfold } from "../../src/translation/folding.ts";
import { inTurns } from "../../src/time/turns.ts";
import { test } from "../harness/test.ts";
import {
  type DocumentKind,
  documentKind,
  parseDocument,
  translatedName,
} from "../../src/translation/documents.ts";

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
  assert.deepEqual(await document.missing(document.content), []);
  for (
    const entities of [
      [one!],
      [one!, two!, { ...two!, offset: 0, length: 2 }],
      [one!, { ...two!, length: 0 }],
    ]
  ) {
    const came = { ...document.content, entities };
    assert.deepEqual(await document.missing(came), [1]);
    assert.equal(document.cue(1).text, "Two");
    assert.equal(
      await document.write(came, new Map([[1, { text: "Zwei\n\n!", entities: [] }]])),
      SUBTITLES.replace("Two", "Zwei\n!"),
    );
    assert.equal(await document.write(came), SUBTITLES);
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
    assert.deepEqual(await partsOf("md", source), [`tag ${one}`]);
  }
});

const WHOLE_FILE = `WEBVTT - Words

NOTE of somebody

STYLE
::cue { color: red }

1
00:01.000 --> 00:02.000 align:start
<v Ann>Hello <i>you</i>
and her

00:03.000 --> 00:04.000
♪ 1, 2

00:05.000 --> 00:06.000

00:07.000 --> 00:08.000
{\\an8}Bye {to all}
\t
Behind the end

3
00:09.000 --> 00:10.000
<b></b>

00:11.000 --> 00:12.000
<i>Ja</i> & nein`;

/** What is marked in the text that is translated: the kind, the number of a cue, the words. */
async function partsOf(kind: DocumentKind, source: string) {
  const { content } = await parseDocument(kind, source);
  const parts: string[] = [];
  for (const entity of content.entities) {
    const place = { start: entity.offset, end: endOf(entity) };
    const name = entity.type === "cue" ? `cue${entity.cue}` : "tag";
    parts.push(`${name} ${await inTurns(unfold(content, place))}`);
  }
  return parts;
}

function whole(content: FormattedText<DocumentSpan>): Promise<string> {
  return inTurns(unfold(content));
}

test("of subtitles only what is said is translated: no heads, notes, styles, numbers, music", async () => {
  for (const kind of ["srt", "vtt"] as const) {
    const document = await parseDocument(kind, WHOLE_FILE);
    assert.equal(
      await whole(document.content),
      "<v Ann>Hello <i>you</i>\nand her\n\n{\\an8}Bye {to all}\n\n<i>Ja</i> & nein",
    );
    assert.deepEqual(await partsOf(kind, WHOLE_FILE), [
      "cue0 <v Ann>Hello <i>you</i>\nand her",
      "tag <v Ann>",
      "tag <i>",
      "tag </i>",
      "cue1 {\\an8}Bye {to all}",
      "tag {\\an8}",
      "cue2 <i>Ja</i> & nein",
      "tag <i>",
      "tag </i>",
    ]);
    assert.equal(await document.write(document.content), WHOLE_FILE);
    assert.deepEqual(await document.missing(document.content), []);
  }
});

test("a subtitle by itself is what it is among the others", async () => {
  const { content, cue } = await parseDocument("vtt", WHOLE_FILE);
  for (const whole of content.entities) {
    if (whole.type !== "cue") continue;
    const { text, entities } = cue(whole.cue);
    assert.equal(text, content.text.slice(whole.offset, whole.offset + whole.length));
    const among = content.entities.filter(({ type, offset }) =>
      type === "tag" && offset >= whole.offset && offset < whole.offset + whole.length
    );
    assert.deepEqual(entities, among.map((one) => ({ ...one, offset: one.offset - whole.offset })));
  }
});

test("a subtitle that came back with space around it or empty lines in it has neither in the file", async () => {
  const source = "1\n00:01 --> 00:02\nOne\n\n2\n00:03 --> 00:04\nTwo\n";
  const { content, write } = await parseDocument("srt", source);
  const text = " Eins,\n\n\neins,\n \neins \n\n\nZwei\n";
  const cues = [{ offset: 0, length: 22 }, { offset: 22, length: 7 }];
  const entities = cues.map((one, cue) => ({ ...content.entities[cue]!, ...one }));
  const tag = { type: "tag", original: "Eins", offset: 1, length: 4 } as const;
  const written = source.replace("One", "Eins,\neins,\neins").replace("Two", "Zwei");
  assert.equal(await write({ text, entities: [tag, ...entities, tag] }), written);
  const repaired = new Map([[1, { text: "\nZwei\n\n ", entities: [] }]]);
  assert.equal(await write({ text, entities: entities.slice(0, 1) }, repaired), written);
});

test("what stands between two rules in Markdown is translated: only at the start it is front matter", async () => {
  const rule = "\n\n---\n\n";
  assert.deepEqual(await partsOf("md", `Before${rule}Between${rule}After`), []);
  assert.deepEqual(await partsOf("md", `---\na: b\n---${rule}Between${rule}After`), [
    "tag ---\na: b\n---",
  ]);
});

const TAGS: readonly [kind: DocumentKind, source: string, tags: readonly string[]][] = [
  ["txt", "See http://a.b/c, www.a.b and `code` <b>", ["http://a.b/c,", "www.a.b"]],
  ["txt", "---\na: b\n---", []],
  ["md", "One `a` two `b` three", ["`a`", "`b`"]],
  ["md", "One ` and\n` two", []],
  ["md", "```\na\n```\nwords\n```\nb\n```", ["```\na\n```", "```\nb\n```"]],
  ["md", "````\na\n```\nb\n````\nwords", ["````\na\n```\nb\n````"]],
  ["md", "---\na: b\n---\nwords\n---\nwords", ["---\na: b\n---"]],
  ["md", "words\n---\na\n---", []],
  ["md", '[one](a) and [two](b "c")', ["](a)", '](b "c")']],
  ["md", "[one]: http://a.b\n[two]: c", ["[one]: http://a.b", "[two]: c"]],
  ["md", "<br> 1 < 2 and 3 > 2\n<p class=a>", ["<br>", "<p class=a>"]],
  ["md", "(https://a.b/c) www.a.b", ["https://a.b/c", "www.a.b"]],
];
for (const [kind, source, tags] of TAGS) {
  test(`of ${JSON.stringify(source)} in .${kind}, ${tags.length} pieces stay as they are`, async () => {
    assert.deepEqual(await partsOf(kind, source), tags.map((tag) => `tag ${tag}`));
    const document = await parseDocument(kind, source);
    assert.equal(await document.write(document.content), source);
    assert.equal(
      document.content.text.replaceAll("\uFFFC", ""),
      tags.reduce((left, tag) => left.replace(tag, ""), source),
    );
    assert.equal(await document.write({ text: "Other\nwords", entities: [] }), "Other\nwords");
    assert.deepEqual(await document.missing({ text: "", entities: [] }), []);
  });
}

test("a file with the line ends of Windows is read as any other and gets them back", async () => {
  for (
    const [kind, source] of [["srt", WHOLE_FILE], ["md", "One\n\ntwo"], ["txt", "One\n"]] as const
  ) {
    const document = await parseDocument(kind, source.replaceAll("\n", "\r\n"));
    assert.deepEqual(document.content, (await parseDocument(kind, source)).content);
    assert.equal(await document.write(document.content), source.replaceAll("\n", "\r\n"));
  }
  // Longer than what is looked at in one step, which no line end fits.
  const long = `a\r\r\n${"b\r\n".repeat(5_000)}`;
  const { content, write } = await parseDocument("txt", long);
  assert.equal(content.text, `a\r\n${"b\n".repeat(5_000)}`);
  assert.equal(await write(content), long);
});
