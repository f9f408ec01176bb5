# How words and phrases are read aloud, in Russian: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] Сохранено в словаре этого сервера.
       *[mine] Сохранено в твоём словаре.
    }
dictionary-replaced =
    { $scope ->
        [server] Сохранено в словаре этого сервера вместо прежнего произношения.
       *[mine] Сохранено в твоём словаре вместо прежнего произношения.
    }
dictionary-removed =
    { $scope ->
        [server] Удалено из словаря этого сервера.
       *[mine] Удалено из твоего словаря.
    }

dictionary-sample = Кто-то сейчас пишет { $phrase } в чате.
dictionary-preview =
    В тексте: { $written }
    Вслух: { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = Для словаря сервера нужно право **Управлять сервером**. Свой словарь менять можно: не указывай параметр **{ command-dictionary-add-option-scope }**.
dictionary-unknown =
    { $scope ->
        [server] В словаре этого сервера нет такого: **{ $phrase }**. Начни вводить текст в параметре **{ command-dictionary-remove-option-phrase }**, чтобы увидеть, что есть.
       *[mine] В твоём словаре нет такого: **{ $phrase }**. Начни вводить текст в параметре **{ command-dictionary-remove-option-phrase }**, чтобы увидеть, что есть.
    }
dictionary-full =
    { $scope ->
        [server] Словарь этого сервера заполнен, записей в нём может быть не больше { $most }. Сначала удали какую-нибудь запись.
       *[mine] Твой словарь заполнен, записей в нём может быть не больше { $most }. Сначала удали какую-нибудь запись.
    }
dictionary-empty =
    { $scope ->
        [server] Словарь этого сервера пуст.
       *[mine] Твой словарь пуст. Добавь в него что-нибудь командой /{ command-dictionary } { command-dictionary-add }.
    }
dictionary-fault-no-phrase = В этой фразе нечего читать. Разрешено символов: от 1 до { $most }.
dictionary-fault-long-phrase = Эта фраза слишком длинная. Разрешено символов: не больше { $most }.
dictionary-fault-long-reading = Это произношение слишком длинное. Разрешено символов: не больше { $most }.
dictionary-fault-unwritable = Фраза и её произношение пишутся в одну строку, без управляющих символов.


## Shown: /dictionary list

dictionary-list =
    { $scope ->
        [server] { $count ->
            [1] В словаре этого сервера одна запись. Страница { $page } из { $pages }:
            [one] В словаре этого сервера { $count } запись. Страница { $page } из { $pages }:
            [few] В словаре этого сервера { $count } записи. Страница { $page } из { $pages }:
            [many] В словаре этого сервера { $count } записей. Страница { $page } из { $pages }:
           *[other] В словаре этого сервера { $count } записи. Страница { $page } из { $pages }:
        }
       *[mine] { $count ->
            [1] В твоём словаре одна запись. Страница { $page } из { $pages }:
            [one] В твоём словаре { $count } запись. Страница { $page } из { $pages }:
            [few] В твоём словаре { $count } записи. Страница { $page } из { $pages }:
            [many] В твоём словаре { $count } записей. Страница { $page } из { $pages }:
           *[other] В твоём словаре { $count } записи. Страница { $page } из { $pages }:
        }
    }
# At most 30 characters besides the two
dictionary-line = **{ $phrase }** читается: { $reading }
dictionary-line-silent = **{ $phrase }** не читается
# At most 80 characters each
dictionary-previous-page = Предыдущая страница
dictionary-next-page = Следующая страница

dictionary-choice = { $phrase } читается: { $reading }
dictionary-choice-silent = { $phrase } не читается


## Shown: /dictionary export

dictionary-exported =
    { $scope ->
        [server] { $count ->
            [1] Словарь этого сервера, одна запись:
            [one] Словарь этого сервера, { $count } запись:
            [few] Словарь этого сервера, { $count } записи:
            [many] Словарь этого сервера, { $count } записей:
           *[other] Словарь этого сервера, { $count } записи:
        }
       *[mine] { $count ->
            [1] Твой словарь, одна запись:
            [one] Твой словарь, { $count } запись:
            [few] Твой словарь, { $count } записи:
            [many] Твой словарь, { $count } записей:
           *[other] Твой словарь, { $count } записи:
        }
    }


## Shown: /dictionary import

dictionary-imported =
    { $scope ->
        [server] { $added ->
            [1] В словаре этого сервера одна новая запись.
            [one] В словаре этого сервера { $added } новая запись.
            [few] В словаре этого сервера { $added } новые записи.
            [many] В словаре этого сервера { $added } новых записей.
           *[other] В словаре этого сервера { $added } новой записи.
        }
       *[mine] { $added ->
            [1] В твоём словаре одна новая запись.
            [one] В твоём словаре { $added } новая запись.
            [few] В твоём словаре { $added } новые записи.
            [many] В твоём словаре { $added } новых записей.
           *[other] В твоём словаре { $added } новой записи.
        }
    }
dictionary-imported-replaced =
    { $count ->
        [1] Одна запись заменила прежнюю.
        [one] { $count } запись заменила прежнюю.
        [few] { $count } записи заменили прежние.
        [many] { $count } записей заменили прежние.
       *[other] { $count } записи заменили прежние.
    }
dictionary-imported-left-out =
    { $count ->
        [1] Пропущена одна запись: словарь заполнен, записей в нём может быть не больше { $most }.
        [one] Пропущена { $count } запись: словарь заполнен, записей в нём может быть не больше { $most }.
        [few] Пропущены { $count } записи: словарь заполнен, записей в нём может быть не больше { $most }.
        [many] Пропущено { $count } записей: словарь заполнен, записей в нём может быть не больше { $most }.
       *[other] Пропущено { $count } записи: словарь заполнен, записей в нём может быть не больше { $most }.
    }
dictionary-imported-nothing = Ничего не импортировано.

dictionary-wrong =
    { $format ->
        [json] { $count ->
            [1] Пропущена одна запись файла. Записи считаются с 1.
            [one] Пропущена { $count } запись файла. Записи считаются с 1.
            [few] Пропущены { $count } записи файла. Записи считаются с 1.
            [many] Пропущено { $count } записей файла. Записи считаются с 1.
           *[other] Пропущено { $count } записи файла. Записи считаются с 1.
        }
       *[csv] { $count ->
            [1] Пропущена одна строка файла.
            [one] Пропущена { $count } строка файла.
            [few] Пропущены { $count } строки файла.
            [many] Пропущено { $count } строк файла.
           *[other] Пропущено { $count } строки файла.
        }
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] Нет фразы, которую можно прочитать, запись: { $places }
       *[csv] Нет фразы, которую можно прочитать, строка: { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] Фраза слишком длинная, разрешено символов: { $most }, запись: { $places }
       *[csv] Фраза слишком длинная, разрешено символов: { $most }, строка: { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] Произношение слишком длинное, разрешено символов: { $most }, запись: { $places }
       *[csv] Произношение слишком длинное, разрешено символов: { $most }, строка: { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] Есть управляющие символы, запись: { $places }
       *[csv] Есть управляющие символы, строка: { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] Нужны только фраза и произношение, оба текстом, запись: { $places }
       *[csv] Нужны только фраза и произношение, строка: { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] Такая же фраза уже была раньше, запись: { $places }
       *[csv] Такая же фраза уже была раньше, строка: { $places }
    }
dictionary-wrong-broken = Дальше файл прочитать нельзя, начиная со строки: { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] Записей слишком много, дальше не прочитано, начиная с записи: { $places }
       *[csv] Строк слишком много, дальше не прочитано, начиная со строки: { $places }
    }

dictionary-file-too-large = Этот файл слишком большой. Разрешено не больше { $most } КиБ.
dictionary-file-not-utf8 = Этот файл не в кодировке UTF-8. В Excel сохрани его как «CSV UTF-8».
dictionary-file-no-header = Этот файл не словарь: в CSV первая строка должна быть "phrase,reading".
dictionary-file-not-json = Этот файл не читается как JSON, хотя начинается так.
dictionary-file-gone = Discord не передал мне этот файл. Попробуй ещё раз.
dictionary-unchanged = Ничего не изменилось.
