import type { TextSpan } from "../../../translation/content.ts";
import type { FormattedText } from "../../../translation/entities.ts";
import type { TranslationRequest } from "../../../translation/translator.ts";
import type { Ask } from "../ask.ts";

/**
 * Translates, and once more where the text is said to need no translation and somebody has insisted
 * on it: they know better.
 */
export async function translateAsWished<
  Request extends Pick<TranslationRequest, "isContested">,
  Made extends { readonly kind: string },
>(
  { wish }: Pick<Ask<unknown>, "wish">,
  request: Request,
  translate: (request: Request) => Promise<Made>,
): Promise<Made> {
  const made = await translate(request);
  const isInsisted = made.kind === "already" && wish.command === "again";
  return isInsisted ? await translate({ ...request, isContested: true }) : made;
}

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
    ...(wish.source !== undefined && { source: wish.source, isContested: true }),
    ...(style && { style }),
    ...(glossary && { glossary }),
  };
}
