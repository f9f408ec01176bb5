# The names and descriptions of the commands, in Brazilian Portuguese: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = entrar
command-join-description = Leia este canal em voz alta no seu canal de voz
command-leave = sair
command-leave-description = Mande o narrador sair da chamada


## Shown: what is being read

command-skip = pular
command-skip-description = Pule a mensagem que está sendo lida
command-stop = parar
command-stop-description = Pare de ler e esqueça todas as mensagens na fila


## Shown: how a member sounds

command-voice = voz
command-voice-description = Escolha como você soa, ou veja o que escolheu
command-voice-option-voice = voz
command-voice-option-voice-description = A voz que lê suas mensagens: digite para buscar
command-voice-option-instructions = instruções
command-voice-option-instructions-description = Como falar, nas suas palavras: até 500 caracteres
command-voice-option-speed = velocidade
command-voice-option-speed-description = De 0.25 a 4; 1 é o ritmo próprio da voz
command-voice-option-reset = redefinir
command-voice-option-reset-description = Esqueça o que você tinha escolhido antes
command-instructions = instruções
command-instructions-description = Diga nas suas palavras como suas mensagens devem ser lidas


## Shown: what a member is called

command-name = nome
command-name-description = Como eu chamo você em voz alta
command-name-set = escolher
command-name-set-description = Escolha como eu chamo você em voz alta neste servidor
command-name-set-option-name = nome
command-name-set-option-name-description = Como deve ser falado: até 100 caracteres
command-name-reset = redefinir
command-name-reset-description = Volte ao nome que aparece neste servidor
command-name-show = ver
command-name-show-description = Veja como eu chamo você em voz alta neste servidor


## Shown: how words are read

command-dictionary = dicionário
command-dictionary-description = Como as palavras são lidas
command-dictionary-add = adicionar
command-dictionary-add-description = Escolha como uma palavra ou frase é lida
command-dictionary-add-option-phrase = frase
command-dictionary-add-option-phrase-description = A palavra ou frase, como é escrita
command-dictionary-add-option-reading = leitura
command-dictionary-add-option-reading-description = Como é lida; deixe de fora para que a frase não seja lida
command-dictionary-add-option-scope = escopo
command-dictionary-add-option-scope-description = { command-choice-mine }: suas mensagens em todo servidor; { command-choice-server }: as de todos aqui (Gerenciar servidor)
command-dictionary-remove = remover
command-dictionary-remove-description = Volte a ler uma palavra ou frase como é escrita
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = A palavra ou frase: digite para buscar
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = lista
command-dictionary-list-description = Veja quais palavras e frases têm leitura
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = importar
command-dictionary-import-description = Traga leituras de um arquivo, além das que já existem
command-dictionary-import-option-file = arquivo
command-dictionary-import-option-file-description = CSV ou JSON, como /{ command-dictionary } { command-dictionary-export } escreve
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = exportar
command-dictionary-export-description = Receba um dicionário como arquivo, para guardar ou levar para outro lugar
command-dictionary-export-option-format = formato
command-dictionary-export-option-format-description = CSV para planilhas, ou JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = meu
command-choice-server = servidor
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = bloqueadas
command-blocked-description = As palavras que nunca são faladas aqui
command-blocked-add = adicionar
command-blocked-add-description = Bloqueie uma palavra ou frase, por mais disfarçada que esteja
command-blocked-add-option-word = palavra
command-blocked-add-option-word-description = Uma palavra inteira; palavra* bloqueia também as que começam assim, como no AutoMod
command-blocked-remove = remover
command-blocked-remove-description = Deixe de bloquear uma palavra
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = A palavra como /{ command-blocked } { command-blocked-list } mostra, escrita de qualquer jeito
command-blocked-list = lista
command-blocked-list-description = Veja as palavras bloqueadas, cada uma coberta até você clicar
command-blocked-list-option-page = página
command-blocked-list-option-page-description = Qual parte de uma lista longa
command-blocked-mode = modo
command-blocked-mode-description = O que se faz com uma palavra bloqueada
command-blocked-mode-option-action = ação
command-blocked-mode-option-action-description = Se a mensagem inteira não é lida, ou se só a palavra é substituída
# What can be chosen
command-choice-skip = Pular a mensagem
command-choice-bleep = Cobrir a palavra


## Shown: what a server can set

command-settings = configurações
command-settings-description = O que vale neste servidor
command-settings-show = ver
command-settings-show-description = Veja o que está definido, qual é o padrão e o que significa
command-settings-set = mudar
command-settings-set-description = Mude uma configuração, a partir da próxima mensagem
command-settings-set-option-setting = configuração
command-settings-set-option-setting-description = O que mudar: digite para buscar
command-settings-set-option-value = valor
command-settings-set-option-value-description = O que deve ser: digite para buscar
command-settings-reset = redefinir
command-settings-reset-description = Volte uma configuração ao padrão, ou todas
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = O que redefinir; deixe de fora para redefinir tudo


## Shown: help

command-help = ajuda
command-help-description = O que o narrador faz e como usá-lo
