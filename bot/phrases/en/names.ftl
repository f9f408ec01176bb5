# Who speaks, what members are called aloud, and which words are not, in English.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name }, replying to { $to }: { $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = From now on you are called **{ $name }** aloud in this server.
name-forgotten = Your spoken name is forgotten. You are called **{ $name }** aloud, by your name in this server.
name-shown-chosen = You are called **{ $name }** aloud in this server, as you have chosen. /{ command-name } { command-name-reset } takes it back.
name-shown = You are called **{ $name }** aloud, by your name in this server. /{ command-name } { command-name-set } chooses another one.
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = That name has { $length } characters. Allowed are 1 to { $most }.
name-unsayable = That name cannot be spoken: it needs letters or short numbers, and no web address. Nothing has changed.
name-blocked = That name holds a word that is blocked in this server. Nothing has changed.
name-none = You have not chosen a spoken name. You are called **{ $name }** aloud.


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [one] { $word } is blocked. It is the only word.
       *[other] { $word } is blocked. There are { $count } words now.
    }
blocked-added-again = { $word } was blocked already, however it is written.
blocked-removed = { $word } is no longer blocked.
blocked-unknown = { $word } is not blocked. /{ command-blocked } { command-blocked-list } shows the words that are.
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = That word has { $length } characters. Allowed are 1 to { $most }.
blocked-unsayable = There is nothing to be heard in that: a blocked word needs a letter or a digit.
# $most: how many words a server may block
blocked-full = This server blocks { $most } words already, which is the most there can be. Remove one first.
blocked-none = No word is blocked in this server. /{ command-blocked } { command-blocked-add } blocks one.

# Above one page of the list, which follows. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [one] One word is blocked:
       *[other] { $count } words are blocked. Page { $page } of { $pages }:
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [one] The list has only one page.
       *[other] The list has { $pages } pages.
    }

blocked-mode-skip = From now on a message with a blocked word is not spoken.
blocked-mode-bleep = From now on a blocked word is replaced, and the rest of its message is spoken.
blocked-not-allowed = Only members with **Manage Server** can change or see the blocked words.
