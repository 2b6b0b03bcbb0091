start =
    👋 Écrivez-moi ou parlez-moi, et je traduis.

    Vous lirez les traductions dans cette langue : { $language }. Pour en choisir une autre, appuyez sur un bouton ci-dessous ou tapez son nom, maintenant ou à tout moment avec /setlang.
help-begin = Écrivez-moi et je réponds par la traduction, mise en forme comprise. Parlez-moi, ou envoyez un son ou une vidéo, et j'écris ce qui a été dit et le traduis. Les fichiers reviennent en fichiers : Word (.docx), PDF, texte, Markdown, sous-titres (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – choisir votre langue, aussi par son nom : /setlang espagnol
help-languages = /languages – les langues que vous lisez sans moi : /languages anglais, allemand
help-pair = /pair – parler avec quelqu'un : /pair français russe traduit chaque langue dans l'autre, /pair arrêter y met fin
help-tr = /tr – répondez par /tr espagnol à un message, ou par un drapeau, pour le traduire ; ou écrivez /tr espagnol et un texte
help-from = /from – répondez par /from néerlandais à un message pris pour une autre langue
help-listen = /listen – répondez par /listen espagnol à un enregistrement entendu dans la mauvaise langue
help-subtitles = /subtitles – répondez-le à une vidéo ou un enregistrement pour recevoir la traduction en sous-titres
help-style = /style – soutenu, neutre ou familier
help-glossary = /glossary – vos propres mots pour certains termes : /glossary Kindergarten = maternelle
help-context = /context – si je regarde les lignes d’avant pour mieux traduire
help-settings = /settings – tout ce qui est réglé ici, avec des boutons pour le changer
help-mylang = /mylang – voir quelle langue est choisie
help-privacy = /privacy – ce qui va où et ce que je garde
help-help = /help – cette page
help-end =
    Sous une traduction : une autre langue, ⇄ la retraduire, 📋 la copier, 🔤 sa prononciation. Si vous modifiez votre message, sa traduction suit.

    Ce que je garde, et ce que je ne garde pas : /privacy

picker-title = Quelle langue voulez-vous lire ? Appuyez sur un bouton ou tapez son nom.
picker-near = Je ne connais pas « { $input } ». Vouliez-vous dire l'une de celles-ci ?
picker-unknown = Je ne connais pas la langue « { $input } ». Choisissez-en une ici ou tapez un autre nom :
language-set = ✅ Je traduis désormais dans cette langue : { $language }
mylang-set = Je traduis dans cette langue : { $language }
mylang-own = Je traduis dans la langue de votre Telegram : { $language }. Choisissez-en une autre avec /setlang.

pair-ask = Vous lisez : { $first }. Quelle langue parle l'autre personne ? Appuyez sur un bouton ou tapez son nom. Ce qui est écrit dans l'une ressort dans l'autre.
pair-set = ✅ { $first } → { $second }, et tout le reste → { $first }.
pair-off = ✅ La paire est terminée. Désormais je traduis tout dans cette langue : { $first }
pair-unknown = Nommez deux langues, par exemple : /pair français russe. Ou choisissez l'autre ici :
pair-same = Vous lisez déjà cette langue : { $first }. Choisissez l'autre ici ou tapez son nom :
reads-list = Vous lisez : { $languages }. Les textes dans ces langues restent tels quels.
reads-none = Quelles langues lisez-vous sans moi ? Les textes dans ces langues restent tels quels : /languages anglais, allemand
reads-unknown = Je ne connais pas la langue « { $input } ». Écrivez-les ainsi : /languages anglais, allemand

style-ask = Quel ton pour les traductions ?
style-set = ✅ Style : { $style }
style-neutral = Neutre
style-formal = Soutenu
style-casual = Familier

glossary-form =
    Pour toujours traduire un terme à votre façon :
    /glossary Kindergarten = maternelle
    /glossary supprimer Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Retiré : { $source }
