import assert from "node:assert/strict";
import { test } from "../../../harness/test.ts";
import { parseDocument } from "../../../../src/translation/documents/open_document.ts";
import { inCapitals, unitTexts } from "../unit_texts.ts";

const UNITS: readonly [what: string, source: string, units: readonly string[]][] = [
  ["front matter", "---\na: b\n---\nwords", ["words"]],
  ["front matter in TOML", '+++\na = "b"\n+++\nwords', ["words"]],
  ["front matter that nobody closes", "---\na: b\n\nwords", ["a: b", "words"]],
  ["prose between two rules at the top", "---\n\nNote: one\n\n---\n\ntwo", ["Note: one", "two"]],
  ["prose right below a rule at the top", "---\nOne more.\n---\ntwo", ["One more.", "two"]],
  ["prose between two rules", "one\n\n---\n\ntwo\n\n* * *\n\nthree", ["one", "two", "three"]],
  ["headings", "# one\n\n## two ##\n\nthree\n===\n\nfour\n---\nfive", [
    ...["one", "two", "three", "four", "five"],
  ]],
  ["a tag that is no heading", "#one two", ["#one two"]],
  ["a fence", "a\n```ts\nlet x;\n```\nb", ["a", "b"]],
  ["a fence that ends with a space", "a\n```\nlet x;\n``` \nb", ["a", "b"]],
  ["a fence of tildes", "~~~\nlet x;\n~~~\nb", ["b"]],
  ["a fence within a longer one", "````\n```\nx\n```\n````\nb", ["b"]],
  ["a fence with a shorter one within", "```\nx\n``\ny\n```\nb", ["b"]],
  ["a fence that nobody closes", "a\n```\nlet x;\n\nlet y;", ["a"]],
  ["a fence in an item", "1. a\n\n   ```sh\n   let x\n\n   y\n   ```\n\n2. b", ["a", "b"]],
  ["a fence that begins an item", "- ```\n  let x\n  ```\n- b", ["b"]],
  ["a fence that its item ends", "- ```\n  let x\n\nb", ["b"]],
  ["a fence in a quotation", "> ```\n> let x\n> ```\n> b", ["b"]],
  ["a fence that its quotation ends", "> ```\n> let x\nb", ["b"]],
  ["three backticks in a line", "```a``` b", ["b"]],
  ["indented code", "a\n\n    let x;\n\n    let y;\n\nb", ["a", "b"]],
  ["indented code that begins an item", "-     let x;\n\n      let y;\n- b", ["b"]],
  [
    "a fence in a quotation in an item",
    "2. > ~~~\n   > ```\n   > let x\n   > ~~~\n   >\n   > a\n3. b",
    [
      ...["a", "b"],
    ],
  ],
  ["a fence that ends with a quotation in an item", "- > ```\n  > let x\n\n  a", ["a"]],
  ["indented code in an item", "- a\n\n      let x;\n\n- b", ["a", "b"]],
  ["a paragraph of an item", "- a\n\n  b\n\n  c", ["a", "b", "c"]],
  ["a line that goes on far in", "a\n      b", ["a\nb"]],
  ["items in items", "- a\n  1. b\n     - [ ] c\n- [x] d", ["a", "b", "c", "d"]],
  ["a quotation", "> a\n> b\n>\n> - c\n> > d", ["a\nb", "c", "d"]],
  ["a table", "| a | b |\n|---|:-:|\n| c `x|y` | d \\| e |\n\nf | g", [
    ...["a", "b", "c", "d ⟦\\|⟧ e", "f | g"],
  ]],
  ["a footnote", "a[^1] b\n\n[^1]: some words\n    and more", [
    "a⟦[^1]⟧ b",
    "some words\nand more",
  ]],
  ["a definition", '[1]: https://a.b "x"\n\nwords', ["words"]],
  ["a link by the name of its target", "see [The Page] or [it][the page].\n\n[the page]: x", [
    "see ⟦[The Page]⟧ or ⟦[⟧it⟦][the page]⟧.",
  ]],
  ["brackets", "a [b] c", ["a [b] c"]],
  ["links and pictures", 'a [b](c "d") ![e](f) g', ['a ⟦[⟧b⟦](c "d")⟧ ⟦![⟧e⟦](f)⟧ g']],
  ["a picture alone", "![a picture](b.png)", ["a picture"]],
  ["a picture in a link", "[![a](b)](c)", ["a"]],
  ["code", "a `let x` b `` y ` z `` c `", ["a ⟦`let x`⟧ b ⟦`` y ` z ``⟧ c `"]],
  ["code over two lines", "a `b\nc` d", ["a ⟦`b\nc`⟧ d"]],
  ["comparisons", "a < 40 or b <c, d > 90 and <e", ["a < 40 or b <c, d > 90 and <e"]],
  ["HTML in a line", 'a <b class="x > y">c</b> d <br/>e', [
    'a ⟦<b class="x > y">⟧c⟦</b>⟧ d ⟦<br/>⟧e',
  ]],
  ["HTML around prose", "<div align=center>\n\nwords\n\n</div>", ["words"]],
  ["HTML with prose in it", "<p>\nwords\n</p>", ["words"]],
  ["a script", "<script>\nlet x\n\nlet y\n</script>\n\na", ["a"]],
  ["a remark", "<!-- let\n\nx -->\n\na <!-- y --> b", ["a ⟦<!-- y -->⟧ b"]],
  ["an address", "see <https://a.b/c>, https://d.e/f) a", [
    "see ⟦<https://a.b/c>⟧, ⟦https://d.e/f⟧) a",
  ]],
  ["signs that are escaped", "a \\* b &nbsp; c", ["a ⟦\\*⟧ b ⟦&nbsp;⟧ c"]],
  ["a line that is broken", "a  \nb\\\nc", ["a⟦  \n⟧b⟦\\\n⟧c"]],
  ["a formula", "a\n\n$$\nx\n\ny\n$$\n\nb", ["a", "b"]],
];
for (const [what, source, units] of UNITS) {
  test(`of Markdown with ${what}, the prose is translated, and the rest stays`, async () => {
    assert.deepEqual(await unitTexts("md", source), units);
    for (const end of ["\n", "\r\n", "\r"]) {
      const file = source.replaceAll("\n", end);
      assert.equal(await (await parseDocument("md", file)).write(new Map()), file);
    }
  });
}

