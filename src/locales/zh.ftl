start =
    👋 给我写字或说话，我来翻译。

    您将读到的译文语言是：{ $language }。要换一种，请按下面的按钮或输入语言名称，现在或以后用 /setlang 都可以。
help-begin = 给我写字，我回复译文，并保留格式。对我说话，或发送音频、视频，我写下内容并翻译。文件会以文件返回：Word（.docx）、PDF、文本、Markdown、字幕（.srt、.vtt、.ass）、.html、.csv、.json、.po。
help-setlang = /setlang – 选择语言，也可写名称：/setlang 西班牙语
help-languages = /languages – 你不用我也会读的语言：/languages 英语，德语
help-pair = /pair – 与人对话：/pair 中文 俄语 会互相翻译，/pair 关闭 即可结束
help-tr = /tr – 用 /tr 西班牙语 或一面国旗回复某条消息，即可翻译它；也可写 /tr 西班牙语 再加文字
help-from = /from – 用 /from 荷兰语 回复被误认成其他语言的消息
help-listen = /listen – 录音的语言听错时，用 /listen 西班牙语 回复它
help-subtitles = /subtitles – 用它回复视频或录音，即可收到译文字幕文件
help-style = /style – 正式、普通或随意
help-glossary = /glossary – 某些术语用您自己的译法：/glossary 締め切り = 截止日期
help-context = /context – 是否看前面的话，以便译得更好
help-settings = /settings – 这里的全部设置，并可用按钮更改
help-mylang = /mylang – 查看当前语言
help-privacy = /privacy – 内容去了哪里，我保存什么
help-help = /help – 本页
help-end =
    译文下方：另一种语言，⇄ 回译，📋 复制，🔤 读音。您编辑消息后，译文也会更新。

    我保存什么、不保存什么：/privacy

picker-title = 您想读哪种语言？请按按钮，或输入语言名称。
picker-near = 我不认识“{ $input }”。是不是下面的一种？
picker-unknown = 我不认识语言“{ $input }”。请在这里选择，或输入另一个名称：
language-set = ✅ 从现在起译成：{ $language }
mylang-set = 我译成：{ $language }
mylang-own = 我译成您 Telegram 的语言：{ $language }。用 /setlang 可选择其他语言。

pair-ask = 您读的语言：{ $first }。对方说哪种语言？请按按钮，或输入语言名称。用一种语言写的，会变成另一种。
pair-set = ✅ { $first } 译成 { $second }，其他都译成 { $first }。
pair-off = ✅ 对译已结束。从现在起全部译成：{ $first }
pair-unknown = 请写两种语言，例如：/pair 中文 俄语。或在这里选择另一种：
pair-same = 您已经在读：{ $first }。请在这里选择另一种语言，或输入名称：
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
    /glossary 締め切り = 截止日期
    /glossary 删除 締め切り
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ 已删除：{ $source }
glossary-none = 没有这个术语。/glossary 显示全部。
glossary-full = 术语表最多 { $count } 条。请先删除一条再添加。
glossary-cleared = ✅ 术语表已清空。
context-on = 为了译得更好，我也会看你回复的那条消息；在 /pair 中还会看最后两句，只记 15 分钟。
context-off = 我只单独看每条消息，什么都不记。

settings-title = ⚙️ 这里的设置
settings-language = 🌐 译成：{ $language }
settings-language-own = 🌐 译成您 Telegram 的语言：{ $language }
settings-pair = ⇄ 对译：{ $first } 和 { $second }
settings-pair-none = ⇄ 对译：无
settings-reads = 👓 您自己会读：{ $languages }
settings-reads-none = 👓 您自己会读：没有其他语言
settings-style = 🎭 语气：{ $style }
settings-glossary = 📒 术语表：{ $count } 条
settings-context = 🧵 参考前文：{ $state }
settings-kept = 🔒 我还保存什么：/privacy
settings-reset-ask = 要重置这里的全部设置吗？术语表也会清空。
settings-reset = ✅ 一切恢复到最初。

