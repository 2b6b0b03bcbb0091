import type { BotCommand, BotCommandScope } from "grammy/types";
import type { BotSide, Methods } from "../bot_side.ts";
import { checkCommands, checkProfileText } from "../checks/profile.ts";
import type { Payload } from "../payload.ts";

/**
 * Creates the methods of what people see before they write: the command menu, a list for each scope
 * and language, and the texts about the bot, one for each language.
 */
export function menuMethods(
  { chats, commands, descriptions, shortDescriptions }: BotSide,
): Methods {
  const changed = () => {
    chats.emit({ kind: "profile" });
    return true;
  };
  return {
    setMyCommands(payload) {
      const list = payload.commands as BotCommand[];
      checkCommands(list, codeOf(payload));
      commands.set(keyOf(payload), list);
      return changed();
    },
    getMyCommands: (payload) => commands.get(keyOf(payload)) ?? [],
    deleteMyCommands(payload) {
      commands.delete(keyOf(payload));
      return changed();
    },
    setMyDescription(payload) {
      setText(descriptions, payload, payload.description, 512);
      return changed();
    },
    getMyDescription: (payload) => ({ description: descriptions.get(codeOf(payload)) ?? "" }),
    setMyShortDescription(payload) {
      setText(shortDescriptions, payload, payload.short_description, 120);
      return changed();
    },
    getMyShortDescription: (payload) => ({
      short_description: shortDescriptions.get(codeOf(payload)) ?? "",
    }),
  };
}

/** Keeps a text of at most `limit` units; an empty one removes it (Bot API, setMyDescription). */
function setText(
  texts: Map<string, string>,
  payload: Payload,
  value: unknown,
  limit: number,
): void {
  const text = String(value ?? "");
  checkProfileText(text, limit, codeOf(payload));
  if (text === "") texts.delete(codeOf(payload));
  else texts.set(codeOf(payload), text);
}

function codeOf(payload: Payload): string {
  return String(payload.language_code ?? "");
}

function keyOf(payload: Payload): string {
  const code = codeOf(payload);
  const scope = payload.scope as BotCommandScope | undefined;
  if (!scope || scope.type === "default") return code;
  const { type, ...place } = scope;
  return [type, ...Object.values(place), code].join("/");
}
