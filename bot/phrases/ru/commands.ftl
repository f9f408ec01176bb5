# The names and descriptions of the commands, in Russian: what Discord shows in its menus.
# Names: 1 to 32 small letters, digits, "-" or "_". Descriptions and choices: at most 100 characters.


## Shown: coming and going

command-join = войти
command-join-description = Читать этот канал вслух в твоём голосовом канале
command-leave = выйти
command-leave-description = Отпустить чтеца из голосового канала


## Shown: what is being read

command-skip = пропустить
command-skip-description = Пропустить сообщение, которое сейчас читается
command-stop = стоп
command-stop-description = Замолчать и забыть все сообщения, которые ждут


## Shown: how a member sounds

command-voice = голос
command-voice-description = Выбери, как ты звучишь, или посмотри свой выбор
command-voice-option-voice = голос
command-voice-option-voice-description = Голос, который читает твои сообщения: вводи текст для поиска
command-voice-option-instructions = указания
command-voice-option-instructions-description = Как говорить, твоими словами: до 500 символов
command-voice-option-speed = темп
command-voice-option-speed-description = От 0.25 до 4; 1 — собственный темп голоса
command-voice-option-reset = сброс
command-voice-option-reset-description = Забыть прежний выбор
command-instructions = указания
command-instructions-description = Опиши своими словами, как озвучивать твои сообщения


## Shown: what a member is called

command-name = имя
command-name-description = Как называть тебя вслух
command-name-set = задать
command-name-set-description = Выбери, как называть тебя вслух на этом сервере
command-name-set-option-name = имя
command-name-set-option-name-description = Так, как его произносить: до 100 символов
command-name-reset = сброс
command-name-reset-description = Вернуть имя, которое видно на этом сервере
command-name-show = показать
command-name-show-description = Посмотри, как тебя называют вслух на этом сервере


## Shown: how words are read

command-dictionary = словарь
command-dictionary-description = Как слова читаются вслух
command-dictionary-add = добавить
command-dictionary-add-description = Выбери, как читать слово или фразу
command-dictionary-add-option-phrase = фраза
command-dictionary-add-option-phrase-description = Слово или фраза, как пишется
command-dictionary-add-option-reading = произношение
command-dictionary-add-option-reading-description = Как это читать; не указывай, чтобы фраза не читалась
command-dictionary-add-option-scope = чей
command-dictionary-add-option-scope-description = { command-choice-mine }: твои сообщения, везде; { command-choice-server }: все сообщения здесь (Управлять сервером)
command-dictionary-remove = удалить
command-dictionary-remove-description = Снова читать слово или фразу так, как пишется
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = Слово или фраза: вводи текст для поиска
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = список
command-dictionary-list-description = Посмотри, у каких слов и фраз есть произношение
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = импорт
command-dictionary-import-description = Добавить произношения из файла к тем, что уже есть
command-dictionary-import-option-file = файл
command-dictionary-import-option-file-description = CSV или JSON, как их создаёт /{ command-dictionary } { command-dictionary-export }
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = экспорт
command-dictionary-export-description = Получить словарь файлом, чтобы сохранить или перенести
command-dictionary-export-option-format = формат
command-dictionary-export-option-format-description = CSV для таблиц или JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = мой
command-choice-server = сервера
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = запрещённые
command-blocked-description = Слова, которые здесь не озвучиваются
command-blocked-add = добавить
command-blocked-add-description = Запретить слово или фразу, в любой маскировке
command-blocked-add-option-word = слово
command-blocked-add-option-word-description = Слово целиком; слово* запрещает и более длинные с таким началом, как в AutoMod
command-blocked-remove = удалить
command-blocked-remove-description = Снять запрет со слова
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = Слово из /{ command-blocked } { command-blocked-list }, в любом написании
command-blocked-list = список
command-blocked-list-description = Посмотри запрещённые слова, каждое скрыто до щелчка
command-blocked-list-option-page = страница
command-blocked-list-option-page-description = Какая часть длинного списка
command-blocked-mode = режим
command-blocked-mode-description = Что делать с запрещённым словом
command-blocked-mode-option-action = действие
command-blocked-mode-option-action-description = Пропускать всё сообщение или только запикивать слово
# What can be chosen
command-choice-skip = Пропускать сообщение
command-choice-bleep = Запикивать слово


## Shown: what a server can set

command-settings = настройки
command-settings-description = Что действует на этом сервере
command-settings-show = показать
command-settings-show-description = Посмотри, что задано, что по умолчанию и что это значит
command-settings-set = задать
command-settings-set-description = Изменить настройку, со следующего сообщения
command-settings-set-option-setting = настройка
command-settings-set-option-setting-description = Что изменить: вводи текст для поиска
command-settings-set-option-value = значение
command-settings-set-option-value-description = На что изменить: вводи текст для поиска
command-settings-reset = сброс
command-settings-reset-description = Вернуть настройку к значению по умолчанию, или все сразу
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = Что вернуть; не указывай, чтобы вернуть всё


## Shown: help

command-help = помощь
command-help-description = Что делает чтец и как им пользоваться
