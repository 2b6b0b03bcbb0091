import type { ChatMember, User } from "grammy/types";

/** Statuses of members that are embedded (Bot API, ChatMember). */
export type MemberStatus = "creator" | "administrator" | "member" | "left" | "kicked";

/** Somebody's place in a group. */
export interface Member {
  readonly user: User;
  readonly status: MemberStatus;
  /** Writes in the name of the group; owners and administrators only. */
  readonly isAnonymous?: boolean;
}

/** The author of what anonymous administrators write (Bot API, Message, `sender_chat`). */
export const GROUP_ANONYMOUS_BOT: User = {
  id: 1087968824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};

/** Tells whether somebody may change what concerns the whole group. */
export function isAdministrator(member: Member | undefined): boolean {
  return member?.status === "creator" || member?.status === "administrator";
}

/** Tells whether somebody can write in the group and read it. */
export function isIn(member: Member | undefined): boolean {
  return member !== undefined && member.status !== "left" && member.status !== "kicked";
}

/** Describes a place in a group as getChatMember and updates do (Bot API, ChatMember). */
export function describeMember({ user, status, isAnonymous = false }: Member): ChatMember {
  switch (status) {
    case "creator":
      return { status, user, is_anonymous: isAnonymous };
    case "administrator":
      return {
        status,
        user,
        can_be_edited: false,
        is_anonymous: isAnonymous,
        can_manage_chat: true,
        can_delete_messages: true,
        can_manage_video_chats: true,
        can_restrict_members: true,
        can_promote_members: false,
        can_change_info: true,
        can_invite_users: true,
        can_post_stories: false,
        can_edit_stories: false,
        can_delete_stories: false,
        can_pin_messages: true,
        can_send_welcome_messages: false,
      };
    case "member":
    case "left":
      return { status, user };
    case "kicked":
      // 0: for ever.
      return { status, user, until_date: 0 };
  }
}
