import { foldName } from "../name_folding.ts";
import { withoutLanguageWords, withoutLittleWords } from "./words_around.ts";

const alternatives = (words: string) => words.trim().split(/\s+/).map(foldName).join("|");

/** Signs before a name in Chinese: "translate into". */
const BEFORE_HAN =
  /^(?:请|請)?(?:翻译成|翻譯成|翻译为|翻譯為|翻译到|翻譯到|翻成|译成|譯成|译为|譯為|译|譯|成|用|说|說|从|從)(?=.)/u;
/** Particles behind a name in Japanese and Korean, as `foldName` leaves them. */
const PARTICLE = new RegExp(
  `(?:${
    alternatives("에서 으로 로 에 を 을 를 와 과 하고 に訳して に翻訳して に翻訳 から へ に で")
  })$`,
  "u",
);
/** Words for "language" that are part of a name: 英语, 英文, 独语, 영어, 한국말. */
const HAN_LANGUAGE = new RegExp(
  `(?:${alternatives("語言 语言 語 语 文 話 话 어 말")})$`,
  "u",
);
/** Stands in stems for the words above. */
const LANGUAGE = "#";

/** Words for "language" and prepositions that are written together with a name, by script. */
const AROUND: readonly (readonly [
  script: RegExp,
  before: RegExp,
  behind: RegExp,
])[] = [
  [
    /\p{Script=Thai}/u,
    new RegExp(`^(?:${alternatives("แปล")})?(?:${alternatives("เป็น ใน จาก")})?(?:ภาษา)?`, "u"),
    /$/u,
  ],
  [/\p{Script=Lao}/u, /^(?:ເປັນ)?(?:ພາສາ)?/u, /$/u],
  [/\p{Script=Khmer}/u, /^(?:ជា)?(?:ភាសា)?/u, /$/u],
  [/\p{Script=Myanmar}/u, /^/u, /(?:ဘာသာစကား|ဘာသာ|စကား)?(?:သို့|ဖြင့်|လို)?$/u],
  [/\p{Script=Hebrew}/u, /^(?:מה|[לבהמו](?=.{4}))?/u, /$/u],
  [/\p{Script=Ethiopic}/u, /^(?:[ወበከየ](?=.{4}))?/u, /$/u],
  [/\p{Script=Armenian}/u, /^/u, /(?:ով|ից|ի|ը)?$/u],
  [/\p{Script=Georgian}/u, /^/u, /(?:ად|იდან|ზე|ში|ს|ი)?$/u],
  [/\p{Script=Bengali}/u, /^/u, new RegExp(`(?:${alternatives("তে য় থেকে")})?$`, "u")],
  [/\p{Script=Gujarati}/u, /^/u, /(?:માં|થી)?$/u],
  [/\p{Script=Devanagari}/u, /^/u, /(?:मध्ये|मा|त|में)?$/u],
  [/\p{Script=Tamil}/u, /^/u, /(?:த்தில்|த்திற்கு|த்துக்கு|ம்|ில்)?$/u],
  [/\p{Script=Telugu}/u, /^/u, /(?:లోకి|లో|ం)?$/u],
  [/\p{Script=Kannada}/u, /^/u, /(?:ನಲ್ಲಿ|ದಲ್ಲಿ|ಕ್ಕೆ|ಗೆ|್)?$/u],
  [/\p{Script=Malayalam}/u, /^/u, /(?:ത്തിൽ|ിൽ|ിലേക്ക്|ം|്)?$/u],
  [/\p{Script=Sinhala}/u, /^/u, /(?:යෙන්|යට|ට)?$/u],
  [/\p{Script=Greek}/u, /^/u, /(?:ικα|ικων|ικη|ικης)?$/u],
];

/** Endings of adjectives and cases, as `foldName` leaves them, and adverbs of languages. */
const CYRILLIC_ENDINGS = [
  ..."ому ему ого его ими ыми ій ий ый ой им ым ом ем ою ею ую юю ої ог их ых ая яя ія ай ият ите а я у ю и і е о ша ше ча че ше шага ар ээр аар оор"
    .split(" "),
].map(foldName);
const LATIN_ENDINGS = (
  "iego ego iemu emu iej ich im ym em ej om og oga omu ou en er es as e a i u o y s " +
  "ndan nden dan den tan ten ya ye nin nda nde da de ta te yi ca ce cha che ga chaga chadan " +
  "ksi lla sta ssa n ul ra re rol ba be ban ben bol rul ez era iskai iski chega ish isht"
).split(" ");
/**
 * Endings of adjectives, cases and adverbs that have another one in a dictionary: lingua tedesca, á
 * ensku, angliškai, ingelesez.
 */
