const FOLDER = new URL("./", import.meta.url);

/** Text of an everyday chat and its right translation. */
export interface Pair {
  /** Name of the file, which is the kind of trap or fault. */
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly original: string;
  readonly right: string;
}

/** Pair with two different answers that nobody should see. */
export interface WrongPair extends Pair {
  readonly wrong: readonly [string, string];
}

/** Pair with an answer of which it is certain what has to go: `right` is left. */
export interface CleanablePair extends Pair {
  readonly answer: string;
}

/** Reads the everyday pairs: a line is `[source, target, original, right]`. */
export function readRight(): Promise<Pair[]> {
  return readRows("right", 4, pairOf);
}

/**
 * Reads bad answers: a line is `[source, target, original, right, wrong, another wrong]`.
 * @param folder `certain`: faults that even the same answer twice does not excuse
 */
export function readWrong(folder: "wrong" | "certain"): Promise<WrongPair[]> {
  return readRows(folder, 6, (kind, row) => ({
    ...pairOf(kind, row),
    wrong: [row[4]!, row[5]!],
  }));
}

/** Reads what is cleaned with certainty: a line is `[source, target, original, right, answer]`. */
export function readCleanable(): Promise<CleanablePair[]> {
  return readRows("cleanable", 5, (kind, row) => ({ ...pairOf(kind, row), answer: row[4]! }));
}

function pairOf(kind: string, row: readonly string[]): Pair {
  const [source, target, original, right] = row as [string, string, string, string];
  return { kind, source, target, original, right };
}

/** Reads the lines of all files of a folder, each a JSON array of so many strings. */
async function readRows<Row>(
  folder: string,
  width: number,
  rowOf: (kind: string, row: readonly string[]) => Row,
): Promise<Row[]> {
  const rows: Row[] = [];
  const files = await Array.fromAsync(Deno.readDir(new URL(folder, FOLDER)));
  for (const name of files.map(({ name }) => name).toSorted()) {
    const text = await Deno.readTextFile(new URL(`${folder}/${name}`, FOLDER));
    for (const [index, line] of text.trim().split("\n").entries()) {
      const row: unknown = JSON.parse(line);
      if (!isRow(row, width)) throw new Error(`${folder}/${name}:${index + 1} is no row`);
      rows.push(rowOf(name.replace(".jsonl", ""), row));
    }
  }
  return rows;
}

function isRow(row: unknown, width: number): row is string[] {
  return Array.isArray(row) && row.length === width &&
    row.every((cell) => typeof cell === "string");
}
