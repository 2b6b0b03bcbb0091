import type { BotCommand } from "grammy/types";
import type { Chats } from "./chats.ts";
import type { Ephemerals } from "./ephemerals.ts";
import type { Files } from "./files.ts";
import type { Payload } from "./payload.ts";
import type { UpdateQueue } from "./update_queue.ts";
import type { WebhookSender } from "./webhook_sender.ts";

/**
 * Does what a method of the Bot API does.
 * @throws Refusal
 */
export type Method = (payload: Payload, clientLeft: AbortSignal) => unknown;
/** Methods of the Bot API by their names. */
export type Methods = Readonly<Record<string, Method>>;

/** A press of a button. */
export interface Press {
  readonly chatId: number;
  /** 0 on an ephemeral message. */
  readonly messageId: number;
  readonly userId: number;
  /** In ms since the epoch. */
  readonly atMs: number;
  readonly isOnEphemeral: boolean;
}

/** The state that the bot's methods and the people beside it share. */
export interface BotSide {
  readonly chats: Chats;
  readonly queue: UpdateQueue;
  /** Presses that wait for answerCallbackQuery, by id. */
  readonly presses: Map<string, Press>;
  /** All presses, answered ones too, by id. */
  readonly pressed: Map<string, Press>;
  /**
   * Command lists by language code, "" is the default; those of a scope have its key and a slash
   * before it.
   */
  readonly commands: Map<string, readonly BotCommand[]>;
  /** Texts of the empty chat by language code, "" is the default. */
  readonly descriptions: Map<string, string>;
  /** Texts of the bot's profile by language code, "" is the default. */
  readonly shortDescriptions: Map<string, string>;
  readonly webhook: WebhookSender;
  readonly files: Files;
  readonly ephemerals: Ephemerals;
  /** Privacy mode is off: the bot reads all that is written in groups. */
  readonly readsAll: boolean;
}
