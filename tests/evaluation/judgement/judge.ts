import type { EmbeddedGroq } from "../../../src/playground/groq/server.ts";
import { createTextTranslator } from "../../../src/translation/text_translator.ts";
import { TranslationError } from "../../../src/translation/translator.ts";
import { chatModelOf } from "../../harness/model/groq_models.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { workOf } from "../../harness/work.ts";
import { entitiesOf } from "./entities_of.ts";
import type { Pair } from "./rows.ts";
import { withMarks } from "./with_marks.ts";

/** What a person sees of a pair, and what it cost. */
export interface Seen {
  /** `undefined` where there is a sentence in place of a translation. */
  readonly text?: string;
  /** `already`, or the kind of the failure. */
  readonly instead?: string;
  readonly calls: number;
}

/** By model of `GROQ_MODELS`: its answers in turn; the last one stands for all that follow. */
export type Answers = Readonly<Record<string, readonly string[]>>;

const MODEL = "openai/gpt-oss-120b";
const NEXT_MODEL = "openai/gpt-oss-20b";

/** Makes the answers of the only model. */
export function answering(...answers: readonly string[]): Answers {
  return { [MODEL]: answers };
}

/** Makes the answers of two models: one that is never right, and the next one. */
export function insisting(answers: readonly string[], next: string): Answers {
  return { [MODEL]: answers, [NEXT_MODEL]: [next] };
}

/** Translates a pair with models that answer so, and that are good ones apart from it. */
export async function seenOf(
  groq: EmbeddedGroq,
  { source, target, original }: Pair,
  answers: Answers,
): Promise<Seen> {
  const asked = new Map<string, number>();
  groq.answer = (chat) => {
    const before = asked.get(chat.model) ?? 0;
    asked.set(chat.model, before + 1);
    const answer = answers[chat.model]!.at(before) ?? answers[chat.model]!.at(-1)!;
    return scripted(({ text }) => [source, withMarks(original, text, answer)])(chat);
  };
  const translator = createTextTranslator(chatModelOf(groq, {}, Object.keys(answers)));
  const request = { text: original, entities: entitiesOf(original), target };
  const outcome = await translator.translate(request, workOf()).catch((error) => {
    if (error instanceof TranslationError) return error;
    throw error;
  });
  const calls = [...asked.values()].reduce((sum, one) => sum + one, 0);
  return outcome.kind === "translated"
    ? { text: outcome.text, calls }
    : { instead: outcome.kind, calls };
}

/** Tells whether a person sees the right translation, or rightly that there is nothing to do. */
export function isRight({ text, instead }: Seen, { original, right }: Pair): boolean {
  if (text !== undefined) return plain(text) === plain(right);
  return instead === "already" && original === right;
}

/** Makes spaces that do not break a line into others: nobody sees a difference. */
function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, " ");
}
