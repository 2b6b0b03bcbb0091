start =
    👋 書くか話しかけてください。翻訳します。

    翻訳はこの言語で届きます：{ $language }。別の言語は、下のボタンか言語名の入力で、今でも後でも /setlang で選べます。
help-begin = 書けば、書式を保った翻訳でお返事します。話しかけるか、音声や動画を送れば、話された内容を書き起こして翻訳します。ファイルはファイルでお返しします：Word（.docx）、PDF、テキスト、Markdown、字幕（.srt、.vtt、.ass）、.html、.csv、.json、.po。
help-setlang = /setlang – 言語を選ぶ。名前でも可：/setlang スペイン語
help-languages = /languages – 私なしで読める言語：/languages 英語、ドイツ語
help-pair = /pair – 誰かと話す：/pair 日本語 ロシア語 で互いに翻訳、/pair オフ で終了
help-tr = /tr – メッセージに /tr スペイン語 か旗で返信すると、それを翻訳。/tr スペイン語 に続けて文を書くこともできます
help-from = /from – 別の言語と間違われたメッセージに /from オランダ語 と返信
help-listen = /listen – 言語を聞き違えた録音に /listen スペイン語 と返信
help-subtitles = /subtitles – 動画や録音に返信すると、訳が字幕ファイルで届きます
help-style = /style – 丁寧、標準、くだけた
help-glossary = /glossary – 用語に自分の訳を決める：/glossary 截止日期 = 締め切り
help-context = /context – よりよく訳すため前の発言も見るかどうか
help-settings = /settings – ここの設定すべて。ボタンで変えられます
help-mylang = /mylang – 設定中の言語を見る
help-privacy = /privacy – 何がどこへ行き、何を保存するか
help-help = /help – このページ
help-end =
    翻訳の下：別の言語、⇄ 逆翻訳、📋 コピー、🔤 読み方。メッセージを編集すると翻訳も変わります。

    保存するもの、しないもの：/privacy

picker-title = どの言語で読みますか？ボタンを押すか、言語名を入力してください。
picker-near = 「{ $input }」は分かりません。次のどれかですか？
picker-unknown = 「{ $input }」という言語は分かりません。ここから選ぶか、別の名前を入力してください：
language-set = ✅ これからこの言語に翻訳します：{ $language }
mylang-set = この言語に翻訳します：{ $language }
mylang-own = Telegram の言語に翻訳します：{ $language }。別の言語は /setlang で選べます。

pair-ask = お読みになる言語：{ $first }。相手の話す言語はどれですか？ボタンを押すか、言語名を入力してください。一方で書くともう一方になります。
pair-set = ✅ { $first }は{ $second }に、ほかはすべて{ $first }に翻訳します。
pair-off = ✅ 相互翻訳を終えました。これからすべてこの言語に翻訳します：{ $first }
pair-unknown = 言語を二つ書いてください。例：/pair 日本語 ロシア語。またはここでもう一方を選んでください：
pair-same = この言語はすでにお読みです：{ $first }。もう一方をここで選ぶか、名前を入力してください：
reads-list = 読める言語：{ $languages }。これらの言語の文はそのままにします。
reads-none = 私なしで読める言語はどれですか？その言語の文はそのままにします：/languages 英語、ドイツ語
reads-unknown = 「{ $input }」という言語は分かりません。このように書いてください：/languages 英語、ドイツ語

style-ask = 翻訳の調子はどうしますか？
style-set = ✅ 調子：{ $style }
style-neutral = 標準
style-formal = 丁寧
style-casual = くだけた

glossary-form =
    用語をいつも同じように訳すには：
    /glossary 截止日期 = 締め切り
    /glossary 削除 截止日期
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ 削除しました：{ $source }
glossary-none = その用語はありません。/glossary で一覧を見られます。
glossary-full = 用語集は { $count } 件までです。一つ削除してから追加してください。
glossary-cleared = ✅ 用語集は空です。
context-on = よりよく訳すため、返信先のメッセージと、/pair では直前の二つの発言も見ます。覚えているのは15分間だけです。
context-off = メッセージを一つずつ見て、何も覚えません。

settings-title = ⚙️ ここの設定
settings-language = 🌐 翻訳先：{ $language }
settings-language-own = 🌐 翻訳先：{ $language }（Telegram の言語）
settings-pair = ⇄ 相互翻訳：{ $first }と{ $second }
settings-pair-none = ⇄ 相互翻訳：なし
settings-reads = 👓 私なしで読める言語：{ $languages }
settings-reads-none = 👓 私なしで読める言語：ほかになし
settings-style = 🎭 調子：{ $style }
settings-glossary = 📒 用語集：{ $count } 件
settings-context = 🧵 前の発言を見る：{ $state }
settings-kept = 🔒 ほかに保存するもの：/privacy
settings-reset-ask = ここの設定をすべて元に戻しますか？用語集も消えます。
settings-reset = ✅ すべて最初の状態に戻しました。

