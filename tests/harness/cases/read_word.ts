/** What a person sees of a Word file. */
export interface SeenWord {
  readonly paragraphs: readonly string[];
  /** The words of bold runs, a bar between them. */
  readonly bold: string;
}

/** Reads a Word file by its main part (ECMA-376, 17.3), without anything of the program. */
export async function readWord(bytes: Uint8Array): Promise<SeenWord> {
  const xml = await partOf(bytes, "word/document.xml");
  const bold: string[] = [];
  const paragraphs = [...xml.matchAll(/<w:p[ >][^]*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:r[ >][^]*?<\/w:r>/g)].map(([run]) => {
      const words = [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([, text]) => text === undefined ? "\n" : unescaped(text)).join("");
      if (/<w:b\/>|<w:b w:val="(?:1|true|on)"\/>/.test(run)) bold.push(words);
      return words;
    }).join("")
  );
  return { paragraphs, bold: bold.join("|") };
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}

/** Reads a file in a ZIP, found by its central directory (APPNOTE 4.3.12). */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054B50) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameUnits = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameUnits));
    if (found === name) {
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) +
        view.getUint16(local + 28, true);
      const packed = bytes.slice(start, start + view.getUint32(at + 20, true));
      if (view.getUint16(at + 10, true) === 0) return new TextDecoder().decode(packed);
      const unpacking = new Blob([packed]).stream()
        .pipeThrough(new DecompressionStream("deflate-raw"));
      return await new Response(unpacking).text();
    }
    at += 46 + nameUnits + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`Cannot find ${name}`);
}
