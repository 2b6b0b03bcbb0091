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
];
