import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { Message } from "grammy/types";
import { groupMember, written } from "../../harness/group_member.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { recording } from "../../harness/recordings.ts";

const ANN = { id: 77, is_bot: false, first_name: "Ann", language_code: "en" };

function scene({ telegram }: Harness) {
  const group = telegram.group("Friends");
  return { telegram, group, ann: groupMember(telegram, group, ANN) };
}

/** Resolves when the bot has sent so many messages anywhere. */
async function sent(harness: Harness, count: number): Promise<void> {
  let seen = 0;
  await harness.telegram.waitForCall(({ method }) => method === "sendMessage" && ++seen === count);
}

test(
  "a group that goes on with its life hears nothing of the bot, whatever is sent there",
  async () => {
    await using harness = await startHarness();
    const { telegram, group, ann } = scene(harness);
    const add = (folder: string, extension: string, bytes: Uint8Array<ArrayBuffer>) => {
      const { id } = telegram.side.files.add(folder, extension, bytes);
      return { file_id: id, file_unique_id: id.slice(0, 12), file_size: bytes.length };
    };
    const voice = add("voice", ".oga", await recording("english.ogg"));
    const file = add("documents", ".txt", new TextEncoder().encode("Спасибо"));
    const contents = [
      { text: "Где аптека?" },
      { photo: [], caption: "Спасибо" },
      { voice: { ...voice, duration: 3 } },
      { document: { ...file, file_name: "notes.txt" } },
      {
        sticker: {
          ...file,
          type: "regular",
          width: 1,
          height: 1,
          is_animated: false,
          is_video: false,
        },
      },
      { contact: { phone_number: "1", first_name: "B" } },
      { new_chat_members: [ANN] },
      { text: "🇫🇷" },
    ];
    for (const content of contents) ann.send(content as Partial<Message>);
    ann.write("/mylang@another_bot");
    ann.write("/mylang@translation_demo_bot");
    await sent(harness, 1);
    await harness.stop();
    assert.equal(written(group).length, 1);
    assert.match(written(group)[0]!.text!, /English/);
    assert.equal(harness.groq.requests.length, 0);
    const methods = new Set(telegram.calls.map(({ method }) => method));
    assert.ok(!methods.has("getFile") && !methods.has("sendChatAction"));
  },
);

test(
  "in a group, /tr@the_bot and a flag translate the message they reply to",
  async () => {
    await using harness = await startHarness();
    const { group, ann } = scene(harness);
    const asked = ann.write("Где аптека?");
    ann.write("/tr@translation_demo_bot", asked);
    await sent(harness, 1);
    ann.write("🇪🇸", asked);
    await sent(harness, 2);
    await harness.stop();
    const answers = written(group);
    assert.deepEqual(answers.map((one) => one.reply_to_message?.message_id), [
      asked.message_id,
      asked.message_id,
    ]);
    assert.match(answers[0]!.text!, /^Where is the pharmacy\?/);
    assert.equal(answers[1]!.text, "¿Dónde está la farmacia?");
  },
);

test(
  "in a group, a text file and a recording are answered when /tr replies to them",
  async () => {
    await using harness = await startHarness();
    const { telegram, group, ann } = scene(harness);
    const { id } = telegram.side.files.add(
      "documents",
      ".txt",
      new TextEncoder().encode("Спасибо"),
    );
    const document = { file_id: id, file_unique_id: "u", file_size: 14, file_name: "notes.txt" };
    ann.write("/tr", ann.send({ document } as Partial<Message>));
    await telegram.waitForCall(({ method }) => method === "sendDocument");
    await harness.stop();
    assert.deepEqual(written(group).map((one) => one.document?.file_name), ["notes.en.txt"]);
  },
);

test(
  "a group's language is the group's, not that of the private chats of its members",
  async () => {
    await using harness = await startHarness();
    const { telegram, group, ann } = scene(harness);
    const alone = telegram.user(ANN);
    group.setMember(alone, "administrator");
    ann.write("/setlang spanish");
    await sent(harness, 1);
    alone.write("Спасибо");
    assert.match((await alone.next()).message.text!, /^Thank you/);
    ann.write("/tr", ann.write("Спасибо"));
    await sent(harness, 3);
    await harness.stop();
    assert.match(written(group)[1]!.text!, /^Gracias/);
  },
);

test(
  "in a private chat, what the bot cannot translate gets one friendly line that answers it",
  async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    for (
      const content of [
        {
          sticker: {
            file_id: "x",
            file_unique_id: "x",
            type: "regular",
            width: 1,
            height: 1,
            is_animated: false,
            is_video: false,
          },
        },
        {
          poll: {
            id: "1",
            question: "?",
            options: [],
            total_voter_count: 0,
            is_closed: false,
            is_anonymous: true,
            type: "regular",
            allows_multiple_answers: false,
            allows_revoting: true,
            members_only: false,
          },
        },
        { photo: [] },
      ]
    ) {
      const sticker = ann.send(content as unknown as Partial<Message>);
      const { message } = await ann.next();
      assert.match(message.text!, /^I translate texts, voice messages.*\/help/);
      assert.equal(message.reply_to_message?.message_id, sticker.message_id);
    }
    await harness.stop();
    assert.equal(written(ann.chat).length, 3);
  },
);
