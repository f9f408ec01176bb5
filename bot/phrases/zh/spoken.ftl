# What the narrator says itself, in Chinese.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name }说：{ $text }


## Spoken: names in a message

mention-everyone = 所有人
mention-here = 在场的所有人
mention-unknown-user = 某位成员
mention-unknown-role = 某个身份组
mention-unknown-channel = 某个频道


## Spoken: in the place of what cannot be read out

emoji-unnamed = 表情
spoiler = 剧透
code-block = 代码块
code-inline = 一段代码

# $language: a programming language, such as Python
code-block-in = { $language }代码块

# $text: words that their writer struck out, yet left to be read
struck-out = 划掉：{ $text }

# $text: what the writer quotes from somewhere else
quote = 引用：{ $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [1] 一个链接
        [2] 两个链接
       *[other] { $count }个链接
    }

# $host: such as example.org
link-to =
    { $count ->
        [1] 一个{ $host }的链接
        [2] 两个{ $host }的链接
       *[other] { $count }个{ $host }的链接
    }

# $service: what people call a site, such as YouTube.
link-to-service =
    { $count ->
        [1] 一个{ $service }链接
        [2] 两个{ $service }链接
       *[other] { $count }个{ $service }链接
    }

link-gif =
    { $count ->
        [1] 一张动图
        [2] 两张动图
       *[other] { $count }张动图
    }
link-picture =
    { $count ->
        [1] 一个图片链接
        [2] 两个图片链接
       *[other] { $count }个图片链接
    }
link-video =
    { $count ->
        [1] 一个视频链接
        [2] 两个视频链接
       *[other] { $count }个视频链接
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [1] 一个服务器邀请
        [2] 两个服务器邀请
       *[other] { $count }个服务器邀请
    }
link-event =
    { $count ->
        [1] 一个活动链接
        [2] 两个活动链接
       *[other] { $count }个活动链接
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [1] 一个频道链接
        [2] 两个频道链接
       *[other] { $count }个频道链接
    }
link-channel-named =
    { $count ->
        [1] 一个{ $channel }的链接
        [2] 两个{ $channel }的链接
       *[other] { $count }个{ $channel }的链接
    }
link-message =
    { $count ->
        [1] 一个消息链接
        [2] 两个消息链接
       *[other] { $count }个消息链接
    }
link-message-named =
    { $count ->
        [1] 一个{ $channel }里的消息链接
        [2] 两个{ $channel }里的消息链接
       *[other] { $count }个{ $channel }里的消息链接
    }


## Spoken: what Discord makes of commands and pages

# $name: a slash command with its subcommands, such as "settings show"
command = 斜杠 { $name }

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] 浏览频道
        [customize] 频道和身份组
        [guide] 服务器指南
        [home] 服务器指南
        [linked-roles] 关联身份组
       *[other] 本服务器的页面
    }


## Spoken: moments, by the calendar

# $date: such as "March 3", or "March 3, 2027" in another year. $weekday: such as "Tuesday"
moment-weekday = { $date }{ $weekday }
# $date: as above, with its weekday or without. $time: such as "5 PM"
moment-date-time = { $date } { $time }


## Spoken: moments, by their distance

moment-unknown = 某个时间
moment-now = 现在
moment-ahead =
    { $unit ->
        [minute] { $count ->
            [1] 一分钟后
            [2] 两分钟后
           *[other] { $count }分钟后
        }
        [hour] { $count ->
            [1] 一小时后
            [2] 两小时后
           *[other] { $count }小时后
        }
        [day] { $count ->
            [1] 一天后
            [2] 两天后
           *[other] { $count }天后
        }
        [month] { $count ->
            [1] 一个月后
            [2] 两个月后
           *[other] { $count }个月后
        }
       *[year] { $count ->
            [1] 一年后
            [2] 两年后
           *[other] { $count }年后
        }
    }
moment-past =
    { $unit ->
        [minute] { $count ->
            [1] 一分钟前
            [2] 两分钟前
           *[other] { $count }分钟前
        }
        [hour] { $count ->
            [1] 一小时前
            [2] 两小时前
           *[other] { $count }小时前
        }
        [day] { $count ->
            [1] 一天前
            [2] 两天前
           *[other] { $count }天前
        }
        [month] { $count ->
            [1] 一个月前
            [2] 两个月前
           *[other] { $count }个月前
        }
       *[year] { $count ->
            [1] 一年前
            [2] 两年前
           *[other] { $count }年前
        }
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }，以下省略
