import type { Steps } from "../folding.ts";
import type { Look } from "./run_xml.ts";
import type { Stretch } from "../unchangeable.ts";

/** Run of a paragraph: where it stands, and where what is in it begins and ends. */
export interface Run extends Stretch {
  readonly look: Look;
  readonly firstStart: number;
  readonly lastEnd: number;
}

/** What stands in a paragraph, in runs and beside them, as a row. */
export interface Item extends Stretch {
  readonly run?: Run;
  /** Where several were put together: what stands in the file, complete beside runs. */
  readonly raw?: string;
}

/** Words. */
export interface TextItem extends Item {
  readonly kind: "text";
  readonly text: string;
}

/** Something without words: a footnote's sign, a picture; a `mark` may stand anywhere. */
export interface TagItem extends Item {
  readonly kind: "tag" | "mark-start" | "mark-end";
}

/** Other paragraphs: those of a text box. */
export interface BarrierItem extends Item {
  readonly kind: "barrier";
}

/** Part of a field: `begin`, its instruction, `separate`, its result, `end` (ECMA-376, 17.16.18). */
export interface FieldItem extends Item {
  readonly kind: "begin" | "separate" | "end";
}

/** Instruction of a field, or a part of it. */
export interface InstructionItem extends Item {
  readonly kind: "instruction";
  readonly text: string;
}

/** The forms that words have by what is around them. */
export type Form = "link" | "control" | "change" | "none";

/** Beginning of what is around words. */
export interface OpenItem extends Item {
  readonly kind: "open";
  readonly form: Form;
  closing?: CloseItem;
  /** True where it stays where it is: text before and behind it are places of their own. */
  isFixed: boolean;
}

/** End of what is around words. */
export interface CloseItem extends Item {
  readonly kind: "close";
  isFixed: boolean;
}

export type ParagraphItem =
  | TextItem
  | TagItem
  | BarrierItem
  | FieldItem
  | InstructionItem
  | OpenItem
  | CloseItem;

/** Fields whose result is words of the author, or of the document: others are computed anew. */
const WORDED = /^\s*(?:HYPERLINK|TOC|TOA|INDEX|BIBLIOGRAPHY|QUOTE|FORMTEXT|INCLUDETEXT)\b/i;
/** UTF-16 units of an instruction that are looked at: an address may be long, its name is not. */
const INSTRUCTION_UNITS = 64;

/** Tells whether the result of a field is words. */
export function isWorded(instruction: string): boolean {
  return WORDED.test(instruction);
}

/** A field or something around words, not yet ended. */
interface Scope {
  readonly opening: FieldItem | OpenItem;
  /** Its index in the row. */
  readonly at: number;
  instruction: string;
  isSeparated: boolean;
  hasWords: boolean;
  hasBarrier: boolean;
}

/** Returns an item as it stands in the file, complete beside runs. */
export function rawOf(item: Item, source: string): string {
  const own = item.raw ?? source.slice(item.start, item.end);
  return item.run && item.raw === undefined
    ? item.run.look.original + own + item.run.look.close
    : own;
}

/**
 * Puts together what stays as one: fields that are computed, and what is around no words. The
 * result of other fields is words with a link around them. Cost: linear.
 */
export function* settle(
  items: readonly ParagraphItem[],
  source: string,
): Steps<ParagraphItem[]> {
  const row: ParagraphItem[] = [];
  const scopes: Scope[] = [];
  const open = (opening: FieldItem | OpenItem) => {
    const plain = { instruction: "", isSeparated: false, hasWords: false, hasBarrier: false };
    scopes.push({ opening, at: row.length, ...plain });
    row.push(opening);
  };
  const pop = (): Scope => {
    const scope = scopes.pop()!;
    const outer = scopes.at(-1);
    if (outer) {
      outer.hasWords ||= scope.hasWords;
      outer.hasBarrier ||= scope.hasBarrier;
    }
    return scope;
  };
  /** Makes one of all from an index on. */
  const collapse = (at: number) => {
    const whole = row.splice(at);
    const [first] = whole;
    const last = whole.at(-1)!;
    let raw = "";
    // Joined, each of many in one another would be copied as often.
    for (const item of whole) raw += rawOf(item, source);
    return { raw, start: first!.start, end: last.end, ...first!.run && { run: first!.run } };
  };
  /** Gives up a field that does not end beside where it began: what began it stays as it is. */
  const abandon = () => {
    const { at, isSeparated, hasBarrier } = pop();
    const first = row[at]!;
    if (first.kind === "open") row[at] = { ...first, kind: "tag" };
    else if (!isSeparated && !hasBarrier) row.push({ kind: "tag", ...collapse(at) });
  };
  const close = (item: CloseItem) => {
    const { at, hasWords, hasBarrier } = pop();
    row.push(item);
    const opening = row[at]!;
    if (opening.kind !== "open") return;
    opening.closing = item;
    opening.isFixed ||= hasBarrier;
    item.isFixed = opening.isFixed;
    if (!hasWords && !opening.isFixed) row.push({ kind: "tag", ...collapse(at) });
  };
  for (const item of items) {
    yield;
    const scope = scopes.at(-1);
    const field = scope?.opening.kind === "begin" ? scope : undefined;
    if (item.kind === "begin" || item.kind === "open") open(item);
    else if (item.kind === "close") {
      while (scopes.at(-1)?.opening.kind === "begin") abandon();
      close(item);
    } else if (item.kind === "separate" && field && !field.isSeparated) {
      field.isSeparated = true;
      field.hasWords = false;
      row.push(item);
      if (field.hasBarrier) continue;
      const whole = collapse(field.at);
      const isOpen = isWorded(field.instruction);
      row.push(
        isOpen
          ? { kind: "open", form: "link", isFixed: false, ...whole }
          : { kind: "tag", ...whole },
      );
    } else if (item.kind === "end" && field) {
      if (row[field.at]!.kind === "open") {
        close({ ...item, kind: "close", isFixed: false });
        continue;
      }
      const { at, hasBarrier } = pop();
      row.push(item);
      if (!hasBarrier) row.push({ kind: "tag", ...collapse(at) });
    } else {
      if (scope) {
        if (item.kind === "text") scope.hasWords ||= item.text.trim() !== "";
        if (item.kind === "barrier") scope.hasBarrier = true;
        if (item.kind === "instruction" && scope.instruction.length < INSTRUCTION_UNITS) {
          scope.instruction += item.text;
        }
      }
      row.push(item);
    }
  }
  while (scopes.length > 0) abandon();
  return row;
}
