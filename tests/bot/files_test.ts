import { playCase } from "../harness/cases/play_case.ts";
import { test } from "../harness/test.ts";
import { SUBTITLE_CASES } from "./files/subtitle_cases.ts";
import { TEXT_CASES } from "./files/text_cases.ts";

for (const one of [...SUBTITLE_CASES, ...TEXT_CASES]) {
  test(`${one.name}: ${one.why}`, () => playCase(one));
}
