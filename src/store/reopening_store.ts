import { type Store, StoreDamaged, StoreError } from "./store.ts";
import type { Suspicion } from "./store_engine.ts";

/** Opens the store; rejects with what stands in the way. */
export type Opening = (suspicion?: Suspicion) => Promise<Store>;

/**
 * Makes a store that is opened anew, without its users noticing, when it turns out to be damaged;
 * and by a probe, as long as it could not be opened at all.
 * @param first the store, or the reason why it could not be opened
 */
export function reopeningStore(open: Opening, first: Store | { readonly error: unknown }): Store {
  let current = "error" in first ? undefined : first;
  let reason = "error" in first ? first.error : undefined;
  let opening: Promise<void> | undefined;
  let isClosed = false;

  const reopen = (suspicion?: Suspicion) => {
    const renew = async () => {
      const old = current;
      current = undefined;
      await old?.close().catch(() => {});
      try {
        current = await open(suspicion);
      } catch (error) {
        reason = error;
      }
    };
    return opening ??= renew().finally(() => opening = undefined);
  };
  /** Does it with the store, else with the one that is opened anew, else with one that is begun anew. */
  const use = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    for (let time = 1;; time++) {
      await opening;
      const store = current;
      if (!store) throw reason;
      try {
        return await work(store);
      } catch (error) {
        if (!(error instanceof StoreDamaged) || time > 2 || isClosed) throw error;
        // Unless somebody else met the damage in the same moment.
        if (store === current) await reopen({ error, isSure: time === 2 });
      }
    }
  };

  return {
    settings: {
      read: (...given) => use(({ settings }) => settings.read(...given)),
      change: (...given) => use(({ settings }) => settings.change(...given)),
    },
    replies: {
      read: (...given) => use(({ replies }) => replies.read(...given)),
      change: (...given) => use(({ replies }) => replies.change(...given)),
    },
    quota: {
      used: (...given) => use(({ quota }) => quota.used(...given)),
      add: (...given) => use(({ quota }) => quota.add(...given)),
    },
    counts: {
      add: (...given) => use(({ counts }) => counts.add(...given)),
      since: (...given) => use(({ counts }) => counts.since(...given)),
      addPerson: (...given) => use(({ counts }) => counts.addPerson(...given)),
      people: (...given) => use(({ counts }) => counts.people(...given)),
    },
    inbox: {
      put: (...given) => use(({ inbox }) => inbox.put(...given)),
      read: (...given) => use(({ inbox }) => inbox.read(...given)),
      known: (...given) => use(({ inbox }) => inbox.known(...given)),
      claim: (...given) => use(({ inbox }) => inbox.claim(...given)),
      mark: (...given) => use(({ inbox }) => inbox.mark(...given)),
      keepMade: (...given) => use(({ inbox }) => inbox.keepMade(...given)),
      release: (...given) => use(({ inbox }) => inbox.release(...given)),
    },
    get problem() {
      return current?.problem;
    },
    move: (...given) => use((store) => store.move(...given)),
    forget: (...given) => use((store) => store.forget(...given)),
    async probe() {
      await opening;
      if (!current && !isClosed) await reopen();
      await use((store) => store.probe());
    },
    async close() {
      isClosed = true;
      await opening;
      const last = current;
      current = undefined;
      reason = new StoreError("The store is closed");
      await last?.close();
    },
  };
}
