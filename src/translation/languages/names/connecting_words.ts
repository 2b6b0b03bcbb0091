import { foldName } from "../name_folding.ts";
import { namedLocale } from "./code_names.ts";

/** Words for "and", "with" and "between", by the languages that Telegram has. */
const WORDS = `
en and with plus between or vs
de und mit zwischen
fr et avec entre
es y e con entre
pt e com entre
it e ed con tra fra
ca i amb entre
gl e con
ro și si cu între
ru и с со между
uk і й та з між
be і ды з
bg и с между
mk и со меѓу
sr и i s са sa
hr i s sa
bs i s sa
sl in z s
cs a s se mezi
sk a s so
pl i oraz z
lt ir su
lv un ar
fi ja sekä
et ja ning
hu és es meg
sv och med mellan
da og med mellem
no og med
is og með
nl en met tussen
af en met
id dan dengan
ms dan dengan
jv lan karo
su sareng jeung
vi và va với
fil at saka
sw na pamoja
tr ve ile arasında
az və ile ilə
uz va bilan
kk және мен пен бен
ky жана менен
tg ва бо
tk we bilen
tt һәм белән
mn ба болон
sq dhe me
el και με
eu eta
ga agus
cy a ac
gd agus
mt u ma
eo kaj kun
ku û u
ha da
yo ati
ig na
so iyo
zu no
xh na
mg sy
rw na
ht ak
yi און
he ו עם
ar و مع بين
fa و با بین
ur اور
ps او
ckb و لەگەڵ
sd ۽
ug ۋە
am እና
hy և եւ ու
ka და
hi और व
mr आणि
ne र
bn এবং ও আর
pa ਅਤੇ
gu અને
ta மற்றும்
te మరియు
kn ಮತ್ತು
ml ഒപ്പം
si සහ
th และ กับ
lo ແລະ
km និង
my နှင့်
zh 和 与 跟 及 到 至
ja と や から
ko 와 과 그리고 하고
`;
const BY_LOCALE = new Map(
  WORDS.trim().split("\n").map((row) => {
    const [locale = "", ...words] = row.split(" ");
    return [locale, new Set(words.map(foldName))] as const;
  }),
);
const ALL = new Set([...BY_LOCALE.values()].flatMap((words) => [...words]));

/** Signs between two names in writing without spaces. */
export const UNSPACED_BETWEEN = /^(?:以及|和|与|與|跟|及|到|至|から|と|や|และ|กับ|ແລະ|និង|နှင့်)/u;

/** Tells whether a folded word connects two names, in a person's language or in any. */
export function isConnecting(word: string, locale?: string): boolean {
  if (locale === undefined) return ALL.has(word);
  return BY_LOCALE.get(namedLocale(locale) ?? "")?.has(word) ?? false;
}
