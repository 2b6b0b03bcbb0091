import type { Random } from "../../../harness/random_messages.ts";

const WORDS = [
  "rain",
  "shore",
  "R&amp;D",
  "fog",
  "a&nbsp;b",
  "2",
  "&lt;tag&gt;",
  "мир",
  "x &copy y",
];
const SPACES = [" ", " ", "\n  ", ""];
const OPAQUE = [
  "<br>",
  '<img src="i" alt="An image">',
  "<code>a &lt; b</code>",
  "<!-- note -->",
  "<svg><title>No</title><path d='1'/></svg>",
  '<span translate="no">Name <b>x</b></span>',
  "<script>if (a < b) '<p>'</script>",
  '<i class="icon"></i>',
  "<math><mi>x</mi></math>",
  "<input value=v>",
  "<video><p>none</p></video>",
];
const INLINE = ["b", "i", "em", "span", "sub", "u", "font", "abbr", "custom-tag"];
const BLOCKS = ["div", "p", "h2", "blockquote", "section", "label", "button", "pre", "figure"];
const LISTS: Readonly<Record<string, string>> = { ul: "li", ol: "li", dl: "dd", select: "option" };
/** Tags that belong nowhere, and signs that are none. */
const BROKEN = [
  "</p>",
  "<b>",
  "</b>",
  "<i>",
  "</i>",
  "</div>",
  "<p>",
  "<a href=lost>",
  "</a>",
  "<",
  "</>",
  "<div",
  "</span>",
  "<li>",
  "<td>",
  "</svg>",
  "<svg>",
  "<code>",
  "</code>",
  "<?php x ?>",
  "<![CDATA[ a ]]>",
  "<table>",
  "&",
  "<b/>",
  "</br>",
  "\0",
];

/** Makes documents, whose links are numbered; broken ones where that is asked for. */
export function randomHtml(random: Random, isBroken: boolean): string {
  let links = 0;
  const some = (count: number, make: () => string) =>
    Array.from({ length: 1 + random.below(count) }, make).join("");
  const inline = (depth: number, isLinked: boolean): string =>
    some(5, () => {
      const space = random.pick(SPACES);
      if (isBroken && random.below(9) === 0) return random.pick(BROKEN);
      const kind = random.below(8);
      if (kind < 4 || depth > 3) return space + random.pick(WORDS) + space;
      if (kind === 4) return random.pick(OPAQUE) + space;
      if (kind === 5 && !isLinked) {
        return `${space}<a href="${links++}">${inline(depth + 1, true)}</a>`;
      }
      const name = random.pick(INLINE);
      return `${space}<${name} id="${random.below(99)}">${inline(depth + 1, isLinked)}</${name}>`;
    });
  const block = (depth: number, isRoot: boolean): string => {
    const kind = random.below(7);
    if (isBroken && random.below(12) === 0) return random.pick(BROKEN);
    if (kind === 0 && depth < 3 && isRoot) {
      const list = random.pick(Object.keys(LISTS));
      const item = LISTS[list]!;
      const content = () => list === "select" ? "Option " + random.below(9) : inline(1, false);
      return `<${list}>${some(3, () => `<${item}>${content()}</${item}>\n`)}</${list}>`;
    }
    if (kind === 1 && isRoot) {
      return `<table><tr>${
        some(3, () => `<td title="A cell">${inline(1, false)}</td>`)
      }</tr></table>`;
    }
    if (kind === 2 && depth < 3 && isRoot) {
      return `<div class="${random.pick(["a", "b notranslate"])}" aria-label='It&#39;s "here"'>\n${
        some(3, () => block(depth + 1, true))
      }</div>`;
    }
    const name = random.pick(BLOCKS);
    return `<${name}>${inline(0, name === "button")}</${name}>${random.pick(SPACES)}`;
  };
  return `<!DOCTYPE html><html lang="en"><head><title>A ${random.pick(WORDS)}</title></head><body>${
    some(6, () => block(0, true))
  }</body></html>`;
}
