import assert from "node:assert/strict";
import { placeholdersIn } from "../../../../src/translation/documents/data/placeholders.ts";
import { test } from "../../../harness/test.ts";

/** Returns a text with what stays in braces `⟦…⟧`. */
function marked(text: string): string {
  let written = "";
  let at = 0;
  for (const found of placeholdersIn(text)) {
    if (!found) continue;
    written += `${text.slice(at, found.start)}⟦${text.slice(found.start, found.end)}⟧`;
    at = found.end;
  }
  return written + text.slice(at);
}

const STAYS: readonly [text: string, marked: string][] = [
  ["%s files", "⟦%s⟧ files"],
  ["%d of %ld", "⟦%d⟧ of ⟦%ld⟧"],
  ["%1$s and %2$@", "⟦%1$s⟧ and ⟦%2$@⟧"],
  ["%.2f km", "⟦%.2f⟧ km"],
  ["%-5d|", "⟦%-5d⟧|"],
  ["%(name)s is", "⟦%(name)s⟧ is"],
  ["%<name>s is", "⟦%<name>s⟧ is"],
  ["%lld %lu %@", "⟦%lld⟧ ⟦%lu⟧ ⟦%@⟧"],
  ["100%% sure", "100⟦%%⟧ sure"],
  ["%Y-%m-%d at %H:%M", "⟦%Y⟧-⟦%m⟧-⟦%d⟧ at ⟦%H⟧:⟦%M⟧"],
  ["%#@files@ left", "⟦%#@files@⟧ left"],
  ["Hello %name%!", "Hello ⟦%name%⟧!"],
  ["%1 of %2", "⟦%1⟧ of ⟦%2⟧"],
  ["%dpx %sth", "⟦%d⟧px ⟦%s⟧th"],
  ["%ld%s %d%%", "⟦%ld%s⟧ ⟦%d%%⟧"],
  ["{name} and {0}", "⟦{name}⟧ and ⟦{0}⟧"],
  ["{{name}} and {{ user.name }}", "⟦{{name}}⟧ and ⟦{{ user.name }}⟧"],
  ["{{{name}}}!", "⟦{{{name}}}⟧!"],
  ["{} and { }", "⟦{}⟧ and ⟦{ }⟧"],
  ["{0:0.00} EUR", "⟦{0:0.00}⟧ EUR"],
  ["{price, number, currency} each", "⟦{price, number, currency}⟧ each"],
  ["${name} #{name} %{name} here", "⟦${name}⟧ ⟦#{name}⟧ ⟦%{name}⟧ here"],
  ["${user.name ?? 'you'} here", "⟦${user.name ?? 'you'}⟧ here"],
  ["$t(common.ok) and", "⟦$t(common.ok)⟧ and"],
  ['<b>bold</b> <a href="x y">link</a>', '⟦<b>⟧bold⟦</b>⟧ ⟦<a href="x y">⟧link⟦</a>⟧'],
  ["<0>bold</0><br/> <1/>", "⟦<0>⟧bold⟦</0><br/>⟧ ⟦<1/>⟧"],
  ["see https://a.b/c?d=e&f and www.a.b", "see ⟦https://a.b/c?d=e&f⟧ and ⟦www.a.b⟧"],
  ["https://a.b/{id}/edit now", "⟦https://a.b/{id}/edit⟧ now"],
  ["https://a.b</b> now", "⟦https://a.b</b>⟧ now"],
  ["Terms &amp; more&nbsp;caf&eacute;", "Terms ⟦&amp;⟧ more⟦&nbsp;⟧caf&eacute;"],
  ["<!-- a > b --> c", "⟦<!-- a > b -->⟧ c"],
  [
    "{count, plural, one {# file} other {# files}} left",
    "⟦{count, plural, one {#⟧ file⟦} other {#⟧ files⟦}}⟧ left",
  ],
  [
    "{n,plural,=0{nothing}other{# of {all}}}",
    "⟦{n,plural,=0{⟧nothing⟦}other{#⟧ of ⟦{all}}}⟧",
  ],
  [
    "{who, select, male {He has {n, plural, one {a dog} other {# dogs}} too} other {They}} #1",
    "⟦{who, select, male {⟧He has ⟦{n, plural, one {⟧a dog⟦} other {#⟧ dogs⟦}}⟧ too⟦} other {⟧They⟦}}⟧ #1",
  ],
];
for (const [text, expected] of STAYS) {
  test(`what programs fill in stays in ${JSON.stringify(text)}`, () => {
    assert.equal(marked(text), expected);
  });
}

const PROSE: readonly string[] = [
  "50 % off",
  "50% off",
  "100% cotton",
  "100% sure, 50%off",
  "10%-os kedvezmény",
  "5%, 20%-30%.",
  "a % b",
  "1 < 2 and 3 > 2",
  "a <b and c> d",
  "<3 you",
  "{some words in braces}",
  "#1 } {",
  "costs $5 & more",
  "don't & won't",
];
for (const text of PROSE) {
  test(`all of ${JSON.stringify(text)} is translated`, () => {
    assert.equal(marked(text), text);
  });
}

const UNCLOSED: readonly string[] = [
  "{count, plural, one {# file",
  "{count, plural, one {# file} other",
  "{count, plural, one {# file} other {a} } } } b",
  "<a href=",
  "{{name",
  "${",
  "$t(",
  "%",
  "<!-- a",
];
test("what is not closed ends nothing before its time", () => {
  for (const text of UNCLOSED) assert.equal(marked(text).replace(/[⟦⟧]/g, ""), text);
  assert.equal(marked("{n, plural, one {a } b"), "⟦{n, plural, one {⟧a } b");
});
