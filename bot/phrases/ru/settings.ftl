# What a server can set, in Russian: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

settings-shown = Вот что действует на этом сервере. Чтобы что-то изменить, используй /{ command-settings } { command-settings-set }:
settings-line = **{ $name }**: { $value } (по умолчанию: { $default }). { $meaning }
settings-line-default = **{ $name }**: { $value } (по умолчанию). { $meaning }
settings-saved = Сохранено. Со следующего сообщения действует **{ $name }**: { $value }
settings-reset = Снова по умолчанию. Со следующего сообщения действует **{ $name }**: { $value }
settings-all-reset = Со следующего сообщения на этом сервере снова всё по умолчанию. Список показывает /{ command-settings } { command-settings-show }.
settings-not-allowed = Для настроек этого сервера нужно право **Управлять сервером**.
settings-unknown = Настройки **{ $typed }** нет. Есть: { $names }. Ничего не изменилось.
settings-not-allowed-value = Значение **{ $typed }** не подходит для настройки **{ $name }**. Разрешено: { $allowed }. Ничего не изменилось.
settings-out-of-range = Значение **{ $typed }** не подходит для настройки **{ $name }**. Разрешено целое число от { $least } до { $most }. Ничего не изменилось.
settings-no-time-zone = Часового пояса **{ $typed }** нет. Введи город или страну в параметре **{ command-settings-set-option-value }** и выбери из предложенных, например Europe/Moscow. Ничего не изменилось.
settings-no-time-zone-but = Часового пояса **{ $typed }** нет. Ближайшие: { $nearest }. Ничего не изменилось.

# At most 100 characters in all
settings-choice = { $value }: { $hint }


## Shown: what each setting is called, and what it means
# A meaning has at most 110 characters.

setting-language = язык
setting-language-meaning = Того, что я говорю от себя: ссылки, эмодзи, даты и так далее.
setting-time-zone = часовой пояс
setting-time-zone-meaning = Для дат и времени в сообщениях.
setting-names = имена
setting-names-meaning = Как называть вслух тех, у кого нет выбранного имени для озвучивания.
setting-verbosity = подробность
setting-verbosity-meaning = Сколько говорить об эмодзи, ссылках, картинках и пунктуации.
setting-limit = лимит
setting-limit-meaning = Сколько символов сообщения озвучивать, от { $least } до { $most }.
setting-abbreviations = сокращения
setting-abbreviations-meaning = Читать ли полностью сокращения из чата, такие как «спс».
setting-notices = уведомления
setting-notices-meaning = Озвучивать ли сообщения самого Discord: новые участники, бусты, закрепления, ветки.
setting-bots = боты
setting-bots-meaning = Озвучивать ли сообщения ботов.
setting-blocked-words = запрещённые слова
setting-blocked-words-meaning = Что делать с сообщением, в котором есть такое слово.


## Shown: what a setting can be
# A hint has at most 70 characters.

setting-on = включены
setting-off = выключены

setting-names-nickname = никнейм
setting-names-nickname-hint = имя на этом сервере
setting-names-display-name = отображаемое имя
setting-names-display-name-hint = одно и то же на всех серверах
setting-names-username = имя пользователя
setting-names-username-hint = уникальное имя аккаунта

setting-verbosity-brief = низкая
setting-verbosity-brief-hint = эмодзи молчат, ссылки и картинки — короткие звуки
setting-verbosity-normal = обычная
setting-verbosity-normal-hint = эмодзи, ссылки и картинки в нескольких словах
setting-verbosity-full = полная
setting-verbosity-full-hint = также пунктуация, каждый эмодзи и куда ведут ссылки

setting-blocked-words-skip = пропуск сообщения
setting-blocked-words-skip-hint = из него ничего не озвучивается
setting-blocked-words-bleep = запикивание слова
setting-blocked-words-bleep-hint = остальное озвучивается
