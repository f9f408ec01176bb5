# What a server can set, in Polish: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

settings-shown = To obowiązuje na tym serwerze. Żeby coś zmienić, użyj /{ command-settings } { command-settings-set }:
settings-line = **{ $name }**: { $value } (domyślnie: { $default }). { $meaning }
settings-line-default = **{ $name }**: { $value } (domyślnie). { $meaning }
settings-saved = Zapisano. Od następnej wiadomości obowiązuje **{ $name }**: { $value }
settings-reset = Znowu jak domyślnie. Od następnej wiadomości obowiązuje **{ $name }**: { $value }
settings-all-reset = Od następnej wiadomości wszystko na tym serwerze jest znowu jak domyślnie. Listę pokazuje /{ command-settings } { command-settings-show }.
settings-not-allowed = Ustawienia tego serwera wymagają uprawnienia **Zarządzanie serwerem**.
settings-unknown = Nie ma ustawienia **{ $typed }**. Są: { $names }. Nic się nie zmieniło.
settings-not-allowed-value = Wartość **{ $typed }** nie pasuje do ustawienia **{ $name }**. Dozwolone: { $allowed }. Nic się nie zmieniło.
settings-out-of-range = Wartość **{ $typed }** nie pasuje do ustawienia **{ $name }**. Dozwolona jest liczba całkowita od { $least } do { $most }. Nic się nie zmieniło.
settings-no-time-zone = Nie ma strefy czasowej **{ $typed }**. Wpisz miasto albo kraj w opcji **{ command-settings-set-option-value }** i wybierz jedną z podpowiadanych, na przykład Europe/Warsaw. Nic się nie zmieniło.
settings-no-time-zone-but = Nie ma strefy czasowej **{ $typed }**. Najbliższe: { $nearest }. Nic się nie zmieniło.

# At most 100 characters in all
settings-choice = { $value }: { $hint }


## Shown: what each setting is called, and what it means
# A meaning has at most 110 characters.

setting-language = język
setting-language-meaning = Dla tego, co mówię od siebie: linki, emoji, daty i tak dalej.
setting-time-zone = strefa czasowa
setting-time-zone-meaning = Dla dat i godzin w wiadomościach.
setting-names = nazwy
setting-names-meaning = Jak mówię o osobach, które nie mają ustawionej nazwy do wymawiania.
setting-verbosity = szczegółowość
setting-verbosity-meaning = Ile mówię o emoji, linkach, obrazkach i interpunkcji.
setting-limit = limit
setting-limit-meaning = Ile znaków wiadomości jest czytanych, od { $least } do { $most }.
setting-abbreviations = skróty
setting-abbreviations-meaning = Czy skróty z czatu, takie jak „nwm”, są czytane w pełnym brzmieniu.
setting-notices = komunikaty
setting-notices-meaning = Czy czytam komunikaty samego Discorda: kto dołącza, ulepszenia, przypięcia, wątki.
setting-bots = boty
setting-bots-meaning = Czy wiadomości botów są czytane.
setting-blocked-words = zablokowane słowa
setting-blocked-words-meaning = Co się dzieje z wiadomością, w której jest takie słowo.


## Shown: what a setting can be
# A hint has at most 70 characters.

setting-on = włączone
setting-off = wyłączone

setting-names-nickname = pseudonim
setting-names-nickname-hint = nazwa na tym serwerze
setting-names-display-name = nazwa wyświetlana
setting-names-display-name-hint = ta sama na każdym serwerze
setting-names-username = nazwa użytkownika
setting-names-username-hint = niepowtarzalna nazwa konta

setting-verbosity-brief = mała
setting-verbosity-brief-hint = emoji są nieme, linki i obrazki to krótkie dźwięki
setting-verbosity-normal = normalna
setting-verbosity-normal-hint = emoji, linki i obrazki w kilku słowach
setting-verbosity-full = pełna
setting-verbosity-full-hint = także interpunkcja, każde emoji i to, dokąd prowadzą linki

setting-blocked-words-skip = pominięcie wiadomości
setting-blocked-words-skip-hint = nic z niej nie jest czytane
setting-blocked-words-bleep = zagłuszenie słowa
setting-blocked-words-bleep-hint = reszta jest czytana
