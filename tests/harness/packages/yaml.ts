// Not in deno.json: whoever only runs the bot would fetch it, too.
export { parse as parseYaml } from "npm:yaml@^2.9.1";
