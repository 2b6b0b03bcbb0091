start =
    👋 Schrijf of praat tegen me en ik vertaal het.

    Je leest vertalingen in deze taal: { $language }. Voor een andere druk je hieronder op een knop of typ je de naam, nu of wanneer je wilt met /setlang.
help-begin = Schrijf me en ik antwoord met de vertaling, met opmaak en al. Praat tegen me, of stuur een opname of video, en ik schrijf op wat er gezegd is en vertaal het. Bestanden komen als bestanden terug: Word (.docx), PDF, tekst, Markdown, ondertitels (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – kies je taal, ook bij naam: /setlang spaans
help-languages = /languages – de talen die je zonder mij leest: /languages engels, duits
help-pair = /pair – praten met iemand: /pair nederlands russisch vertaalt elke taal in de andere, /pair uit stopt dat
help-tr = /tr – antwoord met /tr spaans op een bericht, of met een vlag, om het te vertalen; of schrijf /tr spaans en een tekst
help-from = /from – antwoord met /from portugees op een bericht dat voor een andere taal werd gehouden
help-listen = /listen – antwoord met /listen spaans op een opname die in de verkeerde taal werd gehoord
help-subtitles = /subtitles – antwoord ermee op een video of opname om de vertaling als ondertitels te krijgen
help-style = /style – formeel, neutraal of informeel
help-glossary = /glossary – je eigen woorden voor bepaalde termen: /glossary Kindergarten = kleuterschool
help-context = /context – of ik naar de regels ervoor kijk, om beter te vertalen
help-settings = /settings – alles wat hier is ingesteld, met knoppen om het te wijzigen
help-mylang = /mylang – zien welke taal is ingesteld
help-privacy = /privacy – wat waarheen gaat en wat ik bewaar
help-help = /help – deze pagina
help-end =
    Onder een vertaling: een andere taal, ⇄ terugvertalen, 📋 kopiëren, 🔤 de uitspraak. Pas je je bericht aan, dan verandert de vertaling mee.

    Wat ik bewaar en wat niet: /privacy

picker-title = Welke taal wil je lezen? Druk op een knop of typ de naam.
picker-near = “{ $input }” ken ik niet. Bedoel je een van deze?
picker-unknown = De taal “{ $input }” ken ik niet. Kies er hier een of typ een andere naam:
language-set = ✅ Vanaf nu vertaal ik in deze taal: { $language }
mylang-set = Ik vertaal in deze taal: { $language }
mylang-own = Ik vertaal in de taal van je Telegram: { $language }. Kies een andere met /setlang.

pair-ask = Je leest { $first }. Welke taal spreekt de ander? Druk op een knop of typ de naam. Wat in de ene geschreven is, komt er in de andere uit.
pair-set = ✅ { $first } wordt { $second }, al het andere wordt { $first }.
pair-off = ✅ Het paar is gestopt. Vanaf nu vertaal ik alles in deze taal: { $first }
pair-unknown = Noem twee talen, bijvoorbeeld: /pair nederlands russisch. Of kies hier de andere:
pair-same = Je leest al { $first }. Kies hier de andere taal of typ de naam:
reads-list = Je leest { $languages }. Teksten daarin blijven zoals ze zijn.
reads-none = Welke talen lees je zonder mij? Teksten daarin blijven zoals ze zijn: /languages engels, duits
reads-unknown = De taal “{ $input }” ken ik niet. Noem ze zo: /languages engels, duits

style-ask = Hoe moeten vertalingen klinken?
style-set = ✅ Stijl: { $style }
style-neutral = Neutraal
style-formal = Formeel
style-casual = Informeel

glossary-form =
    Om een term altijd op jouw manier te vertalen:
    /glossary Kindergarten = kleuterschool
    /glossary verwijder Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Verwijderd: { $source }
glossary-none = Die term is er niet. /glossary toont ze allemaal.
glossary-full = De woordenlijst heeft { $count } termen. Verwijder er een voordat je een nieuwe toevoegt.
glossary-cleared = ✅ De woordenlijst is leeg.
context-on = Om beter te vertalen kijk ik ook naar het bericht waarop je antwoordt, en in een /pair naar de laatste twee regels, die ik 15 minuten onthoud.
context-off = Ik kijk naar elk bericht apart en onthoud er geen.

settings-title = ⚙️ Wat hier is ingesteld
settings-language = 🌐 Ik vertaal in: { $language }
settings-language-own = 🌐 Ik vertaal in de taal van je Telegram: { $language }
settings-pair = ⇄ Paar: { $first } en { $second }
settings-pair-none = ⇄ Paar: geen
settings-reads = 👓 Je leest zonder mij: { $languages }
settings-reads-none = 👓 Je leest zonder mij: niets anders
settings-style = 🎭 Stijl: { $style }
settings-glossary = 📒 Woordenlijst: { $count ->
        [one] { $count } term
       *[other] { $count } termen
    }
settings-context = 🧵 Regels ervoor: { $state }
settings-kept = 🔒 Wat ik verder bewaar: /privacy
settings-reset-ask = Alles terugzetten wat hier is ingesteld? De woordenlijst verdwijnt ook.
settings-reset = ✅ Alles is weer zoals in het begin.

privacy =
    🔒 Wat er met je woorden gebeurt

    Wat je schrijft of zegt komt via Telegram bij mij, en ik geef het door aan Groq, dat het vertaalt. Beide hebben hun eigen privacyregels.

    Ik bewaar geen teksten, geen opnamen en geen namen. Een bericht blijft alleen zolang ik eraan werk, versleuteld.

    Ik onthoud wat hier is ingesteld, ook je woordenlijst, tot je het wijzigt; hoeveel minuten spraak je vandaag hebt gebruikt; en drie dagen lang welk bericht van mij bij welk van jou hoort, zonder de woorden.

    Voor herhalingen blijven vertalingen van de laatste dag in het geheugen, en de laatste twee regels van een /pair 15 minuten. Ze komen nooit op een schijf.

    Wie deze bot beheert ziet een maand lang aantallen per uur: geen personen, geen teksten.

    /settings toont wat is ingesteld en zet het terug.

tr-usage = Antwoord met /tr op het bericht dat je vertaald wilt hebben, of met /tr spaans voor een andere taal. Of schrijf de tekst erachter: /tr spaans Goedemorgen allemaal
tr-no-text = In dat bericht zie ik geen tekst.
tr-unknown = De taal “{ $input }” ken ik niet. Probeer een andere naam, zoals /tr spaans.
from-usage = Antwoord met /from portugees op een bericht dat voor een andere taal werd gehouden. Of schrijf de tekst erachter.
from-unknown = De taal “{ $input }” ken ik niet. Probeer een andere naam, zoals /from portugees.

document-reading = ⏳ Ik lees { $name } …
document-progress = ⏳ Ik vertaal { $name }: { $done } van { $total }
document-progress-left = ⏳ Ik vertaal { $name }: { $done } van { $total }, nog ongeveer { $wait }
document-too-large = Ik vertaal tekstbestanden tot 1 MB. Stuur { $name } in kleinere delen.
document-file-too-large = Ik vertaal bestanden tot 20 MB. Stuur { $name } in kleinere delen.
document-direction = { $source } → { $target }
document-pdf = Dit is de tekst van de PDF als Word-bestand, zonder afbeeldingen en opmaak.
document-pdf-pages = Alleen de eerste { $count } van { $total } bladzijden: stuur de rest als apart bestand.
document-which = Ik weet niet zeker welke letters er in { $name } staan. Welke hiervan kun je lezen?
document-failure-damaged = Ik kan dit bestand niet lezen, het lijkt beschadigd. Stuur het nog een keer.
document-failure-locked = Ik kan dit bestand niet openen: er zit een wachtwoord op, of het is een oud Word-bestand. Bewaar het zonder wachtwoord als .docx en stuur het nog een keer.
document-failure-too-long = Er staat te veel in dit bestand voor mij. Stuur het in kleinere delen.
document-failure-pictures = Deze PDF heeft geen tekst, alleen afbeeldingen van bladzijden. Stuur een bestand met tekst.
document-failure-unknown = Dit soort bestand kan ik niet lezen. Ik lees .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json en .po.
document-unchanged-subtitles = Ongewijzigd gebleven, { $count } van { $total } ondertitels: { $numbers }. Stuur het bestand nog een keer om het opnieuw te proberen.
document-unchanged-paragraphs = Ongewijzigd gebleven, { $count } van { $total } alinea's: { $numbers }. Stuur het bestand nog een keer om het opnieuw te proberen.
file-gone = Telegram heeft dit bestand niet meer. Stuur het nog een keer.
file-timeout = Het downloaden duurde te lang. Probeer het opnieuw.
file-unavailable = Telegram gaf het bestand niet. Probeer het opnieuw.

speech-downloading = ⏳ Ik download …
speech-listening = ⏳ Ik luister …
speech-listening-part = ⏳ Ik luister … { $done }/{ $total }
speech-translating = ⏳ Ik vertaal …
speech-silent = Ik hoorde geen spraak.
speech-doubtful = 🔇 Misschien is er niets gezegd: “{ $text }”
speech-too-short = Deze opname is te kort. Houd de knop ingedrukt terwijl je praat.
speech-too-large = Ik kan opnamen tot { $limit } MB horen. Stuur hem in kleinere delen.
speech-format = Ik kan dit bestand niet afspelen. Stuur het als spraakbericht, of als mp3, m4a, ogg, wav, flac of webm.
speech-used-up = Deze chat heeft zijn { $minutes } minuten spraak voor vandaag gebruikt. Ga morgen verder, of schrijf.
speech-failure-timeout = Het luisteren duurde te lang. Probeer het opnieuw.
speech-failure-refused = De spraakdienst weigerde deze opname. Stuur hem in een andere vorm.
speech-failure-unreadable = Ik hoor geen geluid in dit bestand. Stuur een andere opname, of een spraakbericht.
speech-failure-too-large = Deze opname is te groot voor de spraakdienst. Stuur hem in kleinere delen.
listen-usage = Antwoord met /listen op een opname om hem opnieuw te horen, of met /listen spaans als hij in de verkeerde taal werd gehoord.
subtitles-usage = Antwoord met /subtitles op een video of opname om een ondertitelbestand te krijgen, of met /subtitles spaans.

introduction = Ik heb dit uit het { $source } vertaald in de taal van je Telegram: { $target }.
already-ask = Dit is al in deze taal: { $language }. In welke zal ik het vertalen?
foreign-ask = In welke taal is het?
already-said = Dit is al in deze taal: { $language }.
reads-said = Dit is { $language }, en dat lees je.
nothing-to-translate = Hier staan geen woorden om te vertalen.
unknown-command = { $command } ken ik niet. Wat ik kan: /help
unknown-command-near = { $command } ken ik niet. Bedoel je { $near }? Wat ik kan: /help
unsupported = Ik vertaal teksten, spraakberichten, geluid, video en bestanden zoals .docx, .pdf, .txt en .srt. Schrijf, praat of stuur me er een door, of kijk bij /help.
many-waiting = Uit deze chat wachten veel berichten. Ik beantwoord ze op volgorde; je hoeft niets opnieuw te sturen.
stopped = Gestopt.
original-gone = Ik zie het origineel niet meer. Stuur het nog een keer.
administrators-only = Alleen beheerders van deze groep kunnen dit wijzigen. Vraag het een van hen.

button-again = 🔄 Opnieuw
button-again-in = 🔄 Opnieuw ({ $wait })
button-stop = ✕ Stop
button-translate = 🌐 Vertalen
button-into = 🌐 Vertalen in …
button-foreign = 🔍 Het is een andere taal
button-add-language = ➕ Taal toevoegen
button-wrong-language = 👂 Verkeerde taal?
button-subtitles = 💬 Ondertitels
button-both = ⇅ Beide talen
button-change = 🌐 Andere taal
button-once = Dit bericht
button-lasting = 📌 Vanaf nu
button-reverse = ⇄ Terug
button-copy = 📋 Kopie
button-pronounce = 🔤 Klank
button-back = ⬅ Instellingen
button-end-pair = ✕ Paar stoppen
button-own-language = ↺ Taal van mijn Telegram
button-language = 🌐 Taal
button-pair = ⇄ Paar
button-reads = 👓 Lees ik zelf
button-style = 🎭 Stijl
button-glossary = 📒 Woordenlijst
button-clear-glossary = 🗑 Alle termen verwijderen
button-context = 🧵 Regels ervoor
button-reset = ↺ Alles terugzetten
button-reset-yes = ↺ Ja, alles terugzetten
button-on = Aan
button-off = Uit

words-off = uit, uitzetten, stop, stoppen, einde, geen, annuleer, klaar
words-on = aan, aanzetten, ja
words-add = toevoegen, voeg toe, nieuw
words-remove = verwijder, verwijderen, wis, wissen, weg

failure-rate-limited = De vertaaldienst is bezet. Wacht even en probeer het opnieuw.
failure-rate-limited-wait = De vertaaldienst is bezet. Wacht { $wait } en probeer het opnieuw.
failure-rate-limited-soon = ⏳ De vertaaldienst is bezet. Ik antwoord over { $wait }.
retry-too-early = Wacht nog { $wait }.
failure-timeout = De vertaling duurde te lang. Probeer het opnieuw.
failure-unavailable = De vertaaldienst is op dit moment niet bereikbaar. Probeer het opnieuw.
failure-away = De vertaaldienst is op dit moment niet bereikbaar. Ik schrijf je zodra dat weer kan.
service-is-back = De vertaaldienst is weer bereikbaar.
failure-refused = De vertaaldienst weigerde deze tekst. Probeer andere woorden.
failure-too-long = Deze tekst is op dit moment te lang voor mij. Stuur hem in kleinere delen.
failure-misconfigured = Vertalen werkt op dit moment niet. Wie deze bot beheert ziet de reden in het logboek.
failure-unusable-answer = Ik kreeg geen bruikbare vertaling. Probeer het opnieuw.
failure-unexpected = Er ging iets mis. Probeer het opnieuw.

command-setlang = Kies je taal
command-languages = Talen die je zonder mij leest
command-pair = Vertalen tussen twee talen
command-tr = Vertaal het bericht waarop je antwoordt
command-from = Zeg in welke taal een bericht is
command-listen = Hoor de opname nog een keer
command-subtitles = Ondertitels bij de video
command-style = Formeel, neutraal of informeel
command-glossary = Je eigen woorden voor termen
command-context = Naar de regels ervoor kijken, of niet
command-settings = Alles wat is ingesteld
command-mylang = Welke taal is ingesteld
command-privacy = Wat waarheen gaat, wat blijft
command-help = Wat ik kan
command-start = Begin hier

profile-description =
    Ik vertaal in jouw taal wat je schrijft of zegt: teksten, spraakberichten, video's, documenten en ondertitels, in ongeveer 140 talen. De opmaak blijft.

    Druk op START, en schrijf, praat of stuur me dan iets door.
profile-short = Vertaalt teksten, spraakberichten, video's en bestanden, in ongeveer 140 talen.
