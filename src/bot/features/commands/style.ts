import type { Settings } from "../../../store/store.ts";
import { type Locale, LOCALE_CODES, localeFor } from "../../../locales/locales.ts";
import { sentence, type TextAnswer } from "../../answers/outlet.ts";
import { changeSettings, choose, mayChoose, readSettings } from "../../choosing.ts";
import type { Feature } from "../../feature.ts";
import { textOptions } from "../../outlets/telegram_message.ts";
import { editSettings } from "../settings_panel.ts";
import { isInSettings } from "../way_back.ts";

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
      const chosen = styleNamed(ctx.match.trim());
      if (!chosen) {
        const { text, ...rest } = styleAnswer(locale, await readSettings(ctx, dependencies));
        await ctx.reply(text, textOptions(rest));
        return;
      }
      await changeSettings(ctx, dependencies, (now) => withStyle(now, chosen));
      await ctx.reply(locale.say("style-set", { style: label(locale, chosen) }));
    });

    composer.callbackQuery(/^style:(neutral|formal|casual)$/, async (ctx) => {
      const chosen = STYLES.find((name) => name === ctx.match[1]);
      if (!chosen || !await choose(ctx, dependencies, (now) => withStyle(now, chosen))) return;
      await ctx.answerCallbackQuery();
      if (isInSettings(ctx)) return await editSettings(ctx, dependencies);
      await ctx.editMessageText(
        ctx.locale.say("style-set", { style: label(ctx.locale, chosen) }),
      );
    });
  },
};

/** Asks for a style, with a button for each. */
export function styleAnswer(locale: Locale, settings: Settings): TextAnswer {
  const buttons = STYLES.map((name) => {
    const mark = name === (settings.style ?? "neutral") ? "✓ " : "";
    return [{ label: mark + label(locale, name), data: `style:${name}` }];
  });
  return sentence(locale.say("style-ask"), buttons);
}

/** Finds a style by its name in any language that the bot speaks. */
function styleNamed(input: string): StyleName | undefined {
  const words = input.toLowerCase();
  const isNamed = (name: StyleName) =>
    name === words ||
    LOCALE_CODES.some((code) => label(localeFor(code), name).toLowerCase() === words);
  return STYLES.find(isNamed);
}

function label(locale: Locale, name: StyleName): string {
  return locale.say(`style-${name}`);
}

function withStyle(settings: Settings, name: StyleName): Settings {
  const { style: _, ...rest } = settings;
  return name === "neutral" ? rest : { ...rest, style: name };
}
