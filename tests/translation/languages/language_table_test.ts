import assert from "node:assert/strict";
import { findLanguage, LANGUAGES } from "../../../src/translation/languages/languages.ts";
import { languageOfFlag } from "../../../src/translation/languages/flags.ts";
import { test } from "../../harness/test.ts";

/** Names of ISO 15924 as Unicode has them; some codes stand for several. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Arab: ["Arabic"],
  Armn: ["Armenian"],
  Beng: ["Bengali"],
  Cyrl: ["Cyrillic"],
  Deva: ["Devanagari"],
  Ethi: ["Ethiopic"],
  Geor: ["Georgian"],
  Grek: ["Greek"],
  Gujr: ["Gujarati"],
  Guru: ["Gurmukhi"],
  Hans: ["Han"],
  Hant: ["Han"],
  Hebr: ["Hebrew"],
  Jpan: ["Han", "Hiragana", "Katakana"],
  Khmr: ["Khmer"],
  Knda: ["Kannada"],
  Kore: ["Hangul"],
  Laoo: ["Lao"],
  Latn: ["Latin"],
  Mlym: ["Malayalam"],
  Mymr: ["Myanmar"],
  Orya: ["Oriya"],
  Sinh: ["Sinhala"],
  Taml: ["Tamil"],
  Telu: ["Telugu"],
  Thaa: ["Thaana"],
  Thai: ["Thai"],
  Tibt: ["Tibetan"],
};
/** Languages that people write in two scripts every day. */
const BOTH = { crh: ["Cyrillic", "Latin"], sr: ["Cyrillic", "Latin"], uz: ["Cyrillic", "Latin"] };
/** Where the likely country of CLDR is another one: the first, or the one that gave the name. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ar: "SA",
  ca: "AD",
  cy: "Wales",
  en: "GB",
  gd: "Scotland",
  pt: "PT",
};
/** Without a country of their own, or one that is theirs only. */
const WITHOUT_FLAG = (
  "tt ug ku ckb gl eu yi eo la ba cv sah os ce crh br co oc ast sc scn fur rm fy nds ceb ilo mi haw " +
  "tn ny st ln lg wo bm om ti as or sa mai bho bo qu gn"
).split(" ");
/** What each is called by those who speak it, where `Intl` does not know (CLDR, autonyms). */
const OWN_NAMES: Readonly<Record<string, string>> = {
  as: "অসমীয়া",
  ast: "Asturianu",
  az: "Azərbaycanca",
  ba: "Башҡортса",
  be: "Беларуская",
  bho: "भोजपुरी",
  bm: "Bamanakan",
  bo: "བོད་ཡིག",
  br: "Brezhoneg",
  ce: "Нохчийн",
  ceb: "Cebuano",
  ckb: "کوردیی ناوەندی",
  co: "Corsu",
  crh: "Qırımtatar",
  cv: "Чӑвашла",
  cy: "Cymraeg",
  dv: "ދިވެހިބަސް",
  eo: "Esperanto",
  eu: "Euskara",
  fo: "Føroyskt",
  fur: "Furlan",
  fy: "Frysk",
  ga: "Gaeilge",
  gd: "Gàidhlig",
  gl: "Galego",
  gn: "Avañeʼẽ",
  haw: "ʻŌlelo Hawaiʻi",
  ht: "Kreyòl ayisyen",
  hy: "Հայերեն",
  id: "Bahasa Indonesia",
  ilo: "Ilokano",
  is: "Íslenska",
  jv: "Basa Jawa",
  ka: "ქართული",
  kk: "Қазақша",
  km: "ខ្មែរ",
  ku: "Kurdî",
  ky: "Кыргызча",
  la: "Latina",
  lb: "Lëtzebuergesch",
  lg: "Luganda",
  ln: "Lingála",
  lo: "ລາວ",
  mai: "मैथिली",
  mi: "Māori",
  mk: "Македонски",
  mn: "Монгол",
  ms: "Bahasa Melayu",
  mt: "Malti",
  my: "မြန်မာ",
  nds: "Plattdüütsch",
  ne: "नेपाली",
  ny: "Chichewa",
  oc: "Occitan",
  om: "Oromoo",
  or: "ଓଡ଼ିଆ",
  os: "Ирон",
  ps: "پښتو",
  qu: "Runasimi",
  rm: "Rumantsch",
  rw: "Ikinyarwanda",
  sa: "संस्कृतम्",
  sah: "Саха тыла",
  sc: "Sardu",
  scn: "Sicilianu",
  si: "සිංහල",
  sm: "Gagana Samoa",
  sn: "chiShona",
  so: "Soomaali",
  sq: "Shqip",
  "sr-Latn": "Srpski (latinica)",
  st: "Sesotho",
  su: "Basa Sunda",
  tg: "Тоҷикӣ",
  ti: "ትግርኛ",
  tk: "Türkmençe",
  tn: "Setswana",
  tt: "Татарча",
  ug: "ئۇيغۇرچە",
  uz: "Oʻzbekcha",
  wo: "Wolof",
  xh: "isiXhosa",
  yi: "ייִדיש",
  yo: "Yorùbá",
  yue: "粵語",
  "zh-Hant": "繁體中文",
  zu: "isiZulu",
};

