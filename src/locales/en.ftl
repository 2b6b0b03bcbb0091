start =
    👋 Write or speak to me and I translate it.

    You will read translations in { $language }. To choose another language, press a button below or type its name, now or at any time with /setlang.
help-begin = Write to me and I answer with the translation, formatting included. Speak to me, or send an audio or a video, and I write down what was said and translate it. Files come back as files: Word (.docx), PDF, text, Markdown, subtitles (.srt, .vtt, .ass), .html, .csv, .json, .po.
help-setlang = /setlang – choose your language, also by name: /setlang spanish
help-languages = /languages – the languages you read without me: /languages english, german
help-pair = /pair – talk with someone: /pair english russian translates each into the other, /pair off ends it
help-tr = /tr – reply with /tr spanish to any message, or with a flag, to translate that one; or write /tr spanish and a text
help-from = /from – reply with /from dutch to a message that was taken for another language
help-listen = /listen – reply with /listen spanish to a recording that was heard as the wrong language
help-subtitles = /subtitles – reply with it to a video or recording to get its translation as a subtitle file
help-style = /style – formal, neutral or casual
help-glossary = /glossary – your own words for certain terms: /glossary Kindergarten = preschool
help-context = /context – whether I look at the lines before, to translate better
help-settings = /settings – everything that is set here, with buttons to change it
help-mylang = /mylang – see which language is set
help-privacy = /privacy – what goes where, and what I keep
help-help = /help – this page
help-end =
    Below a translation: another language, ⇄ translate it back, 📋 copy it, 🔤 how it is pronounced. When you edit your message, its translation follows.

    What I keep, and what not: /privacy

picker-title = Which language do you want to read? Press a button or type its name.
picker-near = I don't know “{ $input }”. Did you mean one of these?
picker-unknown = I don't know the language “{ $input }”. Please choose one here or type another name:
language-set = ✅ From now on I translate into { $language }.
mylang-set = I translate into { $language }.
mylang-own = I translate into { $language }, your Telegram language. Choose another one with /setlang.

pair-ask = You read { $first }. Which language does the other person speak? Press a button or type its name. What is written in one comes out in the other.
pair-set = ✅ What is written in { $first } comes out in { $second }, everything else in { $first }.
pair-off = ✅ The pair is ended. From now on I translate everything into { $first }.
pair-unknown = Please name two languages, such as: /pair english russian. Or choose the other one here:
pair-same = You read { $first } already. Please choose the other language here or type its name:
reads-list = You read { $languages }. Texts in these stay as they are.
reads-none = Which languages do you read without me? Texts in them stay as they are: /languages english, german
reads-unknown = I don't know the language “{ $input }”. Please name them like this: /languages english, german

style-ask = How should translations sound?
style-set = ✅ Style: { $style }
style-neutral = Neutral
style-formal = Formal
style-casual = Casual

glossary-form =
    To always translate a term your way:
    /glossary Kindergarten = preschool
    /glossary delete Kindergarten
glossary-added = ✅ { $source } = { $target }
glossary-removed = ✅ Removed: { $source }
glossary-none = There is no such term. /glossary shows all of them.
glossary-full = The glossary holds { $count } terms. Please remove one before you add another.
glossary-cleared = ✅ The glossary is empty.
context-on = To translate better I also look at the message that you reply to, and, in a /pair, at the last two lines, which I remember for 15 minutes.
context-off = I look at each message alone and remember none.

settings-title = ⚙️ What is set here
settings-language = 🌐 I translate into { $language }
settings-language-own = 🌐 I translate into { $language }, your Telegram language
settings-pair = ⇄ Pair: { $first } and { $second }
settings-pair-none = ⇄ Pair: none
settings-reads = 👓 You read without me: { $languages }
settings-reads-none = 👓 You read without me: nothing else
settings-style = 🎭 Style: { $style }
settings-glossary = 📒 Glossary: { $count ->
        [one] { $count } term
       *[other] { $count } terms
    }
