# What is said of all that came with a message, or instead of words, in Russian.
# Each phrase is a sentence of its own, or stands after "NAME говорит:".


## Spoken: files, of which $count came with the message, all in the nominative

images =
    { $count ->
        [1] картинка
        [one] { $count } картинка
        [few] { $count } картинки
        [many] { $count } картинок
       *[other] { $count } картинки
    }
gifs =
    { $count ->
        [1] гифка
        [one] { $count } гифка
        [few] { $count } гифки
        [many] { $count } гифок
       *[other] { $count } гифки
    }
videos =
    { $count ->
        [1] видео
        [one] { $count } видео
        [few] { $count } видео
        [many] { $count } видео
       *[other] { $count } видео
    }
audio-files =
    { $count ->
        [1] аудиофайл
        [one] { $count } аудиофайл
        [few] { $count } аудиофайла
        [many] { $count } аудиофайлов
       *[other] { $count } аудиофайла
    }
pdfs =
    { $count ->
        [1] файл PDF
        [one] { $count } файл PDF
        [few] { $count } файла PDF
        [many] { $count } файлов PDF
       *[other] { $count } файла PDF
    }
text-files =
    { $count ->
        [1] текстовый файл
        [one] { $count } текстовый файл
        [few] { $count } текстовых файла
        [many] { $count } текстовых файлов
       *[other] { $count } текстового файла
    }
documents =
    { $count ->
        [1] документ
        [one] { $count } документ
        [few] { $count } документа
        [many] { $count } документов
       *[other] { $count } документа
    }
spreadsheets =
    { $count ->
        [1] таблица
        [one] { $count } таблица
        [few] { $count } таблицы
        [many] { $count } таблиц
       *[other] { $count } таблицы
    }
presentations =
    { $count ->
        [1] презентация
        [one] { $count } презентация
        [few] { $count } презентации
        [many] { $count } презентаций
       *[other] { $count } презентации
    }
zip-archives =
    { $count ->
        [1] zip-архив
        [one] { $count } zip-архив
        [few] { $count } zip-архива
        [many] { $count } zip-архивов
       *[other] { $count } zip-архива
    }
archives =
    { $count ->
        [1] архив
        [one] { $count } архив
        [few] { $count } архива
        [many] { $count } архивов
       *[other] { $count } архива
    }
code-files =
    { $count ->
        [1] файл с кодом
        [one] { $count } файл с кодом
        [few] { $count } файла с кодом
        [many] { $count } файлов с кодом
       *[other] { $count } файла с кодом
    }
programs =
    { $count ->
        [1] программа
        [one] { $count } программа
        [few] { $count } программы
        [many] { $count } программ
       *[other] { $count } программы
    }
files =
    { $count ->
        [1] файл
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файла
    }

described = { $what }: { $text }
covered = { $what } под спойлером


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [1] голосовое сообщение, одна секунда
        [one] голосовое сообщение, { $seconds } секунда
        [few] голосовое сообщение, { $seconds } секунды
        [many] голосовое сообщение, { $seconds } секунд
       *[other] голосовое сообщение, { $seconds } секунды
    }
voice-message-long =
    { $minutes ->
        [1] голосовое сообщение, примерно одна минута
        [one] голосовое сообщение, примерно { $minutes } минута
        [few] голосовое сообщение, примерно { $minutes } минуты
        [many] голосовое сообщение, примерно { $minutes } минут
       *[other] голосовое сообщение, примерно { $minutes } минуты
    }
sticker = стикер: { $name }
sticker-unnamed = стикер


## Spoken: polls

poll = опрос: { $question }
poll-unnamed = опрос
poll-choice = на выбор: { $answers }
poll-choices = можно выбрать несколько: { $answers }
poll-ended = опрос завершён: { $question }
poll-ended-unnamed = опрос завершён
poll-without-votes = никто не голосовал
poll-drawn =
    { $count ->
        [1] ничья, всего один голос
        [one] ничья, всего { $count } голос
        [few] ничья, всего { $count } голоса
        [many] ничья, всего { $count } голосов
       *[other] ничья, всего { $count } голоса
    }
poll-won =
    побеждает вариант { $answer }, { $percent ->
        [one] { $percent } процент
        [few] { $percent } процента
        [many] { $percent } процентов
       *[other] { $percent } процента
    }, всего { $count ->
        [1] один голос
        [one] { $count } голос
        [few] { $count } голоса
        [many] { $count } голосов
       *[other] { $count } голоса
    }


## Spoken: forwarded messages, and boxes of applications

forwarded = пересланное сообщение: { $text }
card-field = { $name }: { $text }


## Spoken: the end of what is too long, where words can be counted

cut-short-words =
    { $count ->
        [1] { $text }, и ещё одно слово
        [one] { $text }, и ещё { $count } слово
        [few] { $text }, и ещё { $count } слова
        [many] { $text }, и ещё { $count } слов
       *[other] { $text }, и ещё { $count } слова
    }


## Spoken: in the place of a word that the server does not want to hear

bleep = пип
