import { parseConfig } from "../../src/config/config.ts";
import { GRANTED } from "../../src/config/permissions.ts";

/** Prints, for each environment in the first argument, what this process may not do of it. */
const problems = (JSON.parse(Deno.args[0]!) as Record<string, string>[]).map((environment) => {
  const parsed = parseConfig((name) => environment[name], GRANTED);
  return parsed.ok ? [] : parsed.problems;
});
await Deno.stdout.write(new TextEncoder().encode(JSON.stringify(problems)));
