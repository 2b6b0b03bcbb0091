import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { createHmac } from "../../src/secrets/hmac.ts";
import { installFakeClock, installWallClock } from "../harness/fake_clock.ts";
import { type Harness, httpAddress, startHarness } from "../harness/harness.ts";
import { test } from "../harness/test.ts";

const DAY_MS = 24 * 3_600_000;

/** Reads what a bot has written to its file. */
function rows({ config }: Harness, sql: string): Record<string, unknown>[] {
  const file = new DatabaseSync(`${config.dataDir}/translation-bot.sqlite`, { readOnly: true });
  try {
    return file.prepare(sql).all();
  } finally {
    file.close();
  }
}

test("what was counted until the end is there after it", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  for (const text of ["Привет", "Спасибо"]) {
    ann.write(text);
    await ann.next();
  }
  await harness.stop();
  const counted = rows(harness, "SELECT name, sum(value) AS value FROM usage GROUP BY name");
  const values = new Map(counted.map(({ name, value }) => [name, value]));
  assert.equal(values.get("updates:text"), 2);
  assert.equal(values.get("pair:ru>en"), 2);
  assert.equal(rows(harness, "SELECT * FROM people").length, 1);
});

test("a crash loses the counts of the last minute at most", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ config: { port: 0 } });
  const address = await httpAddress(harness);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await ann.next();
  const request = async () => await (await fetch(`${address}/healthz`)).body?.cancel();
  // The bot has heard that its answer arrived: the minute is not that of a call without an end.
  await request();
  clock.advance(60_000);
  const count = () =>
    rows(harness, "SELECT sum(value) AS value FROM usage WHERE name = 'pair:ru>en'")[0]?.value;
  // Written a moment later, which a request takes, or several of them.
  while (count() === null) await request();
  assert.equal(count(), 1);
});

test("who comes back on the next day is another one in the counts: nobody can be followed", async () => {
  using clock = installWallClock();
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  for (const text of ["Привет", "Спасибо"]) {
    ann.write(text);
    await ann.next();
    await harness.restart();
    clock.advance(DAY_MS);
  }
  await harness.stop();
  const people = rows(harness, "SELECT day, hash FROM people");
  assert.equal(people.length, 2);
  assert.equal(new Set(people.map(({ hash }) => hash)).size, 2);
});

test("who knows the bot's public id cannot tell from the counts who wrote: the token is in the hash", async () => {
  await using harness = await startHarness();
  const id = 987_654_321;
  const ann = harness.telegram.user({ id, language_code: "en" });
  ann.write("Привет");
  await ann.next();
  await harness.stop();
  const [{ day, hash } = {}] = rows(harness, "SELECT day, hash FROM people");
  const guess = async (key: string) =>
    (await createHmac(`people ${key}`)(`${day} ${id}`)).slice(0, String(hash).length);
  const { token } = harness.config.telegram;
  assert.equal(hash, await guess(token));
  assert.notEqual(hash, await guess(token.split(":")[0]!));
});
