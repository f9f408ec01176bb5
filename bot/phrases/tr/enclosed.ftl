# What is said of all that came with a message, or instead of words, in Turkish.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 görsel ve bir PDF"

images =
    { $count ->
        [one] bir görsel
       *[other] { $count } görsel
    }
# Moving pictures
gifs =
    { $count ->
        [one] bir GIF
       *[other] { $count } GIF
    }
videos =
    { $count ->
        [one] bir video
       *[other] { $count } video
    }
audio-files =
    { $count ->
        [one] bir ses dosyası
       *[other] { $count } ses dosyası
    }
pdfs =
    { $count ->
        [one] bir PDF
       *[other] { $count } PDF
    }
text-files =
    { $count ->
        [one] bir metin dosyası
       *[other] { $count } metin dosyası
    }
# Of a word processor
documents =
    { $count ->
        [one] bir belge
       *[other] { $count } belge
    }
spreadsheets =
    { $count ->
        [one] bir hesap tablosu
       *[other] { $count } hesap tablosu
    }
# Slides
presentations =
    { $count ->
        [one] bir sunum
       *[other] { $count } sunum
    }
zip-archives =
    { $count ->
        [one] bir zip arşivi
       *[other] { $count } zip arşivi
    }
# Files packed into one, other than by zip
archives =
    { $count ->
        [one] bir arşiv
       *[other] { $count } arşiv
    }
# The source of programs
code-files =
    { $count ->
        [one] bir kod dosyası
       *[other] { $count } kod dosyası
    }
# That can be started
programs =
    { $count ->
        [one] bir program
       *[other] { $count } program
    }
# Of any other kind
files =
    { $count ->
        [one] bir dosya
       *[other] { $count } dosya
    }

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }: { $text }

# $what: files, as counted above, that stay covered until one clicks on them
covered = spoiler altında { $what }


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [one] bir saniyelik bir sesli mesaj
       *[other] { $seconds } saniyelik bir sesli mesaj
    }
# $minutes: at least 2
voice-message-long =
    { $minutes ->
        [one] yaklaşık bir dakikalık bir sesli mesaj
       *[other] yaklaşık { $minutes } dakikalık bir sesli mesaj
    }

# $name: the sticker's own
sticker = bir çıkartma: { $name }
sticker-unnamed = bir çıkartma


## Spoken: polls

# $question: what is asked
poll = bir anket: { $question }
# The question cannot be said
poll-unnamed = bir anket
# $answers: listed with "veya"; exactly one may be chosen
poll-choice = seçenekler: { $answers }
# $answers: listed with "ve"; several may be chosen
poll-choices = birden fazlasını seçebilirsin: { $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = anket sona erdi: { $question }
# The question cannot be said
poll-ended-unnamed = bir anket sona erdi
poll-without-votes = kimse oy vermedi
# Several answers have most votes. $count: the votes of all answers.
poll-drawn =
    { $count ->
        [one] toplam bir oyla berabere bitti
       *[other] toplam { $count } oyla berabere bitti
    }
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won =
    { $count ->
        [one] bir oy kullanıldı, kazanan yüzde { $percent } ile { $answer }
       *[other] { $count } oy kullanıldı, kazanan yüzde { $percent } ile { $answer }
    }


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = iletilen mesaj: { $text }

# $name: what the value is. $text: the value.
card-field = { $name }: { $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words =
    { $count ->
        [one] { $text }, bir kelime daha var
       *[other] { $text }, { $count } kelime daha var
    }


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word, as a word
bleep = bip
