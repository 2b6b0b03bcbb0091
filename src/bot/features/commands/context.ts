import type { Locale } from "../../../locales/locales.ts";
import type { Settings } from "../../../store/store.ts";
import { sentence, type TextAnswer } from "../../answers/outlet.ts";
import { changeSettings, choose, mayChoose, readSettings } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import type { Feature } from "../../feature.ts";
import { withWayBack } from "../way_back.ts";
import { isWordFor } from "../../words/switch_words.ts";
import { textOptions } from "../../outlets/telegram_message.ts";
import { chatScope, payerOf } from "../../scopes.ts";

/** /context: whether what was said before is looked at, so that translations fit. */
export const context: Feature = {
  commands: ["context"],
  buttons: ["context"],
  install(composer, dependencies) {
    composer.command("context", async (ctx) => {
      const { locale } = ctx;
      const input = ctx.match.trim();
      const isOff = isWordFor("off", input);
      const isOn = isWordFor("on", input);
      const isChange = isOff || isOn;
      if (isChange && !await mayChoose(ctx)) return;
      const settings = isChange
        ? await changeSettings(ctx, dependencies, (now) => withContext(now, isOn))
        : await readSettings(ctx, dependencies);
      if (isOff) forget(ctx, dependencies);
      const { text, ...rest } = contextAnswer(locale, settings);
      await ctx.reply(text, textOptions(rest));
    });

    composer.callbackQuery(/^context:(on|off)$/, async (ctx) => {
      const isOn = ctx.match[1] === "on";
      const settings = await choose(ctx, dependencies, (now) => withContext(now, isOn));
      if (!settings) return;
      if (!isOn) forget(ctx, dependencies);
      await ctx.answerCallbackQuery();
      const { text, entities, keyboard = [] } = contextAnswer(ctx.locale, settings);
      const rows = withWayBack(ctx, keyboard);
      await ctx.editMessageText(text, textOptions({ entities, keyboard: rows }));
    });
  },
};

function withContext(settings: Settings, isOn: boolean): Settings {
  const { context: _, ...rest } = settings;
  return isOn ? rest : { ...rest, context: "off" };
}

function forget({ asker, chat }: BotContext, { conversations }: Dependencies): void {
  if (chat) conversations.forget(payerOf(chatScope(asker.bot, chat)));
}

/** Says whether what was said before is looked at, with buttons that change it. */
export function contextAnswer(locale: Locale, settings: Settings): TextAnswer {
  const chosen = settings.context ?? "on";
  const buttons = (["on", "off"] as const).map((name) => ({
    label: (name === chosen ? "✓ " : "") + locale.say(`button-${name}`),
    data: `context:${name}`,
  }));
  return sentence(locale.say(`context-${chosen}`), [buttons]);
}
