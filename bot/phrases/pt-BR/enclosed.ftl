# What is said of all that came with a message, or instead of words, in Brazilian Portuguese.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 images and a PDF"

images =
    { $count ->
        [one] uma imagem
       *[other] { $count } imagens
    }
# Moving pictures
gifs =
    { $count ->
        [one] um GIF
       *[other] { $count } GIFs
    }
videos =
    { $count ->
        [one] um vídeo
       *[other] { $count } vídeos
    }
audio-files =
    { $count ->
        [one] um arquivo de áudio
       *[other] { $count } arquivos de áudio
    }
pdfs =
    { $count ->
        [one] um PDF
       *[other] { $count } PDFs
    }
text-files =
    { $count ->
        [one] um arquivo de texto
       *[other] { $count } arquivos de texto
    }
# Of a word processor
documents =
    { $count ->
        [one] um documento
       *[other] { $count } documentos
    }
spreadsheets =
    { $count ->
        [one] uma planilha
       *[other] { $count } planilhas
    }
# Slides
presentations =
    { $count ->
        [one] uma apresentação
       *[other] { $count } apresentações
    }
zip-archives =
    { $count ->
        [one] um arquivo zip
       *[other] { $count } arquivos zip
    }
# Files packed into one, other than by zip
archives =
    { $count ->
        [one] um arquivo compactado
       *[other] { $count } arquivos compactados
    }
# The source of programs
code-files =
    { $count ->
        [one] um arquivo de código
       *[other] { $count } arquivos de código
    }
# That can be started
programs =
    { $count ->
        [one] um programa
       *[other] { $count } programas
    }
# Of any other kind
files =
    { $count ->
        [one] um arquivo
       *[other] { $count } arquivos
    }

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }: { $text }

# $what: files, as counted above, that stay covered until one clicks on them. "spoiler" is the word for what gives
# away a story's end.
covered = { $what } com spoiler


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [one] uma mensagem de voz de um segundo
       *[other] uma mensagem de voz de { $seconds } segundos
    }
# $minutes: at least 2
voice-message-long =
    { $minutes ->
        [one] uma mensagem de voz de cerca de um minuto
       *[other] uma mensagem de voz de cerca de { $minutes } minutos
    }

# $name: the sticker's own
sticker = uma figurinha: { $name }
sticker-unnamed = uma figurinha


## Spoken: polls

# $question: what is asked, such as "Pizza or pasta?"
poll = uma enquete: { $question }
# The question cannot be said
poll-unnamed = uma enquete
# $answers: what one may choose from, listed with "or", such as "pizza, pasta, or soup"; exactly one may be chosen
poll-choice = você pode escolher { $answers }
# $answers: listed with "and"; several of them may be chosen
poll-choices = você pode escolher várias opções: { $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = a enquete terminou: { $question }
# The question cannot be said
poll-ended-unnamed = uma enquete terminou
poll-without-votes = ninguém votou
# Several answers have most votes. $count: the votes of all answers.
poll-drawn =
    { $count ->
        [one] deu empate com um voto
       *[other] deu empate com { $count } votos
    }
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won =
    { $count ->
        [one] venceu { $answer } com { $percent } por cento de um voto
       *[other] venceu { $answer } com { $percent } por cento de { $count } votos
    }


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = encaminhado: { $text }

# $name: what the value is, such as "Score". $text: the value, such as "three to one".
card-field = { $name }: { $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words =
    { $count ->
        [one] { $text }, e mais uma palavra
       *[other] { $text }, e mais { $count } palavras
    }


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word on television, as a word
bleep = bipe
