import type { Api } from "grammy/web";
import type { ReplyStore, Scope } from "../../store/store.ts";
import { editText, type MessagePlace, sendText } from "./telegram_message.ts";

/**
 * Telegram punishes edits of one message that follow each other faster (guess;
 * grammy.dev/advanced/flood).
 */
const MIN_PAUSE_MS = 3_000;

/** One message that says how far long work is. */
export interface Progress {
  /** Shows this, unless the last one is too fresh. */
  show(text: string): void;
  /**
   * Resolves with the message's id when nothing more is on its way; `undefined` where there is
   * none.
   */
  settle(): Promise<number | undefined>;
}

/** Everything that a progress works with. */
export interface ProgressDependencies {
  readonly api: Api;
  readonly replies: ReplyStore;
  readonly scope: Scope;
  readonly place: MessagePlace;
  /**
   * A message of the bot that becomes the progress; by default the one that an interrupted run
   * left.
   */
  readonly existing: number | undefined;
  /** The clock, in ms. */
  readonly now: () => number;
}

/** Makes the progress of one answer; it sends nothing before there is something to show. */
export function createProgress(dependencies: ProgressDependencies): Progress {
  const { api, replies, scope, place, existing, now } = dependencies;
  let id: number | undefined;
  let shownAtMs = -Infinity;
  let last: Promise<void> = Promise.resolve();

  const begin = async (text: string) => {
    const message = { text, entities: [] };
    const known = existing ?? (await replies.read(scope, place.answers)).progressId;
    const isShown = known !== undefined && await editText(api, place.chat, known, message);
    id = isShown ? known : await sendText(api, place, message);
    const progressId = id;
    await replies.change(scope, place.answers, (reply) => ({ ...reply, progressId }));
  };

  return {
    show(text) {
      if (now() - shownAtMs < MIN_PAUSE_MS) return;
      shownAtMs = now();
      // Progress that cannot be shown is no reason to stop.
      last = last.then(async () => {
        if (id === undefined) await begin(text);
        else await editText(api, place.chat, id, { text, entities: [] });
      }).catch(() => {});
    },
    async settle() {
      await last;
      return id;
    },
  };
}
