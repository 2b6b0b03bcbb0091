import type { Count, CountStore } from "../../store/store.ts";
import { hasMaterial } from "../measurements.ts";

const HOUR_MS = 3_600_000;
const HOURS = 24;
const DAYS = 30;
/** Rows that a card of the page shows (guess). */
const MAX_ROWS = 12;

/** Sums of one span of time. */
export interface Span {
  /** One number for each hour or day, oldest first. */
  readonly messages: readonly number[];
  readonly total: number;
  readonly voiceMinutes: number;
  readonly costUsd: number;
  readonly tokens: number;
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
  const counts = await store.since(firstDay * 24);
  const people = await store.people(firstDay);
  const isLastDay = (one: Count) => one.hour > hour - HOURS;
  return {
    lastDay: spanOf(counts.filter(isLastDay), HOURS, (at) => at - (hour - HOURS + 1)),
    lastMonth: spanOf(counts, DAYS, (at) => Math.floor(at / 24) - firstDay),
    people: Array.from({ length: DAYS }, (_, index) => people.get(firstDay + index) ?? 0),
  };
}

function isMessage(name: string): boolean {
  return name.startsWith("updates:") && hasMaterial(name.slice("updates:".length));
}

function spanOf(
  counts: readonly Count[],
  length: number,
  indexOf: (hour: number) => number,
): Span {
  const messages = new Array<number>(length).fill(0);
  const sums = new Map<string, number>();
  for (const { hour, name, value } of counts) {
    sums.set(name, (sums.get(name) ?? 0) + value);
    const index = indexOf(hour);
    if (isMessage(name) && index in messages) {
      messages[index]! += value;
    }
  }
  const rows = (prefix: string): Row[] =>
    [...sums].filter(([name]) => name.startsWith(prefix))
      .map(([name, value]): Row => [name.slice(prefix.length), value])
      .sort((a, b) => b[1] - a[1]);
  const sum = (name: string) => sums.get(name) ?? 0;
  return {
    messages,
    total: messages.reduce((total, one) => total + one, 0),
    voiceMinutes: sum("audio_seconds") / 60,
    costUsd: sum("cost_usd"),
    tokens: sum("tokens"),
    pairs: rows("pair:").slice(0, MAX_ROWS),
    failures: rows("failed:").slice(0, MAX_ROWS),
    durations: rows("ms:").sort((a, b) => Number(a[0]) - Number(b[0])),
  };
}
