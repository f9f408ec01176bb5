# What the narrator says itself, in Polish.
# Names and other values stand in the nominative; nobody's gender is guessed.


## Spoken: who speaks

speaker-said = { $name } mówi: { $text }


## Spoken: names in a message

mention-everyone = wszyscy
mention-here = wszyscy obecni
mention-unknown-user = ktoś
mention-unknown-role = jakaś rola
mention-unknown-channel = jakiś kanał


## Spoken: in the place of what cannot be read out

emoji-unnamed = emoji
spoiler = spoiler
code-block = blok kodu
code-inline = fragment kodu
code-block-in = blok kodu w języku { $language }
struck-out = skreślone: { $text }
quote = cytat: { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [one] link
        [few] { $count } linki
        [many] { $count } linków
       *[other] { $count } linku
    }
link-to =
    { $count ->
        [one] link do { $host }
        [few] { $count } linki do { $host }
        [many] { $count } linków do { $host }
       *[other] { $count } linku do { $host }
    }

# The second choice has the genitives; names that are not there stay as they are.
link-to-service =
    { $count ->
        [one] link
        [few] { $count } linki
        [many] { $count } linków
       *[other] { $count } linku
    } do { $service ->
        [Amazon] Amazona
        [Discord] Discorda
        [Dropbox] Dropboxa
        [Facebook] Facebooka
        [GitHub] GitHuba
        [GitLab] GitLaba
        [Instagram] Instagrama
        [LinkedIn] LinkedIna
        [Netflix] Netfliksa
        [Pinterest] Pinteresta
        [Reddit] Reddita
        [Snapchat] Snapchata
        [SoundCloud] SoundClouda
        [Steam] Steama
        [Telegram] Telegrama
        [TikTok] TikToka
        [Tumblr] Tumblra
        [Twitch] Twitcha
        [Twitter] Twittera
        [WhatsApp] WhatsAppa
        [Wikipedia] Wikipedii
       *[other] { $service }
    }

link-gif =
    { $count ->
        [one] gif
        [few] { $count } gify
        [many] { $count } gifów
       *[other] { $count } gifa
    }
link-picture =
    { $count ->
        [one] link do obrazka
        [few] { $count } linki do obrazków
        [many] { $count } linków do obrazków
       *[other] { $count } linku do obrazków
    }
link-video =
    { $count ->
        [one] link do filmu
        [few] { $count } linki do filmów
        [many] { $count } linków do filmów
       *[other] { $count } linku do filmów
    }
link-invite =
    { $count ->
        [one] zaproszenie na serwer
        [few] { $count } zaproszenia na serwery
        [many] { $count } zaproszeń na serwery
       *[other] { $count } zaproszenia na serwery
    }
link-event =
    { $count ->
        [one] link do wydarzenia
        [few] { $count } linki do wydarzeń
        [many] { $count } linków do wydarzeń
       *[other] { $count } linku do wydarzeń
    }
link-channel =
    { $count ->
        [one] link do kanału
        [few] { $count } linki do kanałów
        [many] { $count } linków do kanałów
       *[other] { $count } linku do kanałów
    }
link-channel-named =
    { $count ->
        [one] link do kanału { $channel }
        [few] { $count } linki do kanału { $channel }
        [many] { $count } linków do kanału { $channel }
       *[other] { $count } linku do kanału { $channel }
    }
link-message =
    { $count ->
        [one] link do wiadomości
        [few] { $count } linki do wiadomości
        [many] { $count } linków do wiadomości
       *[other] { $count } linku do wiadomości
    }
link-message-named =
    { $count ->
        [one] link do wiadomości na kanale { $channel }
        [few] { $count } linki do wiadomości na kanale { $channel }
        [many] { $count } linków do wiadomości na kanale { $channel }
       *[other] { $count } linku do wiadomości na kanale { $channel }
    }


## Spoken: what Discord makes of commands and pages

command = slash { $name }
guild-page =
    { $page ->
        [browse] Przeglądaj kanały
        [customize] Kanały i role
        [guide] Przewodnik po serwerze
        [home] Przewodnik po serwerze
        [linked-roles] Powiązane role
       *[other] strona tego serwera
    }


## Spoken: moments, by the calendar

moment-weekday = { $weekday }, { $date }
moment-date-time = { $date } o { $time }


## Spoken: moments, by their distance

moment-unknown = kiedyś
moment-now = teraz
moment-ahead =
    { $unit ->
        [minute] za { $count ->
            [one] minutę
            [few] { $count } minuty
            [many] { $count } minut
           *[other] { $count } minuty
        }
        [hour] za { $count ->
            [one] godzinę
            [few] { $count } godziny
            [many] { $count } godzin
           *[other] { $count } godziny
        }
        [day] za { $count ->
            [one] jeden dzień
            [few] { $count } dni
            [many] { $count } dni
           *[other] { $count } dnia
        }
        [month] za { $count ->
            [one] miesiąc
            [few] { $count } miesiące
            [many] { $count } miesięcy
           *[other] { $count } miesiąca
        }
       *[year] za { $count ->
            [one] rok
            [few] { $count } lata
            [many] { $count } lat
           *[other] { $count } roku
        }
    }
moment-past =
    { $unit ->
        [minute] { $count ->
            [one] minutę
            [few] { $count } minuty
            [many] { $count } minut
           *[other] { $count } minuty
        } temu
        [hour] { $count ->
            [one] godzinę
            [few] { $count } godziny
            [many] { $count } godzin
           *[other] { $count } godziny
        } temu
        [day] { $count ->
            [one] jeden dzień
            [few] { $count } dni
            [many] { $count } dni
           *[other] { $count } dnia
        } temu
        [month] { $count ->
            [one] miesiąc
            [few] { $count } miesiące
            [many] { $count } miesięcy
           *[other] { $count } miesiąca
        } temu
       *[year] { $count ->
            [one] rok
            [few] { $count } lata
            [many] { $count } lat
           *[other] { $count } roku
        } temu
    }


## Spoken: the end of what is too long

cut-short = { $text }, ciąg dalszy na czacie
