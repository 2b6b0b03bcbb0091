import assert from "node:assert/strict";
import { withFolder } from "../../harness/program/with_folder.ts";
import { test } from "../../harness/test.ts";
import { fetchPair, readPair, wmtTrials } from "./wmt24pp.ts";
import { copyOf, startCopy } from "./wmt24pp_copy.ts";

const signal = new AbortController().signal;

test("a pair of WMT24++ is fetched once, read without canary and bad sources, broken lines counted", () =>
  withFolder(async (folder) => {
    await using copy = startCopy();
    const given = { home: copy.url, folder: `${folder}/wmt24pp`, signal };
    const first = await fetchPair("en-de_DE", given);
    assert.equal(first.isFetched, true);
    assert.equal((await fetchPair("en-de_DE", given)).isFetched, false);
    assert.deepEqual(copy.asked, ["/en-de_DE.jsonl"]);
    const { rows, broken } = await readPair(first.path, "en-de_DE");
    assert.equal(broken, 3);
    assert.ok(
      rows.length > 0 && rows.every((row) => !row.is_bad_source && row.domain !== "canary"),
    );
  }));

test("a download that breaks off, a pair that does not exist and one that is stopped leave nothing", () =>
  withFolder(async (folder) => {
    await using copy = startCopy();
    const given = { home: copy.url, folder, signal };
    const names = () => [...Deno.readDirSync(folder)].map(({ name }) => name);
    copy.cut();
    await assert.rejects(fetchPair("en-de_DE", given), /did not arrive .*Try again, or save http/);
    await assert.rejects(fetchPair("en-xx_XX", given), /there is no such pair/);
    const stopped = AbortSignal.abort();
    await assert.rejects(fetchPair("en-de_DE", { ...given, signal: stopped }));
    assert.deepEqual(names(), []);
    await fetchPair("en-de_DE", given);
    assert.deepEqual(names(), ["en-de_DE.jsonl"]);
  }));

test("what is written in public and what is said come first and by turns, up to the number asked for", () =>
  withFolder(async (folder) => {
    const path = `${folder}/en-de_DE.jsonl`;
    await Deno.writeTextFile(path, copyOf("en-de_DE"));
    const { rows } = await readPair(path, "en-de_DE");
    const { name, trials } = wmtTrials("en-de_DE", rows, 5);
    assert.equal(name, "en → de-DE (WMT24++)");
    const domains = trials.map(({ text }) => rows.find(({ source }) => source === text)!.domain);
    assert.deepEqual(domains, ["social", "speech", "social", "social", "news"]);
    assert.ok(trials.every(({ target }) => target === "de"));
    assert.equal(trials[0]!.judge(trials[0]!.reference!), "translated");
    const codes = ["en-zh_TW", "en-pt_BR", "en-es_MX"].map((pair) =>
      wmtTrials(pair, rows, 1).trials[0]!.target
    );
    assert.deepEqual(codes, ["zh-Hant", "pt-BR", "es"]);
  }));
