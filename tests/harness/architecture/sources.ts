const ROOT = new URL("../../../", import.meta.url);

/** A file of the project, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Reads the program: `main.ts` and everything in `src`. */
export async function programSources(): Promise<Source[]> {
  return [await readSource("main.ts"), ...await sourcesIn("src/")];
}

/** Reads a folder with all below it: code, pages and styles. */
export async function sourcesIn(folder: string): Promise<Source[]> {
  const found: Source[] = [];
  for await (const { name, isDirectory } of Deno.readDir(new URL(folder, ROOT))) {
    const path = `${folder}${name}`;
    if (isDirectory) found.push(...await sourcesIn(`${path}/`));
    else if (/\.(ts|js|css|html)$/.test(name)) found.push(await readSource(path));
  }
  return found;
}

/** Names what stands at the top of the project, folders with a slash. */
export async function rootNames(): Promise<string[]> {
  const entries = await Array.fromAsync(Deno.readDir(ROOT));
  return entries.map(({ name, isDirectory }) => isDirectory ? `${name}/` : name).sort();
}

/** Returns the paths of what a file imports of ours, types and re-exports included. */
export function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
    .map(([, target = ""]) => new URL(target, `file:///${path}`).pathname.slice(1));
}

async function readSource(path: string): Promise<Source> {
  return { path, text: await Deno.readTextFile(new URL(path, ROOT)) };
}
