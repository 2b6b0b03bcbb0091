import type { Update } from "grammy/types";

export function message(id: number, chatId: number): Update {
  return { update_id: id, message: { chat: { id: chatId } } } as Update;
}

/** Names the lane of what `message` makes. */
export function laneOf({ message }: Update): string {
  return String(message?.chat.id);
}

/** A handler whose updates end when the test says so. */
export interface Gated {
  /** Ids in the order in which work on them began. */
  readonly started: readonly number[];
  handle(update: Update): Promise<void>;
  /** Resolves when work on so many updates has begun. */
  begun(count: number): Promise<void>;
  end(id: number): void;
  fail(id: number): void;
}

export function gated(): Gated {
  const started: number[] = [];
  const gates = new Map<number, PromiseWithResolvers<void>>();
  const watchers = new Set<() => void>();
  return {
    started,
    handle({ update_id }) {
      started.push(update_id);
      const gate = Promise.withResolvers<void>();
      gates.set(update_id, gate);
      for (const look of [...watchers]) look();
      return gate.promise;
    },
    async begun(count) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => started.length >= count && resolve();
      watchers.add(look);
      look();
      await promise;
      watchers.delete(look);
    },
    end: (id) => gates.get(id)!.resolve(),
    fail: (id) => gates.get(id)!.reject(new DOMException("given up", "AbortError")),
  };
}
