import type {
  CallbackQuery,
  InlineKeyboardButton,
  Message,
  MessageEntity,
  Update,
  User,
} from "grammy/types";
import { asReplied, type Chats, type ChatState } from "./chats.ts";
import { findEntities } from "./found_entities.ts";
import { WAIT_MS, waitFor } from "../wait_for.ts";
import type { BotSide } from "./methods.ts";

/** What the bot did in a chat. */
export interface BotOutput {
  readonly kind: "message" | "edit" | "delete";
  readonly message: Message;
}

export interface CallbackAnswer {
  readonly text?: string;
  readonly showAlert?: boolean;
}

/** In px, as phones send them; a round video has its diameter. */
const PICTURE_SIZES: Readonly<Record<string, object>> = {
  video: { width: 848, height: 480 },
  video_note: { length: 384 },
};

/** A person who chats with the bot. Waits end after `timeoutMs` with an error. */
export interface TelegramUser {
  readonly id: number;
  readonly chat: ChatState;
  /** The person as the next update will show them. */
  profile: User;
  /** Writes a text; Telegram's own entities are added when none are given. */
  write(
    text: string,
    other?: { entities?: MessageEntity[]; reply_to_message_id?: number },
  ): Message;
  /** Sends anything else: a sticker, a contact, a poll. */
  send(content: Partial<Message>): Message;
  /** Sends a file as a document. */
  sendFile(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    other?: Partial<Message>,
    mimeType?: string,
  ): Message;
  /** Sends a recording; `duration` in s, as the person's app announces it. */
  sendRecording(
    kind: "voice" | "audio" | "video" | "video_note",
    bytes: Uint8Array<ArrayBuffer>,
    duration: number,
    other?: Partial<Message>,
  ): Message;
  /** What is in a file that the bot or the person sent. */
  fileOf(message: Message): Uint8Array<ArrayBuffer>;
  edit(messageId: number, text: string): Message;
  deleteMessage(messageId: number): void;
  /** Presses a button by its label, a part of it, or its data; resolves when the bot acknowledged it. */
  press(message: Message, button: string): Promise<CallbackAnswer>;
  setLanguage(code: string | undefined): void;
  block(): void;
  unblock(): void;
  /** The bot's next output in this chat that was not asked for yet. */
  next(timeoutMs?: number): Promise<BotOutput>;
}

