import assert from "node:assert/strict";
import { judgeSpeech } from "../../src/speech/silence.ts";
import { type Sound, soundOf } from "../../src/speech/sound.ts";
import { opusFile } from "../harness/sound/ogg.ts";
import { test } from "../harness/test.ts";

/**
 * What people have reported that Whisper writes where nobody speaks (openai/whisper, discussions 928
 * and 1606; SYSTRAN/faster-whisper, whisper_streaming, PocketShell, issues), Chinese in both scripts.
 */
const PHANTOMS: Readonly<Record<string, readonly string[]>> = {
  English: [
    "Thank you.",
    "Thank you very much.",
    "Thank you so much!",
    "Thanks for watching!",
    "Thank you for watching, and see you soon.",
    "Thanks for watching! Please like and subscribe.",
    "Please subscribe to my channel.",
    "Like and subscribe!",
    "See you next time.",
    "I'll see you guys in the next video!",
    "Bye-bye!",
    "you",
    "The End",
    "Subtitles by the Amara.org community",
    "Subtitles created by Anonymous",
    "Transcription by CastingWords",
    "Transcribed by https://otter.ai",
    "For more information visit www.FEMA.gov",
    "Amara.org",
    "Copyright WDR 2021",
  ],
  Japanese: [
    "ご視聴ありがとうございました。",
    "ご清聴ありがとうございました",
    "チャンネル登録をお願いいたします。",
    "最後までご視聴いただきありがとうございました。",
    "また次の動画でお会いしましょう!",
    "おやすみなさい。",
    "【音楽】",
  ],
  Chinese: [
    "谢谢。",
    "謝謝",
    "谢谢观看",
    "謝謝觀看！",
    "感謝觀看",
    "谢谢大家的观看，我们下期再见",
    "请不吝点赞 订阅 转发 打赏支持明镜与点点栏目",
    "請不吝點贊訂閱轉發打賞支持明鏡與點點欄目",
    "字幕by索兰娅",
    "字幕由Amara.org社区提供",
    "字幕志願者 楊茜茜",
    "字幕志愿者 李宗盛",
    "中文字幕志愿者 杨栋梁",
    "明镜与点点栏目",
    "多謝您的觀看",
    "优优独播剧场——YoYo Television Series Exclusive",
    "(音樂播放中)",
  ],
  Korean: [
    "시청해 주셔서 감사합니다.",
    "시청해주셔서 감사합니다",
    "구독과 좋아요 부탁드립니다",
    "다음 영상에서 만나요!",
    "한글자막 by 박진희",
    "MBC 뉴스 김성현입니다.",
    "감사합니다.",
  ],
  "Russian and Ukrainian": [
    "Продолжение следует...",
    "Спасибо за просмотр!",
    "Подписывайтесь на канал!",
    "Субтитры сделал DimaTorzok",
    "Субтитры создавал DimaTorzok",
    "Субтитры подогнал «Симон»",
    "Редактор субтитров А.Семкин Корректор А.Егорова",
    "Корректор А.Кулакова",
    "Дякую за перегляд!",
    "Субтитрувальниця Оля Шор",
    "Субтитри зроблені спільнотою Amara.org",
  ],
  German: [
    "Untertitel der Amara.org-Community",
    "Untertitel von Stephanie Geiges",
    "Untertitel im Auftrag des ZDF für funk, 2017",
    "Untertitelung des ZDF, 2020",
    "Untertitelung. BR 2018",
    "Untertitelung aufgrund der Amara.org-Community",
    "SWR 2021",
    "Vielen Dank fürs Zuschauen!",
    "Vielen Dank für's Zuschauen. Bis zum nächsten Mal!",
  ],
  French: [
    "Sous-titres réalisés para la communauté d'Amara.org",
    "Sous-titres par Juanfrance",
    "Sous-titrage Société Radio-Canada",
    "Sous-titrage ST' 501",
    "Merci d'avoir regardé cette vidéo !",
  ],
  "Spanish, Italian, Portuguese and Romanian": [
    "Subtítulos por la comunidad de Amara.org",
    "¡Gracias por ver el video!",
    "¡Suscríbete al canal!",
    "Más información www.alimmenta.com",
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
    "Titulky vytvořil JohnyX",
    "Feliratok: Amara",
  ],
  Turkish: [
    "Altyazı M.K.",
    "İzlediğiniz için teşekkürler",
    "Abone olmayı, beğenmeyi unutmayın",
  ],
  "Arabic, Hebrew and Hindi": [
    "ترجمة نانسي قنقر",
    "شكرا للمشاهدة",
    "شكراً على المشاهدة",
    "اشتركوا في القناة",
    "תודה על הצפייה",
    "देखने के लिए धन्यवाद",
  ],
  "Dutch, Swedish, Norwegian and Greek": [
    "Ondertitels ingediend door de Amara.org gemeenschap",
    "TV GELDERLAND 2021",
    "Bedankt voor het kijken!",
    "Textning Stina Hedin www.btistudios.com",
    "Tack för att ni tittade!",
    "Tekstet av Nicolai Winther",
    "Υπότιτλοι AUTHORWAVE",
  ],
  "Vietnamese and Indonesian": [
    "Hẹn gặp lại các bạn trong những video tiếp theo!",
    "Hãy subscribe cho kênh Ghiền Mì Gõ Để không bỏ lỡ những video hấp dẫn",
    "Terima kasih telah menonton!",
  ],
};

