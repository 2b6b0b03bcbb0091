import { chineseScript } from "../languages/chinese.ts";
import { countOrdinaryWords, plainLetters } from "./words.ts";

/**
 * Words that hardly a sentence of a language does without, in languages that share a script. They
 * tell a sentence in another language than the one that was asked for.
 */
const WORDS: Readonly<Record<string, string>> = {
  en:
    "the a an and is are was were be been to of in it its for on at my your our their his her we he she they you i me him them us this that these those with have has had not what when where who how why which from by about into will would can could should must do does did if or but so just than then there here all any some more very too please let's see don't i'm it's yes",
  es:
    "el la los las un una unos de del en y o que por para con sin no lo le se me te mi tu su nos es son está están era fue ser hay tengo pero como cuando donde muy más este esta esto ese eso ella él usted al ya si sí qué",
  pt:
    "o a os as um uma uns de do da dos das em no na nos nas e ou que por para com sem não lhe se me te meu minha seu sua é são está estão era foi ser há tenho mas como quando onde muito mais este esta isto isso ela ele você ao já eu",
  fr:
    "le la les un une des de du en et ou que qui pour par avec sans ne pas plus se me te mon ma ton ta son sa nous vous je tu il elle on ils est sont était ce cette c'est j'ai dans sur mais comme quand où très au aux si d'un y à",
  de:
    "der die das den dem des ein eine einen einem einer und oder ist sind war hat habe haben nicht kein auf mit für von zu zum zur im in an aus bei nach ich du er sie es wir ihr mich mir dich dir mein meine meinen dein sein wie was wo wenn weil aber auch noch schon nur so sehr man bitte um da sei bin bist doch mal ja nein hier dann vor als kann",
  it:
    "il lo la i gli le un uno una di del della dei delle in nel nella e o che per con senza non si mi ti ci mio mia tuo suo è sono era ha ho hai abbiamo ma come quando dove molto più questo questa quello lei lui al alla già se io da",
  nl:
    "de het een en of van in op te met voor aan uit bij naar niet geen is zijn was heb heeft ik je jij hij zij we wij mijn jouw dat die dit deze wat waar wie hoe maar ook nog al als om er er is over hun",
  pl:
    "nie się jest są był była na w z do o i a że to ten ta jak co gdzie kiedy czy ale dla od po przy przez mój moja mnie mi ci go ją już tylko bardzo jej jego",
  tr:
    "bir ve bu şu o için çok ne değil mi mı da de ben sen biz siz var yok ama gibi ile daha en her şey kadar sonra",
  id:
    "yang dan di ke dari itu ini tidak untuk dengan saya aku kamu anda ada akan sudah belum bisa apa kita kami pada juga",
  ms:
    "yang dan di ke dari itu ini tidak untuk dengan saya aku kamu anda ada akan sudah belum boleh apa kita kami pada juga",
  vi: "là và của không có tôi bạn cho được này một những đã sẽ đang với ở thì mà anh em chị rất",
  sv:
    "och att det är jag du vi ni han hon inte som på en ett för med har var kan där här men om till av från min din så",
  da:
    "og at det er jeg du vi han hun ikke som på en et for med har var kan der her men om til af fra min din så de",
  nb:
    "og at det er jeg du vi han hun ikke som på en et for med har var kan der her men om til av fra min din så de",
  ro: "și este sunt nu pentru care din mai cu în la de pe ce un o unei să se am ai are mâine eu",
  cs: "je jsem jsou se na že to a i v ve s z do o jak co ale není pro bych už mi mě můj kde",
  sk: "je som sú sa na že to a i v vo s z do o ako čo ale nie pre by už mi ma môj kde",
  hu: "a az és hogy nem egy ez van csak de még is én te már mi meg el ha vagy",
  fi:
    "ja on ei se että mutta minä sinä hän me te he olen ole oli kun niin jo vain tämä voi mitä missä",
  et: "ja on ei see et aga mina ma sa ta me te olen oli kui nii juba ainult mis kus",
  hr: "je su sam si da se na u i nije što ali kako za od do s mi ti ga nas smo gdje ovo to",
  bs: "je su sam si da se na u i nije što ali kako za od do s mi ti ga nas smo gdje ovo to",
  ru:
    "и в не на что с со как это он она они но мы вы я ты мне меня тебя его её их очень был была было были если только ещё уже нет есть когда где для от по из к у за мой моя моё мои так же бы",
  uk:
    "і й та в у не на що з зі як це він вона вони але ми ви я ти мені мене тебе його її їх дуже був була було були якщо тільки ще вже немає є коли де для від по із до за мій моя моє мої так же б",
  be:
    "і ў не на што з як гэта ён яна яны але мы вы я ты мне мяне вельмі быў была калі толькі яшчэ ўжо няма ёсць дзе для ад па да за мой мая",
  bg:
    "и в не на че с със как това той тя те но ние вие аз ти ми ме го ги много беше бяха ако само още вече няма има кога къде за от по до е са съм си се да ще",
  sr:
    "и у не на да са као ово он она они али ми ви ја ти ми ме га их врло био била ако само још већ нема има кад где за од по до је су сам си се ће",
  mk:
    "и во не на дека со како ова тој таа тие но ние вие јас ти ми ме го ги многу беше ако само уште веќе нема има кога каде за од по до е се сум си ќе да",
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
  ar: /[یکگپچژۀےںٹڈڑ]/gu,
  fa: /[يكةىإأےںٹڈڑ]/gu,
  ur: /[يكةىإ]/gu,
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
const MIN_FOREIGN_WORDS = 2;
const MANY_FOREIGN_WORDS = 4;
/** So many words without a small one are no sentence, where the list of small ones is long. */
const MIN_WORDS_OF_A_SENTENCE = 5;
const MANY_WORDS = 55;
const MIN_FOREIGN_LETTERS = 2;
/** Of these scripts' languages one letter is enough: no name has it. */
const ONE_IS_ENOUGH = ["uk", "ru", "be", "bg", "sr", "mk"];
const MIN_STRANGE_WORDS = 2;

/** Tells whether a line has the small words of another language, and hardly any of this one. */
export function hasForeignWords(line: string, code: string): boolean {
  const [language = code] = code.toLowerCase().split("-");
  const own = LISTS.find(([one]) => one === language)?.[1];
  if (!own) return false;
  const words = [...new Set(plainLetters(line).toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])];
  const owned = words.filter((word) => own.has(word)).length;
  const isSentence = countOrdinaryWords(line) >= MIN_WORDS_OF_A_SENTENCE;
  if (owned === 0 && isSentence && own.size >= MANY_WORDS) return true;
  return LISTS.some(([, list]) => {
    const foreign = words.filter((word) => list.has(word) && !own.has(word)).length;
    const least = words.length > MIN_WORDS_OF_A_SENTENCE
      ? MIN_FOREIGN_WORDS
      : MIN_FOREIGN_WORDS + 1;
    return owned === 0 && foreign >= least ||
      foreign >= MANY_FOREIGN_WORDS && foreign > owned * 2;
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
  if (never) {
    const least = ONE_IS_ENOUGH.includes(code) ? 1 : MIN_FOREIGN_LETTERS;
    return (words.match(never)?.length ?? 0) >= least;
  }
  const other = OTHER_CHINESE[code];
  return other !== undefined && chineseScript(words) === other;
}
