import type { Break } from "../../break.ts";

export const BACKUP_BREAKS: readonly Break[] = [
  {
    promise: "a store is not put back below a running bot",
    file: "src/store/sqlite/backup.ts",
    from: "if (isBusy(error)) return true;",
    to: "if (isBusy(error)) return false;",
    seenBy: ["tests/program/backup_test.ts"],
  },
  {
    promise: "what was there before is kept",
    file: "src/store/sqlite/backup.ts",
    from: "await Deno.rename(target + suffix, former + suffix)",
    to: "await Deno.remove(target + suffix)",
    seenBy: ["tests/program/backup_test.ts"],
  },
  {
    promise: "a copy does not overwrite",
    file: "src/store/sqlite/backup.ts",
    from:
      "if (await isThere(file)) throw new BackupProblem(`${file} is there already: name another one`);",
    to: "",
    seenBy: ["tests/program/backup_test.ts"],
  },
  {
    promise: "only a copy of this program is put back",
    file: "src/store/sqlite/backup.ts",
    from: "version < 1 || Number(tables) < 1",
    to: "version < 0",
    seenBy: ["tests/program/backup_test.ts"],
  },
  {
    promise: "a copy of a newer version is refused",
    file: "src/store/sqlite/backup.ts",
    from: "version > SCHEMA_VERSION",
    to: "version < 0",
    seenBy: ["tests/program/backup_test.ts"],
  },
  {
    promise: "half a copy is removed",
    file: "src/store/sqlite/backup.ts",
    from: "    await remove(draft);\n    if (!(error",
    to: "    if (!(error",
    seenBy: ["tests/program/backup_test.ts"],
  },
  {
    promise: "a copy goes only where the program may write",
    file: "src/operator/backup.ts",
    from: "if (permits.writes(path)) continue;",
    to: 'if (permits.writes(path) || path !== "") continue;',
    seenBy: ["tests/program/backup_test.ts"],
  },
];
