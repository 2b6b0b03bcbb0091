import { DatabaseSync } from "node:sqlite";
import type { Update } from "grammy/types";
import { createLogger } from "../../src/log/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite_store.ts";
import { createInbox } from "../../src/updates/inbox.ts";
import { workOff } from "../../src/updates/work_off.ts";

/** As many as Telegram hands out at once, of so many chats. */
const UPDATES = 100;
const CHATS = 50;
const TEXT = "x".repeat(200);

const logger = createLogger({ level: "ERROR", format: "text", secrets: [], write: () => {} });
const store = openSqliteStore(":memory:", { bot: 1 });
const inbox = createInbox({
  store: store.inbox,
  bot: 1,
  token: "1:token",
  laneOf: ({ message }) => String(message?.chat.id),
  logger,
});
const stop = new AbortController();
void workOff({ inbox, handle: () => Promise.resolve(), parallel: 256, logger }, stop.signal);

let lastId = 0;
const batch = () =>
  Array.from({ length: UPDATES }, () => {
    const id = ++lastId;
    return { update_id: id, message: { chat: { id: id % CHATS }, text: TEXT } } as Update;
  });

const database = new DatabaseSync(":memory:");
database.exec("CREATE TABLE kept (id INTEGER PRIMARY KEY, bytes TEXT, done INTEGER)");
const insert = database.prepare("INSERT INTO kept VALUES (?, ?, NULL)");
const finish = database.prepare("UPDATE kept SET done = 1, bytes = NULL WHERE id = ?");

Deno.bench({
  name: "baseline: the same into bare SQLite, unsealed",
  group: "100 updates taken, leased and done",
  baseline: true,
  fn() {
    const updates = batch();
    database.exec("BEGIN");
    for (const update of updates) insert.run(update.update_id, JSON.stringify(update));
    database.exec("COMMIT");
    for (const update of updates) finish.run(update.update_id);
  },
});
Deno.bench({
  name: "the inbox",
  group: "100 updates taken, leased and done",
  fn: async () => void await (await inbox.put(batch())).done,
});
