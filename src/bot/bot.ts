import { Api, Bot, type BotConfig, Composer, type MiddlewareFn } from "grammy/web";
import { type CommandName, localeFor } from "../locales/locales.ts";
import { fetchOnce } from "../network/fetch_once.ts";
import { createBoundedMap } from "../time/bounded_map.ts";
import { createRoom } from "../time/room.ts";
import { createPdfReader } from "../translation/documents/pdf/pdf_reader.ts";
import { PDF_LIMITS } from "../translation/documents/pdf/read_pdf.ts";
import { createConversations } from "./answers/context/conversations.ts";
import { createTranslationRows } from "./answers/buttons/translation_row.ts";
import { createAlbums } from "./albums.ts";
import { inSmallLetters } from "./words/command_words.ts";
import type { BotContext } from "./context.ts";
import { deliverPatiently } from "./delivery.ts";
import type { Dependencies } from "./dependencies.ts";
import { errorBoundary } from "./error_boundary.ts";
import type { Feature, UpdateKind } from "./feature.ts";
import { additions } from "./features/buttons/additions.ts";
import { edits } from "./features/edits.ts";
import { context } from "./features/commands/context.ts";
import { glossary } from "./features/commands/glossary.ts";
import { help } from "./features/commands/help.ts";
import { languagePicker } from "./features/buttons/language_picker.ts";
import { languages } from "./features/commands/languages.ts";
import { listen } from "./features/commands/listen.ts";
import { subtitles } from "./features/commands/subtitles.ts";
import { messages } from "./features/messages.ts";
import { migration } from "./features/migration.ts";
import { myLanguage } from "./features/commands/my_language.ts";
import { pair } from "./features/commands/pair.ts";
import { privacy } from "./features/commands/privacy.ts";
import { reading } from "./features/buttons/reading.ts";
import { retry } from "./features/buttons/retry.ts";
import { stop } from "./features/buttons/stop.ts";
import { settings } from "./features/commands/settings.ts";
import { setLanguage } from "./features/commands/set_language.ts";
import { sourceLanguage } from "./features/commands/source_language.ts";
import { start } from "./features/commands/start.ts";
import { style } from "./features/commands/style.ts";
import { translate } from "./features/commands/translate.ts";
import { namedLanguage } from "./features/named_language.ts";
import { unknownCommand } from "./features/unknown_command.ts";
import { unhandled } from "./features/unhandled.ts";
import { createDrafts } from "./outlets/drafts.ts";
import { createNamings } from "./namings.ts";
import { createStops } from "./stops.ts";
import { createTelegramFiles, type TelegramAccess } from "./telegram_files.ts";

/**
 * The table of contents: what the bot does with an update, from top to bottom. The menu and the row
 * under a translation are in this order, too.
 */
const FEATURES: readonly Feature[] = [
  setLanguage,
  languages,
  pair,
  translate,
  sourceLanguage,
  listen,
  subtitles,
  style,
  glossary,
  context,
  settings,
  myLanguage,
  privacy,
  help,
  start,
  languagePicker,
  additions,
  retry,
  reading,
  stop,
  migration,
  namedLanguage, // a name that was asked for, before it is a text
  unknownCommand, // what no command above took
  messages, // takes every private message: commands stand above
  edits,
  unhandled, // must be the last
];

/** The kinds of updates that the bot handles; Telegram remembers the list, so it is always sent. */
export const ALLOWED_UPDATES: readonly UpdateKind[] = [
  ...new Set<UpdateKind>([
    "message",
    "callback_query",
    ...FEATURES.flatMap(({ updates = [] }) => updates),
  ]),
];

/** The commands of the menu, in its order. */
export const COMMANDS: readonly CommandName[] = FEATURES.flatMap(({ commands = [] }) => commands);

/** A call that is not answered by then is lost; long polls bring their own limit (guess). */
const CALL_TIMEOUT_S = 60;
/** An answer waits for the preview that is on its way, and should not wait long for it (guess). */
const PREVIEW_TIMEOUT_S = 10;
/** About 2 KB each, and as long as somebody may come back to a recording (guess). */
const MAX_TRANSCRIPTS = 500;
/**
 * Bytes of large files that are worked on at once: guess, they take up to four times as much
 * (measured), and small hosts have 512 MB.
 */
