# Who speaks, what members are called aloud, and which words are not, in Chinese.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name }回复{ $to }：{ $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = 以后在本服务器里，朗读时称呼你为 **{ $name }**。
name-forgotten = 已清除你的朗读名字。朗读时用你在本服务器的名字，称呼你为 **{ $name }**。
name-shown-chosen = 在本服务器里，朗读时按你的选择称呼你为 **{ $name }**。用 /{ command-name } { command-name-reset } 可以取消。
name-shown = 朗读时用你在本服务器的名字，称呼你为 **{ $name }**。用 /{ command-name } { command-name-set } 可以另选一个。
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = 这个名字有 { $length } 个字符。可以用 1 到 { $most } 个字符。
name-unsayable = 这个名字读不出来：需要有文字或较短的数字，并且不能是网址。没有任何改动。
name-blocked = 这个名字含有本服务器的屏蔽词。没有任何改动。
name-none = 你没有选择朗读名字。朗读时称呼你为 **{ $name }**。


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [1] 已屏蔽 { $word }。这是唯一的屏蔽词。
       *[other] 已屏蔽 { $word }。现在共有 { $count } 个屏蔽词。
    }
blocked-added-again = 不论怎么写，{ $word } 都已经屏蔽了。
blocked-removed = 不再屏蔽 { $word }。
blocked-unknown = { $word } 不是屏蔽词。用 /{ command-blocked } { command-blocked-list } 可以查看屏蔽词。
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = 这个词有 { $length } 个字符。可以用 1 到 { $most } 个字符。
blocked-unsayable = 这里没有可以读出来的内容：屏蔽词需要有文字或数字。
# $most: how many words a server may block
blocked-full = 本服务器已有 { $most } 个屏蔽词，达到上限。请先删除一个。
blocked-none = 本服务器没有屏蔽词。用 /{ command-blocked } { command-blocked-add } 可以添加。

# Above one page of the list, which follows. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [1] 共有 1 个屏蔽词：
       *[other] 共有 { $count } 个屏蔽词，第 { $page } 页，共 { $pages } 页：
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [1] 列表只有一页。
       *[other] 列表共有 { $pages } 页。
    }

blocked-mode-skip = 以后含有屏蔽词的消息不会朗读。
blocked-mode-bleep = 以后只遮住屏蔽词，消息的其余部分照常朗读。
blocked-not-allowed = 只有拥有**管理服务器**权限的成员才能查看或修改屏蔽词。
