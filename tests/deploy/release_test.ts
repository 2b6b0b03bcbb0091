import assert from "node:assert/strict";
import { isLater, notesOf, release } from "../../.ci/changelog.ts";
import { billOfMaterials, type Lock } from "../../.ci/sbom.ts";
import { parseYaml } from "../harness/packages/yaml.ts";
import { test } from "../harness/test.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n" +
  "## [0.1.0] - 2026-11-01\n\n- The first.\n";

/** A repository of its own with a bot whose checks say what they are told to. */
async function inRepository(
  work: (
    run: (command: string, ...args: string[]) => Promise<{ code: number; said: string }>,
    folder: string,
  ) => Promise<void>,
  check = "true",
): Promise<void> {
  const folder = await Deno.makeTempDir();
  const run = async (command: string, ...args: string[]) => {
    const { code, stdout, stderr } = await new Deno.Command(command, {
      args,
      cwd: folder,
      env: {
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_AUTHOR_NAME: "a",
        GIT_AUTHOR_EMAIL: "a@example.org",
        GIT_COMMITTER_NAME: "a",
        GIT_COMMITTER_EMAIL: "a@example.org",
      },
    }).output();
    const said = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)).join("");
    return { code, said };
  };
  try {
    const manifest = { name: "bot", version: "0.1.0", tasks: { check, test: "true" } };
    await Deno.writeTextFile(`${folder}/deno.json`, JSON.stringify(manifest, null, 2) + "\n");
    await Deno.writeTextFile(`${folder}/CHANGELOG.md`, CHANGELOG);
    await run("git", "init", "--quiet", "--initial-branch", "main");
    await run("git", "add", "--all");
    await run("git", "commit", "--quiet", "--message", "A bot");
    await work(run, folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const RELEASE = ["run", "--quiet", "--no-config", "--allow-all", `${ROOT}.ci/release.ts`];

test("a release is one command: version, changelog, commit and tag; one more publishes it", async () => {
  await inRepository(async (run, folder) => {
    const { code, said } = await run(Deno.execPath(), ...RELEASE, "0.2.0");
    assert.equal(code, 0, said);
    assert.match(said, /git push --follow-tags/);
    const changelog = await Deno.readTextFile(`${folder}/CHANGELOG.md`);
    assert.match(changelog, /## \[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-\d\d-\d\d\n\n### Added/);
    assert.equal(JSON.parse(await Deno.readTextFile(`${folder}/deno.json`)).version, "0.2.0");
    const log = await run("git", "log", "--format=%s %D");
    assert.match(log.said, /^Release 0\.2\.0 HEAD -> main, tag: v0\.2\.0\n/);
    const tag = await run("git", "for-each-ref", "--format=%(contents)", "refs/tags/v0.2.0");
    assert.equal(tag.said.trim(), "### Added\n\n- A thing.");
    assert.equal((await run("git", "status", "--porcelain")).said, "");
  });
});

test("what is not ready is not released, and nothing is changed", async () => {
  const refused = async (version: string, why: RegExp, before?: string, check?: string) => {
    await inRepository(async (run, folder) => {
      if (before === "changed") await Deno.writeTextFile(`${folder}/new`, "");
      if (before === "branch") await run("git", "switch", "--quiet", "--create", "other");
      const { code, said } = await run(Deno.execPath(), ...RELEASE, version);
      assert.equal(code, 1);
      assert.match(said, why);
      assert.equal(await Deno.readTextFile(`${folder}/CHANGELOG.md`), CHANGELOG);
      assert.equal((await run("git", "tag")).said, "");
    }, check);
  };
  await refused("next", /Name the version/);
  await refused("0.1.0", /0\.1\.0 does not come after 0\.1\.0/);
  await refused("0.2.0", /Commit or stash/, "changed");
  await refused("0.2.0", /Switch to main/, "branch");
  await refused("0.2.0", /task check failed/, undefined, "false");
});

test("a changelog with nothing new is no release; each version's notes are found again", () => {
  assert.throws(() => release("# Changelog\n\n## [Unreleased]\n\n## [0.1.0]\n", "1.0.0", "d"));
  assert.throws(() => release("# Changelog\n", "1.0.0", "d"));
  const { changelog } = release(CHANGELOG, "0.2.0", "2026-11-27");
  assert.equal(notesOf(changelog, "0.2.0"), "### Added\n\n- A thing.");
  assert.equal(notesOf(changelog, "0.1.0"), "- The first.");
  for (const [later, present] of [["0.2.0", "0.1.9"], ["1.0.0", "0.9.9"], ["0.10.0", "0.9.0"]]) {
    assert.deepEqual([isLater(later!, present!), isLater(present!, later!)], [true, false]);
  }
});

test("the changelog of this project has something to release, or is released", async () => {
  const changelog = await Deno.readTextFile(`${ROOT}CHANGELOG.md`);
  const version = JSON.parse(await Deno.readTextFile(`${ROOT}deno.json`)).version;
  assert.ok(changelog.includes("## [Unreleased]"));
  if (changelog.includes(`## [${version}]`)) assert.notEqual(notesOf(changelog, version), "");
  else assert.doesNotThrow(() => release(changelog, "99.0.0", "2026-11-27"));
});

test("the bill of materials names all that is pinned, with hashes, and what needs what", async () => {
  const lock: Lock = JSON.parse(await Deno.readTextFile(`${ROOT}deno.lock`));
  const product = { name: "translation-bot", version: "1.2.3", license: "MIT", deno: "2.9.6" };
  interface Bill {
    components: { name: string; purl: string; "bom-ref": string; hashes?: { content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  }
  const { components, dependencies } = billOfMaterials(product, lock) as Bill;
  const pinned = [...Object.keys(lock.npm), ...Object.keys(lock.jsr)];
  assert.equal(components.length, pinned.length + 1);
  const grammy = components.find(({ name }) => name === "grammy")!;
  assert.match(grammy.purl, /^pkg:npm\/grammy@\d/);
  assert.match(grammy.hashes![0]!.content, /^[0-9a-f]{128}$/);
  assert.ok(components.some(({ purl }) => purl.startsWith("pkg:npm/%40grammyjs/types@")));
  const known = new Set([...components.map((one) => one["bom-ref"]), dependencies[0]!.ref]);
  for (const { ref, dependsOn } of dependencies) {
    for (const one of [ref, ...dependsOn]) assert.ok(known.has(one), one);
  }
  assert.equal(dependencies[0]!.dependsOn.length, lock.workspace.dependencies.length + 1);
});

test("a release is published only when each executable and the image were started", async () => {
  interface Job {
    needs?: string | string[];
    steps: { run?: string; uses?: string }[];
    strategy?: { matrix: { include: { target: string }[] } };
    permissions?: Record<string, string>;
  }
  const text = await Deno.readTextFile(`${ROOT}.github/workflows/release.yml`);
  const { jobs } = parseYaml(text) as { jobs: Record<string, Job> };
  assert.deepEqual([jobs.start!.needs, jobs.publish!.needs], ["build", ["start", "image"]]);
  const makesPublic = ({ run = "", uses = "" }: Job["steps"][number]) =>
    run.includes("gh release") || uses.includes("attest") || uses.includes("login-action");
  for (const [name, { steps, permissions }] of Object.entries(jobs)) {
    assert.equal(steps.some(makesPublic), name === "publish", name);
    assert.equal(permissions !== undefined, name === "publish", name);
  }
  const compiled = (await Deno.readTextFile(`${ROOT}.ci/compile_all.ts`))
    .matchAll(/^ {2}"(\w+-[\w-]+)",$/gm);
  const started = jobs.start!.strategy!.matrix.include.map(({ target }) => target);
  assert.deepEqual(started.toSorted(), [...compiled].map(([, target]) => target!).toSorted());
});
