import { Bot, type BotConfig } from "grammy/web";
import { localeFor } from "../locales/locales.ts";
import { createBoundedMap } from "../time/bounded_map.ts";
import { again } from "./features/again.ts";
import { commands } from "./features/commands.ts";
import type { BotContext, BotParts } from "./context.ts";
import { documents } from "./answers/document.ts";
import { errorBoundary } from "./error_boundary.ts";
import { extraButtons } from "./features/extra_buttons.ts";
import { glossary } from "./features/glossary.ts";
import { languagePicker } from "./features/language_picker.ts";
import { mendRefusals } from "./outgoing.ts";
import { pair } from "./features/pair.ts";
import { style } from "./features/style.ts";
import { createTelegramFiles } from "./telegram_files.ts";
import { text } from "./features/text.ts";
import { translateCommand } from "./features/translate_command.ts";
import { unhandled } from "./features/unhandled.ts";
import { voice } from "./features/voice.ts";

/** A call that is not answered by then is lost; long polls bring their own limit. */
const CALL_TIMEOUT_S = 60;
const MAX_TRANSCRIPTS = 500;
const KEEP_TRANSCRIPTS_MS = 24 * 3_600_000;

export interface TelegramAccess {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
}

/** The table of contents: what the bot does with an update, from top to bottom. */
export function createBot(
  access: TelegramAccess,
  given: Omit<BotParts, "files" | "transcripts">,
): Bot<BotContext> {
  const client: BotConfig<BotContext>["client"] = {
    apiRoot: access.apiRoot,
    timeoutSeconds: CALL_TIMEOUT_S,
  };
  const bot = new Bot<BotContext>(access.token, { client });
  bot.api.config.use(mendRefusals(given));
  const parts: BotParts = {
    ...given,
    files: createTelegramFiles(access, bot.api),
    transcripts: createBoundedMap({
      entries: MAX_TRANSCRIPTS,
      keepMs: KEEP_TRANSCRIPTS_MS,
    }),
  };

  bot.use(async function prepare(ctx, next) {
    ctx.log = parts.logger.named("bot", "handle").with({ update_id: ctx.update.update_id });
    ctx.locale = localeFor(ctx.from?.language_code);
    await next();
  });
  bot.use(errorBoundary(parts));

  bot.use(commands(parts));
  bot.use(pair(parts));
  bot.use(style(parts));
  bot.use(glossary(parts));
  bot.use(translateCommand(parts));
  bot.use(languagePicker(parts));
  bot.use(extraButtons(parts));
  bot.use(again(parts));
  bot.use(documents(parts));
  bot.use(voice(parts));
  bot.use(text(parts));
  bot.use(unhandled()); // must be the last

  return bot;
}
