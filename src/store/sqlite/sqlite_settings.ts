import { z } from "zod";
import { scopeKey } from "../scope_key.ts";
import type { Settings, SettingsStore } from "../store.ts";
import type { Database } from "./database.ts";
import type { Scoped } from "../scoped.ts";

/** The fields that this version knows; a newer one may have written more, or other values. */
const FIELDS: { readonly [Name in keyof Settings]-?: z.ZodType<NonNullable<Settings[Name]>> } = {
  target: z.string(),
  pair: z.string(),
  recent: z.array(z.string()),
  reads: z.array(z.string()),
  style: z.enum(["formal", "casual"]),
  glossary: z.array(z.looseObject({ source: z.string(), target: z.string() })),
  context: z.literal("off"),
  introduced: z.literal(true),
  asked: z.literal(true),
};
const NAMES = Object.keys(FIELDS) as (keyof Settings)[];

type Row = Readonly<Record<string, unknown>>;

/** Makes settings in a file. */
export function createSqliteSettings(database: Database): SettingsStore & Scoped {
  const sql = {
    read: database.prepare("SELECT value FROM settings WHERE scope = ?"),
    save: database.prepare("INSERT OR REPLACE INTO settings VALUES (?, ?)"),
    remove: database.prepare("DELETE FROM settings WHERE scope = ?"),
  };
  const rowOf = (scope: string) => parseRow(sql.read.get(scope)?.value);
  const save = (scope: string, row: Row) => {
    if (Object.keys(row).length === 0) sql.remove.run(scope);
    else sql.save.run(scope, JSON.stringify(row));
  };
  return {
    read: (scope) => database.read(() => fitting(rowOf(scopeKey(scope)))),
    change: (scope, next) =>
      database.write(() => {
        const key = scopeKey(scope);
        const row = rowOf(key);
        const now = fitting(row);
        const changed = next(now);
        if (changed !== now) save(key, merged(row, now, changed));
        return changed;
      }),
    move(from, to) {
      save(to, { ...rowOf(from), ...rowOf(to) });
      sql.remove.run(from);
    },
    forget: (scope) => void sql.remove.run(scope),
  };
}

/** Reads a row; one that is no object says nothing. */
function parseRow(value: unknown): Row {
  try {
    const row: unknown = JSON.parse(String(value ?? "{}"));
    return typeof row === "object" && row !== null && !Array.isArray(row) ? row as Row : {};
  } catch {
    return {};
  }
}

/** Returns the fields that are known and have values of their kind. */
function fitting(row: Row): Settings {
  const found = NAMES.filter((name) => Object.hasOwn(row, name))
    .map((name) => [name, FIELDS[name].safeParse(row[name])] as const)
    .filter(([, { success }]) => success)
    .map(([name, { data }]) => [name, data]);
  return Object.fromEntries(found) as Settings;
}

/** Returns a row with what was changed in it; what this version does not understand stays. */
function merged(row: Row, before: Settings, after: Settings): Row {
  const isRemoved = (name: string) => Object.hasOwn(before, name) && !Object.hasOwn(after, name);
  const kept = Object.entries(row).filter(([name]) => !isRemoved(name));
  const changed = NAMES.filter((name) => after[name] !== before[name] && Object.hasOwn(after, name))
    .map((name) => [name, after[name]]);
  return Object.fromEntries([...kept, ...changed]);
}
