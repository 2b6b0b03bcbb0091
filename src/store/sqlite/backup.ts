import { backup, DatabaseSync } from "node:sqlite";
import { isBusy, isDamage } from "./database.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { FILE } from "./sqlite_engine.ts";

/** Why a store cannot be copied or put back, as a sentence for the operator. */
export class BackupProblem extends Error {
  override readonly name = "BackupProblem";
}

/** A file and its log (sqlite.org/tempfiles.html). */
const SUFFIXES = ["", "-wal", "-shm"];

/**
 * Copies the store of a folder into one file, also while programs use it.
 * @returns the size of the copy in bytes
 * @throws BackupProblem
 */
export async function backUp(folder: string, file: string): Promise<number> {
  const source = `${folder}/${FILE}`;
  if (!await isThere(source)) {
    throw new BackupProblem(`${folder} has no store yet: there is nothing to back up`);
  }
  if (await isThere(file)) throw new BackupProblem(`${file} is there already: name another one`);
  // Under its name it is whole, however the copying ends.
  const draft = `${file}.part`;
  await remove(draft);
  try {
    await copy(source, draft);
    checkCopy(draft);
    await Deno.rename(draft, file);
  } catch (error) {
    await remove(draft);
    if (!(error instanceof BackupProblem) && !isDamage(error)) throw error;
    throw new BackupProblem(`The store in ${folder} is damaged: start the bot, which mends it`);
  }
  return (await Deno.stat(file)).size;
}

/**
 * Puts a copy in the place of a folder's store, which is kept under another name.
 * @returns where the former store is now; `undefined` where there was none
 * @throws BackupProblem
 */
export async function restore(folder: string, file: string): Promise<string | undefined> {
  const target = `${folder}/${FILE}`;
  if (!await isThere(file)) throw new BackupProblem(`${file} is not there`);
  checkCopy(file);
  await Deno.mkdir(folder, { recursive: true });
  const isFirst = !await isThere(target);
  if (!isFirst && isInUse(target)) {
    throw new BackupProblem(`A bot uses ${folder}: stop it first`);
  }
  const draft = `${target}.restored`;
  await remove(draft);
  await copy(file, draft);
  const former = `${target}.before-${new Date().toISOString().replaceAll(":", "-")}`;
  for (const suffix of SUFFIXES.toReversed()) {
    if (await isThere(target + suffix)) await Deno.rename(target + suffix, former + suffix);
  }
  await Deno.rename(draft, target);
  return isFirst ? undefined : former;
}

/**
 * Tells whether anybody has a store open. Only who is alone with a file may end its write-ahead log
 * (sqlite.org/wal.html, "Converting out of WAL mode").
 */
function isInUse(path: string): boolean {
  const database = new DatabaseSync(path);
  try {
    database.exec("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE");
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    // Whatever it is, it is to be replaced.
    if (isDamage(error)) return false;
    throw error;
  } finally {
    database.close();
  }
}

async function copy(from: string, to: string): Promise<void> {
  const database = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(database, to);
  } finally {
    database.close();
  }
}

/** Looks whether a file is a copy that this version can read. @throws BackupProblem */
function checkCopy(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true });
  const read = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
  try {
    const tables = read("SELECT count(*) FROM sqlite_master WHERE name IN ('settings', 'replies')");
    const version = Number(read("PRAGMA user_version"));
    if (version < 1 || Number(tables) < 1) {
      throw new BackupProblem(`${file} is no backup of this program`);
    }
    if (version > SCHEMA_VERSION) {
      throw new BackupProblem(`${file} was written by a newer version: update this one first`);
    }
    if (read("PRAGMA quick_check(1)") !== "ok") throw new BackupProblem(`${file} is damaged`);
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw new BackupProblem(`${file} is no backup of this program, or damaged`);
  } finally {
    database.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await Deno.stat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

async function remove(draft: string): Promise<void> {
  for (const suffix of ["-journal", ...SUFFIXES]) {
    if (await isThere(draft + suffix)) await Deno.remove(draft + suffix);
  }
}
