import type { Config } from "./config/config.ts";
import { createEngine, type Engine } from "./engine.ts";
import type { Logger } from "./log/log.ts";
import { withToken } from "./operator/access.ts";
import { dashboardRoutes } from "./operator/dashboard/dashboard.ts";
import { createGuesses } from "./operator/guesses.ts";
import { describeNow } from "./operator/dashboard/now.ts";
import { healthz, problemsOf, readyz } from "./operator/health.ts";
import { home } from "./operator/home.ts";
import { type Route, serveHttp } from "./operator/http.ts";
import type { HttpServer } from "./operator/http/keep_open.ts";
import { HTTP_LIMITS } from "./operator/http/limits.ts";
import { metricsRoute } from "./operator/metrics.ts";
import { createRuntime, type Runtime } from "./runtime.ts";
import { DEFAULT_LIMITS, type Limits } from "./updates/limits.ts";
import manifest from "../deno.json" with { type: "json" };

/** Guess, a few scrapers; together with the public port there must be room for the others. */
const METRICS_CONNECTIONS = 16;

/**
 * Runs the bot until `stop` aborts, then finishes what is in flight.
 * @param limits those that are to be other ones than usual
 * @throws TokenRefused when Telegram does not know the token, PortInUse, PortLost, Wedged
 */
export async function runBot(
  config: Config,
  logger: Logger,
  stop: AbortSignal,
  limits: Partial<Limits> = {},
): Promise<void> {
  const log = logger.named("app", "runBot");
  const engine = await createEngine(config, logger);
  const servers: HttpServer[] = [];
  try {
    const runtime = createRuntime({
      config,
      engine,
      limits: { ...DEFAULT_LIMITS, ...limits },
      logger,
    });
    const routes = createRoutes(config, engine, runtime, stop);
    if (config.port !== undefined) {
      const server = await serveHttp(config.port, routes, logger, {
        limits: HTTP_LIMITS,
        proxyHeader: config.proxyHeader,
      });
      servers.push(server);
      log.info("Answering by HTTP", { port: server.port });
    }
    if (config.metricsPort !== undefined) {
      const metrics = metricsRoute(engine.measurements.metrics);
      const options = {
        limits: { ...HTTP_LIMITS, connections: METRICS_CONNECTIONS },
        proxyHeader: undefined,
      };
      servers.push(await serveHttp(config.metricsPort, { "/metrics": metrics }, logger, options));
    }
    await Promise.race([runtime.run(routes, stop), ...servers.map(({ lost }) => lost)]);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    await engine.close();
    log.info("Stopped");
  }
}

function createRoutes(
  { adminToken, receive }: Config,
  engine: Engine,
  runtime: Runtime,
  stop: AbortSignal,
): Record<string, Route> {
  const { measurements, store, models, flush } = engine;
  const guesses = createGuesses();
  const probes = {
    receiving: () => stop.aborted ? "stopping" : runtime.problem,
    groq: () =>
      models.some(({ isAway }) => isAway) ? "Groq does not answer" : measurements.groqProblem,
    store: () => store.problem,
  };
  measurements.metrics.gauge(
    "translation_bot_ready",
    "Whether messages are received and can be answered, as 1 or 0",
    () => [[{}, Object.keys(problemsOf(probes)).length === 0 ? 1 : 0]],
  );
  return {
    "/": home({ username: () => runtime.username, hasDashboard: adminToken !== undefined }),
    "/healthz": healthz,
    // As the first version had it; monitors may still ask there.
    "/health": healthz,
    "/readyz": readyz(probes),
    ...(adminToken && {
      "/metrics": withToken(adminToken, guesses, metricsRoute(measurements.metrics)),
      ...dashboardRoutes({
        adminToken,
        guesses,
        counts: store.counts,
        flush,
        now: () =>
          describeNow({
            version: manifest.version,
            probes,
            measurements,
            models,
            receive,
            webhook: runtime.webhook,
          }),
      }),
    }),
  };
}
