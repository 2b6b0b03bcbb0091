start =
    👋 اكتب لي أو تحدث إليّ وسأترجم.

    ستقرأ الترجمات بهذه اللغة: { $language }. لاختيار لغة أخرى اضغط زرا أدناه، الآن أو في أي وقت عبر /setlang.
help-begin = اكتب لي وسأجيب بالترجمة مع التنسيق. تحدث إليّ أو أرسل تسجيلا أو فيديو، وسأكتب ما قيل وأترجمه. تعود الملفات ملفات: Word (.docx) وPDF والنصوص وMarkdown وترجمات الفيديو (.srt أو .vtt أو .ass) و.html و.csv و.json و.po.
help-setlang = /setlang – اختيار لغتك، وبالاسم أيضا: /setlang الإسبانية
help-languages = /languages – اللغات التي تقرؤها من دوني: /languages الإنجليزية، الألمانية
help-pair = /pair – التحدث مع شخص: /pair العربية الروسية يترجم كل لغة إلى الأخرى
help-tr = /tr – أجب على رسالة بـ /tr الإسبانية أو بعلم دولة لترجمتها
help-from = /from – أجب بـ /from الهولندية على رسالة حُسبت لغة أخرى
help-listen = /listen – أجب بـ /listen الإسبانية على تسجيل سُمع بلغة خاطئة
help-subtitles = /subtitles – أجب بها على فيديو أو تسجيل لتصلك الترجمة ملفًّا
help-style = /style – رسمي أو عادي أو ودي
help-glossary = /glossary – كلماتك الخاصة لبعض المصطلحات
help-context = /context – هل أنظر إلى الأسطر السابقة لأترجم بدقة أكبر
help-mylang = /mylang – معرفة اللغة المختارة
help-help = /help – هذه الصفحة
help-end =
    تحت الترجمة: لغة أخرى، ⇄ ترجمة عكسية، ⧉ نسخ، 🔤 النطق. عندما تعدل رسالتك تتبعها الترجمة.

    أحتفظ بإعداداتك فقط: لا نصوص ولا تسجيلات ولا أسماء.

picker-title = بأي لغة تريد أن تقرأ؟
picker-near = لا أعرف «{ $input }». هل تقصد إحدى هذه؟
picker-unknown = لا أعرف اللغة «{ $input }». اختر واحدة هنا:
language-set = ✅ من الآن أترجم إلى هذه اللغة: { $language }
mylang-set = أترجم إلى هذه اللغة: { $language }
mylang-own = أترجم إلى لغة تيليغرام لديك: { $language }. اختر غيرها عبر /setlang.

pair-ask = أنت تقرأ: { $first }. ما اللغة الأخرى التي تقرؤها، أو التي يتحدثها الشخص الآخر؟ ما يُكتب بإحداهما يظهر بالأخرى.
pair-set = ✅ من { $first } إلى { $second }، وكل ما عداهما إلى { $first }. لإنهاء ذلك: /pair off
pair-off = ✅ من الآن أترجم كل شيء إلى هذه اللغة: { $first }
pair-unknown = اذكر لغتين، مثلا: /pair العربية الروسية. أو اختر الأخرى هنا:
reads-list = أنت تقرأ: { $languages }. تبقى النصوص بهذه اللغات كما هي.
reads-none = ما اللغات التي تقرؤها من دوني؟ تبقى النصوص بها كما هي: /languages الإنجليزية، الألمانية
reads-unknown = لا أعرف اللغة «{ $input }». اكتبها هكذا: /languages الإنجليزية، الألمانية

style-ask = كيف تريد أسلوب الترجمة؟
style-set = ✅ الأسلوب: { $style }
style-neutral = عادي
style-formal = رسمي
style-casual = ودي

glossary-form =
    لترجمة مصطلح بطريقتك دائما:
    /glossary add Müller AG = Müller AG
    /glossary remove Müller AG
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ حُذف: { $source }
glossary-none = لا يوجد هذا المصطلح. /glossary يعرضها كلها.
glossary-full = يتسع المسرد لعدد { $count } من المصطلحات. احذف واحدا قبل إضافة آخر.
context-on = لأترجم بدقة أكبر أنظر أيضا إلى الرسالة التي ترد عليها، وفي /pair إلى آخر سطرين، وأتذكرهما 15 دقيقة.
context-off = أنظر إلى كل رسالة وحدها ولا أتذكر شيئا.

