# Who speaks, what members are called aloud, and which words are not, in French.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name } répond à { $to } : { $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = À partir de maintenant, je t'appelle **{ $name }** à voix haute sur ce serveur.
name-forgotten = J'ai oublié ton nom à l'oral. Je t'appelle **{ $name }** à voix haute, d'après ton nom sur ce serveur.
name-shown-chosen = Je t'appelle **{ $name }** à voix haute sur ce serveur, comme tu l'as choisi. /{ command-name } { command-name-reset } annule ce choix.
name-shown = Je t'appelle **{ $name }** à voix haute, d'après ton nom sur ce serveur. /{ command-name } { command-name-set } permet d'en choisir un autre.
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = La longueur de ce nom est de { $length } caractères. Il en faut de 1 à { $most }.
name-unsayable = Ce nom ne peut pas être prononcé : il lui faut des lettres ou des nombres courts, et pas d'adresse web. Rien n'a changé.
name-blocked = Ce nom contient un mot bloqué sur ce serveur. Rien n'a changé.
name-none = Tu n'as pas choisi de nom à l'oral. Je t'appelle **{ $name }** à voix haute.


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [one] { $word } est bloqué. C'est le seul mot.
        [many] { $word } est bloqué. Il y a maintenant { $count } de mots.
       *[other] { $word } est bloqué. Il y a maintenant { $count } mots.
    }
blocked-added-again = { $word } était déjà bloqué, quelle que soit la façon de l'écrire.
blocked-removed = { $word } n'est plus bloqué.
blocked-unknown = { $word } n'est pas bloqué. /{ command-blocked } { command-blocked-list } montre les mots qui le sont.
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = La longueur de ce mot est de { $length } caractères. Il en faut de 1 à { $most }.
blocked-unsayable = Il n'y a rien à entendre là-dedans : un mot bloqué doit contenir une lettre ou un chiffre.
# $most: how many words a server may block
blocked-full = Ce serveur bloque déjà { $most } mots, le maximum possible. Retires-en un d'abord.
blocked-none = Aucun mot n'est bloqué sur ce serveur. /{ command-blocked } { command-blocked-add } permet d'en bloquer un.

# Above one page of the list. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [one] Un mot est bloqué :
        [many] { $count } de mots sont bloqués. Page { $page } sur { $pages } :
       *[other] { $count } mots sont bloqués. Page { $page } sur { $pages } :
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [one] La liste n'a qu'une page.
        [many] La liste a { $pages } de pages.
       *[other] La liste a { $pages } pages.
    }

blocked-mode-skip = À partir de maintenant, un message contenant un mot bloqué n'est pas lu.
blocked-mode-bleep = À partir de maintenant, un mot bloqué est remplacé, et le reste du message est lu.
blocked-not-allowed = Seuls les membres ayant la permission **Gérer le serveur** peuvent voir ou changer les mots bloqués.
