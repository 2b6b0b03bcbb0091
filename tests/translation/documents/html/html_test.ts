import assert from "node:assert/strict";
import { htmlIn } from "../../../../src/translation/documents/html/html.ts";
import { done } from "../done.ts";
import { test } from "../../../harness/test.ts";
import { placesOf, textsOf, written } from "./html_places.ts";

const LIMIT_MS = 15_000;
const UNITS = 300_000;

const TEXTS: readonly [what: string, source: string, texts: readonly string[]][] = [
  ["paragraphs", "<p>one <b>two</b>\n  three</p><p>four", ["one {two} three", "four"]],
  ["words that are all bold", "<p><b><i>one</i></b></p>", ["one"]],
  ["links", '<p>see <a href="x">the <i>page</i></a>.', ["see [the {page}]."]],
  ["an anchor", '<p>one <a name="x">two</a>', ["one {two}"]],
  ["bare text", "one<div>two</div>three", ["one", "two", "three"]],
  ["a title", "<head><title>A &amp; <b></title>", ["A & <b>"]],
  ["lists and tables", "<ul><li>a<li>b</ul><table><td>c<th>d</table>", ["a", "b", "c", "d"]],
  ["forms", "<label>a <input></label><button>b</button><select><option>c<option>d</select>", [
    ..."abcd",
  ]],
  ["references", "<p>a &lt;b&gt; &amp; &copy;&#33;</p>", ["a <b> & ©!"]],
  ["code", "<p>run <code>a&lt;b</code> now</p><pre>no</pre>", [
    "run ⟦<code>a&lt;b</code>⟧ now",
  ]],
  ["code at the end", "<p>run <code>x</code></p>", ["run ⟦<code>x</code>⟧"]],
  ["a break", "<p>one<br>two<br/></p>", ["one⟦<br>⟧two"]],
  ["two breaks", "one <br>\n<br> two", ["one", "two"]],
  ["an image in a line", '<p>one <img alt="No"> two</p>', ['one ⟦<img alt="No">⟧ two']],
  ["an icon", '<p><i class="icon"></i> one <i class="x"></i> two', [
    'one ⟦<i class="x"></i>⟧ two',
  ]],
  ["scripts and styles", "<style>p{}</style><script>'<p>a'</script><p>b", ["b"]],
  ["a comment", "<!-- a --><p>b <!-- c -->d", ["b ⟦<!-- c -->⟧d"]],
  ["a text area", "<textarea><p>a</textarea><p>b", ["b"]],
  ["pictures in SVG", "<p>a <svg><title>b</title><style>a<b</style></svg> c", [
    "a ⟦<svg><title>b</title><style>a<b</style></svg>⟧ c",
  ]],
  ["SVG that is never closed", "<svg><text>a<p>b", ["b"]],
  ["HTML in SVG", "<svg><desc><script>'</svg>'</script></desc></svg>a", ["a"]],
  [
    "what is not to be translated",
    '<div translate="no"><div>a</div>b</div><p class="x notranslate">c<p>d',
    [
      "d",
    ],
  ],
  ["a name in a line", '<p>by <span translate="no">Orange <b>x</b></span> now', [
    'by ⟦<span translate="no">Orange <b>x</b></span>⟧ now',
  ]],
  ["a page that asks not to be translated", '<html translate="no"><body class="notranslate">a', [
    "a",
  ]],
  ["addresses", "<p>see https://a.b/?x=1&amp;y now", ["see ⟦https://a.b/?x=1&amp;y⟧ now"]],
  ["attributes", `<img alt="one" src="no"><p title='two'>three</p><input placeholder=four>`, [
    "one",
    "two",
    "three",
    "four",
  ]],
  ["attributes of what stays", '<div translate="no"><img alt="a"></div><link title="b">', []],
  [
    "a description",
    '<meta name="description" content="a"><meta property="og:title" content="b"><meta name="x" content="no">',
    [
      "a",
      "b",
    ],
  ],
  ["crossing tags", "<p>a <b>b<i>c</b>d</i> e", ["a", "b", "c", "d", "e"]],
  ["a tag that is never closed", "<p>a <i>b</p><p>c <u>d</u>", ["a", "b", "c {d}"]],
  ["blocks in a link", "<a href=x><h3>a</h3><p>b</p></a>", ["a", "b"]],
  ["a link in a link", "<p><a href=x>a <a href=y>b</a>", ["a", "b"]],
  ["code that is never closed", "<p>a <code>b</p><p>c", ["a", "c"]],
  ["a link in code in a link", "<p><a href=x>a <code><a href=y>b</a></code> c</a> d", [..."acd"]],
  ["a tag that is open behind code", "<p>a <code><i>x</code> b", ["a", "b"]],
  ["a tag that ends in code", "<p><b>a <code>x</b></code> b", ["a", "b"]],
  ["stray signs", "<p>a < b & c", ["a < b & c"]],
  ["a tag without a name", "<p>a</>b</p>c", ["c"]],
  ["a tag that the end cuts", "<p>a<b class=", ["a"]],
  [
    "XHTML",
    '<?xml version="1.0"?><title/><script src="x"/><p>a<a id="x"/> b<br/>c</p><p><![CDATA[d <p>]]></p>e',
    [
      'a⟦<a id="x"/>⟧ b⟦<br/>⟧c',
      "e",
    ],
  ],
  ["no words", "<p>1 + 1</p><p>&nbsp;</p>", []],
];
for (const [what, source, texts] of TEXTS) {
  test(`of HTML with ${what}, what people read is translated, and the rest stays`, () => {
    assert.deepEqual(textsOf(source), texts);
    let at = 0;
    for (const { start, end } of placesOf(source)) {
      assert.ok(at <= start && start < end);
      at = end;
    }
  });
}

