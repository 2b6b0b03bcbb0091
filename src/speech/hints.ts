/**
 * Codes that Groq takes as a hint; it refuses others with 400 "unsupported language" (groq-sdk
 * 1.6.0, TranscriptionCreateParams).
 */
export const HINTS =
  ("af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl " +
    "gu ha haw he hi hr ht hu hy id is it ja jv ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr " +
    "ms mt my ne nl nn no oc pa pl ps pt ro ru sa sd si sk sl sn so sq sr su sv sw ta te tg th tk " +
    "tl tr tt uk ur uz vi yi yo yue zh").split(" ");
const KNOWN = new Set(HINTS);
/** Hints for languages that have another code here. */
const HINT_OF: Readonly<Record<string, string>> = { fil: "tl", nb: "no", jw: "jv", iw: "he" };

/** Finds the hint to hear a recording as a language; `undefined` where Whisper knows none. */
export function hintOf(language: string): string | undefined {
  const [short = ""] = language.toLowerCase().split("-");
  const hint = HINT_OF[short] ?? short;
  return KNOWN.has(hint) ? hint : undefined;
}
