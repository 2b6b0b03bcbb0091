start =
    👋 Escreva ou fale comigo e eu traduzo.

    Você vai ler as traduções neste idioma: { $language }. Para escolher outro, toque num botão abaixo ou escreva o nome dele, agora ou a qualquer momento com /setlang.
help-begin = Escreva e eu respondo com a tradução, com a formatação. Fale comigo, ou envie um áudio ou um vídeo, e eu escrevo o que foi dito e traduzo. Arquivos voltam como arquivos: Word (.docx), PDF, texto, Markdown, legendas (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – escolher o seu idioma, também pelo nome: /setlang espanhol
help-languages = /languages – os idiomas que você lê sem mim: /languages inglês, alemão
help-pair = /pair – falar com alguém: /pair português russo traduz cada idioma para o outro, /pair desligar termina
help-tr = /tr – responda com /tr espanhol a uma mensagem, ou com uma bandeira, para traduzi-la; ou escreva /tr espanhol e um texto
help-from = /from – responda com /from holandês a uma mensagem que foi tomada por outro idioma
help-listen = /listen – responda com /listen espanhol a uma gravação ouvida no idioma errado
help-subtitles = /subtitles – responda com isto a um vídeo ou gravação para receber a tradução em legendas
help-style = /style – formal, neutro ou informal
help-glossary = /glossary – as suas palavras para certos termos: /glossary Kindergarten = jardim de infância
help-context = /context – se olho as linhas anteriores para traduzir melhor
help-settings = /settings – tudo o que está ajustado aqui, com botões para mudar
help-mylang = /mylang – ver qual idioma está escolhido
help-privacy = /privacy – o que vai para onde e o que guardo
help-help = /help – esta página
help-end =
    Abaixo de uma tradução: outro idioma, ⇄ traduzir de volta, 📋 copiar, 🔤 como se pronuncia. Se você editar a mensagem, a tradução acompanha.

    O que guardo e o que não guardo: /privacy

picker-title = Que idioma você quer ler? Toque num botão ou escreva o nome dele.
picker-near = Não conheço “{ $input }”. Você quis dizer um destes?
picker-unknown = Não conheço o idioma “{ $input }”. Escolha um aqui ou escreva outro nome:
language-set = ✅ A partir de agora traduzo para este idioma: { $language }
mylang-set = Traduzo para este idioma: { $language }
mylang-own = Traduzo para o idioma do seu Telegram: { $language }. Escolha outro com /setlang.

pair-ask = Você lê: { $first }. Que idioma a outra pessoa fala? Toque num botão ou escreva o nome dele. O que é escrito num sai no outro.
pair-set = ✅ De { $first } para { $second }, e todo o resto para { $first }.
pair-off = ✅ O par terminou. A partir de agora traduzo tudo para este idioma: { $first }
pair-unknown = Diga dois idiomas, por exemplo: /pair português russo. Ou escolha o outro aqui:
pair-same = Você já lê este idioma: { $first }. Escolha o outro aqui ou escreva o nome dele:
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
    /glossary Kindergarten = jardim de infância
    /glossary apagar Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Removido: { $source }
glossary-none = Esse termo não existe. /glossary mostra todos.
glossary-full = O glossário tem { $count } termos. Remova um antes de adicionar outro.
glossary-cleared = ✅ O glossário está vazio.
context-on = Para traduzir melhor, olho também a mensagem a que você responde e, num /pair, as duas últimas linhas, que lembro por 15 minutos.
context-off = Olho cada mensagem separadamente e não lembro nenhuma.

settings-title = ⚙️ O que está ajustado aqui
settings-language = 🌐 Traduzo para: { $language }
settings-language-own = 🌐 Traduzo para o idioma do seu Telegram: { $language }
settings-pair = ⇄ Par: { $first } e { $second }
settings-pair-none = ⇄ Par: nenhum
settings-reads = 👓 Você lê sem mim: { $languages }
settings-reads-none = 👓 Você lê sem mim: mais nada
settings-style = 🎭 Estilo: { $style }
settings-glossary = 📒 Glossário: { $count ->
        [one] { $count } termo
       *[other] { $count } termos
    }
settings-context = 🧵 Linhas anteriores: { $state }
settings-kept = 🔒 O que mais guardo: /privacy
settings-reset-ask = Redefinir tudo o que está ajustado aqui? O glossário também some.
settings-reset = ✅ Tudo voltou a ser como no início.

privacy =
    🔒 O que acontece com as suas palavras

    O que você escreve ou fala chega a mim pelo Telegram, e eu passo ao Groq, que traduz. Ambos têm as suas próprias regras de privacidade.

    Não guardo textos, gravações nem nomes. Uma mensagem fica, criptografada, só enquanto trabalho nela.

    Lembro o que está ajustado aqui, inclusive o seu glossário, até você mudar; quantos minutos de fala você usou hoje; e, por três dias, qual mensagem minha responde a qual sua, sem as palavras delas.

    Para repetições, as traduções do último dia ficam na memória, e as duas últimas linhas de um /pair por 15 minutos. Elas nunca são gravadas num disco.

    Quem opera este bot vê números por hora durante um mês: nem pessoas, nem textos.

    /settings mostra o que está ajustado e redefine.

tr-usage = Responda com /tr à mensagem que quer traduzir, ou com /tr espanhol para outro idioma. Ou escreva o texto em seguida: /tr espanhol Bom dia
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
already-ask = Isto já está neste idioma: { $language }. Para qual devo traduzir?
foreign-ask = Em que língua está?
already-said = Isto já está neste idioma: { $language }.
reads-said = Está num idioma que você lê: { $language }.
nothing-to-translate = Não há palavras para traduzir aqui.
unknown-command = Não conheço { $command }. /help mostra o que sei fazer.
unknown-command-near = Não conheço { $command }. Você quis dizer { $near }? /help mostra o que sei fazer.
unsupported = Traduzo textos, mensagens de voz, áudio, vídeo e arquivos como .docx, .pdf, .txt e .srt. Escreva, fale ou encaminhe algo, ou veja /help.
many-waiting = Há muitas mensagens deste chat na fila. Respondo na ordem; não é preciso enviar nada de novo.
stopped = Parado.
original-gone = Não vejo mais o original. Envie de novo, por favor.
administrators-only = Só os administradores deste grupo podem mudar isto. Peça a um deles.

button-again = 🔄 Tentar de novo
button-again-in = 🔄 Tentar de novo ({ $wait })
button-stop = ✕ Parar
button-translate = 🌐 Traduzir
button-into = 🌐 Traduzir para …
button-foreign = 🔍 É outro idioma
button-add-language = ➕ Adicionar um idioma
button-wrong-language = 👂 Idioma errado?
button-subtitles = 💬 Legendas
button-both = ⇅ Os dois idiomas
button-change = 🌐 Mudar idioma
button-once = Esta mensagem
button-lasting = 📌 Sempre
button-reverse = ⇄ Inverso
button-copy = 📋 Copiar
button-pronounce = 🔤 Som
button-back = ⬅ Ajustes
button-end-pair = ✕ Terminar o par
button-own-language = ↺ O do meu Telegram
button-language = 🌐 Idioma
button-pair = ⇄ Par
button-reads = 👓 Os que leio
button-style = 🎭 Estilo
button-glossary = 📒 Glossário
button-clear-glossary = 🗑 Apagar todos os termos
button-context = 🧵 Linhas antes
button-reset = ↺ Redefinir tudo
button-reset-yes = ↺ Sim, redefinir tudo
button-on = Ligado
button-off = Desligado

words-off = desligar, desliga, desligado, desativar, parar, pare, terminar, nenhum, nada, cancelar, não
words-on = ligar, liga, ligado, ativar, sim
words-add = adicionar, adiciona, novo, acrescentar
words-remove = apagar, apaga, excluir, remover, tirar, eliminar

failure-rate-limited = O serviço de tradução está ocupado. Espere um momento e tente de novo.
failure-rate-limited-wait = O serviço de tradução está ocupado. Espere { $wait } e tente de novo.
failure-rate-limited-soon = ⏳ O serviço de tradução está ocupado. Respondo em { $wait }.
retry-too-early = Espere mais { $wait }.
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
command-settings = Tudo o que está ajustado
command-mylang = Qual idioma está escolhido
command-privacy = O que vai para onde, o que fica
command-help = O que eu sei fazer
command-start = Comece aqui

profile-description =
    Traduzo para o seu idioma o que você escreve ou fala: textos, mensagens de voz, vídeos, documentos e legendas, em cerca de 140 idiomas. A formatação fica.

    Toque em INICIAR e depois escreva, fale ou encaminhe algo.
profile-short = Traduz textos, mensagens de voz, vídeos e arquivos, em cerca de 140 idiomas.
