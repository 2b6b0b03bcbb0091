import type { Break } from "../../break.ts";

const LATE = ["tests/operator/http/late_requests_test.ts"];
const CONNECTIONS = ["tests/operator/http/connections_test.ts"];
const KEEP_OPEN = ["tests/operator/http/keep_open_test.ts"];

/** One-line breaks of how HTTP survives strangers who hold what they do not use. */
export const HTTP_BREAKS: readonly Break[] = [
  {
    promise: "http: a header has a time limit",
    file: "src/operator/http/listener.ts",
    from: "    headersTimeout: limits.headerMs,\n",
    to: "    headersTimeout: 0,\n",
    seenBy: LATE,
  },
  {
    promise: "http: a body has a time limit",
    file: "src/operator/http/listener.ts",
    from: "    requestTimeout: limits.requestMs,\n",
    to: "    requestTimeout: 0,\n",
    seenBy: LATE,
  },
  {
    promise: "http: an unused connection is closed",
    file: "src/operator/http/listener.ts",
    from: "    keepAliveTimeout: limits.idleMs,\n",
    to: "    keepAliveTimeout: 0,\n",
    seenBy: LATE,
  },
  {
    promise: "http: an answer that nobody reads has a time limit",
    file: "src/operator/http/listener.ts",
    from: "  server.timeout = limits.idleMs;\n",
    to: "",
    seenBy: LATE,
  },
  {
    promise: "http: late requests are over in time",
    file: "src/operator/http/limits.ts",
    from: "requestMs: 60_000",
    to: "requestMs: 75_000",
    seenBy: LATE,
  },
  {
    promise: "http: who leaves is no mistake of the program",
    file: "src/operator/http.ts",
    from: "      if (incoming.destroyed && !incoming.complete) return;\n",
    to: "",
    seenBy: LATE,
  },
  {
    promise: "http: a route that stops reading still answers",
    file: "src/operator/http/exchange.ts",
    from: "incoming.iterator({ destroyOnReturn: false })",
    to: "incoming",
    seenBy: LATE,
  },
  {
    promise: "http: connections are bounded",
    file: "src/operator/http/connections.ts",
    from: "exchanges.size >= most",
    to: "exchanges.size > 10 * most",
    seenBy: CONNECTIONS,
  },
  {
    promise: "http: the bound leaves descriptors",
    file: "src/operator/http/limits.ts",
    from: "connections: 128",
    to: "connections: 256",
    seenBy: [...CONNECTIONS, "tests/program/half_open_test.ts"],
  },
  {
    promise: "http: who waits longest makes room",
    file: "src/operator/http/connections.ts",
    from: "        exchanges.delete(socket);\n        exchanges.set(socket, undefined);",
    to: "        exchanges.set(socket, undefined);",
    seenBy: CONNECTIONS,
  },
  {
    promise: "http: who asked makes no room",
    file: "src/operator/http/connections.ts",
    from: "exchange !== undefined && exchange.incoming.complete",
    to: "exchange !== undefined && !exchange.incoming.complete",
    seenBy: CONNECTIONS,
  },
  {
    promise: "http: a held body makes room",
    file: "src/operator/http/connections.ts",
    from: "exchange !== undefined && exchange.incoming.complete",
    to: "exchange !== undefined",
    seenBy: CONNECTIONS,
  },
  {
    promise: "http: half-open connections hold up no stop",
    file: "src/operator/http/connections.ts",
    from: "      for (const [socket] of [...waiting()]) drop(socket);\n",
    to: "",
    seenBy: CONNECTIONS,
  },
  {
    promise: "http: a close ends connections after their answer",
    file: "src/operator/http/connections.ts",
    from:
      "      for (const exchange of exchanges.values()) exchange!.outgoing.shouldKeepAlive = false;\n",
    to: "",
    seenBy: CONNECTIONS,
  },
  {
    promise: "http: a close has a time limit",
    file: "src/operator/http/listener.ts",
    from: "await deadline(closed, limits.closeMs).catch(() => {});",
    to: "await closed;",
    seenBy: CONNECTIONS,
  },
  {
    promise: "http: a deaf port is opened again",
    file: "src/operator/http/answers.ts",
    from: "return over.aborted || error instanceof",
    to: "return error instanceof",
    seenBy: KEEP_OPEN,
  },
  {
    promise: "http: a closed port is opened again",
    file: "src/operator/http/answers.ts",
    from: "over.aborted || error instanceof Deno.errors.ConnectionRefused ? false : undefined",
    to: "over.aborted ? false : undefined",
    seenBy: KEEP_OPEN,
  },
  {
    promise: "http: a port that answers is left alone",
    file: "src/operator/http/keep_open.ts",
    from: "(await answers(port, limits.heardMs, closing.signal) === false)",
    to: "(await answers(port, limits.heardMs, closing.signal) !== undefined)",
    seenBy: KEEP_OPEN,
  },
  {
    promise: "http: a stop does not wait for a deaf port",
    file: "src/operator/http/answers.ts",
    from: "    if (stop.aborted) return undefined;\n",
    to: "",
    seenBy: KEEP_OPEN,
  },
  {
    promise: "http: a port that stays closed ends the program",
    file: "src/operator/http/keep_open.ts",
    from: "performance.now() - sinceMs > limits.deafMs",
    to: "performance.now() - sinceMs > 2 * limits.deafMs",
    seenBy: KEEP_OPEN,
  },
  {
    promise: "http: pauses between tries to open a port grow",
    file: "src/operator/http/keep_open.ts",
    from: "await delay(backoff.next(),",
    to: "await delay(FIRST_PAUSE_MS,",
    seenBy: KEEP_OPEN,
  },
  {
    promise: "http: what is no JSON is refused by its type",
    file: "src/updates/webhook.ts",
    from: "    if (!isJson(request)) return answer(415);\n",
    to: "",
    seenBy: ["tests/updates/webhook_test.ts"],
  },
];
