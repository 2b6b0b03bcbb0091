import { type Row, testRows } from "./rows.ts";

/** So many letters that do not repeat each other as laughter does. */
const cycle = (count: number, letters = "qwfpbjluyxcdvkmhz") =>
  Array.from({ length: count }, (_, at) => letters[at % letters.length]).join("");
const words = "Die alte Mühle steht am kleinen Bach";
const HAN = "见车东长马鸟鱼龙书";
const HANGUL = "가나다라마바사아자";

const BOUNDS: readonly Row[] = [
  ["as long as it may get", cycle(10), cycle(54), "de", "en"],
  ["longer than that", cycle(10), cycle(55), "de", "en", "too-long"],
  ["as long as from Chinese", cycle(10, HAN), cycle(98), "zh", "en"],
  ["longer than from Chinese", cycle(10, HAN), cycle(99), "zh", "en", "too-long"],
  ["as long as from Korean", cycle(10, HANGUL), cycle(71), "ko", "en"],
  ["longer than from Korean", cycle(10, HANGUL), cycle(72), "ko", "en", "too-long"],
  ["as long as from Japanese", cycle(10, "あアいイ"), cycle(71), "ja", "en"],
  ["longer than from Japanese", cycle(10, "あアいイ"), cycle(72), "ja", "en", "too-long"],
  ["as short as it may get", cycle(40), cycle(16, "rstneaioRS"), "de", "en"],
  ["shorter than that", cycle(40), cycle(15, "rstneaioRS"), "de", "en", "too-short"],
  ["short for a short text", cycle(39), cycle(8, "rstneaioRS"), "de", "en"],
  ["next to nothing for a short text", cycle(39), cycle(7, "rstneaioRS"), "de", "en", "too-short"],
  ["short in Chinese", cycle(30), cycle(4, HAN), "de", "zh"],
  ["too short in Chinese", cycle(52), cycle(6, HAN), "de", "zh", "too-short"],
  ["long laughter that is short", "k".repeat(60), "Hahaha", "pt-BR", "en"],
  ["laughter in syllables that is short", "ха".repeat(60), "Hahaha", "ru", "en"],
  [
    "four sentences in one",
    "Eins hier. Zwei dort. Drei da. Vier weg.",
    "One here",
    "de",
    "en",
    "too-short",
  ],
  ["signs in the place of words", "Guten Morgen", "…", "de", "en", "empty"],
];

const ECHOES: readonly Row[] = [
  ["an echo of four words", "eins zwei drei vier", "eins zwei drei vier", "de", "en", "echo"],
  ["an echo of two words", "kaise ho", "kaise ho", "hi", "en", "echo"],
  ["the same word", "taxi", "taxi", "de", "en"],
  ["the same laughter", "ha ha ha ha", "ha ha ha ha", "de", "en"],
  [
    "the same names",
    "Anna Weber, Jan Mayer, Eva Kunz",
    "Anna Weber, Jan Mayer, Eva Kunz",
    "de",
    "en",
  ],
  [
    "the same in a close language",
    "Dobar dan, kako ste danas",
    "Dobar dan, kako ste danas",
    "hr",
    "bs",
  ],
  ["a word in a script that is not the target's", "Привет", "Привет", "ru", "en", "echo"],
  ["an echo with other signs", words, `„${words.replaceAll(" ", ", ")}!“`, "de", "en", "echo"],
  [
    "an echo in the same language",
    "The old mill stands there",
    "The old mill stands there",
    "en-GB",
    "en",
  ],
  ["an echo beside its translation", words, `The old mill: ${words}`, "de", "en", "talk"],
  [
    "an echo in Thai",
    "สวัสดีครับยินดีที่ได้พบสวัสดีครับยินดีที่ได้พบ",
    "สวัสดีครับยินดีที่ได้พบสวัสดีครับยินดีที่ได้พบ",
    "th",
    "en",
    "echo",
  ],
  ["an echo in Lao", "ສະບາຍດີຕອນເຊົ້າທຸກຄົນເດີ", "ສະບາຍດີຕອນເຊົ້າທຸກຄົນເດີ", "lo", "en", "echo"],
  [
    "an echo in Khmer",
    "សួស្តីអ្នកទាំងអស់គ្នានៅទីនេះសួស្តីអ្នកទាំងអស់គ្នានៅទីនេះ",
    "សួស្តីអ្នកទាំងអស់គ្នានៅទីនេះសួស្តីអ្នកទាំងអស់គ្នានៅទីនេះ",
    "km",
    "en",
    "echo",
  ],
  [
    "an echo in kana",
    "おはようございますみなさんげんき",
    "おはようございますみなさんげんき",
    "ja",
    "en",
    "echo",
  ],
  [
    "an echo in katakana",
    "コンピューターインターネットサーバーコンピューターインターネットサーバー",
    "コンピューターインターネットサーバーコンピューターインターネットサーバー",
    "ja",
    "zh",
    "echo",
  ],
  ["simplified Chinese for traditional", "北京市朝阳区", "北京市朝阳区", "zh", "zh-Hant", "echo"],
  ["Chinese that is the same in both", "你好", "你好", "zh", "zh-Hant"],
];

