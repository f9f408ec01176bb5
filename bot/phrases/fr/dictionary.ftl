# How words and phrases are read aloud, in French: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] Enregistré dans le dictionnaire de ce serveur.
       *[mine] Enregistré dans ton dictionnaire.
    }
dictionary-replaced =
    { $scope ->
        [server] Enregistré dans le dictionnaire de ce serveur, à la place de l'ancienne prononciation.
       *[mine] Enregistré dans ton dictionnaire, à la place de l'ancienne prononciation.
    }
dictionary-removed =
    { $scope ->
        [server] Retiré du dictionnaire de ce serveur.
       *[mine] Retiré de ton dictionnaire.
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = Quelqu'un a écrit { $phrase } à l'instant.
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    Écrit : { $written }
    Lu à voix haute : { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = Le dictionnaire du serveur demande la permission **Gérer le serveur**. Ton propre dictionnaire est à toi : laisse de côté l'option **{ command-dictionary-add-option-scope }**.
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] **{ $phrase }** n'est pas dans le dictionnaire de ce serveur. Commence à taper dans l'option **{ command-dictionary-remove-option-phrase }** pour voir ce qui y est.
       *[mine] **{ $phrase }** n'est pas dans ton dictionnaire. Commence à taper dans l'option **{ command-dictionary-remove-option-phrase }** pour voir ce qui y est.
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] Le dictionnaire de ce serveur est plein : il contient { $most } entrées. Retires-en une d'abord.
       *[mine] Ton dictionnaire est plein : il contient { $most } entrées. Retires-en une d'abord.
    }
dictionary-empty =
    { $scope ->
        [server] Le dictionnaire de ce serveur est vide.
       *[mine] Ton dictionnaire est vide. Ajoutes-y quelque chose avec /{ command-dictionary } { command-dictionary-add }.
    }
# $most: a number of characters
dictionary-fault-no-phrase = Il n'y a rien à lire dans cette expression. Il faut de 1 à { $most } caractères.
dictionary-fault-long-phrase = Cette expression est trop longue. La longueur maximale est de { $most } caractères.
dictionary-fault-long-reading = Cette prononciation est trop longue. La longueur maximale est de { $most } caractères.
dictionary-fault-unwritable = Une expression et sa prononciation tiennent sur une ligne, sans caractères de contrôle.


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] { $count ->
            [one] Le dictionnaire de ce serveur a une entrée. Page { $page } sur { $pages } :
            [many] Le dictionnaire de ce serveur a { $count } d'entrées. Page { $page } sur { $pages } :
           *[other] Le dictionnaire de ce serveur a { $count } entrées. Page { $page } sur { $pages } :
        }
       *[mine] { $count ->
            [one] Ton dictionnaire a une entrée. Page { $page } sur { $pages } :
            [many] Ton dictionnaire a { $count } d'entrées. Page { $page } sur { $pages } :
           *[other] Ton dictionnaire a { $count } entrées. Page { $page } sur { $pages } :
        }
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** se lit : { $reading }
dictionary-line-silent = **{ $phrase }** ne se lit pas
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = Page précédente
dictionary-next-page = Page suivante

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } se lit : { $reading }
dictionary-choice-silent = { $phrase } ne se lit pas


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] { $count ->
            [one] Le dictionnaire de ce serveur, avec une entrée :
            [many] Le dictionnaire de ce serveur, avec { $count } d'entrées :
           *[other] Le dictionnaire de ce serveur, avec { $count } entrées :
        }
       *[mine] { $count ->
            [one] Ton dictionnaire, avec une entrée :
            [many] Ton dictionnaire, avec { $count } d'entrées :
           *[other] Ton dictionnaire, avec { $count } entrées :
        }
    }


## Shown: /dictionary import

# $added: how many entries there were not before, perhaps 0. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] { $added ->
            [0] Aucune entrée n'est nouvelle dans le dictionnaire de ce serveur.
            [one] Une entrée est nouvelle dans le dictionnaire de ce serveur.
            [many] { $added } d'entrées sont nouvelles dans le dictionnaire de ce serveur.
           *[other] { $added } entrées sont nouvelles dans le dictionnaire de ce serveur.
        }
       *[mine] { $added ->
            [0] Aucune entrée n'est nouvelle dans ton dictionnaire.
            [one] Une entrée est nouvelle dans ton dictionnaire.
            [many] { $added } d'entrées sont nouvelles dans ton dictionnaire.
           *[other] { $added } entrées sont nouvelles dans ton dictionnaire.
        }
    }
# $count: how many
dictionary-imported-replaced =
    { $count ->
        [one] Une entrée en remplace une plus ancienne.
        [many] { $count } d'entrées en remplacent de plus anciennes.
       *[other] { $count } entrées en remplacent de plus anciennes.
    }
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out =
    { $count ->
        [one] Une entrée a été laissée de côté, car le dictionnaire est plein : il en contient { $most }.
        [many] { $count } d'entrées ont été laissées de côté, car le dictionnaire est plein : il en contient { $most }.
       *[other] { $count } entrées ont été laissées de côté, car le dictionnaire est plein : il en contient { $most }.
    }
dictionary-imported-nothing = Rien n'a été importé.

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] { $count ->
            [one] Une entrée du fichier a été laissée de côté. Les entrées sont comptées à partir de 1.
            [many] { $count } d'entrées du fichier ont été laissées de côté. Les entrées sont comptées à partir de 1.
           *[other] { $count } entrées du fichier ont été laissées de côté. Les entrées sont comptées à partir de 1.
        }
       *[csv] { $count ->
            [one] Une ligne du fichier a été laissée de côté.
            [many] { $count } de lignes du fichier ont été laissées de côté.
           *[other] { $count } lignes du fichier ont été laissées de côté.
        }
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] Il n'y a pas d'expression à lire dans l'entrée : { $places }
       *[csv] Il n'y a pas d'expression à lire à la ligne : { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] L'expression dépasse { $most } caractères dans l'entrée : { $places }
       *[csv] L'expression dépasse { $most } caractères à la ligne : { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] La prononciation dépasse { $most } caractères dans l'entrée : { $places }
       *[csv] La prononciation dépasse { $most } caractères à la ligne : { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] Il y a des caractères de contrôle dans l'entrée : { $places }
       *[csv] Il y a des caractères de contrôle à la ligne : { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] Il faut juste une expression et une prononciation, toutes deux sous forme de texte, dans l'entrée : { $places }
       *[csv] Il faut juste une expression et une prononciation à la ligne : { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] Une entrée précédente a la même expression que l'entrée : { $places }
       *[csv] Une ligne précédente a la même expression que la ligne : { $places }
    }
dictionary-wrong-broken = Le fichier n'est plus lisible à partir de la ligne : { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] Il y en a trop, et plus rien n'a été lu à partir de l'entrée : { $places }
       *[csv] Il y en a trop, et plus rien n'a été lu à partir de la ligne : { $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = Ce fichier est trop gros. Le maximum est de { $most } Kio.
dictionary-file-not-utf8 = Ce fichier n'est pas encodé en UTF-8. Dans Excel, enregistre-le au format « CSV UTF-8 ».
dictionary-file-no-header = Ce fichier n'est pas un dictionnaire : en CSV, sa première ligne doit être "phrase,reading".
dictionary-file-not-json = Ce fichier ne peut pas être lu comme du JSON, bien qu'il semble commencer ainsi.
dictionary-file-gone = Discord ne m'a pas remis ce fichier. Réessaie.

# Below why something was refused
dictionary-unchanged = Rien n'a changé.
