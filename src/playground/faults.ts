/** A trouble with one request. */
export type Fault =
  /** Another answer than the real one; `answer-after` when everything is done. */
  | {
    readonly kind: "answer" | "answer-after";
    readonly status: number;
    readonly body: string;
    readonly headers?: Record<string, string>;
  }
  /** No answer until the client leaves or the server ends. */
  | { readonly kind: "stall" }
  /** Headers and a piece of the body, then nothing. */
  | { readonly kind: "stall-inside" }
  /** Headers and a piece of the body, then the connection breaks. */
  | { readonly kind: "cut" }
  /** Everything is done, but the answer breaks off: "maybe delivered". */
  | { readonly kind: "cut-after" }
  /** The answer waits for this, then is the real one. */
  | { readonly kind: "gate"; readonly until: Promise<void> };

type Match = string | ((name: string) => boolean);

interface Rule {
  readonly match: Match;
  readonly fault: Fault;
  readonly once: boolean;
}

/** Faults ordered by a test or by the demo page, for requests known by a name. */
export interface Faults {
  /** For the next matching request only; several are used in their order. */
  next(match: Match, fault: Fault): void;
  /** For all matching requests, until the returned function is called. */
  always(match: Match, fault: Fault): () => void;
  clear(): void;
  /** Answers a request: with a fault if one is ordered, else with what `proceed` makes. */
  apply(name: string, request: Request, proceed: () => Promise<Response>): Promise<Response>;
  /** Ends everything that stalls. */
  release(): void;
}

/** Makes an empty list of orders. */
export function createFaults(): Faults {
  const rules: Rule[] = [];
  const released = Promise.withResolvers<void>();

  const take = (name: string): Fault | undefined => {
    const index = rules.findIndex(({ match }) =>
      typeof match === "string" ? match === name : match(name)
    );
    const rule = rules[index];
    if (rule?.once) rules.splice(index, 1);
    return rule?.fault;
  };

  return {
    next: (match, fault) => void rules.push({ match, fault, once: true }),
    always(match, fault) {
      const rule = { match, fault, once: false };
      rules.push(rule);
      return () => void rules.splice(rules.indexOf(rule), 1);
    },
    clear: () => void rules.splice(0),
    release: () => released.resolve(),
    async apply(name, request, proceed) {
      const fault = take(name);
      if (!fault) return await proceed();
      switch (fault.kind) {
        case "answer":
        case "answer-after":
          if (fault.kind === "answer-after") await proceed();
          return new Response(fault.body, {
            status: fault.status,
            headers: { "content-type": "application/json", ...fault.headers },
          });
        case "gate":
          await Promise.race([fault.until, released.promise]);
          return await proceed();
        case "cut-after":
          await proceed();
          return brokenResponse();
        case "cut":
          return brokenResponse();
        case "stall":
          await Promise.race([released.promise, aborted(request)]);
          return new Response(null, { status: 503 });
        case "stall-inside":
          return stallingResponse(released.promise);
      }
    },
  };
}

function aborted(request: Request): Promise<void> {
  return new Promise((resolve) =>
    request.signal.addEventListener("abort", () => resolve(), { once: true })
  );
}

const PIECE = new TextEncoder().encode('{"ok":true,"resu');

function brokenResponse(): Response {
  let sent = false;
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (sent) return controller.error("The connection is cut, as ordered");
        sent = true;
        controller.enqueue(PIECE);
      },
    }),
    { headers: { "content-type": "application/json" } },
  );
}

function stallingResponse(released: Promise<void>): Response {
  const clientLeft = Promise.withResolvers<void>();
  return new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(PIECE);
        void Promise.race([released, clientLeft.promise]).then(() => {
          try {
            controller.close();
          } catch {
            // The client left before.
          }
        });
      },
      cancel: () => clientLeft.resolve(),
    }),
    { headers: { "content-type": "application/json" } },
  );
}
