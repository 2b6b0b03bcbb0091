start =
    👋 मुझे लिखिए या बोलिए, मैं अनुवाद करूँगा।

    आप अनुवाद इस भाषा में पढ़ेंगे: { $language }। दूसरी भाषा चुनने के लिए नीचे बटन दबाइए या उसका नाम लिखिए, अभी या कभी भी /setlang से।
help-begin = मुझे लिखिए, मैं फ़ॉर्मैटिंग के साथ अनुवाद में उत्तर दूँगा। बोलिए, या ऑडियो या वीडियो भेजिए, मैं कही गई बात लिखकर उसका अनुवाद करूँगा। फ़ाइलें फ़ाइल के रूप में लौटती हैं: Word (.docx), PDF, टेक्स्ट, Markdown, सबटाइटल (.srt, .vtt, .ass), .html, .csv, .json, .po।
help-setlang = /setlang – अपनी भाषा चुनिए, नाम से भी: /setlang स्पेनिश
help-languages = /languages – जो भाषाएँ आप मेरे बिना पढ़ते हैं: /languages अंग्रेज़ी, जर्मन
help-pair = /pair – किसी से बात कीजिए: /pair हिन्दी रूसी हर भाषा का दूसरी में अनुवाद करता है, /pair बंद इसे समाप्त करता है
help-tr = /tr – किसी संदेश का /tr स्पेनिश या झंडे से उत्तर दीजिए, उसका अनुवाद होगा; या /tr स्पेनिश के बाद पाठ लिखिए
help-from = /from – दूसरी भाषा समझे गए संदेश का /from डच से उत्तर दीजिए
help-listen = /listen – ग़लत भाषा में सुनी गई रिकॉर्डिंग का /listen स्पेनिश से उत्तर दीजिए
help-subtitles = /subtitles – वीडियो या रिकॉर्डिंग का इससे उत्तर दीजिए, अनुवाद उपशीर्षक फ़ाइल में मिलेगा
help-style = /style – औपचारिक, सामान्य या अनौपचारिक
help-glossary = /glossary – कुछ शब्दों के लिए आपके अपने शब्द: /glossary मुदत = अंतिम तारीख
help-context = /context – बेहतर अनुवाद के लिए मैं पिछली पंक्तियाँ देखूँ या नहीं
help-settings = /settings – यहाँ जो कुछ चुना है, बदलने के बटनों के साथ
help-mylang = /mylang – चुनी हुई भाषा देखिए
help-privacy = /privacy – क्या कहाँ जाता है और मैं क्या रखता हूँ
help-help = /help – यह पृष्ठ
help-end =
    अनुवाद के नीचे: दूसरी भाषा, ⇄ उल्टा अनुवाद, 📋 कॉपी, 🔤 उच्चारण। आप संदेश बदलें तो अनुवाद भी बदलता है।

    मैं क्या रखता हूँ और क्या नहीं: /privacy

picker-title = आप किस भाषा में पढ़ना चाहते हैं? बटन दबाइए या उसका नाम लिखिए।
picker-near = मैं “{ $input }” नहीं जानता। क्या इनमें से कोई?
picker-unknown = मैं “{ $input }” भाषा नहीं जानता। कृपया यहाँ चुनिए या दूसरा नाम लिखिए:
language-set = ✅ अब से मैं इस भाषा में अनुवाद करता हूँ: { $language }
mylang-set = मैं इस भाषा में अनुवाद करता हूँ: { $language }
mylang-own = मैं आपके Telegram की भाषा में अनुवाद करता हूँ: { $language }। दूसरी /setlang से चुनिए।

