import { findLanguage, LANGUAGES } from "../../../translation/languages/languages.ts";
import { isHearable } from "../../answers/materials/hearing.ts";
import { likelyFirst } from "../../answers/choices.ts";
import { DIRECTION, readDirection, writeDirection } from "../../answers/buttons/direction.ts";
import {
  messagePicker,
  pickerKeyboard,
  type PickerPurpose,
  PURPOSE,
} from "../../answers/buttons/language_buttons.ts";
import { likelySources } from "../../answers/buttons/likely_sources.ts";
import { materialOf } from "../../answers/materials/materials.ts";
import type { Keyboard } from "../../answers/outlet.ts";
import { foreignButton, judgedIn } from "../../answers/buttons/untranslated.ts";
import { flagOrCode } from "../../answers/buttons/translation_row.ts";
import { writeRetry } from "../../answers/failure.ts";
import { readChoices } from "../../asking.ts";
import { readSettings } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import type { Feature } from "../../feature.ts";
import {
  directionBelow,
  restoreBelow,
  restoreDoubtful,
  restoreSentence,
} from "../below_message.ts";
import { pairKeyboard } from "../pair_panel.ts";
import { editReadingPanel, readReads } from "../reading_panel.ts";
import { withWayBack } from "../way_back.ts";
import { inlineKeyboard } from "../../outlets/telegram_message.ts";
import { pick } from "./picks.ts";

/** Languages of before that are one tap away (guess: more flags than these crowd the row). */
const MAX_OFFERED = 2;

/** The presses of the picker, and the buttons that open and close it. */
export const languagePicker: Feature = {
  buttons: ["hear", "change", "other", "foreign", "page", "close", "pick"],
  rowButtons: ({ direction, reader }) => [
    {
      label: `${flagOrCode(direction.source)} → ${flagOrCode(direction.target)}`,
      data: `other:${writeDirection(direction)}`,
    },
    ...reader.recent.filter((code) => code !== direction.target && code !== direction.source)
      .slice(0, MAX_OFFERED)
      .map((code) => ({ label: flagOrCode(code), data: writeRetry({ target: code }) })),
  ],
  install(composer, dependencies) {
    const show = (ctx: BotContext, purpose: PickerPurpose, page?: number) =>
      showPicker(ctx, dependencies, purpose, page);
    const below = (ctx: BotContext) => {
      const direction = directionBelow(ctx);
      return direction && writeDirection(direction);
    };

    composer.callbackQuery("hear", (ctx) => {
      const direction = below(ctx);
      return show(ctx, direction === undefined ? "hear" : `hear.${direction}`);
    });
    composer.callbackQuery("change", (ctx) => {
      const direction = below(ctx) ?? "und.und.0.0";
      const isSentence = ctx.callbackQuery.message && judgedIn(ctx.callbackQuery.message);
      return show(ctx, isSentence ? `once.${direction}` : `keep.${direction}`);
    });
    composer.callbackQuery(
      new RegExp(`^other:(${DIRECTION})$`),
      (ctx) => show(ctx, `once.${ctx.match[1]!}`),
    );
    composer.callbackQuery(
      new RegExp(`^foreign:(${DIRECTION})$`),
      (ctx) => show(ctx, `from.${ctx.match[1]!}`),
    );
    composer.callbackQuery(
      new RegExp(`^page:(${PURPOSE}):(\\d{1,3})$`),
      (ctx) => show(ctx, ctx.match[1] as PickerPurpose, Number(ctx.match[2])),
    );
    composer.callbackQuery(new RegExp(`^close:(${PURPOSE})$`), async (ctx) => {
      await ctx.answerCallbackQuery();
      const { purpose, direction } = readPurpose(ctx.match[1]!);
      if (purpose === "reads") await editReadingPanel(ctx, await readReads(ctx, dependencies));
      else if (!direction) await restoreDoubtful(ctx);
      else if (purpose === "from") await restoreSentence(ctx, direction);
      else await restoreBelow(ctx, dependencies, direction);
    });
    composer.callbackQuery(new RegExp(`^pick:(${PURPOSE}):([\\w-]{2,16})$`), async (ctx) => {
      const [, data = "", code] = ctx.match as RegExpMatchArray;
      const language = findLanguage(code);
      const { purpose, direction } = readPurpose(data);
      if (language) await pick(ctx, dependencies, purpose, language, direction);
      else await ctx.answerCallbackQuery();
    });
  },
};

function readPurpose(data: string) {
  const [purpose = "", direction] = [data.split(".", 1)[0], data.slice(data.indexOf(".") + 1)];
  return { purpose, ...(direction !== data && { direction: readDirection(direction) }) };
}

async function showPicker(
  ctx: BotContext,
  dependencies: Dependencies,
  purpose: PickerPurpose,
  page = 0,
): Promise<void> {
  await ctx.answerCallbackQuery();
  const { message } = ctx.callbackQuery ?? {};
  if (!message) return;
  const keyboard = await keyboardOf(ctx, dependencies, purpose, page);
  const judged = judgedIn(message);
  const isOverruling = purpose.startsWith("from.");
  const below = judged && !isOverruling ? [[foreignButton(ctx.locale, judged)]] : [];
  const reply_markup = inlineKeyboard(withWayBack(ctx, [...keyboard, ...below]));
  // The sentence above asks for a language to translate into, or says what it is not.
  if (isOverruling) await ctx.editMessageText(ctx.locale.say("foreign-ask"), { reply_markup });
  else await ctx.editMessageReplyMarkup({ reply_markup });
}

/** Makes one page of a picker; the first is the same as below the command that it came with. */
async function keyboardOf(
  ctx: BotContext,
  dependencies: Dependencies,
  data: PickerPurpose,
  page: number,
): Promise<Keyboard> {
  const { locale, asker } = ctx;
  const { purpose, direction } = readPurpose(data);
  const { target, pair, recent = [] } = await readSettings(ctx, dependencies);
  const own = likelyFirst(asker.languageCode, recent);
  if (direction && (purpose === "once" || purpose === "keep")) {
    return purpose === "once"
      ? messagePicker(locale, purpose, direction, {
        page,
        first: recent,
        selected: direction.target,
      })
      : messagePicker(locale, purpose, direction, { page, first: own, selected: target });
  }
  switch (purpose) {
    case "hear": {
      const first = [pair, target, ...recent].filter((code) => code !== undefined);
      // Whisper cannot be told these.
      const except = LANGUAGES.map(({ code }) => code).filter((code) => !isHearable(code));
      return pickerKeyboard(data, { page, first, except });
    }
    case "from": {
      const asked = materialOf(ctx.callbackQuery?.message?.reply_to_message);
      const first = likelySources(asked?.kind === "text" ? asked.text : "", recent);
      return pickerKeyboard(data, { page, first, except: [direction!.source] });
    }
    case "reads":
      return pickerKeyboard(data, {
        page,
        first: recent,
        except: await readReads(ctx, dependencies),
      });
    case "pair": {
      return await pairKeyboard(ctx, dependencies, page);
    }
    default: {
      const { target: holds } = await readChoices(asker, ctx.chat!, dependencies);
      return pickerKeyboard(data, { page, first: own, selected: holds.code });
    }
  }
}
