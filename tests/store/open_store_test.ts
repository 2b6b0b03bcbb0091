import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { openStore } from "../../src/store/open_store.ts";
import { StoreError } from "../../src/store/store.ts";
import { withFolder } from "../harness/with_folder.ts";
import { silentLogger } from "../harness/silent_logger.ts";

Deno.test("a damaged file is set aside whole, and a new one begun", async () => {
  await withFolder(async (folder) => {
    const damage = "this is no database".repeat(100);
    await Deno.writeTextFile(`${folder}/translation-bot.sqlite`, damage);
    const lines: string[] = [];
    const store = openStore(folder, silentLogger(lines));
    store.saveSettings(1, { target: "es" });
    assert.deepEqual(store.settings(1), { target: "es" });
    store.close();
    const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    const aside = names.find((name) => name.includes(".damaged-"))!;
    assert.equal(await Deno.readTextFile(`${folder}/${aside}`), damage);
    assert.match(lines.join("\n"), /damaged; it was set aside and a new one begun/);
  });
});

Deno.test("a folder that cannot be used is one line in the log, and settings live in memory", async () => {
  await withFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/file`, "");
    const lines: string[] = [];
    const store = openStore(`${folder}/file`, silentLogger(lines));
    store.saveSettings(1, { target: "es" });
    assert.deepEqual(store.settings(1), { target: "es" });
    assert.throws(() => store.record([]), StoreError);
    assert.equal(lines.filter((line) => line.includes("kept in memory only")).length, 1);
    store.close();
  });
});

Deno.test("a file that fails while the program runs is told once; settings are answered from memory", async () => {
  await withFolder((folder) => {
    const lines: string[] = [];
    const store = openStore(folder, silentLogger(lines));
    store.saveSettings(1, { target: "es" });
    const other = new DatabaseSync(`${folder}/translation-bot.sqlite`);
    other.exec("ALTER TABLE settings RENAME TO gone; ALTER TABLE journal RENAME TO gone_too");
    store.saveSettings(2, { target: "fr" });
    store.saveSettings(3, { target: "it" });
    assert.deepEqual(store.settings(2), { target: "fr" });
    assert.throws(() => store.record([{ updateId: 1, sealed: new Uint8Array() }]), StoreError);
    assert.equal(lines.filter((line) => line.includes("kept in memory only")).length, 1);
    other.exec("ALTER TABLE gone RENAME TO settings; ALTER TABLE gone_too RENAME TO journal");
    other.close();
    store.saveSettings(2, { target: "de" });
    assert.deepEqual(store.settings(2), { target: "de" });
    assert.deepEqual(store.settings(1), { target: "es" });
    assert.match(lines.join("\n"), /works again/);
    store.close();
  });
});
