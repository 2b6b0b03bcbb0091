import { countWords, sentencesOf } from "./words.ts";

/**
 * Words of models about their own work, in the languages of the picker's first page and some more.
 * They are a reason to ask once more where the original says nothing of the kind, and never decide
 * alone.
 */

const TRANSLATION =
  /translat|trad(?:u[cçzitrt]|ott)|übersetz|uebersetz|перев[оеё]|перекла[вдс]|tłumacz|翻译|翻譯|翻成|译|譯|翻訳|(?<!し|内|言い?)訳|번역|통역|ترجم|تُرجم|अनुवाद|भाषांतर|çevir|çeviri|tercüm|vertal|vertaal|översät|oversæt|oversett|erjemah|dịch|แปล|תרג|μεταφρ|μετάφρ|prevod|prijevod|prevest|překl|přelož|prelož|fordít|kään|traducer|превод|пераклад|თარგმ|թարգման|аударма|tarjima|অনুবাদ|மொழிபெயர்|అనువాద/iu;
const MODEL =
  /\bas an? (?:ai|artificial|language model|large language)\b|\bi(?:'m| am) an? (?:ai|language model|translation engine)\b|como (?:una? |um |uma )?(?:ia\b|inteligencia artificial|inteligência artificial|modelo de l)|en tant qu(?:e |')(?:ia\b|intelligence artificielle|mod[èe]le)|als (?:eine? )?(?:ki\b|künstliche intelligenz|sprachmodell)|(?:in quanto|come) (?:ia\b|intelligenza artificiale|modello)|как (?:ии(?![\p{L}])|искусственн|языковая модель)|як (?:ші(?![\p{L}])|штучн|мовна модель)|jako (?:ai\b|sztuczna|model językowy)|作为(?:一个|一個|一名)?(?:ai|人工智能|语言模型)|作為(?:一个|一個|一名)?(?:ai|人工智慧|語言模型)|(?:ai|言語モデル)として|(?:ai|인공지능|언어 모델)으?로서|(?:بصفتي|باعتباري|كوني)[^.\n]{0,12}(?:ذكاء|نموذج)|एक (?:एआई|ai|भाषा मॉडल)|yapay z[eê]k[aâ] (?:olarak|modeli)|به عنوان (?:یک )?(?:هوش|مدل)/iu;

