/**
 * Fills `vendor/` so that the program builds where the npm registry can be reached but JSR cannot.
 *
 * Deno reads JSR packages from `vendor/` when they are there (`"vendor": true` in deno.json) and
 * fetches them into it otherwise. So on an ordinary network the real packages are used, and this
 * script only sees to it that they are those that `deno.lock` pins. Elsewhere `@std/async` is taken
 * from the npm package deno-std, which carries the genuine files, and `@std/log`, which is not on
 * npm, is replaced by the stand-in beside this script. Deno takes these under the same pins, so the
 * lock file stays as it is.
 */

import { fetchPinned, JSR, sha256, verifyVendored } from "./pinned.ts";

const FOLDER = `vendor/${JSR}/@std`;
/** Filled first and renamed when complete, so that an interrupted run leaves nothing half done. */
const DRAFT = `vendor/.stand-in-${Deno.pid}`;
/** Present only while the folder holds what this script put there. */
const MARK = `${FOLDER}/.stand-in`;
/** How long the answer "JSR cannot be reached" is believed; builds ask again every time (`--now`). */
const BELIEVED_MS = 3_600_000;

/** SHA-256 of the files of `@std/async` 1.5 in deno-std 1.4.0. */
const ASYNC_FILES: Record<string, string> = {
  retry: "37689f099adfc2de5c6b40a32834175308bfdce16ae9248b69de9d94a7e04ce4",
  deadline: "9d42ce2c3e625b71841d8e2ace6bc5a69b6685f092367043fbfb4cecf23295b9",
  delay: "b7c8f0298af70638671361cd40d86ccab8c4b7283a5fd00db9e40497f3d9bfc2",
  _util: "bf084ac73c3414dbb959cfc9d6a1090de533e3ff0985dfed472c6d011ff0ebac",
  abortable: "bab2d364541cc0b660d374eb8137010659c12ae1acbec762a4c8058a99bb104d",
};

const here = new URL(".", import.meta.url);

async function modifiedAt(path: string): Promise<number | undefined> {
  try {
    return (await Deno.stat(path)).mtime?.getTime() ?? 0;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** Lays out one package as JSR does: meta.json, VERSION_meta.json, VERSION/. */
async function layOut(
  name: string,
  version: string,
  exports: Record<string, string>,
  files: Record<string, string>,
): Promise<void> {
  const folder = `${DRAFT}/${name}`;
  await Deno.mkdir(`${folder}/${version}`, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await Deno.writeTextFile(`${folder}/${version}/${file}`, text);
  }
  const versionMeta = { exports, manifest: {} };
  const meta = { scope: "std", name, latest: version, versions: { [version]: {} } };
  await Deno.writeTextFile(`${folder}/${version}_meta.json`, JSON.stringify(versionMeta));
  await Deno.writeTextFile(`${folder}/meta.json`, JSON.stringify(meta));
}

async function layOutAsync(): Promise<void> {
  // The address is computed so that Deno does not fetch deno-std before it is wanted.
  const { files: genuine } = await import(new URL("async/genuine.ts", here).href);
  const files: Record<string, string> = {};
  for (const [name, expected] of Object.entries(ASYNC_FILES)) {
    if (await sha256(genuine[name]) !== expected) {
      throw new Error(`${name}.js is not the known file`);
    }
    files[`${name}.js`] = genuine[name];
  }
  for (const name of ["abortable", "retry", "deadline", "delay"]) {
    files[`${name}.js`] = `// @ts-self-types="./${name}.d.ts"\n${files[`${name}.js`]}`;
    files[`${name}.d.ts`] = await Deno.readTextFile(new URL(`async/${name}.d.ts`, here));
  }
  const exports = {
    "./abortable": "./abortable.js",
    "./retry": "./retry.js",
    "./deadline": "./deadline.js",
    "./delay": "./delay.js",
  };
  await layOut("async", "1.5.0", exports, files);
}

async function layOutLog(): Promise<void> {
  const files: Record<string, string> = {};
  for (const name of ["base_handler.ts", "levels.ts", "logger.ts"]) {
    files[name] = await Deno.readTextFile(new URL(`log/${name}`, here));
  }
  const exports = {
    "./base-handler": "./base_handler.ts",
    "./levels": "./levels.ts",
    "./logger": "./logger.ts",
  };
  await layOut("log", "0.224.14", exports, files);
}

async function writeDraft(files: Map<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const file = path.replace("@std/", `${DRAFT}/`);
    await Deno.mkdir(file.slice(0, file.lastIndexOf("/")), { recursive: true });
    await Deno.writeTextFile(file, text);
  }
}

/** Puts the draft in place; if another run did so in the meantime, its result stands. */
async function putInPlace(): Promise<void> {
  await Deno.mkdir(`vendor/${JSR}`, { recursive: true });
  try {
    await Deno.rename(DRAFT, FOLDER);
  } catch (error) {
    if (await modifiedAt(FOLDER) === undefined) throw error;
    await Deno.remove(DRAFT, { recursive: true });
  }
}

async function prepare(askNow: boolean): Promise<void> {
  const markedAt = await modifiedAt(MARK);
  if (markedAt === undefined && await modifiedAt(`${FOLDER}/log`) !== undefined) {
    return await verifyVendored();
  }
  if (markedAt !== undefined && !askNow && Date.now() - markedAt < BELIEVED_MS) return;
  const genuine = await fetchPinned();
  if (genuine) {
    await writeDraft(genuine);
  } else {
    await layOutAsync();
    await layOutLog();
    await Deno.writeTextFile(`${DRAFT}/.stand-in`, "Made by tests/jsr_stand_in/prepare.ts\n");
  }
  if (markedAt !== undefined) await Deno.remove(FOLDER, { recursive: true });
  await putInPlace();
}

await prepare(Deno.args.includes("--now"));
