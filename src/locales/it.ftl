start =
    👋 Scrivimi o parlami, e traduco.

    Leggerai le traduzioni in questa lingua: { $language }. Per sceglierne un'altra premi un pulsante qui sotto o scrivi il suo nome, ora o in qualsiasi momento con /setlang.
help-begin = Scrivimi e rispondo con la traduzione, formattazione compresa. Parlami, o manda un audio o un video, e scrivo quello che è stato detto e lo traduco. I file tornano come file: Word (.docx), PDF, testo, Markdown, sottotitoli (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – scegli la tua lingua, anche per nome: /setlang spagnolo
help-languages = /languages – le lingue che leggi senza di me: /languages inglese, tedesco
help-pair = /pair – parla con qualcuno: /pair italiano russo traduce ogni lingua nell'altra, /pair disattiva lo termina
help-tr = /tr – rispondi con /tr spagnolo a un messaggio, o con una bandiera, per tradurlo; oppure scrivi /tr spagnolo e un testo
help-from = /from – rispondi con /from olandese a un messaggio scambiato per un'altra lingua
help-listen = /listen – rispondi con /listen spagnolo a una registrazione sentita nella lingua sbagliata
help-subtitles = /subtitles – rispondi così a un video o a una registrazione per avere la traduzione come sottotitoli
help-style = /style – formale, neutro o informale
help-glossary = /glossary – le tue parole per certi termini: /glossary Kindergarten = scuola materna
help-context = /context – se guardo le righe precedenti per tradurre meglio
help-settings = /settings – tutto ciò che è impostato qui, con pulsanti per cambiarlo
help-mylang = /mylang – vedi quale lingua è impostata
help-privacy = /privacy – che cosa va dove e che cosa conservo
help-help = /help – questa pagina
help-end =
    Sotto una traduzione: un'altra lingua, ⇄ ritradurla, 📋 copiarla, 🔤 come si pronuncia. Se modifichi il messaggio, la traduzione lo segue.

    Che cosa conservo e che cosa no: /privacy

picker-title = Quale lingua vuoi leggere? Premi un pulsante o scrivi il suo nome.
picker-near = Non conosco «{ $input }». Intendevi una di queste?
picker-unknown = Non conosco la lingua «{ $input }». Scegline una qui o scrivi un altro nome:
language-set = ✅ Da ora traduco in questa lingua: { $language }
mylang-set = Traduco in questa lingua: { $language }
mylang-own = Traduco nella lingua del tuo Telegram: { $language }. Scegline un'altra con /setlang.

pair-ask = Leggi: { $first }. Quale lingua parla l'altra persona? Premi un pulsante o scrivi il suo nome. Ciò che è scritto in una esce nell'altra.
pair-set = ✅ { $first } diventa { $second }, tutto il resto diventa { $first }.
pair-off = ✅ La coppia è terminata. Da ora traduco tutto in questa lingua: { $first }
pair-unknown = Indica due lingue, per esempio: /pair italiano russo. Oppure scegli l'altra qui:
pair-same = Leggi già questa lingua: { $first }. Scegli qui l'altra o scrivi il suo nome:
reads-list = Leggi { $languages }. I testi in queste lingue restano come sono.
reads-none = Quali lingue leggi senza di me? I testi in queste lingue restano come sono: /languages inglese, tedesco
reads-unknown = Non conosco la lingua «{ $input }». Scrivile così: /languages inglese, tedesco

style-ask = Come devono suonare le traduzioni?
style-set = ✅ Stile: { $style }
style-neutral = Neutro
style-formal = Formale
style-casual = Informale

glossary-form =
    Per tradurre sempre un termine a modo tuo:
    /glossary Kindergarten = scuola materna
    /glossary elimina Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Tolto: { $source }
glossary-none = Questo termine non c'è. /glossary li mostra tutti.
glossary-full = Il glossario contiene { $count } termini. Togline uno prima di aggiungerne un altro.
glossary-cleared = ✅ Il glossario è vuoto.
context-on = Per tradurre meglio guardo anche il messaggio a cui rispondi e, in un /pair, le ultime due righe, che ricordo per 15 minuti.
context-off = Guardo ogni messaggio da solo e non ne ricordo nessuno.

settings-title = ⚙️ Che cosa è impostato qui
settings-language = 🌐 Traduco in: { $language }
settings-language-own = 🌐 Traduco nella lingua del tuo Telegram: { $language }
settings-pair = ⇄ Coppia: { $first } e { $second }
settings-pair-none = ⇄ Coppia: nessuna
settings-reads = 👓 Leggi senza di me: { $languages }
settings-reads-none = 👓 Leggi senza di me: nient'altro
settings-style = 🎭 Stile: { $style }
settings-glossary = 📒 Glossario: { $count ->
        [one] { $count } termine
       *[other] { $count } termini
    }
settings-context = 🧵 Righe precedenti: { $state }
settings-kept = 🔒 Che cos'altro conservo: /privacy
settings-reset-ask = Ripristinare tutto ciò che è impostato qui? Sparisce anche il glossario.
settings-reset = ✅ Tutto è come all'inizio.

privacy =
    🔒 Che cosa succede alle tue parole

    Ciò che scrivi o dici mi arriva tramite Telegram, e io lo passo a Groq, che lo traduce. Entrambi hanno le proprie regole sulla privacy.

    Non conservo testi, registrazioni o nomi. Un messaggio resta, cifrato, solo finché ci lavoro.

    Ricordo ciò che è impostato qui, glossario compreso, finché non lo cambi; quanti minuti di parlato hai usato oggi; e per tre giorni quale mio messaggio risponde a quale tuo, senza le loro parole.

    Per le ripetizioni, le traduzioni dell'ultimo giorno restano in memoria, e le ultime due righe di un /pair per 15 minuti. Non vengono mai scritte su un disco.

    Chi gestisce questo bot vede per un mese numeri per ora: né persone né testi.

    /settings mostra ciò che è impostato e lo ripristina.

tr-usage = Rispondi con /tr al messaggio da tradurre, o con /tr spagnolo per un'altra lingua. Oppure scrivi il testo di seguito: /tr spagnolo Buongiorno a tutti
tr-no-text = In quel messaggio non vedo testo.
tr-unknown = Non conosco la lingua «{ $input }». Prova un altro nome, per esempio /tr spagnolo.
from-usage = Rispondi con /from olandese a un messaggio scambiato per un'altra lingua. O scrivi il testo di seguito.
from-unknown = Non conosco la lingua «{ $input }». Prova un altro nome, per esempio /from olandese.

document-reading = ⏳ Leggo { $name } …
document-progress = ⏳ Traduco { $name }: { $done } di { $total }
document-progress-left = ⏳ Traduco { $name }: { $done } di { $total }, ancora { $wait } circa
document-too-large = Traduco file di testo fino a 1 MB. Manda { $name } in parti più piccole.
document-file-too-large = Traduco file fino a 20 MB. Manda { $name } in parti più piccole.
document-direction = { $source } → { $target }
document-pdf = Questo è il testo del PDF come file Word, senza immagini e impaginazione.
document-pdf-pages = Solo le prime { $count } pagine su { $total }: manda il resto come altro file.
document-which = Non sono sicuro delle lettere di { $name }. Quale di queste riesci a leggere?
document-failure-damaged = Non riesco a leggere questo file, sembra danneggiato. Mandalo di nuovo.
document-failure-locked = Non riesco ad aprire questo file: ha una password o è un vecchio file Word. Salvalo senza password come .docx e mandalo di nuovo.
document-failure-too-long = In questo file c'è troppo per me. Mandalo in parti più piccole.
document-failure-pictures = Questo PDF non ha testo, solo immagini di pagine. Manda un file con del testo.
document-failure-unknown = Non riesco a leggere questo tipo di file. Leggo .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json e .po.
document-unchanged-subtitles = Rimasti com'erano, { $count } sottotitoli su { $total }: { $numbers }. Invia di nuovo il file per riprovare.
document-unchanged-paragraphs = Rimasti com'erano, { $count } paragrafi su { $total }: { $numbers }. Invia di nuovo il file per riprovare.
file-gone = Telegram non ha più questo file. Mandalo di nuovo, per favore.
file-timeout = Il download ha richiesto troppo tempo. Riprova, per favore.
file-unavailable = Telegram non ha consegnato il file. Riprova, per favore.

speech-downloading = ⏳ Scarico …
speech-listening = ⏳ Ascolto …
speech-listening-part = ⏳ Ascolto … { $done }/{ $total }
speech-translating = ⏳ Traduco …
speech-silent = Non ho sentito parlare nessuno.
speech-doubtful = 🔇 Forse non ho sentito nulla: «{ $text }»
speech-too-short = Questa registrazione è troppo corta. Tieni premuto il pulsante mentre parli.
speech-too-large = Posso ascoltare registrazioni fino a { $limit } MB. Mandala in parti più piccole.
speech-format = Non riesco a riprodurre questo file. Mandalo come messaggio vocale, o come mp3, m4a, ogg, wav, flac o webm.
speech-used-up = Questa chat ha usato i suoi { $minutes } minuti di parlato per oggi. Continua domani, o scrivi.
speech-failure-timeout = L'ascolto ha richiesto troppo tempo. Riprova, per favore.
speech-failure-refused = Il servizio vocale ha rifiutato questa registrazione. Mandala in un'altra forma.
speech-failure-unreadable = In questo file non sento alcun suono. Manda un’altra registrazione o un messaggio vocale.
speech-failure-too-large = Questa registrazione è troppo grande per il servizio vocale. Mandala in parti più piccole.
listen-usage = Rispondi con /listen a una registrazione per riascoltarla, o con /listen spagnolo se è stata sentita nella lingua sbagliata.
subtitles-usage = Rispondi con /subtitles a un video o a una registrazione per avere un file di sottotitoli, o con /subtitles spagnolo.

introduction = Tradotto da questa lingua: { $source }, a quella del tuo Telegram: { $target }.
already-ask = È già in questa lingua: { $language }. In quale devo tradurre?
foreign-ask = In che lingua è?
already-said = È già in questa lingua: { $language }.
reads-said = È una lingua che leggi: { $language }.
nothing-to-translate = Qui non ci sono parole da tradurre.
unknown-command = Non conosco { $command }. /help mostra che cosa so fare.
unknown-command-near = Non conosco { $command }. Intendevi { $near }? /help mostra che cosa so fare.
unsupported = Traduco testi, messaggi vocali, audio, video e file come .docx, .pdf, .txt e .srt. Scrivi, parla o inoltrami qualcosa, o guarda /help.
many-waiting = Molti messaggi di questa chat sono in attesa. Rispondo in ordine; non serve mandare di nuovo nulla.
stopped = Fermato.
original-gone = Non vedo più l'originale. Mandalo di nuovo, per favore.
administrators-only = Solo gli amministratori di questo gruppo possono cambiarlo. Chiedi a uno di loro.

button-again = 🔄 Riprova
button-again-in = 🔄 Riprova ({ $wait })
button-stop = ✕ Ferma
button-translate = 🌐 Traduci
button-into = 🌐 Traduci in …
button-foreign = 🔍 È un’altra lingua
button-add-language = ➕ Aggiungi una lingua
button-wrong-language = 👂 Altra lingua?
button-subtitles = 💬 Sottotitoli
button-both = ⇅ Entrambe le lingue
button-change = 🌐 Cambia lingua
button-once = Solo questo
button-lasting = 📌 Da ora in poi
button-reverse = ⇄ Inversa
button-copy = 📋 Copia
button-pronounce = 🔤 Suono
button-back = ⬅ Impostazioni
button-end-pair = ✕ Termina la coppia
button-own-language = ↺ Quella del mio Telegram
button-language = 🌐 Lingua
button-pair = ⇄ Coppia
button-reads = 👓 Quelle che leggo
button-style = 🎭 Stile
button-glossary = 📒 Glossario
button-clear-glossary = 🗑 Elimina tutti i termini
button-context = 🧵 Righe prima
button-reset = ↺ Ripristina tutto
button-reset-yes = ↺ Sì, ripristina tutto
button-on = Attivo
button-off = Disattivo

words-off = disattiva, disattivare, disattivo, spegni, termina, stop, basta, nessuna, nessuno, fine, annulla
words-on = attiva, attivare, attivo, accendi, sì
words-add = aggiungi, aggiungere, nuovo
words-remove = elimina, eliminare, cancella, rimuovi, togli

failure-rate-limited = Il servizio di traduzione è occupato. Aspetta un momento e riprova.
failure-rate-limited-wait = Il servizio di traduzione è occupato. Aspetta { $wait } e riprova.
failure-rate-limited-soon = ⏳ Il servizio di traduzione è occupato. Rispondo tra { $wait }.
retry-too-early = Attendi ancora { $wait }.
failure-timeout = La traduzione ha richiesto troppo tempo. Riprova, per favore.
failure-unavailable = Il servizio di traduzione al momento non è raggiungibile. Riprova, per favore.
failure-away = Il servizio di traduzione al momento non è raggiungibile. Ti scrivo quando lo sarà di nuovo.
service-is-back = Il servizio di traduzione è di nuovo raggiungibile.
failure-refused = Il servizio di traduzione ha rifiutato questo testo. Prova con altre parole.
failure-too-long = Questo testo al momento è troppo lungo per me. Mandalo in parti più piccole.
failure-misconfigured = Le traduzioni al momento non funzionano. Chi gestisce questo bot ne vede il motivo nel registro.
failure-unusable-answer = Non ho ricevuto una traduzione utilizzabile. Riprova, per favore.
failure-unexpected = Qualcosa è andato storto. Riprova, per favore.

command-setlang = Scegli la tua lingua
command-languages = Le lingue che leggi senza di me
command-pair = Tradurre tra due lingue
command-tr = Tradurre il messaggio a cui rispondi
command-from = Dire in che lingua è un messaggio
command-listen = Riascoltare una registrazione
command-subtitles = Sottotitoli di un video
command-style = Formale, neutro o informale
command-glossary = Le tue parole per certi termini
command-context = Guardare le righe precedenti o no
command-settings = Tutto ciò che è impostato
command-mylang = Quale lingua è impostata
command-privacy = Che cosa va dove, che cosa resta
command-help = Che cosa so fare
command-start = Inizia qui

profile-description =
    Traduco nella tua lingua ciò che scrivi o dici: testi, messaggi vocali, video, documenti e sottotitoli, in circa 140 lingue. La formattazione resta.

    Premi AVVIA, poi scrivi, parla o inoltrami qualcosa.
profile-short = Traduce testi, messaggi vocali, video e file, in circa 140 lingue.
