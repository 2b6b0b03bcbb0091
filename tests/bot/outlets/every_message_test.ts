import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import { groqError } from "../../../src/playground/groq/refusal.ts";
import { startHarness } from "../../harness/harness.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

/** A word of which Telegram would make a link, with a picture of where it leads. */
const LINK = "https://example.org/x";
const russian = await recording("russian.m4a");
const bytes = (text: string) => new TextEncoder().encode(text);

/** Everything that the bot does with words of others, each of which has a link. */
async function showEverything() {
  const harness = await startHarness();
  const { telegram, groq } = harness;
  groq.answer = scripted(({ text, target }) =>
    target === "ru" ? ["en", `слово ${text}`] : ["ru", `word ${text} ${target}`]
  );
  groq.hear = () => heard("Russian", `слово ${LINK}`);
  const ann = telegram.user({ language_code: "en" });
  const next = async (): Promise<Message> => (await ann.next()).message;
  const say = (text: string, reply_to_message_id?: number) => {
    ann.write(text, reply_to_message_id === undefined ? {} : { reply_to_message_id });
    return next();
  };

  for (const command of ["setlang", "glossary add", "tr"]) {
    const { message_id } = ann.chat.messages.get(1) ?? { message_id: 1 };
    await say(`/${command} ${LINK} = ${LINK}`, command === "tr" ? message_id : undefined);
  }
  await say("/glossary");
  await say(`/glossary remove ${LINK}`);
  const asked = ann.write(`слово ${LINK}`);
  const shown = await next();
  ann.edit(asked.message_id, `слово слово ${LINK}`);
  const edited = await next();
  assert.equal(edited.message_id, shown.message_id);
  await ann.press(edited, "⇄");
  await next();
  ann.sendRecording("voice", russian, 3);
  await next();
  ann.sendRecording("voice", russian, 45);
  await next();
  ann.sendFile(`${LINK.slice(8)}.txt`, bytes("слово"));
  await next();
  ann.write(`слово ${LINK} ${"слово ".repeat(1_000)}`.slice(0, 4_000));
  const last = await next();
  groq.answer = scripted(() => ["en", `слово ${LINK} ${"слово ".repeat(600)}`]);
  await ann.press(last, "⇄");
  await next();
  groq.faults.next("completions", groqError(400));
  await say(`слово и слово ${LINK}`);
  ann.send({ dice: { emoji: "🎲", value: 3 } });
  await next();
  await harness.stop();
  return harness;
}

test("of a link in what people wrote no picture is ever shown, and every answer stands below its question or alone", async () => {
  await using harness = await showEverything();
  const { calls } = harness.telegram;
  const shown = calls.filter(({ method }) => /^(sendMessage|editMessageText)$/.test(method));
  const withLink = shown.filter(({ payload }) => String(payload.text).includes("example.org"));
  assert.ok(withLink.length >= 12, String(withLink.length));
  for (const { method, payload } of withLink) {
    assert.deepEqual(
      payload.link_preview_options,
      { is_disabled: true },
      `${method} ${payload.text}`,
    );
  }
  const replies = calls.flatMap(({ payload }) =>
    payload.reply_parameters ? [payload.reply_parameters] : []
  ) as { message_id: number; allow_sending_without_reply?: boolean }[];
  // Two texts, two recordings, a file, an addition, a failure, a die.
  assert.equal(replies.length, 8);
  for (const reply of replies) assert.equal(reply.allow_sending_without_reply, true);
});
