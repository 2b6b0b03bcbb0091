import type { ChatAnswer, ChatRequest } from "../../../src/playground/groq/chat.ts";
import { GroqRefusal } from "../../../src/playground/groq/refusal.ts";
import { type AskedTask, readTask } from "../model/scripted_model.ts";
import type { Rule } from "./case.ts";

const MARK = /<(\/?)([gx])(\d+)(\/?)>/g;

/** A Latin letter for each Cyrillic one; a few have none. */
const LATIN = "abvgdeozzijklmnoprstufhccssyyyeua";
const CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...[...CYRILLIC].map((letter, at) => [letter, LATIN[at]!] as const),
  ...[["і", "i"], ["ї", "i"], ["є", "e"]] as const,
]);

/** What models make of marks. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  fullwidth: (text) => text.replace(MARK, "＜$1$2$3$4＞"),
  escaped: (text) => text.replace(MARK, "&lt;$1$2$3$4&gt;"),
  spaced: (text) => text.replace(MARK, "< $1$2$3$4 >"),
  upper: (text) => text.replace(MARK, (mark) => mark.toUpperCase()),
  square: (text) => text.replace(MARK, "[$1$2$3$4]"),
  doubled: (text) => text.replace(MARK, "$&$&"),
  unclosed: (text) => text.replace(MARK, (mark) => mark.startsWith("</") ? "" : mark),
  dropped: (text) => text.replace(MARK, ""),
  "singles dropped": (text) => text.replace(/<x\d+\/>/g, ""),
};

/** Makes a model of rules: the first that fits answers, and all else comes back as it was sent. */
export function modelOf(rules: readonly Rule[]): (chat: ChatRequest) => ChatAnswer {
  const served = new Map<Rule, number>();
  return (chat) => {
    const task = readTask(chat);
    const words = task.text.replace(MARK, "");
    const rule = rules.find((one) =>
      fits(one, words, wanted(one, task), chat.model) &&
      (served.get(one) ?? 0) < (one.times ?? Infinity)
    );
    if (!rule) {
      return { content: JSON.stringify({ source_language: "und", translation: task.text }) };
    }
    served.set(rule, (served.get(rule) ?? 0) + 1);
    if (rule.http !== undefined) throw new GroqRefusal(rule.http, rule.message ?? "", rule.code);
    if (rule.content !== undefined) return { content: rule.content };
    const source_language = rule.source ?? "und";
    const translation = rule.already ? "" : spoiled(rule, translate(rule, task.text));
    const json = JSON.stringify({ source_language, translation });
    return { content: (rule.wrapJson ?? "%s").replace("%s", () => json) };
  };
}

/** Returns the language that a text of a rule's source is asked for in. */
function wanted({ source }: Rule, { target, alternative }: AskedTask): string {
  return alternative !== undefined && source === target ? alternative : target;
}

function fits({ when, not, target, model }: Rule, text: string, into: string, id: string): boolean {
  const [all, none] = [[when ?? []].flat(), [not ?? []].flat()];
  return all.every((one) => text.includes(one)) && !none.some((one) => text.includes(one)) &&
    (target === undefined || target === into) && (model === undefined || model === id);
}

function translate({ answer, phrases, letters }: Rule, text: string): string {
  if (letters) return inLatin(text);
  if (answer !== undefined) return withMarks(answer, text);
  return Object.entries(phrases ?? {}).reduce(
    (all, [words, translation]) => all.replaceAll(words, translation),
    text,
  );
}

/** Writes Cyrillic letters as Latin ones, capitals as capitals. */
export function inLatin(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const small = LETTERS.get(letter.toLowerCase()) ?? letter;
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  });
}

/** Puts the marks of the text around what the answer names by number, and its links as marks. */
function withMarks(answer: string, text: string): string {
  const groups = [...text.matchAll(/<(g\d+)>/g)].map(([, name]) => name!);
  const singles = text.match(/<x\d+\/>/g) ?? [];
  return answer
    .replace(/⟦(\/?)(\d+)⟧/g, (_, slash, nth) => {
      const name = groups[Number(nth) - 1];
      return name === undefined ? "" : `<${slash}${name}>`;
    })
    .replace(/https?:\S+/g, (link) => singles.shift() ?? link);
}

function spoiled({ spoil = {}, around = "%s", disguise }: Rule, translation: string): string {
  let text = translation;
  for (const [words, other] of Object.entries(spoil)) text = text.replaceAll(words, other);
  if (disguise !== undefined) text = DISGUISES[disguise]!(text);
  return around.replace("%s", () => text);
}
