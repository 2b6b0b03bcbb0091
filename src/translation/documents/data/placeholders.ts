import { createCloser, type Stretch, type Stretches } from "../unchangeable.ts";
import { directiveEnd, endOfMatch } from "./printf.ts";

/** Where something that stays can begin. */
const SIGN = /[%{}#<$&]|https?:\/\/|www\./g;
/** An address, with what is filled in; not the tag or the quotation mark behind it. */
const LINK = /(?:https?:\/\/|www\.)[^\s<>"{}]*(?:\{[^\s{}]{0,100}\}[^\s<>"{}]*)*/y;
/** Tags of HTML (WHATWG, 13.1.2) with one attribute that has a value, if any; `<0>` of React. */
const TAG =
  /<(?:\/?\d{1,4}\s{0,9}\/?|\/?[A-Za-z][\w:.-]{0,63}(?:\s[^<>=]{1,200}=[^<>]{0,2000})?\s{0,9}\/?)>/y;
/** `{name}`, `{{ name }}`, `{0:00}`; words in braces are words. */
const BRACES = /\{\s{0,9}[^\s{}]{0,100}\s{0,9}\}|\{{2,3}[^{}]{1,200}\}{2,3}/y;
/** Arguments with a format (ICU, MessageFormat). */
const FORMATTED =
  /\{\s{0,9}[\w.-]{1,64}\s{0,9},\s{0,9}(?:number|date|time|spellout|ordinal|duration)\s{0,9}(?:,[^{}]{0,200})?\}/y;
/** `${name}`, `#{name}`, `%{name}`, with an expression. */
const PREFIXED = /[$#%]\{[^{}]{0,200}\}/y;
/** `$t(key)` of i18next. */
const NESTING = /\$t\([^()]{0,1000}\)/y;
/** Signs of HTML that stand for themselves; others may be letters within a word. */
const REFERENCE = /&(?:amp|lt|gt|nbsp);/y;
/** The begin of a choice, from one of its branches to the next, and its end (ICU, MessageFormat). */
const CHOICE =
  /\{\s{0,9}[\w.-]{1,64}\s{0,9},\s{0,9}(?:plural|select|selectordinal)\s{0,9},\s{0,99}(?:offset:\d{1,4}\s{1,99})?(?:=\d{1,9}|[\w-]{1,64})\s{0,99}\{/y;
const BRANCH = /\}\s{0,99}(?:=\d{1,9}|[\w-]{1,64})\s{0,99}\{/y;
const CHOICE_END = /\}\s{0,99}\}/y;

/** UTF-16 units up to which stretches side by side become one: a step of work. */
const MAX_UNITS = 4_096;
const BRACE = /[{}]/g;

/**
 * Finds what programs fill in or read, which stays: directives of printf, names in braces, tags,
 * addresses, the syntax of choices (ICU) around the words of their branches. Those side by side are
 * one. Cost: linear.
 */
export function* placeholdersIn(text: string): Stretches {
  const find = createFinder(text);
  const sign = new RegExp(SIGN);
  let open: Stretch | undefined;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    yield undefined;
    const { index: start } = found;
    const end = find(start);
    if (end === undefined) continue;
    sign.lastIndex = end;
    if (open?.end === start && end - open.start <= MAX_UNITS) open = { start: open.start, end };
    else {
      if (open) yield open;
      open = { start, end };
    }
  }
  if (open) yield open;
}

/** Tells whether a stretch is part of a choice: its braces belong to those of others. */
export function isPartOfChoice(stretch: string): boolean {
  let depth = 0;
  for (const { 0: sign } of stretch.matchAll(BRACE)) {
    if (sign === "{") depth++;
    else if (--depth < 0) return true;
  }
  return depth > 0;
}

/** Makes a search for the end of what begins at a place; the places come from left to right. */
function createFinder(text: string): (at: number) => number | undefined {
  const commentEnd = createCloser(text, "-->", text.length);
  /** Choices that the place is in. */
  let choices = 0;
  const first = (at: number, ...patterns: readonly RegExp[]): number | undefined => {
    for (const pattern of patterns) {
      const end = endOfMatch(pattern, text, at);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  const branchEnd = (at: number): number | undefined => {
    const next = first(at, BRANCH);
    if (next !== undefined) return next;
    const end = first(at, CHOICE_END);
    choices = end === undefined ? 0 : choices - 1;
    return end;
  };
  return (at) => {
    switch (text[at]) {
      case "%":
        return first(at, PREFIXED) ?? directiveEnd(text, at);
      case "{": {
        const choice = first(at, CHOICE);
        if (choice !== undefined) choices++;
        return choice ?? first(at, BRACES, FORMATTED);
      }
      case "}":
        return choices > 0 ? branchEnd(at) : undefined;
      case "#":
        return first(at, PREFIXED) ?? (choices > 0 ? at + 1 : undefined);
      case "$":
        return first(at, PREFIXED, NESTING);
      case "<":
        return text.startsWith("<!--", at) ? commentEnd(at + 3) : first(at, TAG);
      case "&":
        return first(at, REFERENCE);
      default:
        return first(at, LINK);
    }
  };
}
