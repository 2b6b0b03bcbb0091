import type { Steps } from "../folding.ts";
import { attributeOf, parseXml } from "./xml_events.ts";

/** Namespace of the list of what the parts are (ECMA-376 part 2, 7.2.3). */
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

/**
 * Types of parts with words, in the order in which they are translated: the document, also that of
 * a template and with macros, and what belongs to it (ECMA-376, 11.3; Microsoft, MS-OFFMACRO2 2.2).
 */
const TYPES = [
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document\.macroEnabled|template\.macroEnabledTemplate))\.main\+xml$/i,
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.header\+xml$/i,
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.footer\+xml$/i,
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.footnotes\+xml$/i,
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.endnotes\+xml$/i,
] as const;

/** The parts of a package that hold words, by their names in it. */
export interface WordParts {
  /** Whether a document is declared, be it there or not. */
  readonly isWord: boolean;
  /** Whether a document is there. */
  readonly hasDocument: boolean;
  /** The document comes first. */
  readonly names: readonly string[];
}

/** Finds the parts with words in what `[Content_Types].xml` says. Cost: linear. */
export function* findWordParts(contentTypes: string, entries: readonly string[]): Steps<WordParts> {
  const byName = new Map<string, number>();
  const byExtension = new Map<string, number>();
  yield* parseXml(contentTypes, {
    open(tag) {
      if (tag.uri !== NAMESPACE) return;
      const type = TYPES.findIndex((one) => one.test(attributeOf(tag, "ContentType") ?? ""));
      const name = attributeOf(tag, "PartName");
      const extension = attributeOf(tag, "Extension");
      if (name) byName.set(foldName(name), type);
      else if (extension) byExtension.set(extension.toLowerCase(), type);
    },
    close() {},
    text() {},
  });
  const found: string[][] = TYPES.map(() => []);
  for (const entry of entries) {
    yield;
    const name = foldName(entry);
    const extension = name.slice(name.lastIndexOf(".") + 1);
    found[byName.get(name) ?? byExtension.get(extension) ?? -1]?.push(entry);
  }
  return {
    isWord: [...byName.values(), ...byExtension.values()].includes(0),
    hasDocument: found[0]!.length > 0,
    names: found.flat(),
  };
}

/** Returns a name as names of parts are compared (ECMA-376 part 2, 6.2.2.3). */
export function foldName(name: string): string {
  return name.replace(/^\//, "").toLowerCase();
}