glossary-none = Ce terme n'existe pas. /glossary les montre tous.
glossary-full = Le glossaire contient { $count } termes. Retirez-en un avant d'en ajouter un autre.
glossary-cleared = ✅ Le glossaire est vide.
context-on = Pour mieux traduire, je regarde aussi le message auquel vous répondez et, dans un /pair, les deux dernières lignes, que je retiens 15 minutes.
context-off = Je regarde chaque message séparément et n’en retiens aucun.

settings-title = ⚙️ Ce qui est réglé ici
settings-language = 🌐 Je traduis en : { $language }
settings-language-own = 🌐 Je traduis dans la langue de votre Telegram : { $language }
settings-pair = ⇄ Paire : { $first } et { $second }
settings-pair-none = ⇄ Paire : aucune
settings-reads = 👓 Vous lisez sans moi : { $languages }
settings-reads-none = 👓 Vous lisez sans moi : rien d'autre
settings-style = 🎭 Style : { $style }
settings-glossary = 📒 Glossaire : { $count ->
        [one] { $count } terme
       *[other] { $count } termes
    }
settings-context = 🧵 Lignes d'avant : { $state }
settings-kept = 🔒 Ce que je garde d'autre : /privacy
settings-reset-ask = Réinitialiser tout ce qui est réglé ici ? Le glossaire disparaît aussi.
settings-reset = ✅ Tout est comme au début.

privacy =
    🔒 Ce que deviennent vos mots

    Ce que vous écrivez ou dites m'arrive par Telegram, et je le transmets à Groq, qui le traduit. Tous deux ont leurs propres règles de confidentialité.

    Je ne garde ni textes, ni enregistrements, ni noms. Un message n'est conservé, chiffré, que pendant que je le traite.

    Je retiens ce qui est réglé ici, votre glossaire compris, jusqu'à ce que vous le changiez ; combien de minutes de parole vous avez utilisées aujourd'hui ; et, trois jours durant, lequel de mes messages répond auquel des vôtres, sans leurs mots.

    Pour les répétitions, les traductions du dernier jour restent en mémoire vive, et les deux dernières lignes d'un /pair 15 minutes. Elles ne sont jamais écrites sur un disque.

    La personne qui gère ce bot voit des nombres par heure, pendant un mois : ni personnes, ni textes.

    /settings montre ce qui est réglé et le réinitialise.

tr-usage = Répondez par /tr au message que vous voulez traduire, ou par /tr espagnol pour une autre langue. Ou écrivez le texte à la suite : /tr espagnol Bonjour à tous
tr-no-text = Je ne vois pas de texte dans ce message.
tr-unknown = Je ne connais pas la langue « { $input } ». Essayez un autre nom, par exemple /tr espagnol.
from-usage = Répondez par /from néerlandais à un message pris pour une autre langue. Ou écrivez le texte à la suite.
from-unknown = Je ne connais pas la langue « { $input } ». Essayez un autre nom, par exemple /from néerlandais.