/** The letters of a flag: of a country by its code, of a part of one by its name. */
function countryOf(flag: string): string {
  const tags = [...flag].slice(1, -1).map((one) => one.codePointAt(0)! - 0xE0000);
  const part = String.fromCodePoint(...tags.filter((one) => one > 0));
  if (part === "gbwls") return "Wales";
  if (part === "gbsct") return "Scotland";
  return [...flag].map((one) => String.fromCodePoint(one.codePointAt(0)! - 0x1F1E6 + 65)).join("");
}

test("a language is written in the scripts that CLDR knows for it", () => {
  for (const { code, scripts } of LANGUAGES) {
    const likely = SCRIPTS[new Intl.Locale(code).maximize().script!];
    assert.deepEqual(scripts.toSorted(), BOTH[code as keyof typeof BOTH] ?? likely, code);
  }
});

test("a language has the flag of the country that CLDR knows for it, or a white one", () => {
  for (const { code, flag } of LANGUAGES) {
    if (WITHOUT_FLAG.includes(code)) assert.equal(flag, "🏳️", code);
    else {
      const likely = new Intl.Locale(code).maximize().region;
      assert.equal(countryOf(flag), COUNTRIES[code] ?? likely, code);
    }
  }
});

test("a flag that several languages have stands for the first of them, a white one for none", () => {
  for (
    const [flag, code] of [["🇮🇳", "hi"], ["🇿🇦", "af"], ["🇮🇩", "id"], ["🇵🇰", "ur"], ["🏴󠁧󠁢󠁷󠁬󠁳󠁿", "cy"]]
  ) {
    assert.equal(languageOfFlag(flag!)?.code, code, flag);
  }
  assert.equal(languageOfFlag("🏳️"), undefined);
});

test("a language is called what those who speak it call it", () => {
  const capital = (name: string, code: string) =>
    name.slice(0, 1).toLocaleUpperCase(code) + name.slice(1);
  for (const { code, nativeName } of LANGUAGES) {
    const names = new Intl.DisplayNames([code], { type: "language", languageDisplay: "standard" });
    assert.equal(nativeName, OWN_NAMES[code] ?? capital(names.of(code)!, code), code);
  }
});

test("no language that people of the first versions could choose is lost", () => {
  assert.deepEqual(
    LANGUAGES.map(({ code }) => code).toSorted().join(" "),
    "af am ar as ast az ba be bg bho bm bn bo br bs ca ce ceb ckb co crh cs cv cy da de dv el " +
      "en eo es et eu fa fi fil fo fr fur fy ga gd gl gn gu ha haw he hi hr ht hu hy id ig ilo is " +
      "it ja jv ka kk km kn ko ku ky la lb lg ln lo lt lv mai mg mi mk ml mn mr ms mt my nds ne " +
      "nl no ny oc om or os pa pl ps pt pt-BR qu rm ro ru rw sa sah sc scn sd si sk sl sm sn so " +
      "sq sr sr-Latn st su sv sw ta te tg th ti tk tn tr tt ug uk ur uz vi wo xh yi yo yue zh zh-Hant " +
      "zu",
  );
});

test("the likeliest languages come first, in the order in which they are offered", () => {
  assert.equal(
    LANGUAGES.slice(0, 24).map(({ code }) => code).join(" "),
    "en es zh hi ar pt fr ru de ja it ko uk pt-BR id tr fa uz vi pl zh-Hant nl ro he",
  );
});

/** Codes that are the same language by CLDR, and what Telegram and Whisper send beside them. */
const ALIASES: Readonly<Record<string, string>> = {
  cmn: "zh",
  in: "id",
  iw: "he",
  ji: "yi",
  nb: "no",
  nn: "no",
  sh: "sr-Latn",
  tl: "fil",
  "zh-HK": "zh-Hant",
  "zh-MO": "zh-Hant",
  "zh-SG": "zh",
  "zh-TW": "zh-Hant",
  "zh-yue": "yue",
};
for (const [alias, code] of Object.entries(ALIASES)) {
  test(`"${alias}" is another code for ${code}`, () => {
    for (const tag of [alias, alias.toUpperCase(), alias.replace("-", "_"), `${alias}-x-any`]) {
      assert.equal(findLanguage(tag)?.code, code, tag);
    }
  });
}
