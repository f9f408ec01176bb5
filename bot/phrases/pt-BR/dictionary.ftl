# How words and phrases are read aloud, in Brazilian Portuguese: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] Salvo no dicionário deste servidor.
       *[mine] Salvo no seu dicionário.
    }
dictionary-replaced =
    { $scope ->
        [server] Salvo no dicionário deste servidor, no lugar da leitura que havia.
       *[mine] Salvo no seu dicionário, no lugar da leitura que havia.
    }
dictionary-removed =
    { $scope ->
        [server] Removido do dicionário deste servidor.
       *[mine] Removido do seu dicionário.
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = Alguém acabou de escrever { $phrase }.
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    Escrito: { $written }
    Lido: { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = O dicionário do servidor exige a permissão **Gerenciar servidor**. O seu você pode mudar: deixe de fora a opção **{ command-dictionary-add-option-scope }**.
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] **{ $phrase }** não está no dicionário deste servidor. Comece a digitar na opção **{ command-dictionary-remove-option-phrase }** para ver o que está.
       *[mine] **{ $phrase }** não está no seu dicionário. Comece a digitar na opção **{ command-dictionary-remove-option-phrase }** para ver o que está.
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] O dicionário deste servidor está cheio: ele tem { $most } entradas. Remova uma primeiro.
       *[mine] Seu dicionário está cheio: ele tem { $most } entradas. Remova uma primeiro.
    }
dictionary-empty =
    { $scope ->
        [server] O dicionário deste servidor está vazio.
       *[mine] Seu dicionário está vazio. Coloque algo nele com /{ command-dictionary } { command-dictionary-add }.
    }
# $most: a number of characters
dictionary-fault-no-phrase = Não há nada para ler nessa frase. São permitidos de 1 a { $most } caracteres.
dictionary-fault-long-phrase = Essa frase é longa demais. São permitidos até { $most } caracteres.
dictionary-fault-long-reading = Essa leitura é longa demais. São permitidos até { $most } caracteres.
dictionary-fault-unwritable = Uma frase e sua leitura ficam em uma só linha, sem caracteres de controle.


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] { $count ->
            [one] O dicionário deste servidor tem uma entrada. Página { $page } de { $pages }:
           *[other] O dicionário deste servidor tem { $count } entradas. Página { $page } de { $pages }:
        }
       *[mine] { $count ->
            [one] Seu dicionário tem uma entrada. Página { $page } de { $pages }:
           *[other] Seu dicionário tem { $count } entradas. Página { $page } de { $pages }:
        }
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** é lido assim: { $reading }
dictionary-line-silent = **{ $phrase }** não é lido
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = Página anterior
dictionary-next-page = Próxima página

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } é lido assim: { $reading }
dictionary-choice-silent = { $phrase } não é lido


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] { $count ->
            [one] O dicionário deste servidor, com uma entrada:
           *[other] O dicionário deste servidor, com { $count } entradas:
        }
       *[mine] { $count ->
            [one] Seu dicionário, com uma entrada:
           *[other] Seu dicionário, com { $count } entradas:
        }
    }


## Shown: /dictionary import

# $added: how many entries there were not before. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] { $added ->
            [0] Não há entradas novas no dicionário deste servidor.
            [one] Há uma entrada nova no dicionário deste servidor.
           *[other] Há { $added } entradas novas no dicionário deste servidor.
        }
       *[mine] { $added ->
            [0] Não há entradas novas no seu dicionário.
            [one] Há uma entrada nova no seu dicionário.
           *[other] Há { $added } entradas novas no seu dicionário.
        }
    }
# $count: how many
dictionary-imported-replaced =
    { $count ->
        [one] Uma entrada tomou o lugar de outra mais antiga.
       *[other] { $count } entradas tomaram o lugar de outras mais antigas.
    }
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out =
    { $count ->
        [one] Uma entrada ficou de fora, pois o dicionário está cheio: ele tem { $most }.
       *[other] { $count } entradas ficaram de fora, pois o dicionário está cheio: ele tem { $most }.
    }
dictionary-imported-nothing = Nada foi importado.

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] { $count ->
            [one] Uma entrada do arquivo ficou de fora. As entradas são contadas a partir de 1.
           *[other] { $count } entradas do arquivo ficaram de fora. As entradas são contadas a partir de 1.
        }
       *[csv] { $count ->
            [one] Uma linha do arquivo ficou de fora.
           *[other] { $count } linhas do arquivo ficaram de fora.
        }
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] Não há nenhuma frase para ler na entrada: { $places }
       *[csv] Não há nenhuma frase para ler na linha: { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] A frase tem mais de { $most } caracteres na entrada: { $places }
       *[csv] A frase tem mais de { $most } caracteres na linha: { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] A leitura tem mais de { $most } caracteres na entrada: { $places }
       *[csv] A leitura tem mais de { $most } caracteres na linha: { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] Há caracteres de controle na entrada: { $places }
       *[csv] Há caracteres de controle na linha: { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] Deve haver só uma frase e uma leitura, ambas em texto, na entrada: { $places }
       *[csv] Deve haver só uma frase e uma leitura na linha: { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] Outra anterior tem a mesma frase que a entrada: { $places }
       *[csv] Outra anterior tem a mesma frase que a linha: { $places }
    }
dictionary-wrong-broken = O arquivo não pode mais ser lido a partir da linha: { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] São demais, e nada mais foi lido a partir da entrada: { $places }
       *[csv] São demais, e nada mais foi lido a partir da linha: { $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = Esse arquivo é grande demais. São permitidos até { $most } KiB.
dictionary-file-not-utf8 = Esse arquivo não está codificado em UTF-8. No Excel, salve como "CSV UTF-8".
dictionary-file-no-header = Esse arquivo não é um dicionário: em CSV, a primeira linha deve ser "phrase,reading".
dictionary-file-not-json = Esse arquivo não pode ser lido como JSON, embora pareça começar assim.
dictionary-file-gone = O Discord não me entregou esse arquivo. Tente de novo.

# Below why something was refused
dictionary-unchanged = Nada mudou.
