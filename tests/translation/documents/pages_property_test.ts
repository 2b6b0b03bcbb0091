import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { test } from "../../harness/test.ts";
import type { Random } from "../../harness/random_messages.ts";
import { checkRoundTrips, phrase, textFamily } from "./round_trips.ts";

const READABLE = ["title", "alt", "aria-label", "placeholder"];
const INLINE = ["b", "i", "em", "span", "sub", "u", "abbr", "custom-tag"];
/** What stays, as it is in the file. */
const OPAQUE = [
  "<br>",
  "<code>код &lt; ключ</code>",
  "<!-- заметка -->",
  "<svg><title>код</title><path d='1'/></svg>",
  '<span translate="no">имя <b>имя</b></span>',
  "<script>if (код < ключ) '<p>'</script>",
  '<i class="метка"></i>',
  "<kbd>ключ</kbd>",
  "<input value=код>",
];

function page(random: Random): string {
  let links = 0;
  const some = (count: number, make: () => string) =>
    Array.from({ length: 1 + random.below(count) }, make).join("");
  const words = () =>
    random.pick([
      (words: string) => words,
      (words: string) => words.replace(/ /, random.pick(["&nbsp;", "\n  ", " &amp; ", " &lt; "])),
      (words: string) => `${words} https://пример.рф/адрес тень`,
      (words: string) => `${words} &#1090;&#x435;нь`,
    ])(phrase(random));
  const inline = (depth: number, isLinked: boolean): string =>
    some(4, () => {
      const space = random.pick([" ", " ", "\n  ", ""]);
      const kind = random.below(9);
      if (kind < 4 || depth > 2) return space + words() + space;
      if (kind === 4) return random.pick(OPAQUE) + space;
      if (kind === 5 && !isLinked) {
        return `${space}<a href="u${links++}">${inline(depth + 1, true)}</a>`;
      }
      if (kind === 6) return '<img src="адрес">';
      const name = random.pick(INLINE);
      const attribute = random.pick(["", ' class="x"']);
      return `${space}<${name}${attribute}>${inline(depth + 1, isLinked)}</${name}>`;
    });
  const block = (depth: number): string =>
    random.pick([
      () => `<p>${inline(0, false)}</p>\n`,
      () => `<p>${inline(0, false)}\n<p>${inline(0, false)}\n`,
      () => `<h2 id="метка">${inline(1, false)}</h2>`,
      () => `<ul>${some(3, () => `<li>${inline(1, false)}\n`)}</ul>`,
      () => `<table><tr>${some(3, () => `<td title="${words()}">${inline(2, false)}`)}</table>`,
      () => `<pre>код\n  ключ</pre>`,
      () => `<style>код { color: red }</style>`,
      () => `<button data-x="ключ" aria-label="${words()}">${inline(2, true)}</button>`,
      () => `<select><option value="код">${phrase(random)}<option>${phrase(random)}</select>`,
      () => depth > 2 ? "<hr>" : `<div class="код">${some(3, () => block(depth + 1))}</div>`,
      () => `<div class="notranslate">имя <b>код</b></div>`,
      () => `<p><img src="адрес" alt="${words()}"></p>`,
      () => inline(0, false),
    ])();
  const head = `<meta charset="utf-8"><title>${words()}</title><meta name="description" content="${
    phrase(random)
  }"><meta name="author" content="имя">`;
  return `<!DOCTYPE html><!-- заметка --><html lang="ru"><head>${head}</head><body>тень ${
    some(6, () => block(0))
  }</body></html>`.replaceAll("\n", random.pick(["\n", "\r\n"]));
}

interface Page {
  /** Elements that part words from words, with all that is in the tags but words. */
  readonly blocks: string[];
  /** All elements, as often as they are there. */
  readonly elements: string[];
  readonly links: string[];
  /** What is not read as words: code, scripts, comments. */
  readonly staying: string[];
  /** All of it, white space apart. */
  readonly whole: string[];
}

const INSIDE = [...INLINE, "a", "br", "img", "code", "kbd", "input", "svg", "path", "script"];
/** Elements that a model may have twice, or not at all. */
const MOVING = [...INLINE, "a"];
const STAYING = ["code", "pre", "script", "style", "kbd", "svg"];

/** Reads a page with the parser that browsers have. */
function read(text: string): Page {
  const page: Page = { blocks: [], elements: [], links: [], staying: [], whole: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node, around: readonly string[]) => {
    const isStaying = around.some((name) => STAYING.includes(name));
    if (node.nodeName === "#comment") page.staying.push((node as { data: string }).data);
    if ("value" in node) {
      const text = node.value.replace(/[ \t\r\n]+/g, " ").trim();
      if (text !== "") page.whole.push(text);
      if (isStaying) page.staying.push(node.value);
    }
    if ("tagName" in node) {
      const attributes = node.attrs.map(({ name, value }) => {
        const isRead = READABLE.includes(name) ||
          name === "content" && node.attrs.some((one) => one.value === "description");
        return isRead ? name : `${name}=${value}`;
      });
      page.whole.push(node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${value}`));
      const name = `${node.tagName} ${attributes.join(" ")}`;
      if (!INSIDE.includes(node.tagName) && !isStaying) page.blocks.push(name);
      if (!MOVING.includes(node.tagName)) page.elements.push(name);
      const href = node.attrs.find((one) => one.name === "href")?.value;
      if (href !== undefined) page.links.push(href);
    }
    if (!("childNodes" in node)) return;
    const inner = "tagName" in node ? [...around, node.tagName] : around;
    for (const child of node.childNodes) visit(child, inner);
    if ("tagName" in node) page.whole.push("/");
    if ("tagName" in node && !INSIDE.includes(node.tagName)) page.blocks.push("/");
  };
  visit(parse(text), []);
  return page;
}

test("whatever a model does, a page keeps its form, and what is not translated is listed", () =>
  checkRoundTrips(textFamily("html", {
    make: page,
    formOf(text) {
      const { blocks, elements, links, staying } = read(text);
      return [blocks, elements.sort(), [...new Set(links)].sort(), staying.sort()];
    },
    textOf: (text) => text.replace(/&#1090;&#x435;/g, "те"),
    wholeOf: (text) => read(text).whole,
  })));
