start =
    👋 Schreib mir oder sprich mit mir, und ich übersetze es.

    Du liest Übersetzungen auf { $language }. Für eine andere Sprache drücke unten einen Knopf oder tippe ihren Namen, jetzt oder jederzeit mit /setlang.
help-begin = Schreib mir, und ich antworte mit der Übersetzung samt Formatierung. Sprich mit mir oder schicke eine Aufnahme oder ein Video, und ich schreibe auf, was gesagt wurde, und übersetze es. Dateien kommen als Dateien zurück: Word (.docx), PDF, Text, Markdown, Untertitel (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – deine Sprache wählen, auch mit Namen: /setlang spanisch
help-languages = /languages – die Sprachen, die du ohne mich liest: /languages englisch, deutsch
help-pair = /pair – mit jemandem sprechen: /pair deutsch russisch übersetzt jede Sprache in die andere, /pair aus beendet es
help-tr = /tr – antworte mit /tr spanisch auf eine Nachricht, oder mit einer Flagge, um sie zu übersetzen; oder schreib /tr spanisch und einen Text
help-from = /from – antworte mit /from niederländisch auf eine Nachricht, die für eine andere Sprache gehalten wurde
help-listen = /listen – antworte mit /listen spanisch auf eine Aufnahme, die in der falschen Sprache gehört wurde
help-subtitles = /subtitles – antworte damit auf ein Video oder eine Aufnahme, um die Übersetzung als Untertiteldatei zu bekommen
help-style = /style – förmlich, neutral oder locker
help-glossary = /glossary – eigene Wörter für bestimmte Begriffe: /glossary maternelle = Kindergarten
help-context = /context – ob ich auf die Zeilen davor sehe, um besser zu übersetzen
help-settings = /settings – alles, was hier eingestellt ist, mit Knöpfen zum Ändern
help-mylang = /mylang – welche Sprache eingestellt ist
help-privacy = /privacy – was wohin geht und was ich behalte
help-help = /help – diese Seite
help-end =
    Unter einer Übersetzung: eine andere Sprache, ⇄ zurückübersetzen, 📋 kopieren, 🔤 Aussprache. Bearbeitest du deine Nachricht, folgt die Übersetzung.

    Was ich behalte und was nicht: /privacy

picker-title = Welche Sprache möchtest du lesen? Drücke einen Knopf oder tippe ihren Namen.
picker-near = „{ $input }“ kenne ich nicht. Meinst du eine von diesen?
picker-unknown = Die Sprache „{ $input }“ kenne ich nicht. Bitte wähle hier eine oder tippe einen anderen Namen:
language-set = ✅ Ab jetzt übersetze ich in diese Sprache: { $language }
mylang-set = Ich übersetze in diese Sprache: { $language }
mylang-own = Ich übersetze in deine Telegram-Sprache: { $language }. Eine andere wählst du mit /setlang.

pair-ask = Du liest { $first }. Welche Sprache spricht die andere Person? Drücke einen Knopf oder tippe ihren Namen. Was in der einen geschrieben wird, kommt in der anderen heraus.
pair-set = ✅ Aus { $first } wird { $second }, aus allem anderen { $first }.
pair-off = ✅ Das Paar ist beendet. Ab jetzt übersetze ich alles in diese Sprache: { $first }
pair-unknown = Bitte nenne zwei Sprachen, etwa: /pair deutsch russisch. Oder wähle hier die andere:
pair-same = Du liest schon { $first }. Bitte wähle hier die andere Sprache oder tippe ihren Namen:
reads-list = Du liest { $languages }. Texte darin bleiben, wie sie sind.
reads-none = Welche Sprachen liest du ohne mich? Texte darin bleiben, wie sie sind: /languages englisch, deutsch
reads-unknown = Die Sprache „{ $input }“ kenne ich nicht. Bitte nenne sie so: /languages englisch, deutsch

style-ask = Wie sollen Übersetzungen klingen?
style-set = ✅ Stil: { $style }
style-neutral = Neutral
style-formal = Förmlich
style-casual = Locker

glossary-form =
    So wird ein Begriff immer auf deine Weise übersetzt:
    /glossary maternelle = Kindergarten
    /glossary löschen maternelle
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Entfernt: { $source }
glossary-none = Diesen Begriff gibt es nicht. /glossary zeigt alle.
glossary-full = Das Glossar fasst { $count } Begriffe. Bitte entferne einen, bevor du einen neuen anlegst.
glossary-cleared = ✅ Das Glossar ist leer.
context-on = Um besser zu übersetzen, sehe ich mir auch die Nachricht an, auf die du antwortest, und in einem /pair die letzten zwei Zeilen, die ich mir 15 Minuten lang merke.
context-off = Ich sehe mir jede Nachricht für sich an und merke mir keine.

settings-title = ⚙️ Was hier eingestellt ist
settings-language = 🌐 Ich übersetze in: { $language }
settings-language-own = 🌐 Ich übersetze in: { $language }, deine Telegram-Sprache
settings-pair = ⇄ Paar: { $first } und { $second }
settings-pair-none = ⇄ Paar: keines
settings-reads = 👓 Ohne mich liest du: { $languages }
settings-reads-none = 👓 Ohne mich liest du: sonst nichts
settings-style = 🎭 Stil: { $style }
settings-glossary = 📒 Glossar: { $count ->
        [one] { $count } Begriff
       *[other] { $count } Begriffe
    }
settings-context = 🧵 Zeilen davor: { $state }
settings-kept = 🔒 Was ich sonst behalte: /privacy
settings-reset-ask = Alles zurücksetzen, was hier eingestellt ist? Auch das Glossar ist dann weg.
settings-reset = ✅ Alles ist wieder wie am Anfang.

privacy =
    🔒 Was aus deinen Worten wird

    Was du schreibst oder sagst, kommt über Telegram zu mir, und ich gebe es an Groq weiter, das es übersetzt. Beide haben eigene Datenschutzregeln.

    Ich behalte keine Texte, keine Aufnahmen und keine Namen. Eine Nachricht bleibt nur so lange, wie ich an ihr arbeite, und verschlüsselt.

    Ich merke mir, was hier eingestellt ist, auch dein Glossar, bis du es änderst; wie viele Minuten Sprache du heute gebraucht hast; und drei Tage lang, welche meiner Nachrichten zu welcher von dir gehört, ohne ihre Worte.

    Für Wiederholungen bleiben Übersetzungen des letzten Tages im Arbeitsspeicher, und die letzten zwei Zeilen eines /pair für 15 Minuten. Auf eine Festplatte kommen sie nie.

    Wer diesen Bot betreibt, sieht einen Monat lang Zahlen nach Stunden: keine Personen, keine Texte.

    /settings zeigt, was eingestellt ist, und setzt es zurück.

tr-usage = Antworte mit /tr auf die Nachricht, die du übersetzt haben willst, oder mit /tr spanisch für eine andere Sprache. Oder schreib den Text dahinter: /tr spanisch Guten Morgen
tr-no-text = In dieser Nachricht sehe ich keinen Text.
tr-unknown = Die Sprache „{ $input }“ kenne ich nicht. Bitte versuche einen anderen Namen, etwa /tr spanisch.
from-usage = Antworte mit /from niederländisch auf eine Nachricht, die für eine andere Sprache gehalten wurde. Oder schreib den Text dahinter.
from-unknown = Die Sprache „{ $input }“ kenne ich nicht. Bitte versuche einen anderen Namen, etwa /from niederländisch.

document-reading = ⏳ Ich lese { $name } …
document-progress = ⏳ Ich übersetze { $name }: { $done } von { $total }
document-progress-left = ⏳ Ich übersetze { $name }: { $done } von { $total }, noch etwa { $wait }
document-too-large = Ich übersetze Textdateien bis 1 MB. Bitte schicke { $name } in kleineren Teilen.
document-file-too-large = Ich übersetze Dateien bis 20 MB. Bitte schicke { $name } in kleineren Teilen.
document-direction = { $source } → { $target }
document-pdf = Das ist der Text des PDFs als Word-Datei, ohne Bilder und Layout.
document-pdf-pages = Nur die ersten { $count } von { $total } Seiten: bitte schicke den Rest als weitere Datei.
document-which = Ich bin mir bei den Buchstaben in { $name } nicht sicher. Welches davon kannst du lesen?
document-failure-damaged = Ich kann diese Datei nicht lesen, sie scheint beschädigt zu sein. Bitte schicke sie noch einmal.
document-failure-locked = Ich kann diese Datei nicht öffnen: sie hat ein Passwort oder ist eine alte Word-Datei. Bitte speichere sie ohne Passwort als .docx und schicke sie noch einmal.
document-failure-too-long = In dieser Datei steht zu viel für mich. Bitte schicke sie in kleineren Teilen.
document-failure-pictures = Dieses PDF hat keinen Text, nur Bilder von Seiten. Bitte schicke eine Datei mit Text.
document-failure-unknown = Solche Dateien kann ich nicht lesen. Ich lese .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json und .po.
document-unchanged-subtitles = Unverändert geblieben, { $count } von { $total } Untertiteln: { $numbers }. Schick die Datei noch einmal, um es erneut zu versuchen.
document-unchanged-paragraphs = Unverändert geblieben, { $count } von { $total } Absätzen: { $numbers }. Schick die Datei noch einmal, um es erneut zu versuchen.
file-gone = Telegram hat diese Datei nicht mehr. Bitte schicke sie noch einmal.
file-timeout = Das Herunterladen hat zu lange gedauert. Bitte versuche es noch einmal.
file-unavailable = Telegram hat die Datei nicht herausgegeben. Bitte versuche es noch einmal.

speech-downloading = ⏳ Ich lade herunter …
speech-listening = ⏳ Ich höre zu …
speech-listening-part = ⏳ Ich höre zu … { $done }/{ $total }
speech-translating = ⏳ Ich übersetze …
speech-silent = Ich habe keine Sprache gehört.
speech-doubtful = 🔇 Vielleicht habe ich nichts gehört: „{ $text }“
speech-too-short = Diese Aufnahme ist zu kurz. Bitte halte den Knopf, während du sprichst.
speech-too-large = Ich höre Aufnahmen bis { $limit } MB. Bitte schicke sie in kleineren Teilen.
speech-format = Diese Datei kann ich nicht abspielen. Bitte schicke sie als Sprachnachricht oder als mp3, m4a, ogg, wav, flac oder webm.
speech-used-up = Dieser Chat hat seine { $minutes } Minuten Sprache für heute verbraucht. Bitte mach morgen weiter, oder schreib.
speech-failure-timeout = Das Zuhören hat zu lange gedauert. Bitte versuche es noch einmal.
speech-failure-refused = Der Sprachdienst hat diese Aufnahme abgelehnt. Bitte schicke sie in anderer Form.
speech-failure-unreadable = In dieser Datei höre ich keinen Ton. Bitte schicke eine andere Aufnahme oder sprich eine Sprachnachricht.
speech-failure-too-large = Diese Aufnahme ist zu groß für den Sprachdienst. Bitte schicke sie in kleineren Teilen.
listen-usage = Antworte mit /listen auf eine Aufnahme, um sie noch einmal zu hören, oder mit /listen spanisch, wenn sie in der falschen Sprache gehört wurde.
subtitles-usage = Antworte mit /subtitles auf ein Video oder eine Aufnahme, um eine Untertiteldatei zu bekommen, oder mit /subtitles spanisch.

introduction = Übersetzt aus { $source } in { $target }, deine Telegram-Sprache.
already-ask = Das ist schon in dieser Sprache: { $language }. In welche soll ich es übersetzen?
foreign-ask = In welcher Sprache ist es?
already-said = Das ist schon in dieser Sprache: { $language }.
reads-said = Das ist { $language }, und das liest du.
nothing-to-translate = Hier gibt es keine Wörter zu übersetzen.
unknown-command = { $command } kenne ich nicht. /help zeigt, was ich kann.
unknown-command-near = { $command } kenne ich nicht. Meinst du { $near }? /help zeigt, was ich kann.
unsupported = Ich übersetze Texte, Sprachnachrichten, Aufnahmen, Videos und Dateien wie .docx, .pdf, .txt und .srt. Schreib, sprich oder leite mir etwas weiter, oder sieh unter /help nach.
many-waiting = Aus diesem Chat warten viele Nachrichten. Ich beantworte sie der Reihe nach; nichts muss noch einmal geschickt werden.
stopped = Abgebrochen.
original-gone = Das Original sehe ich nicht mehr. Bitte schicke es noch einmal.
administrators-only = Das können nur Administratoren dieser Gruppe ändern. Bitte frage jemanden von ihnen.

button-again = 🔄 Noch einmal
button-again-in = 🔄 Noch einmal ({ $wait })
button-stop = ✕ Abbrechen
button-translate = 🌐 Übersetzen
button-into = 🌐 Übersetzen in …
button-foreign = 🔍 Das ist eine andere Sprache
button-add-language = ➕ Sprache hinzufügen
button-wrong-language = 👂 Falsche Sprache
button-subtitles = 💬 Untertitel
button-both = ⇅ Beide Sprachen
button-change = 🌐 Andere Sprache
button-once = Diese Nachricht
button-lasting = 📌 Ab jetzt
button-reverse = ⇄ Zurück
button-copy = 📋 Kopie
button-pronounce = 🔤 Klang
button-back = ⬅ Einstellungen
button-end-pair = ✕ Paar beenden
button-own-language = ↺ Meine Telegram-Sprache
button-language = 🌐 Sprache
button-pair = ⇄ Paar
button-reads = 👓 Lese ich selbst
button-style = 🎭 Stil
button-glossary = 📒 Glossar
button-clear-glossary = 🗑 Alle Begriffe löschen
button-context = 🧵 Zeilen davor
button-reset = ↺ Alles zurücksetzen
button-reset-yes = ↺ Ja, alles zurücksetzen
button-on = An
button-off = Aus

words-off = aus, ausschalten, ende, beenden, stopp, stop, schluss, keins, kein, weg
words-on = an, ein, einschalten, ja
words-add = hinzufügen, neu, dazu
words-remove = löschen, loeschen, entfernen, weg, lösche, entferne

failure-rate-limited = Der Übersetzungsdienst ist ausgelastet. Bitte warte einen Moment und versuche es noch einmal.
failure-rate-limited-wait = Der Übersetzungsdienst ist ausgelastet. Bitte warte { $wait } und versuche es noch einmal.
failure-rate-limited-soon = ⏳ Der Übersetzungsdienst ist ausgelastet. Ich antworte in { $wait }.
retry-too-early = Bitte warte noch { $wait }.
failure-timeout = Die Übersetzung hat zu lange gedauert. Bitte versuche es noch einmal.
failure-unavailable = Der Übersetzungsdienst ist gerade nicht erreichbar. Bitte versuche es noch einmal.
failure-away = Der Übersetzungsdienst ist gerade nicht erreichbar. Ich schreibe dir, sobald er es wieder ist.
service-is-back = Der Übersetzungsdienst ist wieder erreichbar.
failure-refused = Der Übersetzungsdienst hat diesen Text abgelehnt. Bitte versuche andere Worte.
failure-too-long = Dieser Text ist mir im Moment zu lang. Bitte schicke ihn in kleineren Teilen.
failure-misconfigured = Übersetzen geht im Moment nicht. Der Betreiber dieses Bots sieht im Protokoll, warum.
failure-unusable-answer = Ich habe keine brauchbare Übersetzung bekommen. Bitte versuche es noch einmal.
failure-unexpected = Etwas ist schiefgegangen. Bitte versuche es noch einmal.

command-setlang = Deine Sprache wählen
command-languages = Sprachen, die du ohne mich liest
command-pair = Zwischen zwei Sprachen übersetzen
command-tr = Die Nachricht übersetzen, auf die du antwortest
command-from = Sagen, in welcher Sprache eine Nachricht ist
command-listen = Eine Aufnahme noch einmal hören
command-subtitles = Untertitel zu einem Video
command-style = Förmlich, neutral oder locker
command-glossary = Eigene Wörter für Begriffe
command-context = Auf die Zeilen davor sehen oder nicht
command-settings = Alles, was eingestellt ist
command-mylang = Welche Sprache eingestellt ist
command-privacy = Was wohin geht, was bleibt
command-help = Was ich kann
command-start = Hier beginnen

profile-description =
    Ich übersetze, was du schreibst oder sagst, in deine Sprache: Texte, Sprachnachrichten, Videos, Dokumente und Untertitel, in etwa 140 Sprachen. Die Formatierung bleibt.

    Drücke START, dann schreib, sprich oder leite mir etwas weiter.
profile-short = Übersetzt Texte, Sprachnachrichten, Videos und Dateien, in etwa 140 Sprachen.
