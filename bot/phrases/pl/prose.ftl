# What is said of signs among a member's words, in Polish.
# These stand within or beside a sentence, so they begin with a small letter and have no full stop.


## Spoken: emoji

pictograph-unnamed = emoji
pictograph-times = { $name }, { $count ->
        [one] raz
        [few] { $count } razy
        [many] { $count } razy
       *[other] { $count } raza
    }
pictographs-more =
    { $count ->
        [one] i jeszcze jedno emoji
        [few] i jeszcze { $count } emoji
        [many] i jeszcze { $count } emoji
       *[other] i jeszcze { $count } emoji
    }
flag = flaga: { $country }


## Spoken: faces made of signs, such as ":)"

emoticon =
    { $kind ->
        [angry] zła mina
        [bear] miś
        [broken] złamane serce
        [cat] kotek
        [cheer] hurra
        [confused] zdezorientowana mina
        [crying] płacz
        [disapproval] karcące spojrzenie
        [doubtful] niepewna mina
        [evil] diabelski uśmiech
        [flip] wywraca stół
        [heart] serduszko
        [kiss] buziak
        [laughing] śmiech
        [lenny] znaczące spojrzenie
        [sad] smutna mina
        [salute] salutuje
        [shrug] wzrusza ramionami
        [smile] uśmiech
        [speechless] brak słów
        [surprised] zdziwiona mina
        [tongue] wystawiony język
        [unamused] niezadowolona mina
        [unflip] odstawia stół na miejsce
        [wink] puszcza oczko
       *[other] buźka
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

laughter = haha


## Spoken: in the place of what cannot be heard with profit

long-number = długi ciąg cyfr
code = kod
email-address = adres e-mail
phone-number = numer telefonu
drawing = rysunek ze znaków
key-smash = losowe klawisze
file-named = { $name } kropka { $ending }
file-of-kind = plik { $ending }
repeated =
    { $count ->
        [one] raz
        [few] { $count } razy
        [many] { $count } razy
       *[other] { $count } raza
    }


## Spoken: signs and how many of them, after the words that they end

punctuation =
    { $mark ->
        [asterisk] { $count ->
            [one] jedna gwiazdka
            [few] { $count } gwiazdki
            [many] { $count } gwiazdek
           *[other] { $count } gwiazdki
        }
        [dash] { $count ->
            [one] jeden myślnik
            [few] { $count } myślniki
            [many] { $count } myślników
           *[other] { $count } myślnika
        }
        [dot] { $count ->
            [one] jedna kropka
            [few] { $count } kropki
            [many] { $count } kropek
           *[other] { $count } kropki
        }
        [equals] { $count ->
            [one] jeden znak równości
            [few] { $count } znaki równości
            [many] { $count } znaków równości
           *[other] { $count } znaku równości
        }
        [exclamation] { $count ->
            [one] jeden wykrzyknik
            [few] { $count } wykrzykniki
            [many] { $count } wykrzykników
           *[other] { $count } wykrzyknika
        }
        [question] { $count ->
            [one] jeden znak zapytania
            [few] { $count } znaki zapytania
            [many] { $count } znaków zapytania
           *[other] { $count } znaku zapytania
        }
       *[tilde] { $count ->
            [one] jedna tylda
            [few] { $count } tyldy
            [many] { $count } tyld
           *[other] { $count } tyldy
        }
    }
