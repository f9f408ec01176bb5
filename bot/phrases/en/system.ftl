# What is said of the messages that Discord itself writes, in English.
# Each phrase is a whole sentence. In all of them $name is the one whose doing it is: any name, of anybody, so where a
# language must tell a man from a woman choose words that need not.


## Spoken: people

notice-joined = { $name } has joined the server
# $whom: another name
notice-added = { $name } has added { $whom } here
# $whom: another name
notice-removed = { $name } has removed { $whom } from here
# A boost is paid for. $level: what the server has reached by it, 1 to 3; 0 if nothing new.
notice-boosted =
    { $level ->
        [0] { $name } has boosted the server
       *[other] { $name } has boosted the server, and it is at level { $level } now
    }
# $text: what was said along with it: how often, a number of at least 2
notice-boosted-named =
    { $level ->
        [0] { $name } has boosted the server { $text } times
       *[other] { $name } has boosted the server { $text } times, and it is at level { $level } now
    }
notice-purchased = { $name } has bought something in the server's shop
# $text: what was bought
notice-purchased-named = { $name } has bought { $text }


## Spoken: channels, pins and threads

notice-pinned = { $name } has pinned a message
notice-renamed = { $name } has renamed the channel
# $text: the channel's or thread's new name
notice-renamed-named = { $name } has renamed this to { $text }
# The channel gets the news of another server's channel from now on
notice-followed = { $name } has subscribed this channel to news
# $text: that other server and channel
notice-followed-named = { $name } has subscribed this channel to { $text }
notice-thread = { $name } has started a thread
# $text: the thread's name
notice-thread-named = { $name } has started a thread: { $text }
# A thread begins with a message that was written before. $whom: who wrote it.
notice-thread-starter = this thread starts with a message by { $whom }
# $text: that message
notice-thread-starter-named = this thread starts with a message by { $whom }: { $text }


## Spoken: moderation

# AutoMod is Discord's own filter for unwanted words; leave the name
notice-automod = AutoMod has acted on a message by { $name }


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name } has started a stage
# $text: its topic
notice-stage-started-named = { $name } has started a stage on { $text }
notice-stage-ended = { $name } has ended the stage
# $text: its topic
notice-stage-ended-named = { $name } has ended the stage on { $text }
notice-stage-speaker = { $name } is a speaker now
notice-stage-topic = { $name } has changed the topic of the stage
# $text: the new topic
notice-stage-topic-named = { $name } has changed the topic of the stage to { $text }
