import type { CommandName } from "../locales/locales.ts";
import type { Logger } from "../log/log.ts";
import type { ReplyStore, Scope } from "../store/store.ts";
import type { Api } from "grammy/web";
import type { Update } from "grammy/types";
import type { AnswerDependencies } from "./answers/dependencies.ts";
import type { Conversations } from "./answers/context/conversations.ts";
import type { Handling } from "./answers/handling.ts";
import type { Albums } from "./albums.ts";
import type { Drafts } from "./outlets/drafts.ts";
import type { Namings } from "./namings.ts";
import type { Stops } from "./stops.ts";

/** Told of answers that Telegram has not taken yet, and of files that it has not handed out. */
export interface DeliveryObserver {
  /** The call is made again after so long, in ms. */
  waits(method: string, pauseMs: number): void;
}

/** The parts of the program that the bot works with. */
export interface Dependencies extends AnswerDependencies {
  /** The id of the bot, whose settings these are. */
  readonly bot: number;
  readonly replies: ReplyStore;
  readonly conversations: Conversations;
  /** The way to Telegram for what may be lost: "typing…", and how far long work is. */
  readonly previews: Api;
  readonly drafts: Drafts;
  readonly stops: Stops;
  readonly albums: Albums;
  readonly namings: Namings;
  readonly deliveries: DeliveryObserver;
  /** Takes all that is kept of one scope along to another: a group became a supergroup. */
  readonly move: (from: Scope, to: Scope) => Promise<void>;
  /** The commands of the menu, in its order. */
  readonly commands: readonly CommandName[];
  /** Returns what became of the work on an update so far. */
  readonly handlingOf: (update: Update) => Handling;
  readonly logger: Logger;
  /** Aborted when work in flight has to be given up; its update then comes again. */
  readonly giveUp: AbortSignal;
}
