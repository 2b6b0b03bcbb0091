// Not in deno.json: whoever only runs the bot would fetch it, too.
export { default, type ElementHandle, type Page, type Viewport } from "npm:puppeteer-core@^25.16.0";
