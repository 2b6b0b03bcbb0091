import type { Count, CountStore } from "../../store/store.ts";
import { hasMaterial } from "../measurements.ts";

const HOUR_MS = 3_600_000;
const HOURS = 24;
const DAYS = 30;
/** Rows that a card of the page shows (guess). */
const MAX_ROWS = 12;

/** Sums of a time. */
export interface Totals {
  readonly total: number;
  readonly failed: number;
  readonly voiceMinutes: number;
  readonly costUsd: number;
  readonly tokens: number;
}

/** Numbers of one span of time. */
export interface Span extends Totals {
  /** One number for each hour or day, oldest first. */
  readonly messages: readonly number[];
  /** The span of the same length before it; absent where nothing was counted then. */
  readonly before?: Totals;
  /** Language pairs, kinds of failure: name and count, largest first. */
  readonly pairs: readonly Row[];
  readonly failures: readonly Row[];
  /** Answers by how long they took, upper bound in ms and count. */
  readonly durations: readonly Row[];
}
/** A name and its count. */
export type Row = readonly [name: string, value: number];

/** Numbers of the last 24 hours and of the last 30 days. */
export interface Report {
  readonly lastDay: Span;
  readonly lastMonth: Span;
  /** People of each of the last 30 days. */
  readonly people: readonly number[];
}

/** Makes the dashboard's numbers from the hourly counts. @param now in ms since the epoch */
export async function createReport(
  store: Pick<CountStore, "since" | "people">,
  now: number,
): Promise<Report> {
  const hour = Math.floor(now / HOUR_MS);
  const day = Math.floor(hour / 24);
  const firstDay = day - DAYS + 1;
  const counts = await store.since((firstDay - DAYS) * 24);
  const people = await store.people(firstDay);
  const span = (length: number, indexOf: (hour: number) => number) =>
    spanOf(
      counts.filter(({ hour }) => indexOf(hour) >= 0),
      counts.filter(({ hour }) => indexOf(hour) >= -length && indexOf(hour) < 0),
      length,
      indexOf,
    );
  return {
    lastDay: span(HOURS, (at) => at - (hour - HOURS + 1)),
    lastMonth: span(DAYS, (at) => Math.floor(at / 24) - firstDay),
    people: Array.from({ length: DAYS }, (_, index) => people.get(firstDay + index) ?? 0),
  };
}

function isMessage(name: string): boolean {
  return name.startsWith("updates:") && hasMaterial(name.slice("updates:".length));
}

function sumsOf(counts: readonly Count[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { name, value } of counts) sums.set(name, (sums.get(name) ?? 0) + value);
  return sums;
}

function totalsOf(sums: ReadonlyMap<string, number>): Totals {
  const sum = (isWanted: (name: string) => boolean) =>
    [...sums].reduce((total, [name, value]) => isWanted(name) ? total + value : total, 0);
  return {
    total: sum(isMessage),
    failed: sum((name) => name.startsWith("failed:")),
    voiceMinutes: (sums.get("audio_seconds") ?? 0) / 60,
    costUsd: sums.get("cost_usd") ?? 0,
    tokens: sums.get("tokens") ?? 0,
  };
}

function spanOf(
  counts: readonly Count[],
  before: readonly Count[],
  length: number,
  indexOf: (hour: number) => number,
): Span {
  const messages = new Array<number>(length).fill(0);
  for (const { hour, name, value } of counts) {
    const index = indexOf(hour);
    if (isMessage(name) && index in messages) messages[index]! += value;
  }
  const sums = sumsOf(counts);
  const rows = (prefix: string): Row[] =>
    [...sums].filter(([name]) => name.startsWith(prefix))
      .map(([name, value]): Row => [name.slice(prefix.length), value])
      .sort((a, b) => b[1] - a[1]);
  return {
    ...totalsOf(sums),
    ...(before.length > 0 && { before: totalsOf(sumsOf(before)) }),
    messages,
    pairs: rows("pair:").slice(0, MAX_ROWS),
    failures: rows("failed:").slice(0, MAX_ROWS),
    durations: rows("ms:").sort((a, b) => Number(a[0]) - Number(b[0])),
  };
}
