# How words and phrases are read aloud, in Japanese: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] このサーバーの辞書に保存しました。
       *[mine] あなたの辞書に保存しました。
    }
dictionary-replaced =
    { $scope ->
        [server] 前の読み方を置き換えて、このサーバーの辞書に保存しました。
       *[mine] 前の読み方を置き換えて、あなたの辞書に保存しました。
    }
dictionary-removed =
    { $scope ->
        [server] このサーバーの辞書から削除しました。
       *[mine] あなたの辞書から削除しました。
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = 今、誰かが「{ $phrase }」と書きました。
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    表記：{ $written }
    読み上げ：{ $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = サーバーの辞書には、**サーバー管理**の権限が必要です。自分の辞書なら変更できます。オプション **{ command-dictionary-add-option-scope }** を省いてください。
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] **{ $phrase }** はこのサーバーの辞書にありません。オプション **{ command-dictionary-add-option-phrase }** に入力し始めると、あるものが表示されます。
       *[mine] **{ $phrase }** はあなたの辞書にありません。オプション **{ command-dictionary-add-option-phrase }** に入力し始めると、あるものが表示されます。
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] このサーバーの辞書は上限の{ $most }件に達しています。先にどれかを削除してください。
       *[mine] あなたの辞書は上限の{ $most }件に達しています。先にどれかを削除してください。
    }
dictionary-empty =
    { $scope ->
        [server] このサーバーの辞書は空です。
       *[mine] あなたの辞書は空です。 /{ command-dictionary } { command-dictionary-add } で追加できます。
    }
# $most: a number of characters
dictionary-fault-no-phrase = その語句には読めるものがありません。使えるのは1～{ $most }文字です。
dictionary-fault-long-phrase = その語句は長すぎます。使えるのは{ $most }文字までです。
dictionary-fault-long-reading = その読み方は長すぎます。使えるのは{ $most }文字までです。
dictionary-fault-unwritable = 語句と読み方は1行に収め、制御文字は使わないでください。


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] このサーバーの辞書は{ $count }件です。{ $pages }ページ中{ $page }ページ目：
       *[mine] あなたの辞書は{ $count }件です。{ $pages }ページ中{ $page }ページ目：
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** の読み方：{ $reading }
dictionary-line-silent = **{ $phrase }** は読みません
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = 前のページ
dictionary-next-page = 次のページ

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } の読み方：{ $reading }
dictionary-choice-silent = { $phrase } は読みません


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] このサーバーの辞書、{ $count }件です：
       *[mine] あなたの辞書、{ $count }件です：
    }


## Shown: /dictionary import

# $added: how many entries there were not before. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] このサーバーの辞書に{ $added }件を追加しました。
       *[mine] あなたの辞書に{ $added }件を追加しました。
    }
# $count: how many
dictionary-imported-replaced = { $count }件を新しい読み方に置き換えました。
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out = 辞書が上限の{ $most }件に達したため、{ $count }件を取り込めませんでした。
dictionary-imported-nothing = 何も取り込みませんでした。

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] ファイルのうち{ $count }項目を取り込めませんでした。項目は1から数えます。
       *[csv] ファイルのうち{ $count }行を取り込めませんでした。
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] 読める語句がない項目：{ $places }
       *[csv] 読める語句がない行：{ $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] 語句が{ $most }文字を超える項目：{ $places }
       *[csv] 語句が{ $most }文字を超える行：{ $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] 読み方が{ $most }文字を超える項目：{ $places }
       *[csv] 読み方が{ $most }文字を超える行：{ $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] 制御文字を含む項目：{ $places }
       *[csv] 制御文字を含む行：{ $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] 語句と読み方の二つのテキストだけになっていない項目：{ $places }
       *[csv] 語句と読み方の二つだけになっていない行：{ $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] 前と同じ語句がある項目：{ $places }
       *[csv] 前と同じ語句がある行：{ $places }
    }
dictionary-wrong-broken = ファイルをこれ以上読めなくなった行：{ $places }
dictionary-wrong-too-many =
    { $format ->
        [json] 多すぎるため、ここから読むのをやめた項目：{ $places }
       *[csv] 多すぎるため、ここから読むのをやめた行：{ $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = そのファイルは大きすぎます。使えるのは{ $most } KiBまでです。
dictionary-file-not-utf8 = そのファイルはUTF-8ではありません。Excelでは「CSV UTF-8」で保存してください。
dictionary-file-no-header = そのファイルは辞書ではありません。CSVの1行目は「phrase,reading」にしてください。
dictionary-file-not-json = JSONのように始まっていますが、JSONとして読めないファイルです。
dictionary-file-gone = Discordからそのファイルを受け取れませんでした。もう一度お試しください。

# Below why something was refused
dictionary-unchanged = 何も変更していません。
