import { BOT_BREAKS } from "./bot_breaks.ts";
import { BOT_ANSWERS_BREAKS } from "./bot_answers_breaks.ts";
import { BOT_FEATURES_BREAKS } from "./bot_features_breaks.ts";
import { BOT_OUTLETS_BREAKS } from "./bot_outlets_breaks.ts";
import { GROQ_BREAKS } from "./groq_breaks.ts";
import { INBOX_BREAKS } from "./inbox_breaks.ts";
import { OPERATOR_BREAKS } from "./operator_breaks.ts";
import { PROGRAM_BREAKS } from "./program_breaks.ts";
import { SQLITE_BREAKS } from "./sqlite_breaks.ts";
import { STORE_BREAKS } from "./store_breaks.ts";
import { TRANSLATION_BREAKS } from "./translation_breaks.ts";
import { UPDATES_BREAKS } from "./updates_breaks.ts";
import type { Break } from "./break.ts";

export const BREAKS: readonly Break[] = [
  ...BOT_BREAKS,
  ...BOT_ANSWERS_BREAKS,
  ...BOT_FEATURES_BREAKS,
  ...BOT_OUTLETS_BREAKS,
  ...GROQ_BREAKS,
  ...INBOX_BREAKS,
  ...OPERATOR_BREAKS,
  ...PROGRAM_BREAKS,
  ...SQLITE_BREAKS,
  ...STORE_BREAKS,
  ...TRANSLATION_BREAKS,
  ...UPDATES_BREAKS,
];
