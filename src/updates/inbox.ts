import type { Update } from "grammy/types";
import type { Logger } from "../log/log.ts";
import type { InboxStore } from "../store/store.ts";
import { createHandOver, type Lease } from "./hand_over.ts";
import { createSealedUpdates } from "./sealed_updates.ts";
import { Task } from "./task.ts";

/** Receipt for updates that were put in. */
export interface Receipt {
  /** True where Telegram may forget them: they are on the disk, or were done before. */
  readonly isKept: boolean;
  /** Resolves when all are done; `false` when one was given back. It never rejects. */
  readonly done: Promise<boolean>;
}

/**
 * Everything between taking an update and having answered it: what waits, in which order it is
 * worked on, and what outlives the program. Each chat has a lane, whose updates are leased one
 * after the other; lanes go side by side.
 *
 * Confirming only what is done would need no disk, but Telegram hands out no more than the 100
 * oldest unconfirmed updates: one chat with a hundred waiting messages would stop all others.
 */
export interface Inbox {
  /** Keeps updates on the disk and lets them be worked on; those that are known are left out. */
  put(updates: readonly Update[]): Promise<Receipt>;
  /** Lets an update be worked on that Telegram keeps, as long as it gets no answer. */
  hold(update: Update): Promise<Receipt>;
  /** Keeps an update on the disk that is held. @returns whether it is, or was done meanwhile */
  keep(update: Update): Promise<boolean>;
  /** Takes what an earlier or dead process left behind. */
  resume(): Promise<void>;
  /**
   * Waits for the next update to work on; `undefined` when the inbox is closed or `signal` aborts.
   */
  next(signal: AbortSignal): Promise<Lease | undefined>;
  /** Updates that were taken and are not done. */
  readonly size: number;
  /** Lanes that work or wait. */
  readonly lanes: number;
  /** Age of the oldest one, in ms; 0 when there is none. */
  oldestMs(): number;
  /**
   * Resolves when fewer than `limit` updates are in memory, or when `signal` aborts. What waits
   * behind many others of its lane is on the disk: one chat does not keep all others out.
   */
  room(limit: number, signal: AbortSignal): Promise<void>;
  /** Leases nothing more and gives back what waits; resolves when what is under way has ended. */
  close(): Promise<void>;
}

/** Everything that an inbox works with. */
export interface InboxDependencies {
  readonly store: InboxStore;
  readonly bot: number;
  /** Seals what is kept. */
  readonly token: string;
  /** Names the lane of an update; must not throw. */
  readonly laneOf: (update: Update) => string;
  readonly logger: Logger;
  /** Told of an update that is given up for good, once. */
  readonly onGivenUp?: (update: Update) => void;
  /**
   * Told of one of the many updates that wait in a lane.
   * @returns whether there was somebody to tell; then it is not called again before the lane is
   *   empty
   */
  readonly onFlood?: (update: Update) => boolean;
}

/** More of one lane wait on the disk (guess: a person who forwards much at once). */
const MAX_LOADED_IN_LANE = 50;
/** What is on the disk alone takes a twentieth of the memory (guess: the number and the lane). */
const MAX_ON_DISK_SHARE = 20;
/** An update that was under way at three ends of the program is likely to be what ends it. */
const MAX_ATTEMPTS = 3;

