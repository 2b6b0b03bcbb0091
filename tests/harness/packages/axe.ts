// Not in deno.json: whoever only runs the bot would fetch it, too.
export { default } from "npm:axe-core@^4.14.1";
