start =
    👋 Escríbeme o háblame y lo traduzco.

    Leerás las traducciones en este idioma: { $language }. Para elegir otro, pulsa un botón de abajo o escribe su nombre, ahora o en cualquier momento con /setlang.
help-begin = Escríbeme y te respondo con la traducción, con su formato. Háblame, o envía un audio o un vídeo, y escribo lo que se dijo y lo traduzco. Los archivos vuelven como archivos: Word (.docx), PDF, texto, Markdown, subtítulos (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – elige tu idioma, también por su nombre: /setlang inglés
help-languages = /languages – los idiomas que lees sin mí: /languages inglés, alemán
help-pair = /pair – habla con alguien: /pair español ruso traduce cada idioma al otro, /pair desactivar lo termina
help-tr = /tr – responde con /tr inglés a un mensaje, o con una bandera, para traducirlo; o escribe /tr inglés y un texto
help-from = /from – responde con /from neerlandés a un mensaje que se tomó por otro idioma
help-listen = /listen – responde con /listen inglés a una grabación que se oyó en otro idioma
help-subtitles = /subtitles – responde con esto a un vídeo o una grabación para recibir la traducción como subtítulos
help-style = /style – formal, neutro o coloquial
help-glossary = /glossary – tus propias palabras para ciertos términos: /glossary Kindergarten = jardín de infancia
help-context = /context – si miro las líneas anteriores para traducir mejor
help-settings = /settings – todo lo que está ajustado aquí, con botones para cambiarlo
help-mylang = /mylang – ver qué idioma está elegido
help-privacy = /privacy – qué va a dónde y qué guardo
help-help = /help – esta página
help-end =
    Debajo de una traducción: otro idioma, ⇄ traducirla de vuelta, 📋 copiarla, 🔤 cómo se pronuncia. Si editas tu mensaje, su traducción cambia también.

    Qué guardo y qué no: /privacy

picker-title = ¿Qué idioma quieres leer? Pulsa un botón o escribe su nombre.
picker-near = No conozco «{ $input }». ¿Querías decir uno de estos?
picker-unknown = No conozco el idioma «{ $input }». Elige uno aquí o escribe otro nombre:
language-set = ✅ Desde ahora traduzco a este idioma: { $language }
mylang-set = Traduzco a este idioma: { $language }
mylang-own = Traduzco al idioma de tu Telegram: { $language }. Elige otro con /setlang.

pair-ask = Lees: { $first }. ¿Qué idioma habla la otra persona? Pulsa un botón o escribe su nombre. Lo que se escribe en uno sale en el otro.
pair-set = ✅ De { $first } a { $second }, y todo lo demás a { $first }.
pair-off = ✅ El par ha terminado. Desde ahora traduzco todo a este idioma: { $first }
pair-unknown = Nombra dos idiomas, por ejemplo: /pair español ruso. O elige el otro aquí:
pair-same = Ya lees este idioma: { $first }. Elige aquí el otro o escribe su nombre:
reads-list = Lees { $languages }. Los textos en estos idiomas se quedan como están.
reads-none = ¿Qué idiomas lees sin mí? Los textos en ellos se quedan como están: /languages inglés, alemán
reads-unknown = No conozco el idioma «{ $input }». Escríbelos así: /languages inglés, alemán

style-ask = ¿Cómo deben sonar las traducciones?
style-set = ✅ Estilo: { $style }
style-neutral = Neutro
style-formal = Formal
style-casual = Coloquial

glossary-form =
    Para traducir un término siempre a tu manera:
    /glossary Kindergarten = jardín de infancia
    /glossary borrar Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Quitado: { $source }
glossary-none = No hay tal término. /glossary los muestra todos.
glossary-full = El glosario tiene { $count } términos. Quita uno antes de añadir otro.
glossary-cleared = ✅ El glosario está vacío.
context-on = Para traducir mejor miro también el mensaje al que respondes y, en un /pair, las dos últimas líneas, que recuerdo 15 minutos.
context-off = Miro cada mensaje por separado y no recuerdo ninguno.

settings-title = ⚙️ Lo que está ajustado aquí
settings-language = 🌐 Traduzco a: { $language }
settings-language-own = 🌐 Traduzco al idioma de tu Telegram: { $language }
settings-pair = ⇄ Par: { $first } y { $second }
settings-pair-none = ⇄ Par: ninguno
settings-reads = 👓 Lees sin mí: { $languages }
settings-reads-none = 👓 Lees sin mí: nada más
settings-style = 🎭 Estilo: { $style }
settings-glossary = 📒 Glosario: { $count ->
        [one] { $count } término
       *[other] { $count } términos
    }
settings-context = 🧵 Líneas anteriores: { $state }
settings-kept = 🔒 Qué más guardo: /privacy
settings-reset-ask = ¿Restablecer todo lo que está ajustado aquí? El glosario también se borra.
settings-reset = ✅ Todo está como al principio.

privacy =
    🔒 Qué pasa con tus palabras

    Lo que escribes o dices me llega a través de Telegram, y yo se lo paso a Groq, que lo traduce. Ambos tienen sus propias normas de privacidad.

    No guardo textos, ni grabaciones, ni nombres. Un mensaje se conserva, cifrado, solo mientras trabajo en él.

    Recuerdo lo que está ajustado aquí, también tu glosario, hasta que lo cambies; cuántos minutos de voz has usado hoy; y durante tres días, qué mensaje mío responde a cuál tuyo, sin sus palabras.

    Para las repeticiones, las traducciones del último día quedan en la memoria, y las dos últimas líneas de un /pair, 15 minutos. Nunca se escriben en un disco.

    Quien gestiona este bot ve números por hora durante un mes: ni personas ni textos.

    /settings muestra lo que está ajustado y lo restablece.

tr-usage = Responde con /tr al mensaje que quieres traducir, o con /tr inglés para otro idioma. O escribe el texto a continuación: /tr inglés Buenos días
tr-no-text = No veo texto en ese mensaje.
tr-unknown = No conozco el idioma «{ $input }». Prueba otro nombre, por ejemplo /tr inglés.
from-usage = Responde con /from neerlandés a un mensaje que se tomó por otro idioma. O escribe el texto a continuación.
from-unknown = No conozco el idioma «{ $input }». Prueba otro nombre, por ejemplo /from neerlandés.

document-reading = ⏳ Estoy leyendo { $name } …
document-progress = ⏳ Traduciendo { $name }: { $done } de { $total }
document-progress-left = ⏳ Traduciendo { $name }: { $done } de { $total }, faltan unos { $wait }
document-too-large = Traduzco archivos de texto de hasta 1 MB. Envía { $name } en partes más pequeñas.
document-file-too-large = Traduzco archivos de hasta 20 MB. Envía { $name } en partes más pequeñas.
document-direction = { $source } → { $target }
document-pdf = Este es el texto del PDF como archivo de Word, sin sus imágenes ni su diseño.
document-pdf-pages = Solo las primeras { $count } de { $total } páginas: envía el resto como otro archivo.
document-which = No estoy seguro de las letras de { $name }. ¿Cuál de estas puedes leer?
document-failure-damaged = No puedo leer este archivo, parece estar dañado. Envíalo otra vez.
document-failure-locked = No puedo abrir este archivo: tiene contraseña o es un archivo antiguo de Word. Guárdalo sin contraseña como .docx y envíalo otra vez.
document-failure-too-long = Este archivo contiene demasiado para mí. Envíalo en partes más pequeñas.
document-failure-pictures = Este PDF no tiene texto, solo imágenes de páginas. Envía un archivo con texto.
document-failure-unknown = No puedo leer este tipo de archivo. Leo .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json y .po.
document-unchanged-subtitles = Quedaron sin cambios, { $count } de { $total } subtítulos: { $numbers }. Envía el archivo otra vez para volver a intentarlo.
document-unchanged-paragraphs = Quedaron sin cambios, { $count } de { $total } párrafos: { $numbers }. Envía el archivo otra vez para volver a intentarlo.
file-gone = Telegram ya no tiene este archivo. Envíalo otra vez, por favor.
file-timeout = La descarga tardó demasiado. Inténtalo otra vez, por favor.
file-unavailable = Telegram no entregó el archivo. Inténtalo otra vez, por favor.

speech-downloading = ⏳ Descargando …
speech-listening = ⏳ Escuchando …
speech-listening-part = ⏳ Escuchando … { $done }/{ $total }
speech-translating = ⏳ Traduciendo …
speech-silent = No oí hablar a nadie.
speech-doubtful = 🔇 Puede que no haya oído nada: «{ $text }»
speech-too-short = Esta grabación es demasiado corta. Mantén pulsado el botón mientras hablas.
speech-too-large = Puedo oír grabaciones de hasta { $limit } MB. Envíala en partes más pequeñas.
speech-format = No puedo reproducir este archivo. Envíalo como mensaje de voz, o como mp3, m4a, ogg, wav, flac o webm.
speech-used-up = Este chat ha usado sus { $minutes } minutos de voz de hoy. Sigue mañana, o escribe.
speech-failure-timeout = La escucha tardó demasiado. Inténtalo otra vez, por favor.
speech-failure-refused = El servicio de voz rechazó esta grabación. Envíala de otra forma.
speech-failure-unreadable = No oigo ningún sonido en este archivo. Envía otra grabación o graba un mensaje de voz.
speech-failure-too-large = Esta grabación es demasiado grande para el servicio de voz. Envíala en partes más pequeñas.
listen-usage = Responde con /listen a una grabación para oírla de nuevo, o con /listen inglés si se oyó en otro idioma.
subtitles-usage = Responde con /subtitles a un vídeo o una grabación para recibir un archivo de subtítulos, o con /subtitles inglés.

introduction = Traducido de este idioma: { $source }, al de tu Telegram: { $target }.
already-ask = Esto ya está en este idioma: { $language }. ¿A cuál lo traduzco?
foreign-ask = ¿En qué idioma está?
already-said = Esto ya está en este idioma: { $language }.
reads-said = Está en { $language }, y ese idioma lo lees.
nothing-to-translate = Aquí no hay palabras que traducir.
unknown-command = No conozco { $command }. /help muestra lo que sé hacer.
unknown-command-near = No conozco { $command }. ¿Querías decir { $near }? /help muestra lo que sé hacer.
unsupported = Traduzco textos, mensajes de voz, audio, vídeo y archivos como .docx, .pdf, .txt y .srt. Escribe, habla o reenvíame uno, o mira /help.
many-waiting = Hay muchos mensajes de este chat en espera. Los respondo en orden; no hace falta enviar nada otra vez.
stopped = Detenido.
original-gone = Ya no veo el original. Envíalo otra vez, por favor.
administrators-only = Solo los administradores de este grupo pueden cambiar esto. Pídeselo a uno de ellos.

button-again = 🔄 Intentar otra vez
button-again-in = 🔄 Otra vez ({ $wait })
button-stop = ✕ Detener
button-translate = 🌐 Traducir
button-into = 🌐 Traducir a …
button-foreign = 🔍 Es otro idioma
button-add-language = ➕ Añadir un idioma
button-wrong-language = 👂 ¿Otro idioma?
button-subtitles = 💬 Subtítulos
button-both = ⇅ Ambos idiomas
button-change = 🌐 Cambiar idioma
button-once = Este mensaje
button-lasting = 📌 Desde ahora
button-reverse = ⇄ Al revés
button-copy = 📋 Copiar
button-pronounce = 🔤 Sonido
button-back = ⬅ Ajustes
button-end-pair = ✕ Terminar el par
button-own-language = ↺ El de mi Telegram
button-language = 🌐 Idioma
button-pair = ⇄ Par
button-reads = 👓 Los que leo
button-style = 🎭 Estilo
button-glossary = 📒 Glosario
button-clear-glossary = 🗑 Borrar todos los términos
button-context = 🧵 Líneas antes
button-reset = ↺ Restablecer todo
button-reset-yes = ↺ Sí, restablecer todo
button-on = Activado
button-off = Desactivado

words-off = desactivar, desactiva, desactivado, apagar, apaga, terminar, termina, parar, para, ninguno, nada, cancelar, quitar
words-on = activar, activa, activado, encender, sí, si
words-add = añadir, anadir, agregar, nuevo, añade, agrega
words-remove = borrar, eliminar, quitar, borra, elimina, quita

failure-rate-limited = El servicio de traducción está ocupado. Espera un momento e inténtalo otra vez.
failure-rate-limited-wait = El servicio de traducción está ocupado. Espera { $wait } e inténtalo otra vez.
failure-rate-limited-soon = ⏳ El servicio de traducción está ocupado. Respondo en { $wait }.
retry-too-early = Espera { $wait } más.
failure-timeout = La traducción tardó demasiado. Inténtalo otra vez, por favor.
failure-unavailable = Ahora no se puede acceder al servicio de traducción. Inténtalo otra vez, por favor.
failure-away = Ahora no se puede acceder al servicio de traducción. Te avisaré cuando se pueda.
service-is-back = Ya se puede acceder otra vez al servicio de traducción.
failure-refused = El servicio de traducción rechazó este texto. Prueba con otras palabras.
failure-too-long = Este texto es demasiado largo para mí en este momento. Envíalo en partes más pequeñas.
failure-misconfigured = Ahora no funcionan las traducciones. Quien opera este bot ve el motivo en el registro.
failure-unusable-answer = No recibí una traducción utilizable. Inténtalo otra vez, por favor.
failure-unexpected = Algo salió mal. Inténtalo otra vez, por favor.

command-setlang = Elegir tu idioma
command-languages = Idiomas que lees sin mí
command-pair = Traducir entre dos idiomas
command-tr = Traducir el mensaje al que respondes
command-from = Decir en qué idioma está un mensaje
command-listen = Oír de nuevo una grabación
command-subtitles = Subtítulos para un vídeo
command-style = Formal, neutro o coloquial
command-glossary = Tus palabras para ciertos términos
command-context = Mirar las líneas anteriores o no
command-settings = Todo lo que está ajustado
command-mylang = Qué idioma está elegido
command-privacy = Qué va a dónde, qué se guarda
command-help = Qué sé hacer
command-start = Empieza aquí

profile-description =
    Traduzco a tu idioma lo que escribes o dices: textos, mensajes de voz, vídeos, documentos y subtítulos, en unos 140 idiomas. El formato se conserva.

    Pulsa INICIAR y luego escribe, habla o reenvíame algo.
profile-short = Traduce textos, mensajes de voz, vídeos y archivos, en unos 140 idiomas.
