# What is said of all that came with a message, or instead of words, in German.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 Bilder und ein PDF"

images =
    { $count ->
        [one] ein Bild
       *[other] { $count } Bilder
    }
# Moving pictures
gifs =
    { $count ->
        [one] ein GIF
       *[other] { $count } GIFs
    }
videos =
    { $count ->
        [one] ein Video
       *[other] { $count } Videos
    }
audio-files =
    { $count ->
        [one] eine Audiodatei
       *[other] { $count } Audiodateien
    }
pdfs =
    { $count ->
        [one] ein PDF
       *[other] { $count } PDFs
    }
text-files =
    { $count ->
        [one] eine Textdatei
       *[other] { $count } Textdateien
    }
# Of a word processor
documents =
    { $count ->
        [one] ein Dokument
       *[other] { $count } Dokumente
    }
spreadsheets =
    { $count ->
        [one] eine Tabelle
       *[other] { $count } Tabellen
    }
# Slides
presentations =
    { $count ->
        [one] eine Präsentation
       *[other] { $count } Präsentationen
    }
zip-archives =
    { $count ->
        [one] ein ZIP-Archiv
       *[other] { $count } ZIP-Archive
    }
# Files packed into one, other than by zip
archives =
    { $count ->
        [one] ein Archiv
       *[other] { $count } Archive
    }
# The source of programs
code-files =
    { $count ->
        [one] eine Codedatei
       *[other] { $count } Codedateien
    }
# That can be started
programs =
    { $count ->
        [one] ein Programm
       *[other] { $count } Programme
    }
# Of any other kind
files =
    { $count ->
        [one] eine Datei
       *[other] { $count } Dateien
    }

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }: { $text }

# $what: files, as counted above, that stay covered until one clicks on them
covered = { $what } hinter einem Spoiler


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [one] eine Sprachnachricht von einer Sekunde
       *[other] eine Sprachnachricht von { $seconds } Sekunden
    }
# $minutes: at least 2
voice-message-long =
    { $minutes ->
        [one] eine Sprachnachricht von etwa einer Minute
       *[other] eine Sprachnachricht von etwa { $minutes } Minuten
    }

# $name: the sticker's own
sticker = ein Sticker: { $name }
sticker-unnamed = ein Sticker


## Spoken: polls

# $question: what is asked
poll = eine Umfrage: { $question }
# The question cannot be said
poll-unnamed = eine Umfrage
# $answers: listed with "oder"; exactly one may be chosen
poll-choice = zur Auswahl: { $answers }
# $answers: listed with "und"; several may be chosen
poll-choices = mehrere Antworten möglich: { $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = die Umfrage ist beendet: { $question }
# The question cannot be said
poll-ended-unnamed = eine Umfrage ist beendet
poll-without-votes = niemand hat abgestimmt
# Several answers have most votes. $count: the votes of all answers.
poll-drawn =
    { $count ->
        [one] es steht unentschieden bei einer Stimme
       *[other] es steht unentschieden bei { $count } Stimmen
    }
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won =
    { $count ->
        [one] gewonnen hat { $answer } mit { $percent } Prozent von einer Stimme
       *[other] gewonnen hat { $answer } mit { $percent } Prozent von { $count } Stimmen
    }


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = weitergeleitet: { $text }

# $name: what the value is. $text: the value.
card-field = { $name }: { $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words =
    { $count ->
        [one] { $text }, und noch ein Wort
       *[other] { $text }, und noch { $count } Wörter
    }


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word, as a word
bleep = piep
