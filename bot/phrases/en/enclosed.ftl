# What is said of all that came with a message, or instead of words, in English.


## Spoken: what came with a message

images =
    { $count ->
        [one] an image
       *[other] { $count } images
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
files =
    { $count ->
        [one] a file
       *[other] { $count } files
    }
voice-message =
    { $seconds ->
        [one] a voice message of one second
       *[other] a voice message of { $seconds } seconds
    }

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }: { $text }

# $name: the sticker's own
sticker = a sticker: { $name }
sticker-unnamed = a sticker
