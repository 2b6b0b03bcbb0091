import type { BotCommand, BotCommandScope } from "grammy/types";
import type { BotSide, Methods } from "../bot_side.ts";
import { checkCommands } from "../checks/commands.ts";
import type { Payload } from "../payload.ts";

/** Creates the methods of the command menu: a list for each scope and language. */
export function menuMethods({ chats, commands }: BotSide): Methods {
  return {
    setMyCommands(payload) {
      const list = payload.commands as BotCommand[];
      checkCommands(list, payload.language_code as string | undefined);
      commands.set(keyOf(payload), list);
      chats.emit({ kind: "commands" });
      return true;
    },
    getMyCommands: (payload) => commands.get(keyOf(payload)) ?? [],
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
