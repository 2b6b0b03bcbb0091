/** Form of a recording, by the extension that the service accepts for it. */
export type Container = "ogg" | "mp3" | "m4a" | "mp4" | "webm" | "wav" | "flac";

/** Bytes that are enough to tell all of them. */
export const HEAD_BYTES = 12;

/**
 * Tells the container by its first bytes, whatever the file is called.
 * @param bytes at least the first `HEAD_BYTES`
 * @param isVideo MP4 holds either; the service takes both names
 */
export function containerOf(bytes: Uint8Array, isVideo = false): Container | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  if (head.startsWith("OggS")) return "ogg";
  if (head.startsWith("fLaC")) return "flac";
  if (head.startsWith("\x1A\x45\xDF\xA3")) return "webm";
  if (head.startsWith("RIFF") && head.slice(8) === "WAVE") return "wav";
  if (head.slice(4, 8) === "ftyp") return isVideo ? "mp4" : "m4a";
  // MPEG audio: a tag before it, or eleven set bits that begin a frame.
  if (head.startsWith("ID3") || (bytes[0] === 0xFF && (bytes[1] ?? 0) >= 0xE0)) return "mp3";
  return undefined;
}
