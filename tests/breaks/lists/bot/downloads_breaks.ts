import type { Break } from "../../break.ts";

const SEEN_BY = ["tests/bot/incoming/files_away_test.ts"];

/** Files that are sent while Telegram is away. */
export const DOWNLOADS_BREAKS: readonly Break[] = [
  {
    promise: "a file that is sent while Telegram is away is answered when it is back",
    file: "src/bot/telegram_files.ts",
    from: "if (!(error instanceof Away) || isOver) throw error.told;",
    to: "throw error.told;",
    seenBy: SEEN_BY,
  },
  {
    promise: "a file alone that is not handed out is told as that",
    file: "src/bot/telegram_files.ts",
    from: "error instanceof Away || await isThere(signal)",
    to: "error instanceof Away",
    seenBy: ["tests/bot/answers/downloads_test.ts"],
  },
  {
    promise: "nobody waits for a file for longer than a day",
    file: "src/bot/telegram_files.ts",
    from: "if (!(error instanceof Away) || isOver) throw",
    to: "if (!(error instanceof Away)) throw",
    seenBy: SEEN_BY,
  },
  {
    promise: "Telegram's absence does not use up the attempts of a file",
    file: "src/bot/telegram_files.ts",
    from: "error instanceof Passing && !(error instanceof Away),",
    to: "error instanceof Passing,",
    seenBy: SEEN_BY,
  },
  {
    promise: "waiting for Telegram ends with the program",
    file: "src/bot/telegram_files.ts",
    from: "await delay(pauseMs, { signal });",
    to: "await delay(pauseMs);",
    seenBy: SEEN_BY,
  },
  {
    promise: "a wait for Telegram is not taken for a standstill",
    file: "src/bot/bot.ts",
    from: 'onWait: (pauseMs) => given.deliveries.waits("getFile", pauseMs),',
    to: "",
    seenBy: SEEN_BY,
  },
  {
    promise: "a Telegram that hangs is noticed before the half minute of a download is over",
    file: "src/bot/telegram_files.ts",
    from: "const SILENCE_MS = 10_000;",
    to: "const SILENCE_MS = 40_000;",
    seenBy: SEEN_BY,
  },
  {
    promise: "the wait that Telegram asks for is kept",
    file: "src/bot/telegram_files.ts",
    from: "(error.afterS ?? 0) * 1_000",
    to: "0",
    seenBy: SEEN_BY,
  },
  {
    promise: "a flood limit is waited out",
    file: "src/bot/telegram_files.ts",
    from:
      '  if (error_code === 429) return new Away(new FileError("unavailable"), parameters.retry_after);\n',
    to: "",
    seenBy: SEEN_BY,
  },
  {
    promise: "a file that is unavailable for a moment is asked for again",
    file: "src/bot/telegram_files.ts",
    from: "/temporarily/.test(description) ? new Passing(gone) : gone",
    to: "gone",
    seenBy: SEEN_BY,
  },
  {
    promise: "a file id that is wrong is asked for once",
    file: "src/bot/telegram_files.ts",
    from: "/temporarily/.test(description) ? new Passing(gone) : gone",
    to: "new Passing(gone)",
    seenBy: SEEN_BY,
  },
  {
    promise: "a file without a path is asked for again",
    file: "src/bot/telegram_files.ts",
    from: 'if (path === undefined) throw new Passing(new FileError("gone"));',
    to: 'if (path === undefined) throw new FileError("gone");',
    seenBy: SEEN_BY,
  },
  {
    promise: "the address of a file, with the token, is in no error",
    file: "src/bot/telegram_files.ts",
    from: "if (isSettled(error)) throw error;",
    to: "if (isSettled(error) || true) throw error;",
    seenBy: ["tests/bot/telegram_files_test.ts"],
  },
];
