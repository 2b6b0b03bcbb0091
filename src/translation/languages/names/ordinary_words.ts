import { foldName } from "../name_folding.ts";
import { namedLocale } from "./code_names.ts";

/**
 * Everyday words that are the code or the name of a language too, by the language that they are words
 * of: what begins with one is more likely a sentence. English ones are everybody's.
 */
const WORDS = new Map(
  `
en find finds no is it so my am as or be to do me in an at la ha ti us by mi st sa he id om hi fi ta mad are and any bad ban ace car day fan get gay gun him how inc ink key kid let lag log man mar may men new nor not now our out per pop pro raw sad see she sin sun tag tan ten the too was way who why yes you polish latin greek creole china chinese turkey jersey jordan chad georgia cuba guinea mali india brazil mo sec sh lets cat hat fin ben dan tat tam air lat pa
es en la el de no se es lo si te su ha he da me al un mi tu ya le ti os dan estarian fin han ir mal por que serian yo
pt no na da do de em se o a os as um eu te me la ha es tu por ir mal que
fr en la le de et un une si se te tu ma sa es as ne il on eu me mi co ou ce ces da est eus mon pan parmi qu que tel
it la il lo si no se te ti un da di ha ho io ma mi ne su tu sa so va or fa ben che chi co cos farai farei fin fra mai molti persino posto sotto th vi
de da du es so am an im in er zu ab la bis de als darin durch en hat hin ja mal sah tat tel wo
nl en de het is in te om of er ik je we ze nu so ga af als ben dan heb hun ja kan mr wel
id di ke se dan ini itu dari akan biasanya hanya jawab kan katakan malah pasti
sv en ett ha du de vi om så till i na sa fin finnas finns han ja kan oss som ur
da en et de er du vi på om so af da fra han hun ind ja kan lav ny os som
no en et de er du vi på om so da fra han hun ja kan ny oss si som
fi ei ja on se no me te ne he en et hyvat han kannalta keina milta samaa samaan saman samoin tai tata
tr bu ve ne de da o en mi su ki az ben gerek lakin oraya tam yahut sunda sundan
ro la el de un te si se o ma sa ce da eu este ar ba ca cat mai multi ne ori tai tau vi
pl na do to się nie za co ja ty ta te by ma mi bo ku lat pan tam tel vi
cs na do to ne za co ja ty ta te by je si se az ji ku tam uz
sk na do to ne za co ja ty ta te by je si sa ba ku mal som tam vasho
hr na do to ne za je si se mi ti ja da bi sam bih ga pa smo su te uz vi
bs na do to ne za je si se mi ti ja da bi sam
sl na do to ne za je si se mi ti da bi sem bo dan danes en ga ji ko leto pa smo tam te vi sesto
hu a az ez es is de ha ki mi te ti en no abban azert ben el hat kin lett mai ne soran
et ja on ei see ma sa ta me te kui et
lv un ir no es tu ar ko ka lai ja kamer ne pa te uz
lt ir ne tu as is ar ka kad su dargi et ji kur kurgi tai tau te taja
vi la co va anh toi ba em ta hay di an dan nhat phan rao tha thai tai van
ms di ke se dan ini itu dari akan bahawa bursa dana hanya ketua malam parti
fil sa na at ng ang ay hindi ako ka ko mo pa
sw na ya wa ni la kwa hii
sq ne te e me po ku ka do jo si
ca en la el de no se es lo si te ha al un mi ma et als fa fas fins han ja mal moltes mon ne que som sota
gl en la de no se lo te ha he da al un eu na os as ben che co cos el pola por que
eu da ez eta ni zu gu hau arabera han hona
az bu və nə da de o ki
uz bu va na ki bir men sen
af is die in en nie so my te
bg маи само
he לאו
ga ar ba de mo os sna
fa مجانی کردی کردید کردیم
ru само самои советскии
`.trim().split("\n").map((row) => {
    const [locale = "", ...words] = row.split(" ");
    return [locale, new Set(words.map(foldName))] as const;
  }),
);

/** Tells whether a folded word is as likely a word of a person's language as one for a language. */
export function isOrdinary(word: string, locale: string): boolean {
  return [namedLocale(locale), "en"].some((one) => one !== undefined && WORDS.get(one)?.has(word));
}
