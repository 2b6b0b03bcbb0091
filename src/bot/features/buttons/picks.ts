import {
  type Language,
  languageName,
  sameVariety,
} from "../../../translation/languages/languages.ts";
import { withPair, withRecent, withTarget } from "../../answers/choices.ts";
import type { Direction } from "../../answers/buttons/direction.ts";
import { answerAgain, readChoices } from "../../asking.ts";
import { changeSettings, choose } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import { inlineKeyboard } from "../../outlets/telegram_message.ts";
import { restoreBelow } from "../below_message.ts";
import { changeReads, editReadingPanel } from "../reading_panel.ts";
import { editSettings } from "../settings_panel.ts";
import { isInSettings } from "../way_back.ts";
import { pairAnswer } from "../../words/pair_text.ts";

/** Does what a press of a language in a picker is for. */
export async function pick(
  ctx: BotContext,
  dependencies: Dependencies,
  purpose: string,
  language: Language,
  direction: Direction | undefined,
): Promise<void> {
  if (purpose === "once" && direction) {
    return await pickOnce(ctx, dependencies, direction, language);
  }
  if (purpose === "from" && direction) {
    return await pickSource(ctx, dependencies, direction, language);
  }
  if (purpose === "reads") {
    await ctx.answerCallbackQuery();
    const add = (now: readonly string[]) => [...now, language.code];
    return await editReadingPanel(ctx, await changeReads(ctx, dependencies, add));
  }
  if (purpose === "hear") {
    await ctx.answerCallbackQuery();
    return await answerAgain(ctx, dependencies, { heardAs: language.code });
  }
  // It is chosen: a name that is typed later is a text.
  if (ctx.chat) dependencies.namings.take(ctx.chat.id);
  if (purpose === "pair") return await pickOther(ctx, dependencies, language);
  await pickForGood(ctx, dependencies, language, purpose === "keep");
}

async function pickOther(
  ctx: BotContext,
  dependencies: Dependencies,
  language: Language,
): Promise<void> {
  const { languageCode } = ctx.asker;
  const chosen = await choose(ctx, dependencies, (now) => withPair(now, language, languageCode));
  if (!chosen) return;
  await ctx.answerCallbackQuery();
  if (isInSettings(ctx)) return await editSettings(ctx, dependencies);
  const { text, keyboard } = pairAnswer(ctx, chosen);
  await ctx.editMessageText(text, { reply_markup: inlineKeyboard(keyboard) });
}

async function pickForGood(
  ctx: BotContext,
  dependencies: Dependencies,
  language: Language,
  isBelowMessage: boolean,
): Promise<void> {
  const chosen = await choose(ctx, dependencies, (now) => withTarget(now, language));
  if (!chosen) return;
  ctx.log.named("bot.features.picks", "pickForGood").info("Language set", {
    target: language.code,
  });
  const name = languageName(language, ctx.locale.tag);
  const said = ctx.locale.say("language-set", { language: name });
  // A message that becomes its translation, or the list of all settings, does not say it itself.
  await ctx.answerCallbackQuery(isBelowMessage || isInSettings(ctx) ? said : undefined);
  if (isBelowMessage) return await answerAgain(ctx, dependencies, { isLasting: true });
  if (isInSettings(ctx)) return await editSettings(ctx, dependencies);
  if (!chosen.pair) return void await ctx.editMessageText(said);
  const { text, keyboard } = pairAnswer(ctx, chosen);
  await ctx.editMessageText(text, { reply_markup: inlineKeyboard(keyboard) });
}

async function pickOnce(
  ctx: BotContext,
  dependencies: Dependencies,
  direction: Direction,
  language: Language,
): Promise<void> {
  if (sameVariety(direction.source, language.code)) {
    const name = languageName(language, ctx.locale.tag);
    await ctx.answerCallbackQuery(ctx.locale.say("already-said", { language: name }));
    return await restoreBelow(ctx, dependencies, direction);
  }
  await ctx.answerCallbackQuery();
  if (ctx.callbackQuery?.message?.document) await restoreBelow(ctx, dependencies, direction);
  await changeSettings(ctx, dependencies, (now) => withRecent(now, language));
  await answerAgain(ctx, dependencies, { target: language.code });
}

/** Translates the message as one in that language, into what it would have been translated into. */
async function pickSource(
  ctx: BotContext,
  dependencies: Dependencies,
  { target }: Direction,
  language: Language,
): Promise<void> {
  await ctx.answerCallbackQuery();
  const { message } = ctx.callbackQuery ?? {};
  if (!message) return;
  const choices = await readChoices(ctx.asker, message.chat, dependencies);
  // Where the same still holds, a pair turns the text to its other language if need be.
  const isUnchanged = choices.target.code === target;
  const wish = { source: language.code, target: isUnchanged ? undefined : target };
  await answerAgain(ctx, dependencies, wish);
}