document-reading = ⏳ Je lis { $name } …
document-progress = ⏳ Je traduis { $name } : { $done } sur { $total }
document-progress-left = ⏳ Je traduis { $name } : { $done } sur { $total }, encore { $wait } environ
document-too-large = Je traduis les fichiers texte jusqu'à 1 Mo. Envoyez { $name } en plusieurs parties.
document-file-too-large = Je traduis les fichiers jusqu'à 20 Mo. Envoyez { $name } en plusieurs parties.
document-direction = { $source } → { $target }
document-pdf = Voici le texte du PDF en fichier Word, sans ses images ni sa mise en page.
document-pdf-pages = Seulement les { $count } premières pages sur { $total } : envoyez le reste dans un autre fichier.
document-which = Je ne suis pas sûr des lettres de { $name }. Laquelle de ces lignes pouvez-vous lire ?
document-failure-damaged = Je ne peux pas lire ce fichier, il semble abîmé. Renvoyez-le.
document-failure-locked = Je ne peux pas ouvrir ce fichier : il a un mot de passe, ou c'est un ancien fichier Word. Enregistrez-le sans mot de passe en .docx et renvoyez-le.
document-failure-too-long = Ce fichier contient trop de choses pour moi. Envoyez-le en plusieurs parties.
document-failure-pictures = Ce PDF n'a pas de texte, seulement des images de pages. Envoyez un fichier avec du texte.
document-failure-unknown = Je ne lis pas ce genre de fichier. Je lis .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json et .po.
document-unchanged-subtitles = Restés tels quels, { $count } sous-titres sur { $total } : { $numbers }. Renvoyez le fichier pour réessayer.
document-unchanged-paragraphs = Restés tels quels, { $count } paragraphes sur { $total } : { $numbers }. Renvoyez le fichier pour réessayer.
file-gone = Telegram n'a plus ce fichier. Renvoyez-le, s'il vous plaît.
file-timeout = Le téléchargement a pris trop de temps. Réessayez, s'il vous plaît.
file-unavailable = Telegram n'a pas donné le fichier. Réessayez, s'il vous plaît.

speech-downloading = ⏳ Téléchargement …
speech-listening = ⏳ J'écoute …
speech-listening-part = ⏳ J'écoute … { $done }/{ $total }
speech-translating = ⏳ Je traduis …
speech-silent = Je n'ai entendu personne parler.
speech-doubtful = 🔇 Je n’ai peut-être rien entendu : « { $text } »
speech-too-short = Cet enregistrement est trop court. Gardez le bouton appuyé pendant que vous parlez.
speech-too-large = J'écoute les enregistrements jusqu'à { $limit } Mo. Envoyez-le en plusieurs parties.
speech-format = Je ne peux pas lire ce fichier. Envoyez-le en message vocal, ou en mp3, m4a, ogg, wav, flac ou webm.
speech-used-up = Cette discussion a utilisé ses { $minutes } minutes de parole pour aujourd'hui. Continuez demain, ou écrivez.
speech-failure-timeout = L'écoute a pris trop de temps. Réessayez, s'il vous plaît.
speech-failure-refused = Le service vocal a refusé cet enregistrement. Envoyez-le sous une autre forme.
speech-failure-unreadable = Je n’entends aucun son dans ce fichier. Envoyez un autre enregistrement ou un message vocal.
speech-failure-too-large = Cet enregistrement est trop grand pour le service vocal. Envoyez-le en plusieurs parties.
listen-usage = Répondez par /listen à un enregistrement pour l'écouter à nouveau, ou par /listen espagnol s'il a été entendu dans la mauvaise langue.
subtitles-usage = Répondez par /subtitles à une vidéo ou un enregistrement pour recevoir un fichier de sous-titres, ou par /subtitles espagnol.

introduction = Traduit de cette langue : { $source }, vers celle de votre Telegram : { $target }.
already-ask = C'est déjà dans cette langue : { $language }. Dans laquelle dois-je traduire ?
foreign-ask = En quelle langue est-ce ?
already-said = C'est déjà dans cette langue : { $language }.
reads-said = C’est une langue que vous lisez : { $language }.
nothing-to-translate = Il n'y a pas de mots à traduire ici.
unknown-command = Je ne connais pas { $command }. /help montre ce que je sais faire.
unknown-command-near = Je ne connais pas { $command }. Vouliez-vous dire { $near } ? /help montre ce que je sais faire.
unsupported = Je traduis des textes, messages vocaux, sons, vidéos et fichiers comme .docx, .pdf, .txt et .srt. Écrivez, parlez ou transférez-m'en un, ou voyez /help.
many-waiting = Beaucoup de messages de ce chat attendent. J'y réponds dans l'ordre ; inutile de renvoyer quoi que ce soit.
stopped = Arrêté.
original-gone = Je ne vois plus l'original. Renvoyez-le, s'il vous plaît.
administrators-only = Seuls les administrateurs de ce groupe peuvent changer cela. Demandez à l'un d'eux.

