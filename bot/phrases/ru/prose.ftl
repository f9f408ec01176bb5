# What is said of signs among a member's words, in Russian.
# These stand within or beside a sentence, so they begin with a small letter and have no full stop.


## Spoken: emoji

pictograph-unnamed = эмодзи
pictograph-times = { $name }, { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }
pictographs-more =
    { $count ->
        [1] и ещё один эмодзи
        [one] и ещё { $count } эмодзи
        [few] и ещё { $count } эмодзи
        [many] и ещё { $count } эмодзи
       *[other] и ещё { $count } эмодзи
    }
flag = флаг: { $country }


## Spoken: faces made of signs, such as ":)"

emoticon =
    { $kind ->
        [angry] злое лицо
        [bear] мишка
        [broken] разбитое сердце
        [cat] котик
        [cheer] ура
        [confused] недоумение
        [crying] слёзы
        [disapproval] осуждающий взгляд
        [doubtful] сомнение
        [evil] злорадная ухмылка
        [flip] переворачивает стол
        [heart] сердечко
        [kiss] поцелуй
        [laughing] смех
        [lenny] многозначительный взгляд
        [sad] грустное лицо
        [salute] отдаёт честь
        [shrug] пожимает плечами
        [smile] улыбка
        [speechless] нет слов
        [surprised] удивление
        [tongue] высунутый язык
        [unamused] недовольное лицо
        [unflip] ставит стол на место
        [wink] подмигивает
       *[other] смайлик
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

laughter = ха-ха


## Spoken: in the place of what cannot be heard with profit

long-number = длинный ряд цифр
code = код
email-address = адрес почты
phone-number = номер телефона
drawing = рисунок из символов
key-smash = случайный набор букв
file-named = { $name } точка { $ending }
file-of-kind = файл { $ending }
repeated =
    { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }


## Spoken: signs and how many of them, after the words that they end

punctuation =
    { $mark ->
        [asterisk] { $count ->
            [one] { $count } звёздочка
            [few] { $count } звёздочки
            [many] { $count } звёздочек
           *[other] { $count } звёздочки
        }
        [dash] { $count ->
            [one] { $count } тире
            [few] { $count } тире
            [many] { $count } тире
           *[other] { $count } тире
        }
        [dot] { $count ->
            [one] { $count } точка
            [few] { $count } точки
            [many] { $count } точек
           *[other] { $count } точки
        }
        [equals] { $count ->
            [one] { $count } знак равенства
            [few] { $count } знака равенства
            [many] { $count } знаков равенства
           *[other] { $count } знака равенства
        }
        [exclamation] { $count ->
            [one] { $count } восклицательный знак
            [few] { $count } восклицательных знака
            [many] { $count } восклицательных знаков
           *[other] { $count } восклицательного знака
        }
        [question] { $count ->
            [one] { $count } вопросительный знак
            [few] { $count } вопросительных знака
            [many] { $count } вопросительных знаков
           *[other] { $count } вопросительного знака
        }
       *[tilde] { $count ->
            [one] { $count } тильда
            [few] { $count } тильды
            [many] { $count } тильд
           *[other] { $count } тильды
        }
    }
