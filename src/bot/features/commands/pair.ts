import { languagesIn } from "../../../translation/languages/language_lines.ts";
import { type Language, languageName } from "../../../translation/languages/languages.ts";
import { withPair, withTarget } from "../../answers/choices.ts";
import { languageButtons } from "../../answers/buttons/language_buttons.ts";
import { readChoices } from "../../asking.ts";
import { changeSettings, choose, localeOfNames, mayChoose, readSettings } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import type { Feature } from "../../feature.ts";
import { inlineKeyboard, NO_PREVIEW } from "../../outlets/telegram_message.ts";
import { excerpt } from "../../words/excerpt.ts";
import { pairAnswer } from "../../words/pair_text.ts";
import { isWordFor } from "../../words/switch_words.ts";
import { pairKeyboard } from "../pair_panel.ts";
import { isInSettings } from "../way_back.ts";
import { editSettings } from "../settings_panel.ts";

/** /pair: what is written in one language comes out in the other. */
export const pair: Feature = {
  commands: ["pair"],
  buttons: ["pair"],
  install(composer, dependencies) {
    composer.command("pair", async (ctx) => {
      if (!await mayChoose(ctx)) return;
      const input = ctx.match.trim();
      if (input === "") return await askForOther(ctx, dependencies);
      if (isWordFor("off", input)) {
        await changeSettings(ctx, dependencies, withoutPair);
        await ctx.reply(await endedText(ctx, dependencies));
        return;
      }
      const { languages, notUnderstood } = languagesIn(input, localeOfNames(ctx));
      const near = notUnderstood.flatMap(({ near }) => near);
      const [one, other, ...more] = [...languages, ...languages.length > 0 ? near : []];
      const isClear = notUnderstood.every(({ near }) => near.length === 1) && more.length === 0;
      if (one && other && isClear) return await setBoth(ctx, dependencies, one, other);
      if (one && isClear) return await setOther(ctx, dependencies, one);
      const isNear = languages.length === 0 && near.length > 0;
      const keyboard = isNear
        ? languageButtons("pair", near)
        : await pairKeyboard(ctx, dependencies);
      const text = isNear
        ? ctx.locale.say("picker-near", { input: excerpt(input) })
        : ctx.locale.say("pair-unknown");
      await ctx.reply(text, { reply_markup: inlineKeyboard(keyboard), ...NO_PREVIEW });
    });

    composer.callbackQuery("pair:off", async (ctx) => {
      if (!await choose(ctx, dependencies, withoutPair)) return;
      await ctx.answerCallbackQuery();
      if (isInSettings(ctx)) return await editSettings(ctx, dependencies);
      await ctx.editMessageText(await endedText(ctx, dependencies));
    });
  },
};

/** Pairs two languages, of which the first is read. */
async function setBoth(
  ctx: BotContext,
  dependencies: Dependencies,
  one: Language,
  other: Language,
): Promise<void> {
  const paired = await changeSettings(
    ctx,
    dependencies,
    (now) => withPair(withTarget(now, one), other, undefined),
  );
  const { text, keyboard } = pairAnswer(ctx, paired);
  await ctx.reply(text, { reply_markup: inlineKeyboard(keyboard) });
}

/** Pairs the language that is read with another one; asks again where it is the same. */
export async function setOther(
  ctx: BotContext,
  dependencies: Dependencies,
  language: Language,
): Promise<void> {
  const { target } = await readChoices(ctx.asker, ctx.chat!, dependencies);
  if (target.code === language.code) {
    const first = languageName(target, ctx.locale.tag);
    dependencies.namings.expect(ctx.chat!.id, "pair");
    await ctx.reply(ctx.locale.say("pair-same", { first }), {
      reply_markup: inlineKeyboard(await pairKeyboard(ctx, dependencies)),
    });
    return;
  }
  const { languageCode } = ctx.asker;
  const paired = await changeSettings(
    ctx,
    dependencies,
    (now) => withPair(now, language, languageCode),
  );
  const { text, keyboard } = pairAnswer(ctx, paired);
  await ctx.reply(text, { reply_markup: inlineKeyboard(keyboard) });
}

async function askForOther(ctx: BotContext, dependencies: Dependencies): Promise<void> {
  const { text } = pairAnswer(ctx, await readSettings(ctx, dependencies));
  dependencies.namings.expect(ctx.chat!.id, "pair");
  const reply_markup = inlineKeyboard(await pairKeyboard(ctx, dependencies));
  await ctx.reply(text, { reply_markup });
}

function withoutPair<S extends { readonly pair?: string }>({ pair: _, ...rest }: S) {
  return rest;
}

async function endedText(ctx: BotContext, dependencies: Dependencies): Promise<string> {
  const { target } = await readChoices(ctx.asker, ctx.chat!, dependencies);
  return ctx.locale.say("pair-off", { first: languageName(target, ctx.locale.tag) });
}
