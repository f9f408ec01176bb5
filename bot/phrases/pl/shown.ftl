# What the narrator writes to members, in Polish.
# In the present tense where the past would tell a man from a woman.


## Shown: answers to /join and /leave

joined = Jestem na kanale { $voice } i czytam na głos kanał { $text } oraz czat samej rozmowy. /{ command-skip } pomija wiadomość, /{ command-leave } mnie odsyła.
joined-own-chat = Jestem na kanale { $voice } i czytam na głos jego czat. /{ command-skip } pomija wiadomość, /{ command-leave } mnie odsyła.
left = Wychodzę z rozmowy.
join-a-voice-channel-first = Najpierw dołącz do kanału głosowego, a potem użyj /{ command-join } jeszcze raz: przyjdę tam, gdzie jesteś.
cannot-read-here = Nie widzę tego kanału. Poproś moderatora, żeby dał mi tu uprawnienie **Wyświetlanie kanału**, albo użyj /{ command-join } na innym kanale.
busy-elsewhere = Czytam właśnie innym na kanale { $channel }. Dołącz do nich albo poproś, żeby ktoś użył /{ command-leave }.
join-cannot-view = Nie widzę kanału { $channel }. Poproś moderatora, żeby dał mi tam uprawnienie **Wyświetlanie kanału**, a potem użyj /{ command-join } jeszcze raz.
join-cannot-connect = Nie wolno mi wejść na kanał { $channel }. Poproś moderatora, żeby dał mi tam uprawnienie **Łączenie**, a potem użyj /{ command-join } jeszcze raz.
join-cannot-speak = Nie wolno mi mówić na kanale { $channel }. Poproś moderatora, żeby dał mi tam uprawnienie **Mówienie**, a potem użyj /{ command-join } jeszcze raz.
join-channel-full = Kanał { $channel } jest pełny. Zróbcie jedno miejsce i użyj /{ command-join } jeszcze raz.
join-stage = Kanał { $channel } to scena, a tam nie mogę mówić. Dołącz do kanału głosowego i użyj /{ command-join } jeszcze raz.
join-channel-gone = Tego kanału głosowego już nie ma. Dołącz do innego i użyj /{ command-join } jeszcze raz.
join-sent-away = Ktoś właśnie usuwa mnie z kanału { $channel }, więc nie wracam. Użyj /{ command-join } jeszcze raz, jeśli chcesz mnie tam mieć.
join-no-answer = Discord nie wpuścił mnie na czas na kanał { $channel }. Poczekaj chwilę i użyj /{ command-join } jeszcze raz.


## Shown: what keeps members from being heard, while it lasts

obstructed-cannot-speak = Nie słychać mnie już na kanale { $voice }: nie mam tam uprawnienia do mówienia. Poproś moderatora o uprawnienie **Mówienie** dla mnie.
obstructed-muted = Nikt mnie teraz nie słyszy na kanale { $voice }: jestem na wyciszeniu. Poproś moderatora, żeby je wyłączył, a będę czytać dalej.
obstructed-cannot-read = Nie mogę już czytać kanału { $text }: nie mam tam uprawnienia **Wyświetlanie kanału**. Poproś moderatora, żeby je przywrócił, albo użyj /{ command-join } na innym kanale. Czat samej rozmowy czytam nadal.
obstructed-channel-full = Nie mam już miejsca na kanale { $voice }, a jest on teraz pełny. Wrócę, gdy tylko zwolni się miejsce.


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = Nie mogę wrócić na kanał { $voice }, bo już go nie widzę. Poproś moderatora, żeby dał mi tam uprawnienie **Wyświetlanie kanału**, a potem użyj /{ command-join } jeszcze raz.
call-ended-cannot-connect = Nie mogę wrócić na kanał { $voice }, bo nie wolno mi już tam wejść. Poproś moderatora, żeby dał mi tam uprawnienie **Łączenie**, a potem użyj /{ command-join } jeszcze raz.
call-ended-cannot-speak = Nie mogę wrócić na kanał { $voice }, bo nie wolno mi już tam mówić. Poproś moderatora, żeby dał mi tam uprawnienie **Mówienie**, a potem użyj /{ command-join } jeszcze raz.
call-ended-stage = Nie mogę wrócić na kanał { $voice }: to teraz scena, a tam nie mogę mówić. Dołącz do kanału głosowego i użyj tam /{ command-join }.
call-ended-channel-gone = Nie ma już kanału głosowego, na którym czytam. Dołącz do innego i użyj /{ command-join } jeszcze raz.
call-ended-fault = Muszę wyjść z kanału { $voice } z powodu błędu po mojej stronie, właściciel bota już o tym wie. Użyj /{ command-join }, żeby mnie przywołać.


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = Nie udało się tego przeczytać na głos: żaden głos teraz nie odpowiada. Próbuję dalej przy każdej wiadomości.
unspoken-engine-rejected = Nie udało się tego przeczytać na głos: usługa głosowa odmawia. Jeśli to się powtarza, powiedz właścicielowi bota: powód jest w dzienniku.
unspoken-engine-stalled = Nie udało się tego przeczytać do końca: głos potrzebuje zbyt dużo czasu. Próbuję dalej przy każdej wiadomości.
unspoken-stalled = Nie udało się tego przeczytać na głos, bo nic nie docierało do rozmowy. Połączenie jest już nawiązane na nowo.
unspoken-engine-broken = Nie udało się tego przeczytać na głos z powodu błędu, właściciel bota już o tym wie.


