# Who speaks, what members are called aloud, and which words are not, in Russian.


## Spoken: who speaks

speaker-replied = { $name } отвечает пользователю { $to }: { $text }
speaker-sent = { $name }


## Shown: answers to /name

name-saved = Теперь на этом сервере я называю тебя вслух так: **{ $name }**.
name-forgotten = Выбранное имя забыто. Я называю тебя вслух по имени на этом сервере: **{ $name }**.
name-shown-chosen = Я называю тебя вслух на этом сервере по твоему выбору: **{ $name }**. Отменить его можно командой /{ command-name } { command-name-reset }.
name-shown = Я называю тебя вслух по имени на этом сервере: **{ $name }**. Другое можно выбрать командой /{ command-name } { command-name-set }.
name-too-long = Символов в этом имени: { $length }. Разрешено от 1 до { $most }.
name-unsayable = Это имя нельзя произнести: нужны буквы или короткие числа, без адреса сайта. Ничего не изменилось.
name-blocked = В этом имени есть слово, запрещённое на этом сервере. Ничего не изменилось.
name-none = У тебя нет выбранного имени для озвучивания. Я называю тебя вслух так: **{ $name }**.


## Shown: answers to /blocked

blocked-added =
    { $count ->
        [1] Под запретом: { $word }. Это единственное слово.
        [one] Под запретом: { $word }. Теперь в списке { $count } слово.
        [few] Под запретом: { $word }. Теперь в списке { $count } слова.
        [many] Под запретом: { $word }. Теперь в списке { $count } слов.
       *[other] Под запретом: { $word }. Теперь в списке { $count } слова.
    }
blocked-added-again = Уже под запретом, в любом написании: { $word }.
blocked-removed = Больше не под запретом: { $word }.
blocked-unknown = Среди запрещённых слов этого нет: { $word }. Список показывает /{ command-blocked } { command-blocked-list }.
blocked-too-long = Символов в этом слове: { $length }. Разрешено от 1 до { $most }.
blocked-unsayable = Здесь нечего услышать: в запрещённом слове нужна буква или цифра.
blocked-full = Список запрещённых слов на этом сервере заполнен, слов в нём может быть не больше { $most }. Сначала удали какое-нибудь слово.
blocked-none = На этом сервере нет запрещённых слов. Добавить слово можно командой /{ command-blocked } { command-blocked-add }.
blocked-list =
    { $count ->
        [1] Под запретом одно слово:
        [one] Под запретом { $count } слово. Страница { $page } из { $pages }:
        [few] Под запретом { $count } слова. Страница { $page } из { $pages }:
        [many] Под запретом { $count } слов. Страница { $page } из { $pages }:
       *[other] Под запретом { $count } слова. Страница { $page } из { $pages }:
    }
blocked-no-such-page =
    { $pages ->
        [1] В списке только одна страница.
        [one] В списке { $pages } страница.
        [few] В списке { $pages } страницы.
        [many] В списке { $pages } страниц.
       *[other] В списке { $pages } страницы.
    }
blocked-mode-skip = Теперь сообщения с запрещённым словом не озвучиваются.
blocked-mode-bleep = Теперь запрещённое слово запикивается, а остальное сообщение озвучивается.
blocked-not-allowed = Менять и смотреть запрещённые слова могут только участники с правом **Управлять сервером**.
