import assert from "node:assert/strict";
import { po } from "../../harness/packages/gettext_parser.ts";
import { test } from "../../harness/test.ts";
import type { Random } from "../../harness/random_messages.ts";
import { faultsOf, findMsgfmt } from "./data/msgfmt.ts";
import { checkRoundTrips, type Family, phrase, textFamily } from "./round_trips.ts";

const HEADER = String.raw`# заметка
msgid ""
msgstr ""
"Project-Id-Version: имя\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 ? 0 : n%10<5 ? 1 : 2);\n"

`;
const KINDS: readonly [flag: string, make: (words: string) => string][] = [
  ["", (words) => words],
  ["", (words) => `${words} "тень" \\ {name}`],
  ["", (words) => `${words}\n${words}\n`],
  ["", (words) => `<a href="name">${words}</a> ${words}`],
  ["#, c-format\n", (words) => `${words} %s ${words} %d`],
  ["#, fuzzy, c-format\n", (words) => `%1$s ${words} %2$-5d ${words} 100%%`],
  ["#, python-format\n", (words) => `%(name)s ${words} %(count)d`],
  ["#, python-brace-format\n", (words) => `{name} ${words} {0}`],
  ["#, no-c-format\n", (words) => `50 % ${words}`],
];

function catalogue(random: Random): string {
  const quoted = (value: string) => {
    const lines = value.match(/[^\n]*\n|[^\n]+/g) ?? [];
    const isCut = lines.length > 1 || random.below(4) === 0;
    return (isCut ? ["", ...lines] : lines).map((line) => JSON.stringify(line)).join("\n");
  };
  const entries = Array.from({ length: 1 + random.below(8) }, (_, nth) => {
    const [flag, make] = random.pick(KINDS);
    const [begin, lineEnd] = random.pick([["", ""], ["\n", "\n"], ["", "\n"]] as const);
    const value = `${begin}${
      make(`${phrase(random)} ${"тень ".repeat(nth % 3)}туман`).trimEnd()
    }${lineEnd}`;
    // Those of some languages only, msgfmt does not take.
    const own = random.below(2) === 0 ? '""' : quoted(value);
    const context = `msgctxt "ключ ${nth}"\n`;
    const comments = random.pick(["", "# заметка\n#. заметка\n#: код.c:1\n", "# ключ\n"]);
    const forms = `msgid_plural ${
      quoted(value)
    }\nmsgstr[0] ${own}\nmsgstr[1] ${own}\nmsgstr[2] ${own}\n`;
    return `${comments}${flag}${random.pick(["", '#| msgid "имя"\n'])}${context}msgid ${
      quoted(value)
    }\n${random.below(3) === 0 ? forms : `msgstr ${own}\n`}`;
  });
  const obsolete = random.pick(["", '\n#~ msgid "имя"\n#~ msgstr "код"\n']);
  return `${HEADER}${entries.join("\n")}\nmsgctxt "ключ"\nmsgid "тень"\nmsgstr ""\n${obsolete}`
    .replaceAll("\n", random.pick(["\n", "\n", "\r\n"]));
}

/** Catalogue as gettext-parser reads it, which has no types of its own. */
interface Catalogue {
  readonly headers: unknown;
  readonly translations: Record<string, Record<string, Message>>;
  readonly obsolete?: unknown;
}

interface Message {
  readonly msgid: string;
  readonly msgid_plural?: string;
  readonly msgctxt?: string;
  readonly comments?: unknown;
  readonly msgstr: readonly string[];
}

const PLACEHOLDER = /%(?:\d\$)?(?:\(\w+\))?-?\d?[sd]|%%|\{\S+\}|<\/?a\b[^>]*>/g;

function read(text: string) {
  const { headers, translations, obsolete }: Catalogue = po.parse(text);
  const messages = Object.values(translations).flatMap((all) => Object.values(all));
  return { headers, obsolete, messages };
}

/** Messages with what is filled in in their translations; numbers of arguments may be added. */
function formOf(text: string): unknown {
  const { messages, ...rest } = read(text);
  const forms = messages.map(({ msgid, msgstr, ...others }) => ({
    ...others,
    msgid,
    header: msgid === "" ? msgstr : undefined,
    forms: msgstr.map((own) => {
      const written = own === "" ? others.msgid_plural ?? msgid : own;
      const tags = (written.match(PLACEHOLDER) ?? []).map((one) => one.replace(/\d\$/, "")).sort();
      return [tags, written.startsWith("\n"), written.endsWith("\n")];
    }),
  }));
  return { forms, ...rest };
}

/** Catalogue in which each translation is there. */
function wholeOf(text: string): unknown {
  return read(text).messages.filter(({ msgid }) => msgid !== "").map((one) =>
    one.msgstr.map((own, nth) =>
      own !== "" ? own : nth === 0 ? one.msgid : one.msgid_plural ?? one.msgid
    )
  );
}

const CATALOGUES: Family<string> = textFamily("po", {
  make: catalogue,
  textOf: (text) =>
    JSON.stringify(read(text).messages.map(({ msgstr }) => msgstr)) +
    (text.match(/^#.*|^msgctxt.*/gm) ?? []).join(),
  formOf,
  wholeOf,
});

test("whatever a model does, a catalogue keeps its messages, and what is not translated is listed", () =>
  checkRoundTrips(CATALOGUES));

const msgfmt = findMsgfmt();
test({
  name: "whatever a model does, msgfmt compiles a translated catalogue",
  ignore: msgfmt === undefined,
  fn: () =>
    checkRoundTrips({
      ...CATALOGUES,
      files: 20,
      formOf: async (text) => {
        const faults = await faultsOf(msgfmt!, text);
        assert.equal(faults, "", text);
      },
    }),
});
