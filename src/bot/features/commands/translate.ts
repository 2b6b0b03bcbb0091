import type { Message } from "grammy/types";
import { languageOfFlag } from "../../../translation/languages/flags.ts";
import type { Language } from "../../../translation/languages/languages.ts";
import type { Wish } from "../../answers/ask.ts";
import { offerButtons } from "../../answers/buttons/language_buttons.ts";
import { withRecent } from "../../answers/choices.ts";
import { type Material, materialOf } from "../../answers/materials/materials.ts";
import { answerMessage } from "../../asking.ts";
import { changeSettings, localeOfNames } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import { excerpt } from "../../words/excerpt.ts";
import { writtenIn } from "../../words/written.ts";
import type { Feature } from "../../feature.ts";
import { chatScope } from "../../scopes.ts";
import { inlineKeyboard, NO_PREVIEW, replyTo } from "../../outlets/telegram_message.ts";

/**
 * /tr, also /translate: a reply with it or with a flag translates the message that it answers, in
 * groups too; with a text behind it, that text.
 */
export const translate: Feature = {
  commands: ["tr"],
  install(composer, dependencies) {
    composer.command(["tr", "translate"], async (ctx) => {
      const { message, locale } = ctx;
      const replied = message?.reply_to_message;
      const written = writtenIn(message, localeOfNames(ctx));
      if (!message || !written) return;
      const { language, near, material, wish } = written;
      const input = excerpt(ctx.match.trim());
      const asked = replied ?? message;
      if (near.length > 0 && (replied || material)) {
        await ctx.reply(locale.say("picker-near", { input: excerpt(firstWord(input)) }), {
          reply_markup: inlineKeyboard(offerButtons(near)),
          ...replyTo(material ? message.message_id : asked.message_id),
          ...NO_PREVIEW,
        });
        return;
      }
      if (material && !(replied && !language)) {
        if (language) await remember(ctx, dependencies, language);
        return await answerMessage(ctx, dependencies, message, material, { wish });
      }
      if (!replied) return void await ctx.reply(locale.say("tr-usage"));
      if (material) {
        return void await ctx.reply(locale.say("tr-unknown", { input }), NO_PREVIEW);
      }
      await translateReplied(ctx, dependencies, message, language);
    });

    composer.on("message:text").filter(
      ({ message }) => message.reply_to_message !== undefined && flagIn(message.text) !== undefined,
      (ctx) => translateReplied(ctx, dependencies, ctx.message, flagIn(ctx.message.text)),
    );
  },
};

function firstWord(input: string): string {
  return /\S+/.exec(input)?.[0] ?? "";
}

function flagIn(text: string): Language | undefined {
  return languageOfFlag(text.trim());
}

async function remember(
  ctx: BotContext,
  dependencies: Dependencies,
  language: Language,
): Promise<void> {
  await changeSettings(ctx, dependencies, (now) => withRecent(now, language));
}

async function translateReplied(
  ctx: BotContext,
  dependencies: Dependencies,
  command: Message,
  language: Language | undefined,
): Promise<void> {
  if (language) await remember(ctx, dependencies, language);
  const replied = command.reply_to_message;
  // A passage quoted by hand comes before the whole (Bot API, TextQuote).
  const material = quotedIn(command) ?? writtenIn(replied, localeOfNames(ctx))?.material ??
    materialOf(replied);
  if (!material) {
    await ctx.reply(ctx.locale.say("tr-no-text"));
    return;
  }
  const asked = replied ?? command;
  const scope = chatScope(ctx.asker.bot, command.chat);
  const { messageIds } = await dependencies.replies.read(scope, asked.message_id);
  const wish: Wish = {
    target: language?.code,
    command: messageIds.length > 0 ? "again" : "first",
  };
  await answerMessage(ctx, dependencies, asked, material, { wish });
}

/** Finds the passage that a command's sender quoted by hand. */
export function quotedIn({ quote }: Message): Material | undefined {
  if (!quote?.is_manual) return undefined;
  return { kind: "text", text: quote.text, entities: quote.entities ?? [] };
}
