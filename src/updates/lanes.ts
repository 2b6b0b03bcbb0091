/** Queues side by side, of each of which one item at a time is taken. */
export interface Lanes<T> {
  add(lane: string, item: T): void;
  /** Tells that nothing of a lane waits or was taken. */
  isIdle(lane: string): boolean;
  /** Takes the next item of a lane that nothing was taken of; `undefined` when there is none. */
  take(): T | undefined;
  /** Lets the lane go on that an item was taken of. */
  leave(lane: string): void;
  /** Takes out everything that waits. */
  clear(): T[];
  /** Lanes with something that waits, or was taken and not left. */
  readonly size: number;
}

/** Makes lanes without an item. */
export function createLanes<T>(): Lanes<T> {
  // A lane that is here without items has one taken.
  const waiting = new Map<string, T[]>();
  // In the order of coming, and behind the others again after each item: fair.
  const ready = new Set<string>();
  return {
    get size() {
      return waiting.size;
    },
    add(lane, item) {
      const items = waiting.get(lane);
      if (items) return void items.push(item);
      waiting.set(lane, [item]);
      ready.add(lane);
    },
    isIdle: (lane) => !waiting.has(lane),
    take() {
      const [lane] = ready;
      if (lane === undefined) return undefined;
      ready.delete(lane);
      return waiting.get(lane)!.shift();
    },
    leave(lane) {
      if (waiting.get(lane)?.length) ready.add(lane);
      else waiting.delete(lane);
    },
    clear() {
      const all = [...waiting.values()].flatMap((items) => items.splice(0));
      for (const lane of ready) waiting.delete(lane);
      ready.clear();
      return all;
    },
  };
}
