# What the narrator says itself, in Brazilian Portuguese.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name } disse: { $text }


## Spoken: names in a message

mention-everyone = todo mundo
mention-here = todo mundo que está aqui
mention-unknown-user = alguém
mention-unknown-role = um cargo
mention-unknown-channel = um canal


## Spoken: in the place of what cannot be read out

emoji-unnamed = um emoji
spoiler = spoiler
code-block = um bloco de código
code-inline = um trecho de código

# $language: a programming language, such as Python
code-block-in = um bloco de código em { $language }

# $text: words that their writer struck out, yet left to be read
struck-out = riscado: { $text }

# $text: what the writer quotes from somewhere else
quote = citação: { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [one] um link
       *[other] { $count } links
    }

# $host: such as example.org
link-to =
    { $count ->
        [one] um link para { $host }
       *[other] { $count } links para { $host }
    }

# $service: what people call a site, such as YouTube.
link-to-service =
    { $count ->
        [one] { $service ->
            [Amazon] um link da { $service }
            [Apple] um link da { $service }
            [Crunchyroll] um link da { $service }
            [Etsy] um link da { $service }
            [Netflix] um link da { $service }
            [Steam] um link da { $service }
            [Twitch] um link da { $service }
            [Wikipedia] um link da { $service }
           *[other] um link do { $service }
        }
       *[other] { $service ->
            [Amazon] { $count } links da { $service }
            [Apple] { $count } links da { $service }
            [Crunchyroll] { $count } links da { $service }
            [Etsy] { $count } links da { $service }
            [Netflix] { $count } links da { $service }
            [Steam] { $count } links da { $service }
            [Twitch] { $count } links da { $service }
            [Wikipedia] { $count } links da { $service }
           *[other] { $count } links do { $service }
        }
    }

link-gif =
    { $count ->
        [one] um GIF
       *[other] { $count } GIFs
    }
link-picture =
    { $count ->
        [one] um link para uma imagem
       *[other] { $count } links para imagens
    }
link-video =
    { $count ->
        [one] um link para um vídeo
       *[other] { $count } links para vídeos
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [one] um convite para um servidor
       *[other] { $count } convites para servidores
    }
link-event =
    { $count ->
        [one] um link para um evento
       *[other] { $count } links para eventos
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [one] um link para um canal
       *[other] { $count } links para canais
    }
link-channel-named =
    { $count ->
        [one] um link para { $channel }
       *[other] { $count } links para { $channel }
    }
link-message =
    { $count ->
        [one] um link para uma mensagem
       *[other] { $count } links para mensagens
    }
link-message-named =
    { $count ->
        [one] um link para uma mensagem em { $channel }
       *[other] { $count } links para mensagens em { $channel }
    }


## Spoken: what Discord makes of commands and pages

# $name: a slash command with its subcommands, such as "settings show"
command = barra { $name }

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] Navegar pelos canais
        [customize] Canais e cargos
        [guide] o Guia do servidor
        [home] o Guia do servidor
        [linked-roles] Cargos vinculados
       *[other] uma página deste servidor
    }


## Spoken: moments, by the calendar

# $date: such as "March 3", or "March 3, 2027" in another year. $weekday: such as "Tuesday"
moment-weekday = { $weekday }, { $date }
# $date: as above, with its weekday or without. $time: such as "5 PM"
moment-date-time = { $date } às { $time }


## Spoken: moments, by their distance

moment-unknown = algum momento
moment-now = agora
moment-ahead =
    { $unit ->
        [minute] daqui a { $count ->
            [one] um minuto
           *[other] { $count } minutos
        }
        [hour] daqui a { $count ->
            [one] uma hora
           *[other] { $count } horas
        }
        [day] daqui a { $count ->
            [one] um dia
           *[other] { $count } dias
        }
        [month] daqui a { $count ->
            [one] um mês
           *[other] { $count } meses
        }
       *[year] daqui a { $count ->
            [one] um ano
           *[other] { $count } anos
        }
    }
moment-past =
    { $unit ->
        [minute] há { $count ->
            [one] um minuto
           *[other] { $count } minutos
        }
        [hour] há { $count ->
            [one] uma hora
           *[other] { $count } horas
        }
        [day] há { $count ->
            [one] um dia
           *[other] { $count } dias
        }
        [month] há { $count ->
            [one] um mês
           *[other] { $count } meses
        }
       *[year] há { $count ->
            [one] um ano
           *[other] { $count } anos
        }
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }, e continua
