import type { Update } from "grammy/types";
import type { InboxStore } from "../store/store.ts";
import { createLanes } from "./lanes.ts";
import type { Task } from "./task.ts";

/** Work on one update: exactly one of the two ends it. */
export interface Lease {
  readonly update: Update;
  /** What an earlier process kept of its work. */
  readonly made: string | undefined;
  /** Times that work on it has begun, this one included. */
  readonly attempts: number;
  /** Time between taking the update and leasing it, in ms. */
  readonly waitMs: number;
  /**
   * Keeps what was made on the disk, for whoever does the work again, as far as that is possible.
   * It did not end the program, and so its attempts begin anew.
   */
  keep(made: string): Promise<void>;
  /** Resolves when the update is remembered as done. */
  done(): Promise<void>;
  /** Lets it come again: from the disk when it is kept, else from Telegram. */
  giveBack(): Promise<void>;
}

/** Everything that handing over works with. */
export interface HandOverDependencies {
  readonly store: Pick<InboxStore, "mark">;
  readonly bot: number;
  /** Told of every task whose end is written. */
  readonly settle: (task: Task, isDone: true) => void;
  /** Keeps what was made of a task. */
  readonly keepMade: (task: Task, made: string) => Promise<void>;
  /** Reads again what is on the disk alone, where it can be read. */
  readonly load: (task: Task) => Promise<void>;
  /** Lets tasks come again. */
  readonly giveBack: (tasks: readonly Task[]) => Promise<void>;
}

/**
 * Hands tasks to those who wait for one. What begins and what ends in the same moment is written in
 * one step, and what begins is written before anybody has it: an update that ends the program at
 * once has to be counted.
 */
export interface HandOver {
  /**
   * Tells which of some tasks will begin as soon as they are added, so that it need not be written
   * on its own. Should one have to wait after all and the program end before, it is counted once
   * too often.
   */
  beginners(tasks: readonly Task[]): ReadonlySet<Task>;
  add(tasks: readonly Task[]): void;
  next(signal: AbortSignal): Promise<Lease | undefined>;
  readonly lanes: number;
  readonly isClosed: boolean;
  close(): Promise<void>;
}

type Waiter = (lease: Lease | undefined) => void;

/** Makes a hand-over for which nobody waits. */
export function createHandOver(dependencies: HandOverDependencies): HandOver {
  const { store, bot, settle, load, keepMade, giveBack } = dependencies;
  const lanes = createLanes<Task>();
  const waiters = new Set<Waiter>();
  /** Leased, until what became of it is written. */
  const out = new Set<Task>();
  let done: Task[] = [];
  let isScheduled = false;
  let isClosed = false;
  const allEnded = Promise.withResolvers<void>();

  const idsOf = (tasks: readonly Task[]) => tasks.map(({ updateId }) => updateId);
  const leave = (task: Task) => {
    out.delete(task);
    if (isClosed && out.size === 0) allEnded.resolve();
  };

  /** Takes a task for each who waits. */
  const take = (): (readonly [Task, Waiter])[] => {
    const taken: (readonly [Task, Waiter])[] = [];
    for (const waiter of waiters) {
      const task = isClosed ? undefined : lanes.take();
      if (!task) break;
      waiters.delete(waiter);
      task.attempts++;
      out.add(task);
      taken.push([task, waiter]);
    }
    return taken;
  };

  const leaseOf = (task: Task, update: Update): Lease => ({
    update,
    made: task.made,
    attempts: task.attempts,
    waitMs: performance.now() - task.sinceMs,
    keep: (made) => keepMade(task, made),
    async done() {
      done.push(task);
      lanes.leave(task.lane);
      schedule();
      await task.ended;
    },
    async giveBack() {
      // In an orderly end it was not the update that ended the work.
      if (isClosed) task.attempts = Math.max(0, task.attempts - 1);
      await giveBack([task]);
      lanes.leave(task.lane);
      leave(task);
      schedule();
    },
  });

  const handOut = async (task: Task, waiter: Waiter) => {
    if (!task.update) await load(task);
    const { update } = task;
    if (update && !isClosed) return waiter(leaseOf(task, update));
    // Nobody has worked on it.
    task.attempts--;
    await giveBack([task]);
    lanes.leave(task.lane);
    leave(task);
    if (isClosed) return waiter(undefined);
    waiters.add(waiter);
    schedule();
  };

  const flush = async () => {
    isScheduled = false;
    const started = take();
    const ended = done;
    done = [];
    const kept = started.map(([task]) => task).filter((task) => task.isKept && !task.isCounted);
    for (const [task] of started) task.isCounted = false;
    if (kept.length + ended.length > 0) await store.mark(bot, idsOf(kept), idsOf(ended));
    for (const task of ended) {
      settle(task, true);
      leave(task);
    }
    await Promise.all(started.map(([task, waiter]) => handOut(task, waiter)));
  };
  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(flush);
  }

  return {
    get lanes() {
      return lanes.size;
    },
    get isClosed() {
      return isClosed;
    },
    beginners(tasks) {
      const lanesOf = new Set<string>();
      const free = isClosed || isScheduled ? 0 : waiters.size;
      return new Set(
        tasks.filter(({ lane }) => {
          if (lanesOf.size >= free || lanesOf.has(lane) || !lanes.isIdle(lane)) return false;
          lanesOf.add(lane);
          return true;
        }),
      );
    },
    add(tasks) {
      for (const task of tasks) lanes.add(task.lane, task);
      schedule();
    },
    next(signal) {
      if (isClosed || signal.aborted) return Promise.resolve(undefined);
      const { promise, resolve } = Promise.withResolvers<Lease | undefined>();
      const giveUp = () => waiters.delete(resolve) && resolve(undefined);
      waiters.add(resolve);
      signal.addEventListener("abort", giveUp);
      schedule();
      return promise.finally(() => signal.removeEventListener("abort", giveUp));
    },
    async close() {
      isClosed = true;
      for (const waiter of waiters) waiter(undefined);
      waiters.clear();
      await giveBack(lanes.clear());
      if (out.size > 0) await allEnded.promise;
    },
  };
}
