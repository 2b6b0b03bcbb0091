start =
    👋 Tulis atau bicara kepada saya, dan saya terjemahkan.

    Anda akan membaca terjemahan dalam bahasa ini: { $language }. Untuk memilih yang lain, tekan tombol di bawah atau ketik namanya, sekarang atau kapan saja dengan /setlang.
help-begin = Tulis kepada saya dan saya jawab dengan terjemahan, format tetap terjaga. Bicaralah, atau kirim audio atau video, dan saya tuliskan ucapannya lalu terjemahkan. Berkas kembali sebagai berkas: Word (.docx), PDF, teks, Markdown, takarir (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – pilih bahasa Anda, bisa dengan namanya: /setlang spanyol
help-languages = /languages – bahasa yang Anda baca tanpa saya: /languages inggris, jerman
help-pair = /pair – berbicara dengan seseorang: /pair indonesia rusia menerjemahkan bahasa satu ke yang lain, /pair mati mengakhirinya
help-tr = /tr – balas pesan dengan /tr spanyol, atau dengan bendera, untuk menerjemahkannya; atau tulis /tr spanyol dan sebuah teks
help-from = /from – balas dengan /from belanda pada pesan yang dikira bahasa lain
help-listen = /listen – balas dengan /listen spanyol pada rekaman yang didengar dalam bahasa yang salah
help-subtitles = /subtitles – balas dengan ini pada video atau rekaman untuk mendapat terjemahan sebagai takarir
help-style = /style – resmi, netral, atau santai
help-glossary = /glossary – kata Anda sendiri untuk istilah tertentu: /glossary Kindergarten = taman kanak-kanak
help-context = /context – apakah saya melihat baris sebelumnya agar terjemahan lebih baik
help-settings = /settings – semua yang diatur di sini, dengan tombol untuk mengubahnya
help-mylang = /mylang – lihat bahasa yang dipilih
help-privacy = /privacy – apa pergi ke mana, dan apa yang saya simpan
help-help = /help – halaman ini
help-end =
    Di bawah terjemahan: bahasa lain, ⇄ terjemahan balik, 📋 salin, 🔤 pelafalan. Jika pesan Anda diubah, terjemahannya ikut berubah.

    Apa yang saya simpan dan tidak: /privacy

picker-title = Bahasa apa yang ingin Anda baca? Tekan tombol atau ketik namanya.
picker-near = Saya tidak kenal “{ $input }”. Maksud Anda salah satu ini?
picker-unknown = Saya tidak kenal bahasa “{ $input }”. Pilih di sini atau ketik nama lain:
language-set = ✅ Mulai sekarang saya menerjemahkan ke bahasa ini: { $language }
mylang-set = Saya menerjemahkan ke bahasa ini: { $language }
mylang-own = Saya menerjemahkan ke bahasa Telegram Anda: { $language }. Pilih yang lain dengan /setlang.

pair-ask = Anda membaca: { $first }. Bahasa apa yang dipakai lawan bicara? Tekan tombol atau ketik namanya. Yang ditulis dalam satu bahasa keluar dalam yang lain.
pair-set = ✅ { $first } → { $second }, yang lainnya → { $first }.
pair-off = ✅ Pasangan berakhir. Mulai sekarang semua saya terjemahkan ke bahasa ini: { $first }
pair-unknown = Sebutkan dua bahasa, misalnya: /pair indonesia rusia. Atau pilih yang lain di sini:
pair-same = Bahasa ini sudah Anda baca: { $first }. Pilih bahasa lainnya di sini atau ketik namanya:
reads-list = Anda membaca: { $languages }. Teks dalam bahasa ini dibiarkan apa adanya.
reads-none = Bahasa apa yang Anda baca tanpa saya? Teks di dalamnya dibiarkan apa adanya: /languages inggris, jerman
reads-unknown = Saya tidak kenal bahasa “{ $input }”. Tulis seperti ini: /languages inggris, jerman

style-ask = Seperti apa gaya terjemahannya?
style-set = ✅ Gaya: { $style }
style-neutral = Netral
style-formal = Resmi
style-casual = Santai

glossary-form =
    Agar suatu istilah selalu diterjemahkan dengan cara Anda:
    /glossary Kindergarten = taman kanak-kanak
    /glossary hapus Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Dihapus: { $source }
glossary-none = Istilah itu tidak ada. Semuanya ada di /glossary.
glossary-full = Glosarium sudah berisi { $count } istilah. Hapus satu sebelum menambah yang lain.
glossary-cleared = ✅ Glosarium kosong.
context-on = Agar terjemahan lebih baik, saya juga melihat pesan yang Anda balas, dan dalam /pair dua baris terakhir, yang saya ingat 15 menit.
context-off = Saya melihat tiap pesan sendiri-sendiri dan tidak mengingat apa pun.

settings-title = ⚙️ Yang diatur di sini
settings-language = 🌐 Saya menerjemahkan ke: { $language }
settings-language-own = 🌐 Saya menerjemahkan ke bahasa Telegram Anda: { $language }
settings-pair = ⇄ Pasangan: { $first } dan { $second }
settings-pair-none = ⇄ Pasangan: tidak ada
settings-reads = 👓 Anda baca tanpa saya: { $languages }
settings-reads-none = 👓 Anda baca tanpa saya: tidak ada lagi
settings-style = 🎭 Gaya: { $style }
settings-glossary = 📒 Glosarium: { $count } istilah
settings-context = 🧵 Baris sebelumnya: { $state }
settings-kept = 🔒 Apa lagi yang saya simpan: /privacy
settings-reset-ask = Atur ulang semua yang ada di sini? Glosarium juga hilang.
settings-reset = ✅ Semua kembali seperti semula.

privacy =
    🔒 Apa yang terjadi pada kata-kata Anda

    Yang Anda tulis atau ucapkan sampai kepada saya lewat Telegram, dan saya serahkan kepada Groq, yang menerjemahkannya. Keduanya punya aturan privasi sendiri.

    Saya tidak menyimpan teks, rekaman, atau nama. Pesan hanya disimpan, terenkripsi, selama saya mengerjakannya.

    Saya mengingat yang diatur di sini, termasuk glosarium Anda, sampai Anda mengubahnya; berapa menit ucapan yang Anda pakai hari ini; dan selama tiga hari, pesan saya yang mana menjawab pesan Anda yang mana, tanpa isinya.

    Untuk pengulangan, terjemahan sehari terakhir tetap di memori, dan dua baris terakhir sebuah /pair selama 15 menit. Semua itu tidak pernah ditulis ke disk.

    Pengelola bot ini melihat angka per jam selama sebulan: tanpa orang, tanpa teks.

    /settings menunjukkan yang diatur dan mengembalikannya.

tr-usage = Balas dengan /tr pada pesan yang ingin diterjemahkan, atau dengan /tr spanyol untuk bahasa lain. Atau tulis teksnya di belakang: /tr spanyol Selamat pagi
tr-no-text = Saya tidak melihat teks dalam pesan itu.
tr-unknown = Saya tidak kenal bahasa “{ $input }”. Coba nama lain, misalnya /tr spanyol.
from-usage = Balas dengan /from belanda pada pesan yang dikira bahasa lain. Atau tulis teksnya di belakang.
from-unknown = Saya tidak kenal bahasa “{ $input }”. Coba nama lain, misalnya /from belanda.

document-reading = ⏳ Saya membaca { $name } …
document-progress = ⏳ Menerjemahkan { $name }: { $done } dari { $total }
document-progress-left = ⏳ Menerjemahkan { $name }: { $done } dari { $total }, sekitar { $wait } lagi
document-too-large = Saya menerjemahkan berkas teks hingga 1 MB. Kirim { $name } dalam bagian yang lebih kecil.
document-file-too-large = Saya menerjemahkan berkas hingga 20 MB. Kirim { $name } dalam bagian yang lebih kecil.
document-direction = { $source } → { $target }
document-pdf = Ini teks PDF sebagai berkas Word, tanpa gambar dan tata letaknya.
document-pdf-pages = Hanya { $count } dari { $total } halaman pertama: kirim sisanya sebagai berkas lain.
document-which = Saya tidak yakin tentang huruf dalam { $name }. Mana yang bisa Anda baca?
document-failure-damaged = Saya tidak bisa membaca berkas ini, tampaknya rusak. Silakan kirim lagi.
document-failure-locked = Saya tidak bisa membuka berkas ini: ada kata sandinya, atau ini berkas Word lama. Simpan tanpa kata sandi sebagai .docx dan kirim lagi.
document-failure-too-long = Isi berkas ini terlalu banyak bagi saya. Kirim dalam bagian yang lebih kecil.
document-failure-pictures = PDF ini tidak berisi teks, hanya gambar halaman. Kirim berkas yang berisi teks.
document-failure-unknown = Saya tidak bisa membaca jenis berkas ini. Saya membaca .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json dan .po.
document-unchanged-subtitles = Dibiarkan apa adanya, { $count } dari { $total } takarir: { $numbers }. Kirim berkasnya lagi untuk mencoba sekali lagi.
document-unchanged-paragraphs = Dibiarkan apa adanya, { $count } dari { $total } paragraf: { $numbers }. Kirim berkasnya lagi untuk mencoba sekali lagi.
file-gone = Telegram tidak punya berkas ini lagi. Silakan kirim lagi.
file-timeout = Unduhan terlalu lama. Silakan coba lagi.
file-unavailable = Telegram tidak memberikan berkasnya. Silakan coba lagi.

speech-downloading = ⏳ Mengunduh …
speech-listening = ⏳ Mendengarkan …
speech-listening-part = ⏳ Mendengarkan … { $done }/{ $total }
speech-translating = ⏳ Menerjemahkan …
speech-silent = Saya tidak mendengar ucapan.
speech-doubtful = 🔇 Mungkin tidak ada yang diucapkan: “{ $text }”
speech-too-short = Rekaman ini terlalu pendek. Tahan tombolnya selama Anda berbicara.
speech-too-large = Saya bisa mendengar rekaman hingga { $limit } MB. Kirim dalam bagian yang lebih kecil.
speech-format = Saya tidak bisa memutar berkas ini. Kirim sebagai pesan suara, atau sebagai mp3, m4a, ogg, wav, flac atau webm.
speech-used-up = Obrolan ini sudah memakai { $minutes } menit ucapan untuk hari ini. Lanjutkan besok, atau tulis saja.
speech-failure-timeout = Mendengarkan terlalu lama. Silakan coba lagi.
speech-failure-refused = Layanan suara menolak rekaman ini. Kirim dalam bentuk lain.
speech-failure-unreadable = Saya tidak mendengar suara dalam berkas ini. Kirim rekaman lain, atau pesan suara.
speech-failure-too-large = Rekaman ini terlalu besar untuk layanan suara. Kirim dalam bagian yang lebih kecil.
listen-usage = Balas dengan /listen pada rekaman untuk mendengarnya lagi, atau dengan /listen spanyol jika didengar dalam bahasa yang salah.
subtitles-usage = Balas dengan /subtitles pada video atau rekaman untuk mendapat berkas takarir, atau dengan /subtitles spanyol.

introduction = Ini saya terjemahkan dari { $source } ke bahasa Telegram Anda: { $target }.
already-ask = Ini sudah dalam bahasa ini: { $language }. Saya terjemahkan ke bahasa apa?
foreign-ask = Ini dalam bahasa apa?
already-said = Ini sudah dalam bahasa ini: { $language }.
reads-said = Ini bahasa yang Anda baca: { $language }.
nothing-to-translate = Tidak ada kata untuk diterjemahkan di sini.
unknown-command = Saya tidak kenal { $command }. Yang bisa saya lakukan: /help
unknown-command-near = Saya tidak kenal { $command }. Maksud Anda { $near }? Yang bisa saya lakukan: /help
unsupported = Saya menerjemahkan teks, pesan suara, audio, video dan berkas seperti .docx, .pdf, .txt dan .srt. Tulis, bicara, atau teruskan kepada saya, atau lihat /help.
many-waiting = Banyak pesan dari obrolan ini menunggu. Saya menjawabnya berurutan; tidak perlu mengirim ulang.
stopped = Dihentikan.
original-gone = Saya tidak bisa melihat aslinya lagi. Silakan kirim lagi.
administrators-only = Hanya admin grup ini yang bisa mengubahnya. Silakan minta salah satu dari mereka.

button-again = 🔄 Coba lagi
button-again-in = 🔄 Coba lagi ({ $wait })
button-stop = ✕ Hentikan
button-translate = 🌐 Terjemahkan
button-into = 🌐 Terjemahkan ke …
button-foreign = 🔍 Ini bahasa lain
button-add-language = ➕ Tambah bahasa
button-wrong-language = 👂 Bahasa salah?
button-subtitles = 💬 Takarir
button-both = ⇅ Kedua bahasa
button-change = 🌐 Ganti bahasa
button-once = Pesan ini
button-lasting = 📌 Mulai sekarang
button-reverse = ⇄ Balik
button-copy = 📋 Salin
button-pronounce = 🔤 Lafal
button-back = ⬅ Pengaturan
button-end-pair = ✕ Akhiri pasangan
button-own-language = ↺ Bahasa Telegram saya
button-language = 🌐 Bahasa
button-pair = ⇄ Pasangan
button-reads = 👓 Yang saya baca
button-style = 🎭 Gaya
button-glossary = 📒 Glosarium
button-clear-glossary = 🗑 Hapus semua istilah
button-context = 🧵 Sebelumnya
button-reset = ↺ Atur ulang semua
button-reset-yes = ↺ Ya, atur ulang semua
button-on = Nyala
button-off = Mati

words-off = mati, matikan, nonaktif, nonaktifkan, berhenti, hentikan, selesai, tidak, batal, akhiri
words-on = nyala, nyalakan, aktif, aktifkan, hidup, hidupkan, ya
words-add = tambah, tambahkan, baru
words-remove = hapus, buang, hilangkan

failure-rate-limited = Layanan terjemahan sedang sibuk. Tunggu sebentar, lalu coba lagi.
failure-rate-limited-wait = Layanan terjemahan sedang sibuk. Tunggu { $wait }, lalu coba lagi.
failure-rate-limited-soon = ⏳ Layanan terjemahan sedang sibuk. Saya jawab dalam { $wait }.
retry-too-early = Tunggu { $wait } lagi.
failure-timeout = Terjemahannya terlalu lama. Silakan coba lagi.
failure-unavailable = Layanan terjemahan sedang tidak terjangkau. Silakan coba lagi.
failure-away = Layanan terjemahan sedang tidak terjangkau. Saya kabari bila sudah bisa.
service-is-back = Layanan terjemahan sudah terjangkau lagi.
failure-refused = Layanan terjemahan menolak teks ini. Coba kata-kata lain.
failure-too-long = Teks ini terlalu panjang bagi saya saat ini. Kirim dalam bagian yang lebih kecil.
failure-misconfigured = Terjemahan sedang tidak berfungsi. Pengelola bot bisa melihat sebabnya di log.
failure-unusable-answer = Saya tidak mendapat terjemahan yang bisa dipakai. Silakan coba lagi.
failure-unexpected = Ada yang tidak beres. Silakan coba lagi.

command-setlang = Pilih bahasa Anda
command-languages = Bahasa yang Anda baca tanpa saya
command-pair = Terjemahkan antara dua bahasa
command-tr = Terjemahkan pesan yang Anda balas
command-from = Katakan pesan itu bahasa apa
command-listen = Dengar lagi rekaman yang Anda balas
command-subtitles = Takarir untuk video yang Anda balas
command-style = Resmi, netral, atau santai
command-glossary = Kata Anda sendiri untuk istilah
command-context = Melihat baris sebelumnya atau tidak
command-settings = Semua yang diatur di sini
command-mylang = Bahasa yang dipilih
command-privacy = Apa pergi ke mana, apa yang disimpan
command-help = Yang bisa saya lakukan
command-start = Mulai di sini

profile-description =
    Saya menerjemahkan ke bahasa Anda apa yang Anda tulis atau ucapkan: teks, pesan suara, video, dokumen dan takarir, dalam sekitar 140 bahasa. Formatnya tetap.

    Tekan MULAI, lalu tulis, bicara, atau teruskan sesuatu kepada saya.
profile-short = Menerjemahkan teks, pesan suara, video dan berkas, dalam sekitar 140 bahasa.
