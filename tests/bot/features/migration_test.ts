import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import { startHarness } from "../../harness/harness.ts";
import { test } from "../../harness/test.ts";

/** A basic group that chose German, and the supergroup that it is about to become. */
async function startGroup() {
  const harness = await startHarness();
  const group = harness.telegram.group("Friends", "group");
  const boss = harness.telegram.user({ language_code: "en" });
  group.setMember(boss, "administrator");
  boss.writeIn(group, "/setlang german");
  await group.next();
  const supergroup = harness.telegram.group("Friends");
  return { harness, group, boss, supergroup };
}

for (
  const [told, where] of [
    ["migrate_to_chat_id", "group"],
    ["migrate_from_chat_id", "supergroup"],
  ] as const
) {
  test(`a group takes its language along when the bot is told of it by ${told} alone`, async () => {
    const scene = await startGroup();
    await using _ = scene.harness;
    const { boss, supergroup } = scene;
    const other = where === "group" ? supergroup : scene.group;
    boss.sendIn(scene[where], { [told]: other.chat.id } as Partial<Message>);
    // Chats do not wait for each other: this is answered after what was told there.
    boss.writeIn(scene[where], "/help");
    await scene[where].next();
    boss.writeIn(supergroup, "/mylang");
    assert.match((await supergroup.next()).message.text!, /German/);
  });
}

test("a group takes its language along when only a refused message tells what it became", async () => {
  const scene = await startGroup();
  await using _ = scene.harness;
  const { group, boss, supergroup } = scene;
  boss.writeIn(group, "/help");
  group.migratedTo = supergroup.chat.id;
  await supergroup.next();
  boss.writeIn(supergroup, "/mylang");
  assert.match((await supergroup.next()).message.text!, /German/);
});
