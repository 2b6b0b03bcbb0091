import assert from "node:assert/strict";
import type { Fault } from "../../src/playground/faults.ts";
import { startHarness } from "../harness/harness.ts";
import { withinLimit } from "../harness/limits/limit.ts";
import { test } from "../harness/test.ts";

function refusal(error_code: number, description: string, parameters: object): Fault {
  const body = JSON.stringify({ ok: false, error_code, description, parameters });
  return { kind: "answer", status: error_code, body };
}

const flood = (retry_after: number) =>
  refusal(429, `Too Many Requests: retry after ${retry_after}`, { retry_after });

test("a flood limit of an hour is not waited for: the chat's next message is answered", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.telegram.faults.next("sendMessage", flood(3_600));
  ann.write("Привет");
  ann.write("Спасибо");
  assert.match((await ann.next()).message.text!, /^Thank you/);
  assert.equal(harness.lines.filter((line) => line.includes(" - ERROR - ")).length, 1);
});

test("waiting for a flood limit does not hold up the end, and the answer comes at the next start", async () => {
  await using harness = await startHarness({ limits: { drainMs: 1, giveUpMs: 60_000 } });
  const { telegram } = harness;
  const { promise: limited, resolve } = Promise.withResolvers<void>();
  telegram.faults.next((method) => {
    if (method === "sendMessage") resolve();
    return method === "sendMessage";
  }, flood(30));
  const ann = telegram.user({ language_code: "en" });
  ann.write("Привет");
  await limited;
  // A guess: far less than the wait, far more than an end takes.
  await withinLimit(5_000, "The end", () => harness.stop());
  await harness.restart();
  assert.match((await ann.next()).message.text!, /^Hello/);
});

test("a group that is found to be a supergroup takes along what was chosen in it", async () => {
  await using harness = await startHarness();
  const { telegram } = harness;
  const group = telegram.group("Friends", "group");
  const ann = telegram.user({ language_code: "en" });
  group.setMember(ann, "administrator");
  ann.writeIn(group, "/setlang german");
  await group.next();
  const supergroup = telegram.group("Friends");
  const { id } = supergroup.chat;
  telegram.faults.next(
    "sendMessage",
    refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: id,
    }),
  );
  ann.writeIn(group, "/help");
  await supergroup.next();
  ann.writeIn(supergroup, "/mylang");
  assert.match((await supergroup.next()).message.text!, /German/);
});
