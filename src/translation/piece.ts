import { inTurns } from "../time/turns.ts";
import type { Work } from "../time/work.ts";
import type { TextSpan } from "./content.ts";
import { assemble } from "./assembly.ts";
import { type FormattedText, slicing } from "./entities.ts";
import { type Markup, toMarkup } from "./markup.ts";
import type { Correction, ModelAnswer, TranslationModel, TranslationTask } from "./model.ts";
import { sameLanguage } from "./languages/languages.ts";
import { cutSegments, estimateTokens } from "./segments.ts";
import { TranslationError } from "./translator.ts";
import { verifyTranslation } from "./verify.ts";

/** Size down to which a piece that came back cut, empty or bloated is halved: guess, in tokens. */
const MIN_HALVED_TOKENS = 120;

export interface TranslatedPiece<E extends TextSpan> extends FormattedText<E> {
  readonly source: string;
  /** The language of `text`; `undefined` where the piece already is in the language asked for. */
  readonly target: string | undefined;
}

/**
 * Translates one piece: marks out, the model asked, marks in again, the answer looked at; asked
 * once more where it is no translation or lost marks. Marks that are lost twice cost the
 * formatting, not the text.
 * @throws TranslationError, or the reason of the work's signal
 */
export async function translatePiece<E extends TextSpan>(
  model: TranslationModel,
  piece: FormattedText<E>,
  task: Omit<TranslationTask, "text" | "correction">,
  work: Work,
): Promise<TranslatedPiece<E>> {
  const markup = toMarkup(piece);
  const ask = async (correction?: Correction) => {
    const answer = await model.translate(
      { ...task, text: markup.text, ...(correction && { correction }) },
      work,
    );
    return examine(markup, task, answer);
  };
  const halve = () => translateHalves(model, piece, task, work);
  const isLarge = estimateTokens(piece.text) >= MIN_HALVED_TOKENS * 2;

  let result;
  try {
    result = await ask();
    if (result.correction) {
      const isSizeWrong = ["too-long", "too-short", "empty"].includes(result.correction);
      if (isSizeWrong && isLarge) return await halve();
      const second = await ask(result.correction);
      // A second answer without its marks is no better than a first one without its marks.
      if (!second.correction || result.correction !== "marks") result = second;
    }
  } catch (error) {
    const isCut = error instanceof TranslationError && error.kind === "too-long";
    if (!isCut || !isLarge) throw error;
    return await halve();
  }
  if (result.correction && result.correction !== "marks") {
    throw new TranslationError("unusable-answer", `The answer is ${result.correction}`);
  }
  return result.piece;
}

function examine<E extends TextSpan>(
  markup: Markup<E>,
  { target, alternative }: Pick<TranslationTask, "target" | "alternative">,
  { source, text: answer }: ModelAnswer,
): { piece: TranslatedPiece<E>; correction: Correction | undefined } {
  const isInTarget = sameLanguage(source, target);
  if (isInTarget && alternative === undefined) {
    return { piece: { text: "", entities: [], source, target: undefined }, correction: undefined };
  }
  const into = isInTarget && alternative !== undefined ? alternative : target;
  const { text, entities, isIntact } = markup.restore(answer.trim());
  const defect = verifyTranslation({ original: markup.plain, answer: text, source, target: into });
  const piece = { text, entities, source, target: into };
  return { piece, correction: defect ?? (isIntact ? undefined : "marks") };
}

/** Translates a piece as two or more smaller ones, one after the other. */
async function translateHalves<E extends TextSpan>(
  model: TranslationModel,
  piece: FormattedText<E>,
  task: Omit<TranslationTask, "text" | "correction">,
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
