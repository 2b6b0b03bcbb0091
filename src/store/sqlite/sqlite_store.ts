import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { createSqliteUsage, USAGE_SCHEMA } from "./sqlite_usage.ts";
import { type ChatSettings, type JournalEntry, type Store, StoreError } from "../store.ts";

/** Telegram keeps an update for 24 h (Bot API, getUpdates), so no older id is delivered again. */
const REMEMBER_FINISHED_MS = 24 * 3_600_000;
/** A person can edit a message for two days (Telegram's own limit). */
const REMEMBER_REPLIES_MS = 3 * 24 * 3_600_000;
/** Pruning is cheap, yet not worth doing for every update. */
const PRUNE_EVERY = 1_000;

/** One step a schema version; a step is never changed once released, a new one is appended. */
const MIGRATIONS = [
  `CREATE TABLE settings (chat_id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT;
   CREATE TABLE journal (
     update_id INTEGER PRIMARY KEY,
     sealed BLOB,
     attempts INTEGER NOT NULL DEFAULT 0,
     finished_at_ms INTEGER
   ) STRICT;
   CREATE INDEX journal_finished ON journal (finished_at_ms);`,
  `CREATE TABLE replies (
     chat_id INTEGER NOT NULL,
     message_id INTEGER NOT NULL,
     reply_ids TEXT NOT NULL,
     saved_at_ms INTEGER NOT NULL,
     PRIMARY KEY (chat_id, message_id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX replies_saved ON replies (saved_at_ms);`,
  `CREATE TABLE voice (
     day TEXT NOT NULL,
     chat_id INTEGER NOT NULL,
     seconds REAL NOT NULL,
     PRIMARY KEY (day, chat_id)
   ) STRICT, WITHOUT ROWID;`,
  USAGE_SCHEMA,
];

const SettingsSchema = z.object({
  target: z.string(),
  pair: z.string(),
  recent: z.array(z.string()),
  style: z.enum(["formal", "casual"]),
  glossary: z.array(z.object({ source: z.string(), target: z.string() })),
  introduced: z.literal(true),
  asked: z.literal(true),
}).partial();
const ReplyIds = z.array(z.number());

/**
 * Opens the settings and the journal in one SQLite file, with a write-ahead log.
 * @param path the file, or ":memory:"; its folder must exist
 * @param now the clock, in ms since the epoch
 * @throws StoreError when the file cannot be used or was written by a newer version
 */
