import { type Fields, SPECIFICATION } from "./specification.ts";

/**
 * Reads the fields of a form or an address by their types: all arrive as strings, what is no string
 * as JSON, and files are named by `attach://` (Bot API, Making requests and Sending files). What
 * cannot be read stays a string, which then has the wrong type.
 * @returns also what is wrong with the attachments
 */
export function readFormFields(
  method: string,
  raw: Readonly<Record<string, unknown>>,
): { readonly values: Record<string, unknown>; readonly wrong: readonly string[] } {
  const fields: Fields = SPECIFICATION.methods.get(method) ?? {};
  const wrong: string[] = [];
  const attached = new Set<string>();
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (value instanceof File && !Object.hasOwn(fields, name)) continue;
    values[name] = typeof value === "string" ? readField(value, fields[name] ?? "String") : value;
    for (const [, target = ""] of JSON.stringify(values[name] ?? "").matchAll(ATTACHMENT)) {
      attached.add(target);
      if (raw[target] instanceof File) {
        if (value === `attach://${target}`) values[name] = raw[target];
      } else wrong.push(`${method}.${name} names the file ${target}, which is not attached`);
    }
  }
  for (const [name, value] of Object.entries(raw)) {
    const isNamed = attached.has(name) || Object.hasOwn(fields, name);
    if (value instanceof File && !isNamed) wrong.push(`${method} has a file that no field names`);
  }
  return { values, wrong };
}

const ATTACHMENT = /attach:\/\/([\w-]+)/g;

function readField(value: string, expression: string): unknown {
  const types = expression.replace(/^\?/, "").split("|");
  if (types.includes("Integer") && /^-?\d+$/.test(value)) return Number(value);
  if (types.includes("Float") && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (types.includes("Boolean") && /^(true|false)$/.test(value)) return value === "true";
  if (types.some((type) => ["String", "InputFile"].includes(type))) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