tr-usage = أجب بـ /tr على الرسالة التي تريد ترجمتها، أو بـ /tr الإسبانية للغة أخرى.
tr-no-text = لا أرى نصا في تلك الرسالة.
tr-unknown = لا أعرف اللغة «{ $input }». جرب اسما آخر، مثل /tr الإسبانية.
from-usage = أجب بـ /from الهولندية على رسالة حُسبت لغة أخرى. أو اكتب النص بعده.
from-unknown = لا أعرف اللغة «{ $input }». جرب اسما آخر، مثل /from الهولندية.

document-reading = ⏳ أقرأ { $name } …
document-progress = ⏳ أترجم { $name }: { $done } من { $total }
document-progress-left = ⏳ أترجم { $name }: { $done } من { $total }، بقي نحو { $wait }
document-too-large = أترجم الملفات النصية حتى 1 ميغابايت. أرسل { $name } في أجزاء أصغر.
document-file-too-large = أترجم الملفات حتى 20 ميغابايت. أرسل { $name } في أجزاء أصغر.
document-direction = { $source } → { $target }
document-pdf = هذا نص ملف PDF في ملف Word، من دون صوره وتنسيق صفحاته.
document-pdf-pages = أول { $count } من { $total } صفحات فقط: أرسل الباقي في ملف آخر.
document-which = لست متأكدا من حروف { $name }. أي من هذه تستطيع قراءته؟
document-failure-damaged = لا أستطيع قراءة هذا الملف، يبدو أنه تالف. أرسله مرة أخرى.
document-failure-locked = لا أستطيع فتح هذا الملف: له كلمة مرور أو هو ملف Word قديم. احفظه بلا كلمة مرور بصيغة .docx وأرسله مرة أخرى.
document-failure-too-long = في هذا الملف أكثر مما أستطيع. أرسله في أجزاء أصغر.
document-failure-pictures = لا نص في ملف PDF هذا، بل صور صفحات فقط. أرسل ملفا فيه نص.
document-failure-unknown = لا أستطيع قراءة هذا النوع من الملفات. أقرأ .docx و.pdf و.txt و.md و.srt و.vtt و.ass و.html و.csv و.json و.po.
document-unchanged-subtitles = بقيت كما هي { $count } من { $total } من الترجمات المصاحبة: { $numbers }. أرسل الملف مرة أخرى للمحاولة من جديد.
document-unchanged-paragraphs = بقيت كما هي { $count } من { $total } من الفقرات: { $numbers }. أرسل الملف مرة أخرى للمحاولة من جديد.
file-gone = لم يعد هذا الملف لدى تيليغرام. أرسله مرة أخرى من فضلك.
file-timeout = استغرق التنزيل وقتا طويلا. حاول مرة أخرى من فضلك.
file-unavailable = لم يسلّم تيليغرام الملف. حاول مرة أخرى من فضلك.

speech-downloading = ⏳ أنزّل …
speech-listening = ⏳ أستمع …
speech-listening-part = ⏳ أستمع … { $done }/{ $total }
speech-translating = ⏳ أترجم …
speech-silent = لم أسمع كلاما.
speech-doubtful = 🔇 ربما لم أسمع شيئًا: «{ $text }»
speech-too-short = هذا التسجيل قصير جدا. استمر في الضغط على الزر أثناء الكلام.
speech-too-large = أستمع إلى التسجيلات حتى { $limit } ميغابايت. أرسله في أجزاء أصغر.
speech-format = لا أستطيع تشغيل هذا الملف. أرسله رسالة صوتية أو بصيغة mp3 أو m4a أو ogg أو wav أو flac أو webm.
speech-used-up = استهلكت هذه المحادثة دقائق الكلام لهذا اليوم: { $minutes }. تابع غدا أو اكتب.
speech-failure-timeout = استغرق الاستماع وقتا طويلا. حاول مرة أخرى من فضلك.
speech-failure-refused = رفضت خدمة الصوت هذا التسجيل. أرسله بشكل آخر.
speech-failure-unreadable = لا أسمع صوتًا في هذا الملف. أرسل تسجيلًا آخر، أو تحدّث في رسالة صوتية.
speech-failure-too-large = هذا التسجيل كبير جدا لخدمة الصوت. أرسله في أجزاء أصغر.
listen-usage = أجب بـ /listen على تسجيل لسماعه مجددا، أو بـ /listen الإسبانية إذا سُمع بلغة خاطئة.
subtitles-usage = أجب بـ /subtitles على فيديو أو تسجيل ليصلك ملف ترجمة، أو بـ /subtitles الإسبانية.