const FILE_ROOM_BYTES = 60 * 1_048_576;
/** About 50 bytes each: guess. */
const MAX_ENCODINGS = 10_000;
/** A day, as translations are kept. */
const KEEP_TRANSCRIPTS_MS = 24 * 3_600_000;

/** The parts that a bot makes for itself. */
type Made =
  | "files"
  | "previews"
  | "drafts"
  | "stops"
  | "albums"
  | "namings"
  | "encodings"
  | "readPdf"
  | "fileRoom"
  | "transcripts"
  | "hearings"
  | "conversations"
  | "commands"
  | "translationRows";

/**
 * Makes the bot of one token.
 * @throws Error when two features have the same command or button: a mistake in the program
 */
export function createBot(
  access: TelegramAccess,
  given: Omit<Dependencies, Made>,
): Bot<BotContext> {
  const client: BotConfig<BotContext>["client"] = {
    apiRoot: access.apiRoot,
    timeoutSeconds: CALL_TIMEOUT_S,
    fetch: fetchOnce,
  };
  const bot = new Bot<BotContext>(access.token, { client });
  bot.api.config.use(deliverPatiently(given));
  const previews = new Api(access.token, { ...client, timeoutSeconds: PREVIEW_TIMEOUT_S });
  const dependencies: Dependencies = {
    ...given,
    commands: COMMANDS,
    files: createTelegramFiles(access, bot.api, {
      onWait: (pauseMs) => given.deliveries.waits("getFile", pauseMs),
    }),
    previews,
    drafts: createDrafts(previews),
    stops: createStops(),
    albums: createAlbums(),
    namings: createNamings(),
    readPdf: createPdfReader(PDF_LIMITS).read,
    fileRoom: createRoom(FILE_ROOM_BYTES),
    encodings: createBoundedMap({ entries: MAX_ENCODINGS, keepMs: KEEP_TRANSCRIPTS_MS }),
    translationRows: createTranslationRows(FEATURES.flatMap(({ rowButtons }) => rowButtons ?? [])),
    conversations: createConversations(),
    hearings: createBoundedMap({ entries: MAX_TRANSCRIPTS, keepMs: KEEP_TRANSCRIPTS_MS }),
    transcripts: createBoundedMap({ entries: MAX_TRANSCRIPTS, keepMs: KEEP_TRANSCRIPTS_MS }),
  };

  bot.use(async function prepare(ctx, next) {
    const { from, update } = ctx;
    ctx.log = given.logger.named("bot", "prepare").with({ update_id: update.update_id });
    ctx.locale = localeFor(from?.language_code);
    inSmallLetters(update.message);
    // What a channel posts has no sender (Bot API, Message, `from`).
    const person = from?.id ?? ctx.chatId ?? 0;
    ctx.handling = given.handlingOf(update);
    ctx.asker = { bot: given.bot, person, languageCode: from?.language_code };
    await next();
  });
  bot.use(errorBoundary(given.giveUp));
  installFeatures(bot, FEATURES, dependencies);
  return bot;
}

/**
 * Puts features one after the other; a feature with buttons gets only the presses of its own.
 * @throws Error when two of them have the same command or button
 */
export function installFeatures(
  bot: Composer<BotContext>,
  features: readonly Feature[],
  dependencies: Dependencies,
): void {
  refuseTwice("command", features.flatMap(({ commands = [] }) => commands));
  refuseTwice("button", features.flatMap(({ buttons = [] }) => buttons));
  for (const feature of features) {
    const composer = new Composer<BotContext>();
    feature.install(composer, dependencies);
    bot.use(feature.buttons ? pressesOf(feature.buttons, composer) : composer);
  }
}

/** Lets through what is no press, and the presses of these buttons; grammY's `filter` costs more. */
function pressesOf(
  buttons: readonly string[],
  composer: Composer<BotContext>,
): MiddlewareFn<BotContext> {
  const handle = composer.middleware();
  return function handlePress(ctx, next) {
    const press = ctx.callbackQuery;
    const isForIt = !press || buttons.includes(press.data?.split(":")[0] ?? "");
    return isForIt ? handle(ctx, next) : next();
  };
}

function refuseTwice(what: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two features have the ${what} "${twice}"`);
}
