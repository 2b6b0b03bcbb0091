import assert from "node:assert/strict";

/** Element of an XML text, by the name that it has there. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const TOKEN =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const SIGNS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
// deno-lint-ignore no-control-regex -- these signs are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * Reads an XML text as a tree, strictly, by other means than the program does: so that it can judge
 * what that wrote.
 */
export function readXml(xml: string): XmlElement {
  assert.ok(xml.isWellFormed() && !FORBIDDEN.test(xml), "signs that XML does not have");
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const text = xml.replace(/^\uFEFF/, "");
  let at = 0;
  for (const [token, literal, slash, name, attributes, isEmpty, words] of text.matchAll(TOKEN)) {
    at += token.length;
    const parent = open.at(-1)!;
    if (literal !== undefined) parent.children.push(literal);
    else if (words !== undefined) parent.children.push(unescaped(words));
    else if (name === undefined) continue;
    else if (slash) assert.equal(open.pop()!.name, name);
    else {
      const element = { name, attributes: attributesOf(attributes!), children: [] };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  assert.equal(at, text.length, `no XML: ${text.slice(at, at + 60)}`);
  assert.equal(open.length, 1, "something is not closed");
  const elements = root.children.filter((one) => typeof one !== "string");
  assert.equal(elements.length, 1);
  return elements[0]!;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name, one, other]) =>
    [name!, unescaped(one ?? other ?? "")] as const
  );
  assert.equal(new Set(pairs.map(([name]) => name)).size, pairs.length, "an attribute twice");
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+))?(;?)/g, (_, hex, decimal, name, end) => {
    assert.ok(end, "a bare &");
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    assert.ok(name in SIGNS, `an unknown sign &${name};`);
    return SIGNS[name]!;
  });
}

/** Returns all elements of a name, in any depth, from left to right. */
export function elementsOf(tree: XmlElement, name: string): XmlElement[] {
  return tree.children.flatMap((child) =>
    typeof child === "string"
      ? []
      : [...child.name === name ? [child] : [], ...elementsOf(child, name)]
  );
}

/** Returns the words of runs in an element: those of text boxes in it too. */
export function textOf(tree: XmlElement): string {
  return tree.children.map((child) => {
    if (typeof child === "string") {
      if (tree.name !== "w:t") return "";
      return tree.attributes["xml:space"] === "preserve"
        ? child
        : child.replace(/\s+/g, " ").trim();
    }
    if (child.name === "w:br") return "\n";
    if (child.name === "w:noBreakHyphen") return "\u2011";
    return textOf(child);
  }).join("");
}
