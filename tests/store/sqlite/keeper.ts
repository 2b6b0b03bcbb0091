// deno-lint-ignore-file no-console -- what it prints is what the test waits for
import { openSqliteStore } from "../../../src/store/sqlite/sqlite_store.ts";
import { update } from "../kept_update.ts";

/**
 * A process of its own on a file: keeps an update and lives on, or makes some changes when it is told to
 * and ends.
 */
const [path = "", updateId, changes] = Deno.args;
const store = openSqliteStore(path, { bot: 8_100 });
await store.inbox.put(8_100, [update(Number(updateId))]);
await store.inbox.mark(8_100, [Number(updateId)], []);
console.log("kept");
if (changes !== undefined) await Deno.stdin.read(new Uint8Array(1));
for (let count = 0; count < Number(changes); count++) {
  await store.settings.change(
    { bot: 8_100, kind: "person", id: 5 },
    (now) => ({ ...now, recent: [...now.recent ?? [], "there"] }),
  );
}
if (changes === undefined) setInterval(() => {}, 1_000_000);
