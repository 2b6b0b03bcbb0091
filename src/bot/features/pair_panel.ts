import { pickerKeyboard } from "../answers/buttons/language_buttons.ts";
import { likelyOthers } from "../answers/choices.ts";
import type { Keyboard } from "../answers/outlet.ts";
import { readChoices } from "../asking.ts";
import { readSettings } from "../choosing.ts";
import type { BotContext } from "../context.ts";
import type { Dependencies } from "../dependencies.ts";
import { pairAnswer } from "../words/pair_text.ts";

/** Makes one page of the languages that a pair may have beside the one that is read, and its end. */
export async function pairKeyboard(
  ctx: BotContext,
  dependencies: Dependencies,
  page = 0,
): Promise<Keyboard> {
  const settings = await readSettings(ctx, dependencies);
  const choices = await readChoices(ctx.asker, ctx.chat!, dependencies);
  const picker = pickerKeyboard("pair", {
    page,
    selected: settings.pair,
    first: likelyOthers(choices),
    except: [choices.target.code],
  });
  return [...picker, ...pairAnswer(ctx, settings).keyboard];
}
