# What a server can set, in English: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = This is what holds in this server. To change something, use /{ command-settings } { command-settings-set }:
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }**: { $value } (by default: { $default }). { $meaning }
settings-line-default = **{ $name }**: { $value } (the default). { $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = Saved. From the next message on, **{ $name }** is: { $value }
settings-reset = As by default again. From the next message on, **{ $name }** is: { $value }
settings-all-reset = Everything in this server is as by default again, from the next message on. /{ command-settings } { command-settings-show } lists it.

settings-not-allowed = The settings of this server need the permission **Manage Server**.
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = There is no setting **{ $typed }**. There are: { $names }. Nothing has changed.
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with an "or"
settings-not-allowed-value = **{ $name }** cannot be **{ $typed }**. Allowed: { $allowed }. Nothing has changed.
# $least and $most: whole numbers
settings-out-of-range = **{ $name }** cannot be **{ $typed }**. Allowed is a whole number from { $least } to { $most }. Nothing has changed.
settings-no-time-zone = There is no time zone **{ $typed }**. Type a city or a country in the option **{ command-settings-set-option-value }** to search, and pick one that is suggested, such as Europe/Paris. Nothing has changed.
# $nearest: the names of one to three time zones
settings-no-time-zone-but = There is no time zone **{ $typed }**. The nearest: { $nearest }. Nothing has changed.

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value }: { $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in the middle of sentences. All of these together stand in one message, so be short:
# a meaning has at most 110 characters.

setting-language = language
setting-language-meaning = In what I say myself: links, emoji, dates and so on.
setting-time-zone = time zone
setting-time-zone-meaning = For the dates and times in messages.
setting-names = names
setting-names-meaning = How members are called aloud who have not chosen a spoken name.
setting-verbosity = verbosity
setting-verbosity-meaning = How much is said of emoji, links, pictures and punctuation.
setting-limit = limit
# $least and $most: numbers of characters
setting-limit-meaning = How many characters of a message are spoken, from { $least } to { $most }.
setting-abbreviations = abbreviations
# The example may be any abbreviation that is usual in chats in your language.
setting-abbreviations-meaning = Whether those of chat, such as “brb”, are spoken in full.
setting-notices = notices
setting-notices-meaning = Whether Discord's own messages are spoken: who joined, boosts, pins, threads.
setting-bots = bots
setting-bots-meaning = Whether the messages of bots are spoken.
setting-blocked-words = blocked words
setting-blocked-words-meaning = What is done with a message that holds one of them.


## Shown: what a setting can be
# Each has a name, which stands in lists, and some have a hint of at most 70 characters that is shown beside it.

setting-on = on
setting-off = off

setting-names-nickname = nickname
setting-names-nickname-hint = the name in this server
setting-names-display-name = display name
setting-names-display-name-hint = the same name in every server
setting-names-username = username
setting-names-username-hint = the unique name of the account

setting-verbosity-brief = brief
setting-verbosity-brief-hint = emoji are silent, links and pictures are short tones
setting-verbosity-normal = normal
setting-verbosity-normal-hint = emoji, links and pictures in a few words
setting-verbosity-full = full
setting-verbosity-full-hint = also punctuation, every emoji and where links lead

setting-blocked-words-skip = skip the message
setting-blocked-words-skip-hint = nothing of it is spoken
setting-blocked-words-bleep = bleep the word
setting-blocked-words-bleep-hint = the rest is spoken
