import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import { startHarness } from "../harness/harness.ts";
import { scripted } from "../harness/model/scripted_model.ts";
import { test } from "../harness/test.ts";

const ONLY = /Only administrators of this group/;

/** A group with an administrator, a member, and what the bot says there. */
async function startGroup(type: "group" | "supergroup" = "supergroup") {
  const harness = await startHarness();
  const group = harness.telegram.group("Friends", type);
  const [boss, member] = ["en", "fr"].map((language_code) =>
    harness.telegram.user({ language_code })
  ) as [ReturnType<typeof harness.telegram.user>, ReturnType<typeof harness.telegram.user>];
  group.setMember(boss, "administrator");
  group.setMember(member, "member");
  const next = async () => (await group.next()).message;
  return { harness, group, boss, member, next };
}

for (const change of ["/setlang german", "/pair english german", "/style formal"]) {
  test(`in a group, ${change} is for administrators; others are told so`, async () => {
    const { harness, group, boss, member, next } = await startGroup();
    await using _ = harness;
    const { message_id } = member.writeIn(group, change);
    const refused = await next();
    assert.match(refused.text!, /Seuls les administrateurs/);
    // Else it is anybody's guess in a lively group whose command it was.
    assert.equal(refused.reply_to_message?.message_id, message_id);
    member.writeIn(group, "/mylang");
    assert.match((await next()).text!, /Français, votre langue Telegram|français/i);
    const asked = () =>
      harness.telegram.calls.filter(({ method }) => method === "getChatMember").length;
    const before = asked();
    boss.writeIn(group, change);
    assert.match((await next()).text!, /✅/);
    assert.equal(asked() - before, 1);
  });
}

test("in a group, its owner may choose as well", async () => {
  const { harness, group, boss, next } = await startGroup();
  await using _ = harness;
  group.setMember(boss, "creator");
  boss.writeIn(group, "/setlang german");
  assert.match((await next()).text!, /German/);
});

test("in a group, a glossary is read by everybody and changed by administrators", async () => {
  const { harness, group, boss, member, next } = await startGroup();
  await using _ = harness;
  member.setLanguage("en");
  boss.writeIn(group, "/glossary add Oakfield = Eichenfeld");
  assert.match((await next()).text!, /✅/);
  member.writeIn(group, "/glossary");
  assert.match((await next()).text!, /Oakfield = Eichenfeld/);
  for (const change of ["add A = B", "remove Oakfield"]) {
    member.writeIn(group, `/glossary ${change}`);
    assert.match((await next()).text!, ONLY);
  }
  boss.writeIn(group, "/glossary");
  const { text } = await next();
  assert.match(text!, /Oakfield = Eichenfeld/);
  assert.doesNotMatch(text!, /A = B/);
});

test("in a group, a member's press in the picker changes nothing, and only they are told why", async () => {
  const { harness, group, boss, member, next } = await startGroup();
  await using _ = harness;
  boss.writeIn(group, "/setlang");
  const picker = await next();
  member.setLanguage("en");
  const refused = await member.press(picker, "Deutsch");
  assert.match(refused.text!, ONLY);
  assert.equal(refused.showAlert, true);
  await boss.press(picker, "Español");
  assert.match((await next()).text!, /Spanish/);
  member.writeIn(group, "/mylang");
  assert.match((await next()).text!, /Spanish/);
});

test("in a group, the buttons of a style and below a translation are for administrators, too", async () => {
  const { harness, group, boss, member, next } = await startGroup();
  await using _ = harness;
  member.setLanguage("en");
  boss.writeIn(group, "/style");
  assert.match((await member.press(await next(), "Casual")).text!, ONLY);
  const written = member.writeIn(group, "Где аптека?");
  boss.writeIn(group, "/tr", { reply_to_message_id: written.message_id });
  const translation = await next();
  assert.match(translation.text!, /Where is the pharmacy/);
  await member.press(translation, "Change language");
  const picker = await next();
  assert.match((await member.press(picker, "Italiano")).text!, ONLY);
  await boss.press(picker, "Italiano");
  assert.match((await next()).text!, /^Dov'è la farmacia\?/);
});

test("who writes as the group itself is an administrator; who writes as a channel is not", async () => {
  const { harness, group, boss, member, next } = await startGroup();
  await using _ = harness;
  group.setMember(boss, "administrator", { isAnonymous: true });
  boss.writeIn(group, "/setlang german", { isAnonymous: true });
  assert.match((await next()).text!, /German/);
  const channel = { id: -1009, type: "channel", title: "News" } as const;
  member.sendIn(group, {
    sender_chat: channel,
    text: "/setlang french",
    entities: [{ type: "bot_command", offset: 0, length: 8 }],
  } as Partial<Message>);
  assert.match((await next()).text!, /administrat/i);
});

test("where the bot may whisper, the refusal is seen by the member alone", async () => {
  const { harness, group, member } = await startGroup();
  await using _ = harness;
  group.setMember(harness.telegram.bot, "administrator");
  member.setLanguage("en");
  member.writeIn(group, "/setlang german");
  assert.match((await member.nextEphemeral()).message.text!, ONLY);
  assert.equal([...group.messages.values()].filter(({ from }) => from?.is_bot).length, 0);
});

test("a group that becomes a supergroup takes along languages, terms, answers and minutes of speech", async () => {
  const { harness, group, boss, next } = await startGroup("group");
  await using _ = harness;
  harness.groq.answer = scripted(({ text, target }) => ["ru", `${target}: ${text.length}`]);
  boss.writeIn(group, "/setlang german");
  await next();
  const written = boss.writeIn(group, "Вот аптека");
  boss.writeIn(group, "/tr", { reply_to_message_id: written.message_id });
  assert.equal((await next()).text, "de: 10");
  const supergroup = group.migrate(boss);
  boss.writeIn(supergroup, "/mylang");
  assert.match((await supergroup.next()).message.text!, /German/);
});

test("where a group chose nothing, /tr goes by what the person chose, then by their Telegram", async () => {
  const { harness, group, member, next } = await startGroup();
  await using _ = harness;
  harness.groq.answer = scripted(({ target }) => ["ru", `into ${target}`]);
  const written = member.writeIn(group, "Вот аптека");
  const ask = async () => {
    member.writeIn(group, "/tr", { reply_to_message_id: written.message_id });
    return (await next()).text;
  };
  assert.match((await ask())!, /^into fr/);
  member.write("/setlang italian");
  await member.next();
  assert.match((await ask())!, /^into it/);
});

test("where a group chose a language, it holds for those too who chose another one for themselves", async () => {
  const { harness, group, boss, member, next } = await startGroup();
  await using _ = harness;
  harness.groq.answer = scripted(({ target }) => ["ru", `into ${target}`]);
  boss.writeIn(group, "/setlang german");
  await next();
  member.write("/setlang italian");
  await member.next();
  const written = member.writeIn(group, "Вот аптека");
  member.writeIn(group, "/tr", { reply_to_message_id: written.message_id });
  assert.match((await next()).text!, /^into de/);
});
