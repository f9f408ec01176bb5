# What is said of all that came with a message, or instead of words, in French.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 images et un PDF"

images =
    { $count ->
        [one] une image
        [many] { $count } d'images
       *[other] { $count } images
    }
# Moving pictures
gifs =
    { $count ->
        [one] un GIF
        [many] { $count } de GIF
       *[other] { $count } GIF
    }
videos =
    { $count ->
        [one] une vidéo
        [many] { $count } de vidéos
       *[other] { $count } vidéos
    }
audio-files =
    { $count ->
        [one] un fichier audio
        [many] { $count } de fichiers audio
       *[other] { $count } fichiers audio
    }
pdfs =
    { $count ->
        [one] un PDF
        [many] { $count } de PDF
       *[other] { $count } PDF
    }
text-files =
    { $count ->
        [one] un fichier texte
        [many] { $count } de fichiers texte
       *[other] { $count } fichiers texte
    }
# Of a word processor
documents =
    { $count ->
        [one] un document
        [many] { $count } de documents
       *[other] { $count } documents
    }
spreadsheets =
    { $count ->
        [one] une feuille de calcul
        [many] { $count } de feuilles de calcul
       *[other] { $count } feuilles de calcul
    }
# Slides
presentations =
    { $count ->
        [one] une présentation
        [many] { $count } de présentations
       *[other] { $count } présentations
    }
zip-archives =
    { $count ->
        [one] une archive zip
        [many] { $count } d'archives zip
       *[other] { $count } archives zip
    }
# Files packed into one, other than by zip
archives =
    { $count ->
        [one] une archive
        [many] { $count } d'archives
       *[other] { $count } archives
    }
# The source of programs
code-files =
    { $count ->
        [one] un fichier de code
        [many] { $count } de fichiers de code
       *[other] { $count } fichiers de code
    }
# That can be started
programs =
    { $count ->
        [one] un programme
        [many] { $count } de programmes
       *[other] { $count } programmes
    }
# Of any other kind
files =
    { $count ->
        [one] un fichier
        [many] { $count } de fichiers
       *[other] { $count } fichiers
    }

# $what: the files, as counted above. $text: how their sender described them.
described = { $what } : { $text }

# $what: files, as counted above, that stay covered until one clicks on them
covered = { $what } sous spoiler


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [one] un message vocal d'une seconde
        [many] un message vocal de { $seconds } de secondes
       *[other] un message vocal de { $seconds } secondes
    }
# $minutes: at least 2
voice-message-long =
    { $minutes ->
        [one] un message vocal d'environ une minute
        [many] un message vocal d'environ { $minutes } de minutes
       *[other] un message vocal d'environ { $minutes } minutes
    }

# $name: the sticker's own
sticker = un autocollant : { $name }
sticker-unnamed = un autocollant


## Spoken: polls

# $question: what is asked
poll = un sondage : { $question }
# The question cannot be said
poll-unnamed = un sondage
# $answers: listed with "ou"; exactly one may be chosen
poll-choice = au choix : { $answers }
# $answers: listed with "et"; several may be chosen
poll-choices = plusieurs choix possibles : { $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = le sondage est terminé : { $question }
# The question cannot be said
poll-ended-unnamed = un sondage est terminé
poll-without-votes = personne n'a voté
# Several answers have most votes. $count: the votes of all answers.
poll-drawn =
    { $count ->
        [one] c'est une égalité, avec un seul vote
        [many] c'est une égalité, avec { $count } de votes au total
       *[other] c'est une égalité, avec { $count } votes au total
    }
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won =
    { $count ->
        [one] le choix gagnant est { $answer }, avec { $percent } pour cent d'un seul vote
        [many] le choix gagnant est { $answer }, avec { $percent } pour cent des { $count } de votes
       *[other] le choix gagnant est { $answer }, avec { $percent } pour cent des { $count } votes
    }


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = message transféré : { $text }

# $name: what the value is. $text: the value.
card-field = { $name } : { $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words =
    { $count ->
        [one] { $text }, et encore un mot
        [many] { $text }, et encore { $count } de mots
       *[other] { $text }, et encore { $count } mots
    }


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word, as a word
bleep = bip