settings-context = 🧵 Lines before: { $state }
settings-kept = 🔒 What else I keep: /privacy
settings-reset-ask = Reset everything that is set here? The glossary goes, too.
settings-reset = ✅ Everything is as it was at the beginning.

privacy =
    🔒 What becomes of your words

    What you write or say reaches me by way of Telegram, and I hand it to Groq, which translates it. Both have privacy rules of their own.

    I keep no texts, no recordings and no names. A message is kept only while I work on it, encrypted.

    I remember what is set here, your glossary included, until you change it; how many minutes of speech you used today; and for three days which of my messages answers which of yours, without their words.

    For repeats, translations of the last day stay in memory, and the last two lines of a /pair for 15 minutes. They are never written to a disk.

    The operator of this bot sees numbers by the hour, for a month: no persons, no texts.

    /settings shows what is set and resets it.

tr-usage = Reply with /tr to the message that you want translated, or with /tr spanish for another language. Or write the text after it: /tr spanish Good morning
tr-no-text = I see no text in that message.
tr-unknown = I don't know the language “{ $input }”. Please try another name, such as /tr spanish.
from-usage = Reply with /from dutch to a message that was taken for another language. Or write the text after it.
from-unknown = I don't know the language “{ $input }”. Please try another name, such as /from dutch.

document-reading = ⏳ I am reading { $name } …
document-progress = ⏳ Translating { $name }: { $done } of { $total }
document-progress-left = ⏳ Translating { $name }: { $done } of { $total }, about { $wait } left
document-too-large = I translate text files up to 1 MB. Please send { $name } in smaller parts.
document-file-too-large = I translate files up to 20 MB. Please send { $name } in smaller parts.
document-direction = { $source } → { $target }
document-pdf = This is the text of the PDF as a Word file, without its pictures and layout.
document-pdf-pages = Only the first { $count } of { $total } pages: please send the rest as another file.
document-which = I am not sure about the letters of { $name }. Which of these can you read?
document-failure-damaged = I can't read this file, it seems to be damaged. Please send it again.
document-failure-locked = I can't open this file: it has a password, or it is an old Word file. Please save it without a password as .docx and send it again.
document-failure-too-long = There is too much in this file for me. Please send it in smaller parts.
document-failure-pictures = This PDF has no text, only pictures of pages. Please send a file with text.
document-failure-unknown = I can't read this kind of file. I read .docx, .pdf, .txt, .md, .srt, .vtt, .ass, .html, .csv, .json and .po.
document-unchanged-subtitles = Left as they were, { $count } of { $total } subtitles: { $numbers }. Send the file again to try once more.
document-unchanged-paragraphs = Left as they were, { $count } of { $total } paragraphs: { $numbers }. Send the file again to try once more.
file-gone = Telegram no longer has this file. Please send it again.
file-timeout = The download took too long. Please try again.
file-unavailable = Telegram didn't hand out the file. Please try again.

speech-downloading = ⏳ Downloading …
speech-listening = ⏳ Listening …
speech-listening-part = ⏳ Listening … { $done }/{ $total }
speech-translating = ⏳ Translating …
speech-silent = I heard no speech.
speech-doubtful = 🔇 I may have heard nothing: “{ $text }”
speech-too-short = This recording is too short. Please hold the button while you speak.
speech-too-large = I can hear recordings up to { $limit } MB. Please send it in smaller parts.
speech-format = I can't play this file. Please send it as a voice message, or as mp3, m4a, ogg, wav, flac or webm.
speech-used-up = This chat has used its { $minutes } minutes of speech for today. Please go on tomorrow, or write.
speech-failure-timeout = Listening took too long. Please try again.
speech-failure-refused = The speech service refused this recording. Please send it in another form.
speech-failure-unreadable = I hear no sound in this file. Please send another recording, or speak a voice message.
speech-failure-too-large = This recording is too large for the speech service. Please send it in smaller parts.
listen-usage = Reply with /listen to a recording to hear it again, or with /listen spanish if it was heard as the wrong language.
subtitles-usage = Reply with /subtitles to a video or recording to get a subtitle file, or with /subtitles spanish.

