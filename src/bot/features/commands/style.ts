import type { Settings } from "../../../store/store.ts";
import type { Locale } from "../../../locales/locales.ts";
import type { Keyboard } from "../../answers/outlet.ts";
import { changeSettings, choose, mayChoose, readSettings } from "../../choosing.ts";
import type { Feature } from "../../feature.ts";
import { inlineKeyboard } from "../../outlets/telegram_message.ts";

const STYLES = ["neutral", "formal", "casual"] as const;
type StyleName = typeof STYLES[number];

/** /style: how translations speak to people. */
export const style: Feature = {
  commands: ["style"],
  buttons: ["style"],
  install(composer, dependencies) {
    composer.command("style", async (ctx) => {
      if (!await mayChoose(ctx)) return;
      const { locale } = ctx;
      const input = ctx.match.trim().toLowerCase();
      const chosen = STYLES.find((name) =>
        name === input || label(locale, name).toLowerCase() === input
      );
      if (!chosen) {
        const keyboard = styleKeyboard(locale, await readSettings(ctx, dependencies));
        await ctx.reply(locale.say("style-ask"), { reply_markup: inlineKeyboard(keyboard) });
        return;
      }
      await changeSettings(ctx, dependencies, (now) => withStyle(now, chosen));
      await ctx.reply(locale.say("style-set", { style: label(locale, chosen) }));
    });

    composer.callbackQuery(/^style:(neutral|formal|casual)$/, async (ctx) => {
      const chosen = STYLES.find((name) => name === ctx.match[1]);
      if (!chosen || !await choose(ctx, dependencies, (now) => withStyle(now, chosen))) return;
      await ctx.answerCallbackQuery();
      await ctx.editMessageText(
        ctx.locale.say("style-set", { style: label(ctx.locale, chosen) }),
      );
    });
  },
};

function label(locale: Locale, name: StyleName): string {
  return locale.say(`style-${name}`);
}

function styleKeyboard(locale: Locale, settings: Settings): Keyboard {
  return [STYLES.map((name) => {
    const mark = name === (settings.style ?? "neutral") ? "✓ " : "";
    return { label: mark + label(locale, name), data: `style:${name}` };
  })];
}

function withStyle(settings: Settings, name: StyleName): Settings {
  const { style: _, ...rest } = settings;
  return name === "neutral" ? rest : { ...rest, style: name };
}
