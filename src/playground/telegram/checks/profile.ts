import { badRequest } from "../refusal.ts";

/**
 * Checks a menu by the limits of setMyCommands (Bot API, BotCommand).
 * @param languageCode empty for the default
 * @throws Refusal
 */
export function checkCommands(
  commands: readonly { command: string; description: string }[],
  languageCode: string,
): void {
  checkLanguageCode(languageCode);
  const valid = commands.length <= 100 &&
    commands.every(({ command, description }) =>
      /^[a-z0-9_]{1,32}$/.test(command) && description.length >= 1 && description.length <= 256
    );
  if (!valid) throw badRequest("BOT_COMMAND_INVALID");
}

/**
 * Checks a text about the bot (Bot API, setMyDescription, setMyShortDescription).
 * @param limit in characters
 * @param languageCode empty for the default
 * @throws Refusal
 */
export function checkProfileText(text: string, limit: number, languageCode: string): void {
  checkLanguageCode(languageCode);
  if ([...text].length > limit) throw badRequest("ABOUT_TOO_LONG");
}

/** Two letters of ISO 639-1, or none. */
function checkLanguageCode(languageCode: string): void {
  if (!/^([a-z]{2})?$/.test(languageCode)) throw badRequest("LANG_CODE_INVALID");
}
