import { readdirSync, readFileSync } from "node:fs";
import { playRecording } from "../../../harness/recording_cases/play_recording.ts";
import type { RecordingCase } from "../../../harness/recording_cases/recording_case.ts";
import { test } from "../../../harness/test.ts";

const FOLDER = new URL("../../recordings/", import.meta.url);

for (const list of readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl")).sort()) {
  for (const line of readFileSync(new URL(list, FOLDER), "utf8").trim().split("\n")) {
    const one: RecordingCase = JSON.parse(line);
    test(`${one.name}: ${one.why}`, () => playRecording(one));
  }
}
