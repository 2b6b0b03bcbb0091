/** Writes a text in UTF-8, with a byte order mark if its file had one of any kind. */
export function writeText(text: string, hasMark: boolean): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text);
}
