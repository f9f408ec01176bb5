# How words and phrases are read aloud, in German: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] Im Wörterbuch dieses Servers gespeichert.
       *[mine] In deinem Wörterbuch gespeichert.
    }
dictionary-replaced =
    { $scope ->
        [server] Im Wörterbuch dieses Servers gespeichert, anstelle der bisherigen Aussprache.
       *[mine] In deinem Wörterbuch gespeichert, anstelle der bisherigen Aussprache.
    }
dictionary-removed =
    { $scope ->
        [server] Aus dem Wörterbuch dieses Servers entfernt.
       *[mine] Aus deinem Wörterbuch entfernt.
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = Jemand hat gerade { $phrase } geschrieben.
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    Geschrieben: { $written }
    Vorgelesen: { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = Für das Wörterbuch des Servers brauchst du die Berechtigung **Server verwalten**. Dein eigenes kannst du ändern: Lass die Option **{ command-dictionary-add-option-scope }** weg.
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] **{ $phrase }** steht nicht im Wörterbuch dieses Servers. Fang an, in der Option **{ command-dictionary-remove-option-phrase }** zu tippen, um zu sehen, was darin steht.
       *[mine] **{ $phrase }** steht nicht in deinem Wörterbuch. Fang an, in der Option **{ command-dictionary-remove-option-phrase }** zu tippen, um zu sehen, was darin steht.
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] Das Wörterbuch dieses Servers ist voll: Es hat { $most } Einträge. Entferne erst einen.
       *[mine] Dein Wörterbuch ist voll: Es hat { $most } Einträge. Entferne erst einen.
    }
dictionary-empty =
    { $scope ->
        [server] Das Wörterbuch dieses Servers ist leer.
       *[mine] Dein Wörterbuch ist leer. Trag mit /{ command-dictionary } { command-dictionary-add } etwas ein.
    }
# $most: a number of characters
dictionary-fault-no-phrase = In diesem Ausdruck gibt es nichts zu lesen. Erlaubt sind 1 bis { $most } Zeichen.
dictionary-fault-long-phrase = Dieser Ausdruck ist zu lang. Erlaubt sind bis zu { $most } Zeichen.
dictionary-fault-long-reading = Diese Aussprache ist zu lang. Erlaubt sind bis zu { $most } Zeichen.
dictionary-fault-unwritable = Ein Ausdruck und seine Aussprache stehen in einer Zeile, ohne Steuerzeichen.


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] { $count ->
            [one] Das Wörterbuch dieses Servers hat einen Eintrag. Seite { $page } von { $pages }:
           *[other] Das Wörterbuch dieses Servers hat { $count } Einträge. Seite { $page } von { $pages }:
        }
       *[mine] { $count ->
            [one] Dein Wörterbuch hat einen Eintrag. Seite { $page } von { $pages }:
           *[other] Dein Wörterbuch hat { $count } Einträge. Seite { $page } von { $pages }:
        }
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** wird gelesen: { $reading }
dictionary-line-silent = **{ $phrase }** bleibt stumm
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = Vorherige Seite
dictionary-next-page = Nächste Seite

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } wird gelesen: { $reading }
dictionary-choice-silent = { $phrase } bleibt stumm


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] { $count ->
            [one] Das Wörterbuch dieses Servers, mit einem Eintrag:
           *[other] Das Wörterbuch dieses Servers, mit { $count } Einträgen:
        }
       *[mine] { $count ->
            [one] Dein Wörterbuch, mit einem Eintrag:
           *[other] Dein Wörterbuch, mit { $count } Einträgen:
        }
    }


## Shown: /dictionary import

# $added: how many entries there were not before. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] { $added ->
            [one] Ein Eintrag ist neu im Wörterbuch dieses Servers.
           *[other] { $added } Einträge sind neu im Wörterbuch dieses Servers.
        }
       *[mine] { $added ->
            [one] Ein Eintrag ist neu in deinem Wörterbuch.
           *[other] { $added } Einträge sind neu in deinem Wörterbuch.
        }
    }
# $count: how many
dictionary-imported-replaced =
    { $count ->
        [one] Ein Eintrag ersetzt einen älteren.
       *[other] { $count } Einträge ersetzen ältere.
    }
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out =
    { $count ->
        [one] Ein Eintrag wurde ausgelassen, weil das Wörterbuch voll ist: Es hat { $most }.
       *[other] { $count } Einträge wurden ausgelassen, weil das Wörterbuch voll ist: Es hat { $most }.
    }
dictionary-imported-nothing = Nichts wurde importiert.

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] { $count ->
            [one] Ein Eintrag der Datei wurde ausgelassen. Einträge werden ab 1 gezählt.
           *[other] { $count } Einträge der Datei wurden ausgelassen. Einträge werden ab 1 gezählt.
        }
       *[csv] { $count ->
            [one] Eine Zeile der Datei wurde ausgelassen.
           *[other] { $count } Zeilen der Datei wurden ausgelassen.
        }
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] Kein Ausdruck zum Vorlesen im Eintrag: { $places }
       *[csv] Kein Ausdruck zum Vorlesen in der Zeile: { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] Der Ausdruck hat mehr als { $most } Zeichen im Eintrag: { $places }
       *[csv] Der Ausdruck hat mehr als { $most } Zeichen in der Zeile: { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] Die Aussprache hat mehr als { $most } Zeichen im Eintrag: { $places }
       *[csv] Die Aussprache hat mehr als { $most } Zeichen in der Zeile: { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] Steuerzeichen stehen im Eintrag: { $places }
       *[csv] Steuerzeichen stehen in der Zeile: { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] Nur ein Ausdruck und eine Aussprache, beide als Text, gehören in den Eintrag: { $places }
       *[csv] Nur ein Ausdruck und eine Aussprache gehören in die Zeile: { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] Ein früherer Eintrag hat denselben Ausdruck wie der Eintrag: { $places }
       *[csv] Eine frühere Zeile hat denselben Ausdruck wie die Zeile: { $places }
    }
dictionary-wrong-broken = Die Datei lässt sich nicht weiter lesen ab der Zeile: { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] Es sind zu viele, und nichts wurde mehr gelesen ab dem Eintrag: { $places }
       *[csv] Es sind zu viele, und nichts wurde mehr gelesen ab der Zeile: { $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = Diese Datei ist zu groß. Erlaubt sind bis zu { $most } KiB.
dictionary-file-not-utf8 = Diese Datei ist nicht in UTF-8 kodiert. Speichere sie in Excel als „CSV UTF-8“.
dictionary-file-no-header = Diese Datei ist kein Wörterbuch: In CSV muss ihre erste Zeile "phrase,reading" sein.
dictionary-file-not-json = Diese Datei lässt sich nicht als JSON lesen, obwohl sie so zu beginnen scheint.
dictionary-file-gone = Discord hat mir diese Datei nicht gegeben. Versuch es bitte noch einmal.

# Below why something was refused
dictionary-unchanged = Es hat sich nichts geändert.
