# What the narrator says itself, in German.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name } sagt: { $text }


## Spoken: names in a message

mention-everyone = alle
mention-here = alle hier
mention-unknown-user = jemand
mention-unknown-role = eine Rolle
mention-unknown-channel = ein Kanal


## Spoken: in the place of what cannot be read out

emoji-unnamed = ein Emoji
spoiler = Spoiler
code-block = ein Codeblock
code-inline = etwas Code

# $language: a programming language, such as Python
code-block-in = ein Codeblock in { $language }

# $text: words that their writer struck out, yet left to be read
struck-out = durchgestrichen: { $text }

# $text: what the writer quotes from somewhere else
quote = Zitat: { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [one] ein Link
       *[other] { $count } Links
    }

# $host: such as example.org
link-to =
    { $count ->
        [one] ein Link zu { $host }
       *[other] { $count } Links zu { $host }
    }

# $service: what people call a site, such as YouTube
link-to-service =
    { $count ->
        [one] ein { $service }-Link
       *[other] { $count } { $service }-Links
    }

link-gif =
    { $count ->
        [one] ein GIF
       *[other] { $count } GIFs
    }
link-picture =
    { $count ->
        [one] ein Link zu einem Bild
       *[other] { $count } Links zu Bildern
    }
link-video =
    { $count ->
        [one] ein Link zu einem Video
       *[other] { $count } Links zu Videos
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [one] eine Einladung zu einem Server
       *[other] { $count } Einladungen zu Servern
    }
link-event =
    { $count ->
        [one] ein Link zu einem Event
       *[other] { $count } Links zu Events
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [one] ein Link zu einem Kanal
       *[other] { $count } Links zu Kanälen
    }
link-channel-named =
    { $count ->
        [one] ein Link zu { $channel }
       *[other] { $count } Links zu { $channel }
    }
link-message =
    { $count ->
        [one] ein Link zu einer Nachricht
       *[other] { $count } Links zu Nachrichten
    }
link-message-named =
    { $count ->
        [one] ein Link zu einer Nachricht in { $channel }
       *[other] { $count } Links zu Nachrichten in { $channel }
    }


## Spoken: what Discord makes of commands and pages

# $name: a slash command with its subcommands, such as "settings show"
command = Slash { $name }

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] Kanäle durchstöbern
        [customize] Kanäle und Rollen
        [guide] der Server-Guide
        [home] der Server-Guide
        [linked-roles] Verknüpfte Rollen
       *[other] eine Seite dieses Servers
    }


## Spoken: moments, by the calendar

# $date: such as "3. März", or "3. März 2027" in another year. $weekday: such as "Dienstag"
moment-weekday = { $weekday }, { $date }
# $date: as above, with its weekday or without. $time: such as "17:00"
moment-date-time = { $date } um { $time }


## Spoken: moments, by their distance

moment-unknown = irgendwann
moment-now = jetzt
moment-ahead =
    { $unit ->
        [minute] in { $count ->
            [one] einer Minute
           *[other] { $count } Minuten
        }
        [hour] in { $count ->
            [one] einer Stunde
           *[other] { $count } Stunden
        }
        [day] in { $count ->
            [one] einem Tag
           *[other] { $count } Tagen
        }
        [month] in { $count ->
            [one] einem Monat
           *[other] { $count } Monaten
        }
       *[year] in { $count ->
            [one] einem Jahr
           *[other] { $count } Jahren
        }
    }
moment-past =
    { $unit ->
        [minute] vor { $count ->
            [one] einer Minute
           *[other] { $count } Minuten
        }
        [hour] vor { $count ->
            [one] einer Stunde
           *[other] { $count } Stunden
        }
        [day] vor { $count ->
            [one] einem Tag
           *[other] { $count } Tagen
        }
        [month] vor { $count ->
            [one] einem Monat
           *[other] { $count } Monaten
        }
       *[year] vor { $count ->
            [one] einem Jahr
           *[other] { $count } Jahren
        }
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }, und noch mehr
