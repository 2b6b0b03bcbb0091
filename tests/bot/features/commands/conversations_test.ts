import { readdirSync, readFileSync } from "node:fs";
import type { Case } from "../../../harness/cases/case.ts";
import { playCase } from "../../../harness/cases/play_case.ts";
import { test } from "../../../harness/test.ts";

const FOLDER = new URL("./conversations/", import.meta.url);

/** A conversation in a line; the list's name is their kind, and most people read English. */
type Line = Omit<Case, "people"> & Partial<Pick<Case, "people">>;

for (const list of readdirSync(FOLDER).sort()) {
  const kind = list.replace(".jsonl", "").replaceAll("_", " ");
  for (const line of readFileSync(new URL(list, FOLDER), "utf8").trim().split("\n")) {
    const one: Line = JSON.parse(line);
    test(
      `${kind}: ${one.name}: ${one.why}`,
      () => playCase({ people: { a: { language_code: "en" } }, ...one }),
    );
  }
}
