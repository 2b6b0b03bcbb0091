import table from "./bot_api.json" with { type: "json" };
import { ADDED_METHODS, ADDED_TYPES } from "./additions.ts";

/** Types by field name: a leading ? is optional, A|B either, "Array of X" a list. */
export type Fields = Readonly<Record<string, string>>;

/** A type of the Bot API: an object's fields, or the types of which a value has one. */
export type Definition = Fields | readonly string[];

/** The published methods and types of the Bot API. */
export interface Specification {
  readonly methods: ReadonlyMap<string, Fields>;
  readonly types: ReadonlyMap<string, Definition>;
}

/** The published table with what came later. */
export const SPECIFICATION: Specification = {
  methods: new Map(
    Object.entries(merge(table.methods as Record<string, Fields>, ADDED_METHODS)),
  ),
  types: new Map(
    Object.entries(merge(table.types as unknown as Record<string, Definition>, ADDED_TYPES)),
  ),
};

function merge<T extends Definition>(
  published: Readonly<Record<string, T>>,
  added: Readonly<Record<string, Fields>>,
): Record<string, T> {
  const merged: Record<string, T> = { ...published };
  for (const [name, fields] of Object.entries(added)) {
    merged[name] = { ...merged[name], ...fields } as T;
  }
  return merged;
}
