import { badRequest } from "./refusal.ts";

/** A file that was sent. */
export interface StoredFile {
  readonly id: string;
  /** Below `/file/bot<token>/`. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files that people and the bot sent. */
export interface Files {
  /** @param folder `documents`, `voice`, as Telegram names them */
  add(folder: string, extension: string, bytes: Uint8Array<ArrayBuffer>): StoredFile;
  get(id: string): StoredFile | undefined;
  atPath(path: string): StoredFile | undefined;
  /**
   * getFile of the Bot API.
   * @throws Refusal 400
   */
  describe(id: string): object;
}

/** Bytes that a bot can download (Bot API, getFile). */
const MAX_DOWNLOAD_BYTES = 20 * 1_048_576;

/** Makes an empty store of files. */
export function createFiles(): Files {
  const files = new Map<string, StoredFile>();
  return {
    add(folder, extension, bytes) {
      const number = files.size;
      const id = `file-${number}-${crypto.randomUUID()}`;
      const file = { id, path: `${folder}/file_${number}${extension}`, bytes };
      files.set(id, file);
      return file;
    },
    get: (id) => files.get(id),
    atPath: (path) => [...files.values()].find((file) => file.path === path),
    describe(id) {
      const file = files.get(id);
      if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
      if (file.bytes.length > MAX_DOWNLOAD_BYTES) throw badRequest("file is too big");
      return {
        file_id: id,
        file_unique_id: id.slice(0, 12),
        file_size: file.bytes.length,
        file_path: file.path,
      };
    },
  };
}
