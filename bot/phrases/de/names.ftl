# Who speaks, what members are called aloud, and which words are not, in German.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name } antwortet { $to }: { $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = Ab jetzt nenne ich dich auf diesem Server laut **{ $name }**.
name-forgotten = Dein gesprochener Name ist vergessen. Ich nenne dich laut **{ $name }**, nach deinem Namen auf diesem Server.
name-shown-chosen = Auf diesem Server nenne ich dich laut **{ $name }**, wie du es gewählt hast. /{ command-name } { command-name-reset } nimmt das zurück.
name-shown = Ich nenne dich laut **{ $name }**, nach deinem Namen auf diesem Server. Mit /{ command-name } { command-name-set } wählst du einen anderen.
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = Die Länge dieses Namens ist { $length } Zeichen. Erlaubt sind 1 bis { $most }.
name-unsayable = Dieser Name lässt sich nicht aussprechen: Er braucht Buchstaben oder kurze Zahlen und darf keine Webadresse enthalten. Es hat sich nichts geändert.
name-blocked = Dieser Name enthält ein Wort, das auf diesem Server gesperrt ist. Es hat sich nichts geändert.
name-none = Du hast keinen gesprochenen Namen gewählt. Ich nenne dich laut **{ $name }**.


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [one] { $word } ist gesperrt. Es ist das einzige Wort.
       *[other] { $word } ist gesperrt. Es sind jetzt { $count } Wörter.
    }
blocked-added-again = { $word } war schon gesperrt, ganz gleich, wie man es schreibt.
blocked-removed = { $word } ist nicht mehr gesperrt.
blocked-unknown = { $word } ist nicht gesperrt. /{ command-blocked } { command-blocked-list } zeigt die Wörter, die es sind.
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = Die Länge dieses Wortes ist { $length } Zeichen. Erlaubt sind 1 bis { $most }.
blocked-unsayable = Darin gibt es nichts zu hören: Ein gesperrtes Wort braucht einen Buchstaben oder eine Ziffer.
# $most: how many words a server may block
blocked-full = Dieser Server sperrt schon { $most } Wörter, mehr geht nicht. Entferne erst eines.
blocked-none = Auf diesem Server ist kein Wort gesperrt. /{ command-blocked } { command-blocked-add } sperrt eines.

# Above one page of the list. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [one] Ein Wort ist gesperrt:
       *[other] { $count } Wörter sind gesperrt. Seite { $page } von { $pages }:
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [one] Die Liste hat nur eine Seite.
       *[other] Die Liste hat { $pages } Seiten.
    }

blocked-mode-skip = Ab jetzt wird eine Nachricht mit einem gesperrten Wort nicht vorgelesen.
blocked-mode-bleep = Ab jetzt wird ein gesperrtes Wort ersetzt und der Rest der Nachricht vorgelesen.
blocked-not-allowed = Nur Mitglieder mit der Berechtigung **Server verwalten** können die gesperrten Wörter sehen oder ändern.
