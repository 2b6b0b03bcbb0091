import { Composer } from "grammy/web";
import type { Term } from "../../translation/model.ts";
import type { BotContext, BotParts } from "../context.ts";
import { NO_PREVIEW } from "../outlets/send_options.ts";

const MAX_TERMS = 50;
/** UTF-16 units; longer is a text, not a term. */
const MAX_TERM_UNITS = 100;

/** /glossary: terms that a chat wants translated its own way. */
export function glossary({ store }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.command("glossary", async (ctx) => {
    const settings = store.settings(ctx.chat.id);
    const terms = settings.glossary ?? [];
    const save = (changed: readonly Term[]) => {
      const { glossary: _, ...rest } = settings;
      store.saveSettings(ctx.chat.id, changed.length > 0 ? { ...rest, glossary: changed } : rest);
    };
    const [, verb = "", rest = ""] = /^(\S*)\s*([^]*)$/.exec(ctx.match.trim()) ?? [];

    if (verb.toLowerCase() === "add") {
      const term = parseTerm(rest);
      const others = terms.filter(({ source }) => !isSame(source, term?.source));
      if (!term) return await answer(ctx, ctx.locale.say("glossary-form"));
      if (others.length >= MAX_TERMS) {
        return await answer(ctx, ctx.locale.say("glossary-full", { count: MAX_TERMS }));
      }
      save([...others, term]);
      return await answer(ctx, ctx.locale.say("glossary-added", { ...term }));
    }
    if (verb.toLowerCase() === "remove") {
      const kept = terms.filter(({ source }) => !isSame(source, rest));
      if (kept.length === terms.length) return await answer(ctx, ctx.locale.say("glossary-none"));
      save(kept);
      return await answer(ctx, ctx.locale.say("glossary-removed", { source: rest.trim() }));
    }
    const list = terms.map(({ source, target }) => `${source} = ${target}`).join("\n");
    const form = ctx.locale.say("glossary-form");
    await answer(ctx, terms.length > 0 ? `${list}\n\n${form}` : form);
  });

  return composer;
}

async function answer(ctx: BotContext, text: string): Promise<void> {
  await ctx.reply(text.slice(0, 4_096).toWellFormed(), {
    ...NO_PREVIEW,
  });
}

function parseTerm(text: string): Term | undefined {
  const [source = "", target = "", ...more] = text.split("=").map((part) =>
    part.trim().replaceAll(/\s+/g, " ").toWellFormed().replaceAll("\0", "")
  );
  const isTerm = [source, target].every((part) => part !== "" && part.length <= MAX_TERM_UNITS);
  return isTerm && more.length === 0 ? { source, target } : undefined;
}

function isSame(one: string, other = ""): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}
