import type { Api } from "grammy/web";
import {
  type CommandName,
  isMessageId,
  type Locale,
  LOCALE_CODES,
  localeFor,
} from "../../locales/locales.ts";

/** Puts the commands into Telegram's menu, in every language that the bot speaks. */
export async function publishCommands(
  api: Api,
  commands: readonly CommandName[],
  signal: AbortSignal,
): Promise<void> {
  for (const code of LOCALE_CODES) {
    const locale = localeFor(code);
    const described = commands.map((command) => ({
      command,
      description: locale.say(`command-${command}`),
    }));
    const scope = code === "en" ? {} : { language_code: code as "en" };
    await api.setMyCommands(described, scope, signal as Parameters<Api["setMyCommands"]>[2]);
  }
}

/** Makes the help: a line for each command that has one. */
export function helpText(locale: Locale, commands: readonly CommandName[]): string {
  const lines = commands.map((command) => `help-${command}` as const).filter(isMessageId)
    .map((id) => locale.say(id));
  return [locale.say("help-begin"), lines.join("\n"), locale.say("help-end")].join("\n\n");
}
