# How words and phrases are read aloud, in Polish: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] Zapisano w słowniku tego serwera.
       *[mine] Zapisano w twoim słowniku.
    }
dictionary-replaced =
    { $scope ->
        [server] Zapisano w słowniku tego serwera zamiast dotychczasowej wymowy.
       *[mine] Zapisano w twoim słowniku zamiast dotychczasowej wymowy.
    }
dictionary-removed =
    { $scope ->
        [server] Usunięto ze słownika tego serwera.
       *[mine] Usunięto z twojego słownika.
    }

dictionary-sample = Ktoś właśnie pisze { $phrase } na czacie.
dictionary-preview =
    W tekście: { $written }
    Na głos: { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = Słownik serwera wymaga uprawnienia **Zarządzanie serwerem**. Własny słownik możesz zmieniać: pomiń opcję **{ command-dictionary-add-option-scope }**.
dictionary-unknown =
    { $scope ->
        [server] W słowniku tego serwera nie ma: **{ $phrase }**. Zacznij pisać w opcji **{ command-dictionary-remove-option-phrase }**, żeby zobaczyć, co w nim jest.
       *[mine] W twoim słowniku nie ma: **{ $phrase }**. Zacznij pisać w opcji **{ command-dictionary-remove-option-phrase }**, żeby zobaczyć, co w nim jest.
    }
dictionary-full =
    { $scope ->
        [server] Słownik tego serwera jest pełny, najwyższa liczba wpisów to { $most }. Najpierw usuń jakiś wpis.
       *[mine] Twój słownik jest pełny, najwyższa liczba wpisów to { $most }. Najpierw usuń jakiś wpis.
    }
dictionary-empty =
    { $scope ->
        [server] Słownik tego serwera jest pusty.
       *[mine] Twój słownik jest pusty. Dodaj do niego coś przez /{ command-dictionary } { command-dictionary-add }.
    }
dictionary-fault-no-phrase = W tej frazie nie ma nic do przeczytania. Dozwolona liczba znaków: od 1 do { $most }.
dictionary-fault-long-phrase = Ta fraza jest za długa. Dozwolona liczba znaków: najwyżej { $most }.
dictionary-fault-long-reading = Ta wymowa jest za długa. Dozwolona liczba znaków: najwyżej { $most }.
dictionary-fault-unwritable = Fraza i jej wymowa stoją w jednym wierszu, bez znaków sterujących.


## Shown: /dictionary list

dictionary-list =
    { $scope ->
        [server] { $count ->
            [one] Słownik tego serwera ma jeden wpis. Strona { $page } z { $pages }:
            [few] Słownik tego serwera ma { $count } wpisy. Strona { $page } z { $pages }:
            [many] Słownik tego serwera ma { $count } wpisów. Strona { $page } z { $pages }:
           *[other] Słownik tego serwera ma { $count } wpisu. Strona { $page } z { $pages }:
        }
       *[mine] { $count ->
            [one] Twój słownik ma jeden wpis. Strona { $page } z { $pages }:
            [few] Twój słownik ma { $count } wpisy. Strona { $page } z { $pages }:
            [many] Twój słownik ma { $count } wpisów. Strona { $page } z { $pages }:
           *[other] Twój słownik ma { $count } wpisu. Strona { $page } z { $pages }:
        }
    }
# At most 30 characters besides the two
dictionary-line = **{ $phrase }** czyta się: { $reading }
dictionary-line-silent = **{ $phrase }** jest pomijane
# At most 80 characters each
dictionary-previous-page = Poprzednia strona
dictionary-next-page = Następna strona

dictionary-choice = { $phrase } czyta się: { $reading }
dictionary-choice-silent = { $phrase } jest pomijane


## Shown: /dictionary export

dictionary-exported =
    { $scope ->
        [server] { $count ->
            [one] Słownik tego serwera, jeden wpis:
            [few] Słownik tego serwera, { $count } wpisy:
            [many] Słownik tego serwera, { $count } wpisów:
           *[other] Słownik tego serwera, { $count } wpisu:
        }
       *[mine] { $count ->
            [one] Twój słownik, jeden wpis:
            [few] Twój słownik, { $count } wpisy:
            [many] Twój słownik, { $count } wpisów:
           *[other] Twój słownik, { $count } wpisu:
        }
    }


## Shown: /dictionary import

dictionary-imported =
    { $scope ->
        [server] { $added ->
            [one] W słowniku tego serwera jest jeden nowy wpis.
            [few] W słowniku tego serwera są { $added } nowe wpisy.
            [many] W słowniku tego serwera jest { $added } nowych wpisów.
           *[other] W słowniku tego serwera jest { $added } nowego wpisu.
        }
       *[mine] { $added ->
            [one] W twoim słowniku jest jeden nowy wpis.
            [few] W twoim słowniku są { $added } nowe wpisy.
            [many] W twoim słowniku jest { $added } nowych wpisów.
           *[other] W twoim słowniku jest { $added } nowego wpisu.
        }
    }
dictionary-imported-replaced =
    { $count ->
        [one] Jeden wpis zastąpił starszy.
        [few] { $count } wpisy zastąpiły starsze.
        [many] { $count } wpisów zastąpiło starsze.
       *[other] { $count } wpisu zastąpiło starsze.
    }
dictionary-imported-left-out =
    { $count ->
        [one] Pominięto jeden wpis, bo słownik jest pełny, najwyższa liczba wpisów to { $most }.
        [few] Pominięto { $count } wpisy, bo słownik jest pełny, najwyższa liczba wpisów to { $most }.
        [many] Pominięto { $count } wpisów, bo słownik jest pełny, najwyższa liczba wpisów to { $most }.
       *[other] Pominięto { $count } wpisu, bo słownik jest pełny, najwyższa liczba wpisów to { $most }.
    }
dictionary-imported-nothing = Nic nie zaimportowano.

dictionary-wrong =
    { $format ->
        [json] { $count ->
            [one] Pominięto jeden wpis z pliku. Wpisy liczy się od 1.
            [few] Pominięto { $count } wpisy z pliku. Wpisy liczy się od 1.
            [many] Pominięto { $count } wpisów z pliku. Wpisy liczy się od 1.
           *[other] Pominięto { $count } wpisu z pliku. Wpisy liczy się od 1.
        }
       *[csv] { $count ->
            [one] Pominięto jeden wiersz pliku.
            [few] Pominięto { $count } wiersze pliku.
            [many] Pominięto { $count } wierszy pliku.
           *[other] Pominięto { $count } wiersza pliku.
        }
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] Nie ma frazy do przeczytania, wpis: { $places }
       *[csv] Nie ma frazy do przeczytania, wiersz: { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] Fraza jest za długa, dozwolona liczba znaków to { $most }, wpis: { $places }
       *[csv] Fraza jest za długa, dozwolona liczba znaków to { $most }, wiersz: { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] Wymowa jest za długa, dozwolona liczba znaków to { $most }, wpis: { $places }
       *[csv] Wymowa jest za długa, dozwolona liczba znaków to { $most }, wiersz: { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] Są znaki sterujące, wpis: { $places }
       *[csv] Są znaki sterujące, wiersz: { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] Potrzebne są tylko fraza i wymowa, obie jako tekst, wpis: { $places }
       *[csv] Potrzebne są tylko fraza i wymowa, wiersz: { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] Ta sama fraza jest już wcześniej, wpis: { $places }
       *[csv] Ta sama fraza jest już wcześniej, wiersz: { $places }
    }
dictionary-wrong-broken = Pliku nie da się czytać dalej, od wiersza: { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] Jest ich za dużo, reszty nie wczytano, od wpisu: { $places }
       *[csv] Jest ich za dużo, reszty nie wczytano, od wiersza: { $places }
    }

dictionary-file-too-large = Ten plik jest za duży. Dozwolone jest najwyżej { $most } KiB.
dictionary-file-not-utf8 = Ten plik nie jest zakodowany w UTF-8. W Excelu zapisz go jako „CSV UTF-8”.
dictionary-file-no-header = Ten plik nie jest słownikiem: w CSV pierwszy wiersz musi brzmieć "phrase,reading".
dictionary-file-not-json = Tego pliku nie da się odczytać jako JSON, choć tak się zaczyna.
dictionary-file-gone = Discord nie przekazał mi tego pliku. Spróbuj ponownie.
dictionary-unchanged = Nic się nie zmieniło.