pair-ask = आप पढ़ते हैं: { $first }। दूसरा व्यक्ति कौन-सी भाषा बोलता है? बटन दबाइए या उसका नाम लिखिए। एक में लिखा दूसरी में निकलता है।
pair-set = ✅ { $first } का अनुवाद { $second } में, बाकी सब का { $first } में।
pair-off = ✅ जोड़ी समाप्त हुई। अब से मैं सब कुछ इस भाषा में अनुवाद करता हूँ: { $first }
pair-unknown = कृपया दो भाषाएँ लिखिए, जैसे: /pair हिन्दी रूसी। या दूसरी यहाँ चुनिए:
pair-same = यह भाषा आप पहले से पढ़ते हैं: { $first }। दूसरी भाषा यहाँ चुनिए या उसका नाम लिखिए:
reads-list = आप { $languages } पढ़ते हैं। इन भाषाओं के पाठ वैसे ही रहते हैं।
reads-none = आप मेरे बिना कौन-सी भाषाएँ पढ़ते हैं? उनके पाठ वैसे ही रहेंगे: /languages अंग्रेज़ी, जर्मन
reads-unknown = मैं “{ $input }” भाषा नहीं जानता। ऐसे लिखिए: /languages अंग्रेज़ी, जर्मन

style-ask = अनुवाद की शैली कैसी हो?
style-set = ✅ शैली: { $style }
style-neutral = सामान्य
style-formal = औपचारिक
style-casual = अनौपचारिक

glossary-form =
    किसी शब्द का हमेशा अपने ढंग से अनुवाद कराने के लिए:
    /glossary मुदत = अंतिम तारीख
    /glossary हटाओ मुदत
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ हटाया गया: { $source }
glossary-none = ऐसा कोई शब्द नहीं है। /glossary सब दिखाता है।
glossary-full = शब्दावली में { $count } शब्द आते हैं। नया जोड़ने से पहले एक हटाइए।
glossary-cleared = ✅ शब्दावली खाली है।
context-on = बेहतर अनुवाद के लिए मैं वह संदेश भी देखता हूँ जिसका आप उत्तर देते हैं, और /pair में आख़िरी दो पंक्तियाँ, जो मुझे 15 मिनट याद रहती हैं।
context-off = मैं हर संदेश को अलग से देखता हूँ और कोई याद नहीं रखता।

settings-title = ⚙️ यहाँ क्या चुना है
settings-language = 🌐 अनुवाद की भाषा: { $language }
settings-language-own = 🌐 अनुवाद की भाषा: { $language }, आपके Telegram की भाषा
settings-pair = ⇄ जोड़ी: { $first } और { $second }
settings-pair-none = ⇄ जोड़ी: कोई नहीं
settings-reads = 👓 आप मेरे बिना पढ़ते हैं: { $languages }
settings-reads-none = 👓 आप मेरे बिना पढ़ते हैं: और कुछ नहीं
settings-style = 🎭 शैली: { $style }
settings-glossary = 📒 शब्दावली: { $count } शब्द
settings-context = 🧵 पिछली पंक्तियाँ: { $state }
settings-kept = 🔒 मैं और क्या रखता हूँ: /privacy
settings-reset-ask = यहाँ जो कुछ चुना है, सब पहले जैसा कर दूँ? शब्दावली भी चली जाएगी।
settings-reset = ✅ सब कुछ शुरुआत जैसा है।

privacy =
    🔒 आपके शब्दों का क्या होता है

    आप जो लिखते या बोलते हैं, वह Telegram से होकर मुझ तक आता है, और मैं उसे Groq को देता हूँ, जो अनुवाद करता है। दोनों के अपने निजता नियम हैं।

    मैं कोई पाठ, रिकॉर्डिंग या नाम नहीं रखता। संदेश केवल तब तक रहता है, जब तक मैं उस पर काम करता हूँ, और कूटबद्ध रूप में।

    मैं यह याद रखता हूँ: यहाँ जो चुना है, शब्दावली सहित, जब तक आप न बदलें; आज आपने बोलने के कितने मिनट इस्तेमाल किए; और तीन दिन तक, मेरा कौन-सा संदेश आपके किस संदेश का उत्तर है, उनके शब्दों के बिना।

    दोहराव के लिए पिछले दिन के अनुवाद मेमोरी में रहते हैं, और /pair की आख़िरी दो पंक्तियाँ 15 मिनट तक। वे कभी डिस्क पर नहीं लिखी जातीं।

    इस बॉट का संचालक एक महीने तक घंटों के हिसाब से संख्याएँ देखता है: न लोग, न पाठ।

    /settings दिखाता है कि क्या चुना है, और उसे पहले जैसा करता है।