## Shown: answers to /skip and /stop

skipped = Pominięto.
stopped =
    { $count ->
        [one] Milknę. Odrzucono jedną wiadomość.
        [few] Milknę. Odrzucono { $count } wiadomości.
        [many] Milknę. Odrzucono { $count } wiadomości.
       *[other] Milknę. Odrzucono { $count } wiadomości.
    }
nothing-to-skip = Nic nie jest teraz czytane.
nothing-to-stop = Nic nie jest teraz czytane i nic nie czeka.
not-in-a-call = Nie ma mnie tu w żadnej rozmowie. Dołącz do kanału głosowego i użyj /{ command-join }.


## Shown: answers to /voice and /instructions

voice-shown = Tak brzmisz. Możesz to zmienić opcjami polecenia /{ command-voice } albo napisać dłuższe wskazówki przez /{ command-instructions }:
voice-saved = Zapisano. Tak brzmisz od następnej wiadomości:
voice-forgotten = Twój wybór jest zapomniany. Tak brzmisz od następnej wiadomości:
voice-line = Głos: **{ $voice }**
voice-line-given = Głos: **{ $voice }**, bo nie masz wybranego żadnego
voice-line-gone = Głos: **{ $voice }**, bo wybranego przez ciebie, **{ $chosen }**, teraz nie ma
voice-line-to-try = Głos: **{ $voice }**. Nie ma go na żadnej liście, którą widzę, więc spróbuję dokładnie tej nazwy.
voice-line-default = Głos: zwykły, bo nie masz wybranego żadnego
speed-line = Tempo: { $speed }
instructions-line = Wskazówki dla głosów, które potrafią się do nich stosować:
instructions-line-none = Wskazówki: brak
voice-to-try = Spróbuj: { $voice }
no-such-voice = Nie ma głosu **{ $typed }**. Zacznij pisać w opcji **{ command-voice-option-voice }**, żeby zobaczyć dostępne, i wybierz jeden.
no-such-voice-but = Nie ma głosu **{ $typed }**. Najbliższe: { $nearest }.
voice-unusable = To nie może być nazwa głosu. Dozwolona liczba znaków: od 1 do { $most }, w jednym wierszu i bez niewidocznych.
voice-unseen = Nie widzę głosu **{ $typed }**, ale teraz nie widać wszystkich głosów. Spróbuj później albo wybierz jeden z podpowiadanych.
voices-unknown-now = Nie widzę teraz, jakie są głosy, więc nic się nie zmieniło. Spróbuj ponownie za chwilę.
speed-out-of-range = Tempo { $speed } jest poza zakresem. Dozwolone: od { $least } do { $most }; 1 to własne tempo głosu.
instructions-too-long = Liczba znaków we wskazówkach: { $length }. Dozwolone: najwyżej { $most }.
voice-unchanged = Nic się nie zmieniło.

# At most 45 characters
instructions-title = Jak czytać twoje wiadomości
instructions-label = Wskazówki
instructions-hint = Dla głosów, które potrafią się do nich stosować. Zostaw puste, jeśli nie chcesz żadnych.
instructions-example = Ciepło i bez pośpiechu, z uśmiechem


## Shown: /help

help-opening = Czytam na głos to, co tu piszecie, na waszym kanale głosowym, każdą osobę jej własnym głosem. Dołącz do kanału głosowego, użyj /{ command-join } na kanale tekstowym, którego chcesz słuchać, i pisz.
help-closing = Wiadomości wysłane z **@silent** nie są czytane, a wiadomości botów tylko tam, gdzie jest to włączone. Usunięta wiadomość też nie jest czytana, a jeśli właśnie ją czytam, to milknę.


## Shown: when a command fails

only-in-a-server = To działa tylko na serwerze.
command-failed = Coś poszło nie tak, właściciel bota już o tym wie. Spróbuj ponownie.
