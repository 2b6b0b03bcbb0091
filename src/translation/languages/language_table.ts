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

/** Other codes for the same language, and the script or region that makes a variant of its own. */
export const CODE_ALIASES: ReadonlyMap<string, string> = new Map([
  ["iw", "he"],
  ["in", "id"],
  ["ji", "yi"],
  ["tl", "fil"],
  ["nb", "no"],
  ["nn", "no"],
  ["cmn", "zh"],
  ["sh", "sr"],
  ["zh-tw", "zh-Hant"],
  ["zh-hk", "zh-Hant"],
  ["zh-mo", "zh-Hant"],
  ["zh-yue", "yue"],
]);
