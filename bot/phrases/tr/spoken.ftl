# What the narrator says itself, in Turkish. No suffixes on variables: they would have to fit their last sound.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name } dedi ki: { $text }


## Spoken: names in a message

mention-everyone = herkes
mention-here = buradaki herkes
mention-unknown-user = biri
mention-unknown-role = bir rol
mention-unknown-channel = bir kanal


## Spoken: in the place of what cannot be read out

emoji-unnamed = bir emoji
spoiler = spoiler
code-block = bir kod bloğu
code-inline = bir kod parçası

# $language: a programming language, such as Python
code-block-in = bir { $language } kod bloğu

# $text: words that their writer struck out, yet left to be read
struck-out = üstü çizili: { $text }

# $text: what the writer quotes from somewhere else
quote = alıntı: { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [one] bir bağlantı
       *[other] { $count } bağlantı
    }

# $host: such as example.org
link-to =
    { $count ->
        [one] { $host } adresine bir bağlantı
       *[other] { $host } adresine { $count } bağlantı
    }

# $service: what people call a site, such as YouTube
link-to-service =
    { $count ->
        [one] bir { $service } bağlantısı
       *[other] { $count } { $service } bağlantısı
    }

link-gif =
    { $count ->
        [one] bir GIF
       *[other] { $count } GIF
    }
link-picture =
    { $count ->
        [one] bir görsel bağlantısı
       *[other] { $count } görsel bağlantısı
    }
link-video =
    { $count ->
        [one] bir video bağlantısı
       *[other] { $count } video bağlantısı
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [one] bir sunucu daveti
       *[other] { $count } sunucu daveti
    }
link-event =
    { $count ->
        [one] bir etkinlik bağlantısı
       *[other] { $count } etkinlik bağlantısı
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [one] bir kanal bağlantısı
       *[other] { $count } kanal bağlantısı
    }
link-channel-named =
    { $count ->
        [one] { $channel } kanalına bir bağlantı
       *[other] { $channel } kanalına { $count } bağlantı
    }
link-message =
    { $count ->
        [one] bir mesaj bağlantısı
       *[other] { $count } mesaj bağlantısı
    }
link-message-named =
    { $count ->
        [one] { $channel } kanalından bir mesaj bağlantısı
       *[other] { $channel } kanalından { $count } mesaj bağlantısı
    }


## Spoken: what Discord makes of commands and pages

# $name: a slash command with its subcommands, such as "settings show"
command = { $name } komutu

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] Kanallara Göz At
        [customize] Kanallar ve Roller
        [guide] Sunucu Rehberi
        [home] Sunucu Rehberi
        [linked-roles] Bağlantılı Roller
       *[other] bu sunucunun bir sayfası
    }


## Spoken: moments, by the calendar

# $date: such as "3 Mart", or "3 Mart 2027" in another year. $weekday: such as "Salı"
moment-weekday = { $date } { $weekday }
# $date: as above, with its weekday or without. $time: such as "17:00"
moment-date-time = { $date } saat { $time }


## Spoken: moments, by their distance

moment-unknown = bilinmeyen bir zaman
moment-now = şimdi
moment-ahead =
    { $unit ->
        [minute] { $count ->
            [one] bir dakika
           *[other] { $count } dakika
        } sonra
        [hour] { $count ->
            [one] bir saat
           *[other] { $count } saat
        } sonra
        [day] { $count ->
            [one] bir gün
           *[other] { $count } gün
        } sonra
        [month] { $count ->
            [one] bir ay
           *[other] { $count } ay
        } sonra
       *[year] { $count ->
            [one] bir yıl
           *[other] { $count } yıl
        } sonra
    }
moment-past =
    { $unit ->
        [minute] { $count ->
            [one] bir dakika
           *[other] { $count } dakika
        } önce
        [hour] { $count ->
            [one] bir saat
           *[other] { $count } saat
        } önce
        [day] { $count ->
            [one] bir gün
           *[other] { $count } gün
        } önce
        [month] { $count ->
            [one] bir ay
           *[other] { $count } ay
        } önce
       *[year] { $count ->
            [one] bir yıl
           *[other] { $count } yıl
        } önce
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }, devamı da var
