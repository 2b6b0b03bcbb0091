/** Reasons why a file did not arrive; each has its sentence in `locales/`. */
export type FileFailure = "too-large" | "gone" | "timeout" | "unavailable";

export class FileError extends Error {
  override readonly name = "FileError";

  constructor(readonly kind: FileFailure) {
    super(`The file is ${kind}`);
  }
}

/** The files that people send. */
export interface Files {
  /**
   * Fetches a file, into memory only, and once: a blob is handed on without being copied.
   * @param maxBytes enforced while it arrives, whatever was announced
   * @throws FileError, or the reason of `signal`
   */
  download(fileId: string, maxBytes: number, signal: AbortSignal): Promise<Blob>;
}
