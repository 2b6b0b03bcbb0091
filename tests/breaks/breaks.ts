import { FILE_ANSWERS_BREAKS } from "./lists/files/answers_breaks.ts";
import { DOCUMENTS_BREAKS } from "./lists/files/documents_breaks.ts";
import { FILES_BREAKS } from "./lists/files/files_breaks.ts";
import { VERIFICATION_FRAMES_BREAKS } from "./lists/verification/frames_breaks.ts";
import { VERIFICATION_LABELS_AND_QUOTES_BREAKS } from "./lists/verification/labels_and_quotes_breaks.ts";
import { VERIFICATION_DECISION_BREAKS } from "./lists/verification/decision_breaks.ts";
import { VERIFICATION_SECOND_OPINIONS_BREAKS } from "./lists/verification/second_opinions_breaks.ts";
import { VERIFICATION_NUMBERS_BREAKS } from "./lists/verification/numbers_breaks.ts";
import { VERIFICATION_MAGNITUDES_BREAKS } from "./lists/verification/magnitudes_breaks.ts";
import { VERIFICATION_SURVIVORS_BREAKS } from "./lists/verification/survivors_breaks.ts";
import { VERIFICATION_TALK_BREAKS } from "./lists/verification/talk_breaks.ts";
import { VERIFICATION_REFUSALS_BREAKS } from "./lists/verification/refusals_breaks.ts";
import { VERIFICATION_REASONING_AND_REQUESTS_BREAKS } from "./lists/verification/reasoning_and_requests_breaks.ts";
import { VERIFICATION_QUESTIONS_AND_PARTS_BREAKS } from "./lists/verification/questions_and_parts_breaks.ts";
import { VERIFICATION_SCRIPTS_AND_SIZES_BREAKS } from "./lists/verification/scripts_and_sizes_breaks.ts";
import { VERIFICATION_WORDS_BREAKS } from "./lists/verification/words_breaks.ts";
import { VERIFICATION_MARKS_BREAKS } from "./lists/verification/marks_breaks.ts";
import { VERIFICATION_STRAY_MARKS_BREAKS } from "./lists/verification/stray_marks_breaks.ts";
import { OUTCOMES_BREAKS } from "./lists/bot/outcomes_breaks.ts";
import { DRAFTS_BREAKS } from "./lists/bot/drafts_breaks.ts";
import { DOWNLOADS_BREAKS } from "./lists/bot/downloads_breaks.ts";
import { FLOODS_BREAKS } from "./lists/bot/floods_breaks.ts";
import { HANDLING_BREAKS } from "./lists/bot/handling_breaks.ts";
import { OUTAGES_BREAKS } from "./lists/updates/outages_breaks.ts";
import { RECEIVING_BREAKS } from "./lists/updates/receiving_breaks.ts";
import { COMMANDS_BREAKS } from "./lists/bot/commands_breaks.ts";
import { MESSAGES_BREAKS } from "./lists/bot/messages_breaks.ts";
import { OVERRULED_BREAKS } from "./lists/bot/overruled_breaks.ts";
import { READING_BREAKS } from "./lists/bot/reading_breaks.ts";
import { CONTEXT_BREAKS } from "./lists/bot/context_breaks.ts";
import { PICKERS_BREAKS } from "./lists/bot/pickers_breaks.ts";
import { RECORDINGS_BREAKS } from "./lists/bot/recordings_breaks.ts";
import { BOT_BREAKS } from "./lists/bot_breaks.ts";
import { BOT_ANSWERS_BREAKS } from "./lists/bot_answers_breaks.ts";
import { BOT_FEATURES_BREAKS } from "./lists/bot_features_breaks.ts";
import { BOT_OUTLETS_BREAKS } from "./lists/bot_outlets_breaks.ts";
import { DELIVERY_BREAKS } from "./lists/delivery_breaks.ts";
import { EVALUATION_BREAKS } from "./lists/evaluation/evaluation_breaks.ts";
import { GROQ_BREAKS } from "./lists/groq_breaks.ts";
import { INBOX_BREAKS } from "./lists/inbox_breaks.ts";
import { HTTP_BREAKS } from "./lists/operator/http_breaks.ts";
import { TAKEOVERS_BREAKS } from "./lists/operator/takeovers_breaks.ts";
import { OPERATOR_BREAKS } from "./lists/operator_breaks.ts";
import { PROGRAM_BREAKS } from "./lists/program_breaks.ts";
import { SQLITE_BREAKS } from "./lists/sqlite_breaks.ts";
import { STORE_BREAKS } from "./lists/store_breaks.ts";
import { TRANSLATION_BREAKS } from "./lists/translation_breaks.ts";
import { ALARMS_BREAKS } from "./lists/store/alarms_breaks.ts";
import { DAMAGE_BREAKS } from "./lists/store/damage_breaks.ts";
import { REMEMBERED_BREAKS } from "./lists/store/remembered_breaks.ts";
import { UPDATES_BREAKS } from "./lists/updates_breaks.ts";
import { SUSPICIOUS_BOT_BREAKS } from "./lists/suspicious_bot_breaks.ts";
import { SUSPICIOUS_BREAKS } from "./lists/suspicious_breaks.ts";
import { WORDS_BREAKS } from "./lists/words_breaks.ts";
import { CLOSE_LANGUAGES_BREAKS } from "./lists/languages/close_languages_breaks.ts";
import { NAMES_BREAKS } from "./lists/languages/names_breaks.ts";
import { TAGS_BREAKS } from "./lists/languages/tags_breaks.ts";
import { WORDS_LANGUAGES_BREAKS } from "./lists/words/languages_breaks.ts";
import { SILENCE_BREAKS } from "./lists/speech/silence_breaks.ts";
import { WORDS_SPEECH_BREAKS } from "./lists/words/speech_breaks.ts";
import { WORDS_GROQ_BREAKS } from "./lists/words/groq_breaks.ts";
import { WORDS_HOUSE_BREAKS } from "./lists/words/house_breaks.ts";
import { WORDS_LOCALES_BREAKS } from "./lists/words/locales_breaks.ts";
import { WORDS_TEXTS_BREAKS } from "./lists/words/texts_breaks.ts";
import { WORDS_MEASURES_BREAKS } from "./lists/words/measures_breaks.ts";
import { WORDS_DOORS_BREAKS } from "./lists/words/doors_breaks.ts";
import { WORDS_STORE_BREAKS } from "./lists/words/store_breaks.ts";
import { WORDS_PIECES_BREAKS } from "./lists/words/pieces_breaks.ts";
import { WORDS_PAGE_BREAKS } from "./lists/words/page_breaks.ts";
import { WORDS_CONTENTS_BREAKS } from "./lists/words/contents_breaks.ts";
import { WORDS_MARKS_BREAKS } from "./lists/words/marks_breaks.ts";
import { WORDS_TURNS_BREAKS } from "./lists/words/turns_breaks.ts";
import { WORDS_REST_BREAKS } from "./lists/words/rest_breaks.ts";
import { FIRST_MINUTES_BREAKS } from "./lists/bot/first_minutes_breaks.ts";
import { CONFIGURATION_BREAKS } from "./lists/operator/configuration_breaks.ts";
import { GUESSES_BREAKS } from "./lists/operator/guesses_breaks.ts";
import { DASHBOARD_BREAKS } from "./lists/operator/dashboard_breaks.ts";
import { BACKUP_BREAKS } from "./lists/store/backup_breaks.ts";
import type { Break } from "./break.ts";

