# What a server can set, in Spanish: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = Esto es lo que vale en este servidor. Para cambiar algo, usa /{ command-settings } { command-settings-set }:
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }**: { $value } (por defecto: { $default }). { $meaning }
settings-line-default = **{ $name }**: { $value } (por defecto). { $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = Guardado. Desde el próximo mensaje, **{ $name }** es: { $value }
settings-reset = De nuevo por defecto. Desde el próximo mensaje, **{ $name }** es: { $value }
settings-all-reset = Desde el próximo mensaje, todo en este servidor vuelve a ser por defecto. /{ command-settings } { command-settings-show } lo muestra.

settings-not-allowed = Los ajustes de este servidor requieren el permiso **Gestionar servidor**.
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = No hay ningún ajuste **{ $typed }**. Hay estos: { $names }. No ha cambiado nada.
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with an "or"
settings-not-allowed-value = **{ $name }** no puede ser **{ $typed }**. Se permite: { $allowed }. No ha cambiado nada.
# $least and $most: whole numbers
settings-out-of-range = **{ $name }** no puede ser **{ $typed }**. Se permite un número entero de { $least } a { $most }. No ha cambiado nada.
settings-no-time-zone = No hay ninguna zona horaria **{ $typed }**. Escribe una ciudad o un país en la opción **{ command-settings-set-option-value }** para buscar, y elige una de las sugeridas, como Europe/Madrid. No ha cambiado nada.
# $nearest: the names of one to three time zones
settings-no-time-zone-but = No hay ninguna zona horaria **{ $typed }**. Las más parecidas: { $nearest }. No ha cambiado nada.

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value }: { $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in the middle of sentences. All of these together stand in one message, so be short:
# a meaning has at most 110 characters.

setting-language = idioma
setting-language-meaning = El de lo que digo yo: enlaces, emojis, fechas y demás.
setting-time-zone = zona horaria
setting-time-zone-meaning = Para las fechas y horas de los mensajes.
setting-names = nombres
setting-names-meaning = Cómo llamo al hablar a quien no ha elegido un nombre hablado.
setting-verbosity = detalle
setting-verbosity-meaning = Cuánto se dice de los emojis, los enlaces, las imágenes y la puntuación.
setting-limit = límite
# $least and $most: numbers of characters
setting-limit-meaning = Cuántos caracteres de un mensaje se leen, de { $least } a { $most }.
setting-abbreviations = abreviaturas
# The example may be any abbreviation that is usual in chats in your language.
setting-abbreviations-meaning = Si las del chat, como “tqm”, se leen completas.
setting-notices = avisos
setting-notices-meaning = Si se leen los mensajes del propio Discord: quién se une, mejoras, fijados, hilos.
setting-bots = bots
setting-bots-meaning = Si se leen los mensajes de los bots.
setting-blocked-words = palabras bloqueadas
setting-blocked-words-meaning = Qué se hace con un mensaje que contiene alguna.


## Shown: what a setting can be
# Each has a name, which stands in lists, and some have a hint of at most 70 characters that is shown beside it.

setting-on = sí
setting-off = no

setting-names-nickname = apodo
setting-names-nickname-hint = el nombre en este servidor
setting-names-display-name = nombre visible
setting-names-display-name-hint = el mismo nombre en todos los servidores
setting-names-username = nombre de usuario
setting-names-username-hint = el nombre único de la cuenta

setting-verbosity-brief = breve
setting-verbosity-brief-hint = emojis en silencio; enlaces e imágenes son un tono corto
setting-verbosity-normal = normal
setting-verbosity-normal-hint = emojis, enlaces e imágenes en pocas palabras
setting-verbosity-full = completo
setting-verbosity-full-hint = también puntuación, cada emoji y adónde llevan los enlaces

setting-blocked-words-skip = saltar el mensaje
setting-blocked-words-skip-hint = no se lee nada de él
setting-blocked-words-bleep = tapar la palabra
setting-blocked-words-bleep-hint = el resto se lee
