import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { type Harness, httpAddress, startHarness } from "../harness/harness.ts";
import { holdModel } from "../harness/model/held_model.ts";

/** The most updates that are taken and not done; the rest stays at Telegram. */
const BOUND = 5_000;
/** Telegram hands out so many at once (Bot API, getUpdates). */
const BATCH = 100;
const SENT = BOUND + 4 * BATCH;

/** As many of one chat wait in memory; what is behind them would wait on the disk. */
const OF_ONE_CHAT = 50;

/** Edits of a command, which cost nothing: they wait behind the first message of their chat. */
function flood({ telegram }: Harness): void {
  for (let sent = 0; sent < SENT; sent += OF_ONE_CHAT) {
    const person = telegram.user({ id: 10_000 + sent, language_code: "en" });
    person.write("Привет");
    const chat = person.chat.chat as never;
    for (let message_id = 2; message_id <= OF_ONE_CHAT; message_id++) {
      const from = person.profile;
      telegram.addUpdate({
        edited_message: { message_id, date: 1, edit_date: 2, chat, from, text: "/x" },
      } as never);
    }
  }
}

/** Returns how many updates Telegram has handed out at most. */
function taken({ telegram }: Harness): number {
  return telegram.calls.filter(({ method }) => method === "getUpdates").length * BATCH;
}

test(
  "when too much waits, updates stay at Telegram, and go on when there is room again",
  async () => {
    await using harness = await startHarness({ config: { port: 0 } });
    const address = await httpAddress(harness);
    const held = holdModel(harness.groq);
    flood(harness);
    await held.arrived(1);
    let polls = 0;
    await harness.telegram.waitForCall(({ method }) =>
      method === "getUpdates" && ++polls === BOUND / BATCH
    );
    // A bot that takes more has the time to do so while it answers these.
    for (let count = 0; count < 20; count++) {
      await fetch(`${address}/healthz`).then((response) => response.text());
    }
    assert.ok(taken(harness) <= BOUND + BATCH, `${taken(harness)} were taken`);
    assert.ok(harness.telegram.unconfirmed >= SENT - BOUND);
    held.release();
    const bob = harness.telegram.user({ language_code: "en" });
    bob.write("Спасибо");
    assert.match((await bob.next()).message.text!, /^Thank you/);
    await harness.stop();
    assert.equal(harness.telegram.unconfirmed, 0);
  },
);
