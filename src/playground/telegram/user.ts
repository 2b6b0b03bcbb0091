import type { Chat, Message, MessageEntity, Update, User } from "grammy/types";
import type { BotSide } from "./bot_side.ts";
import { asReplied, type ChatState, type Draft } from "./chats.ts";
import { deliverMessage, type GroupSending } from "./people/delivery.ts";
import { findEntities } from "./found_entities.ts";
import { describeMember } from "./people/members.ts";
import { type BotOutput, collectDrafts, collectOutputs } from "./people/outputs.ts";
import { type CallbackAnswer, pressButton } from "./people/pressing.ts";

/** Additions to a text that somebody writes. */
export interface Writing {
  /** Telegram's own entities are added when none are given. */
  readonly entities?: MessageEntity[];
  readonly reply_to_message_id?: number;
}

/** Field of a message that holds a recording (Bot API, Message). */
export type RecordingKind = "voice" | "audio" | "video" | "video_note";

/** In px, as phones send them; a round video has its diameter. */
const PICTURE_SIZES: Readonly<Record<string, object>> = {
  video: { width: 848, height: 480 },
  video_note: { length: 384 },
};

/** What Telegram tells of every file (Bot API, e.g. Voice). */
export interface Attached {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
}

/**
 * A person who chats with the bot, in private or in groups. Waits end after `timeoutMs` with an
 * error.
 */
export interface TelegramUser {
  readonly id: number;
  /** The private chat. */
  readonly chat: ChatState;
  /** The draft that the person sees now in the private chat. */
  readonly draft: Draft | undefined;
  /** Presses the button that stops the draft. @throws Error where there is none */
  stopDraft(): void;
  /** The person as the next update will show them. */
  profile: User;
  write(text: string, other?: Writing): Message;
  /** Sends anything else: a sticker, a contact, a poll. */
  send(content: Partial<Message>): Message;
  /** Sends a file as a document. */
  sendFile(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    other?: Partial<Message>,
    mimeType?: string,
  ): Message;
  /** Puts a file where it can be sent from, as an attachment of whatever kind. */
  attach(extension: string, bytes: Uint8Array<ArrayBuffer>): Attached;
  /** Sends a recording; `duration` in s, as the person's app announces it. */
  sendRecording(
    kind: RecordingKind,
    bytes: Uint8Array<ArrayBuffer>,
    duration: number,
    other?: Partial<Message>,
  ): Message;
  /** Writes in a group, and joins it before if need be. */
  writeIn(group: ChatState, text: string, other?: Writing & GroupSending): Message;
  /** Sends anything else in a group. */
  sendIn(group: ChatState, content: Partial<Message>, how?: GroupSending): Message;
  /** Sends a recording in a group; `duration` in s. */
  sendRecordingIn(
    group: ChatState,
    kind: RecordingKind,
    bytes: Uint8Array<ArrayBuffer>,
    duration: number,
    other?: Partial<Message>,
    how?: GroupSending,
  ): Message;
  /** Reads a file that the bot or the person sent. */
  fileOf(message: Message): Uint8Array<ArrayBuffer>;
  /** Changes a text, or the caption of what has none. */
  edit(messageId: number, text: string): Message;
  deleteMessage(messageId: number): void;
  /**
   * Presses a button by its label, a part of it, or its data; resolves when the bot acknowledged
   * it.
   */
  press(message: Message, button: string): Promise<CallbackAnswer>;
  setLanguage(code: string | undefined): void;
  block(): void;
  unblock(): void;
  /** Gives the bot's next output in the private chat that was not asked for yet. */
  next(timeoutMs?: number): Promise<BotOutput>;
  /** Gives the next draft in the private chat that was not asked for yet. */
  nextDraft(timeoutMs?: number): Promise<Draft>;
  /** Gives the bot's next output in any group that this person alone sees. */
  nextEphemeral(timeoutMs?: number): Promise<BotOutput>;
}

