import type { Update } from "grammy/types";
import { Refusal } from "./refusal.ts";

/** Kinds that a bot gets only if it names them (Bot API, getUpdates, `allowed_updates`). */
const NAMED_ONLY = ["chat_member", "message_reaction", "message_reaction_count"];

interface Consumer {
  readonly supersede: () => void;
}

/** Updates that wait to be confirmed, with the semantics of getUpdates (Bot API). */
export interface UpdateQueue {
  /** `id` is the next free one when it is not given; an id given twice is delivered twice. */
  add(content: Omit<Update, "update_id">, id?: number): Update;
  readonly unconfirmed: number;
  /**
   * @param timeoutS how long an empty answer is held back
   * @throws Refusal 409 for the older of two consumers
   */
  take(offset: number, limit: number, timeoutS: number, clientLeft: AbortSignal): Promise<Update[]>;
  /** Gives the updates that are not confirmed, oldest first. */
  waiting(): readonly Update[];
  confirm(id: number): void;
  /** Forgets everything that is not confirmed (Bot API, `drop_pending_updates`). */
  drop(): void;
  /** Calls back whenever an update was added. */
  onAdd(listener: () => void): void;
  /** Sets the kinds to deliver; `undefined` keeps those of before. */
  allow(kinds: readonly string[] | undefined): void;
  /** Ends all long polls. */
  close(): void;
}

/**
 * Creates an empty queue.
 * @param observe is told every update, delivered or not
 */
export function createUpdateQueue(observe: (update: Update) => void): UpdateQueue {
  let waiting: Update[] = [];
  let nextId = 100_001;
  let allowed: readonly string[] = [];
  let consumer: Consumer | undefined;
  const wake = new Set<() => void>();
  let closed = false;
  const addListeners: (() => void)[] = [];

  const isAllowed = (content: object) =>
    Object.keys(content).some((kind) =>
      allowed.length === 0 ? !NAMED_ONLY.includes(kind) : allowed.includes(kind)
    );
  const wakeAll = () => {
    for (const one of [...wake]) one();
  };

  return {
    add(content, id = nextId) {
      const update: Update = { update_id: id, ...content };
      nextId = Math.max(nextId, id + 1);
      observe(update);
      if (isAllowed(content)) waiting.push(update);
      waiting.sort((a, b) => a.update_id - b.update_id);
      wakeAll();
      for (const listener of addListeners) listener();
      return update;
    },
    waiting: () => waiting,
    confirm(id) {
      waiting = waiting.filter((update) => update.update_id !== id);
    },
    drop: () => void (waiting = []),
    onAdd: (listener) => void addListeners.push(listener),
    get unconfirmed() {
      return waiting.length;
    },
    allow(kinds) {
      if (kinds) allowed = kinds;
    },
    close() {
      closed = true;
      wakeAll();
    },
    async take(offset, limit, timeoutS, clientLeft) {
      consumer?.supersede();
      let superseded = false;
      const me: Consumer = {
        supersede() {
          superseded = true;
          wakeAll();
        },
      };
      consumer = me;
      if (offset < 0) waiting = waiting.slice(offset);
      else waiting = waiting.filter((update) => update.update_id >= offset);
      let timedOut = timeoutS === 0;
      const timer = setTimeout(() => {
        timedOut = true;
        wakeAll();
      }, timeoutS * 1_000);
      clientLeft.addEventListener("abort", wakeAll, { once: true });
      try {
        while (waiting.length === 0 && !timedOut && !superseded && !closed && !clientLeft.aborted) {
          const { promise, resolve } = Promise.withResolvers<void>();
          wake.add(resolve);
          await promise;
          wake.delete(resolve);
        }
      } finally {
        clearTimeout(timer);
        clientLeft.removeEventListener("abort", wakeAll);
        if (consumer === me) consumer = undefined;
      }
      if (superseded) {
        throw new Refusal(
          409,
          "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        );
      }
      return waiting.slice(0, limit);
    },
  };
}