const OTHER_ENDINGS: readonly (readonly [ending: string, dictionary: string])[] = [
  ["a", "o"],
  ["u", "a"],
  ["ou", "a"],
  ["iskai", "u"],
  ["iski", "u"],
  ["ez", "a"],
  ["era", "a"],
];
/** Endings under which a dictionary of a Slavic, Baltic or Turkic language has a name. */
const DICTIONARY_LATIN = /(?:sk|ck|tin|cin)(?:i|y|a|o)$|(?:ca|ce|cha|che)$/u;
/** Letters that a name keeps at least when its ending is taken off: guess. */
const MIN_STEM = { cyrillic: 4, latin: 5, arabic: 3 } as const;
/** The end of what a Czech, Slovak or Slovene calls a language: čeština, němčina, angleščina. */
const CZECH = /(s?)c?t?in(?:[aeoyu]|ou)$(?<=[ct]in(?:[aeoyu]|ou))/u;
const ARTICLE = /^(?:وال|بال|لل|ال|ب|ل)(?=.{3})/u;

/**
 * Returns what a folded name may be in a dictionary, likeliest first: without prepositions and
 * words for "language", particles and endings.
 */
export function* dictionaryForms(name: string): Generator<string, void> {
  yield name;
  const rest = withoutLittleWords(name.split(" ")).join(" ");
  if (rest === "") return;
  yield* inflected(rest.replace(BEFORE_HAN, "").replace(PARTICLE, "").trim());
}

/** Returns what all cases of a folded name in a dictionary have in common. */
export function dictionaryStem(dictionaryName: string): string {
  const name = withoutLanguageWords(dictionaryName);
  if (/^[a-z]/.test(name)) return latinStem(name);
  if (isHan(name)) return name.replace(HAN_LANGUAGE, LANGUAGE);
  if (/\p{Script=Arabic}/u.test(name)) return name.replace(ARTICLE, "").replace(/ي(?:ه|ا)?$/u, "ي");
  const around = AROUND.find(([script]) => script.test(name));
  if (around) return withoutAround(name, around);
  if (/\p{Script=Cyrillic}/u.test(name)) {
    return withoutEnding(name, CYRILLIC_ENDINGS, MIN_STEM.cyrillic).at(0) ?? name;
  }
  return latinStem(name);
}

function latinStem(name: string): string {
  if (!DICTIONARY_LATIN.test(name)) return name;
  return withoutEnding(czech(name), LATIN_ENDINGS, MIN_STEM.latin).at(0) ?? name;
}

/** Returns a folded name, and what is left of it without its ending, which its other cases share. */
function* inflected(name: string): Generator<string, void> {
  yield name;
  if (isHan(name)) {
    const stem = name.replace(HAN_LANGUAGE, LANGUAGE);
    if (stem !== LANGUAGE) yield stem;
    return;
  }
  if (/\p{Script=Arabic}/u.test(name)) {
    const plain = name.replace(ARTICLE, "");
    for (const form of new Set([plain, name])) {
      yield form;
      const stem = form.replace(/ي(?:ه|ا)?$/u, "ي");
      if (stem !== form && stem.length >= MIN_STEM.arabic) yield stem;
    }
    return;
  }
  const around = AROUND.find(([script]) => script.test(name));
  if (around) {
    const stem = withoutAround(name, around);
    yield stem;
    yield withoutAround(stem, around);
    return;
  }
  if (/\p{Script=Cyrillic}/u.test(name)) {
    yield* withoutEnding(name, CYRILLIC_ENDINGS, MIN_STEM.cyrillic);
    return;
  }
  yield* latinForms(name);
}

function* latinForms(name: string): Generator<string, void> {
  for (const [ending, instead] of OTHER_ENDINGS) {
    if (name.endsWith(ending)) yield name.slice(0, -ending.length) + instead;
  }
  for (const form of new Set([name, czech(name)])) {
    yield form;
    for (const stem of withoutEnding(form, LATIN_ENDINGS, MIN_STEM.latin)) {
      yield stem;
      // Consonants that change in the cases of Finnish: englanti, englanniksi.
      if (stem.endsWith("nni")) yield `${stem.slice(0, -2)}ti`;
    }
  }
}

/** Leaves a name without each of the endings that it has, the longest first. */
function withoutEnding(name: string, endings: readonly string[], least: number): string[] {
  return endings
    .filter((ending) => name.endsWith(ending) && name.length - ending.length >= least)
    .toSorted((one, other) => other.length - one.length)
    .map((ending) => name.slice(0, -ending.length));
}

/** Makes an adjective's stem of a Czech, Slovak or Slovene noun: angličtina, anglický. */
function czech(name: string): string {
  return name.replace(CZECH, (_, hiss: string) => hiss === "" ? "cka" : "ska");
}

function withoutAround(
  name: string,
  [, before, behind]: readonly [RegExp, RegExp, RegExp],
): string {
  const stem = name.replace(before, "").replace(behind, "");
  return [...stem].length >= 2 ? stem : name;
}

function isHan(name: string): boolean {
  return /[\u3040-\u30FF\u3400-\u9FFF\u1100-\u11FF]/u.test(name);
}
