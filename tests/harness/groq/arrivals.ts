import type { Fault, Faults } from "../../../src/playground/faults.ts";

/**
 * Orders a fault for all requests, one after the other.
 * @returns resolves when the next of them has arrived and goes wrong
 */
export function arrivals(faults: Faults, fault: Fault): () => Promise<void> {
  let arrived = Promise.withResolvers<void>();
  faults.always(() => {
    arrived.resolve();
    return true;
  }, fault);
  return async () => {
    await arrived.promise;
    arrived = Promise.withResolvers();
  };
}
