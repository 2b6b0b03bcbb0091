import { parseConfig } from "../../src/config/config.ts";
import { permissionProblems } from "../../src/config/permissions.ts";

/** Prints, for each environment in the first argument, what this process may not do of it. */
const problems = (JSON.parse(Deno.args[0]!) as Record<string, string>[]).map((environment) => {
  const parsed = parseConfig((name) => environment[name]);
  return parsed.ok ? permissionProblems(parsed.config) : parsed.problems;
});
await Deno.stdout.write(new TextEncoder().encode(JSON.stringify(problems)));