introduction = تُرجم من { $source } إلى { $target }، لغة تيليغرام لديك.
already-ask = هذا بهذه اللغة أصلا: { $language }. إلى أي لغة أخرى أترجمه؟
foreign-ask = بأي لغة هذا؟
already-said = هذا بهذه اللغة أصلا: { $language }.
reads-said = هذا بلغة تقرؤها: { $language }.
nothing-to-translate = لا توجد كلمات لترجمتها هنا.
unsupported = أترجم النصوص والرسائل الصوتية والتسجيلات والفيديو والملفات مثل .docx و.pdf و.txt و.srt. اكتب أو تحدث أو أعد توجيه شيء إليّ، أو انظر /help.
many-waiting = هناك رسائل كثيرة من هذه المحادثة في الانتظار. أجيب عنها بالترتيب، ولا حاجة إلى إرسال أي شيء مرة أخرى.
stopped = توقفت.
original-gone = لم أعد أرى الرسالة الأصلية. أرسلها مرة أخرى من فضلك.
administrators-only = لا يمكن إلا لمشرفي هذه المجموعة تغيير ذلك. يُرجى أن تطلب ذلك من أحدهم.

button-again = 🔄 مرة أخرى
button-stop = ✕ إيقاف
button-translate = 🌐 ترجم
button-foreign = 🔍 هذه لغة أخرى
button-add-language = ➕ أضف لغة
button-wrong-language = 👂 لغة خاطئة؟
button-subtitles = 💬 ملف ترجمة
button-both = ⇅ اللغتان معًا
button-change = 🌐 تغيير اللغة
button-on = تشغيل
button-off = إيقاف

failure-rate-limited = خدمة الترجمة مشغولة. انتظر لحظة وحاول مرة أخرى.
failure-rate-limited-wait = خدمة الترجمة مشغولة. انتظر { $wait } وحاول مرة أخرى.
failure-timeout = استغرقت الترجمة وقتا طويلا. حاول مرة أخرى من فضلك.
failure-unavailable = لا يمكن الوصول إلى خدمة الترجمة حاليا. حاول مرة أخرى من فضلك.
failure-away = لا يمكن الوصول إلى خدمة الترجمة حاليًا. سأكتب إليك عندما يعود ذلك ممكنًا.
service-is-back = أصبح الوصول إلى خدمة الترجمة ممكنًا من جديد.
failure-refused = رفضت خدمة الترجمة هذا النص. جرب كلمات أخرى.
failure-too-long = هذا النص طويل جدا عليّ الآن. أرسله في أجزاء أصغر.
failure-misconfigured = الترجمة لا تعمل حاليا. يرى مشغّل هذا البوت السبب في السجل.
failure-unusable-answer = لم أحصل على ترجمة صالحة. حاول مرة أخرى من فضلك.
failure-unexpected = حدث خطأ ما. حاول مرة أخرى من فضلك.

command-setlang = اختيار لغتك
command-languages = اللغات التي تقرؤها من دوني
command-pair = الترجمة بين لغتين
command-tr = ترجمة الرسالة التي تجيب عليها
command-from = حدّد لغة رسالة
command-listen = سماع تسجيل مجددا
command-subtitles = ترجمة مكتوبة لفيديو
command-style = رسمي أو عادي أو ودي
command-glossary = كلماتك الخاصة للمصطلحات
command-context = النظر إلى الأسطر السابقة أو لا
command-mylang = اللغة المختارة
command-help = ما أستطيع فعله
command-start = ابدأ هنا
