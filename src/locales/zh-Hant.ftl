start =
    👋 寫字或說話給我，我來翻譯。

    您將讀到的譯文語言是：{ $language }。想換一種，請按下面的按鈕或輸入語言名稱，現在或之後隨時用 /setlang。
help-begin = 寫給我，我就回覆譯文，格式一併保留。對我說話，或傳送音訊、影片，我會寫下內容並翻譯。檔案會以檔案傳回：Word（.docx）、PDF、純文字、Markdown、字幕（.srt、.vtt、.ass）、.html、.csv、.json、.po。
help-setlang = /setlang – 選擇您的語言，也可輸入名稱：/setlang 西班牙文
help-languages = /languages – 您自己就看得懂的語言：/languages 英文，德文
help-pair = /pair – 與人對話：/pair 繁體中文 俄文 會互相翻譯，/pair 關閉 即可結束
help-tr = /tr – 用 /tr 西班牙文 或一面國旗回覆某則訊息，即可翻譯；也可寫 /tr 西班牙文 再加上文字
help-from = /from – 用 /from 荷蘭文 回覆被誤認成其他語言的訊息
help-listen = /listen – 錄音的語言聽錯時，用 /listen 西班牙文 回覆它
help-subtitles = /subtitles – 用它回覆影片或錄音，即可收到譯文字幕檔
help-style = /style – 正式、一般或輕鬆
help-glossary = /glossary – 某些術語用您自己的譯法：/glossary 締め切り = 截止日期
help-context = /context – 是否參考前面的話，以便翻得更好
help-settings = /settings – 這裡的全部設定，並可用按鈕更改
help-mylang = /mylang – 查看目前的語言
help-privacy = /privacy – 內容去了哪裡，我保存什麼
help-help = /help – 本頁
help-end =
    譯文下方：另一種語言，⇄ 回譯，📋 複製，🔤 讀音。您編輯訊息後，譯文也會跟著更新。

    我保存什麼、不保存什麼：/privacy

picker-title = 您想讀哪種語言？請按按鈕，或輸入語言名稱。
picker-near = 我不認識「{ $input }」。是不是下面的一種？
picker-unknown = 我不認識語言「{ $input }」。請在這裡選擇，或輸入另一個名稱：
language-set = ✅ 從現在起翻成：{ $language }
mylang-set = 我翻成：{ $language }
mylang-own = 我翻成您 Telegram 的語言：{ $language }。用 /setlang 可選擇其他語言。

pair-ask = 您讀的語言：{ $first }。對方說哪種語言？請按按鈕，或輸入語言名稱。用一種語言寫的，會變成另一種。
pair-set = ✅ { $first } 翻成 { $second }，其他都翻成 { $first }。
pair-off = ✅ 雙向翻譯已結束。從現在起全部翻成：{ $first }
pair-unknown = 請寫兩種語言，例如：/pair 繁體中文 俄文。或在這裡選擇另一種：
pair-same = 您已經在讀：{ $first }。請在這裡選擇另一種語言，或輸入名稱：
reads-list = 您看得懂：{ $languages }。這些語言的文字維持原樣。
reads-none = 哪些語言您不用我也看得懂？這些語言的文字維持原樣：/languages 英文，德文
reads-unknown = 我不認識語言「{ $input }」。請這樣寫：/languages 英文，德文

style-ask = 譯文用什麼語氣？
style-set = ✅ 語氣：{ $style }
style-neutral = 一般
style-formal = 正式
style-casual = 輕鬆

glossary-form =
    讓某個術語永遠照您的譯法翻譯：
    /glossary 締め切り = 截止日期
    /glossary 刪除 締め切り
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ 已刪除：{ $source }
glossary-none = 沒有這個術語。/glossary 會列出全部。
glossary-full = 術語表已有 { $count } 條。請先刪除一條再新增。
glossary-cleared = ✅ 術語表已清空。
context-on = 為了翻得更好，我也會看您回覆的那則訊息；在 /pair 中還會看最後兩句，只記 15 分鐘。
context-off = 我只單獨看每則訊息，什麼都不記。

settings-title = ⚙️ 這裡的設定
settings-language = 🌐 翻成：{ $language }
settings-language-own = 🌐 翻成您 Telegram 的語言：{ $language }
settings-pair = ⇄ 雙向：{ $first } 和 { $second }
settings-pair-none = ⇄ 雙向：無
settings-reads = 👓 您自己看得懂：{ $languages }
settings-reads-none = 👓 您自己看得懂：沒有其他語言
settings-style = 🎭 語氣：{ $style }
settings-glossary = 📒 術語表：{ $count } 條
settings-context = 🧵 參考前文：{ $state }
settings-kept = 🔒 我還保存什麼：/privacy
settings-reset-ask = 要重設這裡的全部設定嗎？術語表也會清空。
settings-reset = ✅ 一切恢復到最初。

