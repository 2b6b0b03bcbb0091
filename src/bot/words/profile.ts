import type { BotCommand } from "grammy/types";
import type { Api } from "grammy/web";
import { type CommandName, LOCALE_CODES, localeFor } from "../../locales/locales.ts";

type Signal = Parameters<Api["getMyCommands"]>[1];

/**
 * Puts the commands into Telegram's menu and says what the bot can do, in every language that the bot
 * speaks; what stands there already is left alone, since Telegram bears few changes (Bot API,
 * setMyCommands, setMyDescription, setMyShortDescription).
 */
export async function publishProfile(
  api: Api,
  commands: readonly CommandName[],
  stop: AbortSignal,
): Promise<void> {
  const signal = stop as unknown as Signal;
  for (const code of LOCALE_CODES) {
    // Telegram wants two letters (ISO 639-1): a language with a script of its own goes by the other.
    if (code.length !== 2) continue;
    const locale = localeFor(code);
    const where = code === "en" ? {} : { language_code: code as "en" };
    const described = commands.map((command) => ({
      command,
      description: locale.say(`command-${command}`),
    }));
    if (linesOf(await api.getMyCommands(where, signal)) !== linesOf(described)) {
      await api.setMyCommands(described, where, signal);
    }
    const description = locale.say("profile-description");
    if ((await api.getMyDescription(where, signal)).description !== description) {
      await api.setMyDescription(description, where, signal);
    }
    const short = locale.say("profile-short");
    if ((await api.getMyShortDescription(where, signal)).short_description !== short) {
      await api.setMyShortDescription(short, where, signal);
    }
  }
}

function linesOf(commands: readonly BotCommand[]): string {
  return commands.map(({ command, description }) => `${command} ${description}`).join("\n");
}
