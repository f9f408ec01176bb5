# What is said of signs among a member's words, in Italian.
# These stand within or beside a sentence, so they begin with a small letter and have no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = un'emoji

# The same several times in a row. $name: what the emoji shows, such as "fire". $count: 2 or more
pictograph-times = { $name }, { $count ->
        [one] una volta
       *[other] { $count } volte
    }

# After the names of the first of many emoji. $count: 1 or more
pictographs-more =
    { $count ->
        [one] e un'altra emoji
       *[other] e altre { $count } emoji
    }

# $country: such as "France"
flag = bandiera: { $country }


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence, as in "see you, smile".
emoticon =
    { $kind ->
        [angry] faccina arrabbiata
        [bear] orso
        [broken] cuore spezzato
        [cat] faccina di gatto
        [cheer] braccia al cielo
        [confused] faccina confusa
        [crying] faccina che piange
        [disapproval] sguardo di disapprovazione
        [doubtful] faccina dubbiosa
        [evil] ghigno malvagio
        [flip] ribalta il tavolo
        [heart] cuore
        [kiss] bacio
        [laughing] risate
        [lenny] sguardo malizioso
        [sad] faccina triste
        [salute] saluto militare
        [shrug] fa spallucce
        [smile] sorriso
        [speechless] senza parole
        [surprised] faccina sorpresa
        [tongue] linguaccia
        [unamused] faccina scocciata
        [unflip] rimette a posto il tavolo
        [wink] occhiolino
       *[other] faccina
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

# A short laugh, as one would write it to hear it
laughter = ahah


## Spoken: in the place of what cannot be heard with profit

long-number = un numero lungo
# A hash, a key, an id
code = un codice
email-address = un indirizzo email
phone-number = un numero di telefono
# Made of characters
drawing = un disegno
# Keys hit at random, such as "asdfghjkl"
key-smash = tasti a caso

# A file by its name. $name: in words, such as "holiday plan". $ending: such as "pdf"
file-named = { $name } punto { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = un file { $ending }

# After a line that is written several times over. $count: 3 or more
repeated =
    { $count ->
        [one] una volta
       *[other] { $count } volte
    }


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] { $count ->
            [one] un asterisco
           *[other] { $count } asterischi
        }
        [dash] { $count ->
            [one] un trattino
           *[other] { $count } trattini
        }
        [dot] { $count ->
            [one] un punto
           *[other] { $count } punti
        }
        [equals] { $count ->
            [one] un segno di uguale
           *[other] { $count } segni di uguale
        }
        [exclamation] { $count ->
            [one] un punto esclamativo
           *[other] { $count } punti esclamativi
        }
        [question] { $count ->
            [one] un punto interrogativo
           *[other] { $count } punti interrogativi
        }
       *[tilde] { $count ->
            [one] una tilde
           *[other] { $count } tildi
        }
    }
