import { done } from "../done.ts";
import { strToU8, unzipSync, zipSync } from "fflate";
import { inTurns } from "../../../../src/time/turns.ts";
import type { FormattedText } from "../../../../src/translation/entities.ts";
import type { PlaceSpan } from "../../../../src/translation/documents/folding.ts";
import type { FileText } from "../../../../src/translation/documents/opened_file.ts";
import type { StyledPlace } from "../../../../src/translation/documents/place.ts";
import { openWord } from "../../../../src/translation/documents/word/open_word.ts";

export const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** Makes the list of what the parts are. */
export function contentTypes(parts: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(parts).map(([name, type]) =>
    `<Override PartName="/${name}" ContentType="${type}+xml"/>`
  );
  return '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** Puts the body of a document into one, with the namespaces that tests use. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="${NAMESPACE}" xmlns:r="urn:r" xmlns:m="urn:m" xmlns:mc="urn:mc" xmlns:v="urn:v"><w:body>${body}</w:body></w:document>`;
}

/** Packs a document, with other files beside it. */
export function wordFile(
  document: string | Uint8Array,
  others: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes({ "word/document.xml": `${TYPE}document.main` })),
    "word/document.xml": typeof document === "string" ? strToU8(document) : document,
    ...others,
  });
}

/** Reads the parts of a package as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, new TextDecoder().decode(data)]),
  );
}

/** Returns the places of a text. */
export async function placesIn(text: FileText): Promise<StyledPlace[]> {
  const places: StyledPlace[] = [];
  await inTurns(collecting());
  return places;

  function* collecting() {
    for (const place of text.places()) {
      yield;
      if (place && "words" in place) places.push(place);
    }
  }
}

export type Words = FormattedText<PlaceSpan>;

/** Writes a file with other words in its places; those without stay as they are. */
export async function translated(
  bytes: Uint8Array,
  translate: (words: Words, place: StyledPlace) => Words | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await openWord(bytes);
  const texts: string[] = [];
  for (const one of file.texts) {
    let text = "";
    let at = 0;
    for (const place of await placesIn(one)) {
      if (place.start < at) throw new Error("Places overlap");
      const words = translate(place.words, place);
      text += one.text.slice(at, place.start);
      text += words ? done(place.write(words)) : one.text.slice(place.start, place.end);
      at = place.end;
    }
    texts.push(text + one.text.slice(at));
  }
  return await file.write(texts);
}

/** Makes each letter a capital one, of the same number of units. */
export function inCapitals({ text, entities }: Words): Words {
  return { text: text.replace(/\p{Ll}/gu, (letter) => letter.toUpperCase()), entities };
}

/** Shows words with their forms in brackets, `[` for a look and `{` for a link, tags as `⟦⟧`. */
export function shown({ text, entities }: Words): string {
  let whole = "";
  for (let at = 0; at <= text.length; at++) {
    const ending = entities.filter((one) => one.type === "style" && one.offset + one.length === at);
    for (const span of ending.toReversed()) {
      whole += span.type === "style" && span.isLink ? "}" : "]";
    }
    for (const span of entities.filter(({ offset }) => offset === at)) {
      whole += span.type === "tag" ? "⟦⟧" : span.isLink ? "{" : "[";
    }
    if (!entities.some((one) => one.type === "tag" && one.offset === at)) whole += text[at] ?? "";
  }
  return whole;
}

/** Shows the words of the places of a document with this body. */
export async function shownIn(body: string): Promise<string[]> {
  const file = await openWord(wordFile(documentXml(body)));
  return (await placesIn(file.texts[0]!)).map(({ words }) => shown(words));
}

/** Writes a run of one format. */
export const run = (text: string, format = ""): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Writes a paragraph of such. */
export const p = (...content: readonly string[]): string => `<w:p>${content.join("")}</w:p>`;

/** Elements of which there are as many as before. */
export const STAYING: readonly string[] = [
  "w:p",
  "w:hyperlink",
  "w:fldChar",
  "w:instrText",
  "w:fldSimple",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:commentRangeStart",
  "w:commentReference",
  "w:footnoteReference",
  "m:oMath",
  "w:sym",
  "w:tab",
  "w:sdt",
  "w:txbxContent",
  "w:u",
];
