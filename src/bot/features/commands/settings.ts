import { choicesOf, likelyFirst } from "../../answers/choices.ts";
import { pickerKeyboard } from "../../answers/buttons/language_buttons.ts";
import type { TextAnswer } from "../../answers/outlet.ts";
import { sentence } from "../../answers/outlet.ts";
import { choose, readSettings } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import type { Feature } from "../../feature.ts";
import { textOptions } from "../../outlets/telegram_message.ts";
import { chatScope, payerOf } from "../../scopes.ts";
import { pairAnswer } from "../../words/pair_text.ts";
import { pairKeyboard } from "../pair_panel.ts";
import { readingAnswer, readReads } from "../reading_panel.ts";
import { editSettings, settingsAnswer } from "../settings_panel.ts";
import { backButton } from "../way_back.ts";
import { contextAnswer } from "./context.ts";
import { glossaryAnswer } from "./glossary.ts";
import { styleAnswer } from "./style.ts";

/** A page of the settings. */
type Page = (ctx: BotContext, dependencies: Dependencies) => Promise<TextAnswer>;

const PAGES: Readonly<Record<string, Page>> = {
  async language(ctx, dependencies) {
    const { asker, locale } = ctx;
    const settings = await readSettings(ctx, dependencies);
    const { target, isUnchosen } = choicesOf(settings, asker.languageCode);
    const first = likelyFirst(asker.languageCode, settings.recent);
    const own = { label: locale.say("button-own-language"), data: "settings:own" };
    return sentence(locale.say("picker-title"), [
      ...pickerKeyboard("set", { first, selected: target.code }),
      ...isUnchosen ? [] : [[own]],
    ]);
  },
  async pair(ctx, dependencies) {
    const settings = await readSettings(ctx, dependencies);
    return sentence(pairAnswer(ctx, settings).text, await pairKeyboard(ctx, dependencies));
  },
  async reads(ctx, dependencies) {
    return readingAnswer(ctx.locale, await readReads(ctx, dependencies));
  },
  style: async (ctx, dependencies) =>
    styleAnswer(ctx.locale, await readSettings(ctx, dependencies)),
  async glossary(ctx, dependencies) {
    const { glossary = [] } = await readSettings(ctx, dependencies);
    return glossaryAnswer(ctx.locale, glossary);
  },
  async context(ctx, dependencies) {
    return contextAnswer(ctx.locale, await readSettings(ctx, dependencies));
  },
  reset({ locale }) {
    const yes = { label: locale.say("button-reset-yes"), data: "settings:all" };
    return Promise.resolve(sentence(locale.say("settings-reset-ask"), [[yes]]));
  },
};

/** /settings: everything that is set, in one message, with buttons that change or reset each. */
export const settings: Feature = {
  commands: ["settings"],
  buttons: ["settings"],
  install(composer, dependencies) {
    composer.command("settings", async (ctx) => {
      const { text, ...rest } = await settingsAnswer(ctx, dependencies);
      await ctx.reply(text, textOptions(rest));
    });

    composer.callbackQuery(/^settings:(own|all)$/, async (ctx) => {
      const isAll = ctx.match[1] === "all";
      const changed = await choose(
        ctx,
        dependencies,
        ({ target: _, ...rest }) => isAll ? {} : rest,
      );
      if (!changed) return;
      if (isAll && ctx.chat) {
        dependencies.conversations.forget(payerOf(chatScope(ctx.asker.bot, ctx.chat)));
      }
      await ctx.answerCallbackQuery(isAll ? ctx.locale.say("settings-reset") : undefined);
      await editSettings(ctx, dependencies);
    });

    composer.callbackQuery(/^settings(?::(\w+))?$/, async (ctx) => {
      await ctx.answerCallbackQuery();
      const name = ctx.match[1] ?? "";
      const page = Object.hasOwn(PAGES, name) && PAGES[name];
      if (!page) return await editSettings(ctx, dependencies);
      const { text, entities, keyboard = [] } = await page(ctx, dependencies);
      const rows = [...keyboard, [backButton(ctx)]];
      await ctx.editMessageText(text, textOptions({ entities, keyboard: rows }));
    });
  },
};
