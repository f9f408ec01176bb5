# The names and descriptions of the commands, in French: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = rejoindre
command-join-description = Lire ce salon à voix haute dans ton salon vocal
command-leave = quitter
command-leave-description = Faire sortir le narrateur de l'appel


## Shown: what is being read

command-skip = passer
command-skip-description = Passer le message en cours de lecture
command-stop = stop
command-stop-description = Se taire et oublier tous les messages en attente de lecture


## Shown: how a member sounds

command-voice = voix
command-voice-description = Choisir ta voix, ou voir ce que tu as choisi
command-voice-option-voice = voix
command-voice-option-voice-description = La voix qui lit tes messages : tape pour chercher
command-voice-option-instructions = consignes
command-voice-option-instructions-description = La façon de parler, dans tes propres mots : 500 caractères au plus
command-voice-option-speed = vitesse
command-voice-option-speed-description = De 0,25 à 4 ; 1 est le rythme naturel de la voix
command-voice-option-reset = réinitialiser
command-voice-option-reset-description = Oublier ce que tu avais choisi avant
command-instructions = consignes
command-instructions-description = Dire dans tes propres mots comment lire tes messages


## Shown: what a member is called

command-name = nom
command-name-description = Le nom que je te donne à voix haute
command-name-set = choisir
command-name-set-description = Choisir le nom que je te donne à voix haute sur ce serveur
command-name-set-option-name = nom
command-name-set-option-name-description = Tel qu'il se prononce : 100 caractères au plus
command-name-reset = réinitialiser
command-name-reset-description = Reprendre le nom affiché sur ce serveur
command-name-show = voir
command-name-show-description = Voir le nom que je te donne à voix haute sur ce serveur


## Shown: how words are read

command-dictionary = dictionnaire
command-dictionary-description = La façon de lire les mots à voix haute
command-dictionary-add = ajouter
command-dictionary-add-description = Choisir comment lire un mot ou une expression à voix haute
command-dictionary-add-option-phrase = expression
command-dictionary-add-option-phrase-description = Le mot ou l'expression, tel qu'on l'écrit
command-dictionary-add-option-reading = prononciation
command-dictionary-add-option-reading-description = Comment le lire ; laisse vide pour le passer sous silence
command-dictionary-add-option-scope = portée
command-dictionary-add-option-scope-description = { command-choice-mine } : tes messages, partout ; { command-choice-server } : ceux de tous ici (Gérer le serveur)
command-dictionary-remove = retirer
command-dictionary-remove-description = Lire de nouveau un mot ou une expression tel qu'on l'écrit
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = Le mot ou l'expression : tape pour chercher
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = liste
command-dictionary-list-description = Voir les mots et expressions dont la prononciation est choisie
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = importer
command-dictionary-import-description = Ajouter les prononciations d'un fichier à celles qui existent
command-dictionary-import-option-file = fichier
command-dictionary-import-option-file-description = CSV ou JSON, au format que produit /{ command-dictionary } { command-dictionary-export }
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = exporter
command-dictionary-export-description = Obtenir un dictionnaire dans un fichier, pour le garder ou l'emporter ailleurs
command-dictionary-export-option-format = format
command-dictionary-export-option-format-description = CSV pour les tableurs, ou JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = le mien
command-choice-server = serveur
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = mots-bloqués
command-blocked-description = Les mots qui ne sont jamais prononcés ici
command-blocked-add = ajouter
command-blocked-add-description = Bloquer un mot ou une expression, même sous un déguisement
command-blocked-add-option-word = mot
command-blocked-add-option-word-description = Un mot entier ; mot* bloque aussi les mots plus longs qui commencent ainsi, comme AutoMod
command-blocked-remove = retirer
command-blocked-remove-description = Ne plus bloquer un mot
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = Le mot tel que /{ command-blocked } { command-blocked-list } le montre, quelle que soit son écriture
command-blocked-list = liste
command-blocked-list-description = Voir les mots bloqués, chacun masqué jusqu'à ce que tu cliques dessus
command-blocked-list-option-page = page
command-blocked-list-option-page-description = Quelle partie d'une longue liste
command-blocked-mode = mode
command-blocked-mode-description = Que faire d'un mot bloqué
command-blocked-mode-option-action = action
command-blocked-mode-option-action-description = Ne pas lire tout le message, ou remplacer seulement le mot
# What can be chosen
command-choice-skip = Passer le message
command-choice-bleep = Biper le mot


## Shown: what a server can set

command-settings = paramètres
command-settings-description = Les réglages de ce serveur
command-settings-show = voir
command-settings-show-description = Voir les réglages, leurs valeurs par défaut et ce qu'ils signifient
command-settings-set = modifier
command-settings-set-description = Modifier un paramètre, dès le prochain message
command-settings-set-option-setting = paramètre
command-settings-set-option-setting-description = Ce qu'il faut modifier : tape pour chercher
command-settings-set-option-value = valeur
command-settings-set-option-value-description = La nouvelle valeur : tape pour chercher
command-settings-reset = réinitialiser
command-settings-reset-description = Remettre un paramètre, ou tous, à la valeur par défaut
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = Ce qu'il faut réinitialiser ; laisse vide pour tout réinitialiser


## Shown: help

command-help = aide
command-help-description = Ce que fait le narrateur et comment l'utiliser
