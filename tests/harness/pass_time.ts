import type { EmbeddedTelegram } from "../../src/playground/telegram/server.ts";
import type { FakeClock } from "./fake_clock.ts";

/** Longer than any wait of a test in fake time, in ms. */
export const LONG_MS = 1_000 * 24 * 3_600_000;

/**
 * Lets fake time pass, a step after each round trip to Telegram, until something has happened.
 * @param stepMs at most the shortest pause that is waited for
 * @returns the fake time that it took, in ms
 */
export async function passTimeUntil(
  happened: Promise<unknown>,
  clock: FakeClock,
  { url, token }: Pick<EmbeddedTelegram, "url" | "token">,
  stepMs = 1_000,
): Promise<number> {
  let isOver = false;
  const over = happened.finally(() => isOver = true);
  let passedMs = 0;
  while (!isOver) {
    await (await fetch(`${url}/bot${token}/getMe`)).body?.cancel();
    if (isOver) break;
    clock.advance(stepMs);
    passedMs += stepMs;
  }
  await over;
  return passedMs;
}