/** Makes a person who is seen in every chat by the same profile. */
export function createUser(side: BotSide, profile: User): TelegramUser {
  const { chats, queue, files } = side;
  const state = chats.get(profile.id) ?? chats.add({
    id: profile.id,
    type: "private",
    first_name: profile.first_name,
  });
  chats.people.set(profile.id, profile);
  const outputs = collectOutputs(chats, (chatId) => chatId === profile.id);
  const drafts = collectDrafts(chats, profile.id);
  const ephemerals = collectOutputs(
    chats,
    (_, { receiver_user }) => receiver_user?.id === profile.id,
  );
  const current = () => chats.people.get(profile.id) ?? profile;

  const toText = (where: ChatState, text: string, other: Writing): Partial<Message> => {
    const { entities = findEntities(text), reply_to_message_id } = other;
    const replied = asReplied(where.messages.get(reply_to_message_id ?? 0));
    return {
      text,
      ...(entities.length > 0 && { entities }),
      ...(replied && { reply_to_message: replied }),
    } as Partial<Message>;
  };
  const attach = (folder: string, extension: string, bytes: Uint8Array<ArrayBuffer>) => {
    const { id } = files.add(folder, extension, bytes);
    return { file_id: id, file_unique_id: id.slice(0, 12), file_size: bytes.length };
  };
  const toRecording = (
    kind: RecordingKind,
    bytes: Uint8Array<ArrayBuffer>,
    duration: number,
  ): Partial<Message> => {
    // Voice messages are called .oga, which Groq does not take.
    const attached = attach(kind, kind === "voice" ? ".oga" : ".mp4", bytes);
    return { [kind]: { ...attached, duration, ...PICTURE_SIZES[kind] } };
  };

  const setBlocked = (blocked: boolean) => {
    state.blocked = blocked;
    const member = (isKicked: boolean) =>
      describeMember({ user: chats.bot, status: isKicked ? "kicked" : "member" });
    queue.add({
      my_chat_member: {
        chat: state.chat,
        from: current(),
        date: Math.floor(chats.now() / 1_000),
        old_chat_member: member(!blocked),
        new_chat_member: member(blocked),
      },
    });
  };

  return {
    id: profile.id,
    chat: state,
    get draft() {
      return chats.draftIn(state);
    },
    get profile() {
      return current();
    },
    set profile(changed) {
      chats.people.set(profile.id, changed);
    },
    write: (text, other = {}) => deliverMessage(side, state, current(), toText(state, text, other)),
    send: (content) => deliverMessage(side, state, current(), content),
    sendFile(name, bytes, other = {}, mimeType) {
      const extension = /\.\w+$/.exec(name)?.[0] ?? "";
      const document = {
        ...attach("documents", extension, bytes),
        file_name: name,
        ...(mimeType && { mime_type: mimeType }),
      };
      const content = { document, ...other } as Partial<Message>;
      return deliverMessage(side, state, current(), content);
    },
    attach: (extension, bytes) => attach("documents", extension, bytes),
    sendRecording: (kind, bytes, duration, other = {}) =>
      deliverMessage(side, state, current(), { ...toRecording(kind, bytes, duration), ...other }),
    writeIn: (group, text, other = {}) =>
      deliverMessage(side, group, current(), toText(group, text, other), other),
    sendIn: (group, content, how) => deliverMessage(side, group, current(), content, how),
    sendRecordingIn: (group, kind, bytes, duration, other = {}, how = {}) => {
      const content = { ...toRecording(kind, bytes, duration), ...other };
      return deliverMessage(side, group, current(), content, how);
    },
    fileOf(message) {
      const sent = message.document ?? message.voice ?? message.audio;
      const file = files.get(sent?.file_id ?? "");
      if (!file) throw new Error(`Cannot find a file in message ${message.message_id}`);
      return file.bytes;
    },
    edit(messageId, text) {
      const { entities: _, caption_entities: __, ...before } = mustGet(state, messageId);
      const entities = findEntities(text);
      const words = before.text === undefined
        ? { caption: text, ...(entities.length > 0 && { caption_entities: entities }) }
        : { text, ...(entities.length > 0 && { entities }) };
      const edited = chats.replace(state, {
        ...before,
        ...words,
        edit_date: Math.floor(chats.now() / 1_000),
      } as Message);
      queue.add({ edited_message: edited as NonNullable<Update["edited_message"]> });
      return edited;
    },
    deleteMessage: (messageId) => chats.remove(state, mustGet(state, messageId)),
    press: (message, button) => pressButton(side, current(), message, button),
    stopDraft() {
      const draft = chats.draftIn(state);
      if (!draft?.canStop) throw new Error("Cannot stop: there is no draft with a button");
      delete state.draft;
      const chat = state.chat as Chat.PrivateChat;
      queue.add({ stopped_message_generation: { chat, draft_id: draft.id } });
    },
    setLanguage(code) {
      const { language_code: _, ...rest } = current();
      chats.people.set(profile.id, code === undefined ? rest : { ...rest, language_code: code });
    },
    block: () => setBlocked(true),
    unblock: () => setBlocked(false),
    next: outputs.next,
    nextDraft: drafts.next,
    nextEphemeral: ephemerals.next,
  };
}

function mustGet(state: ChatState, messageId: number): Message {
  const message = state.messages.get(messageId);
  if (!message) throw new Error(`Cannot find message ${messageId} in chat ${state.chat.id}`);
  return message;
}
