import { DEFAULT_PORT } from "../config/variables.ts";

/** Below the 3 s that the Dockerfile gives the check (HEALTHCHECK). */
const ALIVE_LIMIT_MS = 2_000;

/** Reads the port of the program beside this one from `PORT`, as its configuration is read. */
export function portOf(given: string | undefined): number {
  return Number(given?.trim() || DEFAULT_PORT);
}

/** Tells a container whether the program beside this one answers. */
export async function isAlive(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, {
      signal: AbortSignal.timeout(ALIVE_LIMIT_MS),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
