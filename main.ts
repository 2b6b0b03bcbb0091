import { parseConfig } from "./src/config.ts";

const parsed = parseConfig((name) => Deno.env.get(name));
Deno.exitCode = parsed.ok ? 0 : 2;
