import type { Update } from "grammy/types";
import type { Logger } from "../log/log.ts";
import type { Store } from "../store/store.ts";

/**
 * Keeps updates that were taken from Telegram until they are done, so that they can be confirmed before.
 *
 * Confirming only what is done would need no journal, but Telegram hands out no more than the 100 oldest
 * unconfirmed updates: one chat with a hundred waiting messages would stop all others.
 */
export interface Journal {
  /** `true` when all of them are kept; `false` when Telegram has to keep them. */
  record(updates: readonly Update[]): Promise<boolean>;
  finish(updateId: number): void;
  isFinished(updateId: number): boolean;
  /** What an earlier run did not finish, oldest first. */
  resume(): Promise<Update[]>;
}

/** An update that was under way at three ends of the program is likely to be what ends it. */
const MAX_ATTEMPTS = 3;
const IV_BYTES = 12;

/**
 * People's words do not lie readable on the disk: an update is sealed with AES-256-GCM under a key derived
 * from the bot token, and erased when it is done.
 */
export async function createJournal(
  store: Store,
  token: string,
  logger: Logger,
): Promise<Journal> {
  const log = logger.named("updates.journal", "createJournal");
  const key = await deriveKey(token);
  let healthy = true;

  const kept = <T>(work: () => T, otherwise: T): T => {
    try {
      const result = work();
      healthy = true;
      return result;
    } catch (error) {
      if (healthy) log.error("The journal cannot be kept; updates wait at Telegram", { error });
      healthy = false;
      return otherwise;
    }
  };

  return {
    async record(updates) {
      if (updates.length === 0) return true;
      const entries = await Promise.all(updates.map(async (update) => ({
        updateId: update.update_id,
        sealed: await seal(key, update),
      })));
      return kept(() => {
        store.record(entries);
        return true;
      }, false);
    },
    finish: (updateId) => kept(() => store.finish(updateId), undefined),
    isFinished: (updateId) => kept(() => store.isFinished(updateId), false),
    async resume() {
      const updates: Update[] = [];
      for (const { updateId, sealed, attempts } of kept(() => store.resume(), [])) {
        const update = await open(key, sealed);
        if (update && attempts <= MAX_ATTEMPTS) {
          updates.push(update);
          continue;
        }
        const why = update ? "it was under way at several ends" : "it was kept for another token";
        log.error("An update is given up", { update_id: updateId, why });
        kept(() => store.finish(updateId), undefined);
      }
      return updates;
    },
  };
}

async function deriveKey(token: string): Promise<CryptoKey> {
  const bytes = new TextEncoder();
  const material = await crypto.subtle.importKey("raw", bytes.encode(token), "HKDF", false, [
    "deriveKey",
  ]);
  return await crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: bytes.encode("journal v1") },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

async function seal(key: CryptoKey, update: Update): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(update));
  const secret = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain));
  const sealed = new Uint8Array(IV_BYTES + secret.length);
  sealed.set(iv);
  sealed.set(secret, IV_BYTES);
  return sealed;
}

/** `undefined` where another token sealed it. */
async function open(key: CryptoKey, sealed: Uint8Array<ArrayBuffer>): Promise<Update | undefined> {
  try {
    const iv = sealed.slice(0, IV_BYTES);
    const secret = sealed.slice(IV_BYTES);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, secret);
    return JSON.parse(new TextDecoder().decode(plain)) as Update;
  } catch {
    return undefined;
  }
}
