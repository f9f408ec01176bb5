# What is said of signs among a member's words, in German.
# These stand within or beside a sentence, and have no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = ein Emoji

# $name: what the emoji shows. $count: 2 or more
pictograph-times = { $name }, { $count ->
        [one] einmal
       *[other] { $count } Mal
    }

# After the names of the first of many emoji. $count: 1 or more
pictographs-more =
    { $count ->
        [one] und noch ein Emoji
       *[other] und noch { $count } Emojis
    }

# $country: such as "Frankreich"; without "von", which some names could not follow
flag = Flagge { $country }


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence.
emoticon =
    { $kind ->
        [angry] wütendes Gesicht
        [bear] Bär
        [broken] gebrochenes Herz
        [cat] Katzengesicht
        [cheer] Jubel
        [confused] verwirrtes Gesicht
        [crying] weinendes Gesicht
        [disapproval] missbilligender Blick
        [doubtful] zweifelndes Gesicht
        [evil] fieses Grinsen
        [flip] wirft den Tisch um
        [heart] Herz
        [kiss] Kuss
        [laughing] Lachen
        [lenny] vielsagender Blick
        [sad] trauriges Gesicht
        [salute] militärischer Gruß
        [shrug] Schulterzucken
        [smile] Lächeln
        [speechless] sprachloses Gesicht
        [surprised] überraschtes Gesicht
        [tongue] Zunge raus
        [unamused] genervtes Gesicht
        [unflip] stellt den Tisch wieder hin
        [wink] Zwinkern
       *[other] Emoticon
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

# A short laugh, as one would write it to hear it
laughter = haha


## Spoken: in the place of what cannot be heard with profit

long-number = eine lange Zahl
# A hash, a key, an id
code = ein Code
email-address = eine E-Mail-Adresse
phone-number = eine Telefonnummer
# Made of characters
drawing = eine Zeichnung
# Keys hit at random, such as "asdfghjkl"
key-smash = wildes Getippe

# $name: in words. $ending: such as "pdf"
file-named = { $name } Punkt { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = eine { $ending }-Datei

# After a line that is written several times over. $count: 3 or more
repeated =
    { $count ->
        [one] einmal
       *[other] { $count } Mal
    }


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] { $count ->
            [one] ein Sternchen
           *[other] { $count } Sternchen
        }
        [dash] { $count ->
            [one] ein Strich
           *[other] { $count } Striche
        }
        [dot] { $count ->
            [one] ein Punkt
           *[other] { $count } Punkte
        }
        [equals] { $count ->
            [one] ein Gleichheitszeichen
           *[other] { $count } Gleichheitszeichen
        }
        [exclamation] { $count ->
            [one] ein Ausrufezeichen
           *[other] { $count } Ausrufezeichen
        }
        [question] { $count ->
            [one] ein Fragezeichen
           *[other] { $count } Fragezeichen
        }
       *[tilde] { $count ->
            [one] eine Tilde
           *[other] { $count } Tilden
        }
    }