const WRITTEN: readonly Row[] = [
  ["five strange letters", "Die Mühle", "qwfpb", "de", "ru"],
  ["six strange letters", "Die Mühle", "qwfpbj", "de", "ru", "wrong-script"],
  ["a fifth of it in the script", words, "мель WhatsAppTelegram", "de", "ru"],
  ["less than a fifth of it", words, "мел WhatsAppTelegram", "de", "ru", "wrong-script"],
  [
    "brands in Chinese",
    "У тебя есть Ватсап или Телеграм?",
    "你有WhatsApp或Telegram吗？",
    "ru",
    "zh",
  ],
  ["letters of the mathematical alphabets", "Bonjour à tous", "𝗛𝗲𝗹𝗹𝗼 𝗲𝘃𝗲𝗿𝘆𝗼𝗻𝗲", "fr", "en"],
  [
    "a line in another script",
    `${words}\n${words}`,
    `The old mill\nСтарая мельница`,
    "de",
    "en",
    "wrong-script",
  ],
  [
    "German for English",
    "Тут была улица",
    "Hier ist die Straße und das Haus",
    "ru",
    "en",
    "wrong-language",
  ],
  [
    "Russian for Ukrainian",
    words,
    "Старая мельница у ручья, где мы были",
    "de",
    "uk",
    "wrong-language",
  ],
  ["Ukrainian for Russian", words, "Старий млин стоїть біля річки", "de", "ru", "wrong-language"],
  ["simplified for traditional Chinese", words, "这个车站见", "de", "zh-Hant", "wrong-language"],
  ["names of the original beside it", words, "Мельница Mühle, Bach", "de", "ru"],
  ["these names in capitals", words, "Мельница MÜHLE, BACH", "de", "ru"],
  ["Serbian in Latin letters", words, "Stari mlin stoji pored potoka", "de", "sr"],
  ["Serbian in Cyrillic", words, "Стари млин стоји поред потока", "de", "sr"],
  ["Japanese in a few kanji", "Die Mühle", "古水車小川側", "de", "ja"],
  ["Chinese for Japanese", words, "那座古老的磨坊在小溪邊", "de", "ja", "wrong-script"],
  ["a language that is not in the table", words, "Стара мелница до потока", "de", "xx"],
  ["a Japanese name in Chinese", words, "那座古老的大磨坊のの", "de", "zh"],
  ["Japanese for Chinese", words, "那座古老磨坊ののの", "de", "zh", "wrong-script"],
  [
    "Japanese for traditional Chinese",
    words,
    "那座古老磨坊カカカ",
    "de",
    "zh-Hant",
    "wrong-script",
  ],
  ["Japanese for Cantonese", words, "那座古老磨坊ののの", "de", "yue", "wrong-script"],
];

testRows("looked at: what is", [BOUNDS, ECHOES, WRITTEN].flat());
