# How words and phrases are read aloud, in Italian: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] Salvato nel dizionario di questo server.
       *[mine] Salvato nel tuo dizionario.
    }
dictionary-replaced =
    { $scope ->
        [server] Salvato nel dizionario di questo server, al posto della lettura che c'era.
       *[mine] Salvato nel tuo dizionario, al posto della lettura che c'era.
    }
dictionary-removed =
    { $scope ->
        [server] Rimosso dal dizionario di questo server.
       *[mine] Rimosso dal tuo dizionario.
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = Qualcuno ha appena scritto { $phrase }.
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    Scritto: { $written }
    Letto: { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = Per il dizionario del server serve il permesso **Gestisci server**. Il tuo puoi cambiarlo: ometti l'opzione **{ command-dictionary-add-option-scope }**.
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] **{ $phrase }** non è nel dizionario di questo server. Comincia a scrivere nell'opzione **{ command-dictionary-remove-option-phrase }** per vedere cosa c'è.
       *[mine] **{ $phrase }** non è nel tuo dizionario. Comincia a scrivere nell'opzione **{ command-dictionary-remove-option-phrase }** per vedere cosa c'è.
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] Il dizionario di questo server è pieno: contiene { $most } voci. Prima rimuovine una.
       *[mine] Il tuo dizionario è pieno: contiene { $most } voci. Prima rimuovine una.
    }
dictionary-empty =
    { $scope ->
        [server] Il dizionario di questo server è vuoto.
       *[mine] Il tuo dizionario è vuoto. Mettici qualcosa con /{ command-dictionary } { command-dictionary-add }.
    }
# $most: a number of characters
dictionary-fault-no-phrase = In quella frase non c'è nulla da leggere. Sono ammessi da 1 a { $most } caratteri.
dictionary-fault-long-phrase = Quella frase è troppo lunga. Sono ammessi fino a { $most } caratteri.
dictionary-fault-long-reading = Quella lettura è troppo lunga. Sono ammessi fino a { $most } caratteri.
dictionary-fault-unwritable = Una frase e la sua lettura stanno su una sola riga, senza caratteri di controllo.


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] { $count ->
            [one] Il dizionario di questo server ha una voce. Pagina { $page } di { $pages }:
           *[other] Il dizionario di questo server ha { $count } voci. Pagina { $page } di { $pages }:
        }
       *[mine] { $count ->
            [one] Il tuo dizionario ha una voce. Pagina { $page } di { $pages }:
           *[other] Il tuo dizionario ha { $count } voci. Pagina { $page } di { $pages }:
        }
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** si legge: { $reading }
dictionary-line-silent = **{ $phrase }** non si legge
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = Pagina precedente
dictionary-next-page = Pagina successiva

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } si legge: { $reading }
dictionary-choice-silent = { $phrase } non si legge


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] { $count ->
            [one] Il dizionario di questo server, con una voce:
           *[other] Il dizionario di questo server, con { $count } voci:
        }
       *[mine] { $count ->
            [one] Il tuo dizionario, con una voce:
           *[other] Il tuo dizionario, con { $count } voci:
        }
    }


## Shown: /dictionary import

# $added: how many entries there were not before. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] { $added ->
            [0] Non ci sono voci nuove nel dizionario di questo server.
            [one] C'è una voce nuova nel dizionario di questo server.
           *[other] Ci sono { $added } voci nuove nel dizionario di questo server.
        }
       *[mine] { $added ->
            [0] Non ci sono voci nuove nel tuo dizionario.
            [one] C'è una voce nuova nel tuo dizionario.
           *[other] Ci sono { $added } voci nuove nel tuo dizionario.
        }
    }
# $count: how many
dictionary-imported-replaced =
    { $count ->
        [one] Una voce ha preso il posto di una precedente.
       *[other] { $count } voci hanno preso il posto di altre precedenti.
    }
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out =
    { $count ->
        [one] Una voce è rimasta fuori, perché il dizionario è pieno: ne contiene { $most }.
       *[other] { $count } voci sono rimaste fuori, perché il dizionario è pieno: ne contiene { $most }.
    }
dictionary-imported-nothing = Non è stato importato nulla.

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] { $count ->
            [one] Una voce del file è rimasta fuori. Le voci si contano da 1.
           *[other] { $count } voci del file sono rimaste fuori. Le voci si contano da 1.
        }
       *[csv] { $count ->
            [one] Una riga del file è rimasta fuori.
           *[other] { $count } righe del file sono rimaste fuori.
        }
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] Non c'è nessuna frase da leggere nella voce: { $places }
       *[csv] Non c'è nessuna frase da leggere nella riga: { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] La frase ha più di { $most } caratteri nella voce: { $places }
       *[csv] La frase ha più di { $most } caratteri nella riga: { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] La lettura ha più di { $most } caratteri nella voce: { $places }
       *[csv] La lettura ha più di { $most } caratteri nella riga: { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] Ci sono caratteri di controllo nella voce: { $places }
       *[csv] Ci sono caratteri di controllo nella riga: { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] Devono esserci solo una frase e una lettura, entrambe di testo, nella voce: { $places }
       *[csv] Devono esserci solo una frase e una lettura nella riga: { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] Una precedente ha già la stessa frase della voce: { $places }
       *[csv] Una precedente ha già la stessa frase della riga: { $places }
    }
dictionary-wrong-broken = Il file non si può più leggere a partire dalla riga: { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] Sono troppe, e non è stato letto più nulla a partire dalla voce: { $places }
       *[csv] Sono troppe, e non è stato letto più nulla a partire dalla riga: { $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = Quel file è troppo grande. Sono ammessi fino a { $most } KiB.
dictionary-file-not-utf8 = Quel file non è codificato in UTF-8. In Excel, salvalo come "CSV UTF-8".
dictionary-file-no-header = Quel file non è un dizionario: in CSV la prima riga deve essere "phrase,reading".
dictionary-file-not-json = Quel file non si può leggere come JSON, anche se sembra cominciare così.
dictionary-file-gone = Discord non mi ha consegnato quel file. Riprova.

# Below why something was refused
dictionary-unchanged = Non è cambiato nulla.
