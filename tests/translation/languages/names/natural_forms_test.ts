import assert from "node:assert/strict";
import { searchLanguage } from "../../../../src/translation/languages/language_search.ts";
import { test } from "../../../harness/test.ts";

/** What people write for a language in each of Telegram's languages, and the code of what they mean. */
const FORMS = `
ru немецкий язык=de|по-английски=en|на немецкий=de|немецкого=de|Германия=de|венгерский=hu|башкирский=ba|норвежский=no|арабский=ar|испанский=es|на испанском=es|с испанского=es
it lingua tedesca=de|in inglese=en|dall'inglese=en
zh 爱尔兰文=ga|德语=de|德文=de|英文=en|英语=en|国语=zh|中文=zh|簡體=zh|繁中=zh-Hant|简中=zh
ja ドイツ語=de|英語で=en|中国語=zh
ko 독일어=de|독일말=de|영어로=en|중국어=zh|스페인어로=es
vi tiếng Đức=de|tieng duc=de|bằng tiếng Anh=en
id bahasa inggris=en|ke bahasa Inggris=en
pl język niemiecki=de|po angielsku=en|na niemiecki=de
fa زبان انگلیسی=en|به انگلیسی=en
th ภาษาอังกฤษ=en
tr ingiliz dili=en|almanca=de|ingilizce=en|Almancaya=de|İNGİLİZCE=en|INGILIZCE=en
en to german=de|into german=de|espanol=es|francais=fr|turkce=tr|ＥＮＧＬＩＳＨ=en|Brasil=pt-BR|Deutschland=de|🇧🇷=pt-BR|spa=es|ger=de|jp=ja|cn=zh|ua=uk|kz=kk|gr=el|cz=cs|dk=da|se=sv|de-AT=de|srpski=sr|srpski latinica=sr-Latn|serbian latin=sr-Latn|latin=la|mandarin=zh|cantonese=yue|farsi=fa|castellano=es|flemish=nl|tagalog=fil|filipino=fil|brazilian=pt-BR|simplified chinese=zh|traditional chinese=zh-Hant|burmese=my|myanmar=my|moldovan=ro|bosnian=bs|hungarian=hu|latvian=lv|euskera=eu|hindi=hi|NORWEGIAN=no|norsk=no|kurdish=ku|sorani=ckb|gaelic=gd|irish=ga|arabic=ar
de auf Deutsch=de|englischen=en|ins Englische=en|englische Sprache=en|irisch=ga
fr en français=fr|l'anglais=en
uk по-німецьки=de|німецькою=de|англійською=en|угорською=hu|арабською мовою=ar|іспанська=es
nl in het Duits=de
ro în engleză=en
ar إلى الإنجليزية=en|انجليزي=en|الإنجليزية=en|انكليزي=en
hi अंग्रेज़ी में=en
cs angličtiny=en|německy=de|do angličtiny=en
fi saksaksi=de|englanniksi=en|suomeksi=fi|englannin kieli=en
es latine=la|al inglés=en
zh-hant 繁體中文=zh-Hant
sk nemčina=de|po anglicky=en
sl angleščina=en|v angleščino=en
hr na engleski=en
sr на енглески=en|енглеском=en
bg на английски език=en
mk на англиски=en
hu angolul=en|németre=de|németül=de
et inglise keeles=en|saksa keel=de
sv på engelska=en
da på engelsk=en
no til engelsk=en
lt angliškai=en|anglų kalba=en|į anglų kalbą=en
lv angļu valodā=en|angliski=en
el στα αγγλικά=en|Αγγλικά=en
he לאנגלית=en|באנגלית=en|אנגלית=en
ka ინგლისურად=en|ინგლისური ენა=en
hy անգլերենով=en|անգլերեն=en
az ingilis dili=en|ingilis dilinə=en|ingiliscə=en
uz inglizcha=en|inglizchaga=en|ingliz tili=en|o'zbekcha=uz
kk ағылшын тілі=en|ағылшынша=en|ағылшын тіліне=en
ky англисче=en|англис тили=en
tg ба забони англисӣ=en
tk iňlis dili=en|iňlisçe=en
tt инглизчә=en|инглиз теле=en
mn англи хэл=en|англи хэл рүү=en
be на англійскую=en|англійская мова=en
is á ensku=en
sq anglisht=en|në anglisht=en
eu ingelesez=en
ca en anglès=en
gl en inglés=en
fil sa Ingles=en
sw kwa kiingereza=en
am በእንግሊዝኛ=en
bn ইংরেজিতে=en|ইংরেজি ভাষা=en
ta ஆங்கிலத்தில்=en
te ఇంగ్లీష్‌లో=en
kn ಇಂಗ್ಲಿಷ್‌ನಲ್ಲಿ=en
ml ഇംഗ്ലീഷിൽ=en
gu અંગ્રેજીમાં=en
mr इंग्रजीत=en
ne अङ्ग्रेजीमा=en
pa ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ=en
ur انگریزی میں=en
ku îngilîzî=en
ckb ئینگلیزی=en
ps انګلیسي ته=en
ug ئىنگلىزچە=en
km ភាសាអង់គ្លេស=en
lo ພາສາອັງກິດ=en
my အင်္ဂလိပ်ဘာသာ=en
si ඉංග්‍රීසි=en
mt bl-Ingliż=en
eo en la angla=en
ga i mBéarla=en
cy Saesneg=en
jv basa Inggris=en
yi ענגליש=en
ms ke Bahasa Inggeris=en
pt para o inglês=en
zh-hans-raw 西班牙语=es
nb-NO engelsk=en
en_US spanish=es
constructor spanish=es
`;
for (const row of FORMS.trim().split("\n")) {
  const [locale = ""] = row.split(" ", 1);
  const forms = row.slice(locale.length + 1).split("|").map((form) => form.split("="));
  test(`a person of ${locale} is understood: ${forms.map(([form]) => form).join(", ")}`, () => {
    for (const [form = "", code] of forms) {
      for (const input of [form, form.toLocaleUpperCase("und"), `${form}.`]) {
        const search = searchLanguage(input, locale);
        assert.equal(search.kind === "found" ? search.language.code : search.kind, code, input);
      }
    }
  });
}

/** Names with mistakes: the locale, what is written, what is meant. */
const MISTAKES: readonly (readonly [locale: string, input: string, code: string])[] = [
  ["en", "frensh", "fr"],
  ["en", "germn", "de"],
  ["en", "espanglol", "es"],
  ["en", "rusain", "ru"],
  ["en", "portug", "pt"],
  ["ru", "испнский", "es"],
  ["ru", "нимецкий", "de"],
  ["uk", "англиська", "en"],
  ["tr", "başkurtça", "ba"],
  ["pl", "niemecki", "de"],
  ["kk", "агылшн", "en"],
];
test("a name with a mistake is near to what is meant", () => {
  for (const [locale, input, code] of MISTAKES) {
    const search = searchLanguage(input, locale);
    const [first] = search.kind === "near"
      ? search.languages
      : search.kind === "found"
      ? [search.language]
      : [];
    assert.equal(first?.code, code, `${input}: ${search.kind}`);
  }
});

const ORDINARY = (
  "Hello Good Thanks Where Please I Can Hola Bonjour Danke Привет Спасибо Где How The Yes Do Me " +
  "Gracias Merci Ciao Merhaba Дякую سلام שלום Γεια नमस्ते こんにちは 你好 안녕 สวัสดี When What Then"
).split(" ");
test("ordinary words are no languages, and near to none", () => {
  for (const word of ORDINARY) assert.equal(searchLanguage(word, "en").kind, "unknown", word);
});
