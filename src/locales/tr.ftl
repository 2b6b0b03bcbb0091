start =
    👋 Bana yazın veya konuşun, çevireyim.

    Çevirileri bu dilde okuyacaksınız: { $language }. Başka bir dil için aşağıdaki bir düğmeye basın veya adını yazın; şimdi ya da istediğiniz zaman /setlang ile.
help-begin = Bana yazın, çeviriyle yanıtlayayım; biçimlendirme korunur. Benimle konuşun ya da ses veya video gönderin; söyleneni yazıp çeviririm. Dosyalar dosya olarak döner: Word (.docx), PDF, metin, Markdown, altyazı (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – dilinizi seçin, adıyla da olur: /setlang ispanyolca
help-languages = /languages – bensiz okuduğunuz diller: /languages ingilizce, almanca
help-pair = /pair – biriyle konuşmak: /pair türkçe rusça her dili ötekine çevirir, /pair kapat bitirir
help-tr = /tr – bir mesajı çevirmek için /tr ispanyolca ile ya da bir bayrakla yanıtlayın; veya /tr ispanyolca ve bir metin yazın
help-from = /from – başka dil sanılan bir mesajı /from felemenkçe ile yanıtlayın
help-listen = /listen – yanlış dilde duyulan bir kaydı /listen ispanyolca ile yanıtlayın
help-subtitles = /subtitles – çevirisini altyazı dosyası olarak almak için bir videoyu veya kaydı bununla yanıtlayın
help-style = /style – resmî, nötr veya samimi
help-glossary = /glossary – bazı terimler için kendi sözleriniz: /glossary Kindergarten = anaokulu
help-context = /context – daha iyi çevirmek için önceki satırlara bakayım mı
help-settings = /settings – burada ayarlı olan her şey, değiştirme düğmeleriyle
help-mylang = /mylang – hangi dilin seçili olduğunu görün
help-privacy = /privacy – ne nereye gider, ne saklarım
help-help = /help – bu sayfa
help-end =
    Çevirinin altında: başka bir dil, ⇄ geri çeviri, 📋 kopyalama, 🔤 okunuşu. Mesajınızı düzenlerseniz çevirisi de değişir.

    Ne saklarım, ne saklamam: /privacy

picker-title = Hangi dilde okumak istersiniz? Bir düğmeye basın veya adını yazın.
picker-near = “{ $input }” bilmediğim bir dil. Bunlardan biri mi?
picker-unknown = “{ $input }” dilini bilmiyorum. Buradan seçin veya başka bir ad yazın:
language-set = ✅ Artık bu dile çeviriyorum: { $language }
mylang-set = Bu dile çeviriyorum: { $language }
mylang-own = Telegram dilinize çeviriyorum: { $language }. Başkasını /setlang ile seçin.

pair-ask = Okuduğunuz dil: { $first }. Karşınızdaki hangi dili konuşuyor? Bir düğmeye basın veya adını yazın. Birinde yazılan ötekinde çıkar.
pair-set = ✅ { $first } → { $second }, başka her şey → { $first }.
pair-off = ✅ Çift bitti. Artık her şeyi bu dile çeviriyorum: { $first }
pair-unknown = İki dil yazın, örneğin: /pair türkçe rusça. Ya da ötekini buradan seçin:
pair-same = Bu dili zaten okuyorsunuz: { $first }. Öteki dili buradan seçin veya adını yazın:
reads-list = Okuduğunuz diller: { $languages }. Bu dillerdeki metinler olduğu gibi kalır.
reads-none = Bensiz hangi dilleri okuyorsunuz? Bu dillerdeki metinler olduğu gibi kalır: /languages ingilizce, almanca
reads-unknown = “{ $input }” dilini bilmiyorum. Şöyle yazın: /languages ingilizce, almanca

style-ask = Çeviriler nasıl olsun?
style-set = ✅ Üslup: { $style }
style-neutral = Nötr
style-formal = Resmî
style-casual = Samimi

glossary-form =
    Bir terimi hep kendi sözünüzle çevirmek için:
    /glossary Kindergarten = anaokulu
    /glossary sil Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Silindi: { $source }
glossary-none = Böyle bir terim yok. Hepsini /glossary gösterir.
glossary-full = Sözlükte { $count } terim var. Yenisini eklemeden önce birini silin.
glossary-cleared = ✅ Sözlük boş.
context-on = Daha iyi çevirmek için yanıtladığınız mesaja da, /pair içinde son iki satıra da bakarım; onları 15 dakika hatırlarım.
context-off = Her mesaja tek başına bakarım ve hiçbirini hatırlamam.

settings-title = ⚙️ Burada ayarlı olanlar
settings-language = 🌐 Çevirdiğim dil: { $language }
settings-language-own = 🌐 Çevirdiğim dil: { $language }, Telegram diliniz
settings-pair = ⇄ Çift: { $first } ve { $second }
settings-pair-none = ⇄ Çift: yok
settings-reads = 👓 Bensiz okuduklarınız: { $languages }
settings-reads-none = 👓 Bensiz okuduklarınız: başka yok
settings-style = 🎭 Üslup: { $style }
settings-glossary = 📒 Sözlük: { $count ->
        [one] { $count } terim
       *[other] { $count } terim
    }
settings-context = 🧵 Önceki satırlar: { $state }
settings-kept = 🔒 Başka ne saklarım: /privacy
settings-reset-ask = Burada ayarlı olan her şey sıfırlansın mı? Sözlük de silinir.
settings-reset = ✅ Her şey baştaki gibi.

privacy =
    🔒 Sözlerinize ne olur

    Yazdığınız veya söylediğiniz bana Telegram üzerinden gelir, ben de çevirmesi için Groq'a veririm. İkisinin de kendi gizlilik kuralları vardır.

    Metin, kayıt ve ad saklamam. Bir mesaj yalnızca ben üzerinde çalıştığım sürece, şifreli olarak kalır.

    Burada ayarlı olanı, sözlüğünüzle birlikte, siz değiştirene kadar hatırlarım; bugün kaç dakika konuşma kullandığınızı; ve üç gün boyunca hangi mesajımın hangi mesajınıza yanıt olduğunu, sözleri olmadan.

    Tekrarlar için son günün çevirileri bellekte kalır, bir /pair içindeki son iki satır da 15 dakika. Bunlar hiçbir zaman diske yazılmaz.

    Bu botu işleten kişi bir ay boyunca saatlik sayılar görür: ne kişi ne metin.

    /settings ayarlı olanı gösterir ve sıfırlar.

tr-usage = Çevrilmesini istediğiniz mesajı /tr ile, başka bir dil için /tr ispanyolca ile yanıtlayın. Ya da metni ardına yazın: /tr ispanyolca Günaydın herkese
tr-no-text = O mesajda metin görmüyorum.
tr-unknown = “{ $input }” dilini bilmiyorum. Başka bir ad deneyin, örneğin /tr ispanyolca.
from-usage = Başka dil sanılan bir mesajı /from felemenkçe ile yanıtlayın. Ya da metni ardına yazın.
from-unknown = “{ $input }” dilini bilmiyorum. Başka bir ad deneyin, örneğin /from felemenkçe.

document-reading = ⏳ Okuyorum: { $name } …
document-progress = ⏳ Çeviriyorum: { $name }: { $done } / { $total }
document-progress-left = ⏳ Çeviriyorum: { $name }: { $done } / { $total }, yaklaşık { $wait } kaldı
document-too-large = 1 MB'a kadar metin dosyalarını çeviririm. Lütfen { $name } dosyasını daha küçük parçalar hâlinde gönderin.
document-file-too-large = 20 MB'a kadar dosyaları çeviririm. Lütfen { $name } dosyasını daha küçük parçalar hâlinde gönderin.
document-direction = { $source } → { $target }
document-pdf = Bu, PDF'nin metni; Word dosyası olarak, resimsiz ve düzensiz.
document-pdf-pages = Yalnızca ilk { $count } sayfa ({ $total } sayfadan): kalanını ayrı bir dosya olarak gönderin.
document-which = { $name } dosyasının harflerinden emin değilim. Bunlardan hangisini okuyabiliyorsunuz?
document-failure-damaged = Bu dosyayı okuyamıyorum, bozuk görünüyor. Lütfen yeniden gönderin.
document-failure-locked = Bu dosyayı açamıyorum: parolası var ya da eski bir Word dosyası. Lütfen parolasız .docx olarak kaydedip yeniden gönderin.
document-failure-too-long = Bu dosyada benim için çok fazla şey var. Lütfen daha küçük parçalar hâlinde gönderin.
document-failure-pictures = Bu PDF'de metin yok, yalnızca sayfa resimleri var. Lütfen metinli bir dosya gönderin.
document-failure-unknown = Bu tür dosyaları okuyamıyorum. Okuduklarım: .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json ve .po.
document-unchanged-subtitles = Olduğu gibi kaldı, { $count } / { $total } altyazı: { $numbers }. Bir daha denemek için dosyayı yeniden gönderin.
document-unchanged-paragraphs = Olduğu gibi kaldı, { $count } / { $total } paragraf: { $numbers }. Bir daha denemek için dosyayı yeniden gönderin.
file-gone = Bu dosya artık Telegram'da yok. Lütfen yeniden gönderin.
file-timeout = İndirme çok uzun sürdü. Lütfen yeniden deneyin.
file-unavailable = Telegram dosyayı vermedi. Lütfen yeniden deneyin.

speech-downloading = ⏳ İndiriyorum …
speech-listening = ⏳ Dinliyorum …
speech-listening-part = ⏳ Dinliyorum … { $done }/{ $total }
speech-translating = ⏳ Çeviriyorum …
speech-silent = Konuşma duymadım.
speech-doubtful = 🔇 Belki de bir şey söylenmedi: “{ $text }”
speech-too-short = Bu kayıt çok kısa. Konuşurken düğmeyi basılı tutun.
speech-too-large = { $limit } MB'a kadar kayıtları dinleyebilirim. Lütfen daha küçük parçalar hâlinde gönderin.
speech-format = Bu dosyayı çalamıyorum. Lütfen sesli mesaj olarak ya da mp3, m4a, ogg, wav, flac veya webm olarak gönderin.
speech-used-up = Bu sohbet bugünkü { $minutes } dakikalık konuşmasını kullandı. Yarın devam edin ya da yazın.
speech-failure-timeout = Dinleme çok uzun sürdü. Lütfen yeniden deneyin.
speech-failure-refused = Konuşma hizmeti bu kaydı kabul etmedi. Lütfen başka bir biçimde gönderin.
speech-failure-unreadable = Bu dosyada ses duymuyorum. Lütfen başka bir kayıt ya da sesli mesaj gönderin.
speech-failure-too-large = Bu kayıt konuşma hizmeti için çok büyük. Lütfen daha küçük parçalar hâlinde gönderin.
listen-usage = Bir kaydı yeniden duymak için /listen ile, yanlış dilde duyulduysa /listen ispanyolca ile yanıtlayın.
subtitles-usage = Altyazı dosyası almak için bir videoyu veya kaydı /subtitles ile yanıtlayın, ya da /subtitles ispanyolca ile.

introduction = Bunu şu dilden çevirdim: { $source }. Telegram dilinize: { $target }.
already-ask = Bu zaten bu dilde: { $language }. Hangi dile çevireyim?
foreign-ask = Bu hangi dilde?
already-said = Bu zaten bu dilde: { $language }.
reads-said = Bu, okuduğunuz bir dil: { $language }.
nothing-to-translate = Burada çevrilecek söz yok.
unknown-command = { $command } komutunu bilmiyorum. Neler yapabilirim: /help
unknown-command-near = { $command } komutunu bilmiyorum. { $near } mi demek istediniz? Neler yapabilirim: /help
unsupported = Metinleri, sesli mesajları, sesleri, videoları ve .docx, .pdf, .txt, .srt gibi dosyaları çeviririm. Yazın, konuşun veya bana iletin, ya da /help sayfasına bakın.
many-waiting = Bu sohbetten çok mesaj bekliyor. Sırayla yanıtlıyorum; hiçbir şeyi yeniden göndermeniz gerekmez.
stopped = Durduruldu.
original-gone = Aslını artık göremiyorum. Lütfen yeniden gönderin.
administrators-only = Bunu yalnızca bu grubun yöneticileri değiştirebilir. Lütfen birine sorun.

button-again = 🔄 Yeniden dene
button-again-in = 🔄 Yeniden dene ({ $wait })
button-stop = ✕ Durdur
button-translate = 🌐 Çevir
button-into = 🌐 Şu dile çevir …
button-foreign = 🔍 Başka bir dil
button-add-language = ➕ Dil ekle
button-wrong-language = 👂 Yanlış dil mi?
button-subtitles = 💬 Altyazı
button-both = ⇅ İki dil de
button-change = 🌐 Dili değiştir
button-once = Yalnız bu mesaj
button-lasting = 📌 Bundan sonra
button-reverse = ⇄ Tersi
button-copy = 📋 Kopyala
button-pronounce = 🔤 Okunuş
button-back = ⬅ Ayarlar
button-end-pair = ✕ Çifti bitir
button-own-language = ↺ Telegram dilim
button-language = 🌐 Dil
button-pair = ⇄ Çift
button-reads = 👓 Okuduklarım
button-style = 🎭 Üslup
button-glossary = 📒 Sözlük
button-clear-glossary = 🗑 Bütün terimleri sil
button-context = 🧵 Önceki satırlar
button-reset = ↺ Her şeyi sıfırla
button-reset-yes = ↺ Evet, her şeyi sıfırla
button-on = Açık
button-off = Kapalı

words-off = kapat, kapalı, kapali, bitir, bitti, dur, durdur, hayır, hayir, yok, iptal
words-on = aç, açık, acik, evet, başlat
words-add = ekle, yeni
words-remove = sil, kaldır, kaldir, çıkar

failure-rate-limited = Çeviri hizmeti yoğun. Lütfen biraz bekleyip yeniden deneyin.
failure-rate-limited-wait = Çeviri hizmeti yoğun. Lütfen { $wait } bekleyip yeniden deneyin.
failure-rate-limited-soon = ⏳ Çeviri hizmeti yoğun. Yanıtıma kalan: { $wait }.
retry-too-early = Lütfen { $wait } daha bekleyin.
failure-timeout = Çeviri çok uzun sürdü. Lütfen yeniden deneyin.
failure-unavailable = Çeviri hizmetine şu anda ulaşılamıyor. Lütfen yeniden deneyin.
failure-away = Çeviri hizmetine şu anda ulaşılamıyor. Ulaşılınca size yazacağım.
service-is-back = Çeviri hizmetine yeniden ulaşılıyor.
failure-refused = Çeviri hizmeti bu metni kabul etmedi. Lütfen başka sözler deneyin.
failure-too-long = Bu metin şu anda benim için çok uzun. Lütfen daha küçük parçalar hâlinde gönderin.
failure-misconfigured = Çeviriler şu anda çalışmıyor. Bu botu işleten kişi nedenini günlükte görebilir.
failure-unusable-answer = Kullanılabilir bir çeviri alamadım. Lütfen yeniden deneyin.
failure-unexpected = Bir şeyler ters gitti. Lütfen yeniden deneyin.

command-setlang = Dilinizi seçin
command-languages = Bensiz okuduğunuz diller
command-pair = İki dil arasında çevir
command-tr = Yanıtladığınız mesajı çevir
command-from = Mesajın hangi dilde olduğunu söyle
command-listen = Yanıtladığınız kaydı yeniden dinle
command-subtitles = Yanıtladığınız video için altyazı
command-style = Resmî, nötr veya samimi
command-glossary = Terimler için kendi sözleriniz
command-context = Önceki satırlara bak veya bakma
command-settings = Ayarlı olan her şey
command-mylang = Hangi dil seçili
command-privacy = Ne nereye gider, ne saklanır
command-help = Neler yapabilirim
command-start = Buradan başla

profile-description =
    Yazdığınızı veya söylediğinizi dilinize çeviririm: metin, sesli mesaj, video, belge ve altyazı, yaklaşık 140 dilde. Biçimlendirme korunur.

    BAŞLAT'a basın, sonra yazın, konuşun veya bana bir şey iletin.
profile-short = Metin, sesli mesaj, video ve dosyaları yaklaşık 140 dilde çevirir.
