# Who speaks, what members are called aloud, and which words are not, in Polish.


## Spoken: who speaks

speaker-replied = { $name } odpowiada użytkownikowi { $to }: { $text }
speaker-sent = { $name }


## Shown: answers to /name

name-saved = Od teraz mówię o tobie na tym serwerze: **{ $name }**.
name-forgotten = Zapominam wybraną nazwę. Mówię o tobie: **{ $name }**, zgodnie z twoją nazwą na tym serwerze.
name-shown-chosen = Mówię o tobie na tym serwerze: **{ $name }**, zgodnie z twoim wyborem. /{ command-name } { command-name-reset } to cofa.
name-shown = Mówię o tobie: **{ $name }**, zgodnie z twoją nazwą na tym serwerze. /{ command-name } { command-name-set } wybiera inną.
name-too-long = Liczba znaków w tej nazwie: { $length }. Dozwolone: od 1 do { $most }.
name-unsayable = Tej nazwy nie da się wymówić: potrzebne są litery albo krótkie liczby, bez adresu strony. Nic się nie zmieniło.
name-blocked = W tej nazwie jest słowo zablokowane na tym serwerze. Nic się nie zmieniło.
name-none = Nie masz ustawionej nazwy do wymawiania. Mówię o tobie: **{ $name }**.


## Shown: answers to /blocked

blocked-added =
    { $count ->
        [one] Zablokowano: { $word }. To jedyne zablokowane słowo.
        [few] Zablokowano: { $word }. Na liście są teraz { $count } słowa.
        [many] Zablokowano: { $word }. Na liście jest teraz { $count } słów.
       *[other] Zablokowano: { $word }. Na liście jest teraz { $count } słowa.
    }
blocked-added-again = To już jest zablokowane, w każdej pisowni: { $word }.
blocked-removed = Odblokowano: { $word }.
blocked-unknown = Tego słowa nie ma wśród zablokowanych: { $word }. Listę pokazuje /{ command-blocked } { command-blocked-list }.
blocked-too-long = Liczba znaków w tym słowie: { $length }. Dozwolone: od 1 do { $most }.
blocked-unsayable = Nie ma tu nic do usłyszenia: zablokowane słowo musi mieć literę albo cyfrę.
blocked-full = Lista zablokowanych słów na tym serwerze jest pełna, najwyższa liczba słów to { $most }. Najpierw usuń jakieś słowo.
blocked-none = Na tym serwerze żadne słowo nie jest zablokowane. Blokuje je /{ command-blocked } { command-blocked-add }.
blocked-list =
    { $count ->
        [one] Zablokowane jest jedno słowo:
        [few] Zablokowane są { $count } słowa. Strona { $page } z { $pages }:
        [many] Zablokowanych jest { $count } słów. Strona { $page } z { $pages }:
       *[other] Zablokowanych jest { $count } słowa. Strona { $page } z { $pages }:
    }
blocked-no-such-page =
    { $pages ->
        [one] Lista ma tylko jedną stronę.
        [few] Lista ma { $pages } strony.
        [many] Lista ma { $pages } stron.
       *[other] Lista ma { $pages } strony.
    }
blocked-mode-skip = Od teraz wiadomości z zablokowanym słowem nie są czytane.
blocked-mode-bleep = Od teraz zablokowane słowo jest zagłuszane, a reszta wiadomości czytana.
blocked-not-allowed = Zablokowane słowa mogą zmieniać i oglądać tylko osoby z uprawnieniem **Zarządzanie serwerem**.
