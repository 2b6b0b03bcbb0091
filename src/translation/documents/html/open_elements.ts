import { INTEGRATION_POINTS } from "./html_elements.ts";

/** An element that is open. */
export interface OpenElement {
  readonly name: string;
  /** Whether it is one of SVG or MathML. */
  readonly isForeign: boolean;
}

/** The elements that are open, the innermost last. */
export interface OpenElements {
  /** How many they are. */
  readonly depth: number;
  readonly last: OpenElement | undefined;
  /** Whether what stands here is SVG or MathML. */
  readonly isForeign: boolean;
  has(name: string): boolean;
  push(element: OpenElement): void;
  pop(): OpenElement | undefined;
}

/** Makes the list of open elements. Each call costs the same, however many are open. */
export function createOpenElements(): OpenElements {
  const open: OpenElement[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, more: number) => counts.set(name, (counts.get(name) ?? 0) + more);
  return {
    get depth() {
      return open.length;
    },
    get last() {
      return open.at(-1);
    },
    get isForeign() {
      const last = open.at(-1);
      return last !== undefined && last.isForeign && !INTEGRATION_POINTS.has(last.name);
    },
    has: (name) => (counts.get(name) ?? 0) > 0,
    push(element) {
      open.push(element);
      count(element.name, 1);
    },
    pop() {
      const element = open.pop();
      if (element) count(element.name, -1);
      return element;
    },
  };
}
