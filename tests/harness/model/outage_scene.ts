import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { type FakeClock, installFakeClock } from "../fake_clock.ts";
import { type Harness, type HarnessOptions, startHarness } from "../harness.ts";
import { LONG_MS, passTimeUntil } from "../pass_time.ts";

/** The bot with one model, in fake time, among people who have not written yet. */
export interface Scene extends AsyncDisposable {
  readonly harness: Harness;
  readonly clock: FakeClock;
  /** Makes somebody who has chosen a language. */
  person(): TelegramUser;
  /** Lets an hour pass. */
  passHour(): Promise<void>;
  /** The next thing that somebody sees, however long it takes. */
  seen(person: TelegramUser): Promise<string>;
}

/** Starts the bot and the clock. */
export async function startScene(options: HarnessOptions = {}): Promise<Scene> {
  const clock = installFakeClock();
  const harness = await startHarness({ models: ["openai/gpt-oss-20b"], ...options });
  return {
    harness,
    clock,
    person: () => harness.telegram.user({ language_code: "en" }),
    async passHour() {
      const { url, token } = harness.telegram;
      for (let minute = 0; minute < 60; minute++) {
        await (await fetch(`${url}/bot${token}/getMe`)).body?.cancel();
        clock.advance(60_000);
      }
    },
    async seen(person) {
      const next = person.next(LONG_MS);
      await passTimeUntil(next, clock, harness.telegram);
      return (await next).message.text!;
    },
    async [Symbol.asyncDispose]() {
      clock[Symbol.dispose]();
      await harness[Symbol.asyncDispose]();
    },
  };
}
