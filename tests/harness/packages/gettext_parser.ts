// Not in deno.json: whoever only runs the bot would fetch it, too.
export { po } from "npm:gettext-parser@^10.0.0";
