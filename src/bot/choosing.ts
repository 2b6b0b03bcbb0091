import type { Settings } from "../store/store.ts";
import { mayChange, tellAdministratorsOnly } from "./administrators.ts";
import type { BotContext } from "./context.ts";
import type { Dependencies } from "./dependencies.ts";
import { chatScope } from "./scopes.ts";

/** Reads what was chosen in the chat of an update. */
export async function readSettings(
  ctx: BotContext,
  { settings }: Pick<Dependencies, "settings">,
): Promise<Settings> {
  return ctx.chat ? await settings.read(chatScope(ctx.asker.bot, ctx.chat)) : {};
}

/**
 * Changes what is remembered of the chat of an update, whoever sent it: what holds for a whole group
 * is for those who `mayChoose`.
 * @returns the settings as they are now
 */
export async function changeSettings(
  ctx: BotContext,
  { settings }: Pick<Dependencies, "settings">,
  next: (now: Settings) => Settings,
): Promise<Settings> {
  return ctx.chat ? await settings.change(chatScope(ctx.asker.bot, ctx.chat), next) : {};
}

/**
 * Changes what was chosen in the chat of an update; in a group an administrator's right.
 * @returns the settings as they are now; `undefined` for who may not, and was told so
 */
export async function choose(
  ctx: BotContext,
  dependencies: Pick<Dependencies, "settings">,
  next: (now: Settings) => Settings,
): Promise<Settings | undefined> {
  return await mayChoose(ctx) ? await changeSettings(ctx, dependencies, next) : undefined;
}

/** Says whether the sender may choose for the chat, and tells them where not. */
export async function mayChoose(ctx: BotContext): Promise<boolean> {
  if (!ctx.chat) {
    // A press whose message is out of sight: there is no chat to choose for.
    await ctx.answerCallbackQuery();
    return false;
  }
  const isAllowed = await mayChange(ctx);
  if (!isAllowed) await tellAdministratorsOnly(ctx);
  return isAllowed;
}

/**
 * Returns the locale in which the sender names languages: that of their Telegram, also where the bot
 * does not speak it; no tag that `Intl` is sure to take.
 */
export function localeOfNames({ asker, locale }: BotContext): string {
  return asker.languageCode ?? locale.tag;
}