/** Figures that phantoms were published with (VRCT#87; faster-whisper#394, #621). */
const FIGURES:
  readonly (readonly [confidence?: number, noSpeech?: number, compression?: number | undefined])[] =
    [
      [-0.27, 8e-13, 0.6],
      [-0.43, 1e-8, 0.6],
      [-0.31, 3e-10, 0.8],
      [-0.38, 0.88, 0.85],
      [-0.31, 0.98, 0.85],
      [-0.08, 0.31, 16.6],
      [-0.08, 0.31, undefined],
      [-1.2, 0.93, 0.8],
      [],
    ];

const SOUNDS: readonly (Sound | undefined)[] = [
  undefined,
  await soundOf(opusFile([{ silence: 3 }]), "ogg"),
  await soundOf(opusFile([{ noise: 3 }]), "ogg"),
  await soundOf(opusFile([{ tone: 3 }]), "ogg"),
];

/** What is passed on as speech of one stretch. */
function spoken(
  text: string,
  [confidence, noSpeech, compression]: typeof FIGURES[number],
  sound?: Sound,
) {
  const segment = { text, startS: 0, endS: 3, confidence, noSpeech, compression };
  const { transcript, isDoubtful } = judgeSpeech(
    { text: text.trim(), language: "en", durationS: 3, segments: [segment] },
    sound,
  );
  return isDoubtful ? "" : transcript.text;
}

for (const [language, phrases] of Object.entries(PHANTOMS)) {
  test(`what Whisper writes where nobody speaks in ${language} is not passed on as speech`, () => {
    for (const phrase of phrases) {
      const spaceless = phrase.replace(/(?<=\P{Script=Latin})\s+(?=\P{Script=Latin})/gu, "");
      for (const text of [` ${phrase}`, phrase.normalize("NFD"), phrase.toLowerCase(), spaceless]) {
        // In small letters a name is not known as one.
        const isNameless = text === phrase.toLowerCase() && text !== phrase;
        for (const figures of isNameless ? [] : FIGURES) {
          for (const sound of SOUNDS) assert.equal(spoken(text, figures, sound), "", text);
        }
      }
    }
  });
}

test("credits are nothing that was said, whatever there is to hear", async () => {
  const lively = await soundOf(opusFile([{ speech: 3 }]), "ogg");
  for (
    const text of [
      "Субтитры сделал DimaTorzok",
      "Untertitel im Auftrag des ZDF für funk, 2017",
      "字幕由Amara.org社区提供",
      "Altyazı M.K.",
      "[Music]",
      "♪♪",
    ]
  ) assert.equal(spoken(text, [-0.1, 0, 1], lively), "");
});

test("notes about sounds are no words, an aside in brackets is", () => {
  for (
    const text of [
      "[Music]",
      "[ Silence ]",
      "[BLANK_AUDIO]",
      "(upbeat music)",
      "(speaking in foreign language)",
      "[Applaus] [Gelächter]",
      "*Musik*",
      "♪ ♪ ♪",
      "（笑）",
      "<|nospeech|>",
      "- [Música]",
      "...",
      " - ",
      "🎵",
    ]
  ) assert.equal(spoken(text, [-0.1, 0, 1]), "", text);
  for (
    const text of [
      "[Music] Good morning to you all",
      "(I think it was yesterday, but I am not so sure of it.)",
      "4 5 6",
      "112",
      "٣٤٥",
      "♪ Somewhere over the rainbow ♪",
    ]
  ) assert.equal(spoken(text, [-0.1, 0, 1]), text, text);
});
