import { withLimit } from "../time/limits.ts";
import { waitOut } from "../time/patience.ts";
import { inTurns } from "../time/turns.ts";
import type { Patience, Work } from "../time/work.ts";
import type { TextSpan } from "./content.ts";
import { assemble } from "./assembly.ts";
import { type FormattedText, slicing } from "./entities.ts";
import { type Markup, toMarkup } from "./markup.ts";
import type { Correction, ModelAnswer, TranslationModel, TranslationTask } from "./model.ts";
import { asWritten, canStay, languageOfAnswer } from "./languages/answer_language.ts";
import { sameLanguage, sameVariety } from "./languages/languages.ts";
import { cutSegments, estimateTokens } from "./segments.ts";
import { TranslationError } from "./translator.ts";
import { clean } from "./verification/cleaning.ts";
import {
  type Candidate,
  choose,
  isBeyondDoubt,
  isCertainlyWrong,
  needsAnotherModel,
} from "./verification/decision.ts";
import { verifyTranslation } from "./verification/verify.ts";
import { foldWords } from "./verification/words.ts";

/** Size down to which a piece that came back cut, empty or bloated is halved: guess, in tokens. */
const MIN_HALVED_TOKENS = 120;
/**
 * Time within which a doubtful answer is asked for again, and what that may take, in ms: with both
 * over, a brief translation still ends before its 30 s, and the answer that is there is shown.
 */
const DOUBT: Readonly<Record<Patience, { readonly untilMs: number; readonly callMs: number }>> = {
  brief: { untilMs: 15_000, callMs: 10_000 },
  long: { untilMs: 120_000, callMs: 60_000 },
};
/** Doubts that a text in several languages raises, of which one is translated. */
const PARTLY: readonly Correction[] = ["wrong-script", "wrong-language", "lines"];
/** Doubts about the size, of which halves tell more than the whole asked for once more. */
const SIZES: readonly Correction[] = ["too-long", "too-short", "empty"];

export interface TranslatedPiece<E extends TextSpan> extends FormattedText<E> {
  readonly source: string;
  /** The language of `text`; `undefined` where the piece already is in the language asked for. */
  readonly target: string | undefined;
}

/**
 * Translates one piece: marks out, the model asked, marks in again, the answer cleaned and compared
 * with the original. What is doubtful is asked for once more, and of another model where that does
 * not settle it. A check that is wrong costs a call: only what is certainly no translation ends in
 * an error.
 * @throws TranslationError, or the reason of the work's signal
 */
export async function translatePiece<E extends TextSpan>(
  model: TranslationModel,
  piece: FormattedText<E>,
  task: PieceTask,
  work: Work,
): Promise<TranslatedPiece<E>> {
  const markup = toMarkup(piece);
  const startedMs = performance.now();
  const isLarge = estimateTokens(piece.text) >= MIN_HALVED_TOKENS * 2;
  const ask = async (extra: Pick<TranslationTask, "corrections" | "notBy">, limited: Work) => {
    const asked = { ...task, ...extra, text: markup.text };
    const translate = () => model.translate(asked, limited);
    const answer = await waitOut(limited, TranslationError, translate);
    return examine(markup, task, answer);
  };
  const halve = () => translateHalves(model, piece, task, work);

  const candidates: Candidate<TranslatedPiece<E>>[] = [];
  try {
    candidates.push(await ask({}, work));
  } catch (error) {
    if (!isCut(error) || !isLarge) throw error;
    return await halve();
  }
  const [first] = candidates as [Candidate<TranslatedPiece<E>>];
  if (isBeyondDoubt(first)) return first.piece;
  if (isLarge && first.doubts.some((doubt) => SIZES.includes(doubt))) return await halve();

  const { untilMs, callMs } = DOUBT[work.patience];
  /** Asks again where there is time; a failure is told only where there is nothing to show. */
  const askAgain = async (extra: Pick<TranslationTask, "corrections" | "notBy">) => {
    const hasNothing = candidates.every(isCertainlyWrong);
    if (hasNothing) return void candidates.push(await ask(extra, work));
    if (performance.now() - startedMs > untilMs) return;
    const tooSlow = () => new TranslationError("timeout", "No second answer within its limit");
    await withLimit(callMs, work.signal, tooSlow, (signal) => ask(extra, { ...work, signal }))
      .then((candidate) => candidates.push(candidate), (error) => {
        work.signal.throwIfAborted();
        if (!(error instanceof TranslationError)) throw error;
      });
  };
  await askAgain({ corrections: first.doubts });
  if (needsAnotherModel(candidates)) {
    await askAgain({ corrections: candidates.at(-1)!.doubts, notBy: first.model });
  }
  const chosen = choose(candidates);
  if (chosen) return chosen.piece;
  throw new TranslationError("unusable-answer", `The answer is ${first.doubts.join(", ")}`);
}

type PieceTask = Omit<TranslationTask, "text" | "corrections" | "notBy">;

function examine<E extends TextSpan>(
  markup: Markup<E>,
  { target, alternative, source: said }: PieceTask,
  { source: detected, text: answer, model }: ModelAnswer,
): Candidate<TranslatedPiece<E>> {
  const named = said ?? detected;
  const source = asWritten(named, markup.plain);
  const { text, entities, isIntact, isWhole } = markup.restore(
    clean(markup.plain, markup.read(answer)),
  );
  // Left out or left as it is: a reader of one Portuguese is told that it is in theirs.
  const isSame = foldWords(text) === foldWords(markup.plain);
  const isLeft = isSame && sameLanguage(source, target);
  const isInTarget = sameVariety(source, target) || isLeft ||
    text === "" && (sameVariety(named, target) || canStay(markup.plain, source, target));
  const answered = { original: markup.plain, answer: text, source };
  const into = languageOfAnswer(answered, target, alternative);
  const defects = verifyTranslation({ ...answered, target: into });
  if (isInTarget && alternative === undefined) {
    // What was translated all the same is the foreign part of a text in two languages.
    if (isSame || defects.some((defect) => !PARTLY.includes(defect))) {
      const piece = { text: "", entities: [], source, target: undefined };
      return { piece, text: "", doubts: [], model };
    }
  }
  const lost: Correction[] = isWhole ? ["marks"] : ["links"];
  const doubts = isIntact ? defects : [...defects, ...lost];
  return { piece: { text, entities, source, target: into }, text, doubts, model };
}

function isCut(error: unknown): boolean {
  return error instanceof TranslationError && error.kind === "too-long";
}

/** Translates a piece as two or more smaller ones, one after the other. */
async function translateHalves<E extends TextSpan>(
  model: TranslationModel,
  piece: FormattedText<E>,
  task: PieceTask,
  work: Work,
): Promise<TranslatedPiece<E>> {
  const segments = await cutSegments(piece.text, piece.entities, estimateTokens(piece.text) / 2);
  const halves: TranslatedPiece<E>[] = [];
  const { alternative: _, ...rest } = task;
  const slices = await inTurns(slicing(piece, segments));
  for (const slice of slices) {
    const target = halves[0]?.target;
    const half = await translatePiece(
      model,
      slice,
      target === undefined ? task : { ...rest, target },
      work,
    );
    halves.push(half);
  }
  const [first] = halves;
  if (!first) throw new TranslationError("unusable-answer", "The piece cannot be cut");
  const { source, target } = first;
  return { source, target, ...await assemble(piece, segments, slices, new Map(halves.entries())) };
}
