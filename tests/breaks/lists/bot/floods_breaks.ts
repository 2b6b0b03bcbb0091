import type { Break } from "../../break.ts";

const SEEN_BY = ["tests/bot/incoming/flood_notice_test.ts"];

/** The sentence for a chat in which much waits. */
export const FLOODS_BREAKS: readonly Break[] = [
  {
    promise: "who floods is told",
    file: "src/updates/inbox.ts",
    from: "      tellFlood(task);\n",
    to: "",
    seenBy: SEEN_BY,
  },
  {
    promise: "who floods is told once",
    file: "src/updates/inbox.ts",
    from: "!told.has(lane) && ",
    to: "",
    seenBy: SEEN_BY,
  },
  {
    promise: "who floods anew is told anew",
    file: "src/updates/inbox.ts",
    from: "      told.delete(task.lane);\n",
    to: "",
    seenBy: SEEN_BY,
  },
  {
    promise: "a few messages are no flood",
    file: "src/updates/inbox.ts",
    from: "inLane.get(lane)! > MAX_LOADED_IN_LANE;",
    to: "inLane.get(lane)! > 0;",
    seenBy: ["tests/updates/inbox_test.ts"],
  },
  {
    promise: "who has little before their update is not told",
    file: "src/updates/inbox.ts",
    from: "behind >= MAX_LOADED_IN_LANE && inLane",
    to: "inLane",
    seenBy: SEEN_BY,
  },
  {
    promise: "a start does not tell of the same flood again",
    file: "src/updates/inbox.ts",
    from: "if (task.behind >= MAX_LOADED_IN_LANE) told.add(task.lane);",
    to: "",
    seenBy: SEEN_BY,
  },
  {
    promise: "who cannot be told does not keep others from being told",
    file: "src/updates/inbox.ts",
    from: "if (isFlood && !told.has(lane) && onFlood?.(update!)) told.add(lane);",
    to:
      "if (isFlood && !told.has(lane)) {\n      told.add(lane);\n      onFlood?.(update!);\n    }",
    seenBy: SEEN_BY,
  },
  {
    promise: "presses are no messages that wait",
    file: "src/bot/incoming/flood_notice.ts",
    from: "update.message ?? update.edited_message;",
    to: "update.message ?? update.edited_message ?? update.callback_query?.message as Message;",
    seenBy: SEEN_BY,
  },
  {
    promise: "people who talk in a group are not told",
    file: "src/bot/incoming/flood_notice.ts",
    from: 'if (message?.chat.type === "private") return message;',
    to: "if (message) return message;",
    seenBy: SEEN_BY,
  },
  {
    promise: "it is told in the sender's language",
    file: "src/bot/incoming/flood_notice.ts",
    from: "localeFor(from?.language_code)",
    to: "localeFor(undefined)",
    seenBy: SEEN_BY,
  },
  {
    promise: "nobody in a group is woken by it",
    file: "src/bot/incoming/flood_notice.ts",
    from: "disable_notification: true",
    to: "disable_notification: false",
    seenBy: SEEN_BY,
  },
  {
    promise: "a sentence that Telegram does not take does not outlive the program",
    file: "src/runtime.ts",
    from: 'giveUp.abort(new DOMException("The program has stopped", "AbortError"));',
    to: "",
    seenBy: SEEN_BY,
  },
  {
    promise: "a sentence is not sent when it is stale",
    file: "src/bot/incoming/flood_notice.ts",
    from: "AbortSignal.any([stop, AbortSignal.timeout(FRESH_MS)])",
    to: "stop",
    seenBy: SEEN_BY,
  },
];