privacy =
    🔒 您的話會怎麼樣

    您寫的或說的內容經由 Telegram 到我這裡，我再交給 Groq 翻譯。兩者都有各自的隱私規定。

    我不保存文字、錄音和姓名。訊息只在我處理期間加密保存。

    我會記住這裡的設定，包括術語表，直到您更改；您今天用了多少分鐘的語音；以及三天之內，我的哪則訊息回覆了您的哪則訊息，但不含內容。

    為了因應重複的內容，最近一天的譯文會留在記憶體裡，/pair 的最後兩句留 15 分鐘。它們從不寫入磁碟。

    本機器人的經營者在一個月內可看到每小時的數字：沒有人名，也沒有文字。

    /settings 會顯示設定，並可重設。

tr-usage = 用 /tr 回覆想翻譯的訊息，或用 /tr 西班牙文 翻成其他語言。也可以把文字寫在後面：/tr 西班牙文 早安
tr-no-text = 那則訊息裡沒有文字。
tr-unknown = 我不認識語言「{ $input }」。請換個名稱，例如 /tr 西班牙文。
from-usage = 用 /from 荷蘭文 回覆被誤認成其他語言的訊息。或者把文字寫在後面。
from-unknown = 我不認識語言「{ $input }」。請換個名稱，例如 /from 荷蘭文。

document-reading = ⏳ 正在讀取 { $name } …
document-progress = ⏳ 正在翻譯 { $name }：{ $done } / { $total }
document-progress-left = ⏳ 正在翻譯 { $name }：{ $done } / { $total }，約剩 { $wait }
document-too-large = 我可翻譯 1 MB 以內的文字檔。請把 { $name } 分成較小的部分傳送。
document-file-too-large = 我可翻譯 20 MB 以內的檔案。請把 { $name } 分成較小的部分傳送。
document-direction = { $source } → { $target }
document-pdf = 這是 PDF 的文字，存成 Word 檔，不含圖片和版面。
document-pdf-pages = 只有前 { $count } 頁，共 { $total } 頁：其餘請以另一個檔案傳送。
document-which = 我不確定 { $name } 的文字編碼。下面哪一個您看得懂？
document-failure-damaged = 我讀不了這個檔案，似乎已損壞。請再傳一次。
document-failure-locked = 我打不開這個檔案：它有密碼，或是舊的 Word 檔。請不加密碼另存為 .docx 後再傳一次。
document-failure-too-long = 這個檔案的內容對我來說太多了。請分成較小的部分傳送。
document-failure-pictures = 這個 PDF 沒有文字，只有頁面圖片。請傳送有文字的檔案。
document-failure-unknown = 我讀不了這種檔案。我可讀 .docx、.pdf、.txt、.md、.srt、.vtt、.ass、.html、.csv、.json 和 .po。
document-unchanged-subtitles = 維持原樣的字幕有 { $count } 條，共 { $total } 條：{ $numbers }。想再試一次，請重新傳送檔案。
document-unchanged-paragraphs = 維持原樣的段落有 { $count } 段，共 { $total } 段：{ $numbers }。想再試一次，請重新傳送檔案。
file-gone = Telegram 已經沒有這個檔案。請再傳一次。
file-timeout = 下載時間太長。請再試一次。
file-unavailable = Telegram 沒有給出檔案。請再試一次。

speech-downloading = ⏳ 正在下載 …
speech-listening = ⏳ 正在聆聽 …
speech-listening-part = ⏳ 正在聆聽 … { $done }/{ $total }
speech-translating = ⏳ 正在翻譯 …
speech-silent = 我沒有聽到說話聲。
speech-doubtful = 🔇 可能什麼都沒說：「{ $text }」
speech-too-short = 這段錄音太短。說話時請按住按鈕。
speech-too-large = 我可以聽 { $limit } MB 以內的錄音。請分成較小的部分傳送。
speech-format = 我播放不了這個檔案。請以語音訊息，或 mp3、m4a、ogg、wav、flac、webm 格式傳送。
speech-used-up = 這個聊天今天的 { $minutes } 分鐘語音已用完。請明天再繼續，或改用文字。
speech-failure-timeout = 聆聽時間太長。請再試一次。
speech-failure-refused = 語音服務拒絕了這段錄音。請換一種形式傳送。
speech-failure-unreadable = 我在這個檔案裡聽不到聲音。請傳另一段錄音，或說一則語音訊息。
speech-failure-too-large = 這段錄音對語音服務來說太大。請分成較小的部分傳送。
listen-usage = 用 /listen 回覆錄音可再聽一次；如果語言聽錯，用 /listen 西班牙文。
subtitles-usage = 用 /subtitles 回覆影片或錄音可得到字幕檔，或用 /subtitles 西班牙文。

