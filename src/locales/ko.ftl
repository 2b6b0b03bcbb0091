start =
    👋 글을 쓰거나 말씀하시면 번역해 드립니다.

    번역은 이 언어로 보입니다: { $language }. 다른 언어는 아래 버튼이나 언어 이름 입력으로, 지금이나 언제든 /setlang 으로 고를 수 있습니다.
help-begin = 글을 쓰면 서식까지 살린 번역으로 답합니다. 말하거나 오디오, 동영상을 보내면 말한 내용을 적고 번역합니다. 파일은 파일로 돌려드립니다: Word(.docx), PDF, 텍스트, Markdown, 자막(.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – 언어 고르기, 이름으로도 됩니다: /setlang 스페인어
help-languages = /languages – 저 없이 읽는 언어: /languages 영어, 독일어
help-pair = /pair – 누군가와 대화: /pair 한국어 러시아어 는 서로 번역하고, /pair 끄기 로 끝냅니다
help-tr = /tr – 메시지에 /tr 스페인어 또는 국기로 답장하면 번역합니다. /tr 스페인어 뒤에 글을 써도 됩니다
help-from = /from – 다른 언어로 잘못 안 메시지에 /from 네덜란드어 로 답장
help-listen = /listen – 언어를 잘못 들은 녹음에 /listen 스페인어 로 답장하세요
help-subtitles = /subtitles – 영상이나 녹음에 답장하면 번역을 자막 파일로 받습니다
help-style = /style – 격식체, 보통, 편하게
help-glossary = /glossary – 특정 용어를 원하는 말로: /glossary 締切 = 마감일
help-context = /context – 더 잘 번역하려고 앞의 줄을 볼지
help-settings = /settings – 여기 설정된 모든 것, 버튼으로 바꿀 수 있습니다
help-mylang = /mylang – 설정된 언어 보기
help-privacy = /privacy – 무엇이 어디로 가고 무엇을 보관하는지
help-help = /help – 이 도움말
help-end =
    번역 아래: 다른 언어, ⇄ 되번역, 📋 복사, 🔤 발음. 메시지를 수정하면 번역도 바뀝니다.

    보관하는 것과 보관하지 않는 것: /privacy

picker-title = 어떤 언어로 읽으시겠어요? 버튼을 누르거나 언어 이름을 입력하세요.
picker-near = “{ $input }”은(는) 모르겠습니다. 이 중 하나인가요?
picker-unknown = “{ $input }”이라는 언어는 모르겠습니다. 여기서 고르거나 다른 이름을 입력하세요:
language-set = ✅ 이제 이 언어로 번역합니다: { $language }
mylang-set = 이 언어로 번역합니다: { $language }
mylang-own = Telegram 언어로 번역합니다: { $language }. 다른 언어는 /setlang 으로 고르세요.

pair-ask = 읽는 언어: { $first }. 상대방은 어떤 언어를 쓰나요? 버튼을 누르거나 언어 이름을 입력하세요. 한쪽 언어로 쓰면 다른 쪽으로 나옵니다.
pair-set = ✅ { $first } → { $second }, 나머지는 모두 → { $first }.
pair-off = ✅ 서로 번역을 끝냈습니다. 이제 모두 이 언어로 번역합니다: { $first }
pair-unknown = 두 언어를 적어 주세요. 예: /pair 한국어 러시아어. 또는 여기서 다른 하나를 고르세요:
pair-same = 이미 읽는 언어입니다: { $first }. 다른 언어를 여기서 고르거나 이름을 입력하세요:
reads-list = 읽는 언어: { $languages }. 이 언어로 된 글은 그대로 둡니다.
reads-none = 저 없이 읽는 언어는 무엇인가요? 그 언어로 된 글은 그대로 둡니다: /languages 영어, 독일어
reads-unknown = “{ $input }”이라는 언어는 모르겠습니다. 이렇게 써 주세요: /languages 영어, 독일어

style-ask = 번역의 말투를 어떻게 할까요?
style-set = ✅ 말투: { $style }
style-neutral = 보통
style-formal = 격식체
style-casual = 편하게

glossary-form =
    용어를 늘 원하는 대로 번역하려면:
    /glossary 締切 = 마감일
    /glossary 삭제 締切
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ 삭제함: { $source }
glossary-none = 그런 용어가 없습니다. /glossary 로 모두 볼 수 있습니다.
glossary-full = 용어집에는 { $count }개까지 들어갑니다. 하나를 지운 뒤 추가해 주세요.
glossary-cleared = ✅ 용어집이 비었습니다.
context-on = 더 잘 번역하려고 답장한 메시지와, /pair 에서는 마지막 두 줄도 봅니다. 그 두 줄은 15분만 기억합니다.
context-off = 메시지를 하나씩만 보고 아무것도 기억하지 않습니다.

settings-title = ⚙️ 여기의 설정
settings-language = 🌐 번역 언어: { $language }
settings-language-own = 🌐 번역 언어: { $language } (Telegram 언어)
settings-pair = ⇄ 서로 번역: { $first }, { $second }
settings-pair-none = ⇄ 서로 번역: 없음
settings-reads = 👓 저 없이 읽는 언어: { $languages }
settings-reads-none = 👓 저 없이 읽는 언어: 더 없음
settings-style = 🎭 말투: { $style }
settings-glossary = 📒 용어집: { $count }개
settings-context = 🧵 앞의 줄 보기: { $state }
settings-kept = 🔒 그 밖에 보관하는 것: /privacy
settings-reset-ask = 여기 설정을 모두 되돌릴까요? 용어집도 사라집니다.
settings-reset = ✅ 모두 처음 상태로 돌아갔습니다.

privacy =
    🔒 당신의 말은 이렇게 됩니다

    쓰거나 말한 것은 Telegram을 거쳐 저에게 오고, 저는 그것을 번역하는 Groq에 넘깁니다. 둘 다 각자의 개인정보 규정이 있습니다.

    글, 녹음, 이름은 보관하지 않습니다. 메시지는 제가 처리하는 동안에만 암호화되어 남습니다.

    기억하는 것은 용어집을 포함한 여기의 설정(바꾸실 때까지), 오늘 쓴 음성 시간(분), 그리고 제 어느 메시지가 당신의 어느 메시지에 대한 답인지(내용 없이 사흘 동안)입니다.

    반복에 대비해 지난 하루의 번역은 메모리에, /pair 의 마지막 두 줄은 15분 동안 남습니다. 디스크에는 절대 쓰지 않습니다.

    이 봇의 운영자는 한 달 동안 시간별 숫자만 봅니다. 사람도 글도 보이지 않습니다.

    /settings 에서 설정을 보고 되돌릴 수 있습니다.

tr-usage = 번역할 메시지에 /tr 로 답장하세요. 다른 언어는 /tr 스페인어. 뒤에 글을 써도 됩니다: /tr 스페인어 좋은 아침이에요
tr-no-text = 그 메시지에는 글이 없습니다.
tr-unknown = “{ $input }”이라는 언어는 모르겠습니다. 다른 이름으로 해 보세요. 예: /tr 스페인어
from-usage = 다른 언어로 잘못 안 메시지에 /from 네덜란드어 로 답장하세요. 또는 뒤에 글을 쓰세요.
from-unknown = “{ $input }”이라는 언어는 모르겠습니다. 다른 이름으로 해 보세요. 예: /from 네덜란드어

document-reading = ⏳ { $name } 읽는 중 …
document-progress = ⏳ { $name } 번역 중: { $done } / { $total }
document-progress-left = ⏳ { $name } 번역 중: { $done } / { $total }, 약 { $wait } 남음
document-too-large = 1 MB까지의 텍스트 파일을 번역합니다. { $name }을(를) 나눠서 보내 주세요.
document-file-too-large = 20 MB까지의 파일을 번역합니다. { $name }을(를) 나눠서 보내 주세요.
document-direction = { $source } → { $target }
document-pdf = PDF의 글을 Word 파일로 옮긴 것입니다. 그림과 배치는 없습니다.
document-pdf-pages = 처음 { $count }쪽만입니다(전체 { $total }쪽). 나머지는 다른 파일로 보내 주세요.
document-which = { $name }의 글자가 확실하지 않습니다. 어느 것을 읽을 수 있나요?
document-failure-damaged = 이 파일은 손상된 것 같아 읽을 수 없습니다. 다시 보내 주세요.
document-failure-locked = 이 파일은 열 수 없습니다. 암호가 있거나 오래된 Word 파일입니다. 암호 없이 .docx로 저장해 다시 보내 주세요.
document-failure-too-long = 이 파일은 내용이 너무 많습니다. 나눠서 보내 주세요.
document-failure-pictures = 이 PDF에는 글이 없고 쪽 그림만 있습니다. 글이 있는 파일을 보내 주세요.
document-failure-unknown = 이런 파일은 읽을 수 없습니다. 읽을 수 있는 것: .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json, .po.
document-unchanged-subtitles = 원문 그대로인 자막: { $count } / { $total }({ $numbers }). 다시 시도하려면 파일을 다시 보내 주세요.
document-unchanged-paragraphs = 원문 그대로인 단락: { $count } / { $total }({ $numbers }). 다시 시도하려면 파일을 다시 보내 주세요.
file-gone = Telegram에 이 파일이 더 이상 없습니다. 다시 보내 주세요.
file-timeout = 다운로드가 너무 오래 걸렸습니다. 다시 시도해 주세요.
file-unavailable = Telegram에서 파일을 받지 못했습니다. 다시 시도해 주세요.

speech-downloading = ⏳ 다운로드 중 …
speech-listening = ⏳ 듣는 중 …
speech-listening-part = ⏳ 듣는 중 … { $done }/{ $total }
speech-translating = ⏳ 번역 중 …
speech-silent = 말소리가 들리지 않았습니다.
speech-doubtful = 🔇 아무 말도 못 들었을 수 있습니다: “{ $text }”
speech-too-short = 녹음이 너무 짧습니다. 말하는 동안 버튼을 누르고 계세요.
speech-too-large = { $limit } MB까지의 녹음을 들을 수 있습니다. 나눠서 보내 주세요.
speech-format = 이 파일은 재생할 수 없습니다. 음성 메시지나 mp3, m4a, ogg, wav, flac, webm으로 보내 주세요.
speech-used-up = 이 대화방은 오늘의 음성 { $minutes }분을 다 썼습니다. 내일 계속하거나 글로 써 주세요.
speech-failure-timeout = 듣는 데 너무 오래 걸렸습니다. 다시 시도해 주세요.
speech-failure-refused = 음성 서비스가 이 녹음을 거부했습니다. 다른 형식으로 보내 주세요.
speech-failure-unreadable = 이 파일에서 소리가 들리지 않습니다. 다른 녹음이나 음성 메시지를 보내 주세요.
speech-failure-too-large = 이 녹음은 음성 서비스에 너무 큽니다. 나눠서 보내 주세요.
listen-usage = 녹음에 /listen 으로 답장하면 다시 듣습니다. 언어가 틀렸다면 /listen 스페인어.
subtitles-usage = 영상이나 녹음에 /subtitles 로 답장하면 자막 파일을 받습니다. 언어를 고르려면 /subtitles 스페인어.

introduction = { $source }에서 Telegram 언어인 { $target }(으)로 번역했습니다.
already-ask = 이미 이 언어입니다: { $language }. 어떤 언어로 번역할까요?
foreign-ask = 이것은 어떤 언어인가요?
already-said = 이미 이 언어입니다: { $language }.
reads-said = 읽는 언어입니다: { $language }.
nothing-to-translate = 번역할 말이 없습니다.
unknown-command = { $command } 명령은 모르겠습니다. 할 수 있는 일: /help
unknown-command-near = { $command } 명령은 모르겠습니다. { $near } 말씀인가요? 할 수 있는 일: /help
unsupported = 글, 음성 메시지, 오디오, 동영상, 파일(.docx, .pdf, .txt, .srt 등)을 번역합니다. 쓰거나 말하거나 전달해 주세요. 도움말: /help
many-waiting = 이 채팅의 메시지가 많이 밀려 있습니다. 순서대로 답해 드리니 다시 보내지 않으셔도 됩니다.
stopped = 중지했습니다.
original-gone = 원본이 더 이상 보이지 않습니다. 다시 보내 주세요.
administrators-only = 이 그룹의 관리자만 변경할 수 있습니다. 관리자에게 부탁해 주세요.

button-again = 🔄 다시 시도
button-again-in = 🔄 다시 시도 ({ $wait })
button-stop = ✕ 중지
button-translate = 🌐 번역
button-into = 🌐 다른 언어로 번역 …
button-foreign = 🔍 다른 언어예요
button-add-language = ➕ 언어 추가
button-wrong-language = 👂 언어가 틀렸나요?
button-subtitles = 💬 자막
button-both = ⇅ 두 언어 모두
button-change = 🌐 언어 바꾸기
button-once = 이 메시지만
button-lasting = 📌 앞으로 계속
button-reverse = ⇄ 되번역
button-copy = 📋 복사
button-pronounce = 🔤 발음
button-back = ⬅ 설정
button-end-pair = ✕ 서로 번역 끝내기
button-own-language = ↺ 내 Telegram 언어
button-language = 🌐 언어
button-pair = ⇄ 서로 번역
button-reads = 👓 읽는 언어
button-style = 🎭 말투
button-glossary = 📒 용어집
button-clear-glossary = 🗑 용어 모두 삭제
button-context = 🧵 앞의 줄
button-reset = ↺ 모두 되돌리기
button-reset-yes = ↺ 네, 모두 되돌리기
button-on = 켜기
button-off = 끄기

words-off = 끄기, 꺼, 끔, 끝, 종료, 중지, 그만, 없음, 취소, 해제
words-on = 켜기, 켜, 켬, 네, 시작
words-add = 추가, 추가하기
words-remove = 삭제, 지우기, 제거

failure-rate-limited = 번역 서비스가 바쁩니다. 잠시 기다린 뒤 다시 시도해 주세요.
failure-rate-limited-wait = 번역 서비스가 바쁩니다. { $wait } 기다린 뒤 다시 시도해 주세요.
failure-rate-limited-soon = ⏳ 번역 서비스가 붐빕니다. { $wait } 뒤에 답하겠습니다.
retry-too-early = { $wait } 더 기다려 주세요.
failure-timeout = 번역이 너무 오래 걸렸습니다. 다시 시도해 주세요.
failure-unavailable = 지금은 번역 서비스에 연결할 수 없습니다. 다시 시도해 주세요.
failure-away = 지금은 번역 서비스에 연결할 수 없습니다. 다시 연결되면 알려 드리겠습니다.
service-is-back = 번역 서비스에 다시 연결되었습니다.
failure-refused = 번역 서비스가 이 글을 거부했습니다. 다른 말로 해 보세요.
failure-too-long = 지금은 이 글이 너무 깁니다. 나눠서 보내 주세요.
failure-misconfigured = 지금은 번역이 되지 않습니다. 이 봇의 운영자가 로그에서 이유를 볼 수 있습니다.
failure-unusable-answer = 쓸 만한 번역을 얻지 못했습니다. 다시 시도해 주세요.
failure-unexpected = 문제가 생겼습니다. 다시 시도해 주세요.

command-setlang = 언어 고르기
command-languages = 저 없이 읽는 언어
command-pair = 두 언어 사이 번역
command-tr = 답장한 메시지 번역
command-from = 메시지의 언어 알려 주기
command-listen = 녹음 다시 듣기
command-subtitles = 영상 자막
command-style = 격식체, 보통, 편하게
command-glossary = 용어를 원하는 말로
command-context = 앞의 줄을 볼지 여부
command-settings = 여기 설정된 모든 것
command-mylang = 설정된 언어
command-privacy = 무엇이 어디로 가고 남는지
command-help = 할 수 있는 일
command-start = 시작하기

profile-description =
    쓰거나 말한 것을 당신의 언어로 번역합니다: 글, 음성 메시지, 동영상, 문서, 자막, 약 140개 언어. 서식은 그대로입니다.

    시작을 누른 다음 쓰거나 말하거나 전달해 주세요.
profile-short = 글, 음성 메시지, 동영상, 파일을 약 140개 언어로 번역합니다.
