// Not in deno.json: whoever only runs the bot would fetch it, too.
export { default } from "npm:papaparse@^5.7.1";
