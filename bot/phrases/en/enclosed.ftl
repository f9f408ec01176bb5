# What is said of all that came with a message, or instead of words, in English.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 images and a PDF"

images =
    { $count ->
        [one] an image
       *[other] { $count } images
    }
# Moving pictures
gifs =
    { $count ->
        [one] a GIF
       *[other] { $count } GIFs
    }
videos =
    { $count ->
        [one] a video
       *[other] { $count } videos
    }
audio-files =
    { $count ->
        [one] an audio file
       *[other] { $count } audio files
    }
pdfs =
    { $count ->
        [one] a PDF
       *[other] { $count } PDFs
    }
text-files =
    { $count ->
        [one] a text file
       *[other] { $count } text files
    }
# Of a word processor
documents =
    { $count ->
        [one] a document
       *[other] { $count } documents
    }
spreadsheets =
    { $count ->
        [one] a spreadsheet
       *[other] { $count } spreadsheets
    }
# Slides
presentations =
    { $count ->
        [one] a presentation
       *[other] { $count } presentations
    }
zip-archives =
    { $count ->
        [one] a zip archive
       *[other] { $count } zip archives
    }
# Files packed into one, other than by zip
archives =
    { $count ->
        [one] an archive
       *[other] { $count } archives
    }
# The source of programs
code-files =
    { $count ->
        [one] a code file
       *[other] { $count } code files
    }
# That can be started
programs =
    { $count ->
        [one] a program
       *[other] { $count } programs
    }
# Of any other kind
files =
    { $count ->
        [one] a file
       *[other] { $count } files
    }

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }: { $text }

# $what: files, as counted above, that stay covered until one clicks on them. "spoiler" is the word for what gives
# away a story's end.
covered = { $what } behind a spoiler


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [one] a voice message of one second
       *[other] a voice message of { $seconds } seconds
    }
# $minutes: at least 2
voice-message-long =
    { $minutes ->
        [one] a voice message of about one minute
       *[other] a voice message of about { $minutes } minutes
    }

# $name: the sticker's own
sticker = a sticker: { $name }
sticker-unnamed = a sticker


## Spoken: polls

# $question: what is asked, such as "Pizza or pasta?"
poll = a poll: { $question }
# The question cannot be said
poll-unnamed = a poll
# $answers: what one may choose from, listed with "or", such as "pizza, pasta, or soup"; exactly one may be chosen
poll-choice = you can choose { $answers }
# $answers: listed with "and"; several of them may be chosen
poll-choices = you can choose several: { $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = the poll has ended: { $question }
# The question cannot be said
poll-ended-unnamed = a poll has ended
poll-without-votes = nobody has voted
# Several answers have most votes. $count: the votes of all answers.
poll-drawn =
    { $count ->
        [one] it is a draw with one vote
       *[other] it is a draw with { $count } votes
    }
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won =
    { $count ->
        [one] the winner is { $answer } with { $percent } percent of one vote
       *[other] the winner is { $answer } with { $percent } percent of { $count } votes
    }


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = forwarded: { $text }

# $name: what the value is, such as "Score". $text: the value, such as "three to one".
card-field = { $name }: { $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words =
    { $count ->
        [one] { $text }, and one more word
       *[other] { $text }, and { $count } more words
    }


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word on television, as a word
bleep = bleep
