import { type CommandName, isMessageId, type Locale } from "../../locales/locales.ts";

/** Makes the help: a line for each command that has one. */
export function helpText(locale: Locale, commands: readonly CommandName[]): string {
  const lines = commands.map((command) => `help-${command}` as const).filter(isMessageId)
    .map((id) => locale.say(id));
  return [locale.say("help-begin"), lines.join("\n"), locale.say("help-end")].join("\n\n");
}
