import type { TextSpan } from "../../../translation/content.ts";
import type { FormattedText } from "../../../translation/entities.ts";
import type { TranslationRequest } from "../../../translation/translator.ts";
import { sameLanguage } from "../../../translation/languages/languages.ts";
import type { Ask, Wish } from "../ask.ts";
import type { Choices } from "../choices.ts";

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
  const reads = leftAlone(choices, wish);
  return {
    text,
    entities,
    target: wish.target ?? target.code,
    ...(wish.target === undefined && alternative && { alternative: alternative.code }),
    ...(wish.source !== undefined && { source: wish.source, isContested: true }),
    ...(reads.length > 0 && { reads }),
    ...(style && { style }),
    ...(glossary && { glossary }),
  };
}

/**
 * Makes the request for what somebody wrote or said, with what was said before it; and makes it a
 * line of its conversation.
 */
export function requestInContext<E extends TextSpan>(
  ask: Pick<Ask<unknown>, "choices" | "wish" | "context">,
  words: FormattedText<E>,
): TranslationRequest<E> {
  const { before, remember } = ask.context;
  remember(words.text);
  const request = requestFor(ask, words);
  return before.length > 0 ? { ...request, context: before.join("\n") } : request;
}

/**
 * Returns the languages whose texts stay as they are: none where somebody asks for this one text,
 * and none of a pair's two, which always come out in each other.
 */
function leftAlone({ reads, isPair, target, alternative }: Choices, wish: Wish): string[] {
  const isAskedFor = [wish.target, wish.source, wish.command].some((one) => one !== undefined);
  if (isAskedFor) return [];
  const paired = isPair ? [target, alternative].filter((one) => one !== undefined) : [];
  return reads.filter((code) => !paired.some((one) => sameLanguage(one.code, code)));
}