const WRITTEN: readonly [source: string, words: string, written: string][] = [
  ["<p> one </p>\n", "A < B & C", "<p> A &lt; B &amp; C </p>\n"],
  ["<td>&nbsp;one&nbsp;</td>", "x\u00A0y", "<td>&nbsp;x&nbsp;y&nbsp;</td>"],
  ["<td>&#160;one</td>", "x\u00A0y", "<td>&#160;x&#160;y</td>"],
  ["<p>one", "x\u00A0y", "<p>x\u00A0y"],
  ['<img alt=" one ">', 'say "it"', '<img alt=" say &quot;it&quot; ">'],
  ["<img alt='one'>", "it's", "<img alt='it&#39;s'>"],
  ["<img alt=one>", "a b>", '<img alt="a b&gt;">'],
  ["<title>one</title>", "</title>", "<title>&lt;/title&gt;</title>"],
];
for (const [source, words, result] of WRITTEN) {
  test(`in the place of the words of ${source}, ${words} is ${result}`, () => {
    assert.equal(written(source, () => ({ text: words, entities: [] })), result);
  });
}

test("styles that come in another order, twice or not at all are whole elements", () => {
  const source = "<p>a <b id=1>b</b> <a href=x>c</a> <i>d</i> <br> e</p>";
  const [place] = placesOf(source);
  const [bold, link, , lineBreak] = place!.words.entities;
  assert.ok(bold && link && lineBreak);
  const at = (offset: number, length: number) => ({ offset, length });
  assert.equal(
    done(place!.write({
      text: "\uFFFC123456",
      entities: [
        { ...lineBreak, ...at(0, 1) },
        { ...link, ...at(1, 3) },
        { ...bold, ...at(2, 1) },
        { ...link, ...at(3, 1) },
        { ...bold, ...at(4, 9) },
      ],
    })),
    "<br><a href=x>1<b id=1>2</b>3</a><b id=1>456</b>",
  );
});

test("code with a link in it stands behind a link that a model puts around it", () => {
  const source = "<p>a <a href=x>b</a> <code><a href=y>c</a></code> d</p>";
  const [place] = placesOf(source);
  const [link, code] = place!.words.entities;
  assert.ok(link && code);
  const entities = [{ ...link, offset: 0, length: 3 }, { ...code, offset: 1, length: 1 }];
  assert.equal(
    done(place!.write({ text: "a\uFFFCb", entities })),
    "<a href=x>ab</a><code><a href=y>c</a></code>",
  );
});

test("words are numbered, and an attribute has the number of those before it", () => {
  const source = '<img alt="a"><p>b<p title="c">d';
  assert.deepEqual(placesOf(source).map(({ number }) => number), [1, 1, 1, 2]);
});

const SHAPES = [
  ..."<&一\0 ",
  ..."<b> <b>x <b>x</b>_ <div>x <code> <svg> <svg><p> <!-- <a_x=' </p> <br> <br>x </>".split(" "),
  ..."<p_translate=no><i> <i></i> <b><i></b></i> http://a_ <img_alt=x> <title> <svg><desc>".split(
    " ",
  ),
].map((shape) => shape.replaceAll("_", " "));
for (const shape of SHAPES) {
  test(`a long page of ${JSON.stringify(shape)} is read in a time that grows with its size`, () => {
    const source = "<p>x" + shape.repeat(UNITS / shape.length);
    assert.ok(written(source, (words) => words).startsWith("<p>"));
  }, { limitMs: LIMIT_MS });
}

test("a page lets others have their turn at least every few thousand signs", () => {
  for (const shape of ["word ", "<!-- ", "<p>word</p>"]) {
    const source = shape.repeat(UNITS / shape.length);
    assert.ok([...htmlIn(source)].length > UNITS / 4_096, shape);
  }
});
