import type { Scope } from "./store.ts";

/**
 * Names a scope in one word of three parts, such as "8100 person 5"; it begins no other one's name.
 */
export function scopeKey({ bot, kind, id }: Scope): string {
  return `${bot} ${kind} ${id}`;
}
