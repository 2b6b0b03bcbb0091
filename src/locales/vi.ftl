start =
    👋 Hãy viết hoặc nói với mình, mình sẽ dịch.

    Bạn sẽ đọc bản dịch bằng ngôn ngữ này: { $language }. Để chọn ngôn ngữ khác, hãy bấm một nút bên dưới hoặc gõ tên, bây giờ hay lúc nào cũng được với /setlang.
help-begin = Hãy viết, mình trả lời bằng bản dịch, giữ nguyên định dạng. Hãy nói, hoặc gửi âm thanh hay video, mình ghi lại lời nói và dịch. Tệp trả về là tệp: Word (.docx), PDF, văn bản, Markdown, phụ đề (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – chọn ngôn ngữ của bạn, gõ tên cũng được: /setlang tây ban nha
help-languages = /languages – những ngôn ngữ bạn đọc không cần mình: /languages tiếng anh, tiếng đức
help-pair = /pair – nói chuyện với ai đó: /pair việt nga dịch qua lại hai thứ tiếng, /pair tắt để kết thúc
help-tr = /tr – trả lời một tin nhắn bằng /tr tây ban nha, hoặc bằng lá cờ, để dịch tin đó; hoặc viết /tr tây ban nha rồi đến văn bản
help-from = /from – trả lời bằng /from hà lan cho tin nhắn bị nhận nhầm ngôn ngữ
help-listen = /listen – trả lời bằng /listen tây ban nha cho bản ghi bị nghe nhầm ngôn ngữ
help-subtitles = /subtitles – trả lời video hoặc bản ghi bằng lệnh này để nhận bản dịch thành tệp phụ đề
help-style = /style – trang trọng, trung tính hoặc thân mật
help-glossary = /glossary – từ của riêng bạn cho một số thuật ngữ: /glossary Kindergarten = trường mẫu giáo
help-context = /context – mình có xem các dòng trước để dịch hay hơn không
help-settings = /settings – mọi thứ đang được đặt ở đây, có nút để thay đổi
help-mylang = /mylang – xem ngôn ngữ đang chọn
help-privacy = /privacy – điều gì đi đâu, và mình giữ lại gì
help-help = /help – trang này
help-end =
    Bên dưới bản dịch: ngôn ngữ khác, ⇄ dịch ngược, 📋 sao chép, 🔤 cách đọc. Khi bạn sửa tin nhắn, bản dịch cũng đổi theo.

    Mình giữ lại gì và không giữ gì: /privacy

picker-title = Bạn muốn đọc bằng ngôn ngữ nào? Hãy bấm một nút hoặc gõ tên.
picker-near = Mình không biết “{ $input }”. Có phải một trong số này không?
picker-unknown = Mình không biết ngôn ngữ “{ $input }”. Hãy chọn ở đây hoặc gõ tên khác:
language-set = ✅ Từ giờ mình dịch sang ngôn ngữ này: { $language }
mylang-set = Mình dịch sang ngôn ngữ này: { $language }
mylang-own = Mình dịch sang ngôn ngữ Telegram của bạn: { $language }. Chọn ngôn ngữ khác bằng /setlang.

pair-ask = Bạn đọc: { $first }. Người kia nói ngôn ngữ nào? Hãy bấm một nút hoặc gõ tên. Viết bằng tiếng này sẽ ra tiếng kia.
pair-set = ✅ { $first } → { $second }, mọi thứ khác → { $first }.
pair-off = ✅ Đã kết thúc dịch hai chiều. Từ giờ mình dịch tất cả sang ngôn ngữ này: { $first }
pair-unknown = Hãy nêu hai ngôn ngữ, ví dụ: /pair việt nga. Hoặc chọn ngôn ngữ kia ở đây:
pair-same = Bạn đã đọc ngôn ngữ này rồi: { $first }. Hãy chọn ngôn ngữ kia ở đây hoặc gõ tên:
reads-list = Bạn đọc: { $languages }. Văn bản bằng các ngôn ngữ này được giữ nguyên.
reads-none = Bạn đọc được ngôn ngữ nào không cần mình? Văn bản bằng các ngôn ngữ đó được giữ nguyên: /languages tiếng anh, tiếng đức
reads-unknown = Mình không biết ngôn ngữ “{ $input }”. Hãy viết như sau: /languages tiếng anh, tiếng đức

style-ask = Bản dịch nên có giọng điệu nào?
style-set = ✅ Giọng điệu: { $style }
style-neutral = Trung tính
style-formal = Trang trọng
style-casual = Thân mật

glossary-form =
    Để một thuật ngữ luôn được dịch theo ý bạn:
    /glossary Kindergarten = trường mẫu giáo
    /glossary xóa Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Đã xóa: { $source }
glossary-none = Không có thuật ngữ đó. Xem tất cả bằng /glossary.
glossary-full = Bảng thuật ngữ đã có { $count } mục. Hãy xóa một mục trước khi thêm mục khác.
glossary-cleared = ✅ Bảng thuật ngữ trống.
context-on = Để dịch hay hơn, mình xem cả tin nhắn bạn trả lời, và trong /pair là hai dòng cuối, mình nhớ chúng 15 phút.
context-off = Mình xem từng tin nhắn riêng lẻ và không nhớ tin nào.

settings-title = ⚙️ Những gì đang được đặt
settings-language = 🌐 Mình dịch sang: { $language }
settings-language-own = 🌐 Mình dịch sang ngôn ngữ Telegram của bạn: { $language }
settings-pair = ⇄ Cặp: { $first } và { $second }
settings-pair-none = ⇄ Cặp: không có
settings-reads = 👓 Bạn tự đọc: { $languages }
settings-reads-none = 👓 Bạn tự đọc: không có gì khác
settings-style = 🎭 Giọng điệu: { $style }
settings-glossary = 📒 Bảng thuật ngữ: { $count } mục
settings-context = 🧵 Các dòng trước: { $state }
settings-kept = 🔒 Mình còn giữ gì: /privacy
settings-reset-ask = Đặt lại mọi thứ ở đây? Bảng thuật ngữ cũng sẽ mất.
settings-reset = ✅ Mọi thứ lại như lúc đầu.

privacy =
    🔒 Lời của bạn sẽ đi đâu

    Điều bạn viết hoặc nói đến với mình qua Telegram, và mình chuyển cho Groq để dịch. Cả hai đều có quy định riêng về quyền riêng tư.

    Mình không giữ văn bản, bản ghi hay tên. Một tin nhắn chỉ được giữ, có mã hóa, trong lúc mình xử lý nó.

    Mình nhớ những gì được đặt ở đây, gồm cả bảng thuật ngữ, cho đến khi bạn thay đổi; hôm nay bạn đã dùng bao nhiêu phút lời nói; và trong ba ngày, tin nào của mình trả lời tin nào của bạn, không kèm nội dung.

    Để phòng lặp lại, các bản dịch trong ngày qua nằm trong bộ nhớ, và hai dòng cuối của một /pair trong 15 phút. Chúng không bao giờ được ghi vào ổ đĩa.

    Người vận hành bot này thấy các con số theo giờ trong một tháng: không có người, không có văn bản.

    /settings cho xem những gì đang được đặt và đặt lại chúng.

tr-usage = Trả lời tin nhắn bạn muốn dịch bằng /tr, hoặc bằng /tr tây ban nha cho ngôn ngữ khác. Hoặc viết văn bản ngay sau đó: /tr tây ban nha Chào buổi sáng
tr-no-text = Mình không thấy văn bản trong tin nhắn đó.
tr-unknown = Mình không biết ngôn ngữ “{ $input }”. Hãy thử tên khác, ví dụ /tr tây ban nha.
from-usage = Trả lời bằng /from hà lan cho tin nhắn bị nhận nhầm ngôn ngữ. Hoặc viết văn bản ngay sau đó.
from-unknown = Mình không biết ngôn ngữ “{ $input }”. Hãy thử tên khác, ví dụ /from hà lan.

document-reading = ⏳ Mình đang đọc { $name } …
document-progress = ⏳ Đang dịch { $name }: { $done } trên { $total }
document-progress-left = ⏳ Đang dịch { $name }: { $done } trên { $total }, còn khoảng { $wait }
document-too-large = Mình dịch tệp văn bản đến 1 MB. Hãy gửi { $name } thành các phần nhỏ hơn.
document-file-too-large = Mình dịch tệp đến 20 MB. Hãy gửi { $name } thành các phần nhỏ hơn.
document-direction = { $source } → { $target }
document-pdf = Đây là văn bản của PDF dưới dạng tệp Word, không có hình ảnh và bố cục.
document-pdf-pages = Chỉ { $count } trên { $total } trang đầu: hãy gửi phần còn lại thành tệp khác.
document-which = Mình không chắc về chữ trong { $name }. Bạn đọc được cái nào trong số này?
document-failure-damaged = Mình không đọc được tệp này, có vẻ nó bị hỏng. Vui lòng gửi lại.
document-failure-locked = Mình không mở được tệp này: nó có mật khẩu, hoặc là tệp Word cũ. Hãy lưu không mật khẩu thành .docx rồi gửi lại.
document-failure-too-long = Tệp này có quá nhiều nội dung với mình. Hãy gửi thành các phần nhỏ hơn.
document-failure-pictures = PDF này không có văn bản, chỉ có hình ảnh các trang. Hãy gửi một tệp có văn bản.
document-failure-unknown = Mình không đọc được loại tệp này. Mình đọc .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json và .po.
document-unchanged-subtitles = Được giữ nguyên, { $count } trên { $total } phụ đề: { $numbers }. Gửi lại tệp để thử thêm lần nữa.
document-unchanged-paragraphs = Được giữ nguyên, { $count } trên { $total } đoạn: { $numbers }. Gửi lại tệp để thử thêm lần nữa.
file-gone = Telegram không còn tệp này. Vui lòng gửi lại.
file-timeout = Tải xuống quá lâu. Vui lòng thử lại.
file-unavailable = Telegram không đưa ra tệp. Vui lòng thử lại.

speech-downloading = ⏳ Đang tải xuống …
speech-listening = ⏳ Đang nghe …
speech-listening-part = ⏳ Đang nghe … { $done }/{ $total }
speech-translating = ⏳ Đang dịch …
speech-silent = Mình không nghe thấy lời nói.
speech-doubtful = 🔇 Có lẽ không có gì được nói: “{ $text }”
speech-too-short = Bản ghi này quá ngắn. Hãy giữ nút trong khi bạn nói.
speech-too-large = Mình nghe được bản ghi đến { $limit } MB. Hãy gửi thành các phần nhỏ hơn.
speech-format = Mình không phát được tệp này. Hãy gửi dưới dạng tin nhắn thoại, hoặc mp3, m4a, ogg, wav, flac hay webm.
speech-used-up = Cuộc trò chuyện này đã dùng hết { $minutes } phút lời nói hôm nay. Hãy tiếp tục vào ngày mai, hoặc viết.
speech-failure-timeout = Nghe quá lâu. Vui lòng thử lại.
speech-failure-refused = Dịch vụ giọng nói từ chối bản ghi này. Hãy gửi dưới dạng khác.
speech-failure-unreadable = Mình không nghe thấy âm thanh trong tệp này. Hãy gửi bản ghi khác, hoặc một tin nhắn thoại.
speech-failure-too-large = Bản ghi này quá lớn với dịch vụ giọng nói. Hãy gửi thành các phần nhỏ hơn.
listen-usage = Trả lời một bản ghi bằng /listen để nghe lại, hoặc bằng /listen tây ban nha nếu nó bị nghe nhầm ngôn ngữ.
subtitles-usage = Trả lời video hoặc bản ghi bằng /subtitles để nhận tệp phụ đề, hoặc bằng /subtitles tây ban nha.

introduction = Mình đã dịch từ { $source } sang ngôn ngữ Telegram của bạn: { $target }.
already-ask = Cái này đã bằng ngôn ngữ này: { $language }. Mình dịch sang ngôn ngữ nào?
foreign-ask = Cái này bằng ngôn ngữ nào?
already-said = Cái này đã bằng ngôn ngữ này: { $language }.
reads-said = Đây là ngôn ngữ bạn đọc được: { $language }.
nothing-to-translate = Ở đây không có từ nào để dịch.
unknown-command = Mình không biết { $command }. Những gì mình làm được: /help
unknown-command-near = Mình không biết { $command }. Có phải ý bạn là { $near }? Những gì mình làm được: /help
unsupported = Mình dịch văn bản, tin nhắn thoại, âm thanh, video và các tệp như .docx, .pdf, .txt và .srt. Hãy viết, nói hoặc chuyển tiếp cho mình, hoặc xem /help.
many-waiting = Nhiều tin nhắn của cuộc trò chuyện này đang chờ. Mình trả lời lần lượt; không cần gửi lại gì cả.
stopped = Đã dừng.
original-gone = Mình không còn thấy bản gốc. Vui lòng gửi lại.
administrators-only = Chỉ quản trị viên của nhóm này mới đổi được. Hãy nhờ một người trong số họ.

button-again = 🔄 Thử lại
button-again-in = 🔄 Thử lại ({ $wait })
button-stop = ✕ Dừng
button-translate = 🌐 Dịch
button-into = 🌐 Dịch sang …
button-foreign = 🔍 Là ngôn ngữ khác
button-add-language = ➕ Thêm ngôn ngữ
button-wrong-language = 👂 Sai ngôn ngữ?
button-subtitles = 💬 Phụ đề
button-both = ⇅ Cả hai tiếng
button-change = 🌐 Đổi ngôn ngữ
button-once = Chỉ tin nhắn này
button-lasting = 📌 Từ giờ trở đi
button-reverse = ⇄ Ngược
button-copy = 📋 Chép
button-pronounce = 🔤 Cách đọc
button-back = ⬅ Cài đặt
button-end-pair = ✕ Kết thúc cặp
button-own-language = ↺ Ngôn ngữ Telegram
button-language = 🌐 Ngôn ngữ
button-pair = ⇄ Cặp
button-reads = 👓 Mình tự đọc
button-style = 🎭 Giọng điệu
button-glossary = 📒 Thuật ngữ
button-clear-glossary = 🗑 Xóa mọi thuật ngữ
button-context = 🧵 Dòng trước
button-reset = ↺ Đặt lại tất cả
button-reset-yes = ↺ Có, đặt lại tất cả
button-on = Bật
button-off = Tắt

words-off = tắt, tat, dừng, dung, kết thúc, ket thuc, hủy, không, thôi
words-on = bật, bat, có
words-add = thêm, them, mới
words-remove = xóa, xoá, xoa, bỏ

failure-rate-limited = Dịch vụ dịch đang bận. Vui lòng chờ một chút rồi thử lại.
failure-rate-limited-wait = Dịch vụ dịch đang bận. Vui lòng chờ { $wait } rồi thử lại.
failure-rate-limited-soon = ⏳ Dịch vụ dịch đang bận. Mình trả lời sau { $wait }.
retry-too-early = Vui lòng chờ thêm { $wait }.
failure-timeout = Dịch quá lâu. Vui lòng thử lại.
failure-unavailable = Hiện không kết nối được dịch vụ dịch. Vui lòng thử lại.
failure-away = Hiện không kết nối được dịch vụ dịch. Mình sẽ nhắn khi có lại.
service-is-back = Dịch vụ dịch đã kết nối lại được.
failure-refused = Dịch vụ dịch từ chối văn bản này. Hãy thử từ khác.
failure-too-long = Văn bản này lúc này quá dài với mình. Hãy gửi thành các phần nhỏ hơn.
failure-misconfigured = Hiện không dịch được. Người vận hành bot có thể xem lý do trong nhật ký.
failure-unusable-answer = Mình không nhận được bản dịch dùng được. Vui lòng thử lại.
failure-unexpected = Có gì đó không ổn. Vui lòng thử lại.

command-setlang = Chọn ngôn ngữ của bạn
command-languages = Ngôn ngữ bạn đọc không cần mình
command-pair = Dịch giữa hai ngôn ngữ
command-tr = Dịch tin nhắn bạn trả lời
command-from = Cho biết tin nhắn bằng tiếng gì
command-listen = Nghe lại bản ghi bạn trả lời
command-subtitles = Phụ đề cho video bạn trả lời
command-style = Trang trọng, trung tính hoặc thân mật
command-glossary = Từ của riêng bạn cho thuật ngữ
command-context = Xem các dòng trước hay không
command-settings = Mọi thứ đang được đặt
command-mylang = Ngôn ngữ đang chọn
command-privacy = Điều gì đi đâu, giữ lại gì
command-help = Mình làm được gì
command-start = Bắt đầu ở đây

profile-description =
    Mình dịch sang ngôn ngữ của bạn điều bạn viết hoặc nói: văn bản, tin nhắn thoại, video, tài liệu và phụ đề, khoảng 140 ngôn ngữ. Định dạng được giữ nguyên.

    Bấm BẮT ĐẦU, rồi viết, nói hoặc chuyển tiếp cho mình.
profile-short = Dịch văn bản, tin nhắn thoại, video và tệp, khoảng 140 ngôn ngữ.
