/** A run of text: where it begins, from the page's lower left corner, and its size. */
export interface Run {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** Other things that a file may have. */
export interface PdfOptions {
  /** Makes the file look as if it needed a password. */
  readonly isLocked?: boolean;
  /** Content of every page in the place of text. */
  readonly content?: string;
  /** Filters of that content (ISO 32000-1, 7.4). */
  readonly filter?: string;
}

const encoder = new TextEncoder();
const hex = (unit: number) => unit.toString(16).padStart(4, "0");

/** Writes text in the font of the file, whose glyphs have the number of their UTF-16 unit. */
function show({ text, x = 50, y, size = 12 }: Run): string {
  const glyphs = Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join("");
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${glyphs}> Tj ET`;
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end`;

/**
 * Writes a PDF of pages with runs of text (ISO 32000-1, 7.5), without compression. A sign is half as
 * wide as high, one behind U+2E7F as wide as high.
 */
export function writePdf(
  pages: readonly (readonly Run[])[],
  { isLocked = false, content, filter = "" }: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const stream = (text: string, more = "") =>
    `<</Length ${text.length}${more}>>stream\n${text}\nendstream`;
  const kids = pages.map((_, nth) => `${7 + 2 * nth} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>",
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)" +
    "/Supplement 0>>/DW 500/W[11904 65535 1000]/FontDescriptor 5 0 R>>",
    "<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800" +
    "/Descent -200/CapHeight 700/StemV 80>>",
    stream(TO_UNICODE),
    ...pages.flatMap((runs, nth) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${8 + 2 * nth} 0 R` +
      "/Resources<</Font<</F 3 0 R>>>>>>",
      stream(content ?? runs.map(show).join("\n"), filter),
    ]),
  ];
  const key = `<${"ab".repeat(32)}>`;
  const lock = isLocked
    ? `/Encrypt<</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>>/ID[<00><00>]`
    : "";
  let text = "%PDF-1.4\n";
  const offsets: string[] = [];
  for (const [nth, object] of objects.entries()) {
    offsets.push(`${String(text.length).padStart(10, "0")} 00000 n \n`);
    text += `${nth + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  return encoder.encode(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}` +
      `trailer<</Size ${size}/Root 1 0 R${lock}>>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

/** Writes lines below each other, `step` apart. */
export function linesFrom(
  texts: readonly string[],
  { x = 50, y = 700, size = 12, step = 14 } = {},
): Run[] {
  return texts.map((text, nth) => ({ text, x, y: y - nth * step, size }));
}