export const BREAKS: readonly Break[] = [
  ...BOT_BREAKS,
  ...FIRST_MINUTES_BREAKS,
  ...BOT_ANSWERS_BREAKS,
  ...BOT_FEATURES_BREAKS,
  ...BOT_OUTLETS_BREAKS,
  ...DELIVERY_BREAKS,
  ...EVALUATION_BREAKS,
  ...GROQ_BREAKS,
  ...INBOX_BREAKS,
  ...HTTP_BREAKS,
  ...TAKEOVERS_BREAKS,
  ...OPERATOR_BREAKS,
  ...PROGRAM_BREAKS,
  ...SQLITE_BREAKS,
  ...STORE_BREAKS,
  ...ALARMS_BREAKS,
  ...DAMAGE_BREAKS,
  ...REMEMBERED_BREAKS,
  ...TRANSLATION_BREAKS,
  ...UPDATES_BREAKS,
  ...SUSPICIOUS_BOT_BREAKS,
  ...SUSPICIOUS_BREAKS,
  ...WORDS_BREAKS,
  ...COMMANDS_BREAKS,
  ...MESSAGES_BREAKS,
  ...OUTCOMES_BREAKS,
  ...OVERRULED_BREAKS,
  ...READING_BREAKS,
  ...CONTEXT_BREAKS,
  ...PICKERS_BREAKS,
  ...RECORDINGS_BREAKS,
  ...DRAFTS_BREAKS,
  ...DOWNLOADS_BREAKS,
  ...FLOODS_BREAKS,
  ...HANDLING_BREAKS,
  ...OUTAGES_BREAKS,
  ...RECEIVING_BREAKS,
  ...CLOSE_LANGUAGES_BREAKS,
  ...NAMES_BREAKS,
  ...TAGS_BREAKS,
  ...WORDS_LANGUAGES_BREAKS,
  ...SILENCE_BREAKS,
  ...WORDS_SPEECH_BREAKS,
  ...WORDS_GROQ_BREAKS,
  ...WORDS_HOUSE_BREAKS,
  ...WORDS_LOCALES_BREAKS,
  ...WORDS_TEXTS_BREAKS,
  ...WORDS_MEASURES_BREAKS,
  ...WORDS_DOORS_BREAKS,
  ...WORDS_STORE_BREAKS,
  ...WORDS_PIECES_BREAKS,
  ...WORDS_PAGE_BREAKS,
  ...WORDS_CONTENTS_BREAKS,
  ...WORDS_MARKS_BREAKS,
  ...WORDS_TURNS_BREAKS,
  ...WORDS_REST_BREAKS,
  ...FILES_BREAKS,
  ...DOCUMENTS_BREAKS,
  ...FILE_ANSWERS_BREAKS,
  ...VERIFICATION_FRAMES_BREAKS,
  ...VERIFICATION_LABELS_AND_QUOTES_BREAKS,
  ...VERIFICATION_DECISION_BREAKS,
  ...VERIFICATION_SECOND_OPINIONS_BREAKS,
  ...VERIFICATION_NUMBERS_BREAKS,
  ...VERIFICATION_MAGNITUDES_BREAKS,
  ...VERIFICATION_SURVIVORS_BREAKS,
  ...VERIFICATION_TALK_BREAKS,
  ...VERIFICATION_REFUSALS_BREAKS,
  ...VERIFICATION_REASONING_AND_REQUESTS_BREAKS,
  ...VERIFICATION_QUESTIONS_AND_PARTS_BREAKS,
  ...VERIFICATION_SCRIPTS_AND_SIZES_BREAKS,
  ...VERIFICATION_WORDS_BREAKS,
  ...VERIFICATION_MARKS_BREAKS,
  ...VERIFICATION_STRAY_MARKS_BREAKS,
  ...CONFIGURATION_BREAKS,
  ...GUESSES_BREAKS,
  ...DASHBOARD_BREAKS,
  ...BACKUP_BREAKS,
];
