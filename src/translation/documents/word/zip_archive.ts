import { Inflate } from "fflate";
import { addToCrc32 } from "./crc32.ts";
import type { Steps } from "../folding.ts";
import { DocumentError } from "../opened_file.ts";

/** Signatures and sizes of records without their names (PKWARE APPNOTE 6.3, 4.3.7–4.3.16). */
export const LOCAL = { signature: 0x04034B50, bytes: 30 } as const;
export const CENTRAL = { signature: 0x02014B50, bytes: 46 } as const;
export const END = { signature: 0x06054B50, bytes: 22 } as const;
/** The record at the end may have a comment of this many bytes. */
const MAX_COMMENT_BYTES = 0xFFFF;
const STORED = 0;
export const DEFLATED = 8;
/** What the flags of an entry say (4.4.4). */
const ENCRYPTED = 1 << 0 | 1 << 13;

/** Guess: Word itself writes about 20, a book with pictures some hundreds. */
const MAX_ENTRIES = 5_000;
/** Guess: three times what Telegram lets a bot fetch, which is mostly pictures. */
const MAX_BYTES = 60_000_000;
/**
 * Deflate makes at most 1,032 bytes of one (zlib, technical details): half a megabyte, about 5 ms.
 */
const STEP_BYTES = 512;
/** The same for sums, and what is only copied. */
const STEP_STORED_BYTES = 262_144;

/** File in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** Its record in the directory of the archive. */
  readonly record: Uint8Array;
  /** The data as they are in the archive, mostly compressed. */
  readonly data: Uint8Array;
}

/** Sees the fields of a record. */
export function fieldsOf(record: Uint8Array): DataView {
  return new DataView(record.buffer, record.byteOffset, record.byteLength);
}

/**
 * Reads the directory of an archive; nothing is decompressed. Cost: linear in its entries.
 * @throws {DocumentError} `damaged`; `too-long` where it declares more than is read
 */
export function* readZip(bytes: Uint8Array): Steps<ZipEntry[]> {
  const view = fieldsOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new DocumentError("too-long");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let declaredBytes = 0;
  let storedBytes = 0;
  for (let nth = 0; nth < count; nth++) {
    yield;
    if (at + CENTRAL.bytes > end || view.getUint32(at, true) !== CENTRAL.signature) {
      throw new DocumentError("damaged");
    }
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + CENTRAL.bytes + nameBytes + view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) throw new DocumentError("damaged");
    const record = bytes.subarray(at, next);
    const fields = fieldsOf(record);
    const size = fields.getUint32(20, true);
    declaredBytes += fields.getUint32(24, true);
    storedBytes += size;
    // Entries may not share their data: a few bytes would become any number of them.
    if (declaredBytes > MAX_BYTES) throw new DocumentError("too-long");
    if (storedBytes > bytes.length) throw new DocumentError("damaged");
    const nameOf = record.subarray(CENTRAL.bytes, CENTRAL.bytes + nameBytes);
    entries.push({
      name: new TextDecoder().decode(nameOf).replaceAll("\\", "/"),
      record,
      data: dataOf(view, fields.getUint32(42, true), size),
    });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new DocumentError("damaged");
}

function dataOf(view: DataView, at: number, size: number): Uint8Array {
  if (at + LOCAL.bytes > view.byteLength || view.getUint32(at, true) !== LOCAL.signature) {
    throw new DocumentError("damaged");
  }
  const start = at + LOCAL.bytes + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > view.byteLength) throw new DocumentError("damaged");
  return new Uint8Array(view.buffer, view.byteOffset + start, size);
}

/** Returns how many bytes an entry says it has. */
export function sizeOf({ record }: ZipEntry): number {
  return fieldsOf(record).getUint32(24, true);
}

/**
 * Decompresses an entry, at most half a megabyte at a time. Cost: linear in the declared size.
 * @throws {DocumentError} `damaged` where size or sum are others than declared; `locked` where it
 *   is encrypted
 */
export function* unpack(entry: ZipEntry): Steps<Uint8Array> {
  const fields = fieldsOf(entry.record);
  if (fields.getUint16(8, true) & ENCRYPTED) throw new DocumentError("locked");
  const method = fields.getUint16(10, true);
  const whole = new Uint8Array(sizeOf(entry));
  let at = 0;
  let sum = 0;
  const add = (chunk: Uint8Array) => {
    if (at + chunk.length > whole.length) throw new DocumentError("damaged");
    whole.set(chunk, at);
    at += chunk.length;
    sum = addToCrc32(sum, chunk);
  };
  if (method !== STORED && method !== DEFLATED) throw new DocumentError("damaged");
  const inflate = new Inflate(add);
  const step = method === STORED ? STEP_STORED_BYTES : STEP_BYTES;
  for (let from = 0; from < entry.data.length; from += step) {
    yield;
    const chunk = entry.data.subarray(from, from + step);
    if (method === STORED) add(chunk);
    else push(inflate, chunk, from + step >= entry.data.length);
  }
  if (at !== whole.length || sum !== fields.getUint32(16, true)) throw new DocumentError("damaged");
  return whole;
}

function push(inflate: Inflate, chunk: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(chunk, isLast);
  } catch {
    throw new DocumentError("damaged");
  }
}
