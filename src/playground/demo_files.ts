import { DemoRefusal } from "./demo_refusal.ts";
import type { DemoParts } from "./demo_server.ts";

/** As much as the Bot API hands on to a bot. */
const MAX_BYTES = 20 * 1_048_576;
const MAX_NAME_UNITS = 200;

/**
 * Sends an uploaded file into the chat: `user` and `name` are in the address, its bytes in the body.
 * @throws DemoRefusal
 */
export async function receiveFile(
  { telegram }: DemoParts,
  url: URL,
  request: Request,
): Promise<void> {
  const user = Number(url.searchParams.get("user"));
  const name = url.searchParams.get("name")?.slice(0, MAX_NAME_UNITS) || "file";
  if (!Number.isSafeInteger(user) || user <= 0) throw new DemoRefusal(400, "user must be an id");
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > MAX_BYTES) throw new DemoRefusal(413, "A bot gets files up to 20 MB");
  telegram.user({ id: user }).sendFile(name, bytes);
}

/**
 * A file of a chat, to be saved and never shown: it may be anything.
 * @throws DemoRefusal
 */
export function sendFile({ telegram }: DemoParts, url: URL): Response {
  const file = telegram.side.files.get(url.pathname.replace("/files/", ""));
  if (!file) throw new DemoRefusal(404, "There is no such file");
  return new Response(file.bytes, {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": "attachment",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
