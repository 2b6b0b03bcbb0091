import { REMEMBER_COUNTS_DAYS } from "../pruning.ts";
import type { CountStore } from "../store.ts";
import type { Database } from "./database.ts";

/** Makes counts in a file. */
export function createSqliteCounts(database: Database): CountStore {
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
    add: (hour, counts) =>
      database.write(() => {
        for (const [name, value] of counts) sql.add.run(hour, name, value);
        sql.prune.run(hour - REMEMBER_COUNTS_DAYS * 24);
      }),
    since: (first) =>
      database.read(() =>
        sql.since.all(first).map((row) => ({
          hour: Number(row.hour),
          name: String(row.name),
          value: Number(row.value),
        }))
      ),
    addPerson: (day, hash) =>
      database.write(() => {
        sql.addPerson.run(day, hash);
        sql.prunePeople.run(day - REMEMBER_COUNTS_DAYS);
      }),
    people: (sinceDay) =>
      database.read(() =>
        new Map(sql.people.all(sinceDay).map((row) => [Number(row.day), Number(row.people)]))
      ),
  };
}
