start =
    👋 Escreva ou fale comigo e eu traduzo.

    Você vai ler as traduções neste idioma: { $language }. Para escolher outro, toque num botão abaixo, agora ou a qualquer momento com /setlang.
help-begin = Escreva e eu respondo com a tradução, com a formatação. Fale comigo, ou envie um áudio ou um vídeo, e eu escrevo o que foi dito e traduzo. Arquivos voltam como arquivos: Word (.docx), PDF, texto, Markdown, legendas (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – escolher o seu idioma, também pelo nome: /setlang espanhol
help-languages = /languages – os idiomas que você lê sem mim: /languages inglês, alemão
help-pair = /pair – falar com alguém: /pair português russo traduz cada idioma para o outro
help-tr = /tr – responda com /tr espanhol a uma mensagem, ou com uma bandeira, para traduzi-la
help-from = /from – responda com /from holandês a uma mensagem que foi tomada por outro idioma
help-listen = /listen – responda com /listen espanhol a uma gravação ouvida no idioma errado
help-subtitles = /subtitles – responda com isto a um vídeo ou gravação para receber a tradução em legendas
help-style = /style – formal, neutro ou informal
help-glossary = /glossary – as suas palavras para certos termos
help-context = /context – se olho as linhas anteriores para traduzir melhor
help-mylang = /mylang – ver qual idioma está escolhido
help-help = /help – esta página
help-end =
    Abaixo de uma tradução: outro idioma, ⇄ traduzir de volta, ⧉ copiar, 🔤 como se pronuncia. Se você editar a mensagem, a tradução acompanha.

    Guardo as suas preferências e mais nada: nem textos, nem gravações, nem nomes.

picker-title = Que idioma você quer ler?
picker-near = Não conheço “{ $input }”. Você quis dizer um destes?
picker-unknown = Não conheço o idioma “{ $input }”. Escolha um aqui:
language-set = ✅ A partir de agora traduzo para este idioma: { $language }
mylang-set = Traduzo para este idioma: { $language }
mylang-own = Traduzo para o idioma do seu Telegram: { $language }. Escolha outro com /setlang.

pair-ask = Você lê: { $first }. Que outro idioma você lê, ou qual fala a outra pessoa? O que é escrito num sai no outro.
pair-set = ✅ De { $first } para { $second }, e todo o resto para { $first }. /pair off termina isso.
pair-off = ✅ A partir de agora traduzo tudo para este idioma: { $first }
pair-unknown = Diga dois idiomas, por exemplo: /pair português russo. Ou escolha o outro aqui:
reads-list = Você lê { $languages }. Os textos nesses idiomas ficam como estão.
reads-none = Quais idiomas você lê sem mim? Os textos neles ficam como estão: /languages inglês, alemão
reads-unknown = Não conheço o idioma “{ $input }”. Escreva assim: /languages inglês, alemão

style-ask = Como devem soar as traduções?
style-set = ✅ Estilo: { $style }
style-neutral = Neutro
style-formal = Formal
style-casual = Informal

glossary-form =
    Para traduzir um termo sempre do seu jeito:
    /glossary add Müller AG = Müller AG
    /glossary remove Müller AG
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Removido: { $source }
glossary-none = Esse termo não existe. /glossary mostra todos.
glossary-full = O glossário tem { $count } termos. Remova um antes de adicionar outro.
context-on = Para traduzir melhor, olho também a mensagem a que você responde e, num /pair, as duas últimas linhas, que lembro por 15 minutos.
context-off = Olho cada mensagem separadamente e não lembro nenhuma.

tr-usage = Responda com /tr à mensagem que quer traduzir, ou com /tr espanhol para outro idioma.
tr-no-text = Não vejo texto nessa mensagem.
tr-unknown = Não conheço o idioma “{ $input }”. Tente outro nome, por exemplo /tr espanhol.
from-usage = Responda com /from holandês a uma mensagem que foi tomada por outro idioma. Ou escreva o texto a seguir.
from-unknown = Não conheço o idioma “{ $input }”. Tente outro nome, por exemplo /from holandês.

document-reading = ⏳ Estou lendo { $name } …
document-progress = ⏳ Traduzindo { $name }: { $done } de { $total }
document-progress-left = ⏳ Traduzindo { $name }: { $done } de { $total }, faltam cerca de { $wait }
document-too-large = Traduzo arquivos de texto de até 1 MB. Envie { $name } em partes menores.
document-file-too-large = Traduzo arquivos de até 20 MB. Envie { $name } em partes menores.
document-direction = { $source } → { $target }
document-pdf = Este é o texto do PDF como arquivo do Word, sem as imagens e o layout.
document-pdf-pages = Só as primeiras { $count } de { $total } páginas: envie o resto como outro arquivo.
document-which = Não tenho certeza das letras de { $name }. Qual destas você consegue ler?
document-failure-damaged = Não consigo ler este arquivo, parece estar danificado. Envie de novo.
document-failure-locked = Não consigo abrir este arquivo: tem senha ou é um arquivo antigo do Word. Salve sem senha como .docx e envie de novo.
document-failure-too-long = Há coisa demais neste arquivo para mim. Envie em partes menores.
document-failure-pictures = Este PDF não tem texto, só imagens de páginas. Envie um arquivo com texto.
document-failure-unknown = Não consigo ler este tipo de arquivo. Leio .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json e .po.
document-unchanged-subtitles = Ficaram como estavam, { $count } de { $total } legendas: { $numbers }. Envie o arquivo de novo para tentar outra vez.
document-unchanged-paragraphs = Ficaram como estavam, { $count } de { $total } parágrafos: { $numbers }. Envie o arquivo de novo para tentar outra vez.
file-gone = O Telegram não tem mais este arquivo. Envie de novo, por favor.
file-timeout = O download demorou demais. Tente de novo, por favor.
file-unavailable = O Telegram não entregou o arquivo. Tente de novo, por favor.

speech-downloading = ⏳ Baixando …
speech-listening = ⏳ Ouvindo …
speech-listening-part = ⏳ Ouvindo … { $done }/{ $total }
speech-translating = ⏳ Traduzindo …
speech-silent = Não ouvi ninguém falar.
speech-doubtful = 🔇 Talvez eu não tenha ouvido nada: “{ $text }”
speech-too-short = Esta gravação é curta demais. Segure o botão enquanto fala.
speech-too-large = Posso ouvir gravações de até { $limit } MB. Envie em partes menores.
speech-format = Não consigo reproduzir este arquivo. Envie como mensagem de voz, ou como mp3, m4a, ogg, wav, flac ou webm.
speech-used-up = Esta conversa usou os seus { $minutes } minutos de fala de hoje. Continue amanhã, ou escreva.
speech-failure-timeout = Ouvir demorou demais. Tente de novo, por favor.
speech-failure-refused = O serviço de voz recusou esta gravação. Envie de outra forma.
speech-failure-unreadable = Não ouço som neste arquivo. Envie outra gravação ou uma mensagem de voz.
speech-failure-too-large = Esta gravação é grande demais para o serviço de voz. Envie em partes menores.
listen-usage = Responda com /listen a uma gravação para ouvi-la de novo, ou com /listen espanhol se ela foi ouvida no idioma errado.
subtitles-usage = Responda com /subtitles a um vídeo ou gravação para receber um arquivo de legendas, ou com /subtitles espanhol.

introduction = Traduzido deste idioma: { $source }, para o do seu Telegram: { $target }.
already-ask = Isto já está neste idioma: { $language }. Para qual outro devo traduzir?
foreign-ask = Em que língua está?
already-said = Isto já está neste idioma: { $language }.
reads-said = Está num idioma que você lê: { $language }.
nothing-to-translate = Não há palavras para traduzir aqui.
unsupported = Traduzo textos, mensagens de voz, áudio, vídeo e arquivos como .docx, .pdf, .txt e .srt. Escreva, fale ou encaminhe algo, ou veja /help.
many-waiting = Há muitas mensagens deste chat na fila. Respondo na ordem; não é preciso enviar nada de novo.
stopped = Parado.
original-gone = Não vejo mais o original. Envie de novo, por favor.
administrators-only = Só os administradores deste grupo podem mudar isto. Peça a um deles.

button-again = 🔄 Tentar de novo
button-stop = ✕ Parar
button-translate = 🌐 Traduzir
button-foreign = 🔍 É outro idioma
button-add-language = ➕ Adicionar um idioma
button-wrong-language = 👂 Idioma errado?
button-subtitles = 💬 Legendas
button-both = ⇅ Os dois idiomas
button-change = 🌐 Mudar idioma
button-on = Ligado
button-off = Desligado

failure-rate-limited = O serviço de tradução está ocupado. Espere um momento e tente de novo.
failure-rate-limited-wait = O serviço de tradução está ocupado. Espere { $wait } e tente de novo.
failure-timeout = A tradução demorou demais. Tente de novo, por favor.
failure-unavailable = O serviço de tradução não responde no momento. Tente de novo, por favor.
failure-away = O serviço de tradução não responde no momento. Aviso quando voltar.
service-is-back = O serviço de tradução voltou a responder.
failure-refused = O serviço de tradução recusou este texto. Tente com outras palavras.
failure-too-long = Este texto é longo demais para mim no momento. Envie em partes menores.
failure-misconfigured = As traduções não funcionam no momento. Quem opera este bot vê o motivo no registro.
failure-unusable-answer = Não recebi uma tradução utilizável. Tente de novo, por favor.
failure-unexpected = Algo deu errado. Tente de novo, por favor.

command-setlang = Escolher o seu idioma
command-languages = Idiomas que você lê sem mim
command-pair = Traduzir entre dois idiomas
command-tr = Traduzir a mensagem que você responde
command-from = Dizer em que idioma está uma mensagem
command-listen = Ouvir de novo uma gravação
command-subtitles = Legendas de um vídeo
command-style = Formal, neutro ou informal
command-glossary = As suas palavras para termos
command-context = Olhar ou não as linhas anteriores
command-mylang = Qual idioma está escolhido
command-help = O que eu sei fazer
command-start = Comece aqui
