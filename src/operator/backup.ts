import type { Lookup } from "../config/config.ts";
import type { Permits } from "../config/permissions.ts";
import { Variables } from "../config/variables.ts";
import { backUp, BackupProblem, restore } from "../store/sqlite/backup.ts";

/** What became of a command: an exit code, and a line for the operator. */
export interface Result {
  readonly code: 0 | 1;
  readonly text: string;
}

/**
 * Copies the store, or puts a copy back, as the operator asks.
 * @param file a path in one of the folders in which the program may write
 */
export async function runBackup(
  command: "backup" | "restore",
  file: string,
  lookup: Lookup,
  permits: Permits,
): Promise<Result> {
  const folder = Variables.shape.DATA_DIR.parse(lookup("DATA_DIR")?.trim() || undefined);
  for (const [name, path] of [["DATA_DIR", folder], ["FILE", file]] as const) {
    if (permits.writes(path)) continue;
    const text = `${name} must be in ./data, /data or /var/lib/translation-bot: ${path} is not`;
    return { code: 1, text };
  }
  try {
    if (command === "backup") {
      const bytes = await backUp(folder, file);
      return { code: 0, text: `${file} has all of ${folder}, ${Math.ceil(bytes / 1_024)} KB` };
    }
    const former = await restore(folder, file);
    const kept = former ? `; what was there before is ${former}` : "";
    return { code: 0, text: `${folder} is as in ${file}${kept}` };
  } catch (error) {
    if (error instanceof BackupProblem) return { code: 1, text: error.message };
    const why = error instanceof Error ? error.message : String(error);
    return { code: 1, text: `The copy could not be made: ${why}` };
  }
}
