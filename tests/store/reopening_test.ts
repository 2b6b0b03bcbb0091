import assert from "node:assert/strict";
import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import { reopeningStore } from "../../src/store/reopening_store.ts";
import { type Scope, type Store, StoreDamaged } from "../../src/store/store.ts";
import type { Suspicion } from "../../src/store/store_engine.ts";
import { test } from "../harness/test.ts";

const ANN: Scope = { bot: 8_100, kind: "person", id: 5 };
const DAMAGED = new StoreDamaged("damaged");

/** A store of which nothing can be read; it says so when the gate is open. */
function damagedStore(gate?: Promise<void>): Store {
  const store = createMemoryStore();
  const fail = () => (gate ?? Promise.resolve()).then(() => Promise.reject(DAMAGED));
  return {
    ...store,
    settings: { ...store.settings, read: () => Promise.reject(DAMAGED) },
    replies: { ...store.replies, read: fail },
  };
}

/** Opens one store after the other, and remembers why. */
function opening(...stores: Store[]) {
  const reasons: (Suspicion | undefined)[] = [];
  const open = (suspicion?: Suspicion) => {
    reasons.push(suspicion);
    const store = stores.shift();
    return store ? Promise.resolve(store) : Promise.reject(new Error("cannot be opened"));
  };
  return { open, reasons };
}

test("who meets the damage when others have met it already finds the store that was opened since", async () => {
  const gate = Promise.withResolvers<void>();
  const { open, reasons } = opening(createMemoryStore());
  const store = reopeningStore(open, damagedStore(gate.promise));
  const late = store.replies.read(ANN, 1);
  assert.deepEqual(await store.settings.read(ANN), {});
  gate.resolve();
  assert.deepEqual(await late, { messageIds: [] });
  assert.deepEqual(reasons, [{ error: DAMAGED, isSure: false }]);
});

test("a store that is damaged when it was opened anew is begun anew, and after that it is an error", async () => {
  const { open, reasons } = opening(damagedStore(), damagedStore());
  const store = reopeningStore(open, damagedStore());
  await assert.rejects(store.settings.read(ANN), DAMAGED);
  assert.deepEqual(reasons.map((reason) => reason?.isSure), [false, true]);
});

test("a store that cannot be opened says why at every use, until a probe opens it; closed, it is opened no more", async () => {
  const { open, reasons } = opening(createMemoryStore());
  const why = new Error("no room");
  const store = reopeningStore(open, { error: why });
  await assert.rejects(store.settings.read(ANN), why);
  await store.probe();
  assert.deepEqual(await store.settings.read(ANN), {});
  await store.close();
  await assert.rejects(store.probe(), /closed/);
  await assert.rejects(store.settings.read(ANN), /closed/);
  assert.equal(reasons.length, 1);
});