export function openSqliteStore(path: string, now: () => number = Date.now): Store {
  const database = attempt(() => new DatabaseSync(path));
  try {
    attempt(() => {
      // NORMAL: a commit survives the end of the process, which is what the journal promises.
      database.exec(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000",
      );
      migrate(database);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return createStore(database, now);
}

function migrate(database: DatabaseSync): void {
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as {
    user_version: number;
  };
  if (version > MIGRATIONS.length) {
    throw new StoreError(
      `The file has schema version ${version}, this program knows ${MIGRATIONS.length}: update the program`,
    );
  }
  for (let step = version; step < MIGRATIONS.length; step++) {
    database.exec(`BEGIN; ${MIGRATIONS[step]} PRAGMA user_version = ${step + 1}; COMMIT;`);
  }
}

function createStore(database: DatabaseSync, now: () => number): Store {
  const sql = {
    settings: database.prepare("SELECT value FROM settings WHERE chat_id = ?"),
    saveSettings: database.prepare("INSERT OR REPLACE INTO settings VALUES (?, ?)"),
    moveSettings: database.prepare("UPDATE OR REPLACE settings SET chat_id = ? WHERE chat_id = ?"),
    record: database.prepare("INSERT OR IGNORE INTO journal (update_id, sealed) VALUES (?, ?)"),
    finish: database.prepare(
      `INSERT INTO journal (update_id, finished_at_ms) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET sealed = NULL, finished_at_ms = excluded.finished_at_ms`,
    ),
    finished: database.prepare(
      "SELECT 1 FROM journal WHERE update_id = ? AND finished_at_ms IS NOT NULL",
    ),
    countAttempt: database.prepare(
      "UPDATE journal SET attempts = attempts + 1 WHERE finished_at_ms IS NULL",
    ),
    unfinished: database.prepare(
      `SELECT update_id AS updateId, sealed, attempts FROM journal
       WHERE finished_at_ms IS NULL ORDER BY update_id`,
    ),
    prune: database.prepare("DELETE FROM journal WHERE finished_at_ms < ?"),
    replies: database.prepare(
      "SELECT reply_ids FROM replies WHERE chat_id = ? AND message_id = ?",
    ),
    saveReplies: database.prepare("INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?)"),
    voice: database.prepare("SELECT seconds FROM voice WHERE day = ? AND chat_id = ?"),
    addVoice: database.prepare(
      `INSERT INTO voice VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET seconds = seconds + excluded.seconds`,
    ),
    pruneVoice: database.prepare("DELETE FROM voice WHERE day <> ?"),
    pruneReplies: database.prepare("DELETE FROM replies WHERE saved_at_ms < ?"),
  };
  const usage = createSqliteUsage(database);
  let finishedSincePrune = PRUNE_EVERY;

  return {
    problem: undefined,
    settings: (chatId) =>
      attempt(() => {
        const row = sql.settings.get(chatId);
        return row ? SettingsSchema.parse(JSON.parse(String(row.value))) as ChatSettings : {};
      }),
    saveSettings: (chatId, settings) =>
      attempt(() => void sql.saveSettings.run(chatId, JSON.stringify(settings))),
    moveSettings: (from, to) => attempt(() => void sql.moveSettings.run(to, from)),
    replies: (chatId, messageId) =>
      attempt(() => {
        const row = sql.replies.get(chatId, messageId);
        return row ? ReplyIds.parse(JSON.parse(String(row.reply_ids))) : [];
      }),
    saveReplies: (chatId, messageId, replyIds) =>
      attempt(() => void sql.saveReplies.run(chatId, messageId, JSON.stringify(replyIds), now())),
    voiceSeconds: (chatId, day) => attempt(() => Number(sql.voice.get(day, chatId)?.seconds ?? 0)),
    addVoiceSeconds: (chatId, day, seconds) =>
      attempt(() => {
        sql.addVoice.run(day, chatId, seconds);
        sql.pruneVoice.run(day);
      }),
    addUsage: (hour, counts) => attempt(() => usage.addUsage(hour, counts)),
    usage: (sinceHour) => attempt(() => usage.usage(sinceHour)),
    addPerson: (day, hash) => attempt(() => usage.addPerson(day, hash)),
    people: (sinceDay) => attempt(() => usage.people(sinceDay)),
    record: (entries) =>
      attempt(() => {
        database.exec("BEGIN");
        try {
          for (const { updateId, sealed } of entries) sql.record.run(updateId, sealed);
          database.exec("COMMIT");
        } catch (error) {
          database.exec("ROLLBACK");
          throw error;
        }
      }),
    finish: (updateId) =>
      attempt(() => {
        sql.finish.run(updateId, now());
        if (++finishedSincePrune < PRUNE_EVERY) return;
        finishedSincePrune = 0;
        sql.prune.run(now() - REMEMBER_FINISHED_MS);
        sql.pruneReplies.run(now() - REMEMBER_REPLIES_MS);
      }),
    isFinished: (updateId) => attempt(() => sql.finished.get(updateId) !== undefined),
    resume: () =>
      attempt(() => {
        sql.countAttempt.run();
        return sql.unfinished.all() as unknown as JournalEntry[];
      }),
    close: () => attempt(() => database.close()),
  };
}

/** SQLite's own errors reach nobody: what they say belongs into the cause. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError("The store cannot be used", { cause: error });
  }
}
