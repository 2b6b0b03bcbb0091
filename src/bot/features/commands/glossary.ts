import type { Locale } from "../../../locales/locales.ts";
import type { Term } from "../../../translation/model.ts";
import type { Keyboard, TextAnswer } from "../../answers/outlet.ts";
import { sentence } from "../../answers/outlet.ts";
import { changeSettings, choose, mayChoose, readSettings } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { MAX_MESSAGE_UNITS } from "../../outlets/message_parts.ts";
import { textOptions } from "../../outlets/telegram_message.ts";
import { isWordFor } from "../../words/switch_words.ts";
import { withWayBack } from "../way_back.ts";
import { isSame, keyOf, MAX_TERMS, readTerm, withoutTerms, withTerm } from "./terms.ts";

/** UTF-16 units of a label that a phone shows in one row (guess). */
const MAX_LABEL_UNITS = 40;
/** Data of the button that shows the list, and of the one that empties it. */
const LIST = "term:list";
const ALL = "term:all";

/** /glossary: terms with translations that people chose themselves. */
export const glossary: Feature = {
  commands: ["glossary"],
  buttons: ["term"],
  install(composer, dependencies) {
    composer.command("glossary", async (ctx) => {
      const { locale } = ctx;
      const input = ctx.match.trim();
      const { glossary: terms = [] } = await readSettings(ctx, dependencies);
      const [, verb = "", rest = ""] = /^(\S*)\s*([^]*)$/.exec(input) ?? [];
      const isRemoving = isWordFor("remove", verb) && !input.includes("=");
      const term = isRemoving ? undefined : readTerm(input, isWordFor("add", verb) ? rest : input);
      if (!isRemoving && !term) return await tell(ctx, glossaryAnswer(locale, terms));
      if (!await mayChoose(ctx)) return;
      if (term) {
        const changed = await changeSettings(ctx, dependencies, (now) => withTerm(now, term));
        const isKept = changed.glossary?.some(({ source, target }) =>
          source === term.source && target === term.target
        );
        const text = isKept
          ? locale.say("glossary-added", { ...term })
          : locale.say("glossary-full", { count: MAX_TERMS });
        const remove = isKept ? [[removeButton(term)]] : [];
        return await tell(ctx, sentence(text, [...remove, [listButton(locale)]]));
      }
      if (rest === "" || !terms.some(({ source }) => isSame(source, rest))) {
        return await tell(ctx, sentence(locale.say("glossary-none"), [[listButton(locale)]]));
      }
      await changeSettings(
        ctx,
        dependencies,
        (now) => withoutTerms(now, ({ source }) => isSame(source, rest)),
      );
      const text = locale.say("glossary-removed", { source: rest.trim() });
      return await tell(ctx, sentence(text, [[listButton(locale)]]));
    });

    composer.callbackQuery(/^term:([\w-]+)$/, async (ctx) => {
      const key = ctx.match[1]!;
      const isLook = ctx.match[0] === LIST;
      const isAll = ctx.match[0] === ALL;
      const settings = isLook ? await readSettings(ctx, dependencies) : await choose(
        ctx,
        dependencies,
        (now) => withoutTerms(now, (term) => isAll || keyOf(term) === key),
      );
      if (!settings) return;
      await ctx.answerCallbackQuery(isAll ? ctx.locale.say("glossary-cleared") : undefined);
      const { text, entities, keyboard = [] } = glossaryAnswer(
        ctx.locale,
        settings.glossary ?? [],
      );
      const rows = withWayBack(ctx, keyboard);
      await ctx.editMessageText(fitting(text), textOptions({ entities, keyboard: rows }));
    });
  },
};

/** Lists the terms, with a button for each that removes it, and says how to add one. */
export function glossaryAnswer(locale: Locale, terms: readonly Term[]): TextAnswer {
  const list = terms.map(({ source, target }) => `${source} = ${target}`).join("\n");
  const form = locale.say("glossary-form");
  const clear = { label: locale.say("button-clear-glossary"), data: ALL };
  const keyboard: Keyboard = [
    ...terms.map((term) => [removeButton(term)]),
    ...terms.length > 1 ? [[clear]] : [],
  ];
  return sentence(fitting(terms.length > 0 ? `${list}\n\n${form}` : form), keyboard);
}

function removeButton(term: Term) {
  const label = `✕ ${term.source}`.slice(0, MAX_LABEL_UNITS).toWellFormed();
  return { label, data: `term:${keyOf(term)}` };
}

function listButton(locale: Locale) {
  return { label: locale.say("button-glossary"), data: LIST };
}

async function tell(ctx: BotContext, { text, ...rest }: TextAnswer): Promise<void> {
  await ctx.reply(fitting(text), textOptions(rest));
}

function fitting(text: string): string {
  return text.slice(0, MAX_MESSAGE_UNITS).toWellFormed();
}
