/** A small file in the form of google/wmt24pp, with all that it can have. */
export function copyOf(pair: string): string {
  const row = (segment_id: number, domain: string, given: object = {}) =>
    JSON.stringify({
      lp: pair,
      domain,
      document_id: `doc_${segment_id}`,
      segment_id,
      is_bad_source: false,
      source: `Sentence ${segment_id} was written for this test.`,
      target: `Satz ${segment_id} wurde für diesen Test geschrieben.`,
      original_target: `Satz ${segment_id} ist für diesen Test geschrieben.`,
      ...given,
    });
  return [
    row(0, "canary", { source: "CANARY", target: "CANARY", is_bad_source: true }),
    row(1, "canary"),
    row(2, "news"),
    row(3, "literary"),
    row(4, "social"),
    row(5, "social", { is_bad_source: true }),
    row(6, "social"),
    row(7, "social"),
    row(8, "speech"),
    `${row(9, "speech").slice(0, 40)}`,
    row(10, "speech", { target: "" }),
    row(11, "speech", { lp: "en-xx_XX" }),
    "",
  ].join("\n");
}

/** A server that has WMT24++ for one pair. */
export interface Copy extends AsyncDisposable {
  readonly url: string;
  /** The paths of all requests. */
  readonly asked: readonly string[];
  /** Breaks the next answer off in its middle. */
  cut(): void;
}

/** Starts it on loopback. */
export function startCopy(pair = "en-de_DE"): Copy {
  const asked: string[] = [];
  let isCut = false;
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, (request) => {
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    if (pathname !== `/${pair}.jsonl`) return new Response("Entry not found", { status: 404 });
    const bytes = new TextEncoder().encode(copyOf(pair));
    if (!isCut) return new Response(bytes);
    isCut = false;
    const half = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        controller.enqueue(bytes.subarray(0, bytes.length / 2));
        controller.error(new Error("cut"));
      },
    });
    return new Response(half, { headers: { "content-length": String(bytes.length) } });
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    asked,
    cut: () => void (isCut = true),
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}
