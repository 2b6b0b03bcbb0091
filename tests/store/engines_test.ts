import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite_store.ts";
import { storeSuite } from "./store_suite.ts";

storeSuite("SQLite", {
  open: (now) => Promise.resolve(openSqliteStore(":memory:", { bot: 8_100, now })),
  keepsUpdates: true,
});
storeSuite("memory", {
  open: (now) => Promise.resolve(createMemoryStore(now)),
  keepsUpdates: false,
});
