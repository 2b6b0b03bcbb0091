import type { TextSpan } from "../../translation/content.ts";
import type { FormattedText } from "../../translation/entities.ts";

/**
 * A button below an answer: a press sends its data (1–64 bytes; Bot API), or copies a text (1–256
 * UTF-16 units).
 */
export type Button =
  | { readonly label: string; readonly data: string }
  | { readonly label: string; readonly copies: string };

/** Buttons in rows. */
export type Keyboard = readonly (readonly Button[])[];

/** A text that answers, of any length. */
export interface TextAnswer extends FormattedText<TextSpan> {
  readonly kind: "text";
  readonly keyboard?: Keyboard;
}

/** A file that answers. */
export interface FileAnswer {
  readonly kind: "file";
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Said below it, in at most 1,024 UTF-16 units (Bot API, sendDocument). */
  readonly caption?: string;
  readonly keyboard?: Keyboard;
}

/** Anything that an outlet can show for good. */
export type Answer = TextAnswer | FileAnswer;

/** Something to see while the answer is being made: what the bot is doing, or how far it is. */
export type Preview =
  | { readonly kind: "typing" | "recording" }
  /** `stop` is the label of a button that stops the work. */
  | { readonly kind: "progress"; readonly text: string; readonly stop?: string };

/** The messages that an answer has become, in their order. */
export interface Shown {
  readonly messageIds: readonly number[];
}

/** A place does not take an answer, though it may take another one. */
export class AnswerRefused extends Error {
  override readonly name = "AnswerRefused";
}

/**
 * The place where an answer goes. How it gets there, and how often, is the outlet's business alone.
 */
export interface Outlet {
  /**
   * Shows this soon, unless something newer comes first. What cannot be shown is no reason to stop.
   */
  preview(content: Preview): void;
  /**
   * Replaces whatever was shown before by the answers; ends the preview.
   * @throws AnswerRefused, or what the place answers when it takes nothing at all
   */
  show(answers: readonly Answer[]): Promise<Shown>;
  /** Says something more later, beside the answer. @throws what the place answers */
  add(remark: TextAnswer): Promise<void>;
  /** Ends the preview where there will be no answer: the work was given up. */
  leave(): void;
}

/** Makes an answer of a plain sentence. */
export function sentence(text: string, keyboard?: Keyboard): TextAnswer {
  return { kind: "text", text, entities: [], ...(keyboard && { keyboard }) };
}
