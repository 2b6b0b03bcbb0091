import { test } from "../../harness/test.ts";
import type { Random } from "../../harness/random_messages.ts";
import { findPandoc, type PandocNode, readMarkdown } from "./markdown/pandoc.ts";
import { checkRoundTrips, type Family, phrase, textFamily } from "./round_trips.ts";

const END = ["\n", "\n", "\r\n", "\r"];

function plainText(random: Random): string {
  const paragraphs = Array.from({ length: 1 + random.below(9) }, () =>
    random.pick([
      () => phrase(random),
      () => `  ${phrase(random)}\n\t${phrase(random)}  `,
      () => `${phrase(random)} https://пример.рф/адрес ${phrase(random)}`,
      () => "* * *",
      () => "- тень\n- тень туман",
    ])());
  return (random.pick(["", "\uFEFF", "\n"]) + paragraphs.join(random.pick(["\n\n", "\n \n\n"])) +
    random.pick(["", "\nтень\n"])).replaceAll("\n", random.pick(END));
}

test("whatever a model does, a text keeps its paragraphs, and what is not translated is listed", () =>
  checkRoundTrips(textFamily("txt", {
    make: plainText,
    formOf: (text) =>
      text.replace(/\r\n?/g, "\n").split(/\n\s*\n/).map((paragraph) => [
        paragraph.trim() === "",
        paragraph.match(/https:\S+/g),
      ]),
  })));

function inline(random: Random): string {
  return random.pick([
    (words: string) => words,
    (words: string) => words,
    (words: string) =>
      `${words} [тень](адрес) и \`код\` и <b>тень</b> конец`.replaceAll(" и ", " "),
    (words: string) => `**${words}** _тень_ ~~тень~~`,
    (words: string) => `[${words}](<адрес> "имя") ![тень](адрес)`,
    (words: string) => `${words} [тень][метка] [метка] <https://a.b/адрес>`,
    (words: string) => `${words} https://a.b/адрес [^1]`,
    (words: string) => `${words} \\* &amp; \\_ тень`,
    (words: string) => `${words} \`\`код \` код\`\` тень`,
    (words: string) => `[**${words}**](адрес)`,
    (words: string) => `${words} <span title="имя">тень</span><!-- заметка -->`,
  ])(phrase(random)).replace(" конец", "");
}

function block(random: Random, depth: number): string {
  const line = () => inline(random);
  const inner = (indent: string) =>
    depth > 1 ? line() : block(random, depth + 1).replaceAll("\n", `\n${indent}`);
  return random.pick([
    line,
    () => `${line()}\n${line()}`,
    () => `${line()}  \n${line()}\\\n${line()}`,
    () => `## ${phrase(random)} ##`,
    () => `### ${line()}`,
    () => `${phrase(random)}\n---`,
    () => `${phrase(random)}\n===`,
    () => "---",
    () => "```код\nкод ключ\n\nключ\n``` ",
    () => "~~~\n```\nкод\n~~~",
    () => `${line()}\n\n    код\n\n    ключ`,
    () => `- ${inner("  ")}\n- ${inner("  ")}\n\n  ~~~\n  код\n  ~~~`,
    () => `2. ${inner("   ")}\n3. ${line()}`,
    () => `- [ ] ${line()}\n- [x] ${line()}\n  - ${line()}`,
    () => `> ${inner("> ")}\n>\n> ${line()}`,
    () =>
      `| ${
        phrase(random)
      } | \`код\` |\n|:--|--:|\n| ${line()} | 1 < 2 |\n| a \\| тень | ${line()} |`,
    () => "<!-- заметка\n\nкод -->",
    () => `<div class="код">\n\n${line()}\n\n</div>`,
    () => "<script>\nкод = '<b>';\n\nключ\n</script>",
  ])();
}

function markdown(random: Random): string {
  const blocks = Array.from({ length: 2 + random.below(7) }, () => block(random, 0));
  const head = random.below(4) === 0 ? "---\ntitle: имя\nтег: [код]\n---\n\n" : "";
  return `${head}тень\n\n${blocks.join("\n\n")}\n\n[метка]: адрес "имя"\n\n[^1]: ${
    phrase(random)
  }\n`
    .replaceAll("\n", random.pick(END));
}

/** What lines begin with; two lines of one quotation may have become one. */
function beginsOf(text: string): string[] {
  const begins = text.split(/\r\n|\r|\n/)
    .map((line) => /^(?:[#>|-]+|~{3,}|`{3,})/.exec(line)?.[0] ?? "").filter((begin) =>
      begin !== ""
    );
  return begins.filter((begin, nth) => begin !== begins[nth - 1]);
}

const MARKDOWN: Family<string> = textFamily("md", {
  make: markdown,
  formOf: (text) => [beginsOf(text), text.match(/(?<!\\)<\/?[a-z][^>]*>|\]\([^)]*\)/g)?.sort()],
});

test("whatever a model does, Markdown keeps its form, and what is not translated is listed", () =>
  checkRoundTrips(MARKDOWN));

/** Kinds of pandoc's nodes that tell nothing but words. */
const WORDS = ["Str", "Space", "SoftBreak"];

/** Returns pandoc's tree without the words, and without what is in links and their like. */
function nodesOf(tree: unknown): unknown[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesOf);
  if (tree === null || typeof tree !== "object") return [];
  const { t, c } = tree as PandocNode;
  if (t === undefined || WORDS.includes(t)) return [];
  if (t === "Code" || t === "CodeBlock" || t.startsWith("Raw")) return [[t, c]];
  const inner = nodesOf(c);
  if (t === "Header" && Array.isArray(c)) return [[t, c[0]], ...inner];
  if ((t === "Link" || t === "Image") && Array.isArray(c)) return [[t, c.at(-1)], ...inner];
  if (t === "Table" && Array.isArray(c)) {
    return [[t, JSON.stringify(c).match(/"Align\w+"/g)], ...inner];
  }
  return [t, ...inner, "/"];
}

const pandoc = findPandoc();
/** Pandoc knows no line ends of old Macs. */
const read = async (text: string) =>
  nodesOf(await readMarkdown(pandoc!, text.replace(/\r\n?/g, "\n")));

test({
  name: "whatever a model does, pandoc finds the same blocks, links and code in Markdown",
  ignore: pandoc === undefined,
  fn: () =>
    checkRoundTrips({
      ...MARKDOWN,
      files: 24,
      async formOf(text) {
        const nodes = await read(text);
        return nodes.filter((one) => Array.isArray(one)).map((one) => JSON.stringify(one)).sort();
      },
      wholeOf: read,
    }),
});
