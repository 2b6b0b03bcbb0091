import type { Button, Keyboard } from "../answers/outlet.ts";
import type { BotContext } from "../context.ts";

/** Data of the button that leads back to the list of all settings. */
const BACK = "settings";

/** Tells whether the message whose button was pressed is a page of the settings. */
export function isInSettings({ callbackQuery }: BotContext): boolean {
  const rows = callbackQuery?.message?.reply_markup?.inline_keyboard ?? [];
  return rows.flat().some((button) => "callback_data" in button && button.callback_data === BACK);
}

/** Adds the way back to the list of all settings, where a message came from there. */
export function withWayBack(ctx: BotContext, keyboard: Keyboard): Keyboard {
  return isInSettings(ctx) ? [...keyboard, [backButton(ctx)]] : keyboard;
}

/** Makes the button that leads back to the list of all settings. */
export function backButton({ locale }: BotContext): Button {
  return { label: locale.say("button-back"), data: BACK };
}
