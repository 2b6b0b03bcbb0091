import { chineseScript } from "../languages/chinese.ts";

/**
 * Words that hardly a sentence of a language does without, in languages that share a script. They
 * tell a sentence in another language than the one that was asked for.
 */
const WORDS: Readonly<Record<string, string>> = {
  en:
    "the a and is are was to of in it for on at my we he she do you that this with have not what they from will would there his her which been your can",
  es:
    "el la de en lo se al los las que una por para está pero como muy más esto ella usted y del con hay tengo eso este cuando",
  pt:
    "o a e se os uma que não para você está mas com muito mais isso ela do da em um dos das ao eu são quando",
  fr:
    "la de le les des une est et pas que pour vous dans avec sur ce cette nous je du qui il elle mais ne au",
  de:
    "der die das und ist nicht ein eine ich sie mit auf für den dem zu wir es von wie auch aber im",
  it:
    "la le lo in il gli che una per non è sono con del della questo ma ho anche di sei mi si nel alla come",
  nl: "het een en van ik je niet dat met voor op zijn de is wat maar ook naar",
  pl: "nie się jest na to że jak co w z do czy ale dla mam już",
  tr: "bir ve bu için çok ne değil mi da de ben sen var ama gibi",
  id: "yang dan di itu ini tidak untuk dengan saya anda ada akan",
  ms: "yang dan di itu ini tidak untuk dengan saya anda ada akan",
  vi: "là và của không có tôi bạn cho được này một những",
  sv: "och att det är jag inte som på en ett du för med har",
  da: "og at det er jeg ikke som på en et du for med har",
  nb: "og at det er jeg ikke som på en et du for med har",
  ro: "și este nu pentru care din mai cu în sunt ce la",
  cs: "je se na že to jsem ale jak není co bych",
  sk: "je sa na že to som ale ako nie je čo by",
  hu: "és hogy nem egy az ez van csak de még",
  fi: "ja on ei se että mutta minä olen kun niin",
  hr: "je da se na u i nije što sam ali kako",
  bs: "je da se na u i nije što sam ali kako",
};
const LISTS = Object.entries(WORDS)
  .map(([code, words]) => [code, new Set(words.split(" "))] as const);

/** Letters that tell apart languages of one script: of the first, and never of the others. */
const NEVER: Readonly<Record<string, RegExp>> = {
  uk: /[ыэъё]/giu,
  ru: /[іїєґў]/giu,
  be: /[иїщъ]/giu,
  bg: /[ыэёіїє]/giu,
  sr: /[ыэёйщьъюя]/giu,
  mk: /[ыэёйщьъюя]/giu,
  ar: /[یکگپچژۀے]/gu,
};
/** Letters with marks of languages in Latin letters; others have them in names at most. */
const MARKED: Readonly<Record<string, string>> = {
  en: "éèêëïöüñçàâ",
  de: "äöüßéèà",
  fr: "àâæçéèêëîïôœùûüÿ",
  es: "áéíóúüñ",
  pt: "áâãàçéêíóôõúü",
  it: "àèéìíîòóùú",
  nl: "éëïóöüèêáíú",
  pl: "ąćęłńóśźż",
  tr: "çğıiöşüâîûi̇",
  id: "é",
  ms: "é",
  sv: "åäöé",
  da: "æøåé",
  nb: "æøåéòó",
  fi: "åäö",
  cs: "áčďéěíňóřšťúůýž",
  sk: "áäčďéíĺľňóôŕšťúýž",
  hr: "čćđšž",
  bs: "čćđšž",
  hu: "áéíóöőúüű",
  ro: "ăâîșțşţ",
};
/** Codes of Chinese, each with the script that it is not written in. */
const OTHER_CHINESE: Readonly<Record<string, "Hans" | "Hant">> = {
  "zh": "Hant",
  "zh-Hant": "Hans",
};

// Guesses: so many different words or letters are no name and no quotation.
const MIN_FOREIGN_WORDS = 3;
const MANY_FOREIGN_WORDS = 5;
const MIN_FOREIGN_LETTERS = 2;
const MIN_STRANGE_WORDS = 2;

/** Tells whether a line has the small words of another language, and hardly any of this one. */
export function hasForeignWords(line: string, code: string): boolean {
  const [language = code] = code.toLowerCase().split("-");
  const own = LISTS.find(([one]) => one === language)?.[1];
  if (!own) return false;
  const words = [...new Set(line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])];
  const owned = words.filter((word) => own.has(word)).length;
  return LISTS.some(([, list]) => {
    const foreign = words.filter((word) => list.has(word) && !own.has(word)).length;
    return owned === 0 && foreign >= MIN_FOREIGN_WORDS ||
      foreign >= MANY_FOREIGN_WORDS && foreign > owned * 3;
  });
}

/** Tells whether words have letters that the language never has, though its script has them. */
export function hasForeignLetters(words: string, code: string): boolean {
  const marked = MARKED[code.split("-")[0]!];
  if (marked !== undefined) {
    const strange = words.toLowerCase().normalize("NFC").split(" ").filter((word) =>
      word.match(/[ß-\u024F\u1E00-\u1EFF]/g)?.some((letter) => !marked.includes(letter))
    );
    return strange.length >= MIN_STRANGE_WORDS;
  }
  const never = NEVER[code];
  if (never) return (words.match(never)?.length ?? 0) >= MIN_FOREIGN_LETTERS;
  const other = OTHER_CHINESE[code];
  return other !== undefined && chineseScript(words) === other;
}
