// Not in deno.json: whoever only runs the bot would fetch it, too.
export { parse as parseToml } from "npm:smol-toml@^1.9.1";
