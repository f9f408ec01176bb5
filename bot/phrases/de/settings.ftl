# What a server can set, in German: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = Das gilt auf diesem Server. Um etwas zu ändern, nutze /{ command-settings } { command-settings-set }:
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }**: { $value } (Standard: { $default }). { $meaning }
settings-line-default = **{ $name }**: { $value } (Standard). { $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = Gespeichert. Ab der nächsten Nachricht gilt für **{ $name }**: { $value }
settings-reset = Wieder auf dem Standard. Ab der nächsten Nachricht gilt für **{ $name }**: { $value }
settings-all-reset = Ab der nächsten Nachricht steht auf diesem Server alles wieder auf dem Standard. /{ command-settings } { command-settings-show } zeigt die Liste.

settings-not-allowed = Für die Einstellungen dieses Servers brauchst du die Berechtigung **Server verwalten**.
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = Es gibt keine Einstellung **{ $typed }**. Es gibt: { $names }. Es hat sich nichts geändert.
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with "oder"
settings-not-allowed-value = Für **{ $name }** geht **{ $typed }** nicht. Erlaubt: { $allowed }. Es hat sich nichts geändert.
# $least and $most: whole numbers
settings-out-of-range = Für **{ $name }** geht **{ $typed }** nicht. Erlaubt ist eine ganze Zahl von { $least } bis { $most }. Es hat sich nichts geändert.
settings-no-time-zone = Es gibt keine Zeitzone **{ $typed }**. Tippe in der Option **{ command-settings-set-option-value }** eine Stadt oder ein Land ein, um zu suchen, und wähle einen Vorschlag wie Europe/Berlin. Es hat sich nichts geändert.
# $nearest: the names of one to three time zones
settings-no-time-zone-but = Es gibt keine Zeitzone **{ $typed }**. Am nächsten kommt: { $nearest }. Es hat sich nichts geändert.

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value }: { $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in sentences. Be short: a meaning has at most 110 characters.

setting-language = Sprache
setting-language-meaning = Für alles, was ich selbst sage: Links, Emojis, Daten und so weiter.
setting-time-zone = Zeitzone
setting-time-zone-meaning = Für die Daten und Uhrzeiten in Nachrichten.
setting-names = Namen
setting-names-meaning = Wie ich Mitglieder laut nenne, die keinen gesprochenen Namen gewählt haben.
setting-verbosity = Ausführlichkeit
setting-verbosity-meaning = Wie viel ich über Emojis, Links, Bilder und Satzzeichen sage.
setting-limit = Zeichenlimit
# $least and $most: numbers of characters
setting-limit-meaning = Wie viele Zeichen einer Nachricht vorgelesen werden, von { $least } bis { $most }.
setting-abbreviations = Abkürzungen
setting-abbreviations-meaning = Ob die aus dem Chat, wie „kp“, ausgesprochen werden.
setting-notices = Systemnachrichten
setting-notices-meaning = Ob ich Discords eigene Nachrichten vorlese: Beitritte, Boosts, Angepinntes, Threads.
setting-bots = Bots
setting-bots-meaning = Ob ich die Nachrichten von Bots vorlese.
setting-blocked-words = gesperrte Wörter
setting-blocked-words-meaning = Was mit einer Nachricht geschieht, die eines davon enthält.


## Shown: what a setting can be
# Each has a name, and some have a hint of at most 70 characters that is shown beside it.

setting-on = an
setting-off = aus

setting-names-nickname = Nickname
setting-names-nickname-hint = der Name auf diesem Server
setting-names-display-name = Anzeigename
setting-names-display-name-hint = derselbe Name auf allen Servern
setting-names-username = Benutzername
setting-names-username-hint = der eindeutige Name des Kontos

setting-verbosity-brief = knapp
setting-verbosity-brief-hint = Emojis sind stumm, Links und Bilder sind kurze Töne
setting-verbosity-normal = normal
setting-verbosity-normal-hint = Emojis, Links und Bilder in wenigen Worten
setting-verbosity-full = ausführlich
setting-verbosity-full-hint = auch Satzzeichen, jedes Emoji und wohin Links führen

setting-blocked-words-skip = Nachricht überspringen
setting-blocked-words-skip-hint = nichts davon wird vorgelesen
setting-blocked-words-bleep = Wort überpiepen
setting-blocked-words-bleep-hint = der Rest wird vorgelesen
