import assert from "node:assert/strict";
import {
  addsBrackets,
  changesLines,
  losesLinks,
  losesPlaceholders,
} from "../../../src/translation/verification/survivors.ts";
import { test } from "../../harness/test.ts";

type Row = readonly [original: string, answer: string, isNoticed: boolean];

const PLACEHOLDERS: readonly Row[] = [
  ...[
    "{name}",
    "{{name}}",
    "${name}",
    "%s",
    "%d",
    "%i",
    "%f",
    "%@",
    "%1$s",
    "%02d",
    "%(name)s",
    "$NAME",
    "<b>",
    "</b>",
    '<a href="x">',
    ":smile:",
    "`npm i`",
  ].flatMap((one): Row[] => [
    [`Hallo ${one}, wie geht es?`, `Hello ${one}, how are you?`, false],
    [`Hallo ${one}, wie geht es?`, "Hello Anna, how are you?", true],
  ]),
  ["Es sind 5 %, sagt Anna", "It is 5 percent, says Anna", false],
  ["Das sind 20%d und mehr", "That is 20 d and more", false],
  ["Heute: 10:30 bis 11:30", "Today: half past ten", false],
  ["Das kostet 5 $ heute", "That is 5 dollars today", false],
  ["3 < 4 und 5 > 4", "three is less", false],
  ["Hallo {name} {name}", "Hello {Name}", true],
];

const LINKS: readonly Row[] = [
  ["Siehe https://a.example/b?c=1", "See https://a.example/b?c=1", false],
  ["Siehe https://a.example/b.", "See https://a.example/b, please", false],
  ["Siehe http://a.example/b!", "See http://a.example/b?", false],
  ["(Siehe https://a.example/b)", "See https://a.example/b here", false],
  ["见https://a.example/b。", "See https://a.example/b", false],
  ["Siehe „https://a.example/b“", "See https://a.example/b", false],
  ["Siehe https://a.example/b", "See https://a.example/c", true],
  ["Siehe https://a.example/b", "See the page", true],
  ["https://a.example/b https://a.example/c", "https://a.example/b", true],
  ["Hier ist kein Link", "There is no link", false],
];

const LINES: readonly Row[] = [
  ["Eins\nZwei", "One\nTwo", false],
  ["Eins\nZwei", "One Two", true],
  ["Eins Zwei", "One\nTwo", true],
  ["Eins\n\nZwei", "One\n\nTwo", false],
  ["Eins\n\nZwei", "One\nTwo", true],
  ["Eins\nZwei", "One\n\nTwo", true],
  ["Eins\n \t\nZwei", "One\n\nTwo", false],
  ["Eins\n\n\n\nZwei", "One\n\nTwo", false],
  ["\n\nEins\nZwei\n\n", "One\nTwo", false],
];

const BRACKETS: readonly Row[] = [
  ["Guten Tag", "Good day", false],
  ["Guten Tag", "Good day (a greeting)", true],
  ["Guten Tag", "Good day [a greeting]", true],
  ["Guten Tag", "你好（早上用）", true],
  ["Guten Tag", "おはよう【あいさつ】", true],
  ["Guten Tag", "Good day :)", false],
  ["Guten Tag", "Good day (!)", false],
  ["Guten Tag (Anna)", "Good day (Anna, hello)", false],
  ["Guten Tag <Anna>", "Good day (Anna)", false],
  ["Guten Tag {name}", "Good day (you)", false],
  ["早上好（安娜）", "Good day (Anna)", false],
  ["早上好【安娜】", "Good day (Anna)", false],
  ["Guten Tag [Anna]", "Good day (Anna)", false],
];

const TABLES: readonly [string, (original: string, answer: string) => boolean, readonly Row[]][] = [
  ["loses a placeholder of", losesPlaceholders, PLACEHOLDERS],
  ["loses an address of", losesLinks, LINKS],
  ["has other lines than", changesLines, LINES],
  ["has brackets that are not in", addsBrackets, BRACKETS],
];

for (const [what, notices, rows] of TABLES) {
  for (const [original, answer, isNoticed] of rows) {
    const not = isNoticed ? "" : "not true: ";
    test(`${not}${JSON.stringify(answer)} ${what} ${JSON.stringify(original)}`, () => {
      assert.equal(notices(original, answer), isNoticed);
    });
  }
}
