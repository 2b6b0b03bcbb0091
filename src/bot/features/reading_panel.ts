import { findLanguage, languageName, nativeName } from "../../translation/languages/languages.ts";
import type { Locale } from "../../locales/locales.ts";
import { MAX_READS, withReads } from "../answers/choices.ts";
import { type Keyboard, sentence, type TextAnswer } from "../answers/outlet.ts";
import type { BotContext } from "../context.ts";
import type { Dependencies } from "../dependencies.ts";
import { textOptions } from "../outlets/telegram_message.ts";
import { withWayBack } from "./way_back.ts";
import { personScope } from "../scopes.ts";

/** Changes the languages that the sender reads as well. @returns their codes as they are now */
export async function changeReads(
  { asker }: BotContext,
  { settings }: Pick<Dependencies, "settings">,
  next: (now: readonly string[]) => readonly string[],
): Promise<readonly string[]> {
  const changed = await settings.change(
    personScope(asker),
    (now) => withReads(now, next(now.reads ?? [])),
  );
  return changed.reads ?? [];
}

/** Returns the codes of the languages that the sender reads as well. */
export async function readReads(
  { asker }: BotContext,
  { settings }: Pick<Dependencies, "settings">,
): Promise<readonly string[]> {
  return (await settings.read(personScope(asker))).reads ?? [];
}

/** Answers with the list; in a group without buttons, which would be everybody's. */
export async function sendReadingPanel(ctx: BotContext, reads: readonly string[]): Promise<void> {
  const { text, entities, keyboard } = readingAnswer(ctx.locale, reads);
  const isAlone = ctx.chat?.type === "private";
  await ctx.reply(text, textOptions({ entities, ...(isAlone && keyboard && { keyboard }) }));
}

/** Puts the list into the message whose button was pressed. */
export async function editReadingPanel(ctx: BotContext, reads: readonly string[]): Promise<void> {
  if (!ctx.callbackQuery?.message) return;
  const { text, entities, keyboard = [] } = readingAnswer(ctx.locale, reads);
  const rows = withWayBack(ctx, keyboard);
  await ctx.editMessageText(text, textOptions({ entities, keyboard: rows }));
}

/** Names languages by their codes, as one list. */
export function namesOfLanguages(locale: Locale, codes: readonly string[]): string {
  const names = codes.map(findLanguage).filter((one) => one !== undefined)
    .map((language) => languageName(language, locale.tag));
  return new Intl.ListFormat(locale.tag).format(names);
}

/** Says which languages somebody reads as well, with buttons that change the list. */
export function readingAnswer(locale: Locale, reads: readonly string[]): TextAnswer {
  const languages = reads.map(findLanguage).filter((one) => one !== undefined);
  const text = languages.length === 0
    ? locale.say("reads-none")
    : locale.say("reads-list", { languages: namesOfLanguages(locale, reads) });
  const rows: Keyboard = languages.map((language) => [{
    label: `✕ ${language.flag} ${nativeName(language)}`,
    data: `reads:${language.code}`,
  }]);
  const add = { label: locale.say("button-add-language"), data: "page:reads:0" };
  return sentence(text, reads.length < MAX_READS ? [...rows, [add]] : rows);
}
