# How words and phrases are read aloud, in Spanish: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] Guardado en el diccionario de este servidor.
       *[mine] Guardado en tu diccionario.
    }
dictionary-replaced =
    { $scope ->
        [server] Guardado en el diccionario de este servidor, en lugar de la lectura que tenía.
       *[mine] Guardado en tu diccionario, en lugar de la lectura que tenía.
    }
dictionary-removed =
    { $scope ->
        [server] Quitado del diccionario de este servidor.
       *[mine] Quitado de tu diccionario.
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = Alguien acaba de escribir { $phrase }.
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    Escrito: { $written }
    Leído: { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = El diccionario del servidor requiere el permiso **Gestionar servidor**. El tuyo lo puedes cambiar tú: no pongas la opción **{ command-dictionary-add-option-scope }**.
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] **{ $phrase }** no está en el diccionario de este servidor. Empieza a escribir en la opción **{ command-dictionary-remove-option-phrase }** para ver lo que hay.
       *[mine] **{ $phrase }** no está en tu diccionario. Empieza a escribir en la opción **{ command-dictionary-remove-option-phrase }** para ver lo que hay.
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] El diccionario de este servidor está lleno: tiene { $most } entradas. Quita una primero.
       *[mine] Tu diccionario está lleno: tiene { $most } entradas. Quita una primero.
    }
dictionary-empty =
    { $scope ->
        [server] El diccionario de este servidor está vacío.
       *[mine] Tu diccionario está vacío. Añade algo con /{ command-dictionary } { command-dictionary-add }.
    }
# $most: a number of characters
dictionary-fault-no-phrase = En esa frase no hay nada que leer. Se permiten de 1 a { $most } caracteres.
dictionary-fault-long-phrase = Esa frase es demasiado larga. Se permiten hasta { $most } caracteres.
dictionary-fault-long-reading = Esa lectura es demasiado larga. Se permiten hasta { $most } caracteres.
dictionary-fault-unwritable = Una frase y su lectura van en una sola línea, sin caracteres de control.


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] { $count ->
            [one] El diccionario de este servidor tiene una entrada. Página { $page } de { $pages }:
           *[other] El diccionario de este servidor tiene { $count } entradas. Página { $page } de { $pages }:
        }
       *[mine] { $count ->
            [one] Tu diccionario tiene una entrada. Página { $page } de { $pages }:
           *[other] Tu diccionario tiene { $count } entradas. Página { $page } de { $pages }:
        }
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** se lee: { $reading }
dictionary-line-silent = **{ $phrase }** no se lee
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = Página anterior
dictionary-next-page = Página siguiente

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } se lee: { $reading }
dictionary-choice-silent = { $phrase } no se lee


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] { $count ->
            [one] El diccionario de este servidor, con una entrada:
           *[other] El diccionario de este servidor, con { $count } entradas:
        }
       *[mine] { $count ->
            [one] Tu diccionario, con una entrada:
           *[other] Tu diccionario, con { $count } entradas:
        }
    }


## Shown: /dictionary import

# $added: how many entries there were not before. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] { $added ->
            [0] No hay entradas nuevas en el diccionario de este servidor.
            [one] Hay una entrada nueva en el diccionario de este servidor.
           *[other] Hay { $added } entradas nuevas en el diccionario de este servidor.
        }
       *[mine] { $added ->
            [0] No hay entradas nuevas en tu diccionario.
            [one] Hay una entrada nueva en tu diccionario.
           *[other] Hay { $added } entradas nuevas en tu diccionario.
        }
    }
# $count: how many
dictionary-imported-replaced =
    { $count ->
        [one] Una entrada ha sustituido a otra anterior.
       *[other] { $count } entradas han sustituido a otras anteriores.
    }
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out =
    { $count ->
        [one] Una entrada se ha quedado fuera, porque el diccionario está lleno: tiene { $most }.
       *[other] { $count } entradas se han quedado fuera, porque el diccionario está lleno: tiene { $most }.
    }
dictionary-imported-nothing = No se ha importado nada.

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] { $count ->
            [one] Una entrada del archivo se ha quedado fuera. Las entradas se cuentan desde 1.
           *[other] { $count } entradas del archivo se han quedado fuera. Las entradas se cuentan desde 1.
        }
       *[csv] { $count ->
            [one] Una línea del archivo se ha quedado fuera.
           *[other] { $count } líneas del archivo se han quedado fuera.
        }
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] No hay ninguna frase que leer en la entrada: { $places }
       *[csv] No hay ninguna frase que leer en la línea: { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] La frase tiene más de { $most } caracteres en la entrada: { $places }
       *[csv] La frase tiene más de { $most } caracteres en la línea: { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] La lectura tiene más de { $most } caracteres en la entrada: { $places }
       *[csv] La lectura tiene más de { $most } caracteres en la línea: { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] Hay caracteres de control en la entrada: { $places }
       *[csv] Hay caracteres de control en la línea: { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] Tiene que haber solo una frase y una lectura, ambas de texto, en la entrada: { $places }
       *[csv] Tiene que haber solo una frase y una lectura en la línea: { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] Otra anterior tiene la misma frase que la entrada: { $places }
       *[csv] Otra anterior tiene la misma frase que la línea: { $places }
    }
dictionary-wrong-broken = El archivo ya no se puede leer a partir de la línea: { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] Hay demasiadas, y no se ha leído nada más a partir de la entrada: { $places }
       *[csv] Hay demasiadas, y no se ha leído nada más a partir de la línea: { $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = Ese archivo es demasiado grande. Se permiten hasta { $most } KiB.
dictionary-file-not-utf8 = Ese archivo no está codificado en UTF-8. En Excel, guárdalo como "CSV UTF-8".
dictionary-file-no-header = Ese archivo no es un diccionario: en CSV, su primera línea tiene que ser "phrase,reading".
dictionary-file-not-json = Ese archivo no se puede leer como JSON, aunque parece empezar así.
dictionary-file-gone = Discord no me ha entregado ese archivo. Inténtalo de nuevo.

# Below why something was refused
dictionary-unchanged = No ha cambiado nada.
