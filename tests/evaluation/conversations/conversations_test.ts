import { readdirSync, readFileSync } from "node:fs";
import type { Case } from "../../harness/cases/case.ts";
import { playCase } from "../../harness/cases/play_case.ts";
import { test } from "../../harness/test.ts";

const FOLDER = new URL("./", import.meta.url);

/** A conversation in a line of a file; the file's name is its kind, and most people read English. */
type Line = Omit<Case, "people"> & Partial<Pick<Case, "people">>;

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl")).sort()) {
  const kind = file.replace(".jsonl", "").replaceAll("_", " ");
  for (const line of readFileSync(new URL(file, FOLDER), "utf8").trim().split("\n")) {
    const one: Line = JSON.parse(line);
    test(
      `${kind}: ${one.name}: ${one.why}`,
      () => playCase({ people: { a: { language_code: "en" } }, ...one }),
    );
  }
}
