import type { BotCommand, BotCommandScope } from "grammy/types";
import type { BotSide, Methods } from "../bot_side.ts";
import { checkCommands } from "../checks/commands.ts";
import type { Payload } from "../payload.ts";

/** Creates the methods of the command menu: a list for each scope and language. */
export function menuMethods({ chats, commands }: BotSide): Methods {
  const texts = new Map<string, string>();
  return {
    setMyCommands(payload) {
      const list = payload.commands as BotCommand[];
      checkCommands(list, payload.language_code as string | undefined);
      commands.set(keyOf(payload), list);
      chats.emit({ kind: "commands" });
      return true;
    },
    getMyCommands: (payload) => commands.get(keyOf(payload)) ?? [],
    getMyDescription: (payload) => ({ description: texts.get(`d ${keyOf(payload)}`) ?? "" }),
    setMyDescription(payload) {
      texts.set(`d ${keyOf(payload)}`, String(payload.description ?? ""));
      return true;
    },
    getMyShortDescription: (payload) => ({
      short_description: texts.get(`s ${keyOf(payload)}`) ?? "",
    }),
    setMyShortDescription(payload) {
      texts.set(`s ${keyOf(payload)}`, String(payload.short_description ?? ""));
      return true;
    },
    deleteMyCommands(payload) {
      commands.delete(keyOf(payload));
      chats.emit({ kind: "commands" });
      return true;
    },
  };
}

function keyOf(payload: Payload): string {
  const code = String(payload.language_code ?? "");
  const scope = payload.scope as BotCommandScope | undefined;
  if (!scope || scope.type === "default") return code;
  const { type, ...place } = scope;
  return [type, ...Object.values(place), code].join("/");
}
