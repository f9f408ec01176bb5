# What the narrator says itself, in Russian.
# Names and other values stand in the nominative; nobody's gender is guessed. [one] is also 21, 31 and so on.


## Spoken: who speaks

speaker-said = { $name } говорит: { $text }


## Spoken: names in a message

mention-everyone = все
mention-here = все, кто здесь
mention-unknown-user = кто-то
mention-unknown-role = какая-то роль
mention-unknown-channel = какой-то канал


## Spoken: in the place of what cannot be read out

emoji-unnamed = эмодзи
spoiler = спойлер
code-block = блок кода
code-inline = фрагмент кода
code-block-in = блок кода на языке { $language }
struck-out = зачёркнуто: { $text }
quote = цитата: { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [1] ссылка
        [one] { $count } ссылка
        [few] { $count } ссылки
        [many] { $count } ссылок
       *[other] { $count } ссылки
    }
link-to =
    { $count ->
        [1] ссылка на { $host }
        [one] { $count } ссылка на { $host }
        [few] { $count } ссылки на { $host }
        [many] { $count } ссылок на { $host }
       *[other] { $count } ссылки на { $host }
    }

# The second choice has the accusatives that differ.
link-to-service =
    { $count ->
        [1] ссылка
        [one] { $count } ссылка
        [few] { $count } ссылки
        [many] { $count } ссылок
       *[other] { $count } ссылки
    } на { $service ->
        [VK] ВК
        [Wikipedia] Википедию
       *[other] { $service }
    }

link-gif =
    { $count ->
        [1] гифка
        [one] { $count } гифка
        [few] { $count } гифки
        [many] { $count } гифок
       *[other] { $count } гифки
    }
link-picture =
    { $count ->
        [1] ссылка на картинку
        [one] { $count } ссылка на картинки
        [few] { $count } ссылки на картинки
        [many] { $count } ссылок на картинки
       *[other] { $count } ссылки на картинки
    }
link-video =
    { $count ->
        [1] ссылка на видео
        [one] { $count } ссылка на видео
        [few] { $count } ссылки на видео
        [many] { $count } ссылок на видео
       *[other] { $count } ссылки на видео
    }
link-invite =
    { $count ->
        [1] приглашение на сервер
        [one] { $count } приглашение на серверы
        [few] { $count } приглашения на серверы
        [many] { $count } приглашений на серверы
       *[other] { $count } приглашения на серверы
    }
link-event =
    { $count ->
        [1] ссылка на событие
        [one] { $count } ссылка на события
        [few] { $count } ссылки на события
        [many] { $count } ссылок на события
       *[other] { $count } ссылки на события
    }
link-channel =
    { $count ->
        [1] ссылка на канал
        [one] { $count } ссылка на каналы
        [few] { $count } ссылки на каналы
        [many] { $count } ссылок на каналы
       *[other] { $count } ссылки на каналы
    }
link-channel-named =
    { $count ->
        [1] ссылка на канал { $channel }
        [one] { $count } ссылка на канал { $channel }
        [few] { $count } ссылки на канал { $channel }
        [many] { $count } ссылок на канал { $channel }
       *[other] { $count } ссылки на канал { $channel }
    }
link-message =
    { $count ->
        [1] ссылка на сообщение
        [one] { $count } ссылка на сообщения
        [few] { $count } ссылки на сообщения
        [many] { $count } ссылок на сообщения
       *[other] { $count } ссылки на сообщения
    }
link-message-named =
    { $count ->
        [1] ссылка на сообщение в канале { $channel }
        [one] { $count } ссылка на сообщения в канале { $channel }
        [few] { $count } ссылки на сообщения в канале { $channel }
        [many] { $count } ссылок на сообщения в канале { $channel }
       *[other] { $count } ссылки на сообщения в канале { $channel }
    }


## Spoken: what Discord makes of commands and pages

command = слэш { $name }
guild-page =
    { $page ->
        [browse] Обзор каналов
        [customize] Каналы и роли
        [guide] Путеводитель по серверу
        [home] Путеводитель по серверу
        [linked-roles] Связанные роли
       *[other] страница этого сервера
    }


## Spoken: moments, by the calendar

moment-weekday = { $weekday }, { $date }
moment-date-time = { $date } в { $time }


## Spoken: moments, by their distance

moment-unknown = неизвестно когда
moment-now = сейчас
moment-ahead =
    { $unit ->
        [minute] через { $count ->
            [1] минуту
            [one] { $count } минуту
            [few] { $count } минуты
            [many] { $count } минут
           *[other] { $count } минуты
        }
        [hour] через { $count ->
            [1] час
            [one] { $count } час
            [few] { $count } часа
            [many] { $count } часов
           *[other] { $count } часа
        }
        [day] через { $count ->
            [1] день
            [one] { $count } день
            [few] { $count } дня
            [many] { $count } дней
           *[other] { $count } дня
        }
        [month] через { $count ->
            [1] месяц
            [one] { $count } месяц
            [few] { $count } месяца
            [many] { $count } месяцев
           *[other] { $count } месяца
        }
       *[year] через { $count ->
            [1] год
            [one] { $count } год
            [few] { $count } года
            [many] { $count } лет
           *[other] { $count } года
        }
    }
moment-past =
    { $unit ->
        [minute] { $count ->
            [1] минуту
            [one] { $count } минуту
            [few] { $count } минуты
            [many] { $count } минут
           *[other] { $count } минуты
        } назад
        [hour] { $count ->
            [1] час
            [one] { $count } час
            [few] { $count } часа
            [many] { $count } часов
           *[other] { $count } часа
        } назад
        [day] { $count ->
            [1] день
            [one] { $count } день
            [few] { $count } дня
            [many] { $count } дней
           *[other] { $count } дня
        } назад
        [month] { $count ->
            [1] месяц
            [one] { $count } месяц
            [few] { $count } месяца
            [many] { $count } месяцев
           *[other] { $count } месяца
        } назад
       *[year] { $count ->
            [1] год
            [one] { $count } год
            [few] { $count } года
            [many] { $count } лет
           *[other] { $count } года
        } назад
    }


## Spoken: the end of what is too long

cut-short = { $text }, продолжение в чате
