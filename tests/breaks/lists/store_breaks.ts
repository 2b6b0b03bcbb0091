import type { Break } from "../break.ts";

/** Everything that is remembered, also while the disk fails. */
export const STORE_BREAKS: readonly Break[] = [
  {
    promise: "an answer can be edited for two days",
    file: "src/store/pruning.ts",
    from: "replies: 3 * 24",
    to: "replies: 24",
    seenBy: ["tests/store/engines_test.ts"],
  },
  {
    promise: "two bots on one store never meet",
    file: "src/store/scope_key.ts",
    from: "return `${bot} ${kind} ${id}`;",
    to: "return `${kind} ${id}`;",
    seenBy: ["tests/store/engines_test.ts"],
  },
  {
    promise: "a business chat is not the person's own",
    file: "src/store/scope_key.ts",
    from: "return `${bot} ${kind} ${id}`;",
    to: "return `${bot} ${id}`;",
    seenBy: ["tests/store/engines_test.ts"],
  },
  {
    promise: "a folder that cannot be used is said",
    file: "src/store/open_store.ts",
    from:
      'log.error("Everything is kept in memory only: DATA_DIR cannot be used", { folder, error });',
    to: "",
    seenBy: ["tests/store/open_store_test.ts"],
  },
  {
    promise: "who is forgotten is forgotten in memory",
    file: "src/store/surviving_changes.ts",
    from: "if (key === name || key.startsWith(`${name} `)) unwritten.delete(key);",
    to: "",
    seenBy: ["tests/store/open_store_test.ts"],
  },
  {
    promise: "a group takes its choices along while the disk is full",
    file: "src/store/surviving_store.ts",
    from: "await settings.change(to, (now) => ({ ...old, ...now }));",
    to: "",
    seenBy: ["tests/store/open_store_test.ts"],
  },
  {
    promise: "minutes count while the disk is full",
    file: "src/store/surviving_store.ts",
    from: "await memory.add(scope, quota, day, amount);",
    to: "",
    seenBy: ["tests/store/open_store_test.ts"],
  },
  {
    promise: "counts go on while the disk is full",
    file: "src/store/surviving_store.ts",
    from: 'if (!await isWritten("counts.add", write)) await memory.add(hour, counts);',
    to: 'await isWritten("counts.add", write);',
    seenBy: ["tests/store/open_store_test.ts"],
  },
  {
    promise: "who is forgotten is forgotten in memory, too",
    file: "src/store/surviving_store.ts",
    from: "      await memory.forget(bot, id);\n",
    to: "",
    seenBy: ["tests/store/open_store_test.ts"],
  },
  {
    promise: "unwritten replies of a forgotten person go, too",
    file: "src/store/surviving_changes.ts",
    from: "if (key === name || key.startsWith(`${name} `)) unwritten.delete(key);",
    to: "if (key === name) unwritten.delete(key);",
    seenBy: ["tests/store/open_store_test.ts"],
  },
  {
    promise: "an update is read by its bot alone",
    file: "src/store/sqlite/sqlite_inbox.ts",
    from: "       WHERE bot = ? AND update_id = ?`,\n    ),\n    others",
    to: "       WHERE ? > 0 AND update_id = ?`,\n    ),\n    others",
    seenBy: ["tests/store/engines_test.ts"],
  },
];