tr-usage = जिस संदेश का अनुवाद चाहिए, उसका /tr से उत्तर दीजिए, या दूसरी भाषा के लिए /tr स्पेनिश। या पाठ उसके बाद लिखिए: /tr स्पेनिश आप कैसे हैं
tr-no-text = उस संदेश में मुझे कोई टेक्स्ट नहीं दिखता।
tr-unknown = मैं “{ $input }” भाषा नहीं जानता। दूसरा नाम आज़माइए, जैसे /tr स्पेनिश।
from-usage = जिस संदेश को कोई और भाषा समझ लिया गया, उसका /from डच से उत्तर दीजिए। या उसके बाद पाठ लिखिए।
from-unknown = मैं “{ $input }” भाषा नहीं जानता। दूसरा नाम आज़माइए, जैसे /from डच।

document-reading = ⏳ मैं { $name } पढ़ रहा हूँ …
document-progress = ⏳ { $name } का अनुवाद: { $done } / { $total }
document-progress-left = ⏳ { $name } का अनुवाद: { $done } / { $total }, लगभग { $wait } बाकी
document-too-large = मैं 1 MB तक की टेक्स्ट फ़ाइलों का अनुवाद करता हूँ। { $name } को छोटे भागों में भेजिए।
document-file-too-large = मैं 20 MB तक की फ़ाइलों का अनुवाद करता हूँ। { $name } को छोटे भागों में भेजिए।
document-direction = { $source } → { $target }
document-pdf = यह PDF का टेक्स्ट Word फ़ाइल में है, उसके चित्रों और सजावट के बिना।
document-pdf-pages = केवल पहले { $count } पन्ने, कुल { $total }: बाकी दूसरी फ़ाइल में भेजिए।
document-which = मुझे { $name } के अक्षरों पर भरोसा नहीं है। इनमें से आप क्या पढ़ सकते हैं?
document-failure-damaged = मैं यह फ़ाइल नहीं पढ़ सकता, शायद यह ख़राब है। फिर से भेजिए।
document-failure-locked = मैं यह फ़ाइल नहीं खोल सकता: इस पर पासवर्ड है या यह पुरानी Word फ़ाइल है। बिना पासवर्ड .docx में सहेजकर फिर भेजिए।
document-failure-too-long = इस फ़ाइल में मेरे लिए बहुत ज़्यादा है। छोटे भागों में भेजिए।
document-failure-pictures = इस PDF में टेक्स्ट नहीं, केवल पन्नों के चित्र हैं। टेक्स्ट वाली फ़ाइल भेजिए।
document-failure-unknown = मैं ऐसी फ़ाइल नहीं पढ़ सकता। मैं .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json और .po पढ़ता हूँ।
document-unchanged-subtitles = वैसे ही रहे सबटाइटल: { $count } / { $total } ({ $numbers })। फिर कोशिश करने के लिए फ़ाइल दोबारा भेजें।
document-unchanged-paragraphs = वैसे ही रहे अनुच्छेद: { $count } / { $total } ({ $numbers })। फिर कोशिश करने के लिए फ़ाइल दोबारा भेजें।
file-gone = यह फ़ाइल अब Telegram पर नहीं है। कृपया फिर भेजिए।
file-timeout = डाउनलोड में बहुत समय लगा। कृपया फिर कोशिश कीजिए।
file-unavailable = Telegram ने फ़ाइल नहीं दी। कृपया फिर कोशिश कीजिए।

