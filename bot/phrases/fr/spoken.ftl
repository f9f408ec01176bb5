# What the narrator says itself, in French.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name } dit : { $text }


## Spoken: names in a message

mention-everyone = tout le monde
mention-here = tout le monde ici
mention-unknown-user = quelqu'un
mention-unknown-role = un rôle
mention-unknown-channel = un salon


## Spoken: in the place of what cannot be read out

emoji-unnamed = un émoji
spoiler = spoiler
code-block = un bloc de code
code-inline = du code

# $language: a programming language, such as Python
code-block-in = un bloc de code en { $language }

# $text: words that their writer struck out, yet left to be read
struck-out = barré : { $text }

# $text: what the writer quotes from somewhere else
quote = citation : { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [one] un lien
        [many] { $count } de liens
       *[other] { $count } liens
    }

# $host: such as example.org
link-to =
    { $count ->
        [one] un lien vers { $host }
        [many] { $count } de liens vers { $host }
       *[other] { $count } liens vers { $host }
    }

# $service: what people call a site, such as YouTube
link-to-service =
    { $count ->
        [one] un lien { $service }
        [many] { $count } de liens { $service }
       *[other] { $count } liens { $service }
    }

link-gif =
    { $count ->
        [one] un GIF
        [many] { $count } de GIF
       *[other] { $count } GIF
    }
link-picture =
    { $count ->
        [one] un lien vers une image
        [many] { $count } de liens vers des images
       *[other] { $count } liens vers des images
    }
link-video =
    { $count ->
        [one] un lien vers une vidéo
        [many] { $count } de liens vers des vidéos
       *[other] { $count } liens vers des vidéos
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [one] une invitation à un serveur
        [many] { $count } d'invitations à des serveurs
       *[other] { $count } invitations à des serveurs
    }
link-event =
    { $count ->
        [one] un lien vers un événement
        [many] { $count } de liens vers des événements
       *[other] { $count } liens vers des événements
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [one] un lien vers un salon
        [many] { $count } de liens vers des salons
       *[other] { $count } liens vers des salons
    }
link-channel-named =
    { $count ->
        [one] un lien vers { $channel }
        [many] { $count } de liens vers { $channel }
       *[other] { $count } liens vers { $channel }
    }
link-message =
    { $count ->
        [one] un lien vers un message
        [many] { $count } de liens vers des messages
       *[other] { $count } liens vers des messages
    }
link-message-named =
    { $count ->
        [one] un lien vers un message dans { $channel }
        [many] { $count } de liens vers des messages dans { $channel }
       *[other] { $count } liens vers des messages dans { $channel }
    }


## Spoken: what Discord makes of commands and pages

# $name: a slash command with its subcommands, such as "settings show"
command = slash { $name }

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] Parcourir les salons
        [customize] Salons et rôles
        [guide] le Guide du serveur
        [home] le Guide du serveur
        [linked-roles] Rôles liés
       *[other] une page de ce serveur
    }


## Spoken: moments, by the calendar

# $date: such as "3 mars", or "3 mars 2027" in another year. $weekday: such as "mardi"
moment-weekday = { $weekday } { $date }
# $date: as above, with its weekday or without. $time: such as "17:00"
moment-date-time = { $date } à { $time }


## Spoken: moments, by their distance

moment-unknown = à un moment inconnu
moment-now = maintenant
moment-ahead =
    { $unit ->
        [minute] dans { $count ->
            [one] une minute
            [many] { $count } de minutes
           *[other] { $count } minutes
        }
        [hour] dans { $count ->
            [one] une heure
            [many] { $count } d'heures
           *[other] { $count } heures
        }
        [day] dans { $count ->
            [one] un jour
            [many] { $count } de jours
           *[other] { $count } jours
        }
        [month] dans { $count ->
            [one] un mois
            [many] { $count } de mois
           *[other] { $count } mois
        }
       *[year] dans { $count ->
            [one] un an
            [many] { $count } d'années
           *[other] { $count } ans
        }
    }
moment-past =
    { $unit ->
        [minute] il y a { $count ->
            [one] une minute
            [many] { $count } de minutes
           *[other] { $count } minutes
        }
        [hour] il y a { $count ->
            [one] une heure
            [many] { $count } d'heures
           *[other] { $count } heures
        }
        [day] il y a { $count ->
            [one] un jour
            [many] { $count } de jours
           *[other] { $count } jours
        }
        [month] il y a { $count ->
            [one] un mois
            [many] { $count } de mois
           *[other] { $count } mois
        }
       *[year] il y a { $count ->
            [one] un an
            [many] { $count } d'années
           *[other] { $count } ans
        }
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }, et la suite
