import assert from "node:assert/strict";
import { utcDay } from "../../src/time/utc_day.ts";
import { test } from "../harness/test.ts";

test("a day is that of Greenwich, wherever the machine stands", () => {
  for (
    const [moment, day] of [
      ["2026-11-24T00:00:00.000Z", "2026-11-24"],
      ["2026-11-24T23:59:59.999Z", "2026-11-24"],
      ["2026-11-24T01:00:00+02:00", "2026-11-23"],
      ["2026-12-31T20:00:00-05:00", "2027-01-01"],
    ] as const
  ) assert.equal(utcDay(new Date(moment)), day);
});
