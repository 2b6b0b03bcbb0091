start =
    👋 给我写字或说话，我来翻译。

    您将读到的译文语言是：{ $language }。要换一种，请按下面的按钮，现在或以后用 /setlang 都可以。
help-begin = 给我写字，我回复译文，并保留格式。对我说话，或发送音频、视频，我写下内容并翻译。文件会以文件返回：Word（.docx）、PDF、文本、Markdown、字幕（.srt、.vtt、.ass）、.html、.csv、.json、.po。
help-setlang = /setlang – 选择语言，也可写名称：/setlang 西班牙语
help-languages = /languages – 你不用我也会读的语言：/languages 英语，德语
help-pair = /pair – 与人对话：/pair 中文 俄语 会互相翻译
help-tr = /tr – 用 /tr 西班牙语 或一面国旗回复某条消息，即可翻译它
help-from = /from – 用 /from 荷兰语 回复被误认成其他语言的消息
help-listen = /listen – 录音的语言听错时，用 /listen 西班牙语 回复它
help-subtitles = /subtitles – 用它回复视频或录音，即可收到译文字幕文件
help-style = /style – 正式、普通或随意
help-glossary = /glossary – 某些术语用您自己的译法
help-context = /context – 是否看前面的话，以便译得更好
help-mylang = /mylang – 查看当前语言
help-help = /help – 本页
help-end =
    译文下方：另一种语言，⇄ 回译，⧉ 复制，🔤 读音。您编辑消息后，译文也会更新。

    我只保存您的设置：不保存文字、录音和姓名。

picker-title = 您想读哪种语言？
picker-near = 我不认识“{ $input }”。是不是下面的一种？
picker-unknown = 我不认识语言“{ $input }”。请在这里选择：
language-set = ✅ 从现在起译成：{ $language }
mylang-set = 我译成：{ $language }
mylang-own = 我译成您 Telegram 的语言：{ $language }。用 /setlang 可选择其他语言。

pair-ask = 您读的语言：{ $first }。您还读哪种语言，或者对方说哪种？用一种写的会译成另一种。
pair-set = ✅ { $first } 译成 { $second }，其他都译成 { $first }。用 /pair off 结束。
pair-off = ✅ 从现在起全部译成：{ $first }
pair-unknown = 请写两种语言，例如：/pair 中文 俄语。或在这里选择另一种：
reads-list = 你会读：{ $languages }。这些语言的文字保持原样。
reads-none = 哪些语言你不用我也会读？这些语言的文字保持原样：/languages 英语，德语
reads-unknown = 我不认识语言“{ $input }”。请这样写：/languages 英语，德语

style-ask = 译文用什么语气？
style-set = ✅ 语气：{ $style }
style-neutral = 普通
style-formal = 正式
style-casual = 随意

glossary-form =
    让某个术语始终按您的译法翻译：
    /glossary add Müller AG = Müller AG
    /glossary remove Müller AG
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ 已删除：{ $source }
glossary-none = 没有这个术语。/glossary 显示全部。
glossary-full = 术语表最多 { $count } 条。请先删除一条再添加。
context-on = 为了译得更好，我也会看你回复的那条消息；在 /pair 中还会看最后两句，只记 15 分钟。
context-off = 我只单独看每条消息，什么都不记。

tr-usage = 用 /tr 回复想翻译的消息，或用 /tr 西班牙语 译成其他语言。
tr-no-text = 那条消息里没有文字。
tr-unknown = 我不认识语言“{ $input }”。请换个名称，例如 /tr 西班牙语。
from-usage = 用 /from 荷兰语 回复被误认成其他语言的消息。或者把文字写在后面。
from-unknown = 我不认识语言“{ $input }”。请换个名称，例如 /from 荷兰语。

