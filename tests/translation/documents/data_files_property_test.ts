import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { Random } from "../../harness/random_messages.ts";
import { checkRoundTrips, phrase, textFamily } from "./round_trips.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Makes words with something in them that programs fill in or read. */
function message(random: Random): string {
  return random.pick([
    (words: string) => words,
    (words: string) => words,
    (words: string) => `${words} {имя} ${words}`,
    (words: string) => `%s ${words} %d`,
    (words: string) => `${words} "тень" \\ ${words}`,
    (words: string) => `${words}\n${words}\n\n${words}`,
    (words: string) => `  ${words}\t/ ${words} `,
    (words: string) => `<b title="имя">${words}</b> &amp; ${words}`,
    (words: string) => `${words} https://пример.рф/адрес ${words}`,
    (words: string) => `{n, plural, one {# ${words}} other {# тень}}`,
    (words: string) => `\${код} ${words} {{ ключ }}`,
  ])(phrase(random));
}

function value(random: Random, depth: number): Json {
  const kind = random.below(depth > 3 ? 6 : 10);
  if (kind < 4) return message(random);
  if (kind === 4) return random.pick([1.5, -1e21, 0, true, null, ""]);
  if (kind === 5) {
    return random.pick(["user_id", "/a/b", "https://пример.рф/код", "#fff", "{имя}"]);
  }
  const inner = () => value(random, depth + 1);
  if (kind < 8) return Array.from({ length: random.below(4) }, inner);
  const keys = ["ключ", "id", "type", "ключ два", 'код "три"', ""];
  return Object.fromEntries(
    Array.from({ length: random.below(5) }, (_, nth) => {
      const key = random.pick(keys);
      return [`${key}${nth}`, key === "type" ? "button" : inner()];
    }),
  );
}

const escaped = (text: string, escape: string) =>
  text.replace(
    /[\u0080-\uFFFF]/g,
    (unit) => `${escape}${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

function json(random: Random): string {
  const text = JSON.stringify(
    [value(random, 0), { тип: value(random, 1) }, "тень туман"],
    null,
    random.pick([0, 2, "\t"]),
  ).replaceAll("\n", random.pick(["\n", "\r\n", "\r"]));
  return random.pick([
    () => text,
    () => `\uFEFF${text}\n`,
    () => text.replaceAll("/", "\\/"),
    () => escaped(text, "\\u"),
  ])();
}

const parsed = (text: string): Json => JSON.parse(text.replace(/^\uFEFF/, ""));
const PLACEHOLDER = /%[sd]|\{имя\}|\$\{код\}|\{\{ ключ \}\}|https:[^\s"]*|<b title[^>]*>|<\/b>/g;

/** Returns a document without its words, and what is filled in in each. */
function formOf(value: Json): unknown {
  if (Array.isArray(value)) return value.map(formOf);
  if (typeof value === "string") {
    return { hasWords: value.trim() !== "", tags: value.match(PLACEHOLDER)?.sort() };
  }
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value).map(([key, inner]) => [key, formOf(inner)]);
}

test("whatever a model does, JSON keeps keys, values and form, and what is not translated is listed", () =>
  checkRoundTrips(textFamily("json", {
    make: json,
    textOf: (text) => JSON.stringify(parsed(text)),
    formOf: (text) => formOf(parsed(text)),
    wholeOf: parsed,
  })));

const CONTROLS: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  v: "\v",
  a: "\x07",
};
const ENTRY =
  /\s*(?:\/\*[^]*?\*\/\s*|\/\/[^\n\r]*\s*)*("(?:[^"\\]|\\[^])*"|\w+)\s*=\s*"((?:[^"\\]|\\[^])*)"\s*;/y;

/** Reads a list of strings as Apple documents it. */
function stringsOf(text: string): { key: string; value: string }[] {
  const found: { key: string; value: string }[] = [];
  const entry = new RegExp(ENTRY);
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    entry.lastIndex = at;
    const [all, key, raw] = entry.exec(text) ?? [];
    if (all === undefined) break;
    at += all.length;
    const value = raw!.replace(
      /\\(?:U([\da-f]{4})|([0-7]{3})|([^]))/g,
      (_, unit, octal, sign) =>
        unit !== undefined
          ? String.fromCharCode(parseInt(unit, 16))
          : octal !== undefined
          ? String.fromCharCode(parseInt(octal, 8))
          : CONTROLS[sign] ?? sign,
    );
    found.push({ key: key!, value: value.replace(/\r\n?/g, "\n") });
  }
  assert.equal(text.slice(at).trim(), "", `no list of strings: ${text.slice(at)}`);
  return found;
}

function strings(random: Random): string {
  const end = random.pick(["\n", "\r\n", "\r"]);
  const isEscaped = random.below(4) === 0;
  const entries = Array.from({ length: 1 + random.below(9) }, (_, nth) => {
    const key = random.pick([`"ключ ${nth}"`, `"код.\\"${nth}\\""`, `key_${nth}`]);
    const quoted = JSON.stringify(message(random)).slice(1, -1);
    const value = random.below(4) === 0 ? quoted.replaceAll("\\n", "\n") : quoted;
    const comment = random.pick(["", '/* заметка " = */\n', '// заметка "имя" = "код";\n']);
    return `${comment}${key} ${random.pick(["=", " =\n"])} "${value}";\n`;
  });
  const text = `${entries.join(random.pick(["", "\n"]))}"конец" = "тень";\n`.replaceAll("\n", end);
  return isEscaped ? escaped(text, "\\U") : text;
}

test("whatever a model does, a list of strings keeps its keys, and what is not translated is listed", () =>
  checkRoundTrips(textFamily("strings", {
    make: strings,
    textOf: (text) =>
      (text.match(/\/\*[^]*?\*\/|\/\/.*/g) ?? []).join() + JSON.stringify(stringsOf(text)),
    formOf: (text) =>
      stringsOf(text).map(({ key, value }) => ({ key, tags: value.match(PLACEHOLDER)?.sort() })),
    wholeOf: stringsOf,
  })));
