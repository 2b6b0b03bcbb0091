import assert from "node:assert/strict";
import { Api } from "grammy/web";
import { createDrafts } from "../../../src/bot/outlets/drafts.ts";
import { createMessageOutlet } from "../../../src/bot/outlets/message_outlet.ts";
import { createMemoryStore } from "../../../src/store/memory/memory_store.ts";
import { startJudgedTelegram } from "../../harness/bot_api/judge_telegram.ts";
import { written } from "../../harness/group_member.ts";
import { test } from "../../harness/test.ts";

test("an answer of two messages that said how far it is becomes two messages again, and none is lost", async () => {
  await using telegram = startJudgedTelegram();
  const { replies } = createMemoryStore();
  const ann = telegram.user();
  const { message_id: answers } = ann.write("Привет");
  const existing = ["one", "two"].map((text) =>
    telegram.side.chats.post(ann.chat, telegram.bot, { text }).message_id
  );
  const previews = new Api(telegram.token, { apiRoot: telegram.url });
  const outlet = createMessageOutlet({
    api: new Api(telegram.token, { apiRoot: telegram.url }),
    previews,
    drafts: createDrafts(previews),
    replies,
    scope: { bot: telegram.bot.id, kind: "person", id: ann.id },
    place: { chat: ann.id, answers },
    existing,
  });
  const parts = ["First. ", "Second. "].map((sentence) => sentence.repeat(450).trim());
  outlet.preview({ kind: "progress", text: "⏳" });
  const shown = await outlet.show([{ kind: "text", text: parts.join("\n\n"), entities: [] }]);
  assert.deepEqual(shown.messageIds, existing);
  assert.deepEqual(written(ann.chat).map(({ text }) => text), parts);
});
