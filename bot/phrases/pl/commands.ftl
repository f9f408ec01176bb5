# The names and descriptions of the commands, in Polish: what Discord shows in its menus.
# Names: 1 to 32 small letters, digits, "-" or "_". Descriptions and choices: at most 100 characters.


## Shown: coming and going

command-join = dołącz
command-join-description = Czytaj ten kanał na głos na twoim kanale głosowym
command-leave = wyjdź
command-leave-description = Odeślij narratora z rozmowy


## Shown: what is being read

command-skip = pomiń
command-skip-description = Pomiń wiadomość, która jest właśnie czytana
command-stop = stop
command-stop-description = Zamilknij i zapomnij wszystkie czekające wiadomości


## Shown: how a member sounds

command-voice = głos
command-voice-description = Wybierz, jak brzmisz, albo zobacz swój wybór
command-voice-option-voice = głos
command-voice-option-voice-description = Głos, który czyta twoje wiadomości: pisz, żeby szukać
command-voice-option-instructions = wskazówki
command-voice-option-instructions-description = Jak mówić, twoimi słowami: najwyżej 500 znaków
command-voice-option-speed = tempo
command-voice-option-speed-description = Od 0.25 do 4; 1 to własne tempo głosu
command-voice-option-reset = reset
command-voice-option-reset-description = Zapomnij wcześniejszy wybór
command-instructions = wskazówki
command-instructions-description = Powiedz własnymi słowami, jak czytać twoje wiadomości


## Shown: what a member is called

command-name = nazwa
command-name-description = Jak narrator o tobie mówi
command-name-set = ustaw
command-name-set-description = Wybierz, jak narrator mówi o tobie na tym serwerze
command-name-set-option-name = nazwa
command-name-set-option-name-description = Tak, jak ma być wymawiana: najwyżej 100 znaków
command-name-reset = reset
command-name-reset-description = Wróć do nazwy widocznej na tym serwerze
command-name-show = pokaż
command-name-show-description = Zobacz, jak narrator mówi o tobie na tym serwerze


## Shown: how words are read

command-dictionary = słownik
command-dictionary-description = Jak słowa są czytane na głos
command-dictionary-add = dodaj
command-dictionary-add-description = Wybierz, jak czytać słowo albo frazę
command-dictionary-add-option-phrase = fraza
command-dictionary-add-option-phrase-description = Słowo albo fraza, tak jak się pisze
command-dictionary-add-option-reading = wymowa
command-dictionary-add-option-reading-description = Jak to czytać; pomiń, żeby fraza nie była czytana
command-dictionary-add-option-scope = czyj
command-dictionary-add-option-scope-description = { command-choice-mine }: twoje wiadomości, wszędzie; { command-choice-server }: wszystkie tutaj (Zarządzanie serwerem)
command-dictionary-remove = usuń
command-dictionary-remove-description = Czytaj słowo albo frazę znowu tak, jak się pisze
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = Słowo albo fraza: pisz, żeby szukać
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = lista
command-dictionary-list-description = Zobacz, które słowa i frazy mają wymowę
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = importuj
command-dictionary-import-description = Dodaj wymowy z pliku do już zapisanych
command-dictionary-import-option-file = plik
command-dictionary-import-option-file-description = CSV albo JSON, taki jak zapisuje /{ command-dictionary } { command-dictionary-export }
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = eksportuj
command-dictionary-export-description = Pobierz słownik jako plik, żeby go zachować albo przenieść
command-dictionary-export-option-format = format
command-dictionary-export-option-format-description = CSV do arkuszy kalkulacyjnych albo JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = mój
command-choice-server = serwera
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = zablokowane
command-blocked-description = Słowa, których się tu nie czyta
command-blocked-add = dodaj
command-blocked-add-description = Zablokuj słowo albo frazę, w każdym przebraniu
command-blocked-add-option-word = słowo
command-blocked-add-option-word-description = Całe słowo; słowo* blokuje też dłuższe z tym początkiem, jak w AutoMod
command-blocked-remove = usuń
command-blocked-remove-description = Odblokuj słowo
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = Słowo z /{ command-blocked } { command-blocked-list }, w dowolnej pisowni
command-blocked-list = lista
command-blocked-list-description = Zobacz zablokowane słowa, każde zakryte, aż je klikniesz
command-blocked-list-option-page = strona
command-blocked-list-option-page-description = Która część długiej listy
command-blocked-mode = tryb
command-blocked-mode-description = Co się dzieje z zablokowanym słowem
command-blocked-mode-option-action = działanie
command-blocked-mode-option-action-description = Czy pominąć całą wiadomość, czy tylko zagłuszyć słowo
# What can be chosen
command-choice-skip = Pomiń wiadomość
command-choice-bleep = Zagłusz słowo


## Shown: what a server can set

command-settings = ustawienia
command-settings-description = Co obowiązuje na tym serwerze
command-settings-show = pokaż
command-settings-show-description = Zobacz, co jest ustawione, co jest domyślne i co to znaczy
command-settings-set = ustaw
command-settings-set-description = Zmień ustawienie, od następnej wiadomości
command-settings-set-option-setting = ustawienie
command-settings-set-option-setting-description = Co zmienić: pisz, żeby szukać
command-settings-set-option-value = wartość
command-settings-set-option-value-description = Na co zmienić: pisz, żeby szukać
command-settings-reset = reset
command-settings-reset-description = Przywróć domyślną wartość ustawienia albo wszystkich
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = Co przywrócić; pomiń, żeby przywrócić wszystko


## Shown: help

command-help = pomoc
command-help-description = Co robi narrator i jak go używać
