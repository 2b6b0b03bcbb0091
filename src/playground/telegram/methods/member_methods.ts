import type { ChatMember } from "grammy/types";
import type { BotSide, Methods } from "../bot_side.ts";
import type { ChatState } from "../chats.ts";
import { describeMember, GROUP_ANONYMOUS_BOT, isAdministrator } from "../people/members.ts";
import { badRequest } from "../refusal.ts";

/** Creates the methods that tell who is who in a chat. */
export function memberMethods({ chats }: BotSide): Methods {
  return {
    getChatMember(payload): ChatMember {
      const state = chats.forBot(payload.chat_id);
      const id = Number(payload.user_id);
      if (!Number.isSafeInteger(id) || id <= 0) throw badRequest("invalid user_id specified");
      return state.chat.type === "private"
        ? memberOfPrivateChat(state, id)
        : memberOfGroup(state, id);
    },
    getChatAdministrators(payload): ChatMember[] {
      const { chat, members } = chats.forBot(payload.chat_id);
      if (chat.type === "private") {
        throw badRequest("there are no administrators in the private chat");
      }
      const isListed = (user: { id: number; is_bot: boolean }) =>
        !user.is_bot || user.id === chats.bot.id || payload.return_bots === true;
      return [...members.values()]
        .filter((member) => isAdministrator(member) && isListed(member.user))
        .map(describeMember);
    },
  };

  function memberOfPrivateChat({ chat }: ChatState, id: number): ChatMember {
    if (id !== chat.id && id !== chats.bot.id) throw badRequest("member not found");
    const user = id === chats.bot.id ? chats.bot : chats.people.get(id);
    if (!user) throw badRequest("member not found");
    return describeMember({ user, status: "member" });
  }

  function memberOfGroup({ chat, members, hidesMembers }: ChatState, id: number): ChatMember {
    if (hidesMembers && id !== chats.bot.id && !isAdministrator(members.get(chats.bot.id))) {
      throw badRequest("member list is inaccessible");
    }
    const known = members.get(id);
    if (known) return describeMember(known);
    const stranger = id === GROUP_ANONYMOUS_BOT.id ? GROUP_ANONYMOUS_BOT : chats.people.get(id);
    if (stranger) return describeMember({ user: stranger, status: "left" });
    throw badRequest(chat.type === "group" ? "member not found" : "PARTICIPANT_ID_INVALID");
  }
}
