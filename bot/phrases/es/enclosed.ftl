# What is said of all that came with a message, or instead of words, in Spanish.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 images and a PDF"

images =
    { $count ->
        [one] una imagen
       *[other] { $count } imágenes
    }
# Moving pictures
gifs =
    { $count ->
        [one] un gif
       *[other] { $count } gifs
    }
videos =
    { $count ->
        [one] un vídeo
       *[other] { $count } vídeos
    }
audio-files =
    { $count ->
        [one] un archivo de audio
       *[other] { $count } archivos de audio
    }
pdfs =
    { $count ->
        [one] un PDF
       *[other] { $count } archivos PDF
    }
text-files =
    { $count ->
        [one] un archivo de texto
       *[other] { $count } archivos de texto
    }
# Of a word processor
documents =
    { $count ->
        [one] un documento
       *[other] { $count } documentos
    }
spreadsheets =
    { $count ->
        [one] una hoja de cálculo
       *[other] { $count } hojas de cálculo
    }
# Slides
presentations =
    { $count ->
        [one] una presentación
       *[other] { $count } presentaciones
    }
zip-archives =
    { $count ->
        [one] un archivo zip
       *[other] { $count } archivos zip
    }
# Files packed into one, other than by zip
archives =
    { $count ->
        [one] un archivo comprimido
       *[other] { $count } archivos comprimidos
    }
# The source of programs
code-files =
    { $count ->
        [one] un archivo de código
       *[other] { $count } archivos de código
    }
# That can be started
programs =
    { $count ->
        [one] un programa
       *[other] { $count } programas
    }
# Of any other kind
files =
    { $count ->
        [one] un archivo
       *[other] { $count } archivos
    }

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }: { $text }

# $what: files, as counted above, that stay covered until one clicks on them. "spoiler" is the word for what gives
# away a story's end.
covered = { $what } con spoiler


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [one] un mensaje de voz de un segundo
       *[other] un mensaje de voz de { $seconds } segundos
    }
# $minutes: at least 2
voice-message-long =
    { $minutes ->
        [one] un mensaje de voz de alrededor de un minuto
       *[other] un mensaje de voz de unos { $minutes } minutos
    }

# $name: the sticker's own
sticker = un sticker: { $name }
sticker-unnamed = un sticker


## Spoken: polls

# $question: what is asked, such as "Pizza or pasta?"
poll = una encuesta: { $question }
# The question cannot be said
poll-unnamed = una encuesta
# $answers: what one may choose from, listed with "or", such as "pizza, pasta, or soup"; exactly one may be chosen
poll-choice = puedes elegir { $answers }
# $answers: listed with "and"; several of them may be chosen
poll-choices = puedes elegir varias opciones: { $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = la encuesta ha terminado: { $question }
# The question cannot be said
poll-ended-unnamed = ha terminado una encuesta
poll-without-votes = nadie ha votado
# Several answers have most votes. $count: the votes of all answers.
poll-drawn =
    { $count ->
        [one] hay un empate con un voto
       *[other] hay un empate con { $count } votos
    }
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won =
    { $count ->
        [one] gana { $answer } con el { $percent } por ciento de un voto
       *[other] gana { $answer } con el { $percent } por ciento de { $count } votos
    }


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = reenviado: { $text }

# $name: what the value is, such as "Score". $text: the value, such as "three to one".
card-field = { $name }: { $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words =
    { $count ->
        [one] { $text }, y una palabra más
       *[other] { $text }, y { $count } palabras más
    }


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word on television, as a word
bleep = bip
