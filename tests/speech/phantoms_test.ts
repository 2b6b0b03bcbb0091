import assert from "node:assert/strict";
import { keepSpeech } from "../../src/speech/silence.ts";
import { test } from "../harness/test.ts";

/**
 * What people have reported that Whisper writes on silence, as it writes it (openai/whisper,
 * discussions 928 and 1606; SYSTRAN/faster-whisper, issues).
 */
const PHANTOMS: Readonly<Record<string, readonly string[]>> = {
  English: [
    "Thank you.",
    "Thank you very much.",
    "Thank you so much!",
    "Thanks for watching!",
    "Thank you for watching, and see you soon.",
    "Please subscribe to my channel.",
    "Subscribe to my channel!",
    "Like and subscribe!",
    "See you next time.",
    "See you in the next video!",
    "Bye.",
    "Bye-bye!",
    "you",
    "So",
    "The End",
    "Subtitles by the Amara.org community",
    "Subtitles created by anonymous",
    "Transcription by CastingWords",
    "Amara.org",
    "Copyright WDR 2021",
  ],
  Japanese: [
    "ご視聴ありがとうございました。",
    "ご清聴ありがとうございました",
    "チャンネル登録をお願いいたします。",
    "おやすみなさい。",
  ],
  Chinese: [
    "谢谢。",
    "谢谢观看",
    "谢谢大家！",
    "感谢观看",
    "请不吝点赞 订阅 转发",
    "字幕by索兰娅",
    "字幕由Amara.org社区提供",
    "字幕提供:某人",
    "字幕志愿者 李宗盛",
    "明镜与点点栏目",
    "多谢您的观看",
  ],
  Korean: [
    "시청해 주셔서 감사합니다.",
    "구독과 좋아요 부탁드립니다",
    "감사합니다.",
    "다음 영상에서 만나요!",
  ],
  "Russian and Ukrainian": [
    "Продолжение следует...",
    "Спасибо за просмотр!",
    "Подписывайтесь на канал!",
    "Субтитры сделал DimaTorzok",
    "Субтитры создавал DimaTorzok",
    "Субтитры подогнал «Симон»",
    "Редактор субтитров А.Семкин",
    "Корректор А.Егорова",
    "Дякую за перегляд!",
    "Субтитрувальниця Оля Шор",
  ],
  German: [
    "Untertitel der Amara.org-Community",
    "Untertitel von Stephanie Geiges",
    "Untertitel im Auftrag des ZDF für funk, 2017",
    "Untertitelung aufgrund der Amara.org-Community",
    "Vielen Dank fürs Zuschauen!",
    "Vielen Dank für's Zuschauen.",
  ],
  French: [
    "Sous-titres réalisés para la communauté d'Amara.org",
    "Sous-titres par Juanfrance",
    "Sous-titrage Société Radio-Canada",
    "Merci d'avoir regardé cette vidéo !",
  ],
  "Spanish, Italian, Portuguese and Romanian": [
    "Subtítulos por la comunidad de Amara.org",
    "Subtítulos realizados por la comunidad de Amara.org",
    "¡Gracias por ver!",
    "¡Suscríbete al canal!",
    "Sottotitoli creati dalla comunità Amara.org",
    "Sottotitoli e revisione a cura di QTSS",
    "Grazie per la visione!",
    "Legendas pela comunidade Amara.org",
    "Obrigado por assistir!",
    "Inscreva-se no canal.",
    "Subtitrarea realizată de Amara",
  ],
  "Polish, Czech and Hungarian": [
    "Napisy stworzone przez społeczność Amara.org",
    "Napisy by Joanna",
    "Dziękuję za oglądanie.",
    "Dzięki za oglądanie!",
    "Titulky vytvořil JohnyX",
    "Feliratok: Amara",
  ],
  Turkish: [
    "Altyazı M.K.",
    "Altyazı: Amara",
    "İzlediğiniz için teşekkürler",
    "Abone olmayı unutmayın",
  ],
  "Arabic, Hebrew and Hindi": [
    "ترجمة نانسي قنقر",
    "شكرا للمشاهدة",
    "اشتركوا في القناة",
    "תודה על הצפייה",
    "תודה שצפיתם",
    "देखने के लिए धन्यवाद",
  ],
  "Dutch, Swedish, Norwegian and Greek": [
    "Ondertitels ingediend door de Amara.org gemeenschap",
    "Ondertiteling door Amara",
    "Bedankt voor het kijken!",
    "Textning Stina Hedin www.btistudios.com",
    "Tack för att ni tittade!",
    "Tekstet av Nicolai Winther",
    "Υπότιτλοι AUTHORWAVE",
  ],
  "Vietnamese and Indonesian": [
    "Hẹn gặp lại các bạn!",
    "Cảm ơn các bạn đã theo dõi",
    "Subscribe cho kênh Ghiền Mì Gõ",
    "Terima kasih telah menonton!",
  ],
};

/** What remains of one stretch, heard with this certainty on something so silent. */
function keep(text: string, confidence: number, noSpeech: number): string {
  const segment = { text, startS: 0, endS: 2, confidence, noSpeech };
  return keepSpeech({ text, language: "en", durationS: 2, segments: [segment] }).text;
}

for (const [language, phrases] of Object.entries(PHANTOMS)) {
  test(`what Whisper writes on silence in ${language} is dropped, what was said so is kept`, () => {
    for (const phrase of phrases) {
      for (const text of [` ${phrase}`, phrase.normalize("NFD"), phrase.toUpperCase()]) {
        // Turkish has capitals of its own.
        if (text === phrase.toUpperCase() && language === "Turkish") continue;
        assert.equal(keep(text, -0.5, 0.5), "", text);
        assert.equal(keep(text, -0.9, 0.1), "", text);
        assert.equal(keep(text, -0.3, 0.1), text);
      }
    }
  });
}

test("what only has such words in it is kept: it was said", () => {
  for (
    const text of [
      "So what shall we do?",
      "Thank you for the flowers",
      "You are right",
      "The end of the street",
      "Goodbye",
      "I said: thanks for watching the dog",
      "谢谢你",
      "I thank you",
      "Bye bye love",
      "감사합니다만 괜찮아요",
    ]
  ) assert.equal(keep(text, -0.5, 0.5), text);
});

test("numbers that were said are speech, notes and dots are not", () => {
  for (const text of ["4 5 6", "112", "٣٤٥", "2026."]) assert.equal(keep(text, -0.2, 0.1), text);
  for (const text of ["♪", "...", " - ", "♪♪♪", "🎵"]) assert.equal(keep(text, -0.2, 0.1), "");
});
