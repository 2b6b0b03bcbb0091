import type { TextSpan } from "../../../translation/content.ts";
import type { FormattedText } from "../../../translation/entities.ts";
import type { TranslationRequest } from "../../../translation/translator.ts";
import type { Ask } from "../ask.ts";

/**
 * Makes the request for a text: into the wish's language, else by the choices that hold, in their
 * manner.
 */
export function requestFor<E extends TextSpan>(
  { choices, wish }: Pick<Ask<unknown>, "choices" | "wish">,
  { text, entities }: FormattedText<E>,
): TranslationRequest<E> {
  const { target, alternative, style, glossary } = choices;
  return {
    text,
    entities,
    target: wish.target ?? target.code,
    ...(wish.target === undefined && alternative && { alternative: alternative.code }),
    ...(style && { style }),
    ...(glossary && { glossary }),
  };
}
