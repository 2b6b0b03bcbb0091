import type { Update, User } from "grammy/types";
import type { BotSide } from "../bot_side.ts";
import type { ChatState } from "../chats.ts";
import { deliverMessage } from "./delivery.ts";
import {
  describeMember,
  GROUP_ANONYMOUS_BOT,
  isAdministrator,
  type Member,
  type MemberStatus,
} from "./members.ts";
import { collectOutputs, type Outputs } from "./outputs.ts";

/** A group with its members, as a test sees it; `next` gives what the bot shows everybody. */
export interface TelegramGroup extends ChatState, Outputs {
  /**
   * Gives somebody, the bot too, a place in the group; a bot is told of its own, administrator bots
   * of all.
   */
  setMember(
    user: User | { readonly profile: User },
    status: MemberStatus,
    options?: Pick<Member, "isAnonymous">,
  ): void;
  /** Turns a basic group into a supergroup, with its members, and tells the bot in both. */
  migrate(by: User | { readonly profile: User }): TelegramGroup;
}

/** Groups by kind; the ids have the form of the real ones, whose supergroups begin with -100. */
const FIRST_IDS = { group: -4_000_000_001, supergroup: -1_001_000_000_001 };

/**
 * Opens a group in which the bot is a member, no administrator, and reads what privacy mode lets
 * it.
 */
export function createGroup(
  side: BotSide,
  title: string,
  kind: "group" | "supergroup" = "supergroup",
): TelegramGroup {
  const { chats, queue } = side;
  let id = FIRST_IDS[kind];
  while (chats.get(id)) id--;
  const state = chats.add(
    kind === "group" ? { id, type: "group", title } : { id, type: "supergroup", title },
  );
  state.members.set(chats.bot.id, { user: chats.bot, status: "member" });
  const outputs = collectOutputs(
    chats,
    (chatId, { receiver_user }) => chatId === id && receiver_user === undefined,
  );

  return Object.assign(state, {
    next: outputs.next,
    setMember(
      given: User | { readonly profile: User },
      status: MemberStatus,
      options: Pick<Member, "isAnonymous"> = {},
    ) {
      const user = userOf(given);
      const before = state.members.get(user.id) ?? { user, status: "left" as const };
      const after: Member = { user, status, ...options };
      state.members.set(user.id, after);
      const isSelf = user.id === chats.bot.id;
      if (!isSelf && !isAdministrator(state.members.get(chats.bot.id))) return;
      const change = {
        chat: state.chat,
        from: isSelf ? GROUP_ANONYMOUS_BOT : user,
        date: Math.floor(chats.now() / 1_000),
        old_chat_member: describeMember(before),
        new_chat_member: describeMember(after),
      };
      queue.add(isSelf ? { my_chat_member: change } : { chat_member: change });
    },
    migrate(given: User | { readonly profile: User }) {
      const by = userOf(given);
      const target = createGroup(side, title, "supergroup");
      for (const [memberId, member] of state.members) target.members.set(memberId, member);
      deliverMessage(side, state, by, { migrate_to_chat_id: target.chat.id });
      state.migratedTo = target.chat.id;
      const arrived = chats.post(target, GROUP_ANONYMOUS_BOT, {
        sender_chat: target.chat,
        migrate_from_chat_id: id,
      });
      queue.add({ message: arrived as NonNullable<Update["message"]> });
      return target;
    },
  });
}

function userOf(given: User | { readonly profile: User }): User {
  return "profile" in given ? given.profile : given;
}
