# The names and descriptions of the commands, in English: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = join
command-join-description = Read this channel aloud in your voice channel
command-leave = leave
command-leave-description = Send the narrator out of the call


## Shown: what is being read

command-skip = skip
command-skip-description = Skip the message that is being read aloud
command-stop = stop
command-stop-description = Fall silent, and forget every message that waits to be read


## Shown: how a member sounds

command-voice = voice
command-voice-description = Choose how you sound, or see what you have chosen
command-voice-option-voice = voice
command-voice-option-voice-description = The voice that reads your messages: type to search
command-voice-option-instructions = instructions
command-voice-option-instructions-description = How to speak, in your own words: up to 500 characters
command-voice-option-speed = speed
command-voice-option-speed-description = From 0.25 to 4; 1 is the voice's own pace
command-voice-option-reset = reset
command-voice-option-reset-description = Forget what you had chosen before
command-instructions = instructions
command-instructions-description = Say in your own words how your messages are to be spoken


## Shown: what a member is called

command-name = name
command-name-description = What you are called aloud
command-name-set = set
command-name-set-description = Choose what you are called aloud in this server
command-name-set-option-name = name
command-name-set-option-name-description = As it is to be spoken: up to 100 characters
command-name-reset = reset
command-name-reset-description = Be called by the name that is shown in this server again
command-name-show = show
command-name-show-description = See what you are called aloud in this server


## Shown: how words are read

command-dictionary = dictionary
command-dictionary-description = How words are read aloud
command-dictionary-add = add
command-dictionary-add-description = Choose how a word or a phrase is read aloud
command-dictionary-add-option-phrase = phrase
command-dictionary-add-option-phrase-description = The word or phrase, as it is written
command-dictionary-add-option-reading = reading
command-dictionary-add-option-reading-description = How it is read; leave it out to make the phrase silent
command-dictionary-add-option-scope = scope
command-dictionary-add-option-scope-description = { command-choice-mine }: your own messages, in every server; { command-choice-server }: everybody's messages here (Manage Server)
command-dictionary-remove = remove
command-dictionary-remove-description = Read a word or a phrase as it is written again
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = The word or phrase: type to search
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = list
command-dictionary-list-description = See which words and phrases have readings
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = import
command-dictionary-import-description = Take readings from a file, beside those there are
command-dictionary-import-option-file = file
command-dictionary-import-option-file-description = CSV or JSON, as /{ command-dictionary } { command-dictionary-export } writes them
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = export
command-dictionary-export-description = Get a dictionary as a file, to keep it or to take it elsewhere
command-dictionary-export-option-format = format
command-dictionary-export-option-format-description = CSV for spreadsheets, or JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = mine
command-choice-server = server
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = blocked
command-blocked-description = The words that are never spoken here
command-blocked-add = add
command-blocked-add-description = Block a word or a phrase, however it is disguised
command-blocked-add-option-word = word
command-blocked-add-option-word-description = A whole word; word* also blocks longer ones that begin with it, as in AutoMod
command-blocked-remove = remove
command-blocked-remove-description = No longer block a word
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = The word as /{ command-blocked } { command-blocked-list } shows it, in any spelling
command-blocked-list = list
command-blocked-list-description = See the blocked words, each covered until you click it
command-blocked-list-option-page = page
command-blocked-list-option-page-description = Which part of a long list
command-blocked-mode = mode
command-blocked-mode-description = What is done about a blocked word
command-blocked-mode-option-action = action
command-blocked-mode-option-action-description = Whether its whole message is not spoken, or only the word is replaced
# What can be chosen
command-choice-skip = Skip the message
command-choice-bleep = Bleep the word


## Shown: what a server can set

command-settings = settings
command-settings-description = What holds in this server
command-settings-show = show
command-settings-show-description = See what is set, what is the default, and what it means
command-settings-set = set
command-settings-set-description = Change a setting, from the next message on
command-settings-set-option-setting = setting
command-settings-set-option-setting-description = What to change: type to search
command-settings-set-option-value = value
command-settings-set-option-value-description = What it is to be: type to search
command-settings-reset = reset
command-settings-reset-description = Take a setting back to its default, or all of them
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = What to take back; leave it out to take back everything


## Shown: help

command-help = help
command-help-description = What the narrator does and how to use it
