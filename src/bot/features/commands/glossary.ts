import type { Settings } from "../../../store/store.ts";
import type { Term } from "../../../translation/model.ts";
import { changeSettings, mayChoose, readSettings } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { MAX_MESSAGE_UNITS } from "../../outlets/message_parts.ts";
import { NO_PREVIEW } from "../../outlets/telegram_message.ts";

/** They travel with every piece that contains one (guess). */
const MAX_TERMS = 50;
/** UTF-16 units; longer is a text, not a term (guess). */
const MAX_TERM_UNITS = 100;

/** /glossary: terms with translations that people chose themselves. */
export const glossary: Feature = {
  commands: ["glossary"],
  install(composer, dependencies) {
    composer.command("glossary", async (ctx) => {
      const { locale } = ctx;
      const { glossary: terms = [] } = await readSettings(ctx, dependencies);
      const [, verb = "", rest = ""] = /^(\S*)\s*([^]*)$/.exec(ctx.match.trim()) ?? [];
      const isAdding = verb.toLowerCase() === "add";
      if (!isAdding && verb.toLowerCase() !== "remove") {
        const list = terms.map(({ source, target }) => `${source} = ${target}`).join("\n");
        const form = locale.say("glossary-form");
        return await tell(ctx, terms.length > 0 ? `${list}\n\n${form}` : form);
      }
      if (!await mayChoose(ctx)) return;
      if (isAdding) {
        const term = parseTerm(rest);
        if (!term) return await tell(ctx, locale.say("glossary-form"));
        const changed = await changeSettings(ctx, dependencies, (now) => withTerm(now, term));
        if (!changed.glossary?.some((one) => isEqual(one, term))) {
          return await tell(ctx, locale.say("glossary-full", { count: MAX_TERMS }));
        }
        return await tell(ctx, locale.say("glossary-added", { ...term }));
      }
      if (!terms.some(({ source }) => isSame(source, rest))) {
        return await tell(ctx, locale.say("glossary-none"));
      }
      await changeSettings(ctx, dependencies, (now) => withoutTerm(now, rest));
      return await tell(ctx, locale.say("glossary-removed", { source: rest.trim() }));
    });
  },
};

async function tell(ctx: BotContext, text: string): Promise<void> {
  await ctx.reply(text.slice(0, MAX_MESSAGE_UNITS).toWellFormed(), NO_PREVIEW);
}

function parseTerm(text: string): Term | undefined {
  const [source = "", target = "", ...more] = text.split("=").map((side) =>
    side.trim().replaceAll(/\s+/g, " ").toWellFormed().replaceAll("\0", "")
  );
  const isTerm = [source, target].every((side) => side !== "" && side.length <= MAX_TERM_UNITS);
  return isTerm && more.length === 0 ? { source, target } : undefined;
}

/** Adds a term, which replaces one for the same words; changes nothing where there is no room. */
function withTerm(settings: Settings, term: Term): Settings {
  const others = settings.glossary?.filter(({ source }) => !isSame(source, term.source)) ?? [];
  return others.length < MAX_TERMS ? { ...settings, glossary: [...others, term] } : settings;
}

function withoutTerm(settings: Settings, words: string): Settings {
  const { glossary: terms = [], ...rest } = settings;
  const kept = terms.filter(({ source }) => !isSame(source, words));
  return kept.length > 0 ? { ...rest, glossary: kept } : rest;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}

function isEqual(one: Term, other: Term): boolean {
  return one.source === other.source && one.target === other.target;
}
