import { Composer } from "grammy/web";
import type { ChatSettings } from "../../store/store.ts";
import { type Language, languageName } from "../../translation/languages/languages.ts";
import { searchLanguage } from "../../translation/languages/language_search.ts";
import { chatLanguages, ownLanguage, withTarget } from "../answers/chat_languages.ts";
import type { BotContext, BotParts } from "../context.ts";
import { pickerKeyboard } from "../answers/language_buttons.ts";

/** What people put between two languages. */
const BETWEEN = /\s*(?:[,;/+&|]|<?[-–—=]+>|↔|→|⇄|\s)\s*/u;

/** /pair: what is written in one language comes out in the other. */
export function pair({ store }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.command("pair", async (ctx) => {
    const settings = store.settings(ctx.chat.id);
    const input = ctx.match.trim();
    const { target } = chatLanguages(settings, ctx.from?.language_code);
    const first = languageName(target, ctx.locale.tag);

    if (input === "") {
      await ctx.reply(
        settings.pair ? describePair(ctx, settings) : ctx.locale.say("pair-ask", { first }),
        {
          reply_markup: pickerKeyboard("pair", {
            selected: settings.pair,
            first: settings.recent?.filter((code) => code !== target.code),
          }),
        },
      );
      return;
    }
    if (/^(off|none|0|-)$/i.test(input)) {
      const { pair: _, ...rest } = settings;
      store.saveSettings(ctx.chat.id, rest);
      await ctx.reply(ctx.locale.say("pair-off", { first }));
      return;
    }
    const languages = twoLanguages(input, ctx.locale.tag);
    if (!languages) {
      await ctx.reply(ctx.locale.say("pair-unknown"), {
        reply_markup: pickerKeyboard("pair", { selected: settings.pair }),
      });
      return;
    }
    const paired = withPair(withTarget(settings, languages[0]), languages[1], undefined);
    store.saveSettings(ctx.chat.id, paired);
    await ctx.reply(describePair(ctx, paired));
  });

  return composer;
}

/** The settings after a chat chose the other language; its own stays what it is, or becomes chosen. */
export function withPair(
  settings: ChatSettings,
  other: Language,
  languageCode: string | undefined,
): ChatSettings {
  const { target } = chatLanguages(settings, languageCode);
  if (target.code !== other.code) {
    return { ...settings, target: target.code, pair: other.code, introduced: true };
  }
  // Their own language as the other one: the one asked for before is then what they want to read.
  const { alternative } = chatLanguages(settings, languageCode);
  const { pair: _, ...rest } = settings;
  return alternative ? { ...rest, target: alternative.code, pair: other.code } : rest;
}

/** The sentence that says between which languages the chat translates. */
export function describePair(ctx: BotContext, settings: ChatSettings): string {
  const { target, alternative } = chatLanguages(settings, ctx.from?.language_code);
  const first = languageName(target, ctx.locale.tag);
  if (!settings.pair) return ctx.locale.say("pair-ask", { first });
  const second = languageName(alternative ?? ownLanguage(undefined), ctx.locale.tag);
  return ctx.locale.say("pair-set", { first, second });
}

/** Two languages in one line, whatever stands between them: names may be of several words. */
function twoLanguages(input: string, locale: string): [Language, Language] | undefined {
  const words = input.split(BETWEEN).filter((word) => word !== "");
  // A hyphen may also be part of a code: "pt-BR".
  const [separator, parts] = words.length > 1 ? [" ", words] : ["-", input.split("-")];
  for (let cut = 1; cut < parts.length; cut++) {
    const [one, other] = [parts.slice(0, cut), parts.slice(cut)]
      .map((part) => searchLanguage(part.join(separator), locale));
    if (one?.kind !== "found" || other?.kind !== "found") continue;
    if (one.language.code !== other.language.code) return [one.language, other.language];
  }
  return undefined;
}
