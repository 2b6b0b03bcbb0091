import assert from "node:assert/strict";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { FormattedText } from "../../../../src/translation/entities.ts";
import type { PlaceSpan, StyleSpan } from "../../../../src/translation/documents/folding.ts";
import { BLOCKS } from "../../../../src/translation/documents/html/html_elements.ts";
import type { StyledPlace } from "../../../../src/translation/documents/place.ts";
import { withoutSeams } from "../../../../src/translation/documents/touching_styles.ts";
import { createRandom, type Random } from "../../../harness/random_messages.ts";
import { done } from "../done.ts";
import { test } from "../../../harness/test.ts";
import { placesOf, written } from "./html_places.ts";
import { randomHtml } from "./random_html.ts";

const DOCUMENTS = 200;
const READABLE = ["title", "alt", "aria-label"];

interface Tree {
  /** Begins and ends of elements, with attributes that nobody reads. */
  readonly shape: string[];
  /** Names of elements that part words from words. */
  readonly blocks: string[];
  readonly links: string[];
  text: string;
}

/** Reads a document with the full parser. */
function treeOf(html: string): Tree {
  const tree: Tree = { shape: [], blocks: [], links: [], text: "" };
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ("value" in node) tree.text += node.value;
    if (node.nodeName === "#comment") tree.shape.push("comment");
    if ("tagName" in node) {
      const attributes = node.attrs.map(({ name, value }) =>
        READABLE.includes(name) ? name : `${name}=${value}`
      );
      tree.shape.push(`${node.tagName} ${attributes.join(" ")}`);
      if (BLOCKS.has(node.tagName) || node.tagName === "br") tree.blocks.push(node.tagName);
      const href = node.attrs.find(({ name }) => name === "href")?.value;
      if (href !== undefined) tree.links.push(href);
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
    // Of a link that is never closed, a parser makes one more where a space stands.
    if (node.nodeName === "a" && tree.shape.at(-1)?.startsWith("a ")) tree.shape.pop();
    else if ("tagName" in node) tree.shape.push("/");
  };
  visit(parse(html));
  tree.blocks.sort();
  return tree;
}

/** Without white space, which a parser moves in broken tables. */
const plain = (text: string) => text.replace(/\s+/g, "");

for (const isBroken of [false, true]) {
  const kind = isBroken ? "broken" : "well-formed";
  test(`in ${kind} documents, other words stand in the same elements`, () => {
    for (let seed = 1; seed <= DOCUMENTS; seed++) {
      const source = randomHtml(createRandom(seed), isBroken);
      const before = treeOf(source);
      const same = written(source, (words) => words);
      const after = treeOf(same);
      assert.deepEqual(after.shape, before.shape, `${seed}\n${source}\n${same}`);
      assert.equal(plain(after.text), plain(before.text), `${seed}\n${source}`);
      const capital = written(source, (words) => ({ ...words, text: words.text.toUpperCase() }));
      assert.deepEqual(treeOf(capital).shape, before.shape, `${seed}\n${source}\n${capital}`);
    }
  });

  test(`in ${kind} documents, no answer of a model changes what is around it`, () => {
    for (let seed = 1; seed <= DOCUMENTS; seed++) {
      const random = createRandom(seed);
      const source = randomHtml(random, isBroken);
      const bad = written(source, (words) => mangled(random, words));
      const withoutTags = (blocks: string[]) => blocks.filter((one) => !MOVING.includes(one));
      assert.deepEqual(
        withoutTags(treeOf(bad).blocks),
        withoutTags(treeOf(source).blocks),
        `${seed}\n${source}\n${bad}`,
      );
    }
  });
}

/** What an answer may drop or double, as it stands among words; a paragraph in a video does, too. */
const MOVING = ["br", "title", "p", "script"];

test("a link is there as often as a model has it, and never in another one", () => {
  for (let seed = 1; seed <= DOCUMENTS; seed++) {
    const random = createRandom(seed);
    const source = randomHtml(random, false);
    const expected = treeOf(source).links;
    let result = "";
    let at = 0;
    for (const place of placesOf(source)) {
      const answer = mangled(random, place.words);
      for (const href of hrefsOf(place, place.words)) expected.splice(expected.indexOf(href), 1);
      expected.push(...hrefsOf(place, seamless(answer)));
      result += source.slice(at, place.start) + done(place.write(answer));
      at = place.end;
    }
    result += source.slice(at);
    assert.deepEqual(treeOf(result).links.sort(), expected.sort(), `${seed}\n${source}\n${result}`);
  }
});

/** Joins the parts of a form side by side, as the program does. */
function seamless(words: FormattedText<PlaceSpan>): FormattedText<PlaceSpan> {
  const steps = withoutSeams(words);
  for (let step = steps.next();; step = steps.next()) if (step.done) return step.value;
}

/** Returns the addresses of the links in words, but for those in other links. */
function hrefsOf({ write }: StyledPlace, { entities }: FormattedText<PlaceSpan>): string[] {
  const hrefs: string[] = [];
  let linkEnd = 0;
  for (const one of entities) {
    const raw = one.type === "tag"
      ? one.original
      : done(write({ text: "x", entities: [{ ...one, offset: 0, length: 1 }] }));
    const isNested = one.type === "style" && one.offset < linkEnd;
    if (one.type === "style" && one.isLink && !isNested) linkEnd = one.offset + one.length;
    if (isNested && one.isLink) continue;
    hrefs.push(...[...raw!.matchAll(/href="(\d+)"/g)].map(([, href]) => href!));
  }
  return hrefs;
}

/** Makes any answer that has nothing but spans of the words, nested. */
function mangled(random: Random, words: FormattedText<PlaceSpan>): FormattedText<PlaceSpan> {
  let text = "";
  const entities: PlaceSpan[] = [];
  const add = (depth: number) => {
    for (let left = random.below(5); left >= 0; left--) {
      const one = words.entities.length > 0 ? random.pick(words.entities) : undefined;
      if (!one || random.below(2) === 0 || depth > 3) {
        text += random.pick(["word ", "<p>", "</div>", "&amp;", "<b", "-->", "слово"]);
      } else if (one.type === "tag") {
        entities.push({ ...one, offset: text.length });
        text += "\uFFFC";
      } else {
        const nth = entities.length;
        const offset = text.length;
        entities.push(one);
        add(depth + 1);
        const span: StyleSpan = { ...one, offset, length: text.length - offset };
        entities[nth] = span;
      }
    }
  };
  add(0);
  return { text, entities };
}
