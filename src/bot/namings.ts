import { createBoundedMap } from "../time/bounded_map.ts";

/** Somebody who was asked for a language types it soon, in ms, or has something else in mind (guess). */
const KEEP_MS = 10 * 60_000;
const MAX_CHATS = 10_000;

/** What a language is asked for: to read, or as the other one of a pair. */
export type Naming = "set" | "pair";

/** Chats in which a language was asked for, so that its name alone is an answer. */
export interface Namings {
  expect(chat: number, naming: Naming): void;
  /** Returns what was asked for, once: whatever comes next is the answer, or is not. */
  take(chat: number): Naming | undefined;
}

/** Makes a memory in which nothing was asked for. */
export function createNamings(): Namings {
  const asked = createBoundedMap<number, Naming | undefined>({
    entries: MAX_CHATS,
    keepMs: KEEP_MS,
  });
  return {
    expect: (chat, naming) => void asked.set(chat, naming),
    take(chat) {
      const naming = asked.get(chat);
      if (naming !== undefined) asked.set(chat, undefined);
      return naming;
    },
  };
}
