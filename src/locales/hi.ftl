start =
    👋 मुझे लिखिए या बोलिए, मैं अनुवाद करूँगा।

    आप अनुवाद इस भाषा में पढ़ेंगे: { $language }। दूसरी भाषा चुनने के लिए नीचे बटन दबाइए, अभी या कभी भी /setlang से।
help-begin = मुझे लिखिए, मैं फ़ॉर्मैटिंग के साथ अनुवाद में उत्तर दूँगा। बोलिए, या ऑडियो या वीडियो भेजिए, मैं कही गई बात लिखकर उसका अनुवाद करूँगा। फ़ाइलें फ़ाइल के रूप में लौटती हैं: Word (.docx), PDF, टेक्स्ट, Markdown, सबटाइटल (.srt, .vtt, .ass), .html, .csv, .json, .po।
help-setlang = /setlang – अपनी भाषा चुनिए, नाम से भी: /setlang स्पेनिश
help-languages = /languages – जो भाषाएँ आप मेरे बिना पढ़ते हैं: /languages अंग्रेज़ी, जर्मन
help-pair = /pair – किसी से बात कीजिए: /pair हिन्दी रूसी हर भाषा का दूसरी में अनुवाद करता है
help-tr = /tr – किसी संदेश का /tr स्पेनिश या झंडे से उत्तर दीजिए, उसका अनुवाद होगा
help-from = /from – दूसरी भाषा समझे गए संदेश का /from डच से उत्तर दीजिए
help-listen = /listen – ग़लत भाषा में सुनी गई रिकॉर्डिंग का /listen स्पेनिश से उत्तर दीजिए
help-subtitles = /subtitles – वीडियो या रिकॉर्डिंग का इससे उत्तर दीजिए, अनुवाद उपशीर्षक फ़ाइल में मिलेगा
help-style = /style – औपचारिक, सामान्य या अनौपचारिक
help-glossary = /glossary – कुछ शब्दों के लिए आपके अपने शब्द
help-context = /context – बेहतर अनुवाद के लिए मैं पिछली पंक्तियाँ देखूँ या नहीं
help-mylang = /mylang – चुनी हुई भाषा देखिए
help-help = /help – यह पृष्ठ
help-end =
    अनुवाद के नीचे: दूसरी भाषा, ⇄ वापस अनुवाद, ⧉ कॉपी, 🔤 उच्चारण। संदेश बदलने पर अनुवाद भी बदलता है।

    मैं केवल आपकी सेटिंग रखता हूँ: कोई टेक्स्ट, रिकॉर्डिंग या नाम नहीं।

picker-title = आप किस भाषा में पढ़ना चाहते हैं?
picker-near = मैं “{ $input }” नहीं जानता। क्या इनमें से कोई?
picker-unknown = मैं “{ $input }” भाषा नहीं जानता। कृपया यहाँ चुनिए:
language-set = ✅ अब से मैं इस भाषा में अनुवाद करता हूँ: { $language }
mylang-set = मैं इस भाषा में अनुवाद करता हूँ: { $language }
mylang-own = मैं आपके Telegram की भाषा में अनुवाद करता हूँ: { $language }। दूसरी /setlang से चुनिए।

pair-ask = आप पढ़ते हैं: { $first }। आप और कौन-सी भाषा पढ़ते हैं, या दूसरा व्यक्ति कौन-सी बोलता है? एक में लिखा दूसरी में निकलता है।
pair-set = ✅ { $first } का अनुवाद { $second } में, बाकी सब का { $first } में। समाप्त करने के लिए /pair off
pair-off = ✅ अब से मैं सब कुछ इस भाषा में अनुवाद करता हूँ: { $first }
pair-unknown = कृपया दो भाषाएँ लिखिए, जैसे: /pair हिन्दी रूसी। या दूसरी यहाँ चुनिए:
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
    /glossary add Müller AG = Müller AG
    /glossary remove Müller AG
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ हटाया गया: { $source }
glossary-none = ऐसा कोई शब्द नहीं है। /glossary सब दिखाता है।
glossary-full = शब्दावली में { $count } शब्द आते हैं। नया जोड़ने से पहले एक हटाइए।
context-on = बेहतर अनुवाद के लिए मैं वह संदेश भी देखता हूँ जिसका आप उत्तर देते हैं, और /pair में आख़िरी दो पंक्तियाँ, जो मुझे 15 मिनट याद रहती हैं।
context-off = मैं हर संदेश को अलग से देखता हूँ और कोई याद नहीं रखता।

tr-usage = जिस संदेश का अनुवाद चाहिए, उसका /tr से उत्तर दीजिए, या दूसरी भाषा के लिए /tr स्पेनिश।
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
already-ask = यह पहले से इस भाषा में है: { $language }। किस दूसरी भाषा में अनुवाद करूँ?
foreign-ask = यह किस भाषा में है?
already-said = यह पहले से इस भाषा में है: { $language }।
reads-said = यह { $language } में है, जो आप पढ़ते हैं।
nothing-to-translate = इसमें अनुवाद के लिए शब्द नहीं हैं।
unsupported = मैं टेक्स्ट, वॉइस संदेश, ऑडियो, वीडियो और .docx, .pdf, .txt, .srt जैसी फ़ाइलों का अनुवाद करता हूँ। लिखिए, बोलिए या भेजिए, या /help देखिए।
many-waiting = इस चैट के बहुत से संदेश प्रतीक्षा में हैं। जवाब क्रम से आएँगे; कुछ भी फिर भेजने की ज़रूरत नहीं है।
stopped = रोक दिया।
original-gone = मुझे मूल संदेश अब नहीं दिखता। कृपया फिर भेजिए।
administrators-only = इसे केवल इस समूह के व्यवस्थापक ही बदल सकते हैं। कृपया उनमें से किसी से कहें।

button-again = 🔄 फिर कोशिश
button-stop = ✕ रोकिए
button-translate = 🌐 अनुवाद
button-foreign = 🔍 यह दूसरी भाषा है
button-add-language = ➕ भाषा जोड़ें
button-wrong-language = 👂 ग़लत भाषा?
button-subtitles = 💬 उपशीर्षक
button-both = ⇅ दोनों भाषाएँ
button-change = 🌐 भाषा बदलिए
button-on = चालू
button-off = बंद

failure-rate-limited = अनुवाद सेवा व्यस्त है। कृपया थोड़ा रुककर फिर कोशिश कीजिए।
failure-rate-limited-wait = अनुवाद सेवा व्यस्त है। कृपया { $wait } रुककर फिर कोशिश कीजिए।
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
command-mylang = चुनी हुई भाषा
command-help = मैं क्या कर सकता हूँ
command-start = यहाँ शुरू कीजिए
