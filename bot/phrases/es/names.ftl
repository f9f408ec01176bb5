# Who speaks, what members are called aloud, and which words are not, in Spanish.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name } responde a { $to }: { $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = A partir de ahora, en este servidor te llamo **{ $name }** al hablar.
name-forgotten = He olvidado tu nombre hablado. Al hablar te llamo **{ $name }**, por tu nombre en este servidor.
name-shown-chosen = Al hablar te llamo **{ $name }** en este servidor, como elegiste. /{ command-name } { command-name-reset } lo deshace.
name-shown = Al hablar te llamo **{ $name }**, por tu nombre en este servidor. Con /{ command-name } { command-name-set } eliges otro.
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = Ese nombre tiene { $length } caracteres. Se permiten de 1 a { $most }.
name-unsayable = Ese nombre no se puede pronunciar: necesita letras o números cortos, y ninguna dirección web. No ha cambiado nada.
name-blocked = Ese nombre contiene una palabra bloqueada en este servidor. No ha cambiado nada.
name-none = No has elegido ningún nombre hablado. Al hablar te llamo **{ $name }**.


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [one] { $word } queda bloqueada. Es la única palabra.
       *[other] { $word } queda bloqueada. Ahora hay { $count } palabras.
    }
blocked-added-again = { $word } ya estaba bloqueada, se escriba como se escriba.
blocked-removed = { $word } ya no está bloqueada.
blocked-unknown = { $word } no está bloqueada. /{ command-blocked } { command-blocked-list } muestra las que lo están.
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = Esa palabra tiene { $length } caracteres. Se permiten de 1 a { $most }.
blocked-unsayable = Ahí no hay nada que se pueda oír: una palabra bloqueada necesita una letra o una cifra.
# $most: how many words a server may block
blocked-full = Este servidor ya bloquea { $most } palabras, que es el máximo. Quita una primero.
blocked-none = En este servidor no hay palabras bloqueadas. /{ command-blocked } { command-blocked-add } bloquea una.

# Above one page of the list, which follows. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [one] Hay una palabra bloqueada:
       *[other] Hay { $count } palabras bloqueadas. Página { $page } de { $pages }:
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [one] La lista solo tiene una página.
       *[other] La lista tiene { $pages } páginas.
    }

blocked-mode-skip = A partir de ahora no se lee ningún mensaje con una palabra bloqueada.
blocked-mode-bleep = A partir de ahora las palabras bloqueadas se sustituyen y el resto del mensaje se lee.
blocked-not-allowed = Solo los miembros con **Gestionar servidor** pueden cambiar o ver las palabras bloqueadas.
