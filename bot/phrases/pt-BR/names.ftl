# Who speaks, what members are called aloud, and which words are not, in Brazilian Portuguese.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name } respondeu a { $to }: { $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = A partir de agora, eu chamo você de **{ $name }** em voz alta neste servidor.
name-forgotten = Esqueci seu nome falado. Eu chamo você de **{ $name }** em voz alta, pelo seu nome neste servidor.
name-shown-chosen = Eu chamo você de **{ $name }** em voz alta neste servidor, como você escolheu. /{ command-name } { command-name-reset } desfaz isso.
name-shown = Eu chamo você de **{ $name }** em voz alta, pelo seu nome neste servidor. Com /{ command-name } { command-name-set } você escolhe outro.
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = Esse nome tem { $length } caracteres. São permitidos de 1 a { $most }.
name-unsayable = Esse nome não pode ser falado: ele precisa de letras ou números curtos, e de nenhum endereço da web. Nada mudou.
name-blocked = Esse nome contém uma palavra bloqueada neste servidor. Nada mudou.
name-none = Você não escolheu um nome falado. Eu chamo você de **{ $name }** em voz alta.


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [one] { $word } foi bloqueada. É a única palavra.
       *[other] { $word } foi bloqueada. Agora são { $count } palavras.
    }
blocked-added-again = { $word } já estava bloqueada, seja como for escrita.
blocked-removed = { $word } não está mais bloqueada.
blocked-unknown = { $word } não está bloqueada. /{ command-blocked } { command-blocked-list } mostra as que estão.
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = Essa palavra tem { $length } caracteres. São permitidos de 1 a { $most }.
blocked-unsayable = Não há nada para ouvir nisso: uma palavra bloqueada precisa de uma letra ou de um algarismo.
# $most: how many words a server may block
blocked-full = Este servidor já bloqueia { $most } palavras, que é o máximo. Remova uma primeiro.
blocked-none = Nenhuma palavra está bloqueada neste servidor. /{ command-blocked } { command-blocked-add } bloqueia uma.

# Above one page of the list, which follows. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [one] Uma palavra está bloqueada:
       *[other] { $count } palavras estão bloqueadas. Página { $page } de { $pages }:
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [one] A lista tem só uma página.
       *[other] A lista tem { $pages } páginas.
    }

blocked-mode-skip = A partir de agora, mensagens com uma palavra bloqueada não são lidas.
blocked-mode-bleep = A partir de agora, as palavras bloqueadas são substituídas, e o resto da mensagem é lido.
blocked-not-allowed = Só membros com **Gerenciar servidor** podem mudar ou ver as palavras bloqueadas.
