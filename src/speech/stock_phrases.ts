/**
 * Phrases that Whisper writes when nobody speaks: thanks, farewells and credits of the subtitles it
 * was trained on. Folded as `fold` does; "…*" matches everything that begins so.
 */
const PHRASES = `
thank you
thank you very much
thank you so much
thanks for watching*
thank you for watching*
please subscribe*
subscribe to my channel*
like and subscribe*
see you next time
see you in the next video*
bye
bye bye
you
so
the end
subtitles by*
subtitles created by*
transcription by*
amara org*
ご視聴ありがとうございました*
ご清聴ありがとうございました*
チャンネル登録*
おやすみなさい
谢谢
谢谢观看*
谢谢大家*
感谢观看*
请不吝点赞*
字幕by*
字幕由*
字幕提供*
字幕志愿者*
明镜与点点*
多谢您的观看*
시청해 주셔서 감사합니다*
구독과 좋아요*
감사합니다
다음 영상에서 만나요*
продолжение следует*
спасибо за просмотр*
подписывайтесь на канал*
субтитры сделал*
субтитры создавал*
субтитры подогнал*
редактор субтитров*
корректор*
дякую за перегляд*
субтитрувальниця*
untertitel der amara*
untertitel von*
untertitel im auftrag*
untertitelung*
vielen dank fürs zuschauen*
vielen dank für s zuschauen*
copyright wdr*
sous titres réalisés*
sous titres par*
sous titrage*
merci d avoir regardé*
subtítulos por*
subtítulos realizados por*
gracias por ver*
suscríbete*
sottotitoli creati*
sottotitoli e revisione*
grazie per la visione*
legendas pela comunidade*
obrigado por assistir*
inscreva se no canal*
napisy stworzone*
napisy by*
dziękuję za oglądanie*
dzięki za oglądanie*
altyazı m k
altyazı*
izlediğiniz için teşekkürler*
abone olmayı*
ترجمة نانسي قنقر*
شكرا للمشاهدة*
اشتركوا في القناة*
תודה על הצפייה*
תודה שצפיתם*
देखने के लिए धन्यवाद*
ondertitels ingediend*
ondertiteling*
bedankt voor het kijken*
textning stina*
tack för att ni tittade*
tekstet av*
titulky vytvořil*
feliratok*
subtitrarea*
υπότιτλοι*
hẹn gặp lại*
cảm ơn các bạn đã theo dõi*
subscribe cho kênh*
terima kasih telah menonton*
`.trim().split("\n");

const WHOLE = new Set(PHRASES.filter((phrase) => !phrase.endsWith("*")));
const BEGINNINGS = PHRASES.filter((phrase) => phrase.endsWith("*")).map((one) => one.slice(0, -1));

/**
 * Tells whether a text is one of the phrases that the model invents. They are also said:
 * probabilities decide.
 */
export function isStockPhrase(text: string): boolean {
  const folded = fold(text);
  return WHOLE.has(folded) || BEGINNINGS.some((beginning) => folded.startsWith(beginning));
}

/**
 * Makes texts alike: lower case, words separated by one space, no punctuation. A Turkish İ becomes a
 * plain i: in lower case it has a second dot (Unicode, SpecialCasing).
 */
function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("i\u0307", "i")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}