introduction = I translated this from { $source } into { $target }, your Telegram language.
already-ask = This is already in { $language }. Which language shall I translate it into?
foreign-ask = Which language is it in?
already-said = This is already in { $language }.
reads-said = This is in { $language }, which you read.
nothing-to-translate = There are no words to translate in this.
unknown-command = I don't know { $command }. /help shows what I can do.
unknown-command-near = I don't know { $command }. Did you mean { $near }? /help shows what I can do.
unsupported = I translate texts, voice messages, audio, video and files such as .docx, .pdf, .txt and .srt. Write, speak or forward me one, or see /help.
many-waiting = Many messages of this chat are waiting. I answer them in their order; nothing needs to be sent again.
stopped = Stopped.
original-gone = I can't see the original any more. Please send it again.
administrators-only = Only administrators of this group can change this. Please ask one of them.

button-again = 🔄 Try again
button-again-in = 🔄 Try again ({ $wait })
button-stop = ✕ Stop
button-translate = 🌐 Translate
button-into = 🌐 Translate into …
button-foreign = 🔍 It is another language
button-add-language = ➕ Add a language
button-wrong-language = 👂 Wrong language?
button-subtitles = 💬 Subtitles
button-both = ⇅ Both languages
button-change = 🌐 Change language
button-once = This message only
button-lasting = 📌 From now on
button-reverse = ⇄ Reverse
button-copy = 📋 Copy
button-pronounce = 🔤 Say it
button-back = ⬅ Back
button-end-pair = ✕ End the pair
button-own-language = ↺ My Telegram language
button-language = 🌐 Language
button-pair = ⇄ Pair
button-reads = 👓 Languages I read
button-style = 🎭 Style
button-glossary = 📒 Glossary
button-clear-glossary = 🗑 Delete all terms
button-context = 🧵 Lines before
button-reset = ↺ Reset everything
button-reset-yes = ↺ Yes, reset everything
button-on = On
button-off = Off

words-off = off, none, stop, end, cancel, disable
words-on = on, yes, start, enable
words-add = add, new
words-remove = remove, delete, del

failure-rate-limited = Translation service is busy. Please wait a moment and try again.
failure-rate-limited-wait = Translation service is busy. Please wait { $wait } and try again.
failure-rate-limited-soon = ⏳ Translation service is busy. I answer in { $wait }.
retry-too-early = Please wait { $wait } more.
failure-timeout = The translation took too long. Please try again.
failure-unavailable = The translation service can't be reached at the moment. Please try again.
failure-away = The translation service can't be reached at the moment. I'll write to you when it can.
service-is-back = The translation service can be reached again.
failure-refused = The translation service refused this text. Please try other words.
failure-too-long = This text is too long for me at the moment. Please send it in smaller parts.
failure-misconfigured = Translations don't work at the moment. The operator of this bot can see why in the log.
failure-unusable-answer = I got no usable translation. Please try again.
failure-unexpected = Something went wrong. Please try again.

command-setlang = Choose your language
command-languages = Languages you read without me
command-pair = Translate between two languages
command-tr = Translate the message you reply to
command-from = Say which language a message is in
command-listen = Hear the recording you reply to again
command-subtitles = Subtitles for the video you reply to
command-style = Formal, neutral or casual
command-glossary = Your own words for terms
command-context = Look at the lines before, or not
command-settings = Everything that is set here
command-mylang = Which language is set
command-privacy = What goes where, what is kept
command-help = What I can do
command-start = Start here

profile-description =
    I translate what you write or say into your language: texts, voice messages, videos, documents and subtitles, in about 140 languages. Formatting stays as it is.

    Press START, then write, speak or forward me something.
profile-short = Translates texts, voice messages, videos and files, in about 140 languages.
