# The names and descriptions of the commands, in Spanish: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = entrar
command-join-description = Lee este canal en voz alta en tu canal de voz
command-leave = salir
command-leave-description = Haz que el narrador salga de la llamada


## Shown: what is being read

command-skip = saltar
command-skip-description = Salta el mensaje que se está leyendo
command-stop = parar
command-stop-description = Deja de leer y olvida todos los mensajes en espera


## Shown: how a member sounds

command-voice = voz
command-voice-description = Elige cómo suenas, o mira lo que has elegido
command-voice-option-voice = voz
command-voice-option-voice-description = La voz que lee tus mensajes: escribe para buscar
command-voice-option-instructions = instrucciones
command-voice-option-instructions-description = Cómo hablar, con tus palabras: hasta 500 caracteres
command-voice-option-speed = velocidad
command-voice-option-speed-description = De 0.25 a 4; 1 es el ritmo propio de la voz
command-voice-option-reset = restablecer
command-voice-option-reset-description = Olvida lo que habías elegido antes
command-instructions = instrucciones
command-instructions-description = Di con tus palabras cómo deben leerse tus mensajes


## Shown: what a member is called

command-name = nombre
command-name-description = Cómo te llamo al hablar
command-name-set = elegir
command-name-set-description = Elige cómo te llamo al hablar en este servidor
command-name-set-option-name = nombre
command-name-set-option-name-description = Tal como debe oírse: hasta 100 caracteres
command-name-reset = restablecer
command-name-reset-description = Vuelve al nombre que se muestra en este servidor
command-name-show = ver
command-name-show-description = Mira cómo te llamo al hablar en este servidor


## Shown: how words are read

command-dictionary = diccionario
command-dictionary-description = Cómo se leen las palabras
command-dictionary-add = añadir
command-dictionary-add-description = Elige cómo se lee una palabra o una frase
command-dictionary-add-option-phrase = frase
command-dictionary-add-option-phrase-description = La palabra o la frase, tal como se escribe
command-dictionary-add-option-reading = lectura
command-dictionary-add-option-reading-description = Cómo se lee; déjala fuera para que la frase no se lea
command-dictionary-add-option-scope = ámbito
command-dictionary-add-option-scope-description = { command-choice-mine }: tus mensajes en todas partes; { command-choice-server }: los de todos aquí (Gestionar servidor)
command-dictionary-remove = quitar
command-dictionary-remove-description = Vuelve a leer una palabra o una frase tal como se escribe
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = La palabra o la frase: escribe para buscar
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = lista
command-dictionary-list-description = Mira qué palabras y frases tienen lectura
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = importar
command-dictionary-import-description = Toma lecturas de un archivo, además de las que ya hay
command-dictionary-import-option-file = archivo
command-dictionary-import-option-file-description = CSV o JSON, como los escribe /{ command-dictionary } { command-dictionary-export }
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = exportar
command-dictionary-export-description = Obtén un diccionario como archivo, para guardarlo o llevarlo a otro sitio
command-dictionary-export-option-format = formato
command-dictionary-export-option-format-description = CSV para hojas de cálculo, o JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = mío
command-choice-server = servidor
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = bloqueadas
command-blocked-description = Las palabras que aquí no se dicen nunca
command-blocked-add = añadir
command-blocked-add-description = Bloquea una palabra o una frase, por mucho que se disfrace
command-blocked-add-option-word = palabra
command-blocked-add-option-word-description = Una palabra entera; palabra* bloquea también las que empiezan así, como en AutoMod
command-blocked-remove = quitar
command-blocked-remove-description = Deja de bloquear una palabra
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = La palabra como la muestra /{ command-blocked } { command-blocked-list }, escrita de cualquier forma
command-blocked-list = lista
command-blocked-list-description = Mira las palabras bloqueadas, cada una tapada hasta que hagas clic
command-blocked-list-option-page = página
command-blocked-list-option-page-description = Qué parte de una lista larga
command-blocked-mode = modo
command-blocked-mode-description = Qué se hace con una palabra bloqueada
command-blocked-mode-option-action = acción
command-blocked-mode-option-action-description = Si no se lee el mensaje entero, o si solo se sustituye la palabra
# What can be chosen
command-choice-skip = Saltar el mensaje
command-choice-bleep = Tapar la palabra


## Shown: what a server can set

command-settings = ajustes
command-settings-description = Lo que vale en este servidor
command-settings-show = ver
command-settings-show-description = Mira qué está puesto, qué es por defecto y qué significa
command-settings-set = cambiar
command-settings-set-description = Cambia un ajuste, desde el próximo mensaje
command-settings-set-option-setting = ajuste
command-settings-set-option-setting-description = Qué quieres cambiar: escribe para buscar
command-settings-set-option-value = valor
command-settings-set-option-value-description = Qué debe ser: escribe para buscar
command-settings-reset = restablecer
command-settings-reset-description = Devuelve un ajuste, o todos, a su valor por defecto
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = Qué se restablece; déjalo fuera para restablecerlo todo


## Shown: help

command-help = ayuda
command-help-description = Qué hace el narrador y cómo se usa
