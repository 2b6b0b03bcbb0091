import type { Permits } from "./permissions.ts";
import { Variables } from "./variables.ts";

/** Values by the names of their variables, as they were given. */
type Given = Readonly<Record<string, string | undefined>>;

/**
 * Finds values that look right alone and yet cannot work: what the program may not do, and what two
 * variables want both. Without this an address of another host would look like an outage. A value
 * that does not look right is passed over, so that these are found beside every other problem.
 */
export function conflictsOf(given: Given, permits: Permits): string[] {
  const { TELEGRAM_API_ROOT, GROQ_BASE_URL, DATA_DIR, PORT, METRICS_PORT } = Variables.shape;
  const problems: string[] = [];
  for (const [name, schema] of Object.entries({ TELEGRAM_API_ROOT, GROQ_BASE_URL })) {
    const { data } = schema.safeParse(given[name]);
    if (data !== undefined && !permits.reaches(data)) {
      problems.push(`${name} must lead to the public service or to this machine (localhost)`);
    }
  }
  const folder = DATA_DIR.safeParse(given.DATA_DIR).data;
  if (folder !== undefined && !permits.writes(folder)) {
    problems.push(
      "DATA_DIR must be ./data, /data or /var/lib/translation-bot, or a folder in them",
    );
  }
  const port = PORT.safeParse(given.PORT).data;
  // 0 takes a free one, and a free one again.
  if (port && METRICS_PORT.safeParse(given.METRICS_PORT).data === port) {
    problems.push(`METRICS_PORT must be another one than PORT (${port}), such as ${port + 1}`);
  }
  return problems;
}
