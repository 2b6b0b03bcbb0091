import { type Route, serveHttp } from "../../../src/operator/http.ts";
import type { HttpServer } from "../../../src/operator/http/keep_open.ts";
import { HTTP_LIMITS, type HttpLimits } from "../../../src/operator/http/limits.ts";
import { silentLogger } from "../../harness/silent_logger.ts";

/** Limits that nothing of a test reaches, nobody who looks meanwhile, and a close that ends soon. */
const FAR: HttpLimits = { ...HTTP_LIMITS, lookEveryMs: 3_600_000, closeMs: 50 };

/** Runs a test with a server of its own that is gone afterwards. @param limits those that matter */
export async function withServer(
  routes: Record<string, Route>,
  limits: Partial<HttpLimits>,
  work: (server: HttpServer, lines: readonly string[]) => Promise<void>,
  proxyHeader?: string,
): Promise<void> {
  const lines: string[] = [];
  const server = await serveHttp(0, routes, silentLogger(lines), {
    limits: { ...FAR, ...limits },
    proxyHeader,
  });
  try {
    await work(server, lines);
  } finally {
    await server.close();
  }
}
