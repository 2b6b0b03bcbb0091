start =
    👋 Napisz lub powiedz coś do mnie, a przetłumaczę.

    Tłumaczenia będą w tym języku: { $language }. Aby wybrać inny, naciśnij przycisk poniżej albo wpisz jego nazwę, teraz lub w każdej chwili przez /setlang.
help-begin = Napisz do mnie, a odpowiem tłumaczeniem z zachowaniem formatowania. Mów do mnie albo wyślij nagranie lub wideo, a zapiszę, co powiedziano, i przetłumaczę. Pliki wracają jako pliki: Word (.docx), PDF, tekst, Markdown, napisy (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – wybierz swój język, także nazwą: /setlang hiszpański
help-languages = /languages – języki, które czytasz beze mnie: /languages angielski, niemiecki
help-pair = /pair – rozmowa z kimś: /pair polski rosyjski tłumaczy każdy język na drugi, /pair wyłącz to kończy
help-tr = /tr – odpowiedz /tr hiszpański na wiadomość, albo flagą, aby ją przetłumaczyć; lub napisz /tr hiszpański i tekst
help-from = /from – odpowiedz /from niderlandzki na wiadomość wziętą za inny język
help-listen = /listen – odpowiedz /listen hiszpański na nagranie usłyszane w złym języku
help-subtitles = /subtitles – odpowiedz tak na wideo lub nagranie, aby dostać tłumaczenie jako napisy
help-style = /style – formalnie, neutralnie lub swobodnie
help-glossary = /glossary – własne słowa dla niektórych pojęć: /glossary Kindergarten = przedszkole
help-context = /context – czy patrzę na wcześniejsze wypowiedzi, aby lepiej tłumaczyć
help-settings = /settings – wszystko, co tu ustawiono, z przyciskami do zmiany
help-mylang = /mylang – jaki język jest wybrany
help-privacy = /privacy – co dokąd trafia i co przechowuję
help-help = /help – ta strona
help-end =
    Pod tłumaczeniem: inny język, ⇄ tłumaczenie wstecz, 📋 kopiowanie, 🔤 wymowa. Gdy zmienisz wiadomość, zmieni się i tłumaczenie.

    Co przechowuję, a czego nie: /privacy

picker-title = W jakim języku chcesz czytać? Naciśnij przycisk albo wpisz jego nazwę.
picker-near = Nie znam „{ $input }”. Może jeden z tych?
picker-unknown = Nie znam języka „{ $input }”. Wybierz tutaj albo wpisz inną nazwę:
language-set = ✅ Od teraz tłumaczę na ten język: { $language }
mylang-set = Tłumaczę na ten język: { $language }
mylang-own = Tłumaczę na język Twojego Telegrama: { $language }. Inny wybierzesz przez /setlang.

pair-ask = Czytasz w tym języku: { $first }. Jakim mówi druga osoba? Naciśnij przycisk albo wpisz jego nazwę. Co napisane w jednym, wychodzi w drugim.
pair-set = ✅ { $first } → { $second }, wszystko inne → { $first }.
pair-off = ✅ Para zakończona. Od teraz tłumaczę wszystko na ten język: { $first }
pair-unknown = Podaj dwa języki, na przykład: /pair polski rosyjski. Albo wybierz drugi tutaj:
pair-same = Ten język już czytasz: { $first }. Wybierz tu drugi albo wpisz jego nazwę:
reads-list = Czytasz: { $languages }. Teksty w tych językach zostają bez zmian.
reads-none = Jakie języki czytasz beze mnie? Teksty w nich zostają bez zmian: /languages angielski, niemiecki
reads-unknown = Nie znam języka „{ $input }”. Napisz tak: /languages angielski, niemiecki

style-ask = Jak mają brzmieć tłumaczenia?
style-set = ✅ Styl: { $style }
style-neutral = Neutralnie
style-formal = Formalnie
style-casual = Swobodnie

glossary-form =
    Aby pojęcie zawsze było tłumaczone po Twojemu:
    /glossary Kindergarten = przedszkole
    /glossary usuń Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Usunięto: { $source }
glossary-none = Nie ma takiego pojęcia. Wszystkie pokazuje /glossary.
glossary-full = Słowniczek ma już { $count } pojęć. Usuń jedno, zanim dodasz następne.
glossary-cleared = ✅ Słowniczek jest pusty.
context-on = Aby lepiej tłumaczyć, patrzę też na wiadomość, na którą odpowiadasz, a w /pair na dwie ostatnie wypowiedzi, które pamiętam 15 minut.
context-off = Patrzę na każdą wiadomość osobno i niczego nie zapamiętuję.

settings-title = ⚙️ Co tu ustawiono
settings-language = 🌐 Tłumaczę na: { $language }
settings-language-own = 🌐 Tłumaczę na język Twojego Telegrama: { $language }
settings-pair = ⇄ Para: { $first } i { $second }
settings-pair-none = ⇄ Para: brak
settings-reads = 👓 Czytasz beze mnie: { $languages }
settings-reads-none = 👓 Czytasz beze mnie: nic więcej
settings-style = 🎭 Styl: { $style }
settings-glossary = 📒 Słowniczek: { $count ->
        [one] { $count } pojęcie
        [few] { $count } pojęcia
        [many] { $count } pojęć
       *[other] { $count } pojęcia
    }
settings-context = 🧵 Wcześniejsze wypowiedzi: { $state }
settings-kept = 🔒 Co jeszcze przechowuję: /privacy
settings-reset-ask = Przywrócić wszystko, co tu ustawiono? Słowniczek też zniknie.
settings-reset = ✅ Wszystko jest znów jak na początku.

privacy =
    🔒 Co dzieje się z Twoimi słowami

    To, co piszesz lub mówisz, trafia do mnie przez Telegram, a ja przekazuję to Groq, który tłumaczy. Oba mają własne zasady prywatności.

    Nie przechowuję tekstów, nagrań ani imion. Wiadomość zostaje, zaszyfrowana, tylko dopóki nad nią pracuję.

    Pamiętam, co tu ustawiono, razem ze słowniczkiem, dopóki tego nie zmienisz; ile minut mowy dziś wykorzystano; i przez trzy dni, która moja wiadomość odpowiada na którą Twoją, bez ich słów.

    Na wypadek powtórzeń tłumaczenia z ostatniej doby zostają w pamięci, a dwie ostatnie wypowiedzi w /pair przez 15 minut. Nigdy nie są zapisywane na dysku.

    Osoba prowadząca tego bota widzi przez miesiąc liczby z podziałem na godziny: żadnych osób, żadnych tekstów.

    /settings pokazuje, co ustawiono, i to przywraca.

tr-usage = Odpowiedz /tr na wiadomość, którą chcesz przetłumaczyć, albo /tr hiszpański dla innego języka. Możesz też napisać tekst od razu: /tr hiszpański Dzień dobry
tr-no-text = W tej wiadomości nie widzę tekstu.
tr-unknown = Nie znam języka „{ $input }”. Spróbuj innej nazwy, na przykład /tr hiszpański.
from-usage = Odpowiedz /from niderlandzki na wiadomość wziętą za inny język. Albo napisz tekst po poleceniu.
from-unknown = Nie znam języka „{ $input }”. Spróbuj innej nazwy, na przykład /from niderlandzki.

document-reading = ⏳ Czytam { $name } …
document-progress = ⏳ Tłumaczę { $name }: { $done } z { $total }
document-progress-left = ⏳ Tłumaczę { $name }: { $done } z { $total }, zostało około { $wait }
document-too-large = Tłumaczę pliki tekstowe do 1 MB. Wyślij { $name } w mniejszych częściach.
document-file-too-large = Tłumaczę pliki do 20 MB. Wyślij { $name } w mniejszych częściach.
document-direction = { $source } → { $target }
document-pdf = To tekst z PDF jako plik Word, bez obrazów i układu.
document-pdf-pages = Tylko pierwsze { $count } z { $total } stron: resztę wyślij jako osobny plik.
document-which = Nie mam pewności co do liter w { $name }. Co z tego da się przeczytać?
document-failure-damaged = Nie mogę przeczytać tego pliku, wygląda na uszkodzony. Wyślij go jeszcze raz.
document-failure-locked = Nie mogę otworzyć tego pliku: ma hasło albo to stary plik Word. Zapisz go bez hasła jako .docx i wyślij jeszcze raz.
document-failure-too-long = W tym pliku jest dla mnie za dużo. Wyślij go w mniejszych częściach.
document-failure-pictures = Ten PDF nie ma tekstu, tylko obrazy stron. Wyślij plik z tekstem.
document-failure-unknown = Takich plików nie czytam. Czytam .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json i .po.
document-unchanged-subtitles = Pozostało bez zmian, { $count } z { $total } napisów: { $numbers }. Wyślij plik jeszcze raz, aby spróbować ponownie.
document-unchanged-paragraphs = Pozostało bez zmian, { $count } z { $total } akapitów: { $numbers }. Wyślij plik jeszcze raz, aby spróbować ponownie.
file-gone = Telegram nie ma już tego pliku. Wyślij go jeszcze raz.
file-timeout = Pobieranie trwało zbyt długo. Spróbuj jeszcze raz.
file-unavailable = Telegram nie wydał pliku. Spróbuj jeszcze raz.

speech-downloading = ⏳ Pobieram …
speech-listening = ⏳ Słucham …
speech-listening-part = ⏳ Słucham … { $done }/{ $total }
speech-translating = ⏳ Tłumaczę …
speech-silent = Nie słyszę mowy.
speech-doubtful = 🔇 Być może nic tu nie powiedziano: „{ $text }”
speech-too-short = To nagranie jest za krótkie. Przytrzymaj przycisk, gdy mówisz.
speech-too-large = Słucham nagrań do { $limit } MB. Wyślij je w mniejszych częściach.
speech-format = Nie mogę odtworzyć tego pliku. Wyślij go jako wiadomość głosową albo jako mp3, m4a, ogg, wav, flac lub webm.
speech-used-up = Ten czat wykorzystał swoje { $minutes } min mowy na dziś. Wróć jutro albo pisz.
speech-failure-timeout = Słuchanie trwało zbyt długo. Spróbuj jeszcze raz.
speech-failure-refused = Usługa mowy odrzuciła to nagranie. Wyślij je w innej postaci.
speech-failure-unreadable = W tym pliku nie słyszę dźwięku. Wyślij inne nagranie albo wiadomość głosową.
speech-failure-too-large = To nagranie jest za duże dla usługi mowy. Wyślij je w mniejszych częściach.
listen-usage = Odpowiedz /listen na nagranie, aby usłyszeć je jeszcze raz, albo /listen hiszpański, jeśli usłyszano je w złym języku.
subtitles-usage = Odpowiedz /subtitles na wideo lub nagranie, aby dostać plik napisów, albo /subtitles hiszpański.

introduction = Przetłumaczono z: { $source } na język Twojego Telegrama: { $target }.
already-ask = To już jest w tym języku: { $language }. Na jaki przetłumaczyć?
foreign-ask = W jakim to języku?
already-said = To już jest w tym języku: { $language }.
reads-said = To język, w którym czytasz: { $language }.
nothing-to-translate = Nie ma tu słów do przetłumaczenia.
unknown-command = Nie znam { $command }. Co potrafię: /help
unknown-command-near = Nie znam { $command }. Może { $near }? Co potrafię: /help
unsupported = Tłumaczę teksty, wiadomości głosowe, dźwięk, wideo i pliki takie jak .docx, .pdf, .txt i .srt. Napisz, powiedz lub prześlij mi coś, albo zobacz /help.
many-waiting = Z tego czatu czeka wiele wiadomości. Odpowiadam po kolei; niczego nie trzeba wysyłać ponownie.
stopped = Zatrzymano.
original-gone = Nie widzę już oryginału. Wyślij go jeszcze raz.
administrators-only = To mogą zmieniać tylko administratorzy grupy. Poproś kogoś z nich.

button-again = 🔄 Jeszcze raz
button-again-in = 🔄 Jeszcze raz ({ $wait })
button-stop = ✕ Zatrzymaj
button-translate = 🌐 Przetłumacz
button-into = 🌐 Przetłumacz na …
button-foreign = 🔍 To inny język
button-add-language = ➕ Dodaj język
button-wrong-language = 👂 Zły język?
button-subtitles = 💬 Napisy
button-both = ⇅ Oba języki
button-change = 🌐 Zmień język
button-once = Tylko to
button-lasting = 📌 Od teraz
button-reverse = ⇄ Wstecz
button-copy = 📋 Kopiuj
button-pronounce = 🔤 Wymowa
button-back = ⬅ Ustawienia
button-end-pair = ✕ Zakończ parę
button-own-language = ↺ Język mojego Telegrama
button-language = 🌐 Język
button-pair = ⇄ Para
button-reads = 👓 Czytam bez Ciebie
button-style = 🎭 Styl
button-glossary = 📒 Słowniczek
button-clear-glossary = 🗑 Usuń wszystkie pojęcia
button-context = 🧵 Wcześniejsze
button-reset = ↺ Przywróć wszystko
button-reset-yes = ↺ Tak, przywróć wszystko
button-on = Wł.
button-off = Wył.

words-off = wył, wyłącz, wylacz, wyłączyć, koniec, zakończ, zakoncz, stop, nie, dość, anuluj, żaden
words-on = wł, włącz, wlacz, włączyć, tak
words-add = dodaj, dodać, nowe, nowy
words-remove = usuń, usun, usunąć, skasuj, wyrzuć

failure-rate-limited = Usługa tłumaczenia jest zajęta. Poczekaj chwilę i spróbuj jeszcze raz.
failure-rate-limited-wait = Usługa tłumaczenia jest zajęta. Poczekaj { $wait } i spróbuj jeszcze raz.
failure-rate-limited-soon = ⏳ Usługa tłumaczenia jest zajęta. Odpowiem za { $wait }.
retry-too-early = Poczekaj jeszcze { $wait }.
failure-timeout = Tłumaczenie trwało zbyt długo. Spróbuj jeszcze raz.
failure-unavailable = Usługa tłumaczenia jest teraz nieosiągalna. Spróbuj jeszcze raz.
failure-away = Usługa tłumaczenia jest teraz nieosiągalna. Napiszę, gdy wróci.
service-is-back = Usługa tłumaczenia znów działa.
failure-refused = Usługa tłumaczenia odrzuciła ten tekst. Spróbuj innych słów.
failure-too-long = Ten tekst jest teraz dla mnie za długi. Wyślij go w mniejszych częściach.
failure-misconfigured = Tłumaczenia teraz nie działają. Osoba prowadząca bota widzi przyczynę w dzienniku.
failure-unusable-answer = Nie mam przydatnego tłumaczenia. Spróbuj jeszcze raz.
failure-unexpected = Coś poszło nie tak. Spróbuj jeszcze raz.

command-setlang = Wybierz swój język
command-languages = Języki, które czytasz beze mnie
command-pair = Tłumacz między dwoma językami
command-tr = Przetłumacz wiadomość, na którą odpowiadasz
command-from = Powiedz, w jakim języku jest wiadomość
command-listen = Usłysz ponownie nagranie
command-subtitles = Napisy do wideo, na które odpowiadasz
command-style = Formalnie, neutralnie lub swobodnie
command-glossary = Własne słowa dla pojęć
command-context = Patrzeć na wcześniejsze wypowiedzi czy nie
command-settings = Wszystko, co ustawiono
command-mylang = Jaki język jest wybrany
command-privacy = Co dokąd trafia, co zostaje
command-help = Co potrafię
command-start = Zacznij tutaj

profile-description =
    Tłumaczę na Twój język to, co piszesz lub mówisz: teksty, wiadomości głosowe, wideo, dokumenty i napisy, w około 140 językach. Formatowanie zostaje.

    Naciśnij „Rozpocznij”, a potem napisz, powiedz lub prześlij mi coś.
profile-short = Tłumaczy teksty, wiadomości głosowe, wideo i pliki, w około 140 językach.
