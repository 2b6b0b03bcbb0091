/** Reasons why a file did not arrive; each has its sentence in `locales/`. */
export type FileFailure = "gone" | "timeout" | "unavailable";

/** A file that did not arrive. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(readonly kind: FileFailure) {
    super(`The file is ${kind}`);
  }
}

/** A file has more bytes than were wanted; how many that is depends on what it is wanted for. */
export class FileTooLarge extends Error {
  override readonly name = "FileTooLarge";
}

/** The files that people send. */
export interface Files {
  /**
   * Fetches a file, into memory only, and once: a blob is handed on without being copied.
   * @param maxBytes enforced while it arrives, whatever was announced
   * @throws FileError, FileTooLarge, or the reason of `signal`
   */
  download(fileId: string, maxBytes: number, signal: AbortSignal): Promise<Blob>;
}