button-again = 🔄 Réessayer
button-again-in = 🔄 Réessayer ({ $wait })
button-stop = ✕ Arrêter
button-translate = 🌐 Traduire
button-into = 🌐 Traduire en …
button-foreign = 🔍 C’est une autre langue
button-add-language = ➕ Ajouter une langue
button-wrong-language = 👂 Autre langue ?
button-subtitles = 💬 Sous-titres
button-both = ⇅ Les deux langues
button-change = 🌐 Changer de langue
button-once = Ce message seul
button-lasting = 📌 Désormais
button-reverse = ⇄ Inverse
button-copy = 📋 Copier
button-pronounce = 🔤 Son
button-back = ⬅ Réglages
button-end-pair = ✕ Terminer la paire
button-own-language = ↺ Celle de mon Telegram
button-language = 🌐 Langue
button-pair = ⇄ Paire
button-reads = 👓 Ce que je lis
button-style = 🎭 Style
button-glossary = 📒 Glossaire
button-clear-glossary = 🗑 Supprimer tous les termes
button-context = 🧵 Lignes d'avant
button-reset = ↺ Tout réinitialiser
button-reset-yes = ↺ Oui, tout réinitialiser
button-on = Activé
button-off = Désactivé

words-off = désactiver, desactiver, désactivé, arrêter, arreter, arrête, stop, aucun, aucune, non, terminer, annuler, quitter
words-on = activer, activé, oui, marche
words-add = ajouter, ajoute, nouveau
words-remove = supprimer, supprime, effacer, enlever, retirer

failure-rate-limited = Le service de traduction est occupé. Patientez un instant et réessayez.
failure-rate-limited-wait = Le service de traduction est occupé. Patientez { $wait } et réessayez.
failure-rate-limited-soon = ⏳ Le service de traduction est occupé. Je réponds dans { $wait }.
retry-too-early = Attendez encore { $wait }.
failure-timeout = La traduction a pris trop de temps. Réessayez, s'il vous plaît.
failure-unavailable = Le service de traduction est injoignable pour le moment. Réessayez, s'il vous plaît.
failure-away = Le service de traduction est injoignable pour le moment. Je vous écrirai dès qu'il répondra.
service-is-back = Le service de traduction répond de nouveau.
failure-refused = Le service de traduction a refusé ce texte. Essayez avec d'autres mots.
failure-too-long = Ce texte est trop long pour moi en ce moment. Envoyez-le en plusieurs parties.
failure-misconfigured = Les traductions ne marchent pas pour le moment. L'exploitant de ce bot voit pourquoi dans le journal.
failure-unusable-answer = Je n'ai pas reçu de traduction utilisable. Réessayez, s'il vous plaît.
failure-unexpected = Quelque chose n'a pas marché. Réessayez, s'il vous plaît.

command-setlang = Choisir votre langue
command-languages = Les langues que vous lisez sans moi
command-pair = Traduire entre deux langues
command-tr = Traduire le message auquel vous répondez
command-from = Dire dans quelle langue est un message
command-listen = Écouter à nouveau un enregistrement
command-subtitles = Sous-titres d’une vidéo
command-style = Soutenu, neutre ou familier
command-glossary = Vos propres mots pour des termes
command-context = Regarder les lignes d’avant ou non
command-settings = Tout ce qui est réglé
command-mylang = Quelle langue est choisie
command-privacy = Ce qui va où, ce qui est gardé
command-help = Ce que je sais faire
command-start = Commencer ici

profile-description =
    Je traduis dans votre langue ce que vous écrivez ou dites : textes, messages vocaux, vidéos, documents et sous-titres, dans environ 140 langues. La mise en forme reste.

    Appuyez sur DÉMARRER, puis écrivez, parlez ou transférez-moi quelque chose.
profile-short = Traduit textes, messages vocaux, vidéos et fichiers, dans environ 140 langues.
