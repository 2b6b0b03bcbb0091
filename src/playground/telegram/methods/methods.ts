import type { BotSide, Methods } from "../bot_side.ts";
import { draftMethods } from "./drafts.ts";
import { editingMethods } from "./editing.ts";
import { ephemeralMethods } from "./ephemeral.ts";
import { memberMethods } from "./member_methods.ts";
import { menuMethods } from "./menu.ts";
import { pressMethods } from "./presses.ts";
import { receivingMethods } from "./receiving.ts";
import { sendingMethods } from "./sending.ts";

/** Creates the bot's half of the Bot API, by method name. */
export function createMethods(side: BotSide): Methods {
  return {
    ...receivingMethods(side),
    ...sendingMethods(side),
    ...draftMethods(side),
    ...editingMethods(side),
    ...ephemeralMethods(side),
    ...memberMethods(side),
    ...pressMethods(side),
    ...menuMethods(side),
  };
}
