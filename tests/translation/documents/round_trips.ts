import assert from "node:assert/strict";
import { inLatin } from "../../harness/cases/case_model.ts";
import { startJudgedGroq } from "../../harness/groq_api/judge_groq.ts";
import { chatModelOf } from "../../harness/model/groq_models.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { createRandom, type Random } from "../../harness/random_messages.ts";
import { workOf } from "../../harness/work.ts";
import { translateDocument } from "../../../src/translation/document_translator.ts";
import type { TextKind } from "../../../src/translation/documents/kinds.ts";
import { parseDocument } from "../../../src/translation/documents/open_document.ts";
import type { ParsedDocument } from "../../../src/translation/documents/parsing.ts";
import { createTextTranslator } from "../../../src/translation/text_translator.ts";
import { TranslationError } from "../../../src/translation/translator.ts";
import { MISHAPS } from "./model_mishaps.ts";

/** Words for people; those that stay, such as "код" and "ключ", are none of them. */
export const WORDS: readonly string[] =
  "дождь берег лодка весло туман сосна тропа песок ветер огонь тень".split(" ");
const STAYING = /(?:код|ключ|адрес|имя|метка|заметка)/g;
const WORD = new RegExp(WORDS.join("|"), "g");
const FILES = 60;

/** Makes words for people. */
export function phrase(random: Random): string {
  return Array.from({ length: 1 + random.below(5) }, () => random.pick(WORDS)).join(" ") +
    random.pick([".", "!", "", " …"]);
}

/** Files of one kind, and how they are read by other means than the program's. */
export interface Family<File> {
  readonly files?: number;
  make(random: Random): File;
  parse(file: File): Promise<ParsedDocument<File>>;
  /** Returns all that is written in it. */
  textOf(file: File): string;
  /** Returns what stays whatever a model answers. */
  formOf(file: File): unknown;
  /** Returns all that a reader finds in it; of right answers nothing else comes but other words. */
  wholeOf?(file: File): unknown;
}

/** Makes the family of a kind of text. */
export function textFamily(
  kind: TextKind,
  family: Pick<Family<string>, "make" | "formOf"> & Partial<Family<string>>,
): Family<string> {
  return {
    parse: (text) => parseDocument(kind, text),
    textOf: (text) => text,
    wholeOf: (text) => text,
    ...family,
  };
}

/**
 * Translates random files by a model that answers in Latin letters and makes mistakes, but in every
 * fourth file: its form stays, and each unit whose words do not come back is told.
 */
export async function checkRoundTrips<File>(family: Family<File>): Promise<void> {
  await using groq = startJudgedGroq();
  const translator = createTextTranslator(chatModelOf(groq));
  let translated = 0;
  const files = family.files ?? FILES;
  for (let seed = 1; seed <= files; seed++) {
    const random = createRandom(seed);
    const source = family.make(random);
    const isRight = seed % 4 === 0;
    // Some models do it every time.
    const always = seed % 4 === 1 ? random.pick(MISHAPS) : undefined;
    const log: string[] = [];
    groq.answer = scripted(({ text }) => {
      const right = inLatin(text);
      const isGood = isRight || !always && random.below(2) === 0;
      const answer = isGood ? right : (always ?? random.pick(MISHAPS))(right, random);
      log.push(answer);
      return ["ru", answer];
    });
    const document = await family.parse(source);
    const result = await translateDocument(
      translator,
      document,
      { target: "en" },
      workOf({ patience: "long" }),
    ).catch((error: unknown) => {
      // Nothing came of any unit: people are told so.
      assert.ok(error instanceof TranslationError && !isRight, `${seed}: ${error}`);
      return { kind: "failed" } as const;
    });
    if (result.kind === "failed") continue;
    if (result.kind === "wordless") {
      assert.doesNotMatch(family.textOf(source), WORD);
      continue;
    }
    assert.ok(result.kind === "translated", `${seed}`);
    translated++;
    const { written, unchanged } = result;
    const show = (file: File) => family.textOf(file);
    const about = `seed ${seed}\n${show(source)}\n=====\n${show(written)}\n=====\n${
      log.join("\n-----\n")
    }`;
    await checkWritten(family, { source, written, unchanged, isRight, about });
  }
  assert.ok(translated > files / 2, `${translated}`);
}

interface Written<File> {
  readonly source: File;
  readonly written: File;
  readonly unchanged: readonly number[];
  readonly isRight: boolean;
  readonly about: string;
}

async function checkWritten<File>(
  { parse, textOf, formOf, wholeOf }: Family<File>,
  { source, written, unchanged, isRight, about }: Written<File>,
): Promise<void> {
  assert.deepEqual(await formOf(written), await formOf(source), about);
  const stayingIn = (file: File) => textOf(file).match(STAYING)?.sort();
  assert.deepEqual(stayingIn(written), stayingIn(source), about);
  if (unchanged.length === 0) assert.doesNotMatch(textOf(written), WORD, about);
  for (const { text, number } of (await parse(written)).units) {
    if (text.search(WORD) >= 0) assert.ok(unchanged.includes(number), `${number}: ${about}`);
  }
  if (!isRight) return;
  assert.deepEqual(unchanged, [], about);
  if (!wholeOf) return;
  const right = JSON.stringify(await wholeOf(source)).replace(WORD, inLatin);
  assert.deepEqual(await wholeOf(written), JSON.parse(right), about);
}
