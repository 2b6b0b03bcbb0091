import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { httpAddress, startHarness } from "../harness/harness.ts";
import { holdModel } from "../harness/model/held_model.ts";

const ADMIN = "an-admin-token-of-30-characters";

test(
  "metrics show how many messages wait, in how many chats, and how long the oldest one has",
  async () => {
    using clock = installFakeClock();
    await using harness = await startHarness({ config: { port: 0, adminToken: ADMIN } });
    const address = await httpAddress(harness);
    const read = async (name: string) => {
      const headers = { authorization: `Bearer ${ADMIN}` };
      const text = await (await fetch(`${address}/metrics`, { headers })).text();
      return Number(new RegExp(`^translation_bot_${name} (.+)$`, "m").exec(text)?.[1]);
    };
    const held = holdModel(harness.groq);
    const people = [1, 2].map((id) => harness.telegram.user({ id, language_code: "en" }));
    for (const person of people) person.write(`Привет ${person.id}`);
    await held.arrived(2);
    clock.advance(20_000);
    people[0]!.write("👍");
    const style = harness.telegram.user({ id: 3 });
    style.write("/mylang");
    await style.next();
    assert.ok(await read("oldest_update_seconds") >= 20);
    assert.equal(await read("updates_in_flight"), 3);
    assert.equal(await read("lanes"), 2);
    held.release();
    for (const person of [people[1]!, people[0]!, people[0]!]) await person.next();
    await harness.stop();
    assert.equal(harness.telegram.unconfirmed, 0);
  },
);
