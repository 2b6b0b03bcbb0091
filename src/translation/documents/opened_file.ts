import type { Places } from "./place.ts";

/** A file as texts with places in them. */
export interface OpenedFile {
  readonly texts: readonly FileText[];
  /** Writes the file with these texts in the place of its own. */
  write(texts: readonly string[]): Promise<Uint8Array<ArrayBuffer>>;
}

/** One text of a file. */
export interface FileText {
  readonly text: string;
  /** Finds the places in it, once. */
  places(): Places;
}

/** Reason why a file cannot be read; each has its sentence in `locales/`. */
export type DocumentFailure = "damaged" | "locked" | "too-long" | "pictures" | "unknown";

/** A file that cannot be read. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";

  constructor(readonly kind: DocumentFailure) {
    super(`The file cannot be read: ${kind}`);
  }
}
