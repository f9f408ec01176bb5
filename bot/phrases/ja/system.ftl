# What is said of the messages that Discord itself writes, in Japanese.
# Each phrase is a whole sentence. In all of them $name is the one whose doing it is: any name, of anybody, so where a
# language must tell a man from a woman choose words that need not.


## Spoken: people

notice-joined = { $name }さんがサーバーに参加しました
# $whom: another name
notice-added = { $name }さんが{ $whom }さんを追加しました
# $whom: another name
notice-removed = { $name }さんが{ $whom }さんを外しました
# A boost is paid for. $level: what the server has reached by it, 1 to 3; 0 if nothing new.
notice-boosted =
    { $level ->
        [0] { $name }さんがサーバーをブーストしました
       *[other] { $name }さんがサーバーをブーストし、サーバーがレベル{ $level }になりました
    }
# $text: what was said along with it: how often, a number of at least 2
notice-boosted-named =
    { $level ->
        [0] { $name }さんがサーバーを{ $text }回ブーストしました
       *[other] { $name }さんがサーバーを{ $text }回ブーストし、サーバーがレベル{ $level }になりました
    }
notice-purchased = { $name }さんがサーバーショップで買い物をしました
# $text: what was bought
notice-purchased-named = { $name }さんが{ $text }を買いました


## Spoken: channels, pins and threads

notice-pinned = { $name }さんがメッセージをピン留めしました
notice-renamed = { $name }さんがチャンネル名を変更しました
# $text: the channel's or thread's new name
notice-renamed-named = { $name }さんが名前を{ $text }に変更しました
# The channel gets the news of another server's channel from now on
notice-followed = { $name }さんがこのチャンネルでお知らせをフォローしました
# $text: that other server and channel
notice-followed-named = { $name }さんがこのチャンネルで{ $text }をフォローしました
notice-thread = { $name }さんがスレッドを始めました
# $text: the thread's name
notice-thread-named = { $name }さんがスレッドを始めました：{ $text }
# A thread begins with a message that was written before. $whom: who wrote it.
notice-thread-starter = このスレッドは{ $whom }さんのメッセージから始まります
# $text: that message
notice-thread-starter-named = このスレッドは{ $whom }さんのメッセージから始まります：{ $text }


## Spoken: moderation

# AutoMod is Discord's own filter for unwanted words; leave the name
notice-automod = { $name }さんのメッセージにAutoModが対処しました


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name }さんがステージを始めました
# $text: its topic
notice-stage-started-named = { $name }さんがステージを始めました：{ $text }
notice-stage-ended = { $name }さんがステージを終了しました
# $text: its topic
notice-stage-ended-named = { $name }さんがステージを終了しました：{ $text }
notice-stage-speaker = { $name }さんがスピーカーになりました
notice-stage-topic = { $name }さんがステージのトピックを変更しました
# $text: the new topic
notice-stage-topic-named = { $name }さんがステージのトピックを{ $text }に変更しました
