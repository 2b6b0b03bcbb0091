import assert from "node:assert/strict";
import { test } from "../../../harness/test.ts";
import { documentXml, partsOf, translated, wordFile, type Words } from "./word_files.ts";
import { elementsOf, readXml, textOf, type XmlElement } from "./xml_tree.ts";
import { endOf } from "../../../../src/translation/entities.ts";
import type { PlaceSpan } from "../../../../src/translation/documents/folding.ts";

const FILES = 150;
const WORDS = "дождь берег &amp; лодка весло &lt;туман&gt; сосна тропа".split(" ");
const FORMATS = ["", "", "", "<w:b/>", "<w:i/>", '<w:b/><w:lang w:val="en-US"/>', "<w:rtl/>"];

type Random = (below: number) => number;

/** Makes numbers that are the same in every run (Numerical Recipes' generator). */
function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)]!;
const some = (random: Random, most: number, make: () => string) =>
  Array.from({ length: 1 + random(most) }, make).join("");

function documentOf(random: Random): string {
  let count = 0;
  const phrase = () =>
    some(random, 3, () => `${pick(random, WORDS)}${pick(random, [" ", " ", ""])}`);
  const text = () => `<w:t xml:space="preserve">${phrase()}</w:t>`;
  const inRun: readonly (() => string)[] = [
    text,
    text,
    text,
    () => "<w:br/>",
    () => "<w:tab/>",
    () => `<w:footnoteReference w:id="${++count}"/>`,
    () => `<w:sym w:char="${++count}"/>`,
  ];
  const run = () => {
    const format = pick(random, FORMATS);
    return `<w:r>${format && `<w:rPr>${format}</w:rPr>`}${
      some(random, 3, () => pick(random, inRun)())
    }</w:r>`;
  };
  const field = (instruction: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${instruction}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run()}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const box = (depth: number) =>
    `<w:r>${text()}<w:pict><v:textbox><w:txbxContent>${
      paragraph(depth + 2)
    }</w:txbxContent></v:textbox></w:pict>${text()}</w:r>`;
  const content = (depth: number): string =>
    some(random, 5, () => {
      const kind = random(depth > 3 ? 6 : 12);
      const inner = () => content(depth + 1);
      if (kind < 6) return run();
      if (kind === 6) return `<w:hyperlink r:id="${++count}">${run()}${inner()}</w:hyperlink>`;
      if (kind === 7) return `<w:ins w:id="${++count}">${run()}${run()}</w:ins>`;
      if (kind === 8) return field(pick(random, ["PAGE", 'HYPERLINK "a"']));
      if (
        kind === 9
      ) return `<w:bookmarkStart w:id="${++count}"/>${inner()}<w:bookmarkEnd w:id="${count}"/>`;
      if (kind === 10) return `<w:smartTag>${inner()}</w:smartTag>`;
      return random(3) === 0
        ? box(depth)
        : `<w:sdt><w:sdtContent>${inner()}</w:sdtContent></w:sdt>`;
    });
  const paragraph = (depth: number): string => `<w:p><w:pPr><w:jc/></w:pPr>${content(depth)}</w:p>`;
  return documentXml(
    some(
      random,
      4,
      () =>
        random(4) === 0 ? `<w:tbl><w:tr><w:tc>${paragraph(0)}</w:tc></w:tr></w:tbl>` : paragraph(0),
    ),
  );
}

/** Words as a tree: a tag, a text, or a form of others. */
type Node = string | { readonly span: PlaceSpan; readonly inside: readonly Node[] };

function treeOf({ text, entities }: Words): Node[] {
  let next = 0;
  const nodes = (start: number, end: number): Node[] => {
    const found: Node[] = [];
    let at = start;
    while (next < entities.length && entities[next]!.offset < end) {
      const span = entities[next++]!;
      assert.ok(span.offset >= at && endOf(span) <= end, "spans are nested, from left to right");
      found.push(text.slice(at, span.offset));
      at = endOf(span);
      found.push({ span, inside: span.type === "tag" ? ["\uFFFC"] : nodes(span.offset, at) });
    }
    return [...found, text.slice(at, end)].filter((one) => one !== "");
  };
  return nodes(0, text.length);
}