speech-downloading = ⏳ डाउनलोड हो रहा है …
speech-listening = ⏳ सुन रहा हूँ …
speech-listening-part = ⏳ सुन रहा हूँ … { $done }/{ $total }
speech-translating = ⏳ अनुवाद हो रहा है …
speech-silent = मुझे कोई आवाज़ नहीं सुनाई दी।
speech-doubtful = 🔇 शायद मैंने कुछ नहीं सुना: “{ $text }”
speech-too-short = यह रिकॉर्डिंग बहुत छोटी है। बोलते समय बटन दबाए रखिए।
speech-too-large = मैं { $limit } MB तक की रिकॉर्डिंग सुन सकता हूँ। छोटे भागों में भेजिए।
speech-format = मैं यह फ़ाइल नहीं चला सकता। इसे वॉइस संदेश या mp3, m4a, ogg, wav, flac, webm के रूप में भेजिए।
speech-used-up = इस चैट ने आज के बोलने के { $minutes } मिनट उपयोग कर लिए। कल आगे बढ़िए, या लिखिए।
speech-failure-timeout = सुनने में बहुत समय लगा। कृपया फिर कोशिश कीजिए।
speech-failure-refused = वाक् सेवा ने यह रिकॉर्डिंग नहीं ली। इसे दूसरे रूप में भेजिए।
speech-failure-unreadable = इस फ़ाइल में मुझे कोई आवाज़ नहीं सुनाई देती। कोई दूसरी रिकॉर्डिंग या वॉइस संदेश भेजिए।
speech-failure-too-large = यह रिकॉर्डिंग वाक् सेवा के लिए बहुत बड़ी है। छोटे भागों में भेजिए।
listen-usage = रिकॉर्डिंग फिर सुनने के लिए उसका /listen से उत्तर दीजिए, या भाषा ग़लत हो तो /listen स्पेनिश से।
subtitles-usage = उपशीर्षक फ़ाइल पाने के लिए वीडियो या रिकॉर्डिंग का /subtitles से उत्तर दीजिए, या /subtitles स्पेनिश से।

introduction = { $source } से { $target } में अनुवाद किया, जो आपके Telegram की भाषा है।
already-ask = यह पहले से इस भाषा में है: { $language }। किस भाषा में अनुवाद करूँ?
foreign-ask = यह किस भाषा में है?
already-said = यह पहले से इस भाषा में है: { $language }।
reads-said = यह { $language } में है, जो आप पढ़ते हैं।
nothing-to-translate = इसमें अनुवाद के लिए शब्द नहीं हैं।
unknown-command = मैं { $command } नहीं जानता। /help दिखाता है कि मैं क्या कर सकता हूँ।
unknown-command-near = मैं { $command } नहीं जानता। क्या आपका मतलब { $near } था? /help दिखाता है कि मैं क्या कर सकता हूँ।
unsupported = मैं टेक्स्ट, वॉइस संदेश, ऑडियो, वीडियो और .docx, .pdf, .txt, .srt जैसी फ़ाइलों का अनुवाद करता हूँ। लिखिए, बोलिए या भेजिए, या /help देखिए।
many-waiting = इस चैट के बहुत से संदेश प्रतीक्षा में हैं। जवाब क्रम से आएँगे; कुछ भी फिर भेजने की ज़रूरत नहीं है।
stopped = रोक दिया।
original-gone = मुझे मूल संदेश अब नहीं दिखता। कृपया फिर भेजिए।
administrators-only = इसे केवल इस समूह के व्यवस्थापक ही बदल सकते हैं। कृपया उनमें से किसी से कहें।

button-again = 🔄 फिर कोशिश
button-again-in = 🔄 फिर से ({ $wait })
button-stop = ✕ रोकिए
button-translate = 🌐 अनुवाद
button-into = 🌐 इसमें अनुवाद …
button-foreign = 🔍 यह दूसरी भाषा है
button-add-language = ➕ भाषा जोड़ें
button-wrong-language = 👂 ग़लत भाषा?
button-subtitles = 💬 उपशीर्षक
button-both = ⇅ दोनों भाषाएँ
button-change = 🌐 भाषा बदलिए
button-once = केवल यह संदेश
button-lasting = 📌 अब से हमेशा
button-reverse = ⇄ उल्टा
button-copy = 📋 कॉपी
button-pronounce = 🔤 उच्चारण
button-back = ⬅ सेटिंग
button-end-pair = ✕ जोड़ी समाप्त
button-own-language = ↺ मेरे Telegram की भाषा
button-language = 🌐 भाषा
button-pair = ⇄ जोड़ी
button-reads = 👓 मैं पढ़ता हूँ
button-style = 🎭 शैली
button-glossary = 📒 शब्दावली
button-clear-glossary = 🗑 सब शब्द हटाइए
button-context = 🧵 पिछली पंक्तियाँ
button-reset = ↺ सब पहले जैसा
button-reset-yes = ↺ हाँ, सब पहले जैसा
button-on = चालू
button-off = बंद

