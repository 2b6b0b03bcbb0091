import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import manifest from "../../deno.json" with { type: "json" };
import { JSR, sha256, verifyVendored } from "./pinned.ts";

const PREPARE = new URL("prepare.ts", import.meta.url).pathname;
const LOG = `vendor/${JSR}/@std/log`;

interface Lock {
  specifiers: Record<string, string>;
  jsr: Record<string, { integrity: string }>;
  npm: Record<string, { integrity: string }>;
  workspace: { dependencies: string[] };
}

const readLock = async (path: string): Promise<Lock> => JSON.parse(await Deno.readTextFile(path));

test("every dependency is pinned, so that no command adds to a lock file", async () => {
  for (const path of ["deno.lock", "tests/deno.lock"]) {
    const lock = await readLock(path);
    assert.ok(lock.workspace.dependencies.some((one) => one.startsWith("jsr:@std/log@")));
    for (const dependency of lock.workspace.dependencies) {
      const [, registry, name] = /^(jsr|npm):(.+)@[^@]+$/.exec(dependency)!;
      const id = `${name}@${lock.specifiers[dependency]}`;
      assert.ok(lock[registry as "jsr" | "npm"][id]?.integrity, dependency);
    }
  }
});

test("the tests run with the very packages that the program runs with", async () => {
  const [program, tests] = [await readLock("deno.lock"), await readLock("tests/deno.lock")];
  for (const kind of ["specifiers", "jsr", "npm"] as const) {
    for (const [name, pinned] of Object.entries(program[kind])) {
      assert.deepEqual(tests[kind][name], pinned, name);
    }
  }
});

test("whoever only runs the bot fetches nothing that only tests use", async () => {
  const { npm } = await readLock("deno.lock");
  for await (const { name } of Deno.readDir("tests/harness/packages")) {
    const text = await Deno.readTextFile(`tests/harness/packages/${name}`);
    const [, asked] = /"npm:(.+)@/.exec(text)!;
    assert.deepEqual(Object.keys(npm).filter((one) => one.startsWith(`${asked}@`)), []);
    assert.ok(!(asked! in manifest.imports), asked);
  }
});

test("deno.lock has the hashes of the real JSR packages, never those of stand-ins", async () => {
  const vendored = await Array.fromAsync(Deno.readDir(`vendor/${JSR}/@std`));
  const isStandIn = vendored.some((entry) => entry.name === ".stand-in");
  if (isStandIn) await assert.rejects(verifyVendored(), /deno\.lock pins/);
  else await verifyVendored();
});

/** Runs the `modules` task in a folder of its own that has `log` vendored and pinned; no network. */
async function modules(log: { vendored: string; pinned: string }) {
  const cwd = await Deno.makeTempDir();
  try {
    const lock = { jsr: { "@std/log@1.0.0": { integrity: await sha256(log.pinned) } } };
    await Deno.writeTextFile(`${cwd}/deno.lock`, JSON.stringify(lock));
    await Deno.mkdir(`${cwd}/${LOG}`, { recursive: true });
    await Deno.writeTextFile(`${cwd}/${LOG}/1.0.0_meta.json`, log.vendored);
    const permissions = ["--no-prompt", "--allow-read=vendor,deno.lock"];
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "--no-config", "--no-lock", ...permissions, PREPARE],
      cwd,
      stderr: "piped",
    }).output();
    return { code, said: new TextDecoder().decode(stderr) };
  } finally {
    await Deno.remove(cwd, { recursive: true });
  }
}

test("a vendored package that is not the pinned one stops every task and says what to do", async () => {
  const { code, said } = await modules({ vendored: '{"changed":1}', pinned: "{}" });
  assert.equal(code, 1);
  assert.match(said, /@std\/log\/1\.0\.0_meta\.json has the SHA-256 .* but deno\.lock pins/);
  assert.match(said, /delete the folder vendor/);
});

test("a vendored package that is the pinned one is taken without a look at the network", async () => {
  assert.deepEqual(await modules({ vendored: "{}", pinned: "{}" }), { code: 0, said: "" });
});
