import { withLimit } from "../time/limits.ts";
import { waitOut } from "../time/patience.ts";
import { inTurns } from "../time/turns.ts";
import type { Patience, Work } from "../time/work.ts";
import { hasWords, type TextSpan } from "./content.ts";
import { assemble } from "./assembly.ts";
import { type Slice, slicing } from "./entities.ts";
import { sameLanguage, sameVariety } from "./languages/languages.ts";
import type { TranslationModel, TranslationTask } from "./model.ts";
import { mapParallel, translatePassages } from "./passages.ts";
import { translatePiece } from "./piece.ts";
import { languageByScript } from "./languages/scripts.ts";
import { cutSegments, estimateTokens } from "./segments.ts";
import {
  type Translation,
  TranslationError,
  type TranslationRequest,
  type Translator,
} from "./translator.ts";

/**
 * A message is one or two pieces, and a piece with its answer stays below the free plan's 8,000
 * tokens a minute.
 */
const MAX_PIECE_TOKENS = 2_000;
/** Factor by which a piece may exceed the mean, so that it can end where a sentence does: guess. */
const EVENNESS = 1.15;
/** UTF-16 units of the text before a piece that the model sees: guess, about two sentences. */
const CONTEXT_UNITS = 200;
/**
 * Time that a person waits for a translation (all attempts), and for a document: requirement and
 * guess, in ms.
 */
const LIMIT_MS: Readonly<Record<Patience, number>> = { brief: 30_000, long: 600_000 };

/**
 * Translates texts of any length: cut into pieces that fit the model, each verified, joined with
 * the original's white space and formatting. The first piece decides the direction.
 */
export function createTextTranslator(model: TranslationModel): Translator {
  return {
    translate: (request, work) =>
      withinPatience(work, (limited) => translateText(model, request, limited)),
    romanise: (text, work) =>
      withinPatience(
        work,
        (limited) => waitOut(limited, TranslationError, () => model.romanise(text, limited)),
      ),
  };
}

function withinPatience<T>(work: Work, act: (work: Work) => Promise<T>): Promise<T> {
  const timedOut = () => new TranslationError("timeout", "Nothing within the limit");
  return withLimit(
    LIMIT_MS[work.patience],
    work.signal,
    timedOut,
    (signal) => act({ ...work, signal }),
  );
}

async function translateText<E extends TextSpan>(
  model: TranslationModel,
  request: TranslationRequest<E>,
  work: Work,
): Promise<Translation<E>> {
  const direction = directionOf(request);
  if (direction.kind === "already") return direction;
  const segments = await cutSegments(request.text, request.entities, pieceTokens(request.text));
  if (segments.length === 0) throw new TranslationError("unusable-answer", "The text is empty");

  const slices = await inTurns(slicing(request, segments));
  const worded = await inTurns(withWords(slices));
  const asked = worded.length > 0 ? worded : [...slices.keys()];
  const [head, ...tail] = asked;
  let done = 0;
  const taskOf = (start: number, words: string, into: Pick<TranslationTask, "target">) => {
    const { style, glossary = [] } = request;
    const text = words.toLowerCase();
    const terms = glossary.filter(({ source, target }) =>
      text.includes(source.toLowerCase()) || text.includes(target.toLowerCase())
    );
    const near = request.text.slice(Math.max(0, start - CONTEXT_UNITS), start).trim();
    const isHead = start === segments[head!]!.start;
    const before = isHead ? [request.context ?? "", near].join("\n").trim() : near;
    return {
      ...into,
      ...saidOf(request),
      ...(style && { style }),
      ...(terms.length > 0 && { glossary: terms }),
      ...(before !== "" && { before: before.toWellFormed() }),
    };
  };
  const translate = async (index: number, into: Pick<TranslationTask, "target">) => {
    const { start, end } = segments[index]!;
    const task = taskOf(start, request.text.slice(start, end), into);
    const piece = await translatePiece(model, slices[index]!, task, work);
    work.onPart?.(++done, asked.length);
    return piece;
  };

  const { kind: _, ...languages } = direction;
  if (request.inPassages) {
    const isStaying = ({ source }: { source: string }) => isRead(request, source);
    const onDone = () => work.onPart?.(++done, asked.length);
    return await translatePassages(
      request,
      { segments, slices, asked, isStaying, onDone },
      languages,
      (slice, into, at) => translatePiece(model, slice, taskOf(at, slice.text, into), work),
    );
  }
  const first = await translate(head!, languages);
  const { source, target } = first;
  const isLeft = isRead(request, source) && !sameLanguage(source, target ?? source);
  if (target === undefined || isLeft) return { kind: "already", source };
  const rest = await mapParallel(tail, (index) => translate(index, { target }));
  const pieces = new Map([first, ...rest].map((piece, nth) => [asked[nth]!, piece]));
  return {
    kind: "translated",
    source,
    target,
    ...await assemble(request, segments, slices, pieces),
  };
}

/** Finds the pieces that are worth a call: numbers, code and links alone stay as they are. */
function* withWords(slices: readonly Slice<TextSpan>[]): Generator<void, number[]> {
  const found: number[] = [];
  for (const [index, { text, entities }] of slices.entries()) {
    if (hasWords(text, entities)) found.push(index);
    yield;
  }
  return found;
}

/**
 * Pieces of about the same size: a full one and a small rest would take longer and cost the rest
 * its context.
 */
function pieceTokens(text: string): number {
  const total = estimateTokens(text);
  const pieces = Math.ceil(total / MAX_PIECE_TOKENS);
  return pieces > 1 ? Math.min(MAX_PIECE_TOKENS, total / pieces * EVENNESS) : MAX_PIECE_TOKENS;
}

type Direction =
  | { readonly kind: "already"; readonly source: string }
  | { readonly kind: "open"; readonly target: string; readonly alternative?: string };

/** Tells what is known of the direction before anybody is asked. */
function directionOf(request: TranslationRequest): Direction {
  const { target, alternative, isContested = false } = request;
  if (isContested && request.source === undefined) return { kind: "open", target };
  const source = request.source ?? languageByScript(request.text)?.code;
  if (source === undefined) return { kind: "open", target, ...(alternative && { alternative }) };
  if (isRead(request, source)) return { kind: "already", source };
  if (!sameVariety(source, target)) return { kind: "open", target };
  return alternative === undefined
    ? { kind: "already", source }
    : { kind: "open", target: alternative };
}

/** Returns what a person says of the text's language, to be said to the model. */
function saidOf(
  { isContested, source }: TranslationRequest,
): Pick<TranslationTask, "isContested" | "source"> {
  return isContested ? { isContested, ...(source !== undefined && { source }) } : {};
}

function isRead({ reads = [] }: TranslationRequest, source: string): boolean {
  return reads.some((code) => sameLanguage(code, source));
}
