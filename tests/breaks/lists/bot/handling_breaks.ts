import type { Break } from "../../break.ts";

/** Of what is kept and said of the work on an update. */
export const HANDLING_BREAKS: readonly Break[] = [{
  promise: "an answer that was made is not made again",
  file: "src/bot/answers/answer.ts",
  from: "handling.answers[at] ?? await",
  to: "await",
  seenBy: ["tests/bot/incoming/kept_answers_test.ts"],
}, {
  promise: "the second answer of an update is not its first",
  file: "src/bot/answers/answer.ts",
  from: "const at = handling.asked++;",
  to: "const at = handling.asked;",
  seenBy: [
    "tests/bot/incoming/kept_answers_test.ts",
    "tests/bot/answers/materials/text_file_test.ts",
  ],
}, {
  promise: "a failure is not kept",
  file: "src/bot/answers/answer.ts",
  from: "    fail(ask, dependencies, error.kind);",
  to:
    "    ask.handling.answers[at] = sentence(failureText(ask.locale, error));\n    fail(ask, dependencies, error.kind);",
  seenBy: ["tests/bot/incoming/kept_answers_test.ts"],
}, {
  promise: "an answer that waits is kept",
  file: "src/bot/incoming/handler.ts",
  from: "    await errand.keep(writeAnswers(answers));",
  to: "",
  seenBy: ["tests/bot/incoming/kept_answers_test.ts"],
}, {
  promise: "what is given up is kept before it is given back",
  file: "src/bot/incoming/handler.ts",
  from: "        await keepAnswers(errand);\n        throw error;",
  to: "        throw error;",
  seenBy: ["tests/bot/incoming/kept_answers_test.ts"],
}, {
  promise: "a kept answer outlives the process",
  file: "src/updates/inbox.ts",
  from: "            task.made = await sealed.openMade(row);\n",
  to: "",
  seenBy: ["tests/bot/incoming/kept_answers_test.ts"],
}, {
  promise: "attempts on the disk begin anew when an answer was made",
  file: "src/store/sqlite/sqlite_inbox.ts",
  from: "SET made = ?, attempts = 0 WHERE",
  to: "SET made = ? WHERE",
  seenBy: ["tests/store/engines_test.ts"],
}, {
  promise: "what is claimed has what was made of it",
  file: "src/store/sqlite/sqlite_inbox.ts",
  from: "RETURNING update_id AS updateId, sealed, attempts, made",
  to: "RETURNING update_id AS updateId, sealed, attempts",
  seenBy: ["tests/store/engines_test.ts", "tests/bot/incoming/kept_answers_test.ts"],
}, {
  promise: "a file is kept with its bytes",
  file: "src/bot/answers/handling.ts",
  from: "bytes: Uint8Array.fromBase64(base64)",
  to: "bytes: new Uint8Array()",
  seenBy: ["tests/bot/incoming/kept_answers_test.ts"],
}, {
  promise: "each update has its line",
  file: "src/bot/incoming/handler.ts",
  from: 'tell(update, leased, summary, handling, "done", startedMs);',
  to: "",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "the line of an update names its chat",
  file: "src/bot/incoming/handler.ts",
  from: "...(chat !== undefined && { chat_id: chat }),",
  to: "",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "the line of an update says why there is no translation",
  file: "src/bot/incoming/handler.ts",
  from: "outcome: failure ?? outcome",
  to: "outcome",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "the line of an update counts the calls",
  file: "src/bot/asking.ts",
  from: "    handling.calls++;\n",
  to: "",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "a repetition is a call of its own",
  file: "src/groq/ask.ts",
  from: "          onCall?.(model);\n",
  to: "",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "who shares a call with others has it in the line",
  file: "src/translation/cached_translator.ts",
  from: "      ...(onCall && { onCall }),\n",
  to: "",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "a model's own words are no language in the log",
  file: "src/bot/answers/materials/text.ts",
  from: "noteDirection(ask, codeForButton(source), target",
  to: "noteDirection(ask, source, target",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "a limit names its model",
  file: "src/groq/ask.ts",
  from: 'log.warn("Rate limit hit", { model: asked, ',
  to: 'log.warn("Rate limit hit", { ',
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "a limit names its wait",
  file: "src/groq/ask.ts",
  from: "retry_after_s: retryAfterS, error",
  to: "error",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "what Telegram quotes is cut",
  file: "src/log/redaction.ts",
  from: "withoutQuotes(description))",
  to: "description)",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}, {
  promise: "what Telegram could not parse is cut",
  file: "src/log/redaction.ts",
  from: '.replace(/(can\'t parse [^:]*):.*/s, "$1")',
  to: "",
  seenBy: ["tests/bot/incoming/handler_test.ts"],
}];
