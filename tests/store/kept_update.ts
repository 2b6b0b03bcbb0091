import type { KeptUpdate } from "../../src/store/store.ts";

export function update(updateId: number, attempts = 0): KeptUpdate {
  return { updateId, sealed: new Uint8Array([updateId]), attempts };
}
