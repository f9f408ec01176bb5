# Who speaks, what members are called aloud, and which words are not, in Italian.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name } risponde a { $to }: { $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = D'ora in poi in questo server ti chiamo **{ $name }** a voce.
name-forgotten = Ho dimenticato il tuo nome parlato. A voce ti chiamo **{ $name }**, con il nome che hai in questo server.
name-shown-chosen = In questo server a voce ti chiamo **{ $name }**, come hai scelto. /{ command-name } { command-name-reset } annulla la scelta.
name-shown = A voce ti chiamo **{ $name }**, con il nome che hai in questo server. Con /{ command-name } { command-name-set } ne scegli un altro.
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = Quel nome ha { $length } caratteri. Sono ammessi da 1 a { $most }.
name-unsayable = Quel nome non si può pronunciare: servono lettere o numeri brevi, e nessun indirizzo web. Non è cambiato nulla.
name-blocked = Quel nome contiene una parola bloccata in questo server. Non è cambiato nulla.
name-none = Non hai scelto un nome parlato. A voce ti chiamo **{ $name }**.


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [one] { $word } ora è bloccata. È l'unica parola.
       *[other] { $word } ora è bloccata. Adesso le parole sono { $count }.
    }
blocked-added-again = { $word } era già bloccata, comunque la si scriva.
blocked-removed = { $word } non è più bloccata.
blocked-unknown = { $word } non è bloccata. /{ command-blocked } { command-blocked-list } mostra quelle che lo sono.
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = Quella parola ha { $length } caratteri. Sono ammessi da 1 a { $most }.
blocked-unsayable = Lì non c'è nulla da sentire: a una parola bloccata serve una lettera o una cifra.
# $most: how many words a server may block
blocked-full = Questo server blocca già { $most } parole, che è il massimo. Prima rimuovine una.
blocked-none = In questo server non ci sono parole bloccate. /{ command-blocked } { command-blocked-add } ne blocca una.

# Above one page of the list, which follows. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [one] Una parola è bloccata:
       *[other] { $count } parole sono bloccate. Pagina { $page } di { $pages }:
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [one] L'elenco ha una sola pagina.
       *[other] L'elenco ha { $pages } pagine.
    }

blocked-mode-skip = D'ora in poi un messaggio con una parola bloccata non viene letto.
blocked-mode-bleep = D'ora in poi una parola bloccata viene sostituita, e il resto del messaggio viene letto.
blocked-not-allowed = Solo i membri con **Gestisci server** possono cambiare o vedere le parole bloccate.
