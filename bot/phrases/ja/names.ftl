# Who speaks, what members are called aloud, and which words are not, in Japanese.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name }さんから{ $to }さんへの返信：{ $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }さんから


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = これからこのサーバーでは、あなたを **{ $name }** と読み上げます。
name-forgotten = 読み上げ用の名前を消しました。これからは、このサーバーでの名前で **{ $name }** と読み上げます。
name-shown-chosen = このサーバーでは、あなたが選んだとおり **{ $name }** と読み上げます。 /{ command-name } { command-name-reset } で元に戻せます。
name-shown = このサーバーでの名前で、**{ $name }** と読み上げます。 /{ command-name } { command-name-set } で別の名前を選べます。
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = その名前は{ $length }文字です。使えるのは1～{ $most }文字です。
name-unsayable = その名前は読み上げられません。文字か短い数字が必要で、ウェブアドレスは使えません。何も変更していません。
name-blocked = その名前には、このサーバーの禁止ワードが含まれています。何も変更していません。
name-none = 読み上げ用の名前は選ばれていません。**{ $name }** と読み上げます。


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [1] { $word } を禁止しました。禁止ワードはこれだけです。
       *[other] { $word } を禁止しました。禁止ワードは{ $count }件になりました。
    }
blocked-added-again = { $word } は、どう書いても、すでに禁止されています。
blocked-removed = { $word } の禁止を解除しました。
blocked-unknown = { $word } は禁止されていません。禁止ワードは /{ command-blocked } { command-blocked-list } で見られます。
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = その言葉は{ $length }文字です。使えるのは1～{ $most }文字です。
blocked-unsayable = それは声に出せません。禁止ワードには文字か数字が必要です。
# $most: how many words a server may block
blocked-full = このサーバーの禁止ワードは、すでに上限の{ $most }件です。先にどれかを削除してください。
blocked-none = このサーバーに禁止ワードはありません。 /{ command-blocked } { command-blocked-add } で追加できます。

# Above one page of the list, which follows. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [1] 禁止ワードは1件です：
       *[other] 禁止ワードは{ $count }件です。{ $pages }ページ中{ $page }ページ目：
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [1] 一覧は1ページだけです。
       *[other] 一覧は{ $pages }ページまでです。
    }

blocked-mode-skip = これからは、禁止ワードを含むメッセージを読み上げません。
blocked-mode-bleep = これからは、禁止ワードだけを伏せて、メッセージの残りを読み上げます。
blocked-not-allowed = 禁止ワードの確認と変更ができるのは、**サーバー管理**の権限を持つメンバーだけです。
