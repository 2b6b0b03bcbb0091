import type { MessageEntity } from "grammy/types";
import { badRequest, type Refusal } from "../refusal.ts";

/**
 * Kinds of entities, as far as the rules of nesting tell them apart (Bot API, Formatting options).
 */
type Family = "style" | "quote" | "code" | "other";

/** Types of their own family; every other type, a new one too, is among the "other entities". */
const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ["bold", "style"],
  ["italic", "style"],
  ["underline", "style"],
  ["strikethrough", "style"],
  ["spoiler", "style"],
  ["blockquote", "quote"],
  ["expandable_blockquote", "quote"],
  ["code", "code"],
  ["pre", "code"],
]);

/**
 * The families that may stand inside a family: styles contain and are part of anything but code,
 * quotes are not nested, all others do not contain each other (Bot API). Code in a quote, and a
 * quote that is in no other entity than a style, are the server's own reading (tdlib/td,
 * MessageEntity.cpp, are_entities_valid).
 */
const INSIDE: Readonly<Record<Family, readonly Family[]>> = {
  style: ["style", "quote", "other"],
  quote: ["style", "code", "other"],
  code: [],
  other: ["style"],
};

/** The order of entities on the same range (tdlib/td, get_type_priority). */
const ORDER: readonly Family[] = ["quote", "code", "other", "style"];

/** Fields without which the server cannot parse an entity (tdlib/telegram-bot-api, Client.cpp). */
const NEEDED: ReadonlyMap<string, string> = new Map([
  ["text_link", "url"],
  ["text_mention", "user"],
  ["custom_emoji", "custom_emoji_id"],
  ["date_time", "unix_time"],
]);

/**
 * The server's own bound of offsets and lengths, in UTF-16 units (tdlib/td, fix_formatted_text).
 */
const MAX_BOUND_UNITS = 1_000_000;

type Span = Pick<MessageEntity, "type" | "offset" | "length">;

/**
 * Checks the entities that a bot sends. The real server refuses wrong bounds and missing fields;
 * empty, crossing and wrongly nested ones it drops or splits in silence, and this one refuses them
 * too, so that a mistake is seen.
 * @throws Refusal with Telegram's words where Telegram has some
 */
export function checkEntities(text: string, entities: readonly MessageEntity[]): void {
  for (const entity of entities) {
    const mistake = findMistake(text, entity);
    if (mistake) throw mistake;
  }
  entities.forEach((entity, index) => {
    for (const other of entities.slice(index + 1)) {
      if (isCompatible(entity, other)) continue;
      throw badRequest(`${nameOf(entity)} and ${nameOf(other)} would be changed in silence`);
    }
  });
}

/**
 * Returns the entities of a person's text as the server hands them on: what it would refuse or
 * change is left out, of two that do not go together the one that begins later, or ends earlier. In
 * the order of their offsets.
 */
export function keepEntities(text: string, entities: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of [...entities].sort(byOrder)) {
    if (!findMistake(text, entity) && kept.every((one) => isCompatible(one, entity))) {
      kept.push(entity);
    }
  }
  return kept;
}

function byOrder(a: Span, b: Span): number {
  return a.offset - b.offset || b.length - a.length ||
    ORDER.indexOf(familyOf(a)) - ORDER.indexOf(familyOf(b));
}

/** Finds what is wrong with one entity by itself. */
function findMistake(text: string, entity: MessageEntity): Refusal | undefined {
  const { offset, length } = entity;
  const end = offset + length;
  const field = NEEDED.get(entity.type);
  if (field !== undefined && !(field in entity)) {
    return badRequest(`can't parse MessageEntity: can't find field "${field}"`);
  }
  if (!Number.isInteger(offset) || offset < 0 || offset > MAX_BOUND_UNITS) {
    return badRequest(`receive an entity with incorrect offset ${offset}`);
  }
  if (!Number.isInteger(length) || length < 0 || length > MAX_BOUND_UNITS) {
    return badRequest(`receive an entity with incorrect length ${length}`);
  }
  if (length === 0) return badRequest(`${nameOf(entity)} is empty and would be dropped in silence`);
  if (offset > text.length) {
    return badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  }
  if (end > text.length) {
    return badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  if (isInsidePair(text, offset)) {
    return badRequest(`entity begins in a middle of a UTF-16 symbol at UTF-16 offset ${offset}`);
  }
  if (isInsidePair(text, end)) {
    return badRequest(
      `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol`,
    );
  }
}

/** Tells whether a border would separate the two units of one character. */
function isInsidePair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xFFFF;
}

/** Tells whether two entities are apart, or one is inside the other and may be. */
function isCompatible(a: Span, b: Span): boolean {
  const areApart = a.offset + a.length <= b.offset || b.offset + b.length <= a.offset;
  if (areApart) return true;
  return holds(a, b) && mayHold(a, b) || holds(b, a) && mayHold(b, a);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.offset <= inner.offset &&
    inner.offset + inner.length <= outer.offset + outer.length;
}

function mayHold(outer: Span, inner: Span): boolean {
  return INSIDE[familyOf(outer)].includes(familyOf(inner));
}

function familyOf({ type }: Span): Family {
  return FAMILIES.get(type) ?? "other";
}

function nameOf({ type, offset, length }: Span): string {
  return `entity ${type} at ${offset}+${length}`;
}
