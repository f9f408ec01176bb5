# What is said of the messages that Discord itself writes, in Chinese.
# Each phrase is a whole sentence. In all of them $name is the one whose doing it is: any name, of anybody, so where a
# language must tell a man from a woman choose words that need not.


## Spoken: people

notice-joined = { $name }加入了服务器
# $whom: another name
notice-added = { $name }把{ $whom }加了进来
# $whom: another name
notice-removed = { $name }把{ $whom }移了出去
# A boost is paid for. $level: what the server has reached by it, 1 to 3; 0 if nothing new.
notice-boosted =
    { $level ->
        [0] { $name }助力了服务器
       *[other] { $name }助力了服务器，服务器升到了{ $level }级
    }
# $text: what was said along with it: how often, a number of at least 2
notice-boosted-named =
    { $level ->
        [0] { $name }助力了服务器{ $text }次
       *[other] { $name }助力了服务器{ $text }次，服务器升到了{ $level }级
    }
notice-purchased = { $name }在服务器商店买了东西
# $text: what was bought
notice-purchased-named = { $name }买了{ $text }


## Spoken: channels, pins and threads

notice-pinned = { $name }置顶了一条消息
notice-renamed = { $name }改了频道名称
# $text: the channel's or thread's new name
notice-renamed-named = { $name }把名称改成了{ $text }
# The channel gets the news of another server's channel from now on
notice-followed = { $name }让本频道关注了公告
# $text: that other server and channel
notice-followed-named = { $name }让本频道关注了{ $text }
notice-thread = { $name }开了一个子区
# $text: the thread's name
notice-thread-named = { $name }开了一个子区：{ $text }
# A thread begins with a message that was written before. $whom: who wrote it.
notice-thread-starter = 这个子区从{ $whom }的一条消息开始
# $text: that message
notice-thread-starter-named = 这个子区从{ $whom }的一条消息开始：{ $text }


## Spoken: moderation

# AutoMod is Discord's own filter for unwanted words; leave the name
notice-automod = AutoMod处理了{ $name }的一条消息


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name }开始了讲堂
# $text: its topic
notice-stage-started-named = { $name }开始了讲堂：{ $text }
notice-stage-ended = { $name }结束了讲堂
# $text: its topic
notice-stage-ended-named = { $name }结束了讲堂：{ $text }
notice-stage-speaker = { $name }成了演讲者
notice-stage-topic = { $name }改了讲堂话题
# $text: the new topic
notice-stage-topic-named = { $name }把讲堂话题改成了{ $text }
