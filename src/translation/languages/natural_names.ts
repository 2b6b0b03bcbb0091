import { foldName } from "./name_folding.ts";

const folded = (text: string) => text.trim().split(/\s+/).map(foldName);

/** Words that stand around the name of a language: prepositions, and "language" itself. */
const LITTLE: ReadonlySet<string> = new Set(folded(`
to into in from the language languages lang translate please
auf ins in nach zu zum aus übersetze übersetzen bitte sprache der die das
en vers au à l la le les langue du de traduire traduis
a al el en idioma lengua del traducir traduce o ao em para língua linguagem no na os um
in lingua il lo dal traduci
на в во с со по к язык языке языка языком языку перевести переведи
до у з із мова мовою мову мови мові
na po w z język języku języka językiem
dili dilinde diline dilini dilinden dilde
به زبان از ترجمه
الى اللغة لغة باللغة للغة إلى من
भाषा में को मे से
bahasa ke
`));

/** Signs before a name in Chinese: "translate into". */
const BEFORE_HAN =
  /^(?:请|請)?(?:翻译成|翻譯成|翻译为|翻譯為|翻成|译成|譯成|译为|译|成|用|说|說)(?=.)/u;
/** Particles behind a name in Japanese and Korean, as `foldName` leaves them. */
const PARTICLE = new RegExp(
  `(?:${
    ["에서", "으로", "로", "에", "に訳して", "に翻訳", "へ", "に", "で"].map(foldName).join("|")
  })$`,
  "u",
);
/** Words for "language" that are part of a name: 英语, 英文, 独语, 영어, 한국말. */
const LANGUAGE = new RegExp(
  `(?:${["語言", "语言", "語", "语", "文", "話", "话", "어", "말"].map(foldName).join("|")})$`,
  "u",
);

/** Endings of adjectives and cases, as `foldName` leaves them. */
const CYRILLIC_ENDINGS = [
  ..."ому ему ого его ими ыми ій ий ый ой им ым ом ем ою ею ую юю ої ая яя а я у ю и і е".split(
    " ",
  ),
].map(foldName);
const LATIN_ENDINGS = (
  "iego ego iemu emu iej ich im ym em en er es e a i u o y " +
  "ndan nden dan den tan ten ya ye nin ca ce"
).split(" ");
/** Letters that a name keeps at least when its ending is taken off: guess. */
const MIN_STEM = { cyrillic: 4, latin: 5, arabic: 3 } as const;
const ARTICLE = /^(?:وال|بال|لل|ال|ب|ل)(?=.{3})/u;

/**
 * Returns what a folded name may be in the dictionary, likeliest first: without prepositions and
 * words for "language", particles and endings.
 */
export function* dictionaryForms(name: string): Generator<string, void> {
  yield name;
  const words = withoutLittle(name.split(" "));
  const rest = words.join(" ");
  if (rest === "") return;
  yield* stemsOf(rest.replace(BEFORE_HAN, "").replace(PARTICLE, "").trim());
}

/** Returns a folded name, and what is left of it without its ending, which its other cases share. */
function* stemsOf(name: string): Generator<string, void> {
  yield name;
  if (/[\u3040-\u30FF\u3400-\u9FFF\u1100-\u11FF]/u.test(name)) {
    const stem = name.replace(LANGUAGE, "");
    if (stem !== name && stem !== "") yield stem;
    return;
  }
  if (/\p{Script=Arabic}/u.test(name)) {
    const plain = name.replace(ARTICLE, "");
    for (const form of [plain, name]) {
      yield form;
      const stem = form.replace(/ي(?:ه|ا)?$/u, "ي");
      if (stem !== form && stem.length >= MIN_STEM.arabic) yield stem;
    }
    return;
  }
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
  const [endings, least] = isCyrillic
    ? [CYRILLIC_ENDINGS, MIN_STEM.cyrillic]
    : [LATIN_ENDINGS, MIN_STEM.latin];
  for (const ending of endings) {
    const stem = name.slice(0, name.length - ending.length);
    if (name.endsWith(ending) && stem.length >= least) yield stem;
  }
}

/** Tells whether a folded name is nothing but a word that stands beside names. */
export function isLittleWord(name: string): boolean {
  return LITTLE.has(name);
}

function withoutLittle(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !LITTLE.has(word));
  const end = words.findLastIndex((word) => !LITTLE.has(word));
  return start < 0 ? [] : words.slice(start, end + 1);
}
