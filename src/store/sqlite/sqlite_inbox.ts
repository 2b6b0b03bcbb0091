import type { SQLOutputValue } from "node:sqlite";
import { hourly, REMEMBER_MS } from "../pruning.ts";
import type { InboxStore, KeptUpdate } from "../store.ts";
import type { Database } from "./database.ts";
import type { Slots } from "./slots.ts";

/** Everything that an inbox in a file works with. */
export interface SqliteInboxDependencies {
  readonly database: Database;
  readonly slots: Slots;
  /** The clock, in ms since the epoch. */
  readonly now: () => number;
  /** Told once that another process uses the file. */
  readonly onShared: () => void;
}

/** Makes an inbox in a file. A row belongs to the process in its slot, or to nobody. */
export function createSqliteInbox(
  { database, slots, now, onShared }: SqliteInboxDependencies,
): InboxStore {
  const sql = {
    put: database.prepare(
      `INSERT INTO inbox (bot, update_id, sealed, attempts, slot) SELECT ?1, ?2, ?3, ?4, ?5
       WHERE NOT EXISTS (SELECT 1 FROM done WHERE bot = ?1 AND update_id = ?2)
       ON CONFLICT DO NOTHING`,
    ),
    isKnown: database.prepare(
      `SELECT 1 FROM done WHERE bot = ?1 AND update_id = ?2
       UNION ALL SELECT 1 FROM inbox WHERE bot = ?1 AND update_id = ?2`,
    ),
    read: database.prepare(
      `SELECT update_id AS updateId, sealed, attempts, made FROM inbox
       WHERE bot = ? AND update_id = ?`,
    ),
    others: database.prepare("SELECT DISTINCT slot FROM inbox WHERE bot = ? AND slot <> ?"),
    free: database.prepare("UPDATE inbox SET slot = NULL WHERE slot = ?"),
    claim: database.prepare(
      `UPDATE inbox SET slot = ? WHERE bot = ? AND slot IS NULL
       RETURNING update_id AS updateId, sealed, attempts, made`,
    ),
    hasFree: database.prepare("SELECT 1 FROM inbox WHERE bot = ? AND slot IS NULL"),
    start: database.prepare(
      "UPDATE inbox SET attempts = attempts + 1 WHERE bot = ? AND update_id = ?",
    ),
    remove: database.prepare("DELETE FROM inbox WHERE bot = ? AND update_id = ?"),
    done: database.prepare("INSERT OR REPLACE INTO done VALUES (?, ?, ?)"),
    prune: database.prepare("DELETE FROM done WHERE at_ms < ?"),
    keepMade: database.prepare(
      "UPDATE inbox SET made = ?, attempts = 0 WHERE bot = ? AND update_id = ?",
    ),
    release: database.prepare(
      "UPDATE inbox SET slot = NULL, attempts = ? WHERE bot = ? AND update_id = ?",
    ),
  };
  const prune = hourly(now, () => sql.prune.run(now() - REMEMBER_MS.done));

  let slot: number | undefined;
  /**
   * Takes a slot only when there is something to own: `check` opens the file beside a program that
   * runs.
   */
  const mine = async (): Promise<number> => {
    if (slot !== undefined) return slot;
    const taken = await database.write(() => {
      const free = slots.take();
      // Whoever was in it before is dead, or would have the lock.
      sql.free.run(free);
      return free;
    });
    if (slot === undefined && taken > 1) onShared();
    return slot = taken;
  };

  return {
    async put(bot, updates) {
      const owner = await mine();
      return await database.write(() =>
        updates
          .filter(({ updateId, sealed, attempts }) =>
            sql.put.run(bot, updateId, sealed, attempts, owner).changes > 0
          )
          .map(({ updateId }) => updateId)
      );
    },
    async read(bot, id) {
      const row = await database.read(() => sql.read.get(bot, id));
      return row && keptUpdateOf(row);
    },
    known: (bot, ids) =>
      database.read(() => new Set(ids.filter((id) => sql.isKnown.get(bot, id) !== undefined))),
    async claim(bot) {
      const owner = await mine();
      const others = await database.read(() => sql.others.all(bot, owner));
      for (const other of others) {
        const number = Number(other.slot);
        await database.read(() => slots.whileEmpty(number, () => sql.free.run(number)));
      }
      // Looking costs nobody the lock for writing.
      if (await database.read(() => sql.hasFree.get(bot) === undefined)) return [];
      const rows = await database.write(() => sql.claim.all(owner, bot));
      return rows.map(keptUpdateOf).toSorted((one, other) => one.updateId - other.updateId);
    },
    mark: (bot, started, done) =>
      database.write(() => {
        for (const id of started) sql.start.run(bot, id);
        for (const id of done) {
          sql.remove.run(bot, id);
          sql.done.run(bot, id, now());
        }
        if (done.length > 0) prune();
      }),
    keepMade: (bot, id, made) => database.write(() => void sql.keepMade.run(made, bot, id)),
    release: (bot, updates) =>
      database.write(() => {
        for (const { updateId, attempts } of updates) sql.release.run(attempts, bot, updateId);
      }),
  };
}

function keptUpdateOf(
  { updateId, sealed, attempts, made }: Record<string, SQLOutputValue>,
): KeptUpdate {
  return {
    updateId: Number(updateId),
    sealed: sealed as Uint8Array<ArrayBuffer>,
    attempts: Number(attempts),
    ...(made instanceof Uint8Array && { made: made as Uint8Array<ArrayBuffer> }),
  };
}
