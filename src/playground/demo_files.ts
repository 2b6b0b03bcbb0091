import { DemoRefusal } from "./demo_refusal.ts";
import type { DemoServices } from "./demo_services.ts";
import { type MediaFormat, recogniseMedia } from "./media/media_format.ts";

/** The Bot API hands on no more to a bot (getFile). */
const MAX_BYTES = 20 * 1_048_576;
/** Guess: longer than names of files are. */
const MAX_NAME_UNITS = 200;

/** Types by which the page plays what it can play; everything else is only saved. */
const TYPES: Readonly<Record<MediaFormat, string>> = {
  ogg: "audio/ogg",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  webm: "video/webm",
  wav: "audio/wav",
  flac: "audio/flac",
};

/**
 * Sends an uploaded file into the chat: `user`, `name` and, for what was just recorded, `voice`
 * with its duration in s are in the address, its bytes in the body.
 * @throws DemoRefusal
 */
export async function receiveFile(
  { telegram }: DemoServices,
  url: URL,
  request: Request,
): Promise<void> {
  const user = Number(url.searchParams.get("user"));
  const name = url.searchParams.get("name")?.slice(0, MAX_NAME_UNITS) || "file";
  if (!Number.isSafeInteger(user) || user <= 0) throw new DemoRefusal(400, "user must be an id");
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > MAX_BYTES) throw new DemoRefusal(413, "A bot gets files up to 20 MB");
  const person = telegram.user({ id: user });
  const type = request.headers.get("content-type") ?? "";
  const voice = url.searchParams.get("voice");
  if (voice !== null) person.sendRecording("voice", bytes, Math.round(Number(voice)) || 0);
  else person.sendFile(name, bytes, {}, /^(audio|video)\//.test(type) ? type : undefined);
}

/**
 * Sends a file of a chat, to be saved and never shown: it may be anything.
 * @throws DemoRefusal
 */
export function sendFile({ telegram }: DemoServices, url: URL): Response {
  const file = telegram.side.files.get(url.pathname.replace("/files/", ""));
  if (!file) throw new DemoRefusal(404, "There is no such file");
  const media = recogniseMedia(file.bytes);
  return new Response(file.bytes, {
    headers: {
      "content-type": media ? TYPES[media.format] : "application/octet-stream",
      ...(!media && { "content-disposition": "attachment" }),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
