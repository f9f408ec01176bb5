# What is said of signs among a member's words, in English.
# These stand within or beside a sentence, so they begin with a small letter and have no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = an emoji

# The same several times in a row. $name: what the emoji shows, such as "fire". $count: 2 or more
pictograph-times = { $name }, { $count ->
        [one] once
       *[other] { $count } times
    }

# After the names of the first of many emoji. $count: 1 or more
pictographs-more =
    { $count ->
        [one] and one more emoji
       *[other] and { $count } more emoji
    }

# $country: such as "France"
flag = flag of { $country }


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence, as in "see you, smile".
emoticon =
    { $kind ->
        [angry] angry face
        [bear] bear
        [broken] broken heart
        [cat] cat face
        [cheer] cheering
        [confused] confused face
        [crying] crying
        [disapproval] look of disapproval
        [doubtful] doubtful face
        [evil] evil grin
        [flip] flips a table
        [heart] heart
        [kiss] kiss
        [laughing] laughing
        [lenny] meaningful look
        [sad] sad face
        [salute] salute
        [shrug] shrug
        [smile] smile
        [speechless] speechless face
        [surprised] surprised face
        [tongue] tongue out
        [unamused] unamused face
        [unflip] puts the table back
        [wink] wink
       *[other] emoticon
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

# A short laugh, as one would write it to hear it
laughter = haha


## Spoken: in the place of what cannot be heard with profit

long-number = a long number
# A hash, a key, an id
code = a code
email-address = an e-mail address
phone-number = a phone number
# Made of characters
drawing = a drawing
# Keys hit at random, such as "asdfghjkl"
key-smash = random keys

# A file by its name. $name: in words, such as "holiday plan". $ending: such as "pdf"
file-named = { $name } dot { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = a { $ending } file

# After a line that is written several times over. $count: 3 or more
repeated =
    { $count ->
        [one] once
       *[other] { $count } times
    }


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] { $count ->
            [one] one asterisk
           *[other] { $count } asterisks
        }
        [dash] { $count ->
            [one] one dash
           *[other] { $count } dashes
        }
        [dot] { $count ->
            [one] one dot
           *[other] { $count } dots
        }
        [equals] { $count ->
            [one] one equals sign
           *[other] { $count } equals signs
        }
        [exclamation] { $count ->
            [one] one exclamation mark
           *[other] { $count } exclamation marks
        }
        [question] { $count ->
            [one] one question mark
           *[other] { $count } question marks
        }
       *[tilde] { $count ->
            [one] one tilde
           *[other] { $count } tildes
        }
    }
