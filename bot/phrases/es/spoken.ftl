# What the narrator says itself, in Spanish.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name } dice: { $text }


## Spoken: names in a message

mention-everyone = todos
mention-here = todos los que están aquí
mention-unknown-user = alguien
mention-unknown-role = un rol
mention-unknown-channel = un canal


## Spoken: in the place of what cannot be read out

emoji-unnamed = un emoji
spoiler = spoiler
code-block = un bloque de código
code-inline = un fragmento de código

# $language: a programming language, such as Python
code-block-in = un bloque de código en { $language }

# $text: words that their writer struck out, yet left to be read
struck-out = tachado: { $text }

# $text: what the writer quotes from somewhere else
quote = cita: { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [one] un enlace
       *[other] { $count } enlaces
    }

# $host: such as example.org
link-to =
    { $count ->
        [one] un enlace a { $host }
       *[other] { $count } enlaces a { $host }
    }

# $service: what people call a site, such as YouTube.
link-to-service =
    { $count ->
        [one] un enlace de { $service }
       *[other] { $count } enlaces de { $service }
    }

link-gif =
    { $count ->
        [one] un gif
       *[other] { $count } gifs
    }
link-picture =
    { $count ->
        [one] un enlace a una imagen
       *[other] { $count } enlaces a imágenes
    }
link-video =
    { $count ->
        [one] un enlace a un vídeo
       *[other] { $count } enlaces a vídeos
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [one] una invitación a un servidor
       *[other] { $count } invitaciones a servidores
    }
link-event =
    { $count ->
        [one] un enlace a un evento
       *[other] { $count } enlaces a eventos
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [one] un enlace a un canal
       *[other] { $count } enlaces a canales
    }
link-channel-named =
    { $count ->
        [one] un enlace a { $channel }
       *[other] { $count } enlaces a { $channel }
    }
link-message =
    { $count ->
        [one] un enlace a un mensaje
       *[other] { $count } enlaces a mensajes
    }
link-message-named =
    { $count ->
        [one] un enlace a un mensaje en { $channel }
       *[other] { $count } enlaces a mensajes en { $channel }
    }


## Spoken: what Discord makes of commands and pages

# $name: a slash command with its subcommands, such as "settings show"
command = barra { $name }

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] Explorar canales
        [customize] Canales y roles
        [guide] la Guía del servidor
        [home] la Guía del servidor
        [linked-roles] Roles vinculados
       *[other] una página de este servidor
    }


## Spoken: moments, by the calendar

# $date: such as "March 3", or "March 3, 2027" in another year. $weekday: such as "Tuesday"
moment-weekday = { $weekday }, { $date }
# $date: as above, with its weekday or without. $time: such as "5 PM"
moment-date-time = { $date } a las { $time }


## Spoken: moments, by their distance

moment-unknown = algún momento
moment-now = ahora
moment-ahead =
    { $unit ->
        [minute] dentro de { $count ->
            [one] un minuto
           *[other] { $count } minutos
        }
        [hour] dentro de { $count ->
            [one] una hora
           *[other] { $count } horas
        }
        [day] dentro de { $count ->
            [one] un día
           *[other] { $count } días
        }
        [month] dentro de { $count ->
            [one] un mes
           *[other] { $count } meses
        }
       *[year] dentro de { $count ->
            [one] un año
           *[other] { $count } años
        }
    }
moment-past =
    { $unit ->
        [minute] hace { $count ->
            [one] un minuto
           *[other] { $count } minutos
        }
        [hour] hace { $count ->
            [one] una hora
           *[other] { $count } horas
        }
        [day] hace { $count ->
            [one] un día
           *[other] { $count } días
        }
        [month] hace { $count ->
            [one] un mes
           *[other] { $count } meses
        }
       *[year] hace { $count ->
            [one] un año
           *[other] { $count } años
        }
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }, y sigue
