import type { Break } from "../../break.ts";

const SEEN_BY = ["tests/operator/takeovers_test.ts"];

/** What the operator sees when somebody else takes the updates. */
export const TAKEOVERS_BREAKS: readonly Break[] = [
  {
    promise: "the readiness says that somebody else took the updates",
    file: "src/runtime.ts",
    from:
      'onState(isTaken ? "Somebody else took the updates, the webhook is set again" : undefined);',
    to: "onState(undefined);",
    seenBy: SEEN_BY,
  },
  {
    promise: "a bot that has its updates again is ready again",
    file: "src/runtime.ts",
    from:
      'onState(isTaken ? "Somebody else took the updates, the webhook is set again" : undefined);',
    to: 'if (isTaken) onState("Somebody else took the updates, the webhook is set again");',
    seenBy: SEEN_BY,
  },
  {
    promise: "a takeover is counted",
    file: "src/runtime.ts",
    from: "        measurements.takenOver();\n",
    to: "",
    seenBy: SEEN_BY,
  },
  {
    promise: "takeovers are in the metrics",
    file: "src/operator/measurements.ts",
    from: "      takenOver.add();\n",
    to: "",
    seenBy: SEEN_BY,
  },
  {
    promise: "the dashboard knows since when somebody else takes the updates",
    file: "src/operator/measurements.ts",
    from: "const { count, firstMs } = takeovers ?? { count: 0, firstMs: lastMs };",
    to: "const { count, firstMs } = { count: takeovers?.count ?? 0, firstMs: lastMs };",
    seenBy: SEEN_BY,
  },
  {
    promise: "the dashboard knows when somebody else last took the updates",
    file: "src/operator/dashboard/now.ts",
    from: "lastSecondsAgo: secondsSince(takeovers.lastMs)",
    to: "lastSecondsAgo: secondsSince(takeovers.firstMs)",
    seenBy: ["tests/operator/takeovers_test.ts"],
  },
  {
    promise: "the page says when somebody else first took the updates",
    file: "src/operator/dashboard/script.js",
    from: "duration(now.takeovers.firstSecondsAgo)",
    to: "duration(now.takeovers.lastSecondsAgo)",
    seenBy: ["tests/operator/dashboard/script_test.ts"],
  },
];
