import { foldName } from "../name_folding.ts";

const folded = (text: string): ReadonlySet<string> =>
  new Set(text.trim().split(/\s+/).map(foldName));

/** Words that stand before the name of a language, in the languages that Telegram has. */
const BEFORE = folded(`
to into in from the translate translation of speak
auf ins in nach zu zum aus im vom dem den der die das übersetze übersetzen
en vers au à l la le les du de d depuis traduire traduis traduisez
a al el en del desde hacia traducir traduce traduzca
o ao em para à no na do da de traduzir traduza
in nell lo il dal dall al all sull traduci tradurre
la în in din pe spre traduce tradu
на в во с со из к по перевести переведи переводи перевод
до у в з із зі на по переклади перекласти переклад
на ад аб перакладзі
на от от към преведи
na u s sa iz po prevedi на у са из од кон преведи
do v z ze na po zo přeložit přelož preložiť
na po w z do przetłumacz
i iš uz no
a az magyarról
till på från til fra om
in het naar uit van vertaal
ke dalam dari daripada kepada dengan pake ing
sang bằng từ qua dịch ra thành
sa mula isalin kwa katika kutoka
në nga ne te
στα σε στη στην στο από απο τα την η
al en el de la
go i as ag yn o r bil bl mill ghall l
שפה לשפה בשפה
الى إلى من في ب ل الترجمة ترجم
به از در ترجمه تا
بۆ لە بە bo bi ji په د له
ወደ በ ከ
ба аз бе
`);
/** Words that stand behind one: postpositions, and what is said to be polite. */
const BEHIND = folded(`
please bitte favor пожалуйста будь ласка
में को से मे मा मध्ये ला तिर में भाषेत
میں کو سے ته کې را
ਵਿੱਚ ਨੂੰ ਤੋਂ માં থেকে তে
рүү руу
բառով
`);
/** Words for "language", on either side. */
const LANGUAGE = folded(`
language languages lang sprache sprachen langue langues idioma idiomas lengua língua linguagem lingua limba
llengua език езика езици язык языка языке языком языку языки
мова мову мовою мови мові jezik jezika jeziku језик језика језику јазик
jazyk jazyka jazyku jazyce jazykem jazykom język języka języku językiem
kalba kalbos kalbą valoda valodu valodā valodas
kieli kielelle kielellä kieltä kielen keel keele keeles keelde keelt nyelv nyelven nyelvre nyelvet nyelvről
språk språket sprog sproget taal
dil dili dilinde diline dilini dilinden dilde dilində dilinə
til tili tilida tiliga tilidan tiline тіл тілі тілінде тіліне тілінен тили тилинде тилине тили тилида
теле телендә теленә телӗ чӗлхи мотт хэл хэлээр тыла
забон забони زبان زبانی زمانی زبانه ژبه ژبې تىلى تىلىدا zimanê ziman
لغة اللغة باللغة للغة بلغة bahasa basa tiếng ngôn ngữ wikang wika lugha ya
gjuha gjuhën gjuhe γλώσσα γλώσσας γλώσσες teanga iaith lingvo lingvon hizkuntza
שפת השפה
भाषा भाषेत ভাষা ভাষায় ভাষাত ਭਾਸ਼ਾ ભાષા மொழி மொழியில் భాష ಭಾಷೆ ഭാഷ භාෂාව
ენა ენაზე լեզու լեզվով լեզվի
`);

/** Tells whether a folded word is nothing but one that stands beside names. */
export function isLittleWord(word: string): boolean {
  return BEFORE.has(word) || BEHIND.has(word) || LANGUAGE.has(word);
}

/** Tells whether a folded word can stand before the name of a language. */
export function isBefore(word: string): boolean {
  return BEFORE.has(word) || LANGUAGE.has(word);
}

/** Leaves of folded words what stands between those around a name. */
export function withoutLittleWords(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !isBefore(word));
  const end = words.findLastIndex((word) => !BEHIND.has(word) && !LANGUAGE.has(word));
  return start < 0 ? [] : words.slice(start, end + 1);
}

/** Leaves of a name in a dictionary what is no word for "language". */
export function withoutLanguageWords(name: string): string {
  const words = name.split(" ");
  if (words.length === 1) return name;
  const rest = words.filter((word) => !LANGUAGE.has(word));
  return rest.length === 0 ? name : rest.join(" ");
}
