/**
 * The languages: code, flag, scripts, and a native name where `Intl` lacks one. Most likely ones
 * first: the twelve of the first version, then roughly by the number of people who use Telegram in
 * them; behind the first hundred those that fewer people write. A language without a fair flag has a white one.
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
sr-Latn 🇷🇸 Latin Srpski_(latinica)
la 🏳️ Latin Latina
ba 🏳️ Cyrillic Башҡортса
cv 🏳️ Cyrillic Чӑвашла
sah 🏳️ Cyrillic Саха_тыла
os 🏳️ Cyrillic Ирон
ce 🏳️ Cyrillic Нохчийн
crh 🏳️ Latin+Cyrillic Qırımtatar
br 🏳️ Latin Brezhoneg
co 🏳️ Latin Corsu
oc 🏳️ Latin Occitan
ast 🏳️ Latin Asturianu
sc 🏳️ Latin Sardu
scn 🏳️ Latin Sicilianu
fur 🏳️ Latin Furlan
rm 🏳️ Latin Rumantsch
fy 🏳️ Latin Frysk
nds 🏳️ Latin Plattdüütsch
fo 🇫🇴 Latin Føroyskt
ceb 🏳️ Latin Cebuano
ilo 🏳️ Latin Ilokano
mi 🏳️ Latin Māori
haw 🏳️ Latin ʻŌlelo_Hawaiʻi
sm 🇼🇸 Latin Gagana_Samoa
sn 🇿🇼 Latin chiShona
st 🏳️ Latin Sesotho
tn 🏳️ Latin Setswana
ny 🏳️ Latin Chichewa
ln 🏳️ Latin Lingála
lg 🏳️ Latin Luganda
wo 🏳️ Latin Wolof
bm 🏳️ Latin Bamanakan
om 🏳️ Latin Oromoo
ti 🏳️ Ethiopic ትግርኛ
as 🏳️ Bengali অসমীয়া
or 🏳️ Oriya ଓଡ଼ିଆ
sa 🏳️ Devanagari संस्कृतम्
mai 🏳️ Devanagari मैथिली
bho 🏳️ Devanagari भोजपुरी
dv 🇲🇻 Thaana ދިވެހިބަސް
bo 🏳️ Tibetan བོད་ཡིག
qu 🏳️ Latin Runasimi
gn 🏳️ Latin Avañeʼẽ
`;

/** Codes of languages and dialects that the table has under another one, beside those of CLDR. */
export const CODE_ALIASES: ReadonlyMap<string, string> = new Map([
  ["nn", "no"],
  ..."acm acw aeb afb apc apd arq ars ary arz ayl".split(" ").map((code) => [code, "ar"] as const),
]);