privacy =
    🔒 あなたの言葉の行き先

    書いたもの、話したものは Telegram を通って私に届き、私が Groq に渡して翻訳します。どちらにもそれぞれのプライバシー規定があります。

    文章、録音、名前は保存しません。メッセージは、処理している間だけ暗号化して保存します。

    覚えているのは、ここの設定（用語集を含む）を変えるまで、今日使った音声の分数、そして私のどのメッセージがあなたのどのメッセージへの返信かを三日間（内容は除く）です。

    繰り返しのため、過去一日の翻訳はメモリーに、/pair の直前の二つの発言は15分間残ります。ディスクには決して書きません。

    このボットの運営者に見えるのは、一か月分の一時間ごとの数だけです。人も文章も見えません。

    /settings で設定を確認し、元に戻せます。

tr-usage = 翻訳したいメッセージに /tr と返信してください。別の言語なら /tr スペイン語。続けて文を書くこともできます：/tr スペイン語 おはようございます
tr-no-text = そのメッセージに文字がありません。
tr-unknown = 「{ $input }」という言語は分かりません。別の名前で試してください。例：/tr スペイン語
from-usage = 別の言語と間違われたメッセージに /from オランダ語 と返信してください。または、続けて文を書いてください。
from-unknown = 「{ $input }」という言語は分かりません。別の名前で試してください。例：/from オランダ語

document-reading = ⏳ { $name } を読んでいます …
document-progress = ⏳ { $name } を翻訳中：{ $done } / { $total }
document-progress-left = ⏳ { $name } を翻訳中：{ $done } / { $total }、あと約 { $wait }
document-too-large = 翻訳できるテキストファイルは 1 MB までです。{ $name } を分けて送ってください。
document-file-too-large = 翻訳できるファイルは 20 MB までです。{ $name } を分けて送ってください。
document-direction = { $source } → { $target }
document-pdf = PDF の本文を Word ファイルにしたものです。画像とレイアウトは含みません。
document-pdf-pages = 最初の { $count } ページだけです（全 { $total } ページ）。残りは別のファイルで送ってください。
document-which = { $name } の文字に確信がありません。読めるのはどちらですか？
document-failure-damaged = このファイルは壊れているようで、読めません。もう一度送ってください。
document-failure-locked = このファイルは開けません。パスワード付きか、古い Word ファイルです。パスワードなしの .docx で保存して、もう一度送ってください。
document-failure-too-long = このファイルは内容が多すぎます。分けて送ってください。
document-failure-pictures = この PDF には文字がなく、ページの画像だけです。文字の入ったファイルを送ってください。
document-failure-unknown = この種類のファイルは読めません。読めるのは .docx、.pdf、.txt、.md、.srt、.vtt、.ass、.html、.csv、.json、.po です。
document-unchanged-subtitles = 元のままの字幕：{ $count } / { $total }（{ $numbers }）。もう一度試すには、ファイルを再送してください。
document-unchanged-paragraphs = 元のままの段落：{ $count } / { $total }（{ $numbers }）。もう一度試すには、ファイルを再送してください。
file-gone = このファイルはもう Telegram にありません。もう一度送ってください。
file-timeout = ダウンロードに時間がかかりすぎました。もう一度お試しください。
file-unavailable = Telegram からファイルを受け取れませんでした。もう一度お試しください。

speech-downloading = ⏳ ダウンロード中 …
speech-listening = ⏳ 聞いています …
speech-listening-part = ⏳ 聞いています … { $done }/{ $total }
speech-translating = ⏳ 翻訳中 …
speech-silent = 話し声が聞こえませんでした。
speech-doubtful = 🔇 何も聞こえなかったかもしれません：「{ $text }」
speech-too-short = 録音が短すぎます。話している間はボタンを押したままにしてください。
speech-too-large = 聞ける録音は { $limit } MB までです。分けて送ってください。
speech-format = このファイルは再生できません。ボイスメッセージか、mp3、m4a、ogg、wav、flac、webm で送ってください。
speech-used-up = このチャットは今日の音声 { $minutes } 分を使い切りました。明日続けるか、文字で書いてください。
speech-failure-timeout = 聞き取りに時間がかかりすぎました。もう一度お試しください。
speech-failure-refused = 音声サービスがこの録音を受け付けませんでした。別の形で送ってください。
speech-failure-unreadable = このファイルには音声が聞こえません。別の録音かボイスメッセージを送ってください。
speech-failure-too-large = この録音は音声サービスには大きすぎます。分けて送ってください。
listen-usage = 録音に /listen と返信するともう一度聞きます。言語が違っていたら /listen スペイン語。
subtitles-usage = 動画や録音に /subtitles と返信すると字幕ファイルが届きます。言語を選ぶなら /subtitles スペイン語。

