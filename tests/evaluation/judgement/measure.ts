import { startJudgedGroq } from "../../harness/groq_api/judge_groq.ts";
import { type Answers, isRight, type Seen, seenOf } from "./judge.ts";
import type { Pair } from "./rows.ts";

/** Row that came out otherwise than it should. */
interface Failure {
  readonly pair: Pair;
  readonly seen: Seen;
}

/** What came of many rows. */
export interface Measurement {
  readonly rows: number;
  /** Rows that needed more than one call. */
  readonly askedAgain: number;
  readonly failures: readonly Failure[];
}

/** Judges rows, each with a model that answers as `answersOf` says. */
export async function measure<Row extends Pair>(
  rows: readonly Row[],
  answersOf: (row: Row) => Answers,
  isGood: (seen: Seen, row: Row) => boolean = isRight,
): Promise<Measurement> {
  await using groq = startJudgedGroq();
  let askedAgain = 0;
  const failures: Failure[] = [];
  for (const pair of rows) {
    const seen = await seenOf(groq, pair, answersOf(pair));
    if (seen.calls > 1) askedAgain++;
    if (!isGood(seen, pair)) failures.push({ pair, seen });
  }
  return { rows: rows.length, askedAgain, failures };
}

/** Tells whether nobody sees a wrong translation. */
export function isHidden(seen: Seen, row: Pair): boolean {
  return seen.text === undefined || isRight(seen, row);
}

/** Describes a measurement: what failed by kind, then row by row. */
export function describe({ rows, askedAgain, failures }: Measurement): string {
  const kinds = Map.groupBy(failures, ({ pair }) => pair.kind);
  return [
    `${failures.length} of ${rows} rows failed, ${askedAgain} were asked for again`,
    ...[...kinds].map(([kind, { length }]) => `${String(length).padStart(5)}  ${kind}`),
    ...failures.map(({ pair: { kind, source, target, original }, seen }) =>
      [kind, `${source} → ${target}`, original, seen.text ?? `(${seen.instead})`]
        .map((cell) => JSON.stringify(cell)).join("  ")
    ),
  ].join("\n");
}
