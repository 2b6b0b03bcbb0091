import type { Receive } from "../../config/receive.ts";
import type { GroqRemainder } from "../../groq/observer.ts";
import type { Models } from "../../groq/models.ts";
import type { WebhookState } from "../../updates/webhook_address.ts";
import { type Probe, problemsOf } from "../health.ts";
import type { Measurements } from "../measurements.ts";
import type { Limit, Now } from "./dashboard.ts";

/** Everything that tells of this moment. */
export interface NowSources {
  readonly version: string;
  readonly probes: Readonly<Record<string, Probe>>;
  readonly measurements: Pick<
    Measurements,
    "remainders" | "startedMs" | "waiting" | "takeovers"
  >;
  readonly models: readonly Pick<Models, "states">[];
  readonly receive: Receive;
  readonly webhook: WebhookState | undefined;
}

/** Tells what the dashboard shows of this moment. */
export function describeNow(sources: NowSources): Now {
  const { remainders, startedMs, waiting, takeovers } = sources.measurements;
  const secondsSince = (ms: number) => (performance.now() - ms) / 1_000;
  const { updates, chats, oldestMs } = waiting();
  return {
    version: sources.version,
    upSeconds: secondsSince(startedMs),
    memoryMb: Deno.memoryUsage().rss / 1_048_576,
    problems: problemsOf(sources.probes),
    waiting: { updates, chats, oldestSeconds: oldestMs / 1_000 },
    receiving: describeReceiving(sources),
    ...(takeovers && {
      takeovers: {
        count: takeovers.count,
        firstSecondsAgo: secondsSince(takeovers.firstMs),
        lastSecondsAgo: secondsSince(takeovers.lastMs),
      },
    }),
    models: sources.models.flatMap((list) =>
      list.states().map((state) => {
        const remainder = remainders.get(state.model);
        return { ...state, limits: remainder ? describeLeft(remainder) : [] };
      })
    ),
  };
}

function describeReceiving({ receive, webhook }: NowSources): Now["receiving"] {
  if (receive.mode === "polling") return { mode: receive.mode };
  const { waiting, lastFailure } = webhook ?? {};
  return {
    mode: receive.mode,
    host: new URL(receive.baseUrl).host,
    ...(waiting !== undefined && { waiting }),
    ...(lastFailure && {
      lastFailure: {
        text: lastFailure.text,
        secondsAgo: Math.max(0, Date.now() / 1_000 - lastFailure.atS),
      },
    }),
  };
}

/** Tells what is left; what Groq said is over when all is there again, as it said. */
function describeLeft(remainder: GroqRemainder): readonly Limit[] {
  const limit = (name: string, left: number, most: number, backMs?: number): Limit => {
    const backSeconds = backMs === undefined ? undefined : (backMs - performance.now()) / 1_000;
    if (backSeconds === undefined) return { name, left, most };
    return backSeconds <= 0 ? { name, left: most, most } : { name, left, most, backSeconds };
  };
  const { requests, requestLimit, requestsBackMs } = remainder;
  const { tokens, tokenLimit, tokensBackMs } = remainder;
  return [
    limit("requests today", requests, requestLimit, requestsBackMs),
    limit("tokens this minute", tokens, tokenLimit, tokensBackMs),
  ];
}
