import { scopeKey } from "../scope_key.ts";
import type { QuotaStore } from "../store.ts";
import type { Database } from "./database.ts";
import type { Scoped } from "../scoped.ts";

/** Makes quotas in a file. */
export function createSqliteQuota(database: Database): QuotaStore & Scoped {
  const sql = {
    used: database.prepare("SELECT amount FROM quota WHERE day = ? AND scope = ? AND quota = ?"),
    add: database.prepare(
      `INSERT INTO quota VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET amount = amount + excluded.amount RETURNING amount`,
    ),
    prune: database.prepare("DELETE FROM quota WHERE day < ?"),
    copy: database.prepare(
      `INSERT INTO quota SELECT day, ?, quota, amount FROM quota WHERE scope = ?
       ON CONFLICT DO UPDATE SET amount = amount + excluded.amount`,
    ),
    forget: database.prepare("DELETE FROM quota WHERE scope = ?"),
  };
  return {
    used: (scope, quota, day) =>
      database.read(() => Number(sql.used.get(day, scopeKey(scope), quota)?.amount ?? 0)),
    add: (scope, quota, day, amount) =>
      database.write(() => {
        sql.prune.run(day);
        return Number(sql.add.get(day, scopeKey(scope), quota, amount)?.amount);
      }),
    move(from, to) {
      sql.copy.run(to, from);
      sql.forget.run(from);
    },
    forget: (scope) => void sql.forget.run(scope),
  };
}
