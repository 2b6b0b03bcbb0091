import { FluentBundle, FluentResource } from "@fluent/bundle";
import { LOCALE_CODES } from "../../../src/locales/locales.ts";
import { readMessages } from "../../locales/generate.ts";
import type { Pair } from "./rows.ts";

const FOLDER = new URL("../../../src/locales/", import.meta.url);

/** Reads what the bot says as parallel texts: each message from each language into each other. */
export async function readLocalePairs(): Promise<Pair[]> {
  const texts = await Promise.all(LOCALE_CODES.map(async (code) =>
    [
      code,
      await readTexts(code),
    ] as const
  ));
  return texts.flatMap(([source, originals]) =>
    texts.filter(([target]) => target !== source).flatMap(([target, translations]) =>
      originals.map((original, index) => ({
        kind: source,
        source,
        target,
        original,
        right: translations[index]!,
      }))
    )
  );
}

/**
 * Reads the messages of a language in the order of their ids, 5 in place of each variable; lists of
 * words that people type are as long as a language has them.
 */
async function readTexts(code: string): Promise<string[]> {
  const bundle = new FluentBundle(code, { useIsolating: false });
  bundle.addResource(new FluentResource(await Deno.readTextFile(new URL(`${code}.ftl`, FOLDER))));
  const messages = await readMessages(code);
  const said = [...messages].filter(([id]) => !id.startsWith("words-"));
  return said.toSorted(([a], [b]) => a < b ? -1 : 1).map(([id, names]) =>
    bundle.formatPattern(
      bundle.getMessage(id)!.value!,
      Object.fromEntries(names.map((name) => [name, 5])),
    )
  );
}
