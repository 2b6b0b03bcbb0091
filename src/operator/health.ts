import type { Route } from "./http.ts";

/** Says what is wrong with a part of the program, or `undefined`. */
export type Probe = () => string | undefined;

const NO_STORE = { "cache-control": "no-store" };

/**
 * `/healthz`: the process answers, nothing else: a check that asked others would restart us for
 * their faults.
 */
export const healthz: Route = () => new Response("ok\n", { headers: NO_STORE });

/** Collects what is wrong, by part. */
export function problemsOf(probes: Readonly<Record<string, Probe>>): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const [part, probe] of Object.entries(probes)) {
    const problem = probe();
    if (problem !== undefined) problems[part] = problem;
  }
  return problems;
}

/**
 * Makes `/readyz`: whether messages are being received and can be answered, with the reasons where
 * not.
 */
export function readyz(probes: Readonly<Record<string, Probe>>): Route {
  return () => {
    const reasons = problemsOf(probes);
    const ready = Object.keys(reasons).length === 0;
    return Response.json({ ready, ...(!ready && { reasons }) }, {
      status: ready ? 200 : 503,
      headers: NO_STORE,
    });
  };
}
