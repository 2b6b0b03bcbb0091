import type { Break } from "../../break.ts";

export const CONFIGURATION_BREAKS: readonly Break[] = [
  {
    promise: "an address that the program may not use is a problem",
    file: "src/config/conflicts.ts",
    from: "!permits.reaches(data)",
    to: 'data === ""',
    seenBy: ["tests/program/command_line_test.ts"],
  },
  {
    promise: "a folder that the program may not use is a problem",
    file: "src/config/conflicts.ts",
    from: "!permits.writes(folder)",
    to: 'folder === ""',
    seenBy: ["tests/program/command_line_test.ts"],
  },
  {
    promise: "what two variables want both is in the list of problems",
    file: "src/config/conflicts.ts",
    from: "data === port",
    to: "data === -port",
    seenBy: ["tests/config/config_test.ts"],
  },
  {
    promise: "all that is wrong with the configuration is one list",
    file: "src/config/config.ts",
    from: "    ...conflictsOf(given, permits),\n  ];",
    to: "    ...variables.success ? conflictsOf(given, permits) : [],\n  ];",
    seenBy: ["tests/config/permissions_test.ts"],
  },
  {
    promise: "before the first deploy check is green",
    file: "src/operator/check.ts",
    from: 'present === "" || presentHost === host',
    to: "presentHost === host",
    seenBy: ["tests/operator/check_findings_test.ts"],
  },
  {
    promise: "a bot that runs elsewhere is told of, by its host",
    file: "src/operator/check.ts",
    from: 'present === "" || presentHost === host',
    to: "true",
    seenBy: ["tests/operator/check_findings_test.ts"],
  },
  {
    promise: "check says how many rows need somebody",
    file: "src/operator/findings.ts",
    from: "filter(({ isFine }) => !isFine).length",
    to: "length",
    seenBy: ["tests/operator/check_findings_test.ts"],
  },
  {
    promise: "the first page of the host leads to the bot",
    file: "src/runtime.ts",
    from: "      username = me.username;\n",
    to: "",
    seenBy: ["tests/operator/home_test.ts"],
  },
  {
    promise: "the health check answers at its old address",
    file: "src/app.ts",
    from: '    "/health": healthz,\n',
    to: "",
    seenBy: ["tests/operator/home_test.ts"],
  },
];
