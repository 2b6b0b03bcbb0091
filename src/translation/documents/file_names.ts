/** Letters of a name with all that is added to it: a phone shows about so many in two lines. */
const MAX_LETTERS = 60;
/** Bytes of a name: file systems take 255 (POSIX, NAME_MAX), and others may add to it. */
const MAX_BYTES = 200;
/** Letters that are looked at, whatever the length of a name. */
const MAX_READ_UNITS = 1_000;
/** What shows nothing, or turns the direction of what follows (Unicode, 23.2; UAX 9). */
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Signs that Windows and Android take in no name. */
const REFUSED = /[<>:"|?*]/g;
const EXTENSION = /\.[\p{L}\p{N}]{1,9}$/u;
const MORE = "…";

/** Reads the name of a file as it may be shown and saved: without folders and unseen signs. */
export function cleanName(fileName: string): string {
  const folder = Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\"));
  const last = fileName.slice(folder + 1);
  const end = last.length > MAX_READ_UNITS ? EXTENSION.exec(last.slice(-10))?.[0] ?? "" : "";
  const seen = (last.slice(0, MAX_READ_UNITS) + end).toWellFormed().replace(UNSEEN, "").replace(
    REFUSED,
    "_",
  ).trim();
  const [extension = ""] = EXTENSION.exec(seen) ?? [];
  const stem = seen.slice(0, seen.length - extension.length).replace(/^[.\s]+|[.\s]+$/g, "");
  return shortened(stem, extension) + extension;
}

/**
 * Names the translation of a file: "notes.txt" becomes "notes.es.txt", and so does "notes.en.txt",
 * translated from English.
 * @param extension of the translation, where it is another kind of file
 */
export function translatedName(
  fileName: string,
  { source, target, extension }: {
    readonly source: string;
    readonly target: string;
    readonly extension: string;
  },
): string {
  const clean = cleanName(fileName);
  const [own = ""] = EXTENSION.exec(clean) ?? [];
  const stem = clean.slice(0, clean.length - own.length);
  const from = `.${source.toLowerCase()}`;
  const bare = stem.toLowerCase().endsWith(from) ? stem.slice(0, -from.length) : stem;
  const end = `.${target}.${extension}`;
  return shortened(bare === "" ? "translation" : bare, end) + end;
}

/** Shortens a name so that it fits with its end, between two letters as they are seen. */
function shortened(stem: string, end: string): string {
  const letters = [...new Intl.Segmenter().segment(stem)].map(({ segment }) => segment);
  const fits = (kept: readonly string[]) =>
    kept.length + end.length <= MAX_LETTERS &&
    new TextEncoder().encode(kept.join("") + end).length <= MAX_BYTES;
  if (fits(letters)) return stem;
  let count = Math.min(letters.length, MAX_LETTERS);
  while (count > 0 && !fits([...letters.slice(0, count), MORE])) count--;
  return letters.slice(0, count).join("").trimEnd() + MORE;
}
