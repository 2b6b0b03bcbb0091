import { FluentResource } from "@fluent/bundle";

const FOLDER = new URL("../../src/locales/", import.meta.url);
const GENERATED = new URL("messages.ts", FOLDER);

/** Messages of a `.ftl` file: id → the variables that it uses, in alphabetical order. */
export type MessageVariables = ReadonlyMap<string, readonly string[]>;

/** Reads what the file of a language says. */
export async function readMessages(code: string): Promise<MessageVariables> {
  const source = await Deno.readTextFile(new URL(`${code}.ftl`, FOLDER));
  return new Map(
    new FluentResource(source).body.map(({ id, value }) => {
      const names = JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g);
      return [id, [...new Set([...names].map(([, name]) => name!))].toSorted()];
    }),
  );
}

/** Writes messages as the TypeScript that the compiler checks `say` by. */
export function describeMessages(messages: MessageVariables): string {
  const lines = [...messages].map(([id, names]) => {
    const variables = names.map((name) => JSON.stringify(name)).join(" | ") || "never";
    return `  readonly ${JSON.stringify(id)}: ${variables};`;
  });
  return [
    "// Made from en.ftl by `deno task locales`: run it after changing a message's id or variables.",
    "",
    "/** Messages that the bot can say, by id: the names of the variables that each needs. */",
    "export interface Messages {",
    ...lines,
    "}",
    "",
  ].join("\n");
}

/** Reads the generated file as it stands now. */
export async function readGenerated(): Promise<string> {
  return await Deno.readTextFile(GENERATED);
}

if (import.meta.main) {
  await Deno.writeTextFile(GENERATED, describeMessages(await readMessages("en")));
}