words-off = बंद, बंद करो, बन्द, समाप्त, रोको, ख़त्म, खत्म, नहीं, रद्द
words-on = चालू, चालू करो, हाँ, हां, शुरू
words-add = जोड़ो, जोड़ें, नया
words-remove = हटाओ, हटाएँ, हटाएं, मिटाओ, निकालो

failure-rate-limited = अनुवाद सेवा व्यस्त है। कृपया थोड़ा रुककर फिर कोशिश कीजिए।
failure-rate-limited-wait = अनुवाद सेवा व्यस्त है। कृपया { $wait } रुककर फिर कोशिश कीजिए।
failure-rate-limited-soon = ⏳ अनुवाद सेवा व्यस्त है। { $wait } में उत्तर दूँगा।
retry-too-early = कृपया { $wait } और रुकिए।
failure-timeout = अनुवाद में बहुत समय लगा। कृपया फिर कोशिश कीजिए।
failure-unavailable = अभी अनुवाद सेवा उपलब्ध नहीं है। कृपया फिर कोशिश कीजिए।
failure-away = अभी अनुवाद सेवा उपलब्ध नहीं है। उपलब्ध होते ही आपको संदेश मिलेगा।
service-is-back = अनुवाद सेवा फिर उपलब्ध है।
failure-refused = अनुवाद सेवा ने यह टेक्स्ट नहीं लिया। दूसरे शब्दों में कोशिश कीजिए।
failure-too-long = यह टेक्स्ट अभी मेरे लिए बहुत लंबा है। छोटे भागों में भेजिए।
failure-misconfigured = अभी अनुवाद नहीं हो पा रहा। इस बॉट के संचालक को कारण लॉग में दिखता है।
failure-unusable-answer = मुझे काम का अनुवाद नहीं मिला। कृपया फिर कोशिश कीजिए।
failure-unexpected = कुछ गड़बड़ हुई। कृपया फिर कोशिश कीजिए।

command-setlang = अपनी भाषा चुनिए
command-languages = जो भाषाएँ आप मेरे बिना पढ़ते हैं
command-pair = दो भाषाओं के बीच अनुवाद
command-tr = जिस संदेश का उत्तर दें, उसका अनुवाद
command-from = बताएँ कि संदेश किस भाषा में है
command-listen = रिकॉर्डिंग फिर सुनिए
command-subtitles = वीडियो के उपशीर्षक
command-style = औपचारिक, सामान्य या अनौपचारिक
command-glossary = शब्दों के लिए अपने शब्द
command-context = पिछली पंक्तियाँ देखना या नहीं
command-settings = यहाँ जो कुछ चुना है
command-mylang = चुनी हुई भाषा
command-privacy = क्या कहाँ जाता है, क्या रहता है
command-help = मैं क्या कर सकता हूँ
command-start = यहाँ शुरू कीजिए

profile-description =
    आप जो लिखते या बोलते हैं, मैं उसका आपकी भाषा में अनुवाद करता हूँ: पाठ, ध्वनि संदेश, वीडियो, दस्तावेज़ और उपशीर्षक, लगभग 140 भाषाओं में। स्वरूप वैसा ही रहता है।

    START दबाइए, फिर लिखिए, बोलिए या कुछ आगे भेजिए।
profile-short = पाठ, ध्वनि संदेश, वीडियो और फ़ाइलों का लगभग 140 भाषाओं में अनुवाद।
