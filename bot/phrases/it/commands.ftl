# The names and descriptions of the commands, in Italian: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = entra
command-join-description = Leggi questo canale ad alta voce nel tuo canale vocale
command-leave = esci
command-leave-description = Fai uscire il narratore dalla chiamata


## Shown: what is being read

command-skip = salta
command-skip-description = Salta il messaggio in lettura
command-stop = ferma
command-stop-description = Smetti di leggere e dimentica tutti i messaggi in attesa


## Shown: how a member sounds

command-voice = voce
command-voice-description = Scegli come suoni, o guarda cosa hai scelto
command-voice-option-voice = voce
command-voice-option-voice-description = La voce che legge i tuoi messaggi: scrivi per cercare
command-voice-option-instructions = istruzioni
command-voice-option-instructions-description = Come parlare, con parole tue: fino a 500 caratteri
command-voice-option-speed = velocità
command-voice-option-speed-description = Da 0.25 a 4; 1 è il ritmo proprio della voce
command-voice-option-reset = ripristina
command-voice-option-reset-description = Dimentica ciò che avevi scelto prima
command-instructions = istruzioni
command-instructions-description = Di' con parole tue come vanno letti i tuoi messaggi


## Shown: what a member is called

command-name = nome
command-name-description = Come ti chiamo a voce
command-name-set = scegli
command-name-set-description = Scegli come ti chiamo a voce in questo server
command-name-set-option-name = nome
command-name-set-option-name-description = Come va pronunciato: fino a 100 caratteri
command-name-reset = ripristina
command-name-reset-description = Torna al nome mostrato in questo server
command-name-show = mostra
command-name-show-description = Guarda come ti chiamo a voce in questo server


## Shown: how words are read

command-dictionary = dizionario
command-dictionary-description = Come si leggono le parole
command-dictionary-add = aggiungi
command-dictionary-add-description = Scegli come si legge una parola o una frase
command-dictionary-add-option-phrase = frase
command-dictionary-add-option-phrase-description = La parola o la frase, come si scrive
command-dictionary-add-option-reading = lettura
command-dictionary-add-option-reading-description = Come si legge; omettila perché la frase non si legga
command-dictionary-add-option-scope = ambito
command-dictionary-add-option-scope-description = { command-choice-mine }: i tuoi messaggi in ogni server; { command-choice-server }: quelli di tutti qui (Gestisci server)
command-dictionary-remove = rimuovi
command-dictionary-remove-description = Torna a leggere una parola o una frase come si scrive
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = La parola o la frase: scrivi per cercare
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = elenco
command-dictionary-list-description = Guarda quali parole e frasi hanno una lettura
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = importa
command-dictionary-import-description = Prendi letture da un file, oltre a quelle che ci sono
command-dictionary-import-option-file = file
command-dictionary-import-option-file-description = CSV o JSON, come li scrive /{ command-dictionary } { command-dictionary-export }
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = esporta
command-dictionary-export-description = Ricevi un dizionario come file, per tenerlo o portarlo altrove
command-dictionary-export-option-format = formato
command-dictionary-export-option-format-description = CSV per i fogli di calcolo, o JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = mio
command-choice-server = server
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = bloccate
command-blocked-description = Le parole che qui non si dicono mai
command-blocked-add = aggiungi
command-blocked-add-description = Blocca una parola o una frase, comunque sia camuffata
command-blocked-add-option-word = parola
command-blocked-add-option-word-description = Una parola intera; parola* blocca anche quelle che cominciano così, come in AutoMod
command-blocked-remove = rimuovi
command-blocked-remove-description = Non bloccare più una parola
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = La parola come la mostra /{ command-blocked } { command-blocked-list }, scritta in qualsiasi modo
command-blocked-list = elenco
command-blocked-list-description = Guarda le parole bloccate, ognuna coperta finché non ci fai clic
command-blocked-list-option-page = pagina
command-blocked-list-option-page-description = Quale parte di un elenco lungo
command-blocked-mode = modalità
command-blocked-mode-description = Che cosa si fa di una parola bloccata
command-blocked-mode-option-action = azione
command-blocked-mode-option-action-description = Se si salta tutto il messaggio, o se si sostituisce solo la parola
# What can be chosen
command-choice-skip = Salta il messaggio
command-choice-bleep = Copri la parola


## Shown: what a server can set

command-settings = impostazioni
command-settings-description = Che cosa vale in questo server
command-settings-show = mostra
command-settings-show-description = Guarda cosa è impostato, cosa è predefinito e cosa significa
command-settings-set = cambia
command-settings-set-description = Cambia un'impostazione, dal prossimo messaggio
command-settings-set-option-setting = impostazione
command-settings-set-option-setting-description = Che cosa cambiare: scrivi per cercare
command-settings-set-option-value = valore
command-settings-set-option-value-description = Come deve essere: scrivi per cercare
command-settings-reset = ripristina
command-settings-reset-description = Riporta un'impostazione, o tutte, al valore predefinito
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = Che cosa ripristinare; omettilo per ripristinare tutto


## Shown: help

command-help = aiuto
command-help-description = Che cosa fa il narratore e come si usa