document-reading = ⏳ 正在读取 { $name } …
document-progress = ⏳ 正在翻译 { $name }：{ $done } / { $total }
document-progress-left = ⏳ 正在翻译 { $name }：{ $done } / { $total }，大约还要 { $wait }
document-too-large = 我翻译 1 MB 以内的文本文件。请把 { $name } 分成小份发送。
document-file-too-large = 我翻译 20 MB 以内的文件。请把 { $name } 分成小份发送。
document-direction = { $source } → { $target }
document-pdf = 这是 PDF 的文字，存为 Word 文件，不含图片和版式。
document-pdf-pages = 只有前 { $count } 页，共 { $total } 页：其余请作为另一个文件发送。
document-which = 我不确定 { $name } 的文字。下面哪一个您能读懂？
document-failure-damaged = 我读不了这个文件，它似乎已损坏。请重新发送。
document-failure-locked = 我打不开这个文件：它有密码，或是旧版 Word 文件。请去掉密码存为 .docx 后重新发送。
document-failure-too-long = 这个文件内容太多。请分成小份发送。
document-failure-pictures = 这个 PDF 没有文字，只有页面图片。请发送有文字的文件。
document-failure-unknown = 我读不了这种文件。我能读 .docx、.pdf、.txt、.md、.srt、.vtt、.ass、.html、.csv、.json 和 .po。
document-unchanged-subtitles = 保持原样的字幕：{ $count } / { $total }（{ $numbers }）。请再发一次文件重试。
document-unchanged-paragraphs = 保持原样的段落：{ $count } / { $total }（{ $numbers }）。请再发一次文件重试。
file-gone = Telegram 上已没有这个文件。请重新发送。
file-timeout = 下载时间太长。请再试一次。
file-unavailable = Telegram 没有给出文件。请再试一次。

speech-downloading = ⏳ 正在下载 …
speech-listening = ⏳ 正在听 …
speech-listening-part = ⏳ 正在听 … { $done }/{ $total }
speech-translating = ⏳ 正在翻译 …
speech-silent = 我没有听到说话。
speech-doubtful = 🔇 我可能什么也没听到：“{ $text }”
speech-too-short = 录音太短。说话时请按住按钮。
speech-too-large = 我能听 { $limit } MB 以内的录音。请分成小份发送。
speech-format = 我无法播放这个文件。请发送语音消息，或 mp3、m4a、ogg、wav、flac、webm。
speech-used-up = 此聊天今天的 { $minutes } 分钟语音已用完。请明天继续，或改用文字。
speech-failure-timeout = 听录音的时间太长。请再试一次。
speech-failure-refused = 语音服务拒绝了这段录音。请换一种形式发送。
speech-failure-unreadable = 我听不到这个文件里的声音。请发送别的录音，或发语音消息。
speech-failure-too-large = 这段录音对语音服务来说太大。请分成小份发送。
listen-usage = 用 /listen 回复录音可重听；语言听错时用 /listen 西班牙语。
subtitles-usage = 用 /subtitles 回复视频或录音，即可收到字幕文件；也可以用 /subtitles 西班牙语。

introduction = 原文语言：{ $source }。已译成您 Telegram 的语言：{ $target }。
already-ask = 这已经是{ $language }。要译成哪种其他语言？
foreign-ask = 这是什么语言？
already-said = 这已经是{ $language }。
reads-said = 这是你会读的语言：{ $language }。
nothing-to-translate = 这里没有要翻译的文字。
unsupported = 我翻译文字、语音、音频、视频和 .docx、.pdf、.txt、.srt 等文件。请写、说或转发给我，或看 /help。
many-waiting = 这个聊天有很多消息在等待。我会按顺序回复，无需重新发送。
stopped = 已停止。
original-gone = 我看不到原消息了。请重新发送。
administrators-only = 只有本群的管理员才能更改此项。请联系其中一位。

button-again = 🔄 再试一次
button-stop = ✕ 停止
button-translate = 🌐 翻译
button-foreign = 🔍 这是另一种语言
button-add-language = ➕ 添加语言
button-wrong-language = 👂 语言不对？
button-subtitles = 💬 字幕
button-both = ⇅ 双语
button-change = 🌐 更换语言
button-on = 开
button-off = 关

failure-rate-limited = 翻译服务繁忙。请稍等片刻再试。
failure-rate-limited-wait = 翻译服务繁忙。请等待{ $wait }后再试。
failure-timeout = 翻译时间太长。请再试一次。
failure-unavailable = 目前无法连接翻译服务。请再试一次。
failure-away = 目前无法连接翻译服务。恢复后我会通知你。
service-is-back = 翻译服务已经恢复。
failure-refused = 翻译服务拒绝了这段文字。请换个说法。
failure-too-long = 这段文字目前对我来说太长。请分成小份发送。
failure-misconfigured = 目前无法翻译。机器人的运营者可在日志中看到原因。
failure-unusable-answer = 没有得到可用的译文。请再试一次。
failure-unexpected = 出了点问题。请再试一次。

command-setlang = 选择语言
command-languages = 你不用我也会读的语言
command-pair = 两种语言互译
command-tr = 翻译您回复的消息
command-from = 指明消息是哪种语言
command-listen = 重听录音
command-subtitles = 视频字幕
command-style = 正式、普通或随意
command-glossary = 术语的自定译法
command-context = 是否看前面的话
command-mylang = 当前语言
command-help = 我能做什么
command-start = 从这里开始
