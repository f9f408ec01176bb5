# What is said of signs among a member's words, in Turkish.
# These stand within or beside a sentence: a small letter first, no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = bir emoji

# $name: what the emoji shows. $count: 2 or more
pictograph-times = { $name }, { $count ->
        [one] bir kez
       *[other] { $count } kez
    }

# After the names of the first of many emoji. $count: 1 or more
pictographs-more =
    { $count ->
        [one] ve bir emoji daha
       *[other] ve { $count } emoji daha
    }

# $country: such as "Fransa"
flag = { $country } bayrağı


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence.
emoticon =
    { $kind ->
        [angry] kızgın yüz
        [bear] ayı
        [broken] kırık kalp
        [cat] kedi yüzü
        [cheer] sevinç gösterisi
        [confused] kafası karışık yüz
        [crying] ağlayan yüz
        [disapproval] onaylamayan bakış
        [doubtful] kuşkulu yüz
        [evil] şeytani sırıtış
        [flip] masayı deviriyor
        [heart] kalp
        [kiss] öpücük
        [laughing] kahkaha
        [lenny] manalı bakış
        [sad] üzgün yüz
        [salute] asker selamı
        [shrug] omuz silkme
        [smile] gülümseme
        [speechless] sözsüz kalmış yüz
        [surprised] şaşırmış yüz
        [tongue] dil çıkarma
        [unamused] bıkkın yüz
        [unflip] masayı yerine koyuyor
        [wink] göz kırpma
       *[other] yüz ifadesi
    }


## Spoken: laughter that is written in letters or signs, such as "sjsj" or "www"

# A short laugh, as one would write it to hear it
laughter = haha


## Spoken: in the place of what cannot be heard with profit

long-number = uzun bir sayı
# A hash, a key, an id
code = bir kod
email-address = bir e-posta adresi
phone-number = bir telefon numarası
# Made of characters
drawing = bir çizim
# Keys hit at random, such as "asdfghjkl"
key-smash = rastgele tuşlar

# $name: in words. $ending: such as "pdf"
file-named = { $name } nokta { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = bir { $ending } dosyası

# After a line that is written several times over. $count: 3 or more
repeated =
    { $count ->
        [one] bir kez
       *[other] { $count } kez
    }


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] { $count ->
            [one] bir yıldız işareti
           *[other] { $count } yıldız işareti
        }
        [dash] { $count ->
            [one] bir tire
           *[other] { $count } tire
        }
        [dot] { $count ->
            [one] bir nokta
           *[other] { $count } nokta
        }
        [equals] { $count ->
            [one] bir eşittir işareti
           *[other] { $count } eşittir işareti
        }
        [exclamation] { $count ->
            [one] bir ünlem
           *[other] { $count } ünlem
        }
        [question] { $count ->
            [one] bir soru işareti
           *[other] { $count } soru işareti
        }
       *[tilde] { $count ->
            [one] bir dalga işareti
           *[other] { $count } dalga işareti
        }
    }
