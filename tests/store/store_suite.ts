import assert from "node:assert/strict";
import { update } from "./kept_update.ts";
import { test } from "../harness/test.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import type { InboxStore, Scope, Settings, Store } from "../../src/store/store.ts";

/** An engine of the store, as the suite needs it. */
export interface TriedEngine {
  /**
   * @param folder an empty one
   * @param now the clock, in ms since the epoch
   */
  open(folder: string, now: () => number): Promise<Store>;
  /** Whether updates outlive the program. */
  readonly keepsUpdates: boolean;
}

const BOT = 8_100;
const ANN: Scope = { bot: BOT, kind: "person", id: 5 };
const GROUP: Scope = { bot: BOT, kind: "chat", id: -77 };
const SUPERGROUP: Scope = { bot: BOT, kind: "chat", id: -100_077 };
const DAY_MS = 24 * 3_600_000;
const DAY = "2026-11-24";

async function ids(claimed: ReturnType<InboxStore["claim"]>): Promise<number[]> {
  return (await claimed).map(({ updateId }) => updateId);
}

/** Registers the tests that every engine of the store passes. */
export function storeSuite(name: string, { open, keepsUpdates }: TriedEngine): void {
  const promise = (does: string, work: (store: Store, clock: { ms: number }) => Promise<void>) =>
    test(`${name}: ${does}`, () =>
      withFolder(async (folder) => {
        const clock = { ms: Date.UTC(2026, 10, 24) };
        const store = await open(folder, () => clock.ms);
        try {
          await work(store, clock);
        } finally {
          await store.close();
        }
      }));

  promise(
    "who set nothing has no settings, and a change is there for the next one",
    async ({ settings }) => {
      assert.deepEqual(await settings.read(ANN), {});
      const changed = await settings.change(ANN, () => ({ target: "es", introduced: true }));
      assert.deepEqual(changed, { target: "es", introduced: true });
      await settings.change(ANN, ({ introduced: _, ...now }) => ({ ...now, style: "formal" }));
      assert.deepEqual(await settings.read(ANN), { target: "es", style: "formal" });
    },
  );

  promise("a hundred changes at once are a hundred changes", async ({ settings }) => {
    await Promise.all(
      Array.from(
        { length: 100 },
        (_, index) =>
          settings.change(ANN, (now) => ({ ...now, recent: [...now.recent ?? [], String(index)] })),
      ),
    );
    assert.equal((await settings.read(ANN)).recent?.length, 100);
  });

  promise(
    "a person, a group, a business connection and another bot's person never meet",
    async ({ settings }) => {
      const scopes: Scope[] = [
        ANN,
        { bot: BOT, kind: "chat", id: 5 },
        { bot: BOT, kind: "connection", id: "5" },
        { bot: 81, kind: "person", id: 5 },
        { bot: BOT, kind: "person", id: 50 },
        { bot: BOT, kind: "connection", id: "constructor" },
        { bot: BOT, kind: "connection", id: "__proto__" },
      ];
      for (const [index, scope] of scopes.entries()) {
        assert.deepEqual(await settings.read(scope), {});
        await settings.change(scope, () => ({ target: String(index) }));
      }
      for (const [index, scope] of scopes.entries()) {
        assert.deepEqual(await settings.read(scope), { target: String(index) });
      }
    },
  );

  promise("names of Object.prototype are words like any other", async ({ settings }) => {
    const odd: Settings = {
      target: "constructor",
      glossary: [{ source: "__proto__", target: "toString" }],
    };
    await settings.change(ANN, () => odd);
    assert.deepEqual(await settings.read(ANN), odd);
  });

  promise(
    "what answers a message is known for three days, its progress until it is taken away",
    async ({ replies }, clock) => {
      assert.deepEqual(await replies.read(ANN, 7), { messageIds: [] });
      await replies.change(ANN, 7, (now) => ({ ...now, progressId: 8 }));
      assert.deepEqual(await replies.read(ANN, 7), { messageIds: [], progressId: 8 });
      await replies.change(ANN, 7, () => ({ messageIds: [9, 10] }));
      assert.deepEqual(await replies.read(ANN, 7), { messageIds: [9, 10] });
      assert.deepEqual(await replies.read(ANN, 70), { messageIds: [] });
      assert.deepEqual(await replies.read(GROUP, 7), { messageIds: [] });
      clock.ms += 2 * DAY_MS;
      await replies.change(ANN, 20, () => ({ messageIds: [21] }));
      assert.deepEqual(await replies.read(ANN, 7), { messageIds: [9, 10] });
      clock.ms += 1.1 * DAY_MS;
      await replies.change(ANN, 30, () => ({ messageIds: [31] }));
      assert.deepEqual(await replies.read(ANN, 7), { messageIds: [] });
      assert.deepEqual(await replies.read(ANN, 20), { messageIds: [21] });
    },
  );

  promise(
    "an answer is known until three days are over, a done update's id until a day is",
    async ({ replies, inbox }, clock) => {
      await replies.change(ANN, 7, () => ({ messageIds: [9] }));
      await inbox.mark(BOT, [], [1]);
      clock.ms += 0.98 * DAY_MS;
      await inbox.mark(BOT, [], [2]);
      assert.deepEqual(await inbox.known(BOT, [1, 2]), new Set([1, 2]));
      clock.ms += 2 * DAY_MS;
      await replies.change(ANN, 8, () => ({ messageIds: [10] }));
      await replies.change(ANN, 7, (now) => ({ ...now, progressId: 11 }));
      assert.deepEqual(await replies.read(ANN, 7), { messageIds: [9], progressId: 11 });
      clock.ms += 2.98 * DAY_MS;
      await replies.change(ANN, 12, () => ({ messageIds: [13] }));
      assert.deepEqual((await replies.read(ANN, 7)).messageIds, [9]);
    },
  );

  promise(
    "a quota is counted by scope and day, and yesterday's is forgotten",
    async ({ quota }) => {
      assert.equal(await quota.used(ANN, "speech_seconds", DAY), 0);
      assert.equal(await quota.add(ANN, "speech_seconds", DAY, 1.5), 1.5);
      assert.equal(await quota.add(ANN, "speech_seconds", DAY, 2), 3.5);
      assert.equal(await quota.used(GROUP, "speech_seconds", DAY), 0);
      assert.equal(await quota.add(GROUP, "speech_seconds", "2026-11-25", 4), 4);
      assert.equal(await quota.used(ANN, "speech_seconds", DAY), 0);
      assert.equal(await quota.used(GROUP, "speech_seconds", "2026-11-25"), 4);
    },
  );

  promise(
    "counts add up by the hour and last for 61 days, people are counted once a day",
    async ({ counts }) => {
      const first = 24 * 20_000;
      await counts.add(first, new Map([["updates:text", 2], ["constructor", 1]]));
      await counts.add(first, new Map([["updates:text", 3]]));
      await counts.add(first + 1, new Map([["updates:text", 1]]));
      for (const hash of ["a", "b", "a"]) await counts.addPerson(20_000, hash);
      const byName = (await counts.since(first)).toSorted((a, b) => a.value - b.value);
      assert.deepEqual(byName.map(({ value }) => value), [1, 1, 5]);
      assert.deepEqual((await counts.since(first + 1)).map(({ hour }) => hour), [first + 1]);
      assert.deepEqual(await counts.people(20_000), new Map([[20_000, 2]]));
      await counts.add(first + 61 * 24 + 1, new Map([["updates:text", 9]]));
      await counts.addPerson(20_062, "a");
      assert.deepEqual((await counts.since(0)).map(({ hour }) => hour), [first + 1, first + 1_465]);
      assert.deepEqual([...(await counts.people(0)).keys()], [20_062]);
    },
  );

  promise(
    "a group that becomes a supergroup takes everything along; what was set there since wins",
    async (store) => {
      const { settings, replies, quota } = store;
      await settings.change(GROUP, () => ({ target: "es", style: "casual", asked: true }));
      await settings.change(SUPERGROUP, () => ({ target: "fr", introduced: true }));
      await replies.change(GROUP, 1, () => ({ messageIds: [2] }));
      await replies.change(GROUP, 3, () => ({ messageIds: [4] }));
      await replies.change(SUPERGROUP, 3, () => ({ messageIds: [5] }));
      await quota.add(GROUP, "speech_seconds", DAY, 10);
      await quota.add(SUPERGROUP, "speech_seconds", DAY, 5);
      await store.move(GROUP, SUPERGROUP);
      assert.deepEqual(await settings.read(SUPERGROUP), {
        target: "fr",
        style: "casual",
        asked: true,
        introduced: true,
      });
      assert.deepEqual(await replies.read(SUPERGROUP, 1), { messageIds: [2] });
      assert.deepEqual(await replies.read(SUPERGROUP, 3), { messageIds: [5] });
      assert.equal(await quota.used(SUPERGROUP, "speech_seconds", DAY), 15);
      assert.deepEqual(await settings.read(GROUP), {});
      assert.deepEqual(await replies.read(GROUP, 1), { messageIds: [] });
      assert.equal(await quota.used(GROUP, "speech_seconds", DAY), 0);
      await store.move(SUPERGROUP, SUPERGROUP);
      assert.equal((await settings.read(SUPERGROUP)).target, "fr");
      assert.equal(await quota.used(SUPERGROUP, "speech_seconds", DAY), 15);
    },
  );

  promise(
    "of somebody who is to be forgotten nothing is left, of others everything",
    async (store) => {
      const others: Scope[] = [
        { bot: BOT, kind: "chat", id: 5 },
        { bot: BOT, kind: "person", id: 50 },
        { bot: 81, kind: "person", id: 5 },
      ];
      for (const scope of [ANN, ...others]) {
        await store.settings.change(scope, () => ({ target: "es" }));
        await store.replies.change(scope, 1, () => ({ messageIds: [2] }));
        await store.quota.add(scope, "speech_seconds", DAY, 10);
      }
      await store.forget(BOT, 5);
      const left = async (scope: Scope) => [
        (await store.settings.read(scope)).target,
        (await store.replies.read(scope, 1)).messageIds.length,
        await store.quota.used(scope, "speech_seconds", DAY),
      ];
      assert.deepEqual(await left(ANN), [undefined, 0, 0]);
      for (const scope of others) assert.deepEqual(await left(scope), ["es", 1, 10]);
    },
  );

  promise("the id of a done update is known to its bot for a day", async ({ inbox }, clock) => {
    await inbox.mark(BOT, [], [1, 2]);
    assert.deepEqual(await inbox.known(BOT, [1, 2, 3]), new Set([1, 2]));
    assert.deepEqual(await inbox.known(81, [1]), new Set());
    clock.ms += DAY_MS / 2;
    await inbox.mark(BOT, [], [4]);
    clock.ms += DAY_MS / 2 + 1;
    await inbox.mark(BOT, [], [5]);
    assert.deepEqual(await inbox.known(BOT, [1, 2, 3, 4, 5]), new Set([4, 5]));
  });

  if (!keepsUpdates) {
    promise("no update is kept, which is said", async ({ inbox }) => {
      assert.equal(await inbox.put(BOT, [update(1)]), undefined);
      assert.deepEqual(await inbox.claim(BOT), []);
      assert.equal(await inbox.read(BOT, 1), undefined);
    });
    return;
  }

  promise("updates are kept once, until they are done", async ({ inbox }) => {
    assert.deepEqual(await inbox.put(BOT, [update(1), update(2)]), [1, 2]);
    assert.deepEqual(await inbox.read(BOT, 2), update(2));
    assert.equal(await inbox.read(81, 2), undefined);
    assert.deepEqual(await inbox.put(BOT, [update(2), update(3)]), [3]);
    assert.deepEqual(await inbox.put(81, [update(2)]), [2]);
    await inbox.mark(BOT, [1], [1]);
    assert.deepEqual(await inbox.put(BOT, [update(1)]), []);
    assert.deepEqual(await inbox.put(81, [update(1)]), [1]);
    assert.deepEqual(await inbox.known(BOT, [1, 2, 3, 4]), new Set([1, 2, 3]));
  });

  promise(
    "what this process keeps is not to be claimed; what was given back is, oldest first",
    async ({ inbox }) => {
      await inbox.put(BOT, [update(3), update(1), update(2)]);
      await inbox.put(81, [update(1)]);
      assert.deepEqual(await inbox.claim(BOT), []);
      await inbox.mark(BOT, [1, 2], []);
      await inbox.release(BOT, [{ updateId: 3, attempts: 2 }, { updateId: 1, attempts: 0 }]);
      await inbox.release(81, [{ updateId: 1, attempts: 0 }]);
      assert.deepEqual(await ids(inbox.claim(81)), [1]);
      const claimed = await inbox.claim(BOT);
      assert.deepEqual(
        claimed.map(({ updateId, sealed, attempts }) => [updateId, ...sealed, attempts]),
        [
          [1, 1, 0],
          [3, 3, 2],
        ],
      );
      assert.deepEqual(await ids(inbox.claim(BOT)), []);
      assert.deepEqual(await ids(inbox.claim(81)), []);
    },
  );

  promise(
    "what was made of an update is kept with it, and its attempts begin anew",
    async (store) => {
      const { inbox } = store;
      await inbox.put(BOT, [update(1, 2), update(2, 2)]);
      await inbox.put(81, [update(1, 2)]);
      const made = new Uint8Array([7, 8]);
      await inbox.keepMade(BOT, 1, made);
      assert.deepEqual((await inbox.read(BOT, 1))?.made, made);
      assert.equal((await inbox.read(81, 1))?.made, undefined);
      assert.equal((await inbox.read(BOT, 2))?.attempts, 2);
      assert.equal((await inbox.read(BOT, 1))?.attempts, 0);
      await inbox.release(BOT, [{ updateId: 1, attempts: 1 }]);
      assert.deepEqual(await inbox.claim(BOT), [{ ...update(1, 1), made }]);
      await inbox.mark(BOT, [], [1]);
      assert.equal(await inbox.read(BOT, 1), undefined);
    },
  );
}
