/**
 * The languages: code, flag, scripts, and a native name where `Intl` lacks one. Most likely ones
 * first: the twelve of the first version, then roughly by the number of people who use Telegram in
 * them. A language without a fair flag has a white one.
 */
export const TABLE = `
en 🇬🇧 Latin
es 🇪🇸 Latin
zh 🇨🇳 Han
hi 🇮🇳 Devanagari
ar 🇸🇦 Arabic
pt 🇵🇹 Latin
fr 🇫🇷 Latin
ru 🇷🇺 Cyrillic
de 🇩🇪 Latin
ja 🇯🇵 Hiragana+Katakana+Han
it 🇮🇹 Latin
ko 🇰🇷 Hangul
uk 🇺🇦 Cyrillic
pt-BR 🇧🇷 Latin Português_(Brasil)
id 🇮🇩 Latin Bahasa_Indonesia
tr 🇹🇷 Latin
fa 🇮🇷 Arabic
uz 🇺🇿 Latin+Cyrillic Oʻzbekcha
vi 🇻🇳 Latin
pl 🇵🇱 Latin
zh-Hant 🇹🇼 Han 繁體中文
nl 🇳🇱 Latin
ro 🇷🇴 Latin
he 🇮🇱 Hebrew
th 🇹🇭 Thai
kk 🇰🇿 Cyrillic Қазақша
bn 🇧🇩 Bengali
ur 🇵🇰 Arabic
ta 🇮🇳 Tamil
ms 🇲🇾 Latin Bahasa_Melayu
az 🇦🇿 Latin Azərbaycanca
be 🇧🇾 Cyrillic Беларуская
cs 🇨🇿 Latin
el 🇬🇷 Greek
hu 🇭🇺 Latin
sv 🇸🇪 Latin
fil 🇵🇭 Latin Filipino
yue 🇭🇰 Han 粵語
am 🇪🇹 Ethiopic
sw 🇹🇿 Latin
te 🇮🇳 Telugu
mr 🇮🇳 Devanagari
gu 🇮🇳 Gujarati
kn 🇮🇳 Kannada
ml 🇮🇳 Malayalam
pa 🇮🇳 Gurmukhi
ne 🇳🇵 Devanagari नेपाली
si 🇱🇰 Sinhala සිංහල
my 🇲🇲 Myanmar မြန်မာ
km 🇰🇭 Khmer ខ្មែរ
lo 🇱🇦 Lao ລາວ
ka 🇬🇪 Georgian ქართული
hy 🇦🇲 Armenian Հայերեն
ky 🇰🇬 Cyrillic Кыргызча
tg 🇹🇯 Cyrillic Тоҷикӣ
tk 🇹🇲 Latin Türkmençe
tt 🏳️ Cyrillic Татарча
mn 🇲🇳 Cyrillic Монгол
ug 🏳️ Arabic ئۇيغۇرچە
ps 🇦🇫 Arabic پښتو
ku 🏳️ Latin Kurdî
ckb 🏳️ Arabic کوردیی_ناوەندی
sd 🇵🇰 Arabic
bg 🇧🇬 Cyrillic
sr 🇷🇸 Cyrillic+Latin
hr 🇭🇷 Latin
bs 🇧🇦 Latin
sk 🇸🇰 Latin
sl 🇸🇮 Latin
mk 🇲🇰 Cyrillic Македонски
sq 🇦🇱 Latin Shqip
lt 🇱🇹 Latin
lv 🇱🇻 Latin
et 🇪🇪 Latin
fi 🇫🇮 Latin
no 🇳🇴 Latin
da 🇩🇰 Latin
is 🇮🇸 Latin Íslenska
ga 🇮🇪 Latin Gaeilge
cy 🏴󠁧󠁢󠁷󠁬󠁳󠁿 Latin Cymraeg
gd 🏴󠁧󠁢󠁳󠁣󠁴󠁿 Latin Gàidhlig
ca 🇦🇩 Latin
gl 🏳️ Latin Galego
eu 🏳️ Latin Euskara
mt 🇲🇹 Latin Malti
lb 🇱🇺 Latin Lëtzebuergesch
af 🇿🇦 Latin Afrikaans
zu 🇿🇦 Latin isiZulu
xh 🇿🇦 Latin isiXhosa
so 🇸🇴 Latin Soomaali
ha 🇳🇬 Latin Hausa
ig 🇳🇬 Latin Igbo
yo 🇳🇬 Latin Yorùbá
rw 🇷🇼 Latin Ikinyarwanda
mg 🇲🇬 Latin Malagasy
jv 🇮🇩 Latin Basa_Jawa
su 🇮🇩 Latin Basa_Sunda
ht 🇭🇹 Latin Kreyòl_ayisyen
yi 🏳️ Hebrew ייִדיש
eo 🏳️ Latin Esperanto
`;

/** Codes of languages and dialects that the table has under another one, beside those of CLDR. */
export const CODE_ALIASES: ReadonlyMap<string, string> = new Map([
  ["nn", "no"],
  ..."acm acw aeb afb apc apd arq ars ary arz ayl".split(" ").map((code) => [code, "ar"] as const),
]);

/** Names that people use and `Intl` does not. */
export const OTHER_NAMES: readonly (readonly [name: string, code: string])[] = `
zh mandarin|simplified chinese|putonghua|guoyu|hanyu|zhongwen|国语|國語|普通话|普通話|汉语|漢語|华语|華語|简体中文|簡體中文|简体|簡體|中国話|китайский упрощённый
zh-Hant traditional chinese|繁体中文|繁體中文|繁体|繁體|正體中文|китайский традиционный
yue 广东话|廣東話|白话|粤语|廣州話
fa farsi|фарси|فارسي
es castilian|castellano|castillan|castelhano|mexican|argentinian|西文|西语
pt portugues de portugal|european portuguese|葡文|葡语
pt-BR brazilian|brazilian portuguese|portugues brasileiro|portugues do brasil|brasileiro|brasileño|brasilianisch|brasiliano|бразильский
nl flemish|vlaams|hollands|holländisch|голландский
bn bengali|bangla
my myanmar
fil tagalog|pilipino
ro moldovan|moldavian
gd gaelic
ht creole|haitian creole
no norsk|bokmal|norsk bokmål|nynorsk|norwegian bokmål|norwegian nynorsk
en american|british|american english|british english|ingles americano|美语|美語
ja nihongo|日文
ko hangugeo|hangul|한국말|우리말
ru russkiy|russkij|俄文
de 独語
fr 仏語
it 意语
el greco
hi hindustani|hindi urdu
ps pushto|pashtun
si sinhalese
pa panjabi
lb letzeburgesch
my birmanisch
ms malaysian
id indonesian language
ckb sorani
ku kurmanji
uk украинский|украинська
sr montenegrin|serbo croatian
he ivrit
`.trim().split("\n").flatMap((row) => {
  const [code = ""] = row.split(" ");
  return row.slice(code.length + 1).split("|").map((name) => [name, code] as const);
});
