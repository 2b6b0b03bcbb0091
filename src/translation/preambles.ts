/** First words of what models put before a translation when they talk to the person. */
const PREAMBLES = [
  /^(?:(?:sure|certainly|of course|okay|absolutely)[,!.]? +)?(?:here(?:'s| is| are)|this is|below is) (?:the|your|a|my) (?:\w+ ){0,3}translat/i,
  /^(?:the )?(?:\w+ )?translat(?:ion|ed text|ed version)(?: (?:in|into|to) \w+)? ?(?:is|:)/i,
  /^(?:sure|certainly|of course)[,!] +(?:i can|i'll|let me|happy to)/i,
  /^(?:i'm sorry|i am sorry|sorry|i apologi[sz]e)?,? ?(?:but )?i (?:can't|cannot|can not|am (?:unable|not able) to) (?:translate|comply|fulfil|assist with th)/i,
  /^as an ai\b/i,
  /^(?:aquí (?:está|tienes|tiene) (?:la|tu|su)|claro,? aquí)[^.:]{0,30}traducción/i,
  /^(?:la )?traducción(?: al \p{L}+)? ?:/iu,
  /^voici (?:la|votre|ta) traduction/i,
  /^(?:la )?traduction(?: en \p{L}+)? ?:/iu,
  /^hier ist (?:die|deine|ihre) (?:\p{L}+ )?übersetzung/iu,
  /^(?:die )?übersetzung(?: ins? \p{L}+)? ?:/iu,
  /^ecco la (?:tua )?traduzione/i,
  /^(?:la )?traduzione(?: in \p{L}+)? ?:/iu,
  /^aqui está a (?:sua )?tradução/i,
  /^(?:a )?tradução(?: para o \p{L}+)? ?:/iu,
  /^вот (?:ваш |твой )?перевод/iu,
  /^перевод(?: на \p{L}+)? ?:/iu,
  /^(?:ось|переклад)(?: ваш)? ?(?:переклад|:)/iu,
  /^(?:以下|这)是.{0,8}(?:翻译|译文)/u,
  /^(?:翻译|译文|翻譯|譯文)(?:如下)? ?[:：]/u,
  /^(?:以下|こちら)(?:は|が).{0,8}(?:翻訳|訳)/u,
  /^(?:翻訳|訳) ?[:：]/u,
  /^(?:다음은|여기).{0,10}번역/u,
  /^번역 ?:/u,
  /^(?:إليك|هذه هي|ها هي) (?:ال)?ترجم/u,
  /^(?:ال)?ترجمة ?:/u,
  /^(?:यह|यहाँ) .{0,12}अनुवाद/u,
  /^अनुवाद ?:/u,
  // Without the flag for Unicode a capital İ is no i.
  /^[iİ]şte çeviri/i,
  /^çeviri ?:/i,
];

/** Tells whether a text begins as models begin when they announce a translation, or decline one. */
export function hasPreamble(text: string): boolean {
  const start = text.trimStart().slice(0, 120).replaceAll("’", "'");
  return PREAMBLES.some((preamble) => preamble.test(start));
}
