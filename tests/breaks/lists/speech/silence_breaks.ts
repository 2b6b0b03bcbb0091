import type { Break } from "../../break.ts";

const JUDGE = "src/speech/silence.ts";
const SOUND = "src/speech/sound.ts";
const SEEN_BY_SILENCE = ["tests/speech/silence_test.ts"];
const SEEN_BY_SOUND = ["tests/speech/sound_test.ts"];
const SEEN_BY_CASES = ["tests/bot/answers/materials/recordings_test.ts"];
const SEEN_BY_LENGTHS = ["tests/speech/duration_test.ts"];

/** Silence, what is left of what was heard, and how long it is. */
export const SILENCE_BREAKS: readonly Break[] = [
  {
    promise: "speech that is heard as such is kept whatever the figures say",
    file: JUDGE,
    from: 'if (sound === "lively") return "said";\n      if (sound === "silent" || isOdd)',
    to: 'if (sound === "silent" || isOdd)',
    seenBy: SEEN_BY_SILENCE,
  },
  {
    promise: "a sentence in silence is doubted, not dropped",
    file: JUDGE,
    from: 'if (sound === "silent" || isOdd) return "doubtful";',
    to: 'if (sound === "silent" || isOdd) return "invented";',
    seenBy: SEEN_BY_SILENCE,
  },
  {
    promise: "what ends long after the recording was heard in silence",
    file: JUDGE,
    from: "segment.endS > durationS + MAX_OVERRUN_S",
    to: "segment.endS > durationS + 30",
    seenBy: SEEN_BY_SILENCE,
  },
  {
    promise: "a film's end after speech goes where nothing is known of the sound",
    file: JUDGE,
    from: "isStill || (sound === undefined && isAtEnd)",
    to: "isStill",
    seenBy: SEEN_BY_SILENCE,
  },
  {
    promise: "a loop is said once",
    file: JUDGE,
    from: "const LOOP_TIMES = 4;",
    to: "const LOOP_TIMES = 400;",
    seenBy: SEEN_BY_SILENCE,
  },
  {
    promise: "a number with equal digits stays whole",
    file: "src/speech/repetitions.ts",
    from: "if (hasLetters) return",
    to: "return",
    seenBy: ["tests/speech/repetitions_test.ts"],
  },
  {
    promise: "a short word in a pause is heard",
    file: SOUND,
    from: "low: at(0.1), middle: at(0.5), high: at(0.9)",
    to: "low: at(0.3), middle: at(0.5), high: at(0.7)",
    seenBy: SEEN_BY_SOUND,
  },
  {
    promise: "of a constant bit rate nothing is said",
    file: SOUND,
    from: 'if (sizes[0] === sizes.at(-1)) return "unclear";',
    to: "",
    seenBy: SEEN_BY_SOUND,
  },
  {
    promise: "frames of 60 ms have their time",
    file: "src/speech/ogg_opus.ts",
    from: "const SILK_MS = [10, 20, 40, 60];",
    to: "const SILK_MS = [10, 20, 40, 20];",
    seenBy: SEEN_BY_SOUND,
  },
  {
    promise: "what may be nothing is shown as that, and not translated",
    file: "src/bot/answers/materials/recording.ts",
    from: "if (heard.isDoubtful && !insists(ask))",
    to: "if (false as boolean)",
    seenBy: SEEN_BY_CASES,
  },
  {
    promise: "a GIF costs no hearing",
    file: "src/bot/answers/materials/found_recording.ts",
    from: "if (content.animation) return undefined;",
    to: "",
    seenBy: SEEN_BY_CASES,
  },
  {
    promise: "an empty result is not remembered",
    file: "src/bot/answers/materials/hearing.ts",
    from: 'if (heard.text !== "") transcripts',
    to: "transcripts",
    seenBy: SEEN_BY_CASES,
  },
  {
    promise: "the language that somebody said it is holds for what follows",
    file: "src/bot/answers/materials/hearing.ts",
    from: "if (wish.heardAs !== undefined) hearings.set(hearingKey(ask), wish.heardAs);",
    to: "",
    seenBy: SEEN_BY_CASES,
  },
  {
    promise: "a file without a length does not pass the allowance",
    file: "src/bot/answers/materials/hearing.ts",
    from: 'if (usedS > limits.voiceSecondsPerDay) return { kind: "used-up" };',
    to: "",
    seenBy: SEEN_BY_CASES,
  },
  {
    promise: "a film's length is found behind it",
    file: "src/speech/duration.ts",
    from: '[tail, lastOf(tail, "mvhd")]',
    to: "[tail, -1]",
    seenBy: SEEN_BY_LENGTHS,
  },
  {
    promise: "the second hearing is the larger model's",
    file: "src/speech/recognizer.ts",
    from: "brief, first.model",
    to: "brief, undefined",
    seenBy: ["tests/speech/recognizer_test.ts"],
  },
  {
    promise: "a sentence at a seam is whole in one of the pieces",
    file: "src/speech/pieces.ts",
    from: "const OVERLAP_S = 5;",
    to: "const OVERLAP_S = 0;",
    seenBy: ["tests/speech/pieces_test.ts"],
  },
  {
    promise: "a sentence that two pieces heard is said once",
    file: "src/speech/joining.ts",
    from: "middleS >= fromS && middleS < untilS",
    to: "middleS >= fromS",
    seenBy: ["tests/speech/pieces_test.ts"],
  },
  {
    promise: "a recording of half an hour is heard in pieces",
    file: "src/speech/pieces.ts",
    from: "MIN_CUT_S = 1_800",
    to: "MIN_CUT_S = 18_000",
    seenBy: ["tests/bot/answers/materials/recording_test.ts"],
  },
  {
    promise: "a long recording is sent once",
    file: "src/groq/whisper_transcriber.ts",
    from: "attemptMs: 300_000",
    to: "attemptMs: 40_000",
    seenBy: ["tests/groq/whisper_test.ts"],
  },
];
