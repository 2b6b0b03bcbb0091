/** Sentences of everyday talk, from a few words to two sentences, by the encodings they are kept in. */
export interface Sample {
  readonly language: string;
  readonly encodings: readonly string[];
  readonly sentences: readonly string[];
}

const CENTRAL = ["windows-1250", "iso-8859-2"];
const RUSSIAN = ["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"];
const WESTERN = ["windows-1252", "iso-8859-15", "macintosh"];
const SIMPLIFIED = ["gbk", "gb18030"];
const JAPANESE = ["shift_jis", "euc-jp", "iso-2022-jp"];

/** Each sentence in each encoding that has all its letters. */
export const SAMPLES: readonly Sample[] = [
  {
    language: "cs",
    encodings: CENTRAL,
    sentences: [
      "Kde jsi byl včera večer?",
      "Už mě to nebaví, jdu domů.",
      "Příští týden pojedeme k babičce. Vezmi si s sebou teplé oblečení, bude zima.",
    ],
  },
  {
    language: "pl",
    encodings: CENTRAL,
    sentences: [
      "Gdzie jesteś, kochanie?",
      "Dziękuję bardzo, wszystko już jest w porządku.",
      "Nie wiem, co się stało. Wczoraj wieczorem jeszcze siedział przy stole i pił herbatę.",
    ],
  },
  {
    language: "hu",
    encodings: CENTRAL,
    sentences: [
      "Hol voltál tegnap este?",
      "Köszönöm szépen, nagyon jól érzem magam.",
      "Nem tudom, mikor érünk oda. Az őszi szünetben végre meglátogatjuk a nagymamát.",
    ],
  },
  {
    language: "ro",
    encodings: CENTRAL,
    sentences: [
      "Unde ai fost aseară?",
      "Vă mulţumesc, totul este în regulă.",
      "Nu ştiu ce s-a întâmplat. Mâine dimineaţă plecăm la munte şi ne întoarcem duminică.",
    ],
  },
  {
    language: "hr",
    encodings: CENTRAL,
    sentences: [
      "Što radiš večeras?",
      "Ne možeš mi to učiniti, rekao je tiho.",
      "Sljedeći tjedan idemo na more. Ponesi kupaći kostim i nešto toplije za večer.",
    ],
  },
  {
    language: "ru",
    encodings: RUSSIAN,
    sentences: [
      "Где ты был?",
      "Привет, как у тебя дела?",
      "Я не знаю, что случилось. Вчера вечером он ещё сидел за столом и пил чай.",
    ],
  },
  {
    language: "uk",
    encodings: ["windows-1251", "koi8-u", "iso-8859-5", "x-mac-cyrillic"],
    sentences: [
      "Де ти був учора?",
      "Дякую, у мене все гаразд.",
      "Я не знаю, що сталося. Наступного тижня ми поїдемо до бабусі в село.",
    ],
  },
  {
    language: "bg",
    encodings: ["windows-1251", "iso-8859-5", "x-mac-cyrillic"],
    sentences: [
      "Къде беше снощи?",
      "Благодаря ти, всичко е наред.",
      "Не знам какво се е случило. Другата седмица ще отидем на село при баба.",
    ],
  },
  {
    language: "sr",
    encodings: ["windows-1251", "iso-8859-5"],
    sentences: [
      "Где си био синоћ?",
      "Хвала ти, све је у реду.",
      "Не знам шта се десило. Следеће недеље идемо код баке на село.",
    ],
  },
  {
    language: "de",
    encodings: WESTERN,
    sentences: [
      "Schöne Grüße!",
      "Wo bist du gestern gewesen? Ich hätte dich gern gehört.",
      "Nächste Woche fahren wir zur Großmutter. Nimm bitte etwas Wärmeres für den Abend mit.",
    ],
  },
  {
    language: "fr",
    encodings: WESTERN,
    sentences: [
      "Où étais-tu hier ?",
      "Ça va très bien, merci beaucoup.",
      "Je ne sais pas ce qui s'est passé. La semaine prochaine, nous irons chez grand-mère à la forêt.",
    ],
  },
  {
    language: "es",
    encodings: WESTERN,
    sentences: [
      "¿Dónde estás?",
      "Mañana te llamo, ¡qué alegría!",
      "No sé qué pasó. Anoche todavía estaba sentado a la mesa y bebía té con los niños.",
    ],
  },
  {
    language: "pt",
    encodings: WESTERN,
    sentences: [
      "Você não está bem?",
      "Amanhã falamos, está bem?",
      "Não sei o que aconteceu. Na próxima semana vamos à casa da avó e às praias do sul.",
    ],
  },
  {
    language: "it",
    encodings: WESTERN,
    sentences: [
      "Perché sei così triste?",
      "Va bene, però è già tardi.",
      "Non so che cosa è successo. La settimana prossima andrò dalla nonna, perché c'è più tranquillità.",
    ],
  },
  {
    language: "nl",
    encodings: WESTERN,
    sentences: [
      "Hé, waar was je?",
      "Eén moment, ik zoek de coördinaten.",
      "Ik weet niet wat er is gebeurd. België en Italië hebben allebei ideeën gestuurd.",
    ],
  },
  {
    language: "sv",
    encodings: WESTERN,
    sentences: [
      "Var är du någonstans?",
      "Tack så mycket, jag mår bra.",
      "Jag vet inte vad som har hänt. Nästa vecka åker vi till mormor på landet för att äta kräftor.",
    ],
  },
  {
    language: "el",
    encodings: ["windows-1253", "iso-8859-7"],
    sentences: [
      "Πού ήσουν χθες;",
      "Ευχαριστώ, είμαι πολύ καλά.",
      "Δεν ξέρω τι έγινε. Άλλη φορά θα πάμε στο χωριό με τη γιαγιά.",
    ],
  },
  {
    language: "tr",
    encodings: ["windows-1254", "iso-8859-9"],
    sentences: [
      "Dün akşam neredeydin?",
      "Teşekkür ederim, çok iyiyim.",
      "Ne olduğunu bilmiyorum. Gelecek hafta büyükannemin yanına gideceğiz, sıcak bir şeyler al.",
    ],
  },
  {
    language: "he",
    encodings: ["windows-1255", "iso-8859-8"],
    sentences: [
      "איפה היית אתמול?",
      "תודה רבה, הכול בסדר גמור.",
      "אני לא יודע מה קרה. בשבוע הבא ניסע לסבתא וניקח איתנו בגדים חמים.",
    ],
  },
  {
    language: "ar",
    encodings: ["windows-1256", "iso-8859-6"],
    sentences: [
      "أين كنت أمس؟",
      "شكرا جزيلا، أنا بخير.",
      "لا أعرف ماذا حدث. في الأسبوع القادم سنذهب إلى بيت جدتي في القرية.",
    ],
  },
  {
    language: "fa",
    encodings: ["windows-1256"],
    sentences: [
      "ديشب کجا بودي؟",
      "خيلي ممنون، حال من خوب است.",
      "نمي‌دانم چه شد. هفته آينده به خانه مادربزرگ مي‌رويم و چاي مي‌خوريم.",
    ],
  },
  {
    language: "lt",
    encodings: ["windows-1257"],
    sentences: [
      "Kur tu buvai šįvakar?",
      "Ačiū, man viskas gerai sekėsi.",
      "Nežinau, kas atsitiko. Kitą savaitę važiuosime pas močiutę į kaimą.",
    ],
  },
  {
    language: "lv",
    encodings: ["windows-1257"],
    sentences: [
      "Kur tu biji vakarnakt, mīļā?",
      "Paldies, man viss ir kārtībā.",
      "Es nezinu, kas notika. Nākamnedēļ brauksim pie vecmāmiņas uz laukiem.",
    ],
  },
  {
    language: "et",
    encodings: ["windows-1257", "windows-1252"],
    sentences: [
      "Kus sa eile õhtul olid?",
      "Aitäh, mul läheb väga hästi.",
      "Ma ei tea, mis juhtus. Järgmisel nädalal sõidame vanaema juurde maale.",
    ],
  },
  {
    language: "vi",
    encodings: ["windows-1258"],
    sentences: [
      "Hôm qua anh ở đâu?",
      "Cảm ơn bạn, tôi khỏe.",
      "Tôi không biết chuyện gì đã xảy ra. Tuần sau chúng ta sẽ về quê thăm bà.",
    ],
  },
  {
    language: "th",
    encodings: ["windows-874"],
    sentences: [
      "เมื่อวานคุณอยู่ที่ไหน",
      "ขอบคุณมากครับ ผมสบายดี",
      "ฉันไม่รู้ว่าเกิดอะไรขึ้น สัปดาห์หน้าเราจะไปบ้านคุณยายด้วยกัน",
    ],
  },
  {
    language: "zh-Hans",
    encodings: SIMPLIFIED,
    sentences: [
      "你昨天去哪儿了?",
      "谢谢你,我很好。",
      "我不知道发生了什么事。下个星期我们去乡下看奶奶,记得带上厚衣服。",
    ],
  },
  {
    language: "zh-Hant",
    encodings: ["big5"],
    sentences: [
      "你昨天去哪裡了?",
      "謝謝你,我很好。",
      "我不知道發生了什麼事。下個星期我們去鄉下看奶奶,記得帶上厚衣服。",
    ],
  },
  {
    language: "ja",
    encodings: JAPANESE,
    sentences: [
      "昨日はどこにいたの?",
      "ありがとう、元気です。",
      "何が起きたのか分かりません。来週はおばあちゃんの家へ行くので、暖かい服を持って来てください。",
    ],
  },
  {
    language: "ko",
    encodings: ["euc-kr"],
    sentences: [
      "어제 어디 있었어?",
      "고마워요, 저는 잘 지내요.",
      "무슨 일이 있었는지 모르겠어요. 다음 주에 할머니 댁에 갈 거니까 따뜻한 옷을 챙기세요.",
    ],
  },
];
