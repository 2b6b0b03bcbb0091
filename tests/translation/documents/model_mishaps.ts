import type { Random } from "../../harness/random_messages.ts";

/** Makes another answer of a right one. */
export type Mishap = (answer: string, random: Random) => string;

/** A unit between its marks; in it are those of styles. */
const UNIT = /<g(\d+)>([^]*?)<\/g\1>/g;
const MARK = /<(\/?)([gx])(\d+)(\/?)>/g;
/** Signs that mean something in some file. */
const SIGNS = [
  ...['"', "'", "\\", "\\n", "{", "}", "{0}", "|", ";", ",", "=", "*/", "//", "/*", "-->", "\t"],
  ...["<", ">", "&", "&amp;", "<b>", "</p>", "<br>", "<!--", "]]>", "%", "%s", "#", "\u00A0"],
  ...["\u2028", "\r\n", "\r", "\v", "\u0007", "\uFFFC", "\uD83D", "😀", "1"],
];
/** Signs that mean something at the begin of a line or a cell. */
const BEGINS = [
  ...["- ", "* ", "+ ", "1. ", "2) ", "# ", "> ", "=", "+", "@", "```", "~~~", "---", "| ", "    "],
  ...[
    "=== ",
    '"',
    "'",
    "[",
    ": ",
    "NOTE ",
    "1\n",
    "\n",
    "[^a]: ",
    "{",
    "<div>",
    "Dialogue: ",
    "$$",
  ],
  ...["00:00:01,000 --> 00:00:02,000\n", "#~ ", 'msgid "', "//", "/*", "<!-- ", "\t", "***\n"],
];
const marksAs = (to: string): Mishap => (answer) => answer.replace(MARK, to);
/** Changes one of the units, whose words are called so. */
const inUnit = (change: (words: string, random: Random) => string): Mishap => (answer, random) => {
  const units = [...answer.matchAll(UNIT)];
  const unit = units.length === 0 ? undefined : random.pick(units);
  if (!unit) return change(answer, random);
  const [all, nth, words = ""] = unit;
  const at = unit.index;
  return `${answer.slice(0, at)}<g${nth}>${change(words, random)}</g${nth}>${
    answer.slice(at + all.length)
  }`;
};
const withoutUnit = (name: string): Mishap => (answer) =>
  answer.replace(UNIT, (unit) => unit.includes(name) ? "" : unit);

/** What models make of an answer whose units are marked. */
export const MISHAPS: readonly Mishap[] = [
  // Merged: the words of one stand in the one before.
  (answer) => answer.replace(/ ?<\/g(\d+)>\s*<g(\d+)>([^<]*)<\/g\2>/, " $3</g$1>\n\n<g$2></g$2>"),
  (answer) => answer.replace(/ ?<\/g\d+>\s*<g\d+>/, " "),
  // Dropped, with its marks or without.
  (answer, random) => {
    const units = answer.match(UNIT);
    return units ? answer.replace(random.pick(units), "") : answer;
  },
  withoutUnit("ogony"),
  (answer) => !answer.includes("<g") && answer.includes("ogony") ? "" : answer,
  (answer, random) => {
    const left = withoutUnit("ogony")(answer, random);
    return !left.includes("<g") && left.includes("ogony") ? "" : left;
  },
  marksAs(""),
  (answer) => answer.replace(/<\/?g\d+>/g, ""),
  (answer) => answer.replace(/<x\d+\/>/, ""),
  (answer) => answer.replace(/<x\d+\/>/g, ""),
  (answer) => answer.replace(/<\/g\d+>/, ""),
  (answer) => answer.replace(/<\/g\d+>/g, ""),
  // Doubled.
  marksAs("$&$&"),
  (answer) => answer.replace(UNIT, "$&\n\n$&"),
  (answer) => answer.replace(/<x\d+\/>/, "$& $&"),
  // Reordered.
  (answer) => answer.match(UNIT)?.reverse().join("\n\n") ?? answer,
  (answer) => {
    const singles = answer.match(/<x\d+\/>/g)?.reverse() ?? [];
    return answer.replace(/<x\d+\/>/g, () => singles.pop()!);
  },
  (answer) => {
    const singles = answer.match(/<x\d+\/>/g) ?? [];
    return answer.replace(/<x\d+\/>/g, () => singles.pop()!);
  },
  (answer) => `${(answer.match(/<x\d+\/>/g) ?? []).join("")}${answer.replace(/<x\d+\/>/g, "")}`,
  // Disguised.
  (answer) => `\`\`\`\n${answer}\n\`\`\``,
  (answer) => answer.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  marksAs("< $1$2$3$4 >"),
  marksAs("＜$1$2$3$4＞"),
  marksAs("[$1$2$3$4]"),
  (answer) => answer.replace(MARK, (mark) => mark.toUpperCase()),
  // White space and other signs added.
  (answer) => answer.replace(/ /, "\n\n"),
  (answer) => answer.replace(/ /g, "\n"),
  (answer) => answer.replace(/ /g, "\n\n"),
  (answer) => answer.replace(MARK, " $& "),
  (answer) => answer.replace(MARK, "\n$&\n"),
  (answer) => answer.replace(/\n/g, " "),
  inUnit((words, random) => words.replace(/ |$/, () => ` ${random.pick(SIGNS)} `)),
  inUnit((words, random) => words.replace(/ |$/, () => random.pick(SIGNS))),
  inUnit((words, random) => words.replace(/ |$/g, () => ` ${random.pick(SIGNS)} `)),
  inUnit((words, random) => random.pick(BEGINS) + words),
  inUnit((words, random) => words.replace(/ |$/, () => `\n${random.pick(BEGINS)}`)),
  inUnit((words, random) => words.replace(/ |$/g, () => `\n${random.pick(BEGINS)}`)),
];
