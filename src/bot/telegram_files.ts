import { deadline } from "@std/async/deadline";
import { delay } from "@std/async/delay";
import { retry, RetryError } from "@std/async/retry";
import { type Api, GrammyError } from "grammy/web";
import { createBackoff } from "../time/backoff.ts";
import { withLimit } from "../time/limits.ts";
import { FileError, type Files, FileTooLarge } from "./answers/files.ts";
import { FIRST_PAUSE_MS, KEEP_MS, MAX_PAUSE_MS } from "./delivery.ts";

/** The way to Telegram, or to a Bot API server of one's own. */
export interface TelegramAccess {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
}

/**
 * Longest wait for a file while Telegram answers, over all attempts (requirement: 30 s for a
 * download).
 */
const LIMIT_MS = 30_000;
/** A connection without a sign of life for longer is dead (guess). */
const SILENCE_MS = 10_000;
/** A Telegram that needs longer for its shortest answer cannot be reached (guess). */
const PROBE_MS = 5_000;
/** Folder of the local server's files; `deno.json` gives permission to read there. */
const LOCAL_FILES = "/var/lib/telegram-bot-api/";
/** Retries after 1, 2 and 4 s (requirement: the same for every service). */
const RETRIES = 3;

export interface FileOptions {
  /** The limit over all attempts while Telegram answers, in ms. */
  readonly limitMs?: number;
  /** The folder, with a slash at its end, below which files on this machine are read. */
  readonly localFiles?: string;
  /** Told that Telegram is away, and that a file is asked for again after so long, in ms. */
  readonly onWait?: (pauseMs: number) => void;
}

/** An attempt failed, and the next one may go well. */
class Passing extends Error {
  /**
   * @param told what becomes of it when it does not pass
   * @param afterS the wait that Telegram asked for
   */
  constructor(readonly told: FileError, readonly afterS?: number) {
    super(told.message);
  }
}

/** Telegram itself cannot be reached, or asks to be left alone: that says nothing about a file. */
class Away extends Passing {}

/**
 * Makes the way to the files that people send. A file that is not handed out is asked for four
 * times within half a minute, as somebody waits who can be told. While Telegram is away nobody can
 * be, and what is known is only that the file will be there when Telegram is: it is asked for with
 * growing pauses, as answers are delivered.
 */
export function createTelegramFiles(
  access: TelegramAccess,
  api: Api,
  { limitMs = LIMIT_MS, localFiles = LOCAL_FILES, onWait = () => {} }: FileOptions = {},
): Files {
  const attempt = async (fileId: string, maxBytes: number, signal: AbortSignal) => {
    const left = new AbortController();
    const stop = AbortSignal.any([signal, left.signal]);
    const soon = <T>(step: Promise<T>) => deadline(step, SILENCE_MS, { signal });
    try {
      const path = await soon(pathOf(api, fileId, stop));
      if (path.startsWith("/")) return await readLocal(access, localFiles, path, maxBytes);
      const url = `${access.apiRoot}/file/bot${access.token}/${path}`;
      const response = await soon(fetch(url, { signal: stop, redirect: "error" }));
      if (!response.ok) throw refusalOf(response.status);
      return await readBody(response, maxBytes, soon);
    } catch (error) {
      signal.throwIfAborted();
      if (isSettled(error)) throw error;
      // Without its cause, whose message can hold the address and so the token.
      throw new Passing(new FileError("unavailable"));
    } finally {
      // Closes the connection of what was not read to its end.
      left.abort();
    }
  };

  const isThere = async (signal: AbortSignal) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS)]);
    try {
      await api.getMe(limit as Parameters<Api["getMe"]>[0]);
      return true;
    } catch (error) {
      signal.throwIfAborted();
      return error instanceof GrammyError && error.error_code < 500;
    }
  };
  /** Tells trouble of a file from that of Telegram, where nothing tells it yet. */
  const explain = async (error: unknown, signal: AbortSignal) => {
    if (!(error instanceof Passing) || error instanceof Away || await isThere(signal)) return error;
    return new Away(error.told);
  };

  /** Tries for as long as Telegram answers and the limit allows. */
  const tryShortly = (fileId: string, maxBytes: number, signal: AbortSignal) =>
    withLimit(
      limitMs,
      signal,
      () => new Passing(new FileError("timeout")),
      (stop) =>
        retry(
          () =>
            attempt(fileId, maxBytes, stop).catch(async (error) => {
              throw await explain(error, stop);
            }),
          {
            maxAttempts: 1 + RETRIES,
            minTimeout: FIRST_PAUSE_MS,
            multiplier: 2,
            jitter: 0,
            isRetriable: (error) => error instanceof Passing && !(error instanceof Away),
            signal: stop,
          },
        ),
    ).catch((error) => {
      throw error instanceof RetryError ? error.cause : error;
    });

  return {
    async download(fileId, maxBytes, signal) {
      const backoff = createBackoff(FIRST_PAUSE_MS, MAX_PAUSE_MS);
      const untilMs = performance.now() + KEEP_MS;
      while (true) {
        try {
          return await tryShortly(fileId, maxBytes, signal);
        } catch (thrown) {
          const error = await explain(thrown, signal);
          if (!(error instanceof Passing)) throw error;
          const pauseMs = Math.max(backoff.next(), (error.afterS ?? 0) * 1_000);
          const isOver = performance.now() + pauseMs > untilMs;
          if (!(error instanceof Away) || isOver) throw error.told;
          onWait(pauseMs);
          await delay(pauseMs, { signal });
        }
      }
    },
  };
}

/** Tells an error that says what became of a file. */
function isSettled(error: unknown): boolean {
  return error instanceof Passing || error instanceof FileError || error instanceof FileTooLarge;
}

/** Makes the error of a file whose address answers with a status that is none of success. */
function refusalOf(status: number): Error {
  if (status === 429) return new Away(new FileError("unavailable"));
  return status >= 500 ? new Passing(new FileError("unavailable")) : new FileError("gone");
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
  const file = await api.getFile(fileId, signal as Parameters<Api["getFile"]>[1])
    .catch((error) => {
      throw error instanceof GrammyError ? meaningOf(error) : error;
    });
  const path = file.file_path;
  // It may be missing for a moment (tdlib/telegram-bot-api#32, #82).
  if (path === undefined) throw new Passing(new FileError("gone"));
  const isBelow = /^[\w./@ :-]+$/.test(path) && !path.includes("..") && !path.includes("://");
  if (!isBelow) throw new FileError("gone");
  return path;
}

/** Returns what it means that Telegram does not say where a file is. */
function meaningOf({ error_code, description, parameters }: GrammyError): Error {
  if (error_code === 429) return new Away(new FileError("unavailable"), parameters.retry_after);
  if (error_code >= 500) return new Passing(new FileError("unavailable"));
  if (/too big/.test(description)) return new FileTooLarge();
  // One text for a wrong id and for what is there a moment later ("wrong file_id or the file is
  // temporarily unavailable").
  const gone = new FileError("gone");
  return /temporarily/.test(description) ? new Passing(gone) : gone;
}

/** @param soon gives up what takes too long */
async function readBody(
  response: Response,
  maxBytes: number,
  soon: <T>(step: Promise<T>) => Promise<T>,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body!.getReader();
  let length = 0;
  while (true) {
    const { done, value: chunk } = await soon(reader.read());
    if (done) return new Blob(chunks);
    length += chunk.length;
    if (length > maxBytes) throw new FileTooLarge();
    chunks.push(chunk);
  }
}
