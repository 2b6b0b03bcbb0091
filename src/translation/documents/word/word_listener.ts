import {
  type CloseItem,
  type Form,
  isWorded,
  type OpenItem,
  type ParagraphItem,
  type TagItem,
} from "./paragraph_items.ts";
import { createRun, type RunBuilder } from "./run_builder.ts";
import { attributeOf, hasNamespaces, type Tag, type XmlListener } from "./xml_events.ts";

/** WordprocessingML, transitional and strict (ECMA-376 parts 4 and 1). */
const NAMESPACES = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/** What stands around runs, and the form it gives to words (ECMA-376, 17.3, 17.5, 17.13, 17.16). */
const AROUND: Readonly<Record<string, Form>> = {
  hyperlink: "link",
  ins: "change",
  moveTo: "change",
  customXml: "control",
  smartTag: "none",
  dir: "none",
  bdo: "none",
};
/** Properties, and what proofing found: neither is part of what is read. */
const QUIET = ["pPr", "proofErr", "smartTagPr", "customXmlPr"];
/** Places that are known by a name: they can stand at either end of their paragraph. */
const MARKS: ReadonlyMap<string, TagItem["kind"]> = new Map([
  ["bookmarkStart", "mark-start"],
  ["permStart", "mark-start"],
  ["bookmarkEnd", "mark-end"],
  ["permEnd", "mark-end"],
]);

/** A paragraph as a row of what stands in it. */
export interface ReadParagraph {
  /** How its elements are named: "w:". */
  readonly prefix: string;
  readonly items: readonly ParagraphItem[];
}

interface OpenParagraph {
  readonly prefix: string;
  readonly items: ParagraphItem[];
  run?: RunBuilder | undefined;
}

type Role =
  | "outside"
  | "paragraph"
  | "around"
  | "shell"
  | "run"
  | "in-run"
  | "stays"
  | "inside"
  | "quiet";

interface Frame {
  readonly role: Role;
  readonly local: string;
  readonly start: number;
  /** That in which it stands, or which it is. */
  readonly paragraph: OpenParagraph | undefined;
  readonly hasNamespaces: boolean;
  /** For what is inside of something that stays: that. */
  readonly host?: Frame;
  /** For what stays: whether other paragraphs are in it. */
  hasParagraphs?: boolean;
  /** For a content control: where its content ends, once that is known. */
  contentEnd?: number;
}

/** Hears the paragraphs of a part of a Word document, inner ones before those they stand in. */
export function createWordListener(
  source: string,
  hear: (paragraph: ReadParagraph) => void,
): XmlListener {
  const frames: Frame[] = [];

  const roleOf = (parent: Frame | undefined, local: string, tag: Tag): Role => {
    const role = parent?.role ?? "outside";
    switch (role) {
      case "outside":
        return local === "p" ? "paragraph" : "outside";
      case "shell":
        return local === "sdtContent" ? "around" : "quiet";
      case "run":
      case "in-run":
        return local === "p" ? "paragraph" : "in-run";
      case "stays":
      case "inside":
        return local === "p" ? "paragraph" : "inside";
      case "quiet":
        return "quiet";
      case "paragraph":
      case "around":
        if (local === "p") return "paragraph";
        if (local === "r") return "run";
        if (local === "sdt") return "shell";
        if (QUIET.includes(local)) return "quiet";
        if (Object.hasOwn(AROUND, local)) return "around";
        return local === "fldSimple" && isWorded(attributeOf(tag, "instr") ?? "")
          ? "around"
          : "stays";
    }
  };

  const beginAround = (frame: Frame, parent: Frame, end: number) => {
    const isControl = parent.role === "shell";
    const item: OpenItem = {
      kind: "open",
      form: isControl ? "control" : AROUND[frame.local] ?? "link",
      start: isControl ? parent.start : frame.start,
      end,
      isFixed: frame.hasNamespaces || isControl && parent.hasNamespaces,
    };
    frame.paragraph!.items.push(item);
  };

  return {
    open(tag, start, end) {
      const parent = frames.at(-1);
      const local = NAMESPACES.includes(tag.uri) ? tag.local : "";
      const role = roleOf(parent, local, tag);
      const isParagraph = role === "paragraph";
      const prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
      const paragraph = isParagraph ? { prefix, items: [] } : parent?.paragraph;
      const frame: Frame = {
        role,
        local,
        start,
        paragraph,
        hasNamespaces: hasNamespaces(tag),
        ...role === "inside" && { host: parent!.host ?? parent! },
      };
      if (role === "around") beginAround(frame, parent!, end);
      else if (role === "run") paragraph!.run = createRun(source, tag, start, end);
      else if (role === "in-run") paragraph!.run!.open(local, tag, start, end);
      frames.push(frame);
    },
    close(start, end) {
      const frame = frames.pop()!;
      const parent = frames.at(-1);
      const items = frame.paragraph?.items;
      switch (frame.role) {
        case "paragraph":
          hear(frame.paragraph!);
          if (parent?.role === "paragraph" || parent?.role === "around") {
            parent.paragraph!.items.push({ kind: "barrier", start: frame.start, end });
          } else if (parent?.role === "stays" || parent?.role === "inside") {
            (parent.host ?? parent).hasParagraphs = true;
          } else if (parent?.role === "run" || parent?.role === "in-run") {
            parent.paragraph!.run!.holdParagraph(frame.start, end);
          }
          return;
        case "around":
          if (parent?.role === "shell") parent.contentEnd = start;
          else items!.push(closing(start, end));
          return;
        case "shell":
          if (frame.contentEnd !== undefined) items!.push(closing(frame.contentEnd, end));
          else items!.push({ kind: "tag", start: frame.start, end });
          return;
        case "run":
          for (const item of frame.paragraph!.run!.end(end)) items!.push(item);
          frame.paragraph!.run = undefined;
          return;
        case "in-run":
          frame.paragraph!.run!.close(end);
          return;
        case "stays": {
          const kind = frame.hasParagraphs ? "barrier" : MARKS.get(frame.local) ?? "tag";
          items!.push({ kind, start: frame.start, end });
        }
      }
    },
    text(text) {
      const frame = frames.at(-1);
      if (frame?.role === "in-run") frame.paragraph!.run!.text(text);
    },
  };
}

function closing(start: number, end: number): CloseItem {
  return { kind: "close", start, end, isFixed: false };
}
