import type { Work } from "../../../time/work.ts";
import type { Ask } from "../ask.ts";
import type { Content } from "../content.ts";
import type { AnswerDependencies } from "../dependencies.ts";
import type { Answer, Preview } from "../outlet.ts";

/** A kind of thing that can be translated: how it is found in a message, and how it is answered. */
export interface MaterialKind<M extends { readonly kind: string }> {
  /** The `kind` of its materials; what metrics call it. */
  readonly name: M["kind"];
  /** It may take minutes, and the chat's other messages do not wait for it. */
  readonly isSlow: boolean;
  /**
   * Finds it in a message. Fields of the Bot API's Message that no other kind looks at are declared
   * beside the kind, as an `interface … extends Content` that is the type of `content`.
   */
  find(content: Content): M | undefined;
  /**
   * Makes the answer.
   * @param preview shows something meanwhile
   * @throws what `isKnown` knows and the caller tells, FileTooLarge, or the reason of the work's
   *   signal
   */
  answer(
    ask: Ask<M>,
    preview: (content: Preview) => void,
    work: Work,
    dependencies: AnswerDependencies,
  ): Promise<Answer>;
  /** Says how large its file may be. */
  tooLarge?(ask: Ask<M>, dependencies: AnswerDependencies): Answer;
}
