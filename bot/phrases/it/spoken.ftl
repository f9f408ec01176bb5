# What the narrator says itself, in Italian.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name } dice: { $text }


## Spoken: names in a message

mention-everyone = tutti
mention-here = tutti i presenti
mention-unknown-user = qualcuno
mention-unknown-role = un ruolo
mention-unknown-channel = un canale


## Spoken: in the place of what cannot be read out

emoji-unnamed = un'emoji
spoiler = spoiler
code-block = un blocco di codice
code-inline = un pezzetto di codice

# $language: a programming language, such as Python
code-block-in = un blocco di codice in { $language }

# $text: words that their writer struck out, yet left to be read
struck-out = barrato: { $text }

# $text: what the writer quotes from somewhere else
quote = citazione: { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [one] un link
       *[other] { $count } link
    }

# $host: such as example.org
link-to =
    { $count ->
        [one] un link a { $host }
       *[other] { $count } link a { $host }
    }

# $service: what people call a site, such as YouTube.
link-to-service =
    { $count ->
        [one] un link di { $service }
       *[other] { $count } link di { $service }
    }

link-gif =
    { $count ->
        [one] una GIF
       *[other] { $count } GIF
    }
link-picture =
    { $count ->
        [one] un link a un'immagine
       *[other] { $count } link a immagini
    }
link-video =
    { $count ->
        [one] un link a un video
       *[other] { $count } link a video
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [one] un invito a un server
       *[other] { $count } inviti a server
    }
link-event =
    { $count ->
        [one] un link a un evento
       *[other] { $count } link a eventi
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [one] un link a un canale
       *[other] { $count } link a canali
    }
link-channel-named =
    { $count ->
        [one] un link a { $channel }
       *[other] { $count } link a { $channel }
    }
link-message =
    { $count ->
        [one] un link a un messaggio
       *[other] { $count } link a messaggi
    }
link-message-named =
    { $count ->
        [one] un link a un messaggio in { $channel }
       *[other] { $count } link a messaggi in { $channel }
    }


## Spoken: what Discord makes of commands and pages

# $name: a slash command with its subcommands, such as "settings show"
command = slash { $name }

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] Sfoglia canali
        [customize] Canali e ruoli
        [guide] la Guida del server
        [home] la Guida del server
        [linked-roles] Ruoli collegati
       *[other] una pagina di questo server
    }


## Spoken: moments, by the calendar

# $date: such as "March 3", or "March 3, 2027" in another year. $weekday: such as "Tuesday"
moment-weekday = { $weekday } { $date }
# $date: as above, with its weekday or without. $time: such as "5 PM"
moment-date-time = { $date } alle ore { $time }


## Spoken: moments, by their distance

moment-unknown = un certo momento
moment-now = adesso
moment-ahead =
    { $unit ->
        [minute] tra { $count ->
            [one] un minuto
           *[other] { $count } minuti
        }
        [hour] tra { $count ->
            [one] un'ora
           *[other] { $count } ore
        }
        [day] tra { $count ->
            [one] un giorno
           *[other] { $count } giorni
        }
        [month] tra { $count ->
            [one] un mese
           *[other] { $count } mesi
        }
       *[year] tra { $count ->
            [one] un anno
           *[other] { $count } anni
        }
    }
moment-past =
    { $unit ->
        [minute] { $count ->
            [one] un minuto
           *[other] { $count } minuti
        } fa
        [hour] { $count ->
            [one] un'ora
           *[other] { $count } ore
        } fa
        [day] { $count ->
            [one] un giorno
           *[other] { $count } giorni
        } fa
        [month] { $count ->
            [one] un mese
           *[other] { $count } mesi
        } fa
       *[year] { $count ->
            [one] un anno
           *[other] { $count } anni
        } fa
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }, e continua
