import script from "../../../src/operator/dashboard/script.js" with { type: "text" };

/** An element as far as the dashboard's script knows one. */
export class PageElement {
  textContent = "";
  className = "";
  hidden = true;
  children: (PageElement | string)[] = [];
  readonly attributes = new Map<string, string>();
  readonly listeners: (() => void)[] = [];
  readonly dataset: Record<string, string> = {};
  readonly classes = new Set<string>();
  readonly classList = {
    add: (name: string) => void this.classes.add(name),
    toggle: (name: string, isOn: boolean) =>
      void (isOn ? this.classes.add(name) : this.classes.delete(name)),
  };
  max = 0;
  value = 0;
  high = 0;

  constructor(readonly name: string) {}

  append(...children: (PageElement | string)[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: (PageElement | string)[]): void {
    this.children = children;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  addEventListener(_: string, act: () => void): void {
    this.listeners.push(act);
  }

  /** Those of a name inside, in their order. */
  all(name: string): PageElement[] {
    const own = this.name === name ? [this as PageElement] : [];
    return [
      ...own,
      ...this.children.flatMap((one) => one instanceof PageElement ? one.all(name) : []),
    ];
  }

  /** What is read, in one line. */
  get text(): string {
    const inner = this.children.map((one) => one instanceof PageElement ? one.text : one);
    return [this.textContent, ...inner].filter((one) => one !== "").join(" ");
  }
}

/** The dashboard's page without a browser: its script among elements that keep what they are given. */
export interface StandInPage {
  element(id: string): PageElement;
  /** The buttons that choose a span of time. */
  readonly spans: readonly PageElement[];
  /** Calls of what is repeated, by their pause in ms. */
  readonly repeated: ReadonlyMap<number, () => Promise<void>>;
  /** Times that the page was loaded anew. */
  readonly reloads: () => number;
  /** Resolves when the first numbers are there. */
  readonly shown: Promise<void>;
}

/** What the script reads of an answer. Nothing in it waits for the network. */
export type Answer = Pick<Response, "status" | "ok" | "json">;

export function answerOf(status: number, data?: unknown): Answer {
  return { status, ok: status < 300, json: () => Promise.resolve(data) };
}

/**
 * Runs the script.
 * @param respond what the bot answers to a question for its numbers
 */
export function runScript(
  respond: () => Promise<Answer>,
  { search = "", isLogin = false } = {},
): StandInPage {
  const elements = new Map<string, PageElement>();
  const element = (id: string) => {
    const known = elements.get(id) ?? new PageElement("div");
    elements.set(id, known);
    return known;
  };
  const spans = ["lastDay", "lastMonth"].map((span) =>
    Object.assign(new PageElement("button"), { dataset: { span } })
  );
  const repeated = new Map<number, () => Promise<void>>();
  let reloads = 0;
  const answered = Promise.withResolvers<void>();
  const document = {
    getElementById: (id: string) => isLogin && id === "state" ? null : element(id),
    createElement: (name: string) => new PageElement(name),
    createElementNS: (_: string, name: string) => new PageElement(name),
    querySelectorAll: () => spans,
  };
  const location = { search, reload: () => void reloads++ };
  const ask = async (path: string) => {
    if (path !== "/dashboard/data") throw new Error(`Nobody serves ${path}`);
    try {
      return await respond();
    } finally {
      // The script shows what it got before anything that waits for a macrotask.
      setTimeout(answered.resolve, 0);
    }
  };
  new Function("document", "location", "fetch", "setInterval", "Node", script)(
    document,
    location,
    ask,
    (act: () => Promise<void>, ms: number) => repeated.set(ms, act),
    PageElement,
  );
  return { element, spans, repeated, reloads: () => reloads, shown: answered.promise };
}
