import { delay } from "@std/async/delay";
import { createBoundedMap } from "../time/bounded_map.ts";

/** Albums that arrive at about the same time, and more (guess). */
const MAX_ALBUMS = 1_000;
/**
 * Time within which all of an album have arrived, in ms: guess; one request to Telegram brings
 * them, or one delivery after the other.
 */
export const ALBUM_MS = 1_000;

/** Messages that were sent together (Bot API, Message, `media_group_id`): one answer is for all. */
export interface Albums {
  /** Notes that a message of an album has words, and so an answer. */
  answer(album: string): void;
  /**
   * Tells whether one of an album's messages is answered, as soon as that is certain.
   * @throws the reason of `signal`
   */
  isAnswered(album: string, signal: AbortSignal): Promise<boolean>;
}

/** Makes albums of which nothing has arrived. */
export function createAlbums(): Albums {
  const all = createBoundedMap<string, AbortController>({ entries: MAX_ALBUMS });
  const controllerOf = (album: string) => {
    const known = all.get(album) ?? new AbortController();
    all.set(album, known);
    return known;
  };
  return {
    answer: (album) => controllerOf(album).abort(),
    async isAnswered(album, signal) {
      const answered = controllerOf(album).signal;
      const either = AbortSignal.any([answered, signal]);
      await delay(ALBUM_MS, { signal: either }).catch(() => {});
      signal.throwIfAborted();
      return answered.aborted;
    },
  };
}
