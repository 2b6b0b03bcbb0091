import { delay } from "@std/async/delay";
import {
  DatabaseSync,
  type SQLInputValue,
  type SQLOutputValue,
  type StatementSync,
} from "node:sqlite";
import { isDamage } from "./database.ts";

/** Some milliseconds of copying; others have their turn in between. */
const ROWS_AT_ONCE = 500;
/** Length of a file's header (sqlite.org/fileformat2.html, 1.3). */
const HEADER_BYTES = 100;
/** Where the header says for which state of the file its length is valid (as above, 1.3.7). */
const VALID_FOR_AT = 92;

/**
 * Copies from a damaged file what can be read of each table, from its beginning up to the damage
 * and from its end down to it. The damaged file is not changed.
 * @param fresh a file with the tables of this version and no rows
 * @returns how many rows of each table, where there are any
 */
export async function salvage(
  damaged: string,
  fresh: string,
): Promise<Readonly<Record<string, number>>> {
  const repaired = `${fresh}.repaired`;
  const to = new DatabaseSync(fresh);
  let from: DatabaseSync | undefined;
  try {
    from = openReadable(damaged) ?? await openWithHeader(damaged, fresh, repaired);
    if (!from) return {};
    const taken: Record<string, number> = {};
    const tables = to.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    to.exec("BEGIN");
    for (const { name } of tables) {
      const rows = await copyTable(from, to, String(name));
      if (rows > 0) taken[String(name)] = rows;
    }
    to.exec("COMMIT");
    return taken;
  } finally {
    from?.close();
    to.close();
    for (const suffix of ["", "-wal", "-shm"]) {
      await Deno.remove(repaired + suffix).catch(() => {});
    }
  }
}

/** Opens a file for reading; `undefined` where SQLite does not know it for a file of its own. */
function openReadable(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    database.exec("PRAGMA busy_timeout = 2000");
    database.prepare("SELECT name FROM sqlite_master").all();
    return database;
  } catch (error) {
    database.close();
    if (!isDamage(error)) throw error;
    return undefined;
  }
}

/**
 * Opens a copy with the header of another file, which is the same for all files of this program but
 * for numbers that SQLite can do without.
 */
async function openWithHeader(
  damaged: string,
  fresh: string,
  copy: string,
): Promise<DatabaseSync | undefined> {
  const header = new Uint8Array(HEADER_BYTES);
  {
    using file = await Deno.open(fresh);
    await file.read(header);
  }
  // Any other number than that of the last change: the file's real length counts.
  header[VALID_FOR_AT]! ^= 1;
  await Deno.copyFile(damaged, copy);
  await Deno.copyFile(`${damaged}-wal`, `${copy}-wal`).catch(() => {});
  {
    using file = await Deno.open(copy, { write: true });
    await file.write(header);
  }
  return openReadable(copy);
}

async function copyTable(from: DatabaseSync, to: DatabaseSync, table: string): Promise<number> {
  const columnsOf = (database: DatabaseSync) =>
    database.prepare(`PRAGMA table_info(${table})`).all() as { name: string; pk: number }[];
  const names = new Set(columnsOf(from).map(({ name }) => name));
  const columns = columnsOf(to).filter(({ name }) => names.has(name))
    .sort((one, other) => (one.pk || Infinity) - (other.pk || Infinity));
  const key = columns.filter(({ pk }) => pk > 0).map(({ name }) => name);
  if (key.length === 0) return 0;
  const list = columns.map(({ name }) => name).join(", ");
  const insert = to.prepare(
    `INSERT OR IGNORE INTO ${table} (${list}) VALUES (${columns.map(() => "?").join(", ")})`,
  );
  let copied = 0;
  for (const [direction, beyond] of [["ASC", ">"], ["DESC", "<"]]) {
    const select = (where: string) =>
      `SELECT ${list} FROM ${table} ${where}
       ORDER BY ${key.map((name) => `${name} ${direction}`).join(", ")} LIMIT ?`;
    const first = reading(from, select(""));
    const next = reading(
      from,
      select(`WHERE (${key.join(", ")}) ${beyond} (${key.map(() => "?").join(", ")})`),
    );
    let last: SQLInputValue[] = [];
    let limit = ROWS_AT_ONCE;
    while (limit >= 1) {
      const rows = last.length === 0 ? first(limit) : next(...last, limit);
      if (rows?.length === 0) return copied;
      // What is beside the damage is read by ever smaller steps.
      if (!rows) limit = Math.floor(limit / 2);
      for (const values of rows ?? []) if (isInserted(insert, values)) copied++;
      last = rows?.at(-1)?.slice(0, key.length) ?? last;
      await delay(0);
    }
  }
  return copied;
}

/** Makes a function that reads rows, as lists of values; `undefined` where damage is met. */
function reading(
  database: DatabaseSync,
  sql: string,
): (...given: SQLInputValue[]) => SQLOutputValue[][] | undefined {
  const statement = database.prepare(sql);
  // Damage makes numbers that JavaScript cannot hold.
  statement.setReadBigInts(true);
  return (...given) => {
    try {
      return statement.all(...given).map((row) => Object.values(row));
    } catch (error) {
      if (!isDamage(error)) throw error;
      return undefined;
    }
  };
}

/** Inserts a row, unless it is there or has values that its table does not take. */
function isInserted(insert: StatementSync, values: readonly SQLOutputValue[]): boolean {
  try {
    return Number(insert.run(...values).changes) > 0;
  } catch (error) {
    if (error instanceof Error && /cannot store/.test(error.message)) return false;
    throw error;
  }
}
