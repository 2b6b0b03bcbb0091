import type { Result } from "./evaluate.ts";
import type { Row, Tally } from "./row.ts";

/** Below this, differences of chrF mean nothing: the usual rule for small samples. */
const MIN_SENTENCES = 30;

const COLUMNS: readonly [title: string, of: (row: Row, model: string) => string][] = [
  ["Model", (_, model) => model],
  ["Texts", ({ texts }) => texts],
  ["Tried", ({ tried }) => String(tried)],
  [
    "chrF",
    ({ chrf, tried }) =>
      chrf === undefined ? "–" : chrf.toFixed(1) + (tried < MIN_SENTENCES ? "*" : ""),
  ],
  ["Refused", ({ refused }) => String(total(refused))],
  ["Shown wrong", ({ shownWrong }) => withDetails(shownWrong)],
  ["Second calls", ({ secondCalls }) => String(secondCalls)],
  ["Formatting kept", ({ marksKept, marked }) => marked === 0 ? "–" : `${marksKept} of ${marked}`],
  ["Median ms", ({ medianMs }) => Number.isNaN(medianMs) ? "–" : String(Math.round(medianMs))],
  ["USD", ({ costUsd }) => costUsd.toFixed(4)],
];

/**
 * Writes the results as a table that can be published, with what has to be known beside it.
 * @param notes lines below it, such as an attribution
 */
export function toMarkdown(results: readonly Result[], notes: readonly string[]): string {
  const cells = [
    COLUMNS.map(([title]) => title),
    ...results.flatMap(({ model, rows }) =>
      rows.map((row) => COLUMNS.map(([, of]) => of(row, model)))
    ),
  ];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  const [head, ...body] = cells;
  return [
    line(head!),
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...body.map(line),
    "",
    ...remarksOn(results),
    ...notes,
  ].join("\n");
}

/** Writes the results for a program. */
export function toJson(results: readonly Result[], notes: readonly string[]): string {
  return JSON.stringify({ results, notes }, null, 2);
}

function remarksOn(results: readonly Result[]): string[] {
  const rows = results.flatMap((result) => result.rows);
  const isSmall = rows.some(({ chrf, tried }) => chrf !== undefined && tried < MIN_SENTENCES);
  return [
    "chrF: chrF2 of the corpus as sacreBLEU computes it (nrefs:1, case:mixed, eff:yes, nc:6, nw:0, space:no); a refused text counts as an empty one.",
    "Refused: ended in an error or a refusal. Shown wrong: shown, and no translation.",
    ...(isSmall
      ? [`* fewer than ${MIN_SENTENCES} sentences: differences of chrF mean nothing`]
      : []),
    ...results.flatMap(remarksOnModel),
  ];
}

function remarksOnModel({ model, rows, ended }: Result): string[] {
  const unanswered = rows.reduce((sum, row) => sum + row.unanswered, 0);
  const told: readonly [string, string][] = [
    ["refused", withDetails(sumOf(rows.map(({ refused }) => refused)))],
    ["second calls for", withDetails(sumOf(rows.map(({ reasons }) => reasons)))],
    ["without an answer of the service", String(unanswered)],
  ];
  return [
    ...told.filter(([, count]) => count !== "0").map(([what, count]) =>
      `${model}: ${what} ${count}`
    ),
    ...(ended === undefined ? [] : [`${model}: ended ${ended}`]),
  ];
}

/** Writes "3 (2 obeyed, 1 ignored)". */
function withDetails(counts: Tally): string {
  const sum = total(counts);
  const details = Object.entries(counts).sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`);
  return sum === 0 ? "0" : `${sum} (${details.join(", ")})`;
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sums: Record<string, number> = {};
  for (const counts of tallies) {
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}

function total(counts: Tally): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