/** Makes the empty inbox of one bot; `resume` fills it with what an earlier process left. */
export function createInbox(
  { store, bot, token, laneOf, logger, onGivenUp, onFlood }: InboxDependencies,
): Inbox {
  const log = logger.named("updates.inbox", "createInbox");
  const sealed = createSealedUpdates(token);
  /** In the order of coming. */
  const tasks = new Map<number, Task>();
  const left = new Set<() => void>();
  const inLane = new Map<string, number>();
  /** Lanes whose people know that much waits. */
  const told = new Set<string>();
  /** Tasks whose updates are on the disk alone. */
  let onDisk = 0;

  /** Leaves on the disk what waits behind many others of its lane. */
  const unload = (task: Task) => {
    if (!task.isKept || task.behind < MAX_LOADED_IN_LANE) return;
    task.update = undefined;
    onDisk++;
  };
  const load = async (task: Task) => {
    const row = await store.read(bot, task.updateId);
    task.update = row && await sealed.open(row);
    task.made = row && await sealed.openMade(row);
    if (task.update) onDisk--;
  };
  const keepMade = async (task: Task, made: string) => {
    if (!task.isKept) return;
    task.attempts = 0;
    await store.keepMade(bot, task.updateId, await sealed.sealMade(made));
  };

  const settle = (task: Task, isDone: boolean) => {
    tasks.delete(task.updateId);
    const others = inLane.get(task.lane)! - 1;
    if (others === 0) {
      inLane.delete(task.lane);
      told.delete(task.lane);
    } else inLane.set(task.lane, others);
    if (!task.update) onDisk--;
    task.settle(isDone);
    for (const look of [...left]) look();
  };
  const giveBack = async (given: readonly Task[]) => {
    const kept = given.filter(({ isKept }) => isKept)
      .map(({ updateId, attempts }) => ({ updateId, attempts }));
    if (kept.length > 0) await store.release(bot, kept);
    for (const task of given) settle(task, false);
  };
  const handOver = createHandOver({ store, bot, settle, load, keepMade, giveBack });

  /** Registers those that are not here, at once: a second delivery may come in the same moment. */
  const register = (updates: readonly Update[]) => {
    const fresh: Task[] = [];
    const all = updates.map((update) => {
      const known = tasks.get(update.update_id);
      if (known) return known;
      const lane = laneOf(update);
      const behind = inLane.get(lane) ?? 0;
      const task = new Task(update, lane, behind);
      tasks.set(update.update_id, task);
      inLane.set(lane, behind + 1);
      fresh.push(task);
      return task;
    });
    return { all, fresh };
  };
  /** Tells somebody before whose update much waits, once; what was done before does not wait. */
  const tellFlood = ({ lane, behind, update }: Task) => {
    const isFlood = behind >= MAX_LOADED_IN_LANE && inLane.get(lane)! > MAX_LOADED_IN_LANE;
    if (isFlood && !told.has(lane) && onFlood?.(update!)) told.add(lane);
  };
  /** Lets tasks be worked on, but for those that need no more work. */
  const enter = async (fresh: readonly Task[], isToDo: (updateId: number) => boolean) => {
    const toDo: Task[] = [];
    for (const task of fresh) {
      if (isToDo(task.updateId)) toDo.push(task);
      else settle(task, true);
    }
    if (handOver.isClosed) return await giveBack(toDo);
    for (const task of toDo) {
      tellFlood(task);
      unload(task);
    }
    handOver.add(toDo);
  };
  const enterUnknown = async (fresh: readonly Task[]) => {
    const known = await store.known(bot, fresh.map(({ updateId }) => updateId));
    await enter(fresh, (id) => !known.has(id));
  };
  const receipt = (all: readonly Task[], isKept: boolean): Receipt => ({
    isKept,
    done: Promise.all(all.map(({ ended }) => ended)).then((ends) => ends.every(Boolean)),
  });

  return {
    get size() {
      return tasks.size;
    },
    get lanes() {
      return handOver.lanes;
    },
    oldestMs() {
      const [first] = tasks.values();
      return first ? performance.now() - first.sinceMs : 0;
    },
    async put(updates) {
      const { all, fresh } = register(updates);
      const rows = await Promise.all(fresh.map(({ update }) => sealed.seal(update!)));
      const beginners = handOver.beginners(fresh);
      const kept = rows.map((row, at) => ({ ...row, attempts: beginners.has(fresh[at]!) ? 1 : 0 }));
      const added = kept.length > 0 ? await store.put(bot, kept) : [];
      if (added === undefined) {
        await enterUnknown(fresh);
      } else {
        const toDo = new Set(added);
        for (const task of fresh) {
          task.isKept = true;
          task.isCounted = beginners.has(task);
        }
        await enter(fresh, (id) => toDo.has(id));
      }
      return receipt(all, added !== undefined && all.every(({ isKept }) => isKept));
    },
    async hold(update) {
      const { all, fresh } = register([update]);
      if (fresh.length > 0) await enterUnknown(fresh);
      return receipt(all, false);
    },
    async keep({ update_id }) {
      const task = tasks.get(update_id);
      if (!task?.update || task.isKept) return true;
      const row = await sealed.seal(task.update);
      const added = await store.put(bot, [{ ...row, attempts: task.attempts }]);
      task.isKept = added !== undefined;
      return task.isKept;
    },
    async resume() {
      for (const row of await store.claim(bot)) {
        const update = await sealed.open(row);
        if (update && row.attempts < MAX_ATTEMPTS) {
          const { fresh } = register([update]);
          for (const task of fresh) {
            task.isKept = true;
            task.attempts = row.attempts;
            task.made = await sealed.openMade(row);
            // Whoever took so many of them has told their people.
            if (task.behind >= MAX_LOADED_IN_LANE) told.add(task.lane);
          }
          await enter(fresh, () => true);
          continue;
        }
        const why = update ? "it was under way at several ends" : "it was kept for another token";
        log.error("An update is given up", { update_id: row.updateId, why });
        await store.mark(bot, [], [row.updateId]);
        if (update) onGivenUp?.(update);
      }
    },
    next: handOver.next,
    async room(limit, signal) {
      const hasRoom = () =>
        tasks.size - onDisk < limit && onDisk < limit * MAX_ON_DISK_SHARE || signal.aborted;
      if (hasRoom()) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => {
        if (hasRoom()) resolve();
      };
      left.add(look);
      signal.addEventListener("abort", look);
      await promise;
      left.delete(look);
      signal.removeEventListener("abort", look);
    },
    close: handOver.close,
  };
}
