import assert from "node:assert/strict";
import { createReport } from "../../../src/operator/dashboard/report.ts";
import { createMemoryStore } from "../../../src/store/memory/memory_store.ts";
import { test } from "../../harness/test.ts";

const HOUR_MS = 3_600_000;

test("the dashboard counts as messages whatever can be translated, also of a kind that is new", async () => {
  const { counts } = createMemoryStore();
  const hour = Math.floor(Date.UTC(2026, 10, 24) / HOUR_MS);
  const kinds = ["text", "voice", "document", "venue", "command", "press", "edit", "other"];
  await counts.add(hour, new Map(kinds.map((kind) => [`updates:${kind}`, 1])));
  const { lastDay } = await createReport(counts, hour * HOUR_MS);
  assert.equal(lastDay.total, 4);
});
