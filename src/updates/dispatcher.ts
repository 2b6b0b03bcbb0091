import type { Update } from "grammy/types";
import type { Logger } from "../log/log.ts";
import type { Journal } from "./journal.ts";

export interface DispatcherParts {
  /** Does the work of one update; rejects only when it was made to give up. */
  readonly handle: (update: Update) => Promise<void>;
  readonly journal: Pick<Journal, "finish" | "isFinished">;
  readonly logger: Logger;
  /** How many lanes work at the same time. */
  readonly maxParallel?: number;
}

/** One lane a chat: a chat's updates in order, chats side by side. */
export interface Dispatcher {
  /**
   * Queues an update. The promise resolves when it is done, `false` when it was given up; for an update that
   * is known already it is the first one's.
   */
  dispatch(update: Update): Promise<boolean>;
  /** Updates that were taken and are not done. */
  readonly size: number;
  /** How long the oldest one has been here, in ms; 0 when there is none. */
  oldestMs(): number;
  /** Lanes that work or wait. */
  readonly lanes: number;
  /** Resolves when fewer than the bound are waiting, or when `signal` aborts. */
  room(signal: AbortSignal): Promise<void>;
  /** Starts nothing more; resolves when what is under way has ended. */
  close(): Promise<void>;
}

// A model call waits most of its time: what bounds the lanes is memory and connections, not the cores.
const MAX_PARALLEL = 256;
/** Past this, updates stay at Telegram: about 20 MB when every one is as long as Telegram allows. */
const MAX_WAITING = 5_000;
/** Ids remembered without the journal's help, for a store that keeps none. */
const MAX_RECENT = 10_000;

interface Task {
  readonly update: Update;
  readonly done: (handled: boolean) => void;
}

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { handle, journal, maxParallel = MAX_PARALLEL } = parts;
  const log = parts.logger.named("updates.dispatcher", "dispatch");
  /** In the order of coming. */
  const known = new Map<number, { readonly result: Promise<boolean>; readonly sinceMs: number }>();
  /** Waiting tasks by lane; a lane that is here without tasks has one under way. */
  const lanes = new Map<string, Task[]>();
  const ready: string[] = [];
  const running = new Set<Promise<void>>();
  const recent = new Set<number>();
  const roomWaiters = new Set<() => void>();
  let closed = false;

  const start = () => {
    while (!closed && running.size < maxParallel && ready.length > 0) {
      const lane = ready.shift()!;
      const task = lanes.get(lane)!.shift()!;
      const work: Promise<void> = run(task).finally(() => {
        running.delete(work);
        if (lanes.get(lane)!.length > 0) ready.push(lane);
        else lanes.delete(lane);
        start();
      });
      running.add(work);
    }
  };

  const remember = (id: number) => {
    recent.add(id);
    if (recent.size > MAX_RECENT) recent.delete(recent.values().next().value!);
  };

  const run = async ({ update, done }: Task) => {
    let handled = true;
    try {
      await handle(update);
      journal.finish(update.update_id);
      remember(update.update_id);
    } catch (error) {
      handled = false;
      log.warn("An update was given up and comes again", { update_id: update.update_id, error });
    }
    known.delete(update.update_id);
    if (known.size < MAX_WAITING) { for (const resolve of roomWaiters) resolve(); }
    done(handled);
  };

  return {
    get size() {
      return known.size;
    },
    get lanes() {
      return lanes.size;
    },
    oldestMs() {
      const [first] = known.values();
      return first ? performance.now() - first.sinceMs : 0;
    },
    dispatch(update) {
      const id = update.update_id;
      const first = known.get(id);
      if (first) return first.result;
      if (recent.has(id) || journal.isFinished(id)) return Promise.resolve(true);
      const lane = laneOf(update);
      const { promise, resolve } = Promise.withResolvers<boolean>();
      known.set(id, { result: promise, sinceMs: performance.now() });
      const waiting = lanes.get(lane);
      if (waiting) {
        waiting.push({ update, done: resolve });
      } else {
        lanes.set(lane, [{ update, done: resolve }]);
        ready.push(lane);
      }
      start();
      return promise;
    },
    room(signal) {
      if (known.size < MAX_WAITING || signal.aborted) return Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      const leave = () => {
        roomWaiters.delete(leave);
        signal.removeEventListener("abort", leave);
        resolve();
      };
      roomWaiters.add(leave);
      signal.addEventListener("abort", leave);
      return promise;
    },
    async close() {
      closed = true;
      for (const task of [...lanes.values()].flat()) task.done(false);
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

/**
 * A press has a lane of its own: whoever changes the language while a long text is being translated should
 * not wait for it. So has work on files, which takes minutes. What has no chat goes by its sender.
 */
function laneOf(update: Update): string {
  const press = update.callback_query;
  if (press) {
    const isAboutFile = press.message?.reply_to_message?.document !== undefined;
    return `${isAboutFile ? "file" : "press"} ${press.message?.chat.id ?? press.from.id}`;
  }
  if (update.message?.document) return `file ${update.message.chat.id}`;
  const message = update.message ?? update.edited_message ?? update.channel_post ??
    update.edited_channel_post ?? update.my_chat_member;
  return message ? `chat ${message.chat.id}` : `update ${update.update_id}`;
}