function wordsOf(nodes: readonly Node[]): Words {
  let text = "";
  const entities: PlaceSpan[] = [];
  const add = (node: Node) => {
    if (typeof node === "string") {
      text += node;
      return;
    }
    const offset = text.length;
    // The outer one comes first, also where both are as long.
    const nth = entities.push(node.span) - 1;
    node.inside.forEach(add);
    entities[nth] = { ...node.span, offset, length: text.length - offset };
  };
  nodes.forEach(add);
  return { text, entities };
}

/** What models make of the forms of words: they drop, double, and move them. */
function mangled(nodes: readonly Node[], random: Random): Node[] {
  const changed = nodes.flatMap((node): Node[] => {
    if (typeof node === "string") return [node.toUpperCase()];
    if (node.span.type === "tag") return [node];
    const inside = mangled(node.inside, random);
    const kind = random(6);
    if (kind === 0 && !node.span.isLink) return inside;
    if (kind === 1) {
      return [{ span: node.span, inside: inside.slice(0, 1) }, ...inside.slice(1)];
    }
    if (kind === 2) return [{ span: node.span, inside }, { span: node.span, inside: [" ещё "] }];
    return [{ span: node.span, inside }];
  });
  if (random(3) > 0) return changed;
  const at = random(changed.length);
  return [...changed.slice(at), ...changed.slice(0, at)];
}

const TAGS = ["w:tab", "w:footnoteReference", "w:sym", "w:bookmarkStart", "w:bookmarkEnd"];
const lettersOf = (text: string) => [...text.replace(/[^А-Я&<>]/gu, "")].sort().join("");
/** What elements of a name say, in any order. */
const idsOf = (tree: XmlElement, name: string) =>
  elementsOf(tree, name).map(({ attributes }) => JSON.stringify(attributes)).sort();

test("whatever a model does with the forms of words, a Word document keeps all that is in it", async () => {
  for (let seed = 1; seed <= FILES; seed++) {
    const random = createRandom(seed);
    const source = documentOf(random);
    let expected = "";
    const out = await translated(wordFile(source), (words) => {
      const other = wordsOf(mangled(treeOf(words), random));
      expected += other.text;
      return other;
    });
    const xml = partsOf(out)["word/document.xml"]!;
    const [was, is] = [readXml(source), readXml(xml)];
    assert.equal(elementsOf(is, "w:p").length, elementsOf(was, "w:p").length, `${seed}`);
    assert.deepEqual(elementsOf(is, "w:pPr"), elementsOf(was, "w:pPr"), `${seed}`);
    for (const tag of TAGS) assert.deepEqual(idsOf(is, tag), idsOf(was, tag), `${seed} ${tag}`);
    const links = (tree: XmlElement) => [...new Set(idsOf(tree, "w:hyperlink"))];
    assert.deepEqual(links(is), links(was), `${seed}\n${source}\n${xml}`);
    // What is in upper case was translated.
    assert.equal(
      lettersOf(textOf(is).replace(/[&<>]/g, "")),
      lettersOf(expected.replace(/[&<>]/g, "")),
      `${seed}`,
    );
    const fields = elementsOf(is, "w:fldChar").map(({ attributes }) => attributes["w:fldCharType"]);
    const open: unknown[] = [];
    for (const type of fields) {
      if (type === "begin") open.push(type);
      if (type === "end") assert.ok(open.pop(), `${seed}: a field ends that has not begun`);
    }
    assert.equal(open.length, 0, `${seed}`);
  }
});

test("any spans whatever leave a Word document well-formed", async () => {
  for (let seed = 1; seed <= FILES; seed++) {
    const random = createRandom(seed);
    const source = documentOf(random);
    const out = await translated(wordFile(source), ({ text, entities }) => ({
      text: `${text}\u0000\uFFFF\uDC00 <&]]>`,
      entities: Array.from({ length: random(8) }, () => ({
        ...pick(random, [
          ...entities,
          { type: "style", style: 99, isLink: false, offset: 0, length: 1 } as const,
        ]),
        offset: random(text.length + 3) - 1,
        length: random(text.length + 3),
      })),
    }));
    const tree = readXml(partsOf(out)["word/document.xml"]!);
    assert.equal(elementsOf(tree, "w:p").length, elementsOf(readXml(source), "w:p").length);
  }
});
