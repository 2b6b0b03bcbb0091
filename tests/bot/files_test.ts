import { readdirSync, readFileSync } from "node:fs";
import type { Case } from "../harness/cases/case.ts";
import { playCase } from "../harness/cases/play_case.ts";
import { test } from "../harness/test.ts";
import { SUBTITLE_CASES } from "./files/subtitle_cases.ts";
import { TEXT_CASES } from "./files/text_cases.ts";

const FOLDER = new URL("./files/", import.meta.url);

for (const one of [...SUBTITLE_CASES, ...TEXT_CASES]) {
  test(`${one.name}: ${one.why}`, () => playCase(one));
}

/** A file and its answer in a line; the list's name is their kind, and most people read English. */
type Line = Omit<Case, "people"> & Partial<Pick<Case, "people">>;

for (const list of readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl")).sort()) {
  const kind = list.replace(".jsonl", "").replaceAll("_", " ");
  for (const line of readFileSync(new URL(list, FOLDER), "utf8").trim().split("\n")) {
    const one: Line = JSON.parse(line);
    test(
      `${kind}: ${one.name}: ${one.why}`,
      () => playCase({ people: { a: { language_code: "en" } }, ...one }),
    );
  }
}
