# What a server can set, in French: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = Voici les réglages de ce serveur. Pour en modifier un, utilise /{ command-settings } { command-settings-set } :
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }** : { $value } (par défaut : { $default }). { $meaning }
settings-line-default = **{ $name }** : { $value } (par défaut). { $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = Enregistré. Dès le prochain message, **{ $name }** devient : { $value }
settings-reset = Retour à la valeur par défaut. Dès le prochain message, **{ $name }** devient : { $value }
settings-all-reset = Tout est revenu aux valeurs par défaut sur ce serveur, dès le prochain message. /{ command-settings } { command-settings-show } en donne la liste.

settings-not-allowed = Les réglages de ce serveur demandent la permission **Gérer le serveur**.
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = Il n'y a pas de paramètre **{ $typed }**. Il y a : { $names }. Rien n'a changé.
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with "ou"
settings-not-allowed-value = **{ $name }** ne peut pas être **{ $typed }**. Valeurs possibles : { $allowed }. Rien n'a changé.
# $least and $most: whole numbers
settings-out-of-range = **{ $name }** ne peut pas être **{ $typed }**. Il faut un nombre entier de { $least } à { $most }. Rien n'a changé.
settings-no-time-zone = Il n'y a pas de fuseau horaire **{ $typed }**. Tape une ville ou un pays dans l'option **{ command-settings-set-option-value }** pour chercher, et choisis une des suggestions, comme Europe/Paris. Rien n'a changé.
# $nearest: the names of one to three time zones
settings-no-time-zone-but = Il n'y a pas de fuseau horaire **{ $typed }**. Les plus proches : { $nearest }. Rien n'a changé.

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value } : { $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in sentences. Be short: a meaning has at most 110 characters.

setting-language = langue
setting-language-meaning = Pour ce que je dis moi-même : liens, émojis, dates, etc.
setting-time-zone = fuseau horaire
setting-time-zone-meaning = Pour les dates et les heures dans les messages.
setting-names = noms
setting-names-meaning = Comment j'appelle à voix haute les membres qui n'ont pas choisi de nom à l'oral.
setting-verbosity = niveau de détail
setting-verbosity-meaning = Ce que je dis des émojis, des liens, des images et de la ponctuation.
setting-limit = limite de caractères
# $least and $most: numbers of characters
setting-limit-meaning = Le nombre de caractères lus par message, de { $least } à { $most }.
setting-abbreviations = abréviations
setting-abbreviations-meaning = Si celles du chat, comme « mdr », sont lues en toutes lettres.
setting-notices = messages système
setting-notices-meaning = Si je lis les messages de Discord lui-même : arrivées, boosts, épingles, fils.
setting-bots = bots
setting-bots-meaning = Si je lis les messages des bots.
setting-blocked-words = mots bloqués
setting-blocked-words-meaning = Ce que je fais d'un message qui en contient un.


## Shown: what a setting can be
# Each has a name, and some have a hint of at most 70 characters that is shown beside it.

setting-on = activé
setting-off = désactivé

setting-names-nickname = pseudo
setting-names-nickname-hint = le nom sur ce serveur
setting-names-display-name = nom d'affichage
setting-names-display-name-hint = le même nom sur tous les serveurs
setting-names-username = nom d'utilisateur
setting-names-username-hint = le nom unique du compte

setting-verbosity-brief = bref
setting-verbosity-brief-hint = émojis muets, liens et images en sons courts
setting-verbosity-normal = normal
setting-verbosity-normal-hint = émojis, liens et images en quelques mots
setting-verbosity-full = complet
setting-verbosity-full-hint = aussi la ponctuation, chaque émoji et la destination des liens

setting-blocked-words-skip = passer le message
setting-blocked-words-skip-hint = rien n'en est lu
setting-blocked-words-bleep = biper le mot
setting-blocked-words-bleep-hint = le reste est lu
