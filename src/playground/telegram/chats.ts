import type { Chat, Message, MessageEntity, User } from "grammy/types";
import { isIn, type Member } from "./people/members.ts";
import { Refusal } from "./refusal.ts";

/** A text that the bot shows before it sends it: no message, and gone by itself. */
export interface Draft {
  readonly id: number;
  /** Empty where the person sees a placeholder. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** True where the person sees a button to stop it. */
  readonly canStop: boolean;
  /** In ms since the epoch. */
  readonly untilMs: number;
}

/** Time that a draft is shown, in ms (Bot API, sendMessageDraft). */
const DRAFT_MS = 30_000;

/** Something that the demo page and the tests see happen. */
export type TelegramEvent =
  | { readonly kind: "message" | "edit"; readonly chatId: number; readonly message: Message }
  | { readonly kind: "delete"; readonly chatId: number; readonly message: Message }
  | { readonly kind: "draft"; readonly chatId: number; readonly draft: Draft }
  | { readonly kind: "action"; readonly chatId: number; readonly action: string }
  | {
    readonly kind: "answer";
    readonly chatId: number;
    readonly callbackQueryId: string;
    readonly messageId: number;
    readonly text?: string;
    readonly showAlert?: boolean;
  }
  | { readonly kind: "profile" };

/** A chat with its messages as they now look, by message id. */
export interface ChatState {
  readonly chat: Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat;
  readonly messages: Map<number, Message>;
  /** People and bots that are or were in a group, by user id; empty in a private chat. */
  readonly members: Map<number, Member>;
  /** The draft that was shown last, as long as no message of the bot came after it. */
  draft?: Draft;
  /** The supergroup that this group became. */
  migratedTo?: number;
  /** A bot that is no administrator cannot see who is in the group. */
  hidesMembers: boolean;
  /** The other person of a private chat blocked the bot. */
  blocked: boolean;
}

/** All chats of the embedded Telegram, and the events in them. */
export interface Chats {
  readonly bot: User;
  readonly now: () => number;
  /** Everybody whom Telegram knows, by user id, as the next update will show them. */
  readonly people: Map<number, User>;
  add(chat: ChatState["chat"]): ChatState;
  get(id: number): ChatState | undefined;
  /** Finds the chat that a bot may write to. @throws Refusal 400 or 403 */
  forBot(id: unknown): ChatState;
  /** Adds a message, from whom it says; ids rise within a chat, `date` is in s. */
  post(state: ChatState, from: User, content: Partial<Message>): Message;
  replace(state: ChatState, message: Message): Message;
  /** Shows a draft in the place of the one before. */
  showDraft(state: ChatState, draft: Omit<Draft, "untilMs">): void;
  /** Returns the draft that the person sees now. */
  draftIn(state: ChatState): Draft | undefined;
  remove(state: ChatState, message: Message): void;
  emit(event: TelegramEvent): void;
  on(listener: (event: TelegramEvent) => void): () => void;
}

/**
 * Makes a Telegram without chats.
 * @param now the clock, in ms since the epoch
 */
export function createChats(bot: User, now: () => number): Chats {
  const chats = new Map<number, ChatState>();
  const listeners = new Set<(event: TelegramEvent) => void>();
  const lastIds = new Map<number, number>();

  const emit = (event: TelegramEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  return {
    bot,
    now,
    people: new Map(),
    emit,
    add(chat) {
      const state: ChatState = {
        chat,
        messages: new Map(),
        members: new Map(),
        hidesMembers: false,
        blocked: false,
      };
      chats.set(chat.id, state);
      return state;
    },
    get: (id) => chats.get(id),
    forBot(id) {
      const state = chats.get(Number(id));
      if (!state) throw new Refusal(400, "Bad Request: chat not found");
      if (state.blocked) throw new Refusal(403, "Forbidden: bot was blocked by the user");
      if (state.chat.type !== "private") checkMembership(state, bot);
      return state;
    },
    post(state, from, content) {
      const id = (lastIds.get(state.chat.id) ?? 0) + 1;
      lastIds.set(state.chat.id, id);
      const base = {
        message_id: id,
        from,
        chat: state.chat,
        date: Math.floor(now() / 1_000),
      };
      const message = { ...base, ...content } as Message;
      state.messages.set(id, message);
      // Any message of the bot ends it (tdlib/td, td_api.tl, updatePendingMessage).
      if (from.id === bot.id) delete state.draft;
      emit({ kind: "message", chatId: state.chat.id, message });
      return message;
    },
    replace(state, message) {
      state.messages.set(message.message_id, message);
      emit({ kind: "edit", chatId: state.chat.id, message });
      return message;
    },
    showDraft(state, content) {
      const draft = { ...content, untilMs: now() + DRAFT_MS };
      state.draft = draft;
      emit({ kind: "draft", chatId: state.chat.id, draft });
    },
    draftIn: ({ draft }) => draft && now() < draft.untilMs ? draft : undefined,
    remove(state, message) {
      state.messages.delete(message.message_id);
      emit({ kind: "delete", chatId: state.chat.id, message });
    },
    on(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Checks that a group did not move on, and that the bot is in it. @throws Refusal */
function checkMembership({ chat, members, migratedTo }: ChatState, bot: User): void {
  if (migratedTo !== undefined) {
    throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: migratedTo,
    });
  }
  const self = members.get(bot.id);
  if (isIn(self)) return;
  const place = `the ${chat.type} chat`;
  throw new Refusal(
    403,
    self?.status === "kicked"
      ? `Forbidden: bot was kicked from ${place}`
      : `Forbidden: bot is not a member of ${place}`,
  );
}

/**
 * Returns a message as another one quotes it: without what it answers itself (Bot API, Message).
 */
export function asReplied(message: Message | undefined): Message["reply_to_message"] {
  if (!message) return undefined;
  const { reply_to_message: _, ...rest } = message;
  return rest as Message["reply_to_message"];
}
