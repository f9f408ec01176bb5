# What is said of all that came with a message, or instead of words, in Polish.
# Each phrase is a sentence of its own, or stands after "NAME mówi:".


## Spoken: files, of which $count came with the message, all in the nominative

images =
    { $count ->
        [one] obrazek
        [few] { $count } obrazki
        [many] { $count } obrazków
       *[other] { $count } obrazka
    }
gifs =
    { $count ->
        [one] gif
        [few] { $count } gify
        [many] { $count } gifów
       *[other] { $count } gifa
    }
videos =
    { $count ->
        [one] film
        [few] { $count } filmy
        [many] { $count } filmów
       *[other] { $count } filmu
    }
audio-files =
    { $count ->
        [one] plik audio
        [few] { $count } pliki audio
        [many] { $count } plików audio
       *[other] { $count } pliku audio
    }
pdfs =
    { $count ->
        [one] plik PDF
        [few] { $count } pliki PDF
        [many] { $count } plików PDF
       *[other] { $count } pliku PDF
    }
text-files =
    { $count ->
        [one] plik tekstowy
        [few] { $count } pliki tekstowe
        [many] { $count } plików tekstowych
       *[other] { $count } pliku tekstowego
    }
documents =
    { $count ->
        [one] dokument
        [few] { $count } dokumenty
        [many] { $count } dokumentów
       *[other] { $count } dokumentu
    }
spreadsheets =
    { $count ->
        [one] arkusz kalkulacyjny
        [few] { $count } arkusze kalkulacyjne
        [many] { $count } arkuszy kalkulacyjnych
       *[other] { $count } arkusza kalkulacyjnego
    }
presentations =
    { $count ->
        [one] prezentacja
        [few] { $count } prezentacje
        [many] { $count } prezentacji
       *[other] { $count } prezentacji
    }
zip-archives =
    { $count ->
        [one] archiwum zip
        [few] { $count } archiwa zip
        [many] { $count } archiwów zip
       *[other] { $count } archiwum zip
    }
archives =
    { $count ->
        [one] archiwum
        [few] { $count } archiwa
        [many] { $count } archiwów
       *[other] { $count } archiwum
    }
code-files =
    { $count ->
        [one] plik z kodem
        [few] { $count } pliki z kodem
        [many] { $count } plików z kodem
       *[other] { $count } pliku z kodem
    }
programs =
    { $count ->
        [one] program
        [few] { $count } programy
        [many] { $count } programów
       *[other] { $count } programu
    }
files =
    { $count ->
        [one] plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    }

described = { $what }: { $text }
covered = { $what } pod spoilerem


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [one] wiadomość głosowa, jedna sekunda
        [few] wiadomość głosowa, { $seconds } sekundy
        [many] wiadomość głosowa, { $seconds } sekund
       *[other] wiadomość głosowa, { $seconds } sekundy
    }
voice-message-long =
    { $minutes ->
        [one] wiadomość głosowa, mniej więcej minuta
        [few] wiadomość głosowa, mniej więcej { $minutes } minuty
        [many] wiadomość głosowa, mniej więcej { $minutes } minut
       *[other] wiadomość głosowa, mniej więcej { $minutes } minuty
    }
sticker = naklejka: { $name }
sticker-unnamed = naklejka


## Spoken: polls

poll = ankieta: { $question }
poll-unnamed = ankieta
poll-choice = do wyboru: { $answers }
poll-choices = można wybrać kilka: { $answers }
poll-ended = koniec ankiety: { $question }
poll-ended-unnamed = koniec ankiety
poll-without-votes = nikt nie zagłosował
poll-drawn =
    { $count ->
        [one] jest remis, oddano jeden głos
        [few] jest remis, oddano { $count } głosy
        [many] jest remis, oddano { $count } głosów
       *[other] jest remis, oddano { $count } głosu
    }
poll-won =
    { $count ->
        [one] wygrywa odpowiedź { $answer }, { $percent } procent, oddano jeden głos
        [few] wygrywa odpowiedź { $answer }, { $percent } procent, oddano { $count } głosy
        [many] wygrywa odpowiedź { $answer }, { $percent } procent, oddano { $count } głosów
       *[other] wygrywa odpowiedź { $answer }, { $percent } procent, oddano { $count } głosu
    }


## Spoken: forwarded messages, and boxes of applications

forwarded = przekazane dalej: { $text }
card-field = { $name }: { $text }


## Spoken: the end of what is too long, where words can be counted

cut-short-words =
    { $count ->
        [one] { $text }, i jeszcze jedno słowo
        [few] { $text }, i jeszcze { $count } słowa
        [many] { $text }, i jeszcze { $count } słów
       *[other] { $text }, i jeszcze { $count } słowa
    }


## Spoken: in the place of a word that the server does not want to hear

bleep = pip
