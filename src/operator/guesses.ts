/** Wrong tokens by the address that they came from: nobody's guesses keep anybody else out. */
export interface Guesses {
  /** Time for which an address is not listened to, in s; 0 where it is. */
  waitS(from: string): number;
  /** Notes a wrong token. */
  wrong(from: string): void;
  /** Forgets the wrong tokens of an address from which the right one came. */
  right(from: string): void;
}

/** Guess: as often as somebody mistypes or takes an old token. */
const FREE = 5;
/** First wait, doubled with each further guess up to the last: guesses. */
const FIRST_MS = 60_000;
const LAST_MS = 3_600_000;
/** Guess: far more than guess at once, in less than 1 MB. */
const MAX_ADDRESSES = 5_000;

interface Guesser {
  count: number;
  /** Until when it is not listened to, in ms since the epoch. */
  untilMs: number;
}

/** Makes an empty list. @param now the clock, in ms since the epoch */
export function createGuesses(now = Date.now): Guesses {
  // In the order of their last guess.
  const guessers = new Map<string, Guesser>();
  const isForgotten = ({ untilMs }: Guesser) => now() - untilMs >= LAST_MS;

  return {
    waitS(from) {
      const { untilMs = 0 } = guessers.get(networkOf(from)) ?? {};
      return Math.max(0, Math.ceil((untilMs - now()) / 1_000));
    },
    wrong(from) {
      const network = networkOf(from);
      const known = guessers.get(network);
      const count = known && !isForgotten(known) ? known.count + 1 : 1;
      const waitMs = count < FREE ? 0 : Math.min(FIRST_MS * 2 ** (count - FREE), LAST_MS);
      guessers.delete(network);
      guessers.set(network, { count, untilMs: now() + waitMs });
      if (guessers.size > MAX_ADDRESSES) guessers.delete(guessers.keys().next().value!);
    },
    right: (from) => void guessers.delete(networkOf(from)),
  };
}

/** Blocks of an IPv6 address that name its network; the other four are the customer's own. */
const NETWORK_BLOCKS = 4;

/** Returns the part of an address that whoever has it cannot change at will (RFC 4291, 2.5.4). */
function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = tail === undefined ? [] : Array(8 - head.length - tail.length).fill("0");
  return [...head, ...zeros, ...tail ?? []].slice(0, NETWORK_BLOCKS).join(":");
}