privacy =
    🔒 您的话会怎样

    您写的或说的内容经由 Telegram 到我这里，我再交给 Groq 翻译。两者都有各自的隐私规定。

    我不保存文字、录音和姓名。消息只在我处理期间加密保存。

    我会记住这里的设置，包括术语表，直到您更改；您今天用了多少分钟语音；以及三天之内，我的哪条消息回复了您的哪条消息，但不含内容。

    为了应对重复内容，最近一天的译文留在内存里，/pair 的最后两句留 15 分钟。它们从不写入磁盘。

    本机器人的运营者在一个月内能看到按小时统计的数字：没有人名，也没有文字。

    /settings 显示并可重置全部设置。

tr-usage = 用 /tr 回复想翻译的消息，或用 /tr 西班牙语 译成其他语言。也可以把文字写在后面：/tr 西班牙语 早上好
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
already-ask = 这已经是{ $language }。要译成哪种语言？
foreign-ask = 这是什么语言？
already-said = 这已经是{ $language }。
reads-said = 这是你会读的语言：{ $language }。
nothing-to-translate = 这里没有要翻译的文字。
unknown-command = 我不认识 { $command }。/help 列出我会做的事。
unknown-command-near = 我不认识 { $command }。您是想用 { $near } 吗？/help 列出我会做的事。
unsupported = 我翻译文字、语音、音频、视频和 .docx、.pdf、.txt、.srt 等文件。请写、说或转发给我，或看 /help。
many-waiting = 这个聊天有很多消息在等待。我会按顺序回复，无需重新发送。
stopped = 已停止。
original-gone = 我看不到原消息了。请重新发送。
administrators-only = 只有本群的管理员才能更改此项。请联系其中一位。

button-again = 🔄 再试一次
button-again-in = 🔄 再试一次（{ $wait }）
button-stop = ✕ 停止
button-translate = 🌐 翻译
button-into = 🌐 译成 …
button-foreign = 🔍 这是另一种语言
button-add-language = ➕ 添加语言
button-wrong-language = 👂 语言不对？
button-subtitles = 💬 字幕
button-both = ⇅ 双语
button-change = 🌐 更换语言
button-once = 仅这条消息
button-lasting = 📌 从现在起
button-reverse = ⇄ 回译
button-copy = 📋 复制
button-pronounce = 🔤 读音
button-back = ⬅ 设置
button-end-pair = ✕ 结束对译
button-own-language = ↺ 我的 Telegram 语言
button-language = 🌐 语言
button-pair = ⇄ 对译
button-reads = 👓 我会读的
button-style = 🎭 语气
button-glossary = 📒 术语表
button-clear-glossary = 🗑 删除全部术语
button-context = 🧵 参考前文
button-reset = ↺ 全部重置
button-reset-yes = ↺ 是，全部重置
button-on = 开
button-off = 关

words-off = 关, 关闭, 关掉, 停止, 停, 结束, 取消, 无, 不要
words-on = 开, 开启, 打开, 是
words-add = 添加, 加, 新增, 增加
words-remove = 删除, 删, 移除, 去掉

failure-rate-limited = 翻译服务繁忙。请稍等片刻再试。
failure-rate-limited-wait = 翻译服务繁忙。请等待{ $wait }后再试。
failure-rate-limited-soon = ⏳ 翻译服务繁忙。{ $wait }后回复您。
retry-too-early = 请再等{ $wait }。
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
command-settings = 这里的全部设置
command-mylang = 当前语言
command-privacy = 内容去了哪里，保存什么
command-help = 我能做什么
command-start = 从这里开始

profile-description =
    我把您写的或说的译成您的语言：文字、语音、视频、文档和字幕，约 140 种语言。格式保持不变。

    请按“开始”，然后写、说或转发给我。
profile-short = 翻译文字、语音、视频和文件，约 140 种语言。
