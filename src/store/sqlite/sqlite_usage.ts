import type { DatabaseSync } from "node:sqlite";
import type { Store, UsageCount } from "../store.ts";

export const USAGE_SCHEMA = `
  CREATE TABLE usage (
    hour INTEGER NOT NULL,
    name TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (hour, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE people (
    day INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (day, hash)
  ) STRICT, WITHOUT ROWID;`;

const KEEP_DAYS = 31;

/** The part of the store that the dashboard reads. */
export function createSqliteUsage(
  database: DatabaseSync,
): Pick<Store, "addUsage" | "usage" | "addPerson" | "people"> {
  const sql = {
    add: database.prepare(
      `INSERT INTO usage VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET value = value + excluded.value`,
    ),
    since: database.prepare("SELECT hour, name, value FROM usage WHERE hour >= ?"),
    prune: database.prepare("DELETE FROM usage WHERE hour < ?"),
    addPerson: database.prepare("INSERT OR IGNORE INTO people VALUES (?, ?)"),
    people: database.prepare(
      "SELECT day, count(*) AS people FROM people WHERE day >= ? GROUP BY day",
    ),
    prunePeople: database.prepare("DELETE FROM people WHERE day < ?"),
  };
  return {
    addUsage(hour, counts) {
      for (const [name, value] of counts) sql.add.run(hour, name, value);
      sql.prune.run(hour - KEEP_DAYS * 24);
    },
    usage: (sinceHour) => sql.since.all(sinceHour) as unknown as UsageCount[],
    addPerson(day, hash) {
      sql.addPerson.run(day, hash);
      sql.prunePeople.run(day - KEEP_DAYS);
    },
    people: (sinceDay) =>
      new Map(sql.people.all(sinceDay).map((row) => [Number(row.day), Number(row.people)])),
  };
}
