import { badRequest } from "../refusal.ts";

/**
 * Checks a menu by the limits of setMyCommands (Bot API, BotCommand).
 * @throws Refusal
 */
export function checkCommands(
  commands: readonly { command: string; description: string }[],
  languageCode: string | undefined,
): void {
  const valid = commands.length <= 100 &&
    (languageCode === undefined || /^[a-z]{2}$/.test(languageCode)) &&
    commands.every(({ command, description }) =>
      /^[a-z0-9_]{1,32}$/.test(command) && description.length >= 1 && description.length <= 256
    );
  if (!valid) throw badRequest("BOT_COMMAND_INVALID");
}
