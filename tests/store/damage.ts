import { DatabaseSync } from "node:sqlite";

/**
 * Overwrites the page of a table on which a text stands, and makes everybody who has the file open
 * read it again.
 */
export async function damagePageWith(path: string, table: string, text: string): Promise<void> {
  using database = new DatabaseSync(path, { timeout: 2_000 });
  const { busy } = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()!;
  if (busy !== 0) throw new Error("Somebody else uses the file");
  const bytes = await Deno.readFile(path);
  const leaves = database.prepare(
    "SELECT pgoffset AS at, pgsize AS size FROM dbstat WHERE name = ? AND pagetype = 'leaf'",
  ).all(table).map(({ at, size }) => ({ at: Number(at), size: Number(size) }));
  const leaf = leaves.find(({ at, size }) =>
    new TextDecoder("latin1").decode(bytes.subarray(at, at + size)).includes(text)
  );
  if (!leaf) throw new Error(`No page has ${text}`);
  await overwrite(path, leaf.at, leaf.size);
  // Another one's change makes what is in memory old.
  const version = database.prepare("PRAGMA user_version").get()!.user_version;
  database.exec(`PRAGMA user_version = ${version}`);
}

/** Overwrites a part of a file. */
export async function overwrite(path: string, atByte: number, bytes: number): Promise<void> {
  using file = await Deno.open(path, { write: true });
  await file.seek(atByte, Deno.SeekMode.Start);
  await file.write(new Uint8Array(bytes).fill(0xFF));
}
