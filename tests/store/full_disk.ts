import type { DatabaseSync } from "node:sqlite";

const TABLES = ["settings", "replies", "quota", "inbox", "done", "usage", "people"];
const EVENTS = ["INSERT", "UPDATE", "DELETE"];

/**
 * Makes every writing fail as a full disk does, for all who have the file open, while reading goes
 * on.
 */
export function fillDisk(database: DatabaseSync): void {
  forEach(database, (name, table, event) =>
    `CREATE TRIGGER ${name} BEFORE ${event} ON ${table}
     BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END`);
}

/** Makes room again. */
export function freeDisk(database: DatabaseSync): void {
  forEach(database, (name) => `DROP TRIGGER ${name}`);
}

function forEach(
  database: DatabaseSync,
  sql: (name: string, table: string, event: string) => string,
): void {
  const all = TABLES.flatMap((table) =>
    EVENTS.map((event) => sql(`${table}_${event}`, table, event))
  );
  database.exec(["BEGIN IMMEDIATE", ...all, "COMMIT"].join(";"));
}
