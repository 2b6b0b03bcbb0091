/**
 * Makes `deno.lock` hold for JSR packages. Deno checks each file of such a package against the
 * package's metadata, and the metadata against the lock file, but the latter only while it
 * downloads: metadata that lies in `vendor/` passes unseen, and `deno lint` puts it there unseen
 * (measured with 2.9.6).
 */

export const JSR = "jsr.io";
/** How long JSR may take for one answer, in ms (a guess); after that it counts as out of reach. */
const JSR_ANSWER_MS = 5_000;

interface Pin {
  /** Where the package's metadata lies, on JSR as in `vendor/jsr.io`. */
  path: string;
  /** SHA-256 of that metadata, in hexadecimal digits. */
  integrity: string;
}

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Reads the JSR packages that `deno.lock` in the current folder pins; throws if there are none. */
async function pins(): Promise<Pin[]> {
  const lock = JSON.parse(await Deno.readTextFile("deno.lock"));
  const packages: Record<string, { integrity: string }> | undefined = lock.jsr;
  if (!packages) {
    throw new Error("deno.lock pins no JSR package: run `deno install` where JSR can be reached");
  }
  return Object.entries(packages).map(([id, { integrity }]) => {
    const at = id.lastIndexOf("@");
    return { path: `${id.slice(0, at)}/${id.slice(at + 1)}_meta.json`, integrity };
  });
}

async function verify(where: string, text: string, integrity: string): Promise<void> {
  const actual = await sha256(text);
  if (actual === integrity) return;
  throw new Error(
    `${where} has the SHA-256 ${actual}, but deno.lock pins ${integrity}. ` +
      `If it was changed by mistake, delete the folder vendor and start again.`,
  );
}

/** Throws if vendored metadata is not what `deno.lock` pins; what is not vendored is no fault. */
export async function verifyVendored(): Promise<void> {
  for (const { path, integrity } of await pins()) {
    const file = `vendor/${JSR}/${path}`;
    try {
      await verify(file, await Deno.readTextFile(file), integrity);
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
}

async function fetchText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(JSR_ANSWER_MS) });
    const text = await response.text();
    return response.ok ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fetches the metadata of all pinned packages, each under its path on JSR.
 * Gives undefined when JSR cannot be reached, and throws if it answers with what is not pinned.
 */
export async function fetchPinned(): Promise<Map<string, string> | undefined> {
  const fetched = await Promise.all((await pins()).map(async ({ path, integrity }) => {
    const url = `https://${JSR}/${path}`;
    const text = await fetchText(url);
    if (text !== undefined) await verify(url, text, integrity);
    return [path, text] as const;
  }));
  const found = fetched.filter((one): one is [string, string] => one[1] !== undefined);
  return found.length === fetched.length ? new Map(found) : undefined;
}