introduction = 這是從 { $source } 翻成您 Telegram 的語言：{ $target }。
already-ask = 這已經是{ $language }。要翻成哪種語言？
foreign-ask = 這是什麼語言？
already-said = 這已經是{ $language }。
reads-said = 這是您看得懂的語言：{ $language }。
nothing-to-translate = 這裡沒有要翻譯的文字。
unknown-command = 我不認識 { $command }。我會做的事：/help
unknown-command-near = 我不認識 { $command }。您是想用 { $near } 嗎？我會做的事：/help
unsupported = 我可翻譯文字、語音訊息、音訊、影片，以及 .docx、.pdf、.txt、.srt 等檔案。請寫、說或轉傳給我，或看 /help。
many-waiting = 這個聊天有許多訊息在等候。我會依序回覆，不必重新傳送。
stopped = 已停止。
original-gone = 我已看不到原來的訊息。請再傳一次。
administrators-only = 只有本群組的管理員能更改這項設定。請詢問其中一位。

button-again = 🔄 再試一次
button-again-in = 🔄 再試一次（{ $wait }）
button-stop = ✕ 停止
button-translate = 🌐 翻譯
button-into = 🌐 翻成 …
button-foreign = 🔍 是別的語言
button-add-language = ➕ 新增語言
button-wrong-language = 👂 語言不對？
button-subtitles = 💬 字幕
button-both = ⇅ 雙語
button-change = 🌐 更換語言
button-once = 只限這則訊息
button-lasting = 📌 從現在起
button-reverse = ⇄ 回譯
button-copy = 📋 複製
button-pronounce = 🔤 讀音
button-back = ⬅ 設定
button-end-pair = ✕ 結束雙向
button-own-language = ↺ 我的 Telegram 語言
button-language = 🌐 語言
button-pair = ⇄ 雙向
button-reads = 👓 我看得懂的
button-style = 🎭 語氣
button-glossary = 📒 術語表
button-clear-glossary = 🗑 刪除全部術語
button-context = 🧵 參考前文
button-reset = ↺ 全部重設
button-reset-yes = ↺ 是，全部重設
button-on = 開
button-off = 關

words-off = 關, 關閉, 關掉, 停止, 停, 結束, 取消, 無, 不要
words-on = 開, 開啟, 打開, 是
words-add = 新增, 加入, 增加, 加
words-remove = 刪除, 刪, 移除, 去掉

failure-rate-limited = 翻譯服務忙碌中。請稍候，然後再試一次。
failure-rate-limited-wait = 翻譯服務忙碌中。請等{ $wait }，然後再試一次。
failure-rate-limited-soon = ⏳ 翻譯服務忙碌中。{ $wait }後回覆您。
retry-too-early = 請再等{ $wait }。
failure-timeout = 翻譯時間太長。請再試一次。
failure-unavailable = 目前連不上翻譯服務。請再試一次。
failure-away = 目前連不上翻譯服務。恢復後我會寫給您。
service-is-back = 翻譯服務已恢復。
failure-refused = 翻譯服務拒絕了這段文字。請換個說法。
failure-too-long = 這段文字目前對我來說太長。請分成較小的部分傳送。
failure-misconfigured = 翻譯目前無法使用。機器人的經營者可在記錄中看到原因。
failure-unusable-answer = 我沒有得到可用的譯文。請再試一次。
failure-unexpected = 出了點問題。請再試一次。

command-setlang = 選擇您的語言
command-languages = 您自己看得懂的語言
command-pair = 在兩種語言之間翻譯
command-tr = 翻譯您回覆的訊息
command-from = 說明訊息是什麼語言
command-listen = 再聽一次您回覆的錄音
command-subtitles = 為您回覆的影片做字幕
command-style = 正式、一般或輕鬆
command-glossary = 術語用您自己的譯法
command-context = 參考前文，或不參考
command-settings = 這裡的全部設定
command-mylang = 目前的語言
command-privacy = 內容去了哪裡，保存什麼
command-help = 我會做的事
command-start = 從這裡開始

profile-description =
    我把您寫的或說的翻成您的語言：文字、語音訊息、影片、文件和字幕，約 140 種語言。格式維持不變。

    請按「開始」，然後寫、說或轉傳給我。
profile-short = 翻譯文字、語音訊息、影片和檔案，約 140 種語言。
