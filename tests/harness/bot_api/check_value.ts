import { KINDS, RULES, WORDS } from "./rules.ts";
import { type Fields, SPECIFICATION } from "./specification.ts";

/**
 * Tells what is wrong with a value, each as a sentence that begins with where it is; nothing is
 * wrong when empty.
 */
export function checkValue(value: unknown, type: string, where: string): string[] {
  const alternatives = type.split("|");
  if (alternatives.length > 1) return checkAny(value, alternatives, where);
  const item = /^Array of (.+)$/.exec(type)?.[1];
  if (item !== undefined) {
    if (!Array.isArray(value)) return [`${where} must be an array`];
    return value.flatMap((one, index) => checkValue(one, item, `${where}.${index}`));
  }
  const isRight = PRIMITIVES[type];
  if (isRight) return isRight(value) ? [] : [`${where} must be ${type}`];
  const definition = SPECIFICATION.types.get(type);
  if (!definition) return [`${where} has the type ${type}, which nobody knows`];
  if (isUnion(definition)) return checkUnion(value, type, definition, where);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [`${where} must be ${type}`];
  }
  return checkFields(value as Record<string, unknown>, type, definition, where);
}

/** Tells what is wrong with the fields of an object or a request; `owner` is its type or method. */
export function checkFields(
  values: Readonly<Record<string, unknown>>,
  owner: string,
  fields: Fields,
  where: string,
): string[] {
  const wrong: string[] = [];
  for (const [name, expression] of Object.entries(fields)) {
    const isOptional = expression.startsWith("?");
    const value = values[name];
    if (value === undefined) {
      if (!isOptional) wrong.push(`${where}.${name} is missing`);
      continue;
    }
    wrong.push(...checkValue(value, expression.slice(isOptional ? 1 : 0), `${where}.${name}`));
    const words = WORDS[`${owner}.${name}`];
    if (words && typeof value === "string" && !words.includes(value)) {
      wrong.push(`${where}.${name} cannot be "${value}"`);
    }
  }
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(fields, name)) wrong.push(`${where}.${name} is unknown`);
  }
  const broken = RULES[owner]?.(values);
  if (broken) wrong.push(`${where} ${broken}`);
  return wrong;
}

const PRIMITIVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === "string",
  // Ids have at most 52 significant bits (Bot API, User).
  Integer: (value) => Number.isSafeInteger(value),
  Float: (value) => typeof value === "number" && Number.isFinite(value),
  Boolean: (value) => typeof value === "boolean",
  True: (value) => value === true,
  InputFile: (value) => value instanceof File,
};

function isUnion(definition: Fields | readonly string[]): definition is readonly string[] {
  return Array.isArray(definition);
}

function checkUnion(
  value: unknown,
  type: string,
  alternatives: readonly string[],
  where: string,
): string[] {
  const kinds = KINDS[type];
  if (!kinds) return checkAny(value, alternatives, where);
  const kind = String((value as Record<string, unknown> | null)?.[kinds.by]);
  const known = Object.hasOwn(kinds.types, kind) ? kinds.types[kind] : undefined;
  return known ? checkValue(value, known, where) : [`${where}.${kinds.by} cannot be "${kind}"`];
}

/** Tells what is wrong by the alternative that fits best. */
function checkAny(value: unknown, alternatives: readonly string[], where: string): string[] {
  return alternatives.map((one) => checkValue(value, one, where))
    .reduce((best, one) => one.length < best.length ? one : best);
}
