# The names and descriptions of the commands, in German: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = beitreten
command-join-description = Diesen Kanal in deinem Sprachkanal vorlesen
command-leave = verlassen
command-leave-description = Den Vorleser aus dem Anruf schicken


## Shown: what is being read

command-skip = überspringen
command-skip-description = Die Nachricht überspringen, die gerade vorgelesen wird
command-stop = stopp
command-stop-description = Verstummen und alle wartenden Nachrichten vergessen


## Shown: how a member sounds

command-voice = stimme
command-voice-description = Wähle, wie du klingst, oder sieh, was du gewählt hast
command-voice-option-voice = stimme
command-voice-option-voice-description = Die Stimme, die deine Nachrichten liest: Tippe, um zu suchen
command-voice-option-instructions = anweisungen
command-voice-option-instructions-description = Wie gesprochen wird, in deinen Worten: bis zu 500 Zeichen
command-voice-option-speed = tempo
command-voice-option-speed-description = Von 0,25 bis 4; 1 ist das eigene Tempo der Stimme
command-voice-option-reset = zurücksetzen
command-voice-option-reset-description = Vergessen, was du vorher gewählt hattest
command-instructions = anweisungen
command-instructions-description = Sag in deinen Worten, wie deine Nachrichten gesprochen werden


## Shown: what a member is called

command-name = name
command-name-description = Wie du laut genannt wirst
command-name-set = festlegen
command-name-set-description = Wähle, wie du auf diesem Server laut genannt wirst
command-name-set-option-name = name
command-name-set-option-name-description = So, wie er gesprochen wird: bis zu 100 Zeichen
command-name-reset = zurücksetzen
command-name-reset-description = Wieder den Namen verwenden, der auf diesem Server angezeigt wird
command-name-show = anzeigen
command-name-show-description = Sieh, wie du auf diesem Server laut genannt wirst


## Shown: how words are read

command-dictionary = wörterbuch
command-dictionary-description = Wie Wörter vorgelesen werden
command-dictionary-add = hinzufügen
command-dictionary-add-description = Wähle, wie ein Wort oder ein Ausdruck vorgelesen wird
command-dictionary-add-option-phrase = ausdruck
command-dictionary-add-option-phrase-description = Das Wort oder der Ausdruck, wie man es schreibt
command-dictionary-add-option-reading = aussprache
command-dictionary-add-option-reading-description = Wie es vorgelesen wird; lass es weg, damit der Ausdruck stumm bleibt
command-dictionary-add-option-scope = bereich
command-dictionary-add-option-scope-description = { command-choice-mine }: deine Nachrichten, überall; { command-choice-server }: alle Nachrichten hier (Server verwalten)
command-dictionary-remove = entfernen
command-dictionary-remove-description = Ein Wort oder einen Ausdruck wieder so vorlesen, wie man es schreibt
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = Das Wort oder der Ausdruck: Tippe, um zu suchen
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = liste
command-dictionary-list-description = Sieh, welche Wörter und Ausdrücke eine eigene Aussprache haben
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = importieren
command-dictionary-import-description = Aussprachen aus einer Datei übernehmen, neben denen, die es gibt
command-dictionary-import-option-file = datei
command-dictionary-import-option-file-description = CSV oder JSON, wie /{ command-dictionary } { command-dictionary-export } es schreibt
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = exportieren
command-dictionary-export-description = Ein Wörterbuch als Datei bekommen, zum Aufheben oder Mitnehmen
command-dictionary-export-option-format = format
command-dictionary-export-option-format-description = CSV für Tabellenprogramme, oder JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = meins
command-choice-server = Server
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = gesperrt
command-blocked-description = Die Wörter, die hier nie gesprochen werden
command-blocked-add = hinzufügen
command-blocked-add-description = Ein Wort oder einen Ausdruck sperren, auch verkleidet
command-blocked-add-option-word = wort
command-blocked-add-option-word-description = Ein ganzes Wort; wort* sperrt auch längere, die damit beginnen, wie in AutoMod
command-blocked-remove = entfernen
command-blocked-remove-description = Ein Wort nicht mehr sperren
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = Das Wort, wie /{ command-blocked } { command-blocked-list } es zeigt, in beliebiger Schreibweise
command-blocked-list = liste
command-blocked-list-description = Die gesperrten Wörter sehen, jedes verdeckt, bis du es anklickst
command-blocked-list-option-page = seite
command-blocked-list-option-page-description = Welcher Teil einer langen Liste
command-blocked-mode = modus
command-blocked-mode-description = Was mit einem gesperrten Wort geschieht
command-blocked-mode-option-action = aktion
command-blocked-mode-option-action-description = Ob die ganze Nachricht nicht gesprochen oder nur das Wort ersetzt wird
# What can be chosen
command-choice-skip = Nachricht überspringen
command-choice-bleep = Wort überpiepen


## Shown: what a server can set

command-settings = einstellungen
command-settings-description = Was auf diesem Server gilt
command-settings-show = anzeigen
command-settings-show-description = Sieh, was eingestellt ist, was Standard ist und was es bedeutet
command-settings-set = ändern
command-settings-set-description = Eine Einstellung ändern, ab der nächsten Nachricht
command-settings-set-option-setting = einstellung
command-settings-set-option-setting-description = Was geändert wird: Tippe, um zu suchen
command-settings-set-option-value = wert
command-settings-set-option-value-description = Was es werden soll: Tippe, um zu suchen
command-settings-reset = zurücksetzen
command-settings-reset-description = Eine Einstellung oder alle auf den Standard zurücksetzen
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = Was zurückgesetzt wird; lass es weg, um alles zurückzusetzen


## Shown: help

command-help = hilfe
command-help-description = Was der Vorleser tut und wie du ihn benutzt
