start =
    👋 اكتب لي أو تحدث إليّ وسأترجم.

    ستقرأ الترجمات بهذه اللغة: { $language }. لاختيار لغة أخرى اضغط زرا أدناه أو اكتب اسمها، الآن أو في أي وقت عبر /setlang.
help-begin = اكتب لي وسأجيب بالترجمة مع التنسيق. تحدث إليّ أو أرسل تسجيلا أو فيديو، وسأكتب ما قيل وأترجمه. تعود الملفات ملفات: Word (.docx) وPDF والنصوص وMarkdown وترجمات الفيديو (.srt أو .vtt أو .ass) و.html و.csv و.json و.po.
help-setlang = /setlang – اختيار لغتك، وبالاسم أيضا: /setlang الإسبانية
help-languages = /languages – اللغات التي تقرؤها من دوني: /languages الإنجليزية، الألمانية
help-pair = /pair – التحدث مع شخص: /pair العربية الروسية يترجم كل لغة إلى الأخرى، و/pair إيقاف ينهي ذلك
help-tr = /tr – أجب على رسالة بـ /tr الإسبانية أو بعلم دولة لترجمتها، أو اكتب /tr الإسبانية ثم النص
help-from = /from – أجب بـ /from الهولندية على رسالة حُسبت لغة أخرى
help-listen = /listen – أجب بـ /listen الإسبانية على تسجيل سُمع بلغة خاطئة
help-subtitles = /subtitles – أجب بها على فيديو أو تسجيل لتصلك الترجمة ملفًّا
help-style = /style – رسمي أو عادي أو ودي
help-glossary = /glossary – كلماتك الخاصة لبعض المصطلحات: /glossary مهلت = الموعد النهائي
help-context = /context – هل أنظر إلى الأسطر السابقة لأترجم بدقة أكبر
help-settings = /settings – كل ما ضُبط هنا، مع أزرار لتغييره
help-mylang = /mylang – معرفة اللغة المختارة
help-privacy = /privacy – ما الذي يذهب إلى أين، وما أحتفظ به
help-help = /help – هذه الصفحة
help-end =
    تحت الترجمة: لغة أخرى، ⇄ ترجمة عكسية، 📋 نسخ، 🔤 النطق. عندما تعدل رسالتك تتبعها الترجمة.

    ما أحتفظ به وما لا أحتفظ به: /privacy

picker-title = بأي لغة تريد أن تقرأ؟ اضغط زرا أو اكتب اسمها.
picker-near = لا أعرف «{ $input }». هل تقصد إحدى هذه؟
picker-unknown = لا أعرف اللغة «{ $input }». اختر واحدة هنا أو اكتب اسما آخر:
language-set = ✅ من الآن أترجم إلى هذه اللغة: { $language }
mylang-set = أترجم إلى هذه اللغة: { $language }
mylang-own = أترجم إلى لغة تيليغرام لديك: { $language }. اختر غيرها عبر /setlang.

pair-ask = أنت تقرأ: { $first }. ما اللغة التي يتحدثها الشخص الآخر؟ اضغط زرا أو اكتب اسمها. ما يُكتب بإحداهما يظهر بالأخرى.
pair-set = ✅ من { $first } إلى { $second }، وكل ما عداهما إلى { $first }.
pair-off = ✅ انتهى الثنائي. من الآن أترجم كل شيء إلى هذه اللغة: { $first }
pair-unknown = اذكر لغتين، مثلا: /pair العربية الروسية. أو اختر الأخرى هنا:
pair-same = أنت تقرأ هذه اللغة أصلا: { $first }. اختر الأخرى هنا أو اكتب اسمها:
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
    /glossary مهلت = الموعد النهائي
    /glossary حذف مهلت
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ حُذف: { $source }
glossary-none = لا يوجد هذا المصطلح. /glossary يعرضها كلها.
glossary-full = يتسع المسرد لعدد { $count } من المصطلحات. احذف واحدا قبل إضافة آخر.
glossary-cleared = ✅ المسرد فارغ.
context-on = لأترجم بدقة أكبر أنظر أيضا إلى الرسالة التي ترد عليها، وفي /pair إلى آخر سطرين، وأتذكرهما 15 دقيقة.
context-off = أنظر إلى كل رسالة وحدها ولا أتذكر شيئا.

settings-title = ⚙️ ما ضُبط هنا
settings-language = 🌐 أترجم إلى: { $language }
settings-language-own = 🌐 أترجم إلى لغة تيليغرام لديك: { $language }
settings-pair = ⇄ الثنائي: { $first } و{ $second }
settings-pair-none = ⇄ الثنائي: لا شيء
settings-reads = 👓 تقرأ من دوني: { $languages }
settings-reads-none = 👓 تقرأ من دوني: لا شيء آخر
settings-style = 🎭 الأسلوب: { $style }
settings-glossary = 📒 المسرد: { $count ->
        [zero] لا مصطلحات
        [one] مصطلح واحد
        [two] مصطلحان
        [few] { $count } مصطلحات
        [many] { $count } مصطلحا
       *[other] { $count } مصطلح
    }
settings-context = 🧵 الأسطر السابقة: { $state }
settings-kept = 🔒 ما أحتفظ به أيضا: /privacy
settings-reset-ask = هل أعيد كل ما ضُبط هنا إلى البداية؟ سيُحذف المسرد أيضا.
settings-reset = ✅ عاد كل شيء كما كان في البداية.

