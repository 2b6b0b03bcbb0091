import type { Update } from "grammy/types";
import { createSealer } from "../secrets/sealing.ts";
import type { KeptUpdate } from "../store/store.ts";

/**
 * Updates as they may lie on a disk: people's words are encrypted with AES-256-GCM under a key
 * derived from the bot's token.
 */
export interface SealedUpdates {
  /** Seals an update that nobody has begun to work on. */
  seal(update: Update): Promise<KeptUpdate>;
  /** Returns `undefined` for what another token sealed. */
  open(kept: KeptUpdate): Promise<Update | undefined>;
  sealMade(made: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Returns `undefined` where nothing was made, and for what another token sealed. */
  openMade(kept: KeptUpdate): Promise<string | undefined>;
}

/** Makes the seal of one bot. */
export function createSealedUpdates(token: string): SealedUpdates {
  const sealer = createSealer(token, "journal v1");
  return {
    seal: async (update) => ({
      updateId: update.update_id,
      sealed: await sealer.seal(JSON.stringify(update)),
      attempts: 0,
    }),
    async open({ sealed }) {
      const opened = await sealer.open(sealed);
      return opened === undefined ? undefined : JSON.parse(opened) as Update;
    },
    sealMade: sealer.seal,
    openMade: async ({ made }) => made && await sealer.open(made),
  };
}