introduction = { $source }から、Telegram の言語（{ $target }）に翻訳しました。
already-ask = これはすでに{ $language }です。どの言語に翻訳しますか？
foreign-ask = これは何語ですか？
already-said = これはすでに{ $language }です。
reads-said = これはあなたが読める言語です：{ $language }
nothing-to-translate = 翻訳する言葉がありません。
unknown-command = { $command } は分かりません。できることは /help をご覧ください。
unknown-command-near = { $command } は分かりません。{ $near } のことですか？できることは /help をご覧ください。
unsupported = 文章、ボイスメッセージ、音声、動画、ファイル（.docx、.pdf、.txt、.srt など）を翻訳します。書く、話す、転送するか、/help をご覧ください。
many-waiting = このチャットのメッセージがたくさん待っています。順番にお答えしますので、送り直す必要はありません。
stopped = 中止しました。
original-gone = 元のメッセージが見えなくなりました。もう一度送ってください。
administrators-only = これを変更できるのはこのグループの管理者だけです。管理者に頼んでください。

button-again = 🔄 もう一度
button-again-in = 🔄 もう一度（{ $wait }）
button-stop = ✕ 中止
button-translate = 🌐 翻訳する
button-into = 🌐 別の言語に翻訳 …
button-foreign = 🔍 別の言語です
button-add-language = ➕ 言語を追加
button-wrong-language = 👂 言語が違う？
button-subtitles = 💬 字幕
button-both = ⇅ 両方の言語
button-change = 🌐 言語を変える
button-once = このメッセージだけ
button-lasting = 📌 これからずっと
button-reverse = ⇄ 逆翻訳
button-copy = 📋 コピー
button-pronounce = 🔤 読み方
button-back = ⬅ 設定
button-end-pair = ✕ 相互翻訳を終える
button-own-language = ↺ Telegram の言語
button-language = 🌐 言語
button-pair = ⇄ 相互翻訳
button-reads = 👓 読める言語
button-style = 🎭 調子
button-glossary = 📒 用語集
button-clear-glossary = 🗑 用語をすべて削除
button-context = 🧵 前の発言
button-reset = ↺ すべて元に戻す
button-reset-yes = ↺ はい、すべて元に戻す
button-on = オン
button-off = オフ

words-off = オフ, 終わり, 終了, やめる, 止める, 停止, 解除, なし, おわり
words-on = オン, はい, 開始
words-add = 追加, 加える
words-remove = 削除, 消す, 外す

failure-rate-limited = 翻訳サービスが混み合っています。少し待ってからもう一度お試しください。
failure-rate-limited-wait = 翻訳サービスが混み合っています。{ $wait }待ってからもう一度お試しください。
failure-rate-limited-soon = ⏳ 翻訳サービスが混み合っています。{ $wait }後にお返事します。
retry-too-early = あと{ $wait }お待ちください。
failure-timeout = 翻訳に時間がかかりすぎました。もう一度お試しください。
failure-unavailable = 今、翻訳サービスにつながりません。もう一度お試しください。
failure-away = 今、翻訳サービスにつながりません。つながるようになったらお知らせします。
service-is-back = 翻訳サービスにまたつながるようになりました。
failure-refused = 翻訳サービスがこの文章を受け付けませんでした。別の言い方でお試しください。
failure-too-long = この文章は今は長すぎます。分けて送ってください。
failure-misconfigured = 今は翻訳できません。理由はこのボットの運営者がログで確認できます。
failure-unusable-answer = 使える翻訳が得られませんでした。もう一度お試しください。
failure-unexpected = 問題が起きました。もう一度お試しください。

command-setlang = 言語を選ぶ
command-languages = 私なしで読める言語
command-pair = 二つの言語の間で翻訳
command-tr = 返信したメッセージを翻訳
command-from = メッセージの言語を指定
command-listen = 録音をもう一度聞く
command-subtitles = 動画の字幕
command-style = 丁寧、標準、くだけた
command-glossary = 用語に自分の訳を決める
command-context = 前の発言を見るかどうか
command-settings = ここの設定すべて
command-mylang = 設定中の言語
command-privacy = 何がどこへ行き、何が残るか
command-help = できること
command-start = はじめる

profile-description =
    書いたもの、話したものをあなたの言語に翻訳します：文章、ボイスメッセージ、動画、文書、字幕。約140の言語に対応し、書式もそのままです。

    「開始」を押して、書く、話す、または転送してください。
profile-short = 文章、ボイスメッセージ、動画、ファイルを約140の言語に翻訳します。
