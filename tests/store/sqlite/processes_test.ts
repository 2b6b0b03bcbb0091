import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { openSqliteStore } from "../../../src/store/sqlite/sqlite_store.ts";
import { TextLineStream } from "../../harness/program/text_lines.ts";
import { withFolder } from "../../harness/program/with_folder.ts";
import { update } from "../kept_update.ts";

const BOT = 8_100;
const KEEPER = new URL("keeper.ts", import.meta.url).pathname;
const HOLDER = new URL("holder.ts", import.meta.url).pathname;

/** Runs `keeper.ts` as a process of its own. */
function startProcess(path: string, updateId: number, changes?: number): Deno.ChildProcess {
  const args = [path, String(updateId), ...changes === undefined ? [] : [String(changes)]];
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-prompt", "--allow-read", "--allow-write", KEEPER, ...args],
    stdin: "piped",
    stdout: "piped",
  }).spawn();
}

/** A process that keeps one update in a file, has begun to work on it, and goes on living. */
async function startKeeper(
  path: string,
  updateId: number,
  changes?: number,
): Promise<Deno.ChildProcess> {
  const child = startProcess(path, updateId, changes);
  const lines = child.stdout.pipeThrough(new TextLineStream()).getReader();
  assert.equal((await lines.read()).value, "kept");
  await lines.cancel();
  return child;
}

test("what a living process keeps is its own; what a killed one kept is there at once", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/store.sqlite`;
    const keeper = await startKeeper(path, 7);
    let shared = 0;
    const store = openSqliteStore(path, { bot: BOT, onShared: () => void shared++ });
    assert.deepEqual(await store.inbox.claim(BOT), []);
    assert.deepEqual(await store.inbox.put(BOT, [update(7), update(8)]), [8]);
    assert.equal(shared, 1);

    keeper.kill("SIGKILL");
    await keeper.status;
    const [taken, ...more] = await store.inbox.claim(BOT);
    assert.deepEqual([taken?.updateId, taken?.attempts, more.length], [7, 1, 0]);

    // Whoever starts next is in the dead one's place, and leaves the living one's work alone.
    const next = openSqliteStore(path, { bot: BOT, onShared: () => void shared++ });
    assert.deepEqual(await next.inbox.claim(BOT), []);
    assert.equal(shared, 1);
    await next.close();
    await store.close();
  });
});

test("who starts after a killed process has its work at once, who was there before takes it when looking", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/store.sqlite`;
    const first = await startKeeper(path, 1);
    const second = await startKeeper(path, 2);
    const living = openSqliteStore(path, { bot: BOT });
    assert.deepEqual(await living.inbox.claim(BOT), []);
    first.kill("SIGKILL");
    await first.status;
    const heir = openSqliteStore(path, { bot: BOT });
    assert.deepEqual((await heir.inbox.claim(BOT)).map(({ updateId }) => updateId), [1]);
    second.kill("SIGKILL");
    await second.status;
    assert.deepEqual((await living.inbox.claim(BOT)).map(({ updateId }) => updateId), [2]);
    await heir.close();
    assert.deepEqual((await living.inbox.claim(BOT)).map(({ updateId }) => updateId), [1]);
    await living.close();
  });
});

test("two processes that change the same at the same time lose nothing of it", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/store.sqlite`;
    const both = await Promise.all([1, 2].map((updateId) => startKeeper(path, updateId, 200)));
    await Promise.all(both.map((process) => process.stdin.close()));
    for (const process of both) assert.equal((await process.status).code, 0);
    const store = openSqliteStore(path, { bot: BOT });
    const { recent } = await store.settings.read({ bot: BOT, kind: "person", id: 5 });
    assert.equal(recent?.length, 400);
    await store.close();
  });
});

test("a process that finds another one making the file waits for its turn", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/store.sqlite`;
    const holder = new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "--no-prompt", "--allow-read", "--allow-write", HOLDER, path],
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    const lines = holder.stdout.pipeThrough(new TextLineStream()).getReader();
    assert.equal((await lines.read()).value, "held");
    await holder.stdin.close();
    // The other one has yet to be told by the system, and nothing here waits in between.
    const store = openSqliteStore(path, { bot: BOT });
    assert.deepEqual(await store.inbox.claim(BOT), []);
    await store.close();
    await lines.cancel();
    await holder.status;
  });
});