test("in Markdown, the signs before lines and between cells stay", async () => {
  const source = "> # one\n> two\n>   three\n\n1. one\n   two\n\n|one|two|\n|--|--|\n| one |two|\n";
  assert.equal(
    await inCapitals("md", source),
    source.replace(/one|two|three/g, (word) => word.toUpperCase()),
  );
});

const WRITTEN: readonly [original: string, translation: string, written: string][] = [
  ["words", "# words", "\\# words"],
  ["words\nb", "a\n- b\n1. c\n> d", "a\n\\- b\n1\\. c\n\\> d"],
  ["words", "a\n\nb", "a b"],
  ["words\nb", "a\n\nb", "a\nb"],
  ["words", "a <b and <!-- <3", "a \\<b and \\<!-- <3"],
  ["> words", "a\nb", "> a b"],
  ["> a\n> b", "c\nd\ne", "> c\n> d\n> e"],
  ["# words", "a\nb", "# a b"],
  ["a <b>c</b>\nd", "e\n\uFFFCf\uFFFC g", "e <b>f</b> g"],
  ["|words|x|\n|-|-|", "a | b\nc", "|a \\| b c|x|\n|-|-|"],
];
for (const [original, translation, written] of WRITTEN) {
  test(`${JSON.stringify(translation)} makes no other block of ${JSON.stringify(original)}`, async () => {
    const { units, write } = await parseDocument("md", original);
    const signs = [...translation.matchAll(/\uFFFC/g)];
    const entities = units[0]!.entities.map((one, nth) => ({ ...one, offset: signs[nth]!.index }));
    assert.equal(await write(new Map([[0, { text: translation, entities }]])), written);
  });
}
