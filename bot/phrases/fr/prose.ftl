# What is said of signs among a member's words, in French.
# These stand within or beside a sentence: a small letter first, no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = un émoji

# $name: what the emoji shows. $count: 2 or more
pictograph-times = { $name }, { $count ->
        [one] une fois
        [many] { $count } de fois
       *[other] { $count } fois
    }

# After the names of the first of many emoji. $count: 1 or more
pictographs-more =
    { $count ->
        [one] et un autre émoji
        [many] et { $count } d'autres émojis
       *[other] et { $count } autres émojis
    }

# $country: such as "France"; without "de", which would need its article
flag = drapeau { $country }


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence.
emoticon =
    { $kind ->
        [angry] visage en colère
        [bear] ours
        [broken] cœur brisé
        [cat] tête de chat
        [cheer] acclamations
        [confused] visage perplexe
        [crying] visage en pleurs
        [disapproval] regard désapprobateur
        [doubtful] visage dubitatif
        [evil] sourire diabolique
        [flip] renverse la table
        [heart] cœur
        [kiss] bisou
        [laughing] éclat de rire
        [lenny] regard plein de sous-entendus
        [sad] visage triste
        [salute] salut militaire
        [shrug] haussement d'épaules
        [smile] sourire
        [speechless] visage sans voix
        [surprised] visage surpris
        [tongue] langue tirée
        [unamused] visage blasé
        [unflip] remet la table en place
        [wink] clin d'œil
       *[other] émoticône
    }


## Spoken: laughter that is written in letters or signs, such as "mdr" or "www"

# A short laugh, as one would write it to hear it
laughter = ha ha ha


## Spoken: in the place of what cannot be heard with profit

long-number = un long numéro
# A hash, a key, an id
code = un code
email-address = une adresse e-mail
phone-number = un numéro de téléphone
# Made of characters
drawing = un dessin
# Keys hit at random, such as "asdfghjkl"
key-smash = des touches au hasard

# $name: in words. $ending: such as "pdf"
file-named = { $name } point { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = un fichier { $ending }

# After a line that is written several times over. $count: 3 or more
repeated =
    { $count ->
        [one] une fois
        [many] { $count } de fois
       *[other] { $count } fois
    }


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] { $count ->
            [one] un astérisque
            [many] { $count } d'astérisques
           *[other] { $count } astérisques
        }
        [dash] { $count ->
            [one] un tiret
            [many] { $count } de tirets
           *[other] { $count } tirets
        }
        [dot] { $count ->
            [one] un point
            [many] { $count } de points
           *[other] { $count } points
        }
        [equals] { $count ->
            [one] un signe égal
            [many] { $count } de signes égal
           *[other] { $count } signes égal
        }
        [exclamation] { $count ->
            [one] un point d'exclamation
            [many] { $count } de points d'exclamation
           *[other] { $count } points d'exclamation
        }
        [question] { $count ->
            [one] un point d'interrogation
            [many] { $count } de points d'interrogation
           *[other] { $count } points d'interrogation
        }
       *[tilde] { $count ->
            [one] un tilde
            [many] { $count } de tildes
           *[other] { $count } tildes
        }
    }