export function createUser(side: BotSide, profile: User): TelegramUser {
  const { chats, queue } = side;
  const state = chats.get(profile.id) ?? chats.add({
    id: profile.id,
    type: "private",
    first_name: profile.first_name,
  });
  const outputs = collectOutputs(chats, state);

  const user: TelegramUser = {
    id: profile.id,
    chat: state,
    profile,
    write(text, { entities = findEntities(text), reply_to_message_id } = {}) {
      const replied = asReplied(state.messages.get(reply_to_message_id ?? 0));
      return user.send({
        text,
        ...(entities.length > 0 && { entities }),
        ...(replied && { reply_to_message: replied }),
      } as Partial<Message>);
    },
    send(content) {
      const message = chats.post(state, user.profile, content);
      queue.add({ message: message as NonNullable<Update["message"]> });
      return message;
    },
    sendFile(name, bytes, other = {}, mimeType) {
      const extension = /\.\w+$/.exec(name)?.[0] ?? "";
      const { id } = side.files.add("documents", extension, bytes);
      const document = {
        file_id: id,
        file_unique_id: id.slice(0, 12),
        file_name: name,
        file_size: bytes.length,
        ...(mimeType && { mime_type: mimeType }),
      };
      return user.send({ document, ...other } as Partial<Message>);
    },
    sendRecording(kind, bytes, duration, other = {}) {
      // Voice messages are called .oga, which Groq does not take.
      const { id } = side.files.add(kind, kind === "voice" ? ".oga" : ".mp4", bytes);
      const size = { file_id: id, file_unique_id: id.slice(0, 12), file_size: bytes.length };
      const recording = { ...size, duration, ...PICTURE_SIZES[kind] };
      return user.send({ [kind]: recording, ...other } as Partial<Message>);
    },
    fileOf(message) {
      const sent = message.document ?? message.voice ?? message.audio;
      const file = side.files.get(sent?.file_id ?? "");
      if (!file) throw new Error(`Cannot find a file in message ${message.message_id}`);
      return file.bytes;
    },
    edit(messageId, text) {
      const { entities: _, ...before } = mustGet(state, messageId);
      const entities = findEntities(text);
      const edited = chats.replace(state, {
        ...before,
        text,
        ...(entities.length > 0 && { entities }),
        edit_date: Math.floor(chats.now() / 1_000),
      } as Message);
      queue.add({ edited_message: edited as NonNullable<Update["edited_message"]> });
      return edited;
    },
    deleteMessage: (messageId) => chats.remove(state, mustGet(state, messageId)),
    press(message, button) {
      const current = mustGet(state, message.message_id);
      const found = findButton(current, button);
      const id = String(side.presses.size + 1) + crypto.randomUUID();
      side.presses.set(id, { chatId: state.chat.id, messageId: message.message_id });
      const answered = waitFor<CallbackAnswer>((resolve) =>
        chats.on((event) => {
          if (event.kind === "answer" && event.callbackQueryId === id) resolve(event);
        }), `an answer to the press of "${button}"`);
      queue.add({
        callback_query: {
          id,
          from: user.profile,
          message: current,
          chat_instance: String(state.chat.id),
          data: found,
        } as CallbackQuery,
      });
      return answered;
    },
    setLanguage(code) {
      const { language_code: _, ...rest } = user.profile;
      user.profile = code === undefined ? rest : { ...rest, language_code: code };
    },
    block: () => setBlocked(true),
    unblock: () => setBlocked(false),
    next: (timeoutMs = WAIT_MS) => outputs.next(timeoutMs),
  };

  const setBlocked = (blocked: boolean) => {
    state.blocked = blocked;
    const member = (status: "kicked" | "member") =>
      status === "kicked"
        ? { status, user: chats.bot, until_date: 0 }
        : { status, user: chats.bot };
    queue.add({
      my_chat_member: {
        chat: state.chat,
        from: user.profile,
        date: Math.floor(chats.now() / 1_000),
        old_chat_member: member(blocked ? "member" : "kicked"),
        new_chat_member: member(blocked ? "kicked" : "member"),
      },
    });
  };
  return user;
}

function mustGet(state: ChatState, messageId: number): Message {
  const message = state.messages.get(messageId);
  if (!message) throw new Error(`Cannot find message ${messageId} in chat ${state.chat.id}`);
  return message;
}

function findButton(message: Message, wanted: string): string {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const has = (test: (button: InlineKeyboardButton) => boolean) => buttons.find(test);
  const button = has((one) => "callback_data" in one && one.callback_data === wanted) ??
    has(({ text }) => text === wanted) ?? has(({ text }) => text.includes(wanted));
  if (button && "callback_data" in button) return button.callback_data;
  const labels = buttons.map(({ text }) => text).join(", ");
  throw new Error(`Cannot press "${wanted}": the buttons are ${labels || "none"}`);
}

function collectOutputs(chats: Chats, state: ChatState) {
  const collected: BotOutput[] = [];
  const waiters: ((output: BotOutput) => void)[] = [];
  chats.on((event) => {
    if (event.kind !== "message" && event.kind !== "edit" && event.kind !== "delete") return;
    if (event.chatId !== state.chat.id || event.message.from?.id !== chats.bot.id) return;
    const output = { kind: event.kind, message: event.message };
    const waiter = waiters.shift();
    if (waiter) waiter(output);
    else collected.push(output);
  });
  return {
    next(timeoutMs: number): Promise<BotOutput> {
      const first = collected.shift();
      if (first) return Promise.resolve(first);
      return waitFor(
        (resolve) => {
          waiters.push(resolve);
          return () => {
            const index = waiters.indexOf(resolve);
            if (index >= 0) waiters.splice(index, 1);
          };
        },
        "an output of the bot",
        timeoutMs,
      );
    },
  };
}
