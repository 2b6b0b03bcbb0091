import { Composer, InlineKeyboard } from "grammy/web";
import type { ChatSettings } from "../../store/store.ts";
import type { BotContext, BotParts } from "../context.ts";

const STYLES = ["neutral", "formal", "casual"] as const;
type StyleName = typeof STYLES[number];

/** /style: how translations speak to people. */
export function style({ store }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.command("style", async (ctx) => {
    const input = ctx.match.trim().toLowerCase();
    const chosen = STYLES.find((name) =>
      name === input || label(ctx, name).toLowerCase() === input
    );
    const settings = store.settings(ctx.chat.id);
    if (!chosen) {
      await ctx.reply(ctx.locale.say("style-ask"), { reply_markup: styleKeyboard(ctx, settings) });
      return;
    }
    store.saveSettings(ctx.chat.id, withStyle(settings, chosen));
    await ctx.reply(ctx.locale.say("style-set", { style: label(ctx, chosen) }));
  });

  composer.callbackQuery(/^style:(neutral|formal|casual)$/, async (ctx) => {
    const chosen = ctx.match[1] as StyleName;
    await ctx.answerCallbackQuery();
    if (!ctx.chat) return;
    store.saveSettings(ctx.chat.id, withStyle(store.settings(ctx.chat.id), chosen));
    await ctx.editMessageText(ctx.locale.say("style-set", { style: label(ctx, chosen) }));
  });

  return composer;
}

function label(ctx: BotContext, name: StyleName): string {
  return ctx.locale.say(`style-${name}`);
}

function styleKeyboard(ctx: BotContext, settings: ChatSettings): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const name of STYLES) {
    const mark = name === (settings.style ?? "neutral") ? "✓ " : "";
    keyboard.text(mark + label(ctx, name), `style:${name}`);
  }
  return keyboard;
}

function withStyle(settings: ChatSettings, name: StyleName): ChatSettings {
  const { style: _, ...rest } = settings;
  return name === "neutral" ? rest : { ...rest, style: name };
}
