import type { Scope } from "../../../store/store.ts";
import type { TextSpan } from "../../../translation/content.ts";
import { hasWords } from "../../../translation/content.ts";
import { languageName, nameOfCode, sameVariety } from "../../../translation/languages/languages.ts";
import type { Translation } from "../../../translation/translator.ts";
import { type Ask, readerOf } from "../ask.ts";
import { keyboardBelow } from "../buttons/below.ts";
import { codeForButton, laidOut } from "../buttons/direction.ts";
import { noteDirection } from "../handling.ts";
import type { AnswerDependencies } from "../dependencies.ts";
import { type LaidOut, layOut, translationIn, withExtra } from "../extras.ts";
import { messagePicker } from "../buttons/language_buttons.ts";
import type { MaterialKind } from "./material_kind.ts";
import { type Answer, sentence, type TextAnswer } from "../outlet.ts";
import { foreignButton, NO_LAYOUT, untranslated } from "../buttons/untranslated.ts";
import { requestInContext, translateAsWished } from "./request.ts";

/** A text or a caption; of the bot's own messages, the translation alone. */
export interface Text {
  readonly kind: "text";
  readonly text: string;
  readonly entities: readonly TextSpan[];
}

/** Texts and captions. */
export const texts: MaterialKind<Text> = {
  name: "text",
  isSlow: false,
  find(content) {
    if (content.text === undefined && content.caption === undefined) return undefined;
    return { kind: "text", ...translationIn(laidOut(content)) };
  },
  async answer(ask, preview, work, dependencies) {
    const { material, locale } = ask;
    if (!hasWords(material.text, material.entities)) {
      return sentence(locale.say("nothing-to-translate"));
    }
    preview({ kind: "typing" });
    const translation = await translateAsWished(
      ask,
      requestInContext(ask, material),
      (request) => dependencies.translator.translate(request, work),
    );
    return translation.kind === "already"
      ? await describeAlready(ask, dependencies, translation.source)
      : await describeTranslation(ask, dependencies, translation);
  },
};

async function describeAlready(
  { scope, choices, wish, locale }: Ask<Text>,
  { settings }: AnswerDependencies,
  source: string,
): Promise<Answer> {
  const judged = { source, target: wish.target ?? choices.target.code };
  const isInTarget = sameVariety(source, judged.target);
  if (!isInTarget || !await isFirst(settings, scope, "asked")) return untranslated(locale, judged);
  const direction = { source: codeForButton(source), target: judged.target, layout: NO_LAYOUT };
  const picker = messagePicker(locale, "once", direction, { first: choices.recent });
  const language = nameOfCode(source, locale.tag);
  const keyboard = [...picker, [foreignButton(locale, judged)]];
  return sentence(locale.say("already-ask", { language }), keyboard);
}

async function describeTranslation(
  ask: Ask<Text>,
  { settings, outcomes, translationRows }: AnswerDependencies,
  translation: Translation & { kind: "translated" },
): Promise<Answer> {
  const { scope, choices, wish, locale } = ask;
  const { source, target } = translation;
  noteDirection(ask, codeForButton(source), target, outcomes);
  const answerOf = (message: LaidOut): TextAnswer => ({
    kind: "text",
    text: message.text,
    entities: message.entities,
    keyboard: keyboardBelow(translationRows, translation, message, readerOf(ask)),
  });
  const message = layOut(translation);
  if (wish.isLasting) {
    const language = languageName(choices.target, locale.tag);
    // The sign is that of the quote.
    const said = locale.say("language-set", { language }).replace(/^✅\s*/u, "");
    return answerOf(withExtra(message, "chosen", said));
  }
  const isToBeIntroduced = choices.isUnchosen && !choices.isIntroduced &&
    !sameVariety(source, target) &&
    wish.target === undefined && sameVariety(target, choices.target.code);
  if (!isToBeIntroduced || !await isFirst(settings, scope, "introduced")) return answerOf(message);
  const introduction = locale.say("introduction", {
    source: nameOfCode(source, locale.tag),
    target: nameOfCode(target, locale.tag),
  });
  return answerOf(withExtra(message, "introduction", introduction));
}

/**
 * Remembers that something was said; `false` where it was said already, by another answer meanwhile
 * too.
 */
async function isFirst(
  settings: AnswerDependencies["settings"],
  scope: Scope,
  said: "asked" | "introduced",
): Promise<boolean> {
  let isFirst = false;
  await settings.change(scope, (now) => {
    isFirst = now[said] !== true;
    return isFirst ? { ...now, [said]: true } : now;
  });
  return isFirst;
}
