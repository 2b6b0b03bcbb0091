// deno-lint-ignore-file no-console -- what this command prints is its result
import { answering, insisting } from "./judge.ts";
import { readLocalePairs } from "./locale_pairs.ts";
import { describe, isHidden, measure, type Measurement } from "./measure.ts";
import { readCleanable, readRight, readWrong, type SetName, SETS } from "./rows.ts";

/**
 * Prints all tables, each with what fails: `deno run -A tests/evaluation/judgement/main.ts`, and
 * `first` or `second` behind it for one set alone.
 */
async function main(sets?: readonly SetName[]): Promise<void> {
  const certain = await readWrong("certain", sets);
  const wrong = [...await readWrong("wrong", sets), ...certain];
  const tables: readonly [what: string, measured: Promise<Measurement>][] = [
    ["right answers", measure(await readRight(sets), ({ right }) => answering(right))],
    ["to be cleaned", measure(await readCleanable(sets), ({ answer }) => answering(answer))],
    [
      "wrong, then right",
      measure(wrong, ({ wrong: [first], right }) => answering(first, right)),
    ],
    ["wrong in two ways", measure(wrong, (row) => insisting(row.wrong, row.right))],
    [
      "the same certain fault again and again",
      measure(certain, ({ wrong: [first] }) => answering(first), isHidden),
    ],
    [
      "a certain fault again and again, then the next model",
      measure(certain, ({ wrong: [first], right }) => insisting([first], right)),
    ],
    ["locales", measure(await readLocalePairs(), ({ right }) => answering(right))],
  ];
  for (const [what, measured] of tables) console.log(`\n${what}: ${describe(await measured)}`);
}

if (import.meta.main) {
  const named = Object.keys(SETS).filter((set): set is SetName => Deno.args.includes(set));
  await main(named.length === 0 ? undefined : named);
}
