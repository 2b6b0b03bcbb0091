import type { DatabaseSync } from "node:sqlite";
import { StoreError } from "../store.ts";
import { transactions } from "./database.ts";

/** Up to version 4 one bot had the file to itself and all was under the bare id of a chat. */
const SCOPE_OF_CHAT = (bot: number) =>
  `'${bot} ' || CASE WHEN chat_id > 0 THEN 'person ' ELSE 'chat ' END || chat_id`;

/** One step a schema version; a step is never changed once released, a new one is appended. */
const STEPS: readonly ((bot: number) => string)[] = [
  () =>
    `CREATE TABLE settings (chat_id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT;
     CREATE TABLE journal (
       update_id INTEGER PRIMARY KEY,
       sealed BLOB,
       attempts INTEGER NOT NULL DEFAULT 0,
       finished_at_ms INTEGER
     ) STRICT;
     CREATE INDEX journal_finished ON journal (finished_at_ms);`,
  () =>
    `CREATE TABLE replies (
       chat_id INTEGER NOT NULL,
       message_id INTEGER NOT NULL,
       reply_ids TEXT NOT NULL,
       saved_at_ms INTEGER NOT NULL,
       PRIMARY KEY (chat_id, message_id)
     ) STRICT, WITHOUT ROWID;
     CREATE INDEX replies_saved ON replies (saved_at_ms);`,
  () =>
    `CREATE TABLE voice (
       day TEXT NOT NULL,
       chat_id INTEGER NOT NULL,
       seconds REAL NOT NULL,
       PRIMARY KEY (day, chat_id)
     ) STRICT, WITHOUT ROWID;`,
  () =>
    `CREATE TABLE usage (
       hour INTEGER NOT NULL,
       name TEXT NOT NULL,
       value REAL NOT NULL,
       PRIMARY KEY (hour, name)
     ) STRICT, WITHOUT ROWID;
     CREATE TABLE people (
       day INTEGER NOT NULL,
       hash TEXT NOT NULL,
       PRIMARY KEY (day, hash)
     ) STRICT, WITHOUT ROWID;`,
  scopesInsteadOfChats,
  () => "ALTER TABLE inbox ADD COLUMN made BLOB;",
];

/**
 * Puts everything under a bot and a scope. A message that says how far the work is was kept among
 * the replies, under the negative id of what it answers. Attempts counted what merely waited, too:
 * they begin anew.
 */
function scopesInsteadOfChats(bot: number): string {
  return `
    ALTER TABLE settings RENAME TO settings_of_chats;
    CREATE TABLE settings (scope TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO settings SELECT ${SCOPE_OF_CHAT(bot)}, value FROM settings_of_chats;
    DROP TABLE settings_of_chats;

    ALTER TABLE replies RENAME TO replies_of_chats;
    DROP INDEX replies_saved;
    CREATE TABLE replies (
      scope TEXT NOT NULL,
      message_id INTEGER NOT NULL,
      value TEXT NOT NULL,
      saved_at_ms INTEGER NOT NULL,
      PRIMARY KEY (scope, message_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX replies_saved ON replies (saved_at_ms);
    INSERT INTO replies
      SELECT ${
    SCOPE_OF_CHAT(bot)
  }, message_id, json_object('messageIds', json(reply_ids)), saved_at_ms
      FROM replies_of_chats WHERE message_id > 0 AND json_valid(reply_ids);
    INSERT INTO replies
      SELECT ${SCOPE_OF_CHAT(bot)}, -message_id,
        json_object('messageIds', json('[]'), 'progressId', reply_ids ->> 0), saved_at_ms
      FROM replies_of_chats
      WHERE message_id < 0 AND json_valid(reply_ids) AND reply_ids ->> 0 IS NOT NULL
      ON CONFLICT DO UPDATE SET
        value = json_set(value, '$.progressId', excluded.value ->> 'progressId');
    DROP TABLE replies_of_chats;

    CREATE TABLE quota (
      day TEXT NOT NULL,
      scope TEXT NOT NULL,
      quota TEXT NOT NULL,
      amount REAL NOT NULL,
      PRIMARY KEY (day, scope, quota)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO quota SELECT day, ${SCOPE_OF_CHAT(bot)}, 'speech_seconds', seconds FROM voice;
    DROP TABLE voice;

    CREATE TABLE inbox (
      bot INTEGER NOT NULL,
      update_id INTEGER NOT NULL,
      sealed BLOB NOT NULL,
      attempts INTEGER NOT NULL,
      slot INTEGER,
      PRIMARY KEY (bot, update_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE done (
      bot INTEGER NOT NULL,
      update_id INTEGER NOT NULL,
      at_ms INTEGER NOT NULL,
      PRIMARY KEY (bot, update_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX done_at ON done (at_ms);
    INSERT INTO inbox SELECT ${bot}, update_id, sealed, 0, NULL
      FROM journal WHERE finished_at_ms IS NULL AND sealed IS NOT NULL;
    INSERT INTO done SELECT ${bot}, update_id, finished_at_ms
      FROM journal WHERE finished_at_ms IS NOT NULL;
    DROP TABLE journal;`;
}

/** The version of the schema that this program writes; it reads all before it. */
export const SCHEMA_VERSION = STEPS.length;

/**
 * Brings a file to the schema of this program.
 * @param bot whose everything is that was kept when there was one bot a file
 * @throws StoreError when a newer program wrote it
 */
export function migrate(database: DatabaseSync, bot: number): void {
  const version = () => Number(database.prepare("PRAGMA user_version").get()?.user_version);
  if (version() > STEPS.length) {
    throw new StoreError(
      `The file has schema version ${version()}, this program knows ${STEPS.length}: update the program`,
    );
  }
  if (version() === STEPS.length) return;
  transactions(database)(() => {
    // Another process may have done it while this one waited for its turn.
    for (const [index, step] of STEPS.entries()) {
      if (index >= version()) database.exec(`${step(bot)} PRAGMA user_version = ${index + 1}`);
    }
  });
}
