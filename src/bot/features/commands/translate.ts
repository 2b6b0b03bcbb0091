import type { Message } from "grammy/types";
import { languageOfFlag } from "../../../translation/languages/flags.ts";
import type { Language } from "../../../translation/languages/languages.ts";
import { searchLanguage } from "../../../translation/languages/language_search.ts";
import type { Wish } from "../../answers/ask.ts";
import { withRecent } from "../../answers/choices.ts";
import { type Material, materialOf } from "../../answers/materials/materials.ts";
import { answerMessage } from "../../asking.ts";
import { changeSettings, localeOfNames } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import { excerpt } from "../../words/excerpt.ts";
import type { Feature } from "../../feature.ts";
import { chatScope } from "../../scopes.ts";
import { NO_PREVIEW } from "../../outlets/telegram_message.ts";

/**
 * /tr, also /translate: a reply with it or with a flag translates the message that it answers, in
 * groups too.
 */
export const translate: Feature = {
  commands: ["tr"],
  install(composer, dependencies) {
    composer.command(["tr", "translate"], async (ctx) => {
      const input = ctx.match.trim();
      if (!ctx.message?.reply_to_message) {
        await ctx.reply(ctx.locale.say("tr-usage"));
        return;
      }
      const search = input === "" ? undefined : searchLanguage(input, localeOfNames(ctx));
      if (search && search.kind !== "found") {
        await ctx.reply(ctx.locale.say("tr-unknown", { input: excerpt(input) }), NO_PREVIEW);
        return;
      }
      await translateReplied(ctx, dependencies, ctx.message, search?.language);
    });

    composer.on("message:text").filter(
      ({ message }) => message.reply_to_message !== undefined && flagIn(message.text) !== undefined,
      (ctx) => translateReplied(ctx, dependencies, ctx.message, flagIn(ctx.message.text)),
    );
  },
};

function flagIn(text: string): Language | undefined {
  return languageOfFlag(text.trim());
}

async function translateReplied(
  ctx: BotContext,
  dependencies: Dependencies,
  command: Message,
  language: Language | undefined,
): Promise<void> {
  if (language) {
    await changeSettings(ctx, dependencies, (now) => withRecent(now, language));
  }
  const replied = command.reply_to_message;
  // A passage quoted by hand comes before the whole (Bot API, TextQuote).
  const material = quotedIn(command) ?? materialOf(replied);
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
