import { z } from "zod";
import type { FormattedText } from "../../../src/translation/entities.ts";
import { judgeByReference } from "./reference.ts";
import type { TrialSet } from "./trial.ts";

/**
 * One sentence of a chat in each language: `<b>` is bold; the words in braces are its marker, of
 * which `{phone|mobile}` has two, and the text the first.
 */
export type Sentence = Readonly<Record<string, string>>;

const FILE = new URL("chat.json", import.meta.url);
const MARKER = /\{([^}]*)\}/;

/** Reads the sentences, written for this purpose: the same ones in every language. */
export async function readChat(): Promise<Sentence[]> {
  const text = await Deno.readTextFile(FILE);
  return z.array(z.record(z.string(), z.string())).min(1).parse(JSON.parse(text));
}

/** Lists English with each other language, in both directions. */
export function chatPairs(sentences: readonly Sentence[]): string[] {
  const others = Object.keys(sentences[0]!).filter((language) => language !== "en");
  return others.flatMap((language) => [`en-${language}`, `${language}-en`]);
}

/**
 * Makes trials of one pair.
 * @param pair two languages of the corpus, such as "es-pt"
 * @returns `undefined` where it does not have them
 */
export function chatIn(sentences: readonly Sentence[], pair: string): TrialSet | undefined {
  const [source = "", target = ""] = pair.split("-");
  const has = (language: string) => sentences.every((one) => Object.hasOwn(one, language));
  if (pair !== `${source}-${target}` || source === target) return undefined;
  if (!has(source) || !has(target)) return undefined;
  const trials = sentences.map((sentence) => {
    const formatted = formattedText(sentence[source]!);
    const reference = formattedText(sentence[target]!).text;
    const markers = MARKER.exec(sentence[target]!)?.[1]?.split("|") ?? [];
    return {
      ...formatted,
      target,
      reference,
      judge: (answer: string) =>
        judgeByReference({ text: formatted.text, reference, markers }, answer),
    };
  });
  return { name: `${source} → ${target}`, trials };
}

function formattedText(written: string): FormattedText {
  const tagged = written.replace(MARKER, (_, words: string) => words.split("|")[0]!);
  const text = tagged.replaceAll(/<\/?b>/g, "");
  const bold = [...tagged.matchAll(/<b>(.*?)<\/b>/g)].map(({ index, 1: words = "" }) => {
    const offset = tagged.slice(0, index).replaceAll(/<\/?b>/g, "").length;
    return { type: "bold", offset, length: words.length };
  });
  const links = [...text.matchAll(/https?:\/\/\S+/g)]
    .map(({ index, 0: { length } }) => ({ type: "url", offset: index, length }));
  return { text, entities: [...bold, ...links] };
}
