# Who speaks, what members are called aloud, and which words are not, in Korean.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name }님이 { $to }님에게 보낸 답장: { $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }님


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = 이제 이 서버에서 이렇게 불러 드려요: **{ $name }**
name-forgotten = 읽어 주는 이름을 지웠어요. 이제 이 서버에서 쓰는 이름으로 불러 드려요: **{ $name }**
name-shown-chosen = 이 서버에서는 직접 고른 이름으로 불러 드려요: **{ $name }**. /{ command-name } { command-name-reset } 명령어로 되돌릴 수 있어요.
name-shown = 이 서버에서 쓰는 이름으로 불러 드려요: **{ $name }**. /{ command-name } { command-name-set } 명령어로 다른 이름을 고를 수 있어요.
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = 그 이름은 { $length }자예요. 1~{ $most }자까지 쓸 수 있어요.
name-unsayable = 그 이름은 소리 내어 읽을 수 없어요. 글자나 짧은 숫자가 있어야 하고, 웹 주소는 쓸 수 없어요. 바뀐 것은 없어요.
name-blocked = 그 이름에 이 서버의 금지어가 들어 있어요. 바뀐 것은 없어요.
name-none = 읽어 주는 이름을 고르지 않았어요. 지금은 이렇게 불러 드려요: **{ $name }**


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [1] 금지했어요: { $word }. 금지어는 이것 하나예요.
       *[other] 금지했어요: { $word }. 금지어는 이제 { $count }개예요.
    }
blocked-added-again = 어떻게 쓰든 이미 금지되어 있어요: { $word }
blocked-removed = 이제 금지하지 않아요: { $word }
blocked-unknown = 금지어가 아니에요: { $word }. /{ command-blocked } { command-blocked-list } 명령어로 금지어를 볼 수 있어요.
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = 그 단어는 { $length }자예요. 1~{ $most }자까지 쓸 수 있어요.
blocked-unsayable = 소리 내어 읽을 것이 없어요. 금지어에는 글자나 숫자가 있어야 해요.
# $most: how many words a server may block
blocked-full = 이 서버의 금지어는 이미 최대치인 { $most }개예요. 먼저 하나를 삭제해 주세요.
blocked-none = 이 서버에는 금지어가 없어요. /{ command-blocked } { command-blocked-add } 명령어로 추가할 수 있어요.

# Above one page of the list, which follows. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [1] 금지어 1개:
       *[other] 금지어 { $count }개, { $pages }페이지 중 { $page }페이지:
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [1] 목록은 한 페이지뿐이에요.
       *[other] 목록은 { $pages }페이지까지 있어요.
    }

blocked-mode-skip = 이제 금지어가 있는 메시지는 읽지 않아요.
blocked-mode-bleep = 이제 금지어만 가리고, 메시지의 나머지는 읽어요.
blocked-not-allowed = 금지어는 **서버 관리하기** 권한이 있는 멤버만 보거나 바꿀 수 있어요.
