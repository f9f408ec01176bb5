# How words and phrases are read aloud, in English: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] Saved in this server's dictionary.
       *[mine] Saved in your dictionary.
    }
dictionary-replaced =
    { $scope ->
        [server] Saved in this server's dictionary, in the place of the reading it had.
       *[mine] Saved in your dictionary, in the place of the reading it had.
    }
dictionary-removed =
    { $scope ->
        [server] Removed from this server's dictionary.
       *[mine] Removed from your dictionary.
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = Somebody wrote { $phrase } just now.
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    Written: { $written }
    Read aloud: { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = The server's dictionary needs the permission **Manage Server**. Your own dictionary is yours to change: leave out the option **{ command-dictionary-add-option-scope }**.
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] **{ $phrase }** is not in this server's dictionary. Begin to type in the option **{ command-dictionary-remove-option-phrase }** to see what is.
       *[mine] **{ $phrase }** is not in your dictionary. Begin to type in the option **{ command-dictionary-remove-option-phrase }** to see what is.
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] This server's dictionary is full: it holds { $most } entries. Remove one first.
       *[mine] Your dictionary is full: it holds { $most } entries. Remove one first.
    }
dictionary-empty =
    { $scope ->
        [server] This server's dictionary is empty.
       *[mine] Your dictionary is empty. Put something into it with /{ command-dictionary } { command-dictionary-add }.
    }
# $most: a number of characters
dictionary-fault-no-phrase = There is nothing to be read in that phrase. Allowed are 1 to { $most } characters.
dictionary-fault-long-phrase = That phrase is too long. Allowed are up to { $most } characters.
dictionary-fault-long-reading = That reading is too long. Allowed are up to { $most } characters.
dictionary-fault-unwritable = A phrase and its reading stand on one line, without control characters.


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] { $count ->
            [one] This server's dictionary has one entry. Page { $page } of { $pages }:
           *[other] This server's dictionary has { $count } entries. Page { $page } of { $pages }:
        }
       *[mine] { $count ->
            [one] Your dictionary has one entry. Page { $page } of { $pages }:
           *[other] Your dictionary has { $count } entries. Page { $page } of { $pages }:
        }
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** is read: { $reading }
dictionary-line-silent = **{ $phrase }** is silent
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = Previous page
dictionary-next-page = Next page

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } is read: { $reading }
dictionary-choice-silent = { $phrase } is silent


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] { $count ->
            [one] This server's dictionary, with one entry:
           *[other] This server's dictionary, with { $count } entries:
        }
       *[mine] { $count ->
            [one] Your dictionary, with one entry:
           *[other] Your dictionary, with { $count } entries:
        }
    }


## Shown: /dictionary import

# $added: how many entries there were not before. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] { $added ->
            [one] One entry is new in this server's dictionary.
           *[other] { $added } entries are new in this server's dictionary.
        }
       *[mine] { $added ->
            [one] One entry is new in your dictionary.
           *[other] { $added } entries are new in your dictionary.
        }
    }
# $count: how many
dictionary-imported-replaced =
    { $count ->
        [one] One entry took the place of an older one.
       *[other] { $count } entries took the place of older ones.
    }
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out =
    { $count ->
        [one] One entry was left out, as the dictionary is full: it holds { $most }.
       *[other] { $count } entries were left out, as the dictionary is full: it holds { $most }.
    }
dictionary-imported-nothing = Nothing was imported.

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] { $count ->
            [one] One entry of the file was left out. Entries are counted from 1.
           *[other] { $count } entries of the file were left out. Entries are counted from 1.
        }
       *[csv] { $count ->
            [one] One line of the file was left out.
           *[other] { $count } lines of the file were left out.
        }
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] There is no phrase to be read in the entry: { $places }
       *[csv] There is no phrase to be read in the line: { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] The phrase has more than { $most } characters in the entry: { $places }
       *[csv] The phrase has more than { $most } characters in the line: { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] The reading has more than { $most } characters in the entry: { $places }
       *[csv] The reading has more than { $most } characters in the line: { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] There are control characters in the entry: { $places }
       *[csv] There are control characters in the line: { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] There must be just a phrase and a reading, both of them texts, in the entry: { $places }
       *[csv] There must be just a phrase and a reading in the line: { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] An earlier one has the same phrase as the entry: { $places }
       *[csv] An earlier one has the same phrase as the line: { $places }
    }
dictionary-wrong-broken = The file cannot be read any further from the line: { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] There are too many, and nothing was read any more from the entry: { $places }
       *[csv] There are too many, and nothing was read any more from the line: { $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = That file is too large. Allowed are up to { $most } KiB.
dictionary-file-not-utf8 = That file is not encoded in UTF-8. In Excel, save it as "CSV UTF-8".
dictionary-file-no-header = That file is no dictionary: in CSV its first line must be "phrase,reading".
dictionary-file-not-json = That file cannot be read as JSON, with which it seems to begin.
dictionary-file-gone = Discord did not hand me that file. Please try again.

# Below why something was refused
dictionary-unchanged = Nothing has changed.
