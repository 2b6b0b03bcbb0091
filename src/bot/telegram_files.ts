import { retry, RetryError } from "@std/async/retry";
import { type Api, GrammyError } from "grammy/web";
import { withLimit } from "../time/limits.ts";
import { FileError, type Files, FileTooLarge } from "./answers/files.ts";

/** The way to Telegram, or to a Bot API server of one's own. */
export interface TelegramAccess {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
}

/** Longest wait for a file, over all attempts (requirement: 30 s for a download). */
const LIMIT_MS = 30_000;
/** Folder of the local server's files; `deno.json` gives permission to read there. */
const LOCAL_FILES = "/var/lib/telegram-bot-api/";
/** Retries after 1, 2 and 4 s (requirement: the same for every service). */
const RETRIES = 3;
const FIRST_WAIT_MS = 1_000;

export interface FileOptions {
  /** The limit over all attempts, in ms. */
  readonly limitMs?: number;
  /** The folder, with a slash at its end, below which files on this machine are read. */
  readonly localFiles?: string;
}

/** Makes the way to the files that people send. */
export function createTelegramFiles(
  access: TelegramAccess,
  api: Api,
  { limitMs = LIMIT_MS, localFiles = LOCAL_FILES }: FileOptions = {},
): Files {
  const attempt = async (fileId: string, maxBytes: number, signal: AbortSignal) => {
    const path = await pathOf(api, fileId, signal);
    if (path.startsWith("/")) return await readLocal(access, localFiles, path, maxBytes);
    const url = `${access.apiRoot}/file/bot${access.token}/${path}`;
    const response = await fetch(url, { signal, redirect: "error" }).catch(() => {
      signal.throwIfAborted();
      throw unavailable();
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new FileError(response.status >= 500 ? "unavailable" : "gone");
    }
    return await readBody(response, maxBytes, signal);
  };

  return {
    async download(fileId, maxBytes, signal) {
      try {
        return await withLimit(
          limitMs,
          signal,
          () => new FileError("timeout"),
          (stop) =>
            retry(() => attempt(fileId, maxBytes, stop), {
              maxAttempts: 1 + RETRIES,
              minTimeout: FIRST_WAIT_MS,
              multiplier: 2,
              jitter: 0,
              isRetriable: (error) => error instanceof FileError && error.kind === "unavailable",
              signal: stop,
            }),
        );
      } catch (error) {
        throw error instanceof RetryError ? error.cause : error;
      }
    },
  };
}

/**
 * Reads a file from the disk: a Bot API server of one's own with `--local` names it by its path
 * there (tdlib/telegram-bot-api).
 */
async function readLocal(
  { apiRoot }: TelegramAccess,
  folder: string,
  path: string,
  maxBytes: number,
): Promise<Blob> {
  const isLocal = ["localhost", "127.0.0.1"].includes(new URL(apiRoot).hostname);
  if (!isLocal || !path.startsWith(folder)) throw new FileError("gone");
  try {
    if ((await Deno.stat(path)).size > maxBytes) throw new FileTooLarge();
    return new Blob([await Deno.readFile(path)]);
  } catch (error) {
    throw error instanceof FileTooLarge ? error : new FileError("gone");
  }
}

/** Asks where a file is. A path that leads elsewhere than below the API root is not followed. */
async function pathOf(api: Api, fileId: string, signal: AbortSignal): Promise<string> {
  try {
    const file = await api.getFile(fileId, signal as Parameters<Api["getFile"]>[1]);
    const path = file.file_path ?? "";
    const isBelow = /^[\w./@ :-]+$/.test(path) && !path.includes("..") && !path.includes("://");
    if (!isBelow) throw new FileError("gone");
    return path;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FileError) throw error;
    if (!(error instanceof GrammyError) || error.error_code >= 500) throw unavailable();
    throw /too big/.test(error.description) ? new FileTooLarge() : new FileError("gone");
  }
}

async function readBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      // Leaving the loop closes the connection.
      if (length > maxBytes) throw new FileTooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof FileTooLarge ? error : unavailable();
  }
  return new Blob(chunks);
}

/** Makes the error without its cause, whose message can hold the address and so the token. */
function unavailable(): FileError {
  return new FileError("unavailable");
}
