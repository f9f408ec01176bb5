# What is said of all that came with a message, or instead of words, in Italian.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 images and a PDF"

images =
    { $count ->
        [one] un'immagine
       *[other] { $count } immagini
    }
# Moving pictures
gifs =
    { $count ->
        [one] una GIF
       *[other] { $count } GIF
    }
videos =
    { $count ->
        [one] un video
       *[other] { $count } video
    }
audio-files =
    { $count ->
        [one] un file audio
       *[other] { $count } file audio
    }
pdfs =
    { $count ->
        [one] un PDF
       *[other] { $count } PDF
    }
text-files =
    { $count ->
        [one] un file di testo
       *[other] { $count } file di testo
    }
# Of a word processor
documents =
    { $count ->
        [one] un documento
       *[other] { $count } documenti
    }
spreadsheets =
    { $count ->
        [one] un foglio di calcolo
       *[other] { $count } fogli di calcolo
    }
# Slides
presentations =
    { $count ->
        [one] una presentazione
       *[other] { $count } presentazioni
    }
zip-archives =
    { $count ->
        [one] un archivio zip
       *[other] { $count } archivi zip
    }
# Files packed into one, other than by zip
archives =
    { $count ->
        [one] un archivio compresso
       *[other] { $count } archivi compressi
    }
# The source of programs
code-files =
    { $count ->
        [one] un file di codice
       *[other] { $count } file di codice
    }
# That can be started
programs =
    { $count ->
        [one] un programma
       *[other] { $count } programmi
    }
# Of any other kind
files =
    { $count ->
        [one] un file
       *[other] { $count } file
    }

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }: { $text }

# $what: files, as counted above, that stay covered until one clicks on them. "spoiler" is the word for what gives
# away a story's end.
covered = { $what } con spoiler


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [one] un messaggio vocale di un secondo
       *[other] un messaggio vocale di { $seconds } secondi
    }
# $minutes: at least 2
voice-message-long =
    { $minutes ->
        [one] un messaggio vocale di circa un minuto
       *[other] un messaggio vocale di circa { $minutes } minuti
    }

# $name: the sticker's own
sticker = uno sticker: { $name }
sticker-unnamed = uno sticker


## Spoken: polls

# $question: what is asked, such as "Pizza or pasta?"
poll = un sondaggio: { $question }
# The question cannot be said
poll-unnamed = un sondaggio
# $answers: what one may choose from, listed with "or", such as "pizza, pasta, or soup"; exactly one may be chosen
poll-choice = puoi scegliere { $answers }
# $answers: listed with "and"; several of them may be chosen
poll-choices = puoi scegliere più risposte: { $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = il sondaggio è finito: { $question }
# The question cannot be said
poll-ended-unnamed = è finito un sondaggio
poll-without-votes = nessuno ha votato
# Several answers have most votes. $count: the votes of all answers.
poll-drawn =
    { $count ->
        [one] è un pareggio con un voto
       *[other] è un pareggio con { $count } voti
    }
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won =
    { $count ->
        [one] vince { $answer }, { $percent } per cento di un voto
       *[other] vince { $answer }, { $percent } per cento di { $count } voti
    }


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = inoltrato: { $text }

# $name: what the value is, such as "Score". $text: the value, such as "three to one".
card-field = { $name }: { $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words =
    { $count ->
        [one] { $text }, e un'altra parola
       *[other] { $text }, e altre { $count } parole
    }


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word on television, as a word
bleep = bip
