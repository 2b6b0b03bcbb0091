import type { Content } from "../content.ts";
import { isTranslation, laidOut } from "../buttons/direction.ts";
import type { MaterialKind } from "./material_kind.ts";
import { recordings } from "./recording.ts";
import { textFiles } from "./text_file.ts";
import { texts } from "./text.ts";

/** Everything that can be translated, in the order in which it is looked for in a message. */
const KINDS = [textFiles, recordings, texts];

/** Something in a message that can be translated. */
export type Material = NonNullable<ReturnType<typeof KINDS[number]["find"]>>;

/**
 * Finds what there is to translate in a message, in the order in which it is answered: a file, then
 * its caption.
 */
export function materialsOf(content: Content): Material[] {
  const file = KINDS.filter((kind) => kind !== texts).map((kind) => kind.find(content))
    .find((found) => found !== undefined);
  return [file, texts.find(content)].filter((found) => found !== undefined);
}

/** Finds the first of them: what a command or a button that names a message means. */
export function materialOf(content: Content | undefined): Material | undefined {
  return content && materialsOf(content)[0];
}

/** Tells whether something in a message is the caption of what is answered before it. */
export function isCaption(material: Material, content: Content): boolean {
  return material.kind === "text" && materialsOf(content).length > 1;
}

/**
 * Finds what an answer of the bot is about: above a recording's translation stands what was said,
 * and above its caption's nothing.
 */
export function materialBehind(answer: Content, asked: Content | undefined): Material | undefined {
  const [first, caption] = asked ? materialsOf(asked) : [];
  const isCaptions = isTranslation(answer) && laidOut(answer).layout.above === 0;
  return caption && first?.kind === "voice" && isCaptions ? caption : first;
}

/**
 * Finds the kind of a material.
 * @throws Error for one that is in no message: a mistake of the program
 */
export function kindOf(material: Material): MaterialKind<Material> {
  const kinds: readonly MaterialKind<Material>[] = KINDS;
  const kind = kinds.find(({ name }) => name === material.kind);
  if (!kind) throw new Error(`Cannot answer "${material.kind}": no kind has this name`);
  return kind;
}
