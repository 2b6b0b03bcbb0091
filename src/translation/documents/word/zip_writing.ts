import { Deflate } from "fflate";
import { addToCrc32 } from "./crc32.ts";
import type { Steps } from "../folding.ts";
import { CENTRAL, DEFLATED, END, fieldsOf, LOCAL, type ZipEntry } from "./zip_archive.ts";

/** UTF-16 units, or bytes, that are compressed at a time: about 2 ms. */
const STEP = 32_768;
/** Says that the sizes stand behind the data (PKWARE APPNOTE 6.3, 4.4.4). */
const SIZES_BEHIND = 1 << 3;
/** Says that names are UTF-8. */
const IS_UTF8 = 1 << 11;
/** Version 2.0 of the format, the first with deflate, and 1980-01-01, its first day. */
const VERSION = 20;
const FIRST_DAY = 0x21;

/** Makes an entry without data. */
export function emptyEntry(name: string): ZipEntry {
  const encoded = new TextEncoder().encode(name);
  const record = new Uint8Array(CENTRAL.bytes + encoded.length);
  const fields = fieldsOf(record);
  fields.setUint32(0, CENTRAL.signature, true);
  fields.setUint16(4, VERSION, true);
  fields.setUint16(6, VERSION, true);
  fields.setUint16(8, IS_UTF8, true);
  fields.setUint16(14, FIRST_DAY, true);
  fields.setUint16(28, encoded.length, true);
  record.set(encoded, CENTRAL.bytes);
  return { name, record, data: new Uint8Array() };
}

/** Gives an entry other data, compressed. Cost: linear. */
export function* withData(entry: ZipEntry, pieces: Iterable<Uint8Array>): Steps<ZipEntry> {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => packed.push(chunk));
  let [bytes, sum] = [0, 0];
  for (const piece of pieces) {
    yield;
    bytes += piece.length;
    sum = addToCrc32(sum, piece);
    deflate.push(piece);
  }
  deflate.push(new Uint8Array(), true);
  const data = yield* joined(packed);
  const record = entry.record.slice();
  const fields = fieldsOf(record);
  fields.setUint16(10, DEFLATED, true);
  fields.setUint32(16, sum, true);
  fields.setUint32(20, data.length, true);
  fields.setUint32(24, bytes, true);
  return { ...entry, record, data };
}

/** Encodes a text piece by piece, without cutting a character. */
export function* encoded(text: string, encoding: "utf-8" | "utf-16le" | "utf-16be") {
  for (let at = 0; at < text.length;) {
    const end = at + STEP;
    const isTorn = /[\uD800-\uDBFF]/.test(text[end - 1] ?? "");
    const piece = text.slice(at, isTorn ? end + 1 : end);
    yield encoding === "utf-8" ? new TextEncoder().encode(piece) : inUtf16(piece, encoding);
    at += piece.length;
  }
}

function inUtf16(text: string, encoding: "utf-16le" | "utf-16be"): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let nth = 0; nth < text.length; nth++) {
    view.setUint16(nth * 2, text.charCodeAt(nth), encoding === "utf-16le");
  }
  return new Uint8Array(view.buffer);
}

/** Writes an archive of these entries, in this order. Cost: linear. */
export function* writeZip(entries: readonly ZipEntry[]): Steps<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  let recordBytes = 0;
  for (const { record, data } of entries) {
    yield;
    const kept = record.slice();
    const fields = fieldsOf(kept);
    fields.setUint16(8, fields.getUint16(8, true) & ~SIZES_BEHIND, true);
    fields.setUint32(42, at, true);
    records.push(kept);
    recordBytes += kept.length;
    const nameBytes = fields.getUint16(28, true);
    const local = new Uint8Array(LOCAL.bytes + nameBytes);
    fieldsOf(local).setUint32(0, LOCAL.signature, true);
    // Both records have these fields one after the other, from the version to the name's length.
    local.set(kept.subarray(6, 30), 4);
    local.set(kept.subarray(CENTRAL.bytes, CENTRAL.bytes + nameBytes), LOCAL.bytes);
    pieces.push(local, data);
    at += local.length + data.length;
  }
  const end = new Uint8Array(END.bytes);
  const fields = fieldsOf(end);
  fields.setUint32(0, END.signature, true);
  fields.setUint16(8, entries.length, true);
  fields.setUint16(10, entries.length, true);
  fields.setUint32(12, recordBytes, true);
  fields.setUint32(16, at, true);
  for (const record of records) pieces.push(record);
  pieces.push(end);
  return yield* joined(pieces);
}

function* joined(pieces: readonly Uint8Array[]): Steps<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    yield;
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
