start =
    👋 Send me a text and I translate it.

    You will read translations in { $language }. To choose another language, press a button below, now or at any time with /setlang.
help =
    Send me a text and I answer with its translation.

    /setlang – choose your language, also by name: /setlang spanish
    /mylang – see which language is set
    /help – this page

    A text that already is in your language goes to the language you chose before.
    I keep your language and nothing else: no texts, no names.

picker-title = Which language do you want to read?
picker-near = I don't know “{ $input }”. Did you mean one of these?
picker-unknown = I don't know the language “{ $input }”. Please choose one here:
language-set = ✅ From now on I translate into { $language }.
mylang-set = I translate into { $language }.
mylang-own = I translate into { $language }, your Telegram language. Choose another one with /setlang.

introduction = I translated this from { $source } into { $target }, your Telegram language.
already-ask = This already is in { $language }. Which other language shall I translate it into?
already-said = This already is in { $language }.
nothing-to-translate = There are no words to translate in this.
unsupported = I translate texts. Write or forward me one, or see /help.
original-gone = I can't see the original any more. Please send it again.

button-again = 🔄 Try again
button-change = 🌐 Change language
button-direction = 🌐 { $source } → { $target }

failure-rate-limited = Translation service is busy. Please wait a moment and try again.
failure-rate-limited-wait = Translation service is busy. Please wait { $wait } and try again.
failure-timeout = The translation took too long. Please try again.
failure-unavailable = The translation service can't be reached at the moment. Please try again.
failure-refused = The translation service refused this text. Please try other words.
failure-too-long = This text is too long for me at the moment. Please send it in smaller parts.
failure-misconfigured = Translations don't work at the moment. The operator of this bot can see why in the log.
failure-unusable-answer = I got no usable translation. Please try again.
failure-unexpected = Something went wrong. Please try again.

command-setlang = Choose your language
command-mylang = Which language is set
command-help = What I can do
command-start = Start here
