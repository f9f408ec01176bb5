# What a server can set, in Brazilian Portuguese: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = É isto que vale neste servidor. Para mudar algo, use /{ command-settings } { command-settings-set }:
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }**: { $value } (padrão: { $default }). { $meaning }
settings-line-default = **{ $name }**: { $value } (o padrão). { $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = Salvo. A partir da próxima mensagem, **{ $name }** é: { $value }
settings-reset = De volta ao padrão. A partir da próxima mensagem, **{ $name }** é: { $value }
settings-all-reset = A partir da próxima mensagem, tudo neste servidor volta ao padrão. /{ command-settings } { command-settings-show } mostra a lista.

settings-not-allowed = As configurações deste servidor exigem a permissão **Gerenciar servidor**.
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = Não existe a configuração **{ $typed }**. Existem: { $names }. Nada mudou.
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with an "or"
settings-not-allowed-value = **{ $name }** não pode ser **{ $typed }**. Permitido: { $allowed }. Nada mudou.
# $least and $most: whole numbers
settings-out-of-range = **{ $name }** não pode ser **{ $typed }**. É permitido um número inteiro de { $least } a { $most }. Nada mudou.
settings-no-time-zone = Não existe o fuso horário **{ $typed }**. Digite uma cidade ou um país na opção **{ command-settings-set-option-value }** para buscar, e escolha um dos sugeridos, como America/Sao_Paulo. Nada mudou.
# $nearest: the names of one to three time zones
settings-no-time-zone-but = Não existe o fuso horário **{ $typed }**. Os mais parecidos: { $nearest }. Nada mudou.

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value }: { $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in the middle of sentences. All of these together stand in one message, so be short:
# a meaning has at most 110 characters.

setting-language = idioma
setting-language-meaning = O idioma do que eu mesmo digo: links, emojis, datas e assim por diante.
setting-time-zone = fuso horário
setting-time-zone-meaning = Para as datas e horas nas mensagens.
setting-names = nomes
setting-names-meaning = Como chamo em voz alta quem não escolheu um nome falado.
setting-verbosity = detalhes
setting-verbosity-meaning = Quanto se diz de emojis, links, imagens e pontuação.
setting-limit = limite
# $least and $most: numbers of characters
setting-limit-meaning = Quantos caracteres de uma mensagem são lidos, de { $least } a { $most }.
setting-abbreviations = abreviações
# The example may be any abbreviation that is usual in chats in your language.
setting-abbreviations-meaning = Se as do chat, como “vlw”, são lidas por extenso.
setting-notices = avisos
setting-notices-meaning = Se as mensagens do próprio Discord são lidas: quem entrou, impulsos, fixadas, tópicos.
setting-bots = bots
setting-bots-meaning = Se as mensagens de bots são lidas.
setting-blocked-words = palavras bloqueadas
setting-blocked-words-meaning = O que se faz com uma mensagem que contém uma delas.


## Shown: what a setting can be
# Each has a name, which stands in lists, and some have a hint of at most 70 characters that is shown beside it.

setting-on = sim
setting-off = não

setting-names-nickname = apelido
setting-names-nickname-hint = o nome neste servidor
setting-names-display-name = nome exibido
setting-names-display-name-hint = o mesmo nome em todos os servidores
setting-names-username = nome de usuário
setting-names-username-hint = o nome único da conta

setting-verbosity-brief = breve
setting-verbosity-brief-hint = emojis em silêncio; links e imagens são um tom curto
setting-verbosity-normal = normal
setting-verbosity-normal-hint = emojis, links e imagens em poucas palavras
setting-verbosity-full = completo
setting-verbosity-full-hint = também pontuação, cada emoji e para onde vão os links

setting-blocked-words-skip = pular a mensagem
setting-blocked-words-skip-hint = nada dela é lido
setting-blocked-words-bleep = cobrir a palavra
setting-blocked-words-bleep-hint = o resto é lido
