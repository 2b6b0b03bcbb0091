const FOLDER = new URL("./", import.meta.url);

/** Sub-folders of the sets of rows: who wrote the second one did not know how answers are judged. */
export const SETS = { first: "", second: "second/" } as const;

export type SetName = keyof typeof SETS;

const BOTH: readonly SetName[] = ["first", "second"];

/** Text of an everyday chat and its right translation. */
export interface Pair {
  /** Path of the file, whose name is the kind of trap or fault. */
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
export function readRight(sets = BOTH): Promise<Pair[]> {
  return readRows(sets, "right", 4, pairOf);
}

/**
 * Reads bad answers: a line is `[source, target, original, right, wrong, another wrong]`.
 * @param folder `certain`: faults that even the same answer twice does not excuse
 */
export function readWrong(folder: "wrong" | "certain", sets = BOTH): Promise<WrongPair[]> {
  return readRows(sets, folder, 6, (kind, row) => ({
    ...pairOf(kind, row),
    wrong: [row[4]!, row[5]!],
  }));
}

/** Reads what is cleaned with certainty: a line is `[source, target, original, right, answer]`. */
export function readCleanable(sets = BOTH): Promise<CleanablePair[]> {
  return readRows(sets, "cleanable", 5, (kind, row) => ({ ...pairOf(kind, row), answer: row[4]! }));
}

function pairOf(kind: string, row: readonly string[]): Pair {
  const [source, target, original, right] = row as [string, string, string, string];
  return { kind, source, target, original, right };
}

/** Reads the lines of all files of a folder of sets, each a JSON array of so many strings. */
async function readRows<Row>(
  sets: readonly SetName[],
  folder: string,
  width: number,
  rowOf: (kind: string, row: readonly string[]) => Row,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const file of await filesOf(sets, folder)) {
    const text = await Deno.readTextFile(new URL(file, FOLDER));
    for (const [index, line] of text.trim().split("\n").entries()) {
      const row: unknown = JSON.parse(line);
      if (!isRow(row, width)) throw new Error(`${file}:${index + 1} is no row`);
      rows.push(rowOf(file.replace(".jsonl", ""), row));
    }
  }
  return rows;
}

async function filesOf(sets: readonly SetName[], folder: string): Promise<string[]> {
  const files = await Promise.all(sets.map(async (set) => {
    const path = SETS[set] + folder;
    const entries = await Array.fromAsync(Deno.readDir(new URL(path, FOLDER)));
    return entries.map(({ name }) => `${path}/${name}`).toSorted();
  }));
  return files.flat();
}

function isRow(row: unknown, width: number): row is string[] {
  return Array.isArray(row) && row.length === width &&
    row.every((cell) => typeof cell === "string");
}