privacy =
    🔒 ماذا يحدث لكلماتك

    ما تكتبه أو تقوله يصل إليّ عبر تيليغرام، وأسلّمه إلى Groq الذي يترجمه. ولكل منهما قواعد خصوصية خاصة به.

    لا أحتفظ بنصوص ولا تسجيلات ولا أسماء. تبقى الرسالة مشفرة ما دمت أعمل عليها فقط.

    أتذكر ما ضُبط هنا، ومنه المسرد، إلى أن تغيره؛ وعدد دقائق الكلام التي استعملتها اليوم؛ ولثلاثة أيام أي رسائلي تجيب عن أي رسائلك، من دون كلماتها.

    من أجل التكرار تبقى ترجمات اليوم الأخير في الذاكرة، وآخر سطرين في /pair مدة 15 دقيقة. ولا تُكتب على القرص أبدا.

    يرى مشغّل هذا البوت أرقاما لكل ساعة مدة شهر: لا أشخاص ولا نصوص.

    /settings يعرض ما ضُبط ويعيده إلى البداية.

tr-usage = أجب بـ /tr على الرسالة التي تريد ترجمتها، أو بـ /tr الإسبانية للغة أخرى. أو اكتب النص بعده: /tr الإسبانية صباح الخير
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
already-ask = هذا بهذه اللغة أصلا: { $language }. إلى أي لغة أترجمه؟
foreign-ask = بأي لغة هذا؟
already-said = هذا بهذه اللغة أصلا: { $language }.
reads-said = هذا بلغة تقرؤها: { $language }.
nothing-to-translate = لا توجد كلمات لترجمتها هنا.
unknown-command = لا أعرف { $command }. ما أستطيع فعله: /help
unknown-command-near = لا أعرف { $command }. هل تقصد { $near }؟ ما أستطيع فعله: /help
unsupported = أترجم النصوص والرسائل الصوتية والتسجيلات والفيديو والملفات مثل .docx و.pdf و.txt و.srt. اكتب أو تحدث أو أعد توجيه شيء إليّ، أو انظر /help.
many-waiting = هناك رسائل كثيرة من هذه المحادثة في الانتظار. أجيب عنها بالترتيب، ولا حاجة إلى إرسال أي شيء مرة أخرى.
stopped = توقفت.
original-gone = لم أعد أرى الرسالة الأصلية. أرسلها مرة أخرى من فضلك.
administrators-only = لا يمكن إلا لمشرفي هذه المجموعة تغيير ذلك. يُرجى أن تطلب ذلك من أحدهم.

button-again = 🔄 مرة أخرى
button-again-in = 🔄 حاول مجددا ({ $wait })
button-stop = ✕ إيقاف
button-translate = 🌐 ترجم
button-into = 🌐 ترجم إلى …
button-foreign = 🔍 هذه لغة أخرى
button-add-language = ➕ أضف لغة
button-wrong-language = 👂 لغة خاطئة؟
button-subtitles = 💬 ملف ترجمة
button-both = ⇅ اللغتان معًا
button-change = 🌐 تغيير اللغة
button-once = هذه الرسالة فقط
button-lasting = 📌 من الآن دائما
button-reverse = ⇄ عكسية
button-copy = 📋 نسخ
button-pronounce = 🔤 النطق
button-back = ⬅ الإعدادات
button-end-pair = ✕ إنهاء الثنائي
button-own-language = ↺ لغة تيليغرام لدي
button-language = 🌐 اللغة
button-pair = ⇄ الثنائي
button-reads = 👓 ما أقرؤه
button-style = 🎭 الأسلوب
button-glossary = 📒 المسرد
button-clear-glossary = 🗑 حذف كل المصطلحات
button-context = 🧵 أسطر سابقة
button-reset = ↺ إعادة ضبط الكل
button-reset-yes = ↺ نعم، أعد ضبط الكل
button-on = تشغيل
button-off = إيقاف

words-off = إيقاف, ايقاف, أوقف, اوقف, إنهاء, انهاء, لا, إلغاء, الغاء, كفى, قف
words-on = تشغيل, شغل, نعم, ابدأ
words-add = أضف, اضف, إضافة, اضافة, جديد
words-remove = حذف, احذف, إزالة, ازالة, أزل, امسح

failure-rate-limited = خدمة الترجمة مشغولة. انتظر لحظة وحاول مرة أخرى.
failure-rate-limited-wait = خدمة الترجمة مشغولة. انتظر { $wait } وحاول مرة أخرى.
failure-rate-limited-soon = ⏳ خدمة الترجمة مشغولة. سأجيب بعد { $wait }.
retry-too-early = انتظر { $wait } أخرى من فضلك.
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
command-settings = كل ما ضُبط هنا
command-mylang = اللغة المختارة
command-privacy = ما يذهب إلى أين، وما يبقى
command-help = ما أستطيع فعله
command-start = ابدأ هنا

profile-description =
    أترجم ما تكتبه أو تقوله إلى لغتك: نصوص ورسائل صوتية وفيديو ومستندات وترجمات أفلام، بنحو 140 لغة، مع بقاء التنسيق.

    اضغط «ابدأ»، ثم اكتب أو تحدث أو أعد توجيه شيء إليّ.
profile-short = يترجم النصوص والرسائل الصوتية والفيديو والملفات، بنحو 140 لغة.