/** “I cannot help with this”, “I cannot answer this request”: what a model says of its task. */
const REFUSALS: readonly RegExp[] = [
  /\b(?:can't|cannot|can not|won't|unable to|not able to|decline to) (?:\w+ )?(?:help|assist|comply|fulfil+|engage|provide|answer|respond|process|support|translate|do)\b[^.!?\n]{0,25}\b(?:that|this|your|the|these) ?(?:request|text|question|content|message|sentence|task|prompt|topic|kind|type)?[.!]?(?:\s|$)/,
  /\b(?:can't|cannot|unable to|not able to) (?:help|assist|comply)[.!]?(?:\s|$)/,
  /no (?:puedo|podemos|me es posible|es posible) (?:\p{L}+ )?(?:ayudar|asistir|cumplir|traducir|responder|proporcionar|procesar|atender|hacer)\p{L}*[^.!?\n]{0,25}(?:es[ae]|est[ae]|tu|su|eso|esto|la|el)(?: (?:solicitud|petici[oó]n|pregunta|texto|contenido|mensaje|tarea))?[.!]?(?:\s|$)/u,
  /n[ãa]o (?:posso|consigo|podemos|é possível) (?:\p{L}+ )?(?:ajudar|assist|cumprir|traduzir|responder|fornecer|processar|atender|fazer)\p{L}*[^.!?\n]{0,25}(?:ess[ae]|est[ae]|iss?to|isso|seu|sua|o|a)(?: (?:pedido|solicita[cç][aã]o|pergunta|texto|conte[uú]do|mensagem|tarefa))?[.!]?(?:\s|$)/u,
  /ne (?:peux|puis|pouvons|suis|sommes) (?:malheureusement )?pas (?:\p{L}+ ){0,4}?(?:vous |t'|y )?(?:aider|traduire|r[ée]pondre|fournir|traiter|donner suite|acc[ée]der)[^.!?\n]{0,25}(?:cette?|votre|ta|ce|cela|ça|la|le)(?: (?:demande|requ[êe]te|question|texte|contenu|message|phrase))?[.!]?(?:\s|$)/u,
  /kann (?:ich )?(?:\p{L}+ ){0,6}?(?:anfrage|bitte|frage|text|inhalt|dabei|damit|dazu|aufforderung|nachricht) ?(?:leider )?(?:nicht|keine) (?:\p{L}+ )?(?:helfen|übersetzen|beantworten|erfüllen|nachkommen|unterstützen|bearbeiten|entsprechen|geben|weiterhelfen)/u,
  /(?:dabei|damit|dazu|hierbei) (?:leider )?kann ich (?:\p{L}+ ){0,3}?nicht (?:weiter)?(?:helfen|unterstützen)/u,
  /kann (?:ich )?(?:\p{L}+ ){0,3}?nicht (?:dabei |damit |weiter)+ ?(?:helfen|unterstützen)/u,
  /non (?:posso|riesco|possiamo|sono in grado) (?:\p{L}+ )?(?:aiutar|assister|tradur|risponder|soddisfar|fornir|elaborar|esaudir|eseguir|far)\p{L}*[^.!?\n]{0,25}(?:quest[aeo]|la|il|tua|tuo|ciò)(?: (?:richiesta|domanda|testo|contenuto|messaggio|compito))?[.!]?(?:\s|$)/u,
  /не (?:могу|можем|смогу|имею возможности|в состоянии) (?:\p{L}+ ){0,3}?(?:помочь|перевести|выполнить|ответить|предоставить|обработать|отвечать)[^.!?\n]{0,25}(?:эт\p{L}+|ваш\p{L}*|тво\p{L}+|данн\p{L}+|так\p{L}+|запрос\p{L}*|просьб\p{L}*)/u,
  /не (?:можу|можемо|зможу|маю змоги) (?:\p{L}+ ){0,3}?(?:допомогти|перекласти|виконати|відповісти|надати|обробити)[^.!?\n]{0,25}(?:ц\p{L}+|ваш\p{L}*|тв\p{L}+|так\p{L}+|запит\p{L}*)/u,
  /nie (?:mog[ęe]|możemy|jestem w stanie) (?:\p{L}+ ){0,3}?(?:pom[óo]c|przet[łl]umaczyć|spe[łl]ni[ćc]|odpowiedzie[ćc]|zrealizowa[ćc]|udzieli[ćc])[^.!?\n]{0,25}(?:t[ęeya]\p{L}*|tw\p{L}+|tak\p{L}+|pro[śs]b\p{L}*|żądani\p{L}*)/u,
  /(?:不能|无法|無法|没法|沒法|没办法|沒辦法|不便)(?:为您|為您|为你|為你|帮您|幫您|帮你|幫你)?(?:提供|协助|協助|帮助|幫助|翻译|翻譯|回答|满足|滿足|处理|處理|完成|执行|執行|回应|回應)[^。！？\n]{0,10}(?:请求|請求|要求|内容|內容|问题|問題|文本|文字|帮助|幫助|协助|協助|这个|這個|此|该|該)/u,
  /(?:ご?要望|ご?依頼|リクエスト|ご?質問|この(?:テキスト|文章|内容)|それ|これ)(?:に|は|を|には|については|の翻訳)*[^。！？\n]{0,12}(?:お?答え|お?応え|お?手伝い|対応|回答|翻訳|応じる?)[^。！？\n]{0,8}(?:できません|できかねます|いたしかねます|られません|ことはできません)/u,
  /(?:お手伝い|お力になること)(?:は|が)?(?:できません|できかねます|いたしかねます)/u,
  /(?:요청|질문|내용|텍스트|문장|부탁|그것|이것)[을를은는이가에]?[^.!?\n]{0,14}(?:도와|번역|답변|답|처리|제공|응답|들어)[^.!?\n]{0,8}(?:수 없|수가 없|못합니다|드리지 못)/u,
  /도와\s?드릴 수(?:가)? 없/u,
  /(?:لا (?:أستطيع|استطيع|يمكنني|أقدر|نستطيع)|لن أتمكن من|غير قادر على|لست قادر\p{L}* على)\s?(?:\p{L}+ )?(?:ال)?(?:مساعد|ترجم|تلبي|إجاب|اجاب|رد|تنفيذ|تقديم|استجاب|معالج)\p{L}*[^.!؟\n]{0,25}(?:هذا|هذه|طلب\p{L}*|ذلك|النص|السؤال)/u,
  /(?:इस|आपके|आपका|यह|ऐसे|आपकी)[^।.!?\n]{0,20}(?:अनुरोध|प्रश्न|सवाल|पाठ|सामग्री|काम|मदद|सहायता|अनुवाद)[^।.!?\n]{0,25}(?:नहीं कर (?:सक|पा)|नहीं दे (?:सक|पा)|असमर्थ|पूरा नहीं)/u,
  /(?:bu|isteğiniz|talebiniz|isteğin|talebin)\p{L}* (?:\p{L}+ ){0,3}?(?:yardımcı olamam|yardım edemem|çeviremem|yanıtlayamam|yerine getiremem|karşılayamam|cevap veremem)/u,
  /yardımcı olamam|yardımcı olamıyorum/u,
  /(?:kan|kunnen) (?:ik |we )?(?:\p{L}+ ){0,5}?niet (?:mee )?(?:helpen|vertalen|beantwoorden|voldoen|uitvoeren)[.!]?(?:\s|$)/u,
  /tidak (?:bisa|dapat) (?:membantu|menerjemahkan|memenuhi|menjawab|memproses)[^.!?\n]{0,20}(?:permintaan|itu|ini|teks)/u,
  /không thể (?:giúp|hỗ trợ|dịch|đáp ứng|trả lời|thực hiện)[^.!?\n]{0,20}(?:yêu cầu|này|đó|nội dung)/u,
  /(?:kan (?:jag|vi|jeg)|(?:jag|vi|jeg) kan) (?:\p{L}+ )?(?:inte|ikke|ej) (?:\p{L}+ )?(?:hjälpa|hjelpe|hjælpe|översätta|oversette|oversætte|svara|svare|uppfylla)/u,
  /(?:nemohu|nemůžu|nemôžem|nemohol) (?:\p{L}+ ){0,3}?(?:pomoci|pomoct|pomôcť|přeložit|preložiť|odpovědět|odpovedať|vyhovět|vyhovieť|splnit)/u,
  /(?:ne mogu|nisam u mogućnosti|не могу(?: да)?|нисам у могућности) (?:\p{L}+ ){0,3}?(?:pomoći|pomognem|prevesti|odgovoriti|ispuniti|помоћи|помогнем|превести)[^.!?\n]{0,25}(?:to|tim|zahtjev\p{L}*|zahtev\p{L}*|захтев\p{L}*)/u,
  /nu (?:pot|putem) (?:\p{L}+ ){0,3}?(?:ajut|traduc|răspund|îndeplin)\p{L}*[^.!?\n]{0,25}(?:cu|acest|asta|solicit)/u,
  /nem (?:tudok|tudunk|áll módomban) (?:\p{L}+ ){0,3}?(?:segíteni|lefordítani|válaszolni|teljesíteni|eleget tenni)|nem tudom (?:\p{L}+ ){0,2}?(?:lefordítani|teljesíteni)/u,
  /en (?:voi|pysty|valitettavasti voi) (?:\p{L}+ ){0,3}?(?:auttaa|kääntää|vastata|toteuttaa)/u,
  /не мога да (?:\p{L}+ ){0,3}?(?:помогна|преведа|отговоря|изпълня)/u,
  /δεν (?:μπορώ|δύναμαι) να (?:\p{L}+ )?(?:βοηθήσω|μεταφράσω|απαντήσω|εκπληρώσω|εξυπηρετήσω)/u,
  /(?:לא (?:יכול|יכולה|אוכל)|אין באפשרותי) (?:\p{L}+ )?(?:לעזור|לתרגם|לסייע|לענות|למלא)/u,
  /ไม่สามารถ(?:ช่วย|แปล|ตอบ|ดำเนินการ|ให้)[^\n]{0,30}(?:คำขอ|เรื่องนี้|ข้อความนี้|คำถาม|ได้)/u,
  /(?:نمی‌?\s?توانم|نمیتوانم|قادر نیستم)[^.!؟\n]{0,30}(?:درخواست|کمک|پاسخ|ترجمه)|(?:درخواست|این متن)[^.!؟\n]{0,30}(?:نمی‌?\s?توانم|نمیتوانم)/u,
];
/** Stems of “cannot help”, “cannot translate” in languages whose sentences are not looked at closer. */
const OTHER_REFUSALS =
  /must decline|(?:request|translation) (?:is |was )?(?:declined|refused|denied)|not (?:permitted|allowed|authori[sz]ed|designed) to (?:\w+ )?(?:translate|help|assist|answer|provide)|(?:ability|permission) to translate|(?:content|usage|safety) polic|(?:my|our) guidelines|i'm just an? |nu (?:vă|te|îți|o|îl)?\s?pot (?:\p{L}+ )?(?:ajuta|traduce)|مدد نہیں کر سک|ترجمہ نہیں کر سک|সাহায্য করতে পার|অনুবাদ করতে পার(?:ব|ছি)|உதவ (?:முடியா|இயலா)|மொழிபெயர்க்க (?:முடியா|இயலா)|సహాయం చేయలే|అనువదించలే|siwezi (?:kusaidia|kukusaidia|kutafsiri)|ვერ (?:დაგეხმარებ|ვთარგმნ|გადავთარგმნ)|չեմ կարող (?:\p{L}+ )?(?:օգնել|թարգմանել)|(?:kömək|tərcümə) edə bilm|(?:көмектес|аудар)\p{L}* алмай|(?:yordam bera|tarjima qila) olmay|мога да (?:ви |ти )?помогна|не можам да|ne morem (?:\p{L}+ )?(?:pomagati|prevesti)|negaliu (?:\p{L}+ )?(?:padėti|išversti)|nevaru (?:\p{L}+ )?(?:palīdzēt|pārtulkot)|ei saa (?:\p{L}+ )?(?:aidata|tõlkida)|no puc (?:\p{L}+ )?(?:ajudar|traduir)|non podo (?:\p{L}+ )?(?:axudar|traducir)|kan nie (?:\p{L}+ )?(?:help|vertaal)|get ekki (?:\p{L}+ )?(?:hjálpað|þýtt)|hindi (?:ko|kita|ako) (?:\p{L}+ )?(?:ma|maka)(?:tutulong|tulungan|katulong|isasalin)|nuk mund t(?:'|ë )(?:\p{L}+ )?(?:ndihmoj|përkthej)|മദദ|സഹായിക്കാൻ (?:കഴിയില്ല|സാധിക്കില്ല)|ಸಹಾಯ ಮಾಡಲು ಸಾಧ್ಯವಿಲ್ಲ|मदत करू शकत नाही|મદદ કરી શક|ਮਦਦ ਨਹੀਂ ਕਰ ਸਕ|උදව් කළ නොහැක|មិនអាច(?:ជួយ|បកប្រែ)|ບໍ່ສາມາດ(?:ຊ່ວຍ|ແປ)|မကူညီနိုင်|ልረዳ(?:ዎት|ህ|ሽ)? አልችል/u;

/** “I'm sorry, but”, “unfortunately”: alone it is what anybody says. */
const APOLOGY =
  /\b(?:sorry|apolog\w+|unfortunately|i'm afraid)\b|lo siento|lamento|lamentablemente|disculp|desculp|sinto muito|infelizmente|désolé|navré|malheureusement|tut mir leid|leider|entschuldig|bedauer|mi dispiace|spiacente|purtroppo|извин|прости|простите|сожал|вибач|пробач|на жаль|przepraszam|przykro|niestety|抱歉|对不起|對不起|很遗憾|很遺憾|申し訳|すみません|残念|ごめん|죄송|미안|유감|آسف|أعتذر|للأسف|عذر|معذرة|क्षमा|माफ|खेद|अफ़सोस|अफसोस|üzgünüm|maalesef|özür|helaas|spijt|maaf|xin lỗi|tiếc|ขอโทษ|ขออภัย|סליחה|מצטער|συγγνώμη|λυπάμαι|tyvärr|förlåt|beklager|متأسف|متاسف|ببخشید/iu;
/** “Cannot”, in whatever person and politeness. */
const INABILITY =
  /can't|cannot|can not|not (?:permitted|allowed)|couldn't|could not|won't|unable|not able|impossible|no (?:pued|pod|logr)|imposible|n[ãa]o (?:pos|pod|cons|dá)|impossível|(?:ne |n')(?:peu|pou|puis|pouv|arriv)|impossible|(?:kann|können|kannst|könnt|konnte|könnte|schaff)[^.!?\n]{0,60}(?:nicht|kein|nie)|(?:nicht|kein)[^.!?\n]{0,40}(?:können|kann|möglich)|unmöglich|non (?:poss|pot|puo|può|riesc)|impossibile|не (?:мог|смо|може|получ|выход|удаст|удал|умею)|невозможно|нельзя|неможлив|не (?:зможу|можу|вийде|вдаст)|nie (?:mog|moż|uda|potraf|da si)|niemożliw|不能|无法|無法|没法|沒法|不可|没办法|沒辦法|办不到|辦不到|不了|不会|不會|できな|できませ|できず|られな|られませ|かねま|無理|えない|えません|수\s?가?\s?없|못[하해할한했합 ]|못$|안 ?[돼되]|لا (?:أ|ا|ي|ن|ت)|لن|ما (?:أ|ا|ب|ي)?قدر|مش قاد|غير قادر|مقدر|नहीं|असमर्थ|न कर|amam|emem|amaz|emez|am[ıi]yor|em[ıi]yor|amad|mümkün değil|imkansız|(?:kan|kun|lukt)[^.!?\n]{0,40}niet|onmogelijk|kan inte|kan ikke|går inte|går ikke|tidak (?:bisa|dapat)|gak bisa|nggak bisa|không thể|không (?:được|làm)|ไม่สามารถ|ไม่ได้|לא יכול|אי אפשר|לא נית|לא אוכל|δεν μπορ|αδύνατ|nem tud|nem lehet|en voi|ei voi|nelze|nemohu|nemůž|nemôž|ne mog|ne mož|не мож|не мог|nu pot|nu se poate|نمی/iu;
/** “Please send me the text”. */
const ASKS_FOR_TEXT =
  /(?:more|additional|some) (?:context|information)|(?:más|mais) contexto|plus de contexte|mehr (?:kontext|informationen)|più contesto|больше контекста|więcej kontekstu|daha fazla bağlam|更多(?:上下文|背景|信息)|(?:please|could you|can you|kindly|provide|send|share|paste|enter)[^.!?\n]{0,50}\b(?:text|sentence|content|phrase|message)\b|(?:proporcion|env[ií]|indi[cq]|compart|escrib)\p{L}*[^.!?\n]{0,40}(?:texto|frase|mensaje|contenido)|(?:forne[cç]|envi|compartilh|escrev|indi)\p{L}*[^.!?\n]{0,40}(?:texto|frase|mensagem)|(?:fourni|envoy|partag|indiqu|écri|saisi)\p{L}*[^.!?\n]{0,40}(?:texte|phrase|message)|(?:geben|gib|schick|sende|teil|bereit)\p{L}*[^.!?\n]{0,40}(?:text|satz|nachricht)|(?:forni|invi|condivid|scriv|indic)\p{L}*[^.!?\n]{0,40}(?:testo|frase|messaggio)|(?:предостав|пришл|отправ|напиш|укаж|введи|дай)\p{L}*[^.!?\n]{0,40}(?:текст|фраз|сообщени|предложени)|(?:надай|надішл|напиш|введ)\p{L}*[^.!?\n]{0,40}(?:текст|фраз|повідомлен)|(?:请|請)[^。！？\n]{0,10}(?:提供|发送|發送|输入|輸入|告诉|告訴|给出|給出|分享)[^。！？\n]{0,16}(?:文本|文字|内容|內容|句子|原文)|(?:テキスト|文章|原文|文)を[^。！？\n]{0,16}(?:提供|送|入力|教え|お知らせ|共有)|(?:텍스트|문장|내용|글|원문)[을를][^.!?\n]{0,16}(?:제공|보내|입력|알려|공유)|(?:يرجى|الرجاء|من فضلك|أرسل|زودني)[^.!؟\n]{0,40}(?:النص|نص|الجملة)|(?:कृपया)?[^।.!?\n]{0,20}(?:पाठ|टेक्स्ट|वाक्य)[^।.!?\n]{0,30}(?:भेज|प्रदान|दें|दीजिए|बता|साझा)|(?:metni|cümleyi|metin)[^.!?\n]{0,40}(?:gönder|paylaş|sağla|yaz|gir)|(?:podaj|prześlij|wyślij|wpisz)[^.!?\n]{0,40}(?:tekst|zdanie)|(?:stuur|geef|deel)[^.!?\n]{0,40}(?:tekst|zin)|(?:لطفا|لطفاً)[^.!؟\n]{0,40}(?:متن|جمله)/iu;

/** “Not”, and other ways to decline. */
const NEGATION =
  /(?<!\p{L})(?:not|no|never|nicht|nie|kein\p{L}*|pas|non|não|nao|ne|не|ні|нет|ані|niet|geen|inte|ikke|nem|nu|ei|en|không|tidak|tak|לא|δεν|μη|لا|لم|لن|ليس|ما)(?!\p{L})|n't|不|没|沒|未|ない|ません|[안못] |없|ไม่|नहीं|değil|نمی|(?:incapa|impos+ib|unmöglich|außerstande|refus|declin|ablehn|absag|отказ|відмов|odm[óo]w|拒|断|斷|お断り|거절|رفض|اعتذر)/iu;
/** Requests, help and answers: what people may decline as models do. */
const TASK =
  /request|help|assist|answer|respon|provid|solicit|ayud|petici|ajud|pedid|demand|aide|répon|suite|anfrag|hilf|helf|antwort|anliegen|richiest|aiut|rispond|запрос|просьб|помо[щгч]|отве[тч]|запит|допомо|prośb|pomo|pomó|odpow|请求|請求|帮|幫|协助|協助|回答|要求|依頼|手伝|答え|応え|要望|요청|도와|도움|답|طلب|مساعد|إجاب|अनुरोध|मदद|सहायता|yardım|istek|isteğ|talep|talebi|verzoek|hulp|permint|bantu|yêu cầu|giúp|คำขอ|ช่วย|בקש|עזר|αίτη|βοήθ|kérés|segít|pyyn|autt|žádo|žiado|zaht|molb|förfråg|anmod|hjälp|hjelp|hjælp/iu;
/** “Please”. */
const PLEASE =
  /please|kindly|por favor|s'il (?:te|vous) pla|veuillez|bitte|per favore|per cortesia|prego|пожалуйста|будь ласка|proszę|prosím|vă rog|te rog|kérem|kérlek|παρακαλ|אנא|בבקשה|请|請|ください|下さい|주세요|바랍니다|يرجى|الرجاء|من فضلك|कृपया|lütfen|alstublieft|graag|snälla|vänligen|vennligst|venligst|ole hyvä|olkaa|silakan|mohon|tolong|vui lòng|xin hãy|กรุณา|โปรด|لطفا|براہ کرم|অনুগ্রহ|தயவு|tafadhali|გთხოვ|խնդրում|molim|моля|молам/iu;
/** Languages whose ways to say “cannot” are known, see INABILITY. */
const KNOWN_DENIALS = new Set(
  ("en es pt pt-BR gl fr de it ru uk be pl zh zh-Hant yue ja ko ar hi tr nl sv da nb nn no id ms vi th he el hu fi cs sk " +
    "hr bs sr mk bg ro fa").split(" "),
);
/** Few words and a colon before a text, which has none itself. */
const LABELLED = /^[^:：\n.!?。！？]{2,60}[:：]\s*\S/u;
/** Words that an answer to somebody begins with, before it asks something itself. */
const MIN_ANSWER_WORDS = 3;

/** Tells whether a text speaks of translating, in any form of the word. */
export function mentionsTranslation(text: string): boolean {
  return TRANSLATION.test(text);
}

/** Tells whether a text is a request for a text. */
export function asksForText(text: string): boolean {
  return ASKS_FOR_TEXT.test(text);
}

/** Tells whether somebody introduces themselves as a model. */
export function speaksAsModel(text: string): boolean {
  return MODEL.test(straight(text));
}

/** Tells whether a text declines a request or task, as models do. */
export function refuses(text: string): boolean {
  const start = straight(text);
  return OTHER_REFUSALS.test(start) || REFUSALS.some((refusal) => refusal.test(start));
}

/** Tells whether a text asks for something with its language's “please”. */
export function asksPolitely(text: string): boolean {
  return PLEASE.test(straight(text));
}

/** Tells whether it is known how a language says that something cannot be done. */
export function knowsDenialsOf(code: string): boolean {
  return KNOWN_DENIALS.has(code);
}

/** Tells whether an answer begins with a label that the original has nothing of. */
export function addsLabel(original: string, answer: string): boolean {
  return LABELLED.test(answer) && !/[:：—–]|\d/.test(original) && !/\d[:：]\d/.test(answer);
}

/** Tells whether an answer says something and then asks, where the original is one sentence. */
export function asksBack(original: string, answer: string): boolean {
  const [first, ...others] = sentencesOf(answer);
  return others.length > 0 && sentencesOf(original).length === 1 && /[?？؟]\s*$/.test(answer) &&
    countWords(first!) >= MIN_ANSWER_WORDS && !/[,，、:：]/.test(original);
}

/** Tells whether a text is sorry that something cannot be done. */
export function isSorry(text: string): boolean {
  const start = straight(text);
  return APOLOGY.test(start) && INABILITY.test(start);
}

/** Tells whether a text may decline something, or be sorry: what is said of it may, too. */
export function mayDecline(text: string): boolean {
  const start = straight(text);
  return INABILITY.test(start) || APOLOGY.test(start) ||
    NEGATION.test(start) && (TASK.test(start) || TRANSLATION.test(start));
}

/** Tells whether a text says of anything that it cannot be done. */
export function deniesAbility(text: string): boolean {
  return INABILITY.test(straight(text));
}

/** UTF-16 units in which a model has said that it will not translate (guess: some sentences). */
const SAID_UNITS = 400;

/** Returns the beginning in small letters, with straight apostrophes. */
function straight(text: string): string {
  return text.trimStart().slice(0, SAID_UNITS).replace(/[’‘`]/g, "'").toLowerCase();
}
