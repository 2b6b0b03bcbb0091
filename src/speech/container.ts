/** Form of a recording, by the extension that the service accepts for it. */
export type Container = "ogg" | "mp3" | "m4a" | "mp4" | "webm" | "wav" | "flac";

/**
 * Bytes that are enough to tell all of them, with zeros before the first frame of an mp3: players
 * play it, and so does the service (guess).
 */
export const HEAD_BYTES = 65_536;
const SIGN_BYTES = 12;

/**
 * Tells the container by its first bytes, whatever the file is called.
 * @param bytes at least the first `HEAD_BYTES`
 * @param isVideo MP4 holds either; the service takes both names
 */
export function containerOf(bytes: Uint8Array, isVideo = false): Container | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SIGN_BYTES));
  if (head.startsWith("OggS")) return "ogg";
  if (head.startsWith("fLaC")) return "flac";
  if (head.startsWith("\x1A\x45\xDF\xA3")) return "webm";
  if (head.startsWith("RIFF") && head.slice(8) === "WAVE") return "wav";
  if (head.slice(4, 8) === "ftyp") return isVideo ? "mp4" : "m4a";
  // MPEG audio: a tag before it, or eleven set bits that begin a frame.
  const padded = bytes.subarray(0, HEAD_BYTES);
  const start = Math.max(0, padded.findIndex((byte) => byte !== 0));
  const tag = new TextDecoder("latin1").decode(bytes.subarray(start, start + 3));
  if (tag === "ID3" || (bytes[start] === 0xFF && (bytes[start + 1] ?? 0) >= 0xE0)) return "mp3";
  return undefined;
}
