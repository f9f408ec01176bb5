# What a server can set, in Italian: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = Ecco cosa vale in questo server. Per cambiare qualcosa, usa /{ command-settings } { command-settings-set }:
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }**: { $value } (predefinito: { $default }). { $meaning }
settings-line-default = **{ $name }**: { $value } (predefinito). { $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = Salvato. Dal prossimo messaggio, **{ $name }** è: { $value }
settings-reset = Di nuovo come predefinito. Dal prossimo messaggio, **{ $name }** è: { $value }
settings-all-reset = Dal prossimo messaggio tutto in questo server torna come predefinito. /{ command-settings } { command-settings-show } lo elenca.

settings-not-allowed = Per le impostazioni di questo server serve il permesso **Gestisci server**.
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = Non c'è nessuna impostazione **{ $typed }**. Ci sono: { $names }. Non è cambiato nulla.
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with an "or"
settings-not-allowed-value = **{ $name }** non può essere **{ $typed }**. Ammesso: { $allowed }. Non è cambiato nulla.
# $least and $most: whole numbers
settings-out-of-range = **{ $name }** non può essere **{ $typed }**. È ammesso un numero intero da { $least } a { $most }. Non è cambiato nulla.
settings-no-time-zone = Non c'è nessun fuso orario **{ $typed }**. Scrivi una città o un paese nell'opzione **{ command-settings-set-option-value }** per cercare, e scegline uno tra quelli suggeriti, come Europe/Rome. Non è cambiato nulla.
# $nearest: the names of one to three time zones
settings-no-time-zone-but = Non c'è nessun fuso orario **{ $typed }**. I più simili: { $nearest }. Non è cambiato nulla.

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value }: { $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in the middle of sentences. All of these together stand in one message, so be short:
# a meaning has at most 110 characters.

setting-language = lingua
setting-language-meaning = Quella di ciò che dico io: link, emoji, date e così via.
setting-time-zone = fuso orario
setting-time-zone-meaning = Per le date e gli orari nei messaggi.
setting-names = nomi
setting-names-meaning = Come chiamo a voce chi non ha scelto un nome parlato.
setting-verbosity = dettaglio
setting-verbosity-meaning = Quanto si dice di emoji, link, immagini e punteggiatura.
setting-limit = limite
# $least and $most: numbers of characters
setting-limit-meaning = Quanti caratteri di un messaggio vengono letti, da { $least } a { $most }.
setting-abbreviations = abbreviazioni
# The example may be any abbreviation that is usual in chats in your language.
setting-abbreviations-meaning = Se quelle della chat, come “cmq”, vengono lette per esteso.
setting-notices = avvisi
setting-notices-meaning = Se si leggono i messaggi di Discord stesso: chi entra, potenziamenti, fissati, thread.
setting-bots = bot
setting-bots-meaning = Se si leggono i messaggi dei bot.
setting-blocked-words = parole bloccate
setting-blocked-words-meaning = Che cosa si fa di un messaggio che ne contiene una.


## Shown: what a setting can be
# Each has a name, which stands in lists, and some have a hint of at most 70 characters that is shown beside it.

setting-on = sì
setting-off = no

setting-names-nickname = nickname
setting-names-nickname-hint = il nome in questo server
setting-names-display-name = nome visualizzato
setting-names-display-name-hint = lo stesso nome in ogni server
setting-names-username = nome utente
setting-names-username-hint = il nome unico dell'account

setting-verbosity-brief = breve
setting-verbosity-brief-hint = emoji in silenzio, link e immagini sono un tono breve
setting-verbosity-normal = normale
setting-verbosity-normal-hint = emoji, link e immagini in poche parole
setting-verbosity-full = completo
setting-verbosity-full-hint = anche punteggiatura, ogni emoji e dove portano i link

setting-blocked-words-skip = salta il messaggio
setting-blocked-words-skip-hint = non se ne legge nulla
setting-blocked-words-bleep = copri la parola
setting-blocked-words-bleep-hint = il resto si legge
