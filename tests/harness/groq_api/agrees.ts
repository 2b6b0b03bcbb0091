import type { z } from "zod";

/**
 * Checks, when it is compiled, a schema against a type of groq-sdk, which is gone at run time:
 * whatever the schema lets pass has the type, and every field of the type is in the schema or named
 * with the reason why it is not.
 */
export function agrees<Published extends object>() {
  return <Schema extends z.ZodType<Published>>(
    schema: Schema,
    _refused: Readonly<Record<Exclude<keyof Published, keyof z.output<Schema>>, string>>,
  ): Schema => schema;
}
