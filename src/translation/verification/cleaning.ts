import { searchLanguage } from "../languages/language_search.ts";
import { countLetters } from "./words.ts";
import { mentionsTranslation } from "./talk.ts";

/** References of characters, which JSON needs none of (HTML, character references). */
const REFERENCE = /&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,6}));/gi;
/** Names of the characters from U+00A0 to U+00FF in their order. */
const LATIN_1 = (
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr " +
  "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml " +
  "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml " +
  "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
).split(" ");
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, at) => [name, String.fromCodePoint(0xA0 + at)] as const),
  ...Object.entries({
    ...{ quot: '"', apos: "'", lt: "<", gt: ">", amp: "&", ndash: "–", mdash: "—", hellip: "…" },
    ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", sbquo: "‚", bdquo: "„", euro: "€" },
  }),
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\r\\n", "\n"],
  ["\\n", "\n"],
  ["\\t", "\t"],
  ['\\"', '"'],
  ["\\/", "/"],
]);

/** Pairs of quotation marks; a mark that opens in one language closes in another. */
const QUOTES: readonly [open: string, close: string][] = [
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ["”", "”"],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
  ["״", "״"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["＂", "＂"],
  ["❝", "❞"],
  ["‘", "’"],
  ["‚", "‘"],
  ["'", "'"],
  ["`", "`"],
  ["**", "**"],
];
/** Fewer are laughter, or a cheer. */
const MIN_REPEATED_LETTERS = 4;
/** Quotation marks within one another: guess. */
const MAX_PAIRS = 3;
const QUOTE = /["“”„״«»‹›「」『』《》＂❝❞]/g;
const QUOTED_START = /^[\s\p{P}]*["“”„״«»‹›「『《＂❝‘‚'`*]/u;
/** Opening and closing marks of formatting at the ends of an answer. */
const MARKS_BEFORE = /^(?:\s|<\/?[gx]\d{1,4}\s?\/?>)*/;
/** UTF-16 units at the end of an answer that may be marks (guess: some dozen). */
const MARKS_UNITS = 200;
const MARKS_BEHIND = /(?:<\/?[gx]\d{1,4}\s?\/?>|\s)*$/;

/** Signs without a width, the soft hyphen, and what stands for a broken one. */
const INVISIBLE = /[\0\u200B\u2060\uFEFF\u00AD\uFFFD]/;
const INVISIBLES = new RegExp(INVISIBLE, "g");
const FENCED = /^\s*```[\w-]{0,20}\n?([^]*?)\n?```\s*$/;
/** What leaks of the channels of a model that reasons (harmony, the format of gpt-oss). */
const FINAL_CHANNEL = /(?:assistant\s?final|<\|channel\|>\s?final\s?<\|message\|>)/i;
const THOUGHT = /^\s*<(think|thinking|reasoning|analysis)>[^]*?<\/\1>/i;
/** A label before the translation: "Translation:", "Перевод на английский:". */
const LABEL = /^[\s*_]*(?:\p{L}[\p{L}\p{M}' ]{0,40})[*_]*\s?[:：][*_]*\s*/u;
/** First words of a remark that stands behind a translation. */
const NOTE =
  /^[\s*_([（【]*(?:notes?|n\.?b\.?|translator['’]s note|literally|explanation|anmerkung|hinweis|erläuterung|wörtlich|notas?|nota del traductor|explicación|remarques?|note du traducteur|littéralement|spiegazione|letteralmente|observaç(?:ão|ões)|примечание|пояснение|буквально|примітка|uwaga|dosłownie|opmerking|toelichting|not|açıklama|注|注释|注釋|注意|备注|備註|说明|說明|註|備考|補足|참고|주의|설명|ملاحظة|توضيح|टिप्पणी|नोट|ध्यान दें|یادداشت|توجه|anmärkning|catatan|ghi chú|หมายเหตุ)\s*[)）*_]*\s*[:：]/iu;
/** A whole paragraph in brackets. */
const BRACKETED = /^[([（【*][^]*[)\]）】*]$/u;

/**
 * Takes away what models add for certain, by comparison with the original: fences, quotation marks,
 * references of characters, escaped line breaks, channels, labels, notes. What the original has
 * itself stays.
 */
export function clean(original: string, answer: string): string {
  let text = stripInvisible(original, answer);
  text = stripChannels(original, text);
  if (!original.includes("```")) text = text.replace(FENCED, "$1");
  text = unwrapJson(original, text);
  text = stripFrame(original, text);
  text = decode(original, text);
  text = stripNotes(original, text);
  text = stripLabel(original, text);
  for (let pair = 0; pair < MAX_PAIRS; pair++) text = stripQuotes(original, text);
  return undouble(original, text).trim();
}

function stripInvisible(original: string, answer: string): string {
  const text = answer.replaceAll("\r\n", "\n").trim();
  return INVISIBLE.test(original) ? text : text.replaceAll(INVISIBLES, "").trim();
}

function stripChannels(original: string, answer: string): string {
  if (FINAL_CHANNEL.test(original) || THOUGHT.test(original)) return answer;
  const parts = answer.split(FINAL_CHANNEL);
  return parts.at(-1)!.replace(THOUGHT, "").trim();
}

/** Reads a translation that came as JSON inside of the JSON. */
function unwrapJson(original: string, answer: string): string {
  if (!answer.startsWith("{") || original.trimStart().startsWith("{")) return answer;
  try {
    const fields: Record<string, unknown> = JSON.parse(answer);
    const values = Object.values(fields);
    const text = values.length === 1 ? values[0] : fields.translation;
    return typeof text === "string" ? text : answer;
  } catch {
    return answer;
  }
}

/** Takes away the prompt's fence, tags around everything, and what ends JSON. */
function stripFrame(original: string, answer: string): string {
  let text = /={3}/.test(original)
    ? answer
    : answer.replace(/\s*={3}[\da-f]{8}={3}\s*/g, "\n").trim();
  if (!original.includes("<")) text = text.replace(/^<([a-z_]{2,20})>([^]*)<\/\1>$/, "$2").trim();
  return original.includes("}") ? text : text.replace(/"\s*\}$/, "").trim();
}

function decode(original: string, answer: string): string {
  let text = /<br/i.test(original) ? answer : answer.replace(/<br ?\/?>\n?/gi, "\n");
  if (text.includes("&")) {
    text = text.replace(REFERENCE, (reference, decimal, hexadecimal, name) => {
      if (original.includes(reference)) return reference;
      if (name !== undefined) return REFERENCES.get(name) ?? reference;
      return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal, 16));
    });
  }
  if (!text.includes("\\")) return text;
  for (const [escape, sign] of ESCAPES) {
    if (!original.includes(escape)) text = text.replaceAll(escape, sign);
  }
  return text;
}

/** Takes away remarks behind the translation, each a line or paragraph that the original lacks. */
function stripNotes(original: string, answer: string): string {
  const lines = answer.split("\n");
  const at = lines.findIndex((line, index) => index > 0 && NOTE.test(line.trim()));
  const isAdded = at > 0 && !original.split("\n").some((line) => NOTE.test(line));
  let text = isAdded ? lines.slice(0, at).join("\n").trimEnd() : answer;
  const end = text.lastIndexOf("\n\n");
  if (end > 0 && !/[([（【]/.test(original)) {
    const last = text.slice(end).trim();
    if (BRACKETED.test(last) && !last.includes("\n")) text = text.slice(0, end).trimEnd();
  }
  return text;
}

function stripLabel(original: string, answer: string): string {
  if (mentionsTranslation(original) || LABEL.test(original)) return answer;
  const label = LABEL.exec(answer)?.[0];
  if (label === undefined || !mentionsTranslation(label) && !isLanguageName(label)) return answer;
  const rest = answer.slice(label.length);
  return countLetters(rest) > 0 ? rest : answer;
}

function isLanguageName(label: string): boolean {
  return searchLanguage(label.replace(/[*_:：]/g, "").trim(), "en").kind === "found";
}

function stripQuotes(original: string, quotedAnswer: string): string {
  if (QUOTED_START.test(original)) return quotedAnswer;
  const answer = quotedAnswer.replace(/^"{2,}/, '"').replace(/(?<!")"{2,}(?=[.。]?$)/, '"');
  const start = MARKS_BEFORE.exec(answer)![0].length;
  const end = answer.length - MARKS_BEHIND.exec(answer.slice(-MARKS_UNITS))![0].length;
  const whole = answer.slice(start, end);
  // A full stop behind the marks goes with them where the original has none.
  const stop = /[.。]$/.exec(whole)?.[0] ?? "";
  const inner = whole.slice(0, whole.length - stop.length);
  const kept = /[.。!！?？…]$/.test(original.trim()) ? stop : "";
  for (const [open, close] of QUOTES) {
    const isWrapped = inner.length > open.length + close.length && inner.startsWith(open) &&
      inner.endsWith(close);
    if (!isWrapped) continue;
    const quoted = inner.slice(open.length, -close.length);
    // “One” and “two” begins and ends with marks that belong to the words.
    const isOne = !quoted.includes(close) || countQuotes(quoted) % 2 === 0 &&
        countQuotes(original) === countQuotes(quoted) &&
        quoted.indexOf(open) < quoted.indexOf(close);
    if (isOne) return answer.slice(0, start) + quoted + kept + answer.slice(end);
  }
  return answer;
}

function countQuotes(text: string): number {
  return text.match(QUOTE)?.length ?? 0;
}

/** Takes the others of a translation that came twice or oftener. */
function undouble(original: string, answer: string): string {
  const one = repeatedIn(answer);
  if (one !== undefined && repeatedIn(original) === undefined) {
    return /\p{P}$/u.test(original.trim()) ? one : one.replace(/[.。]$/, "");
  }
  const half = halfOf(answer);
  return half !== undefined && halfOf(original) === undefined ? half : answer;
}

/** Returns the sentence that a text says again and again, and nothing else. */
function repeatedIn(text: string): string | undefined {
  const sentences = (text.match(/[^.!?。！？؟।\n]+[.!?。！？؟।\n]*/gu) ?? []).map((one) =>
    one.trim()
  );
  const [first = ""] = sentences;
  const isRepeated = sentences.length > 1 && sentences.every((one) => one === first);
  return isRepeated && countLetters(first) >= MIN_REPEATED_LETTERS ? first : undefined;
}

/** Returns the first half of a text that says the same on both sides of its middle. */
function halfOf(text: string): string | undefined {
  const side = text.length >> 1;
  const first = text.slice(0, side).trim();
  if (countLetters(first) >= 8 && first === text.slice(-side).trim()) return first;
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (lines.length < 2 || lines.length % 2 !== 0) return undefined;
  const middle = lines.length / 2;
  const isSame = lines.slice(0, middle).every((line, nth) => line === lines[middle + nth]);
  if (!isSame || countLetters(lines[0]!) < 8) return undefined;
  return lines.slice(0, middle).join("\n");
}
