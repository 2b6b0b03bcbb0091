/** Tells what the program may do, so that a configuration that asks for more is found at once. */
export interface Permits {
  /** Whether the program may connect to the host of an address. */
  reaches(address: string): boolean;
  /** Whether the program may write in a folder. */
  writes(folder: string): boolean;
}

/** What the runtime has given to this program: see `deno.json`. */
export const GRANTED: Permits = {
  reaches(address) {
    const { hostname, port, protocol } = new URL(address);
    const host = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
    return Deno.permissions.querySync({ name: "net", host }).state === "granted";
  },
  writes: (path) => Deno.permissions.querySync({ name: "write", path }).state === "granted",
};
