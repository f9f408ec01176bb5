# What the narrator says itself, in Japanese.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name }さんから：{ $text }


## Spoken: names in a message

mention-everyone = 全員
mention-here = ここにいる全員
mention-unknown-user = あるメンバー
mention-unknown-role = あるロール
mention-unknown-channel = あるチャンネル


## Spoken: in the place of what cannot be read out

emoji-unnamed = 絵文字
spoiler = ネタバレ
code-block = コードブロック
code-inline = コード

# $language: a programming language, such as Python
code-block-in = { $language }のコードブロック

# $text: words that their writer struck out, yet left to be read
struck-out = 取り消し線：{ $text }

# $text: what the writer quotes from somewhere else
quote = 引用：{ $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [1] リンク
       *[other] リンク{ $count }件
    }

# $host: such as example.org
link-to =
    { $count ->
        [1] { $host }へのリンク
       *[other] { $host }へのリンク{ $count }件
    }

# $service: what people call a site, such as YouTube.
link-to-service =
    { $count ->
        [1] { $service }のリンク
       *[other] { $service }のリンク{ $count }件
    }

link-gif =
    { $count ->
        [1] GIF画像
       *[other] GIF画像{ $count }枚
    }
link-picture =
    { $count ->
        [1] 画像へのリンク
       *[other] 画像へのリンク{ $count }件
    }
link-video =
    { $count ->
        [1] 動画へのリンク
       *[other] 動画へのリンク{ $count }件
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [1] サーバーへの招待
       *[other] サーバーへの招待{ $count }件
    }
link-event =
    { $count ->
        [1] イベントへのリンク
       *[other] イベントへのリンク{ $count }件
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [1] チャンネルへのリンク
       *[other] チャンネルへのリンク{ $count }件
    }
link-channel-named =
    { $count ->
        [1] { $channel }へのリンク
       *[other] { $channel }へのリンク{ $count }件
    }
link-message =
    { $count ->
        [1] メッセージへのリンク
       *[other] メッセージへのリンク{ $count }件
    }
link-message-named =
    { $count ->
        [1] { $channel }のメッセージへのリンク
       *[other] { $channel }のメッセージへのリンク{ $count }件
    }


## Spoken: what Discord makes of commands and pages

# $name: a slash command with its subcommands, such as "settings show"
command = スラッシュ { $name }

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] チャンネル一覧
        [customize] チャンネルとロール
        [guide] サーバーガイド
        [home] サーバーガイド
        [linked-roles] 連携ロール
       *[other] このサーバーのページ
    }


## Spoken: moments, by the calendar

# $date: such as "March 3", or "March 3, 2027" in another year. $weekday: such as "Tuesday"
moment-weekday = { $date }{ $weekday }
# $date: as above, with its weekday or without. $time: such as "5 PM"
moment-date-time = { $date } { $time }


## Spoken: moments, by their distance

moment-unknown = ある日時
moment-now = 今
moment-ahead =
    { $unit ->
        [minute] { $count }分後
        [hour] { $count }時間後
        [day] { $count }日後
        [month] { $count }か月後
       *[year] { $count }年後
    }
moment-past =
    { $unit ->
        [minute] { $count }分前
        [hour] { $count }時間前
        [day] { $count }日前
        [month] { $count }か月前
       *[year] { $count }年前
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }、以下略
