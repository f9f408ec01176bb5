# What is said of the messages that Discord itself writes, in Korean.
# Each phrase is a whole sentence. In all of them $name is the one whose doing it is: any name, of anybody, so where a
# language must tell a man from a woman choose words that need not.


## Spoken: people

notice-joined = { $name }님이 서버에 참가했어요
# $whom: another name
notice-added = { $name }님이 { $whom }님을 추가했어요
# $whom: another name
notice-removed = { $name }님이 { $whom }님을 내보냈어요
# A boost is paid for. $level: what the server has reached by it, 1 to 3; 0 if nothing new.
notice-boosted =
    { $level ->
        [0] { $name }님이 서버를 부스트했어요
       *[other] { $name }님이 서버를 부스트해서, 서버가 레벨 { $level }에 도달했어요
    }
# $text: what was said along with it: how often, a number of at least 2
notice-boosted-named =
    { $level ->
        [0] { $name }님이 서버를 { $text }번 부스트했어요
       *[other] { $name }님이 서버를 { $text }번 부스트해서, 서버가 레벨 { $level }에 도달했어요
    }
notice-purchased = { $name }님이 서버 상점에서 구매했어요
# $text: what was bought
notice-purchased-named = { $name }님이 구매했어요: { $text }


## Spoken: channels, pins and threads

notice-pinned = { $name }님이 메시지를 고정했어요
notice-renamed = { $name }님이 채널 이름을 바꿨어요
# $text: the channel's or thread's new name
notice-renamed-named = { $name }님이 이름을 바꿨어요: { $text }
# The channel gets the news of another server's channel from now on
notice-followed = { $name }님이 이 채널에서 소식을 팔로우했어요
# $text: that other server and channel
notice-followed-named = { $name }님이 이 채널에서 { $text } 소식을 팔로우했어요
notice-thread = { $name }님이 스레드를 시작했어요
# $text: the thread's name
notice-thread-named = { $name }님이 스레드를 시작했어요: { $text }
# A thread begins with a message that was written before. $whom: who wrote it.
notice-thread-starter = 이 스레드는 { $whom }님의 메시지로 시작해요
# $text: that message
notice-thread-starter-named = 이 스레드는 { $whom }님의 메시지로 시작해요: { $text }


## Spoken: moderation

# AutoMod is Discord's own filter for unwanted words; leave the name
notice-automod = AutoMod가 { $name }님의 메시지에 조치를 취했어요


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name }님이 스테이지를 시작했어요
# $text: its topic
notice-stage-started-named = { $name }님이 스테이지를 시작했어요: { $text }
notice-stage-ended = { $name }님이 스테이지를 끝냈어요
# $text: its topic
notice-stage-ended-named = { $name }님이 스테이지를 끝냈어요: { $text }
notice-stage-speaker = { $name }님이 발언자가 됐어요
notice-stage-topic = { $name }님이 스테이지 주제를 바꿨어요
# $text: the new topic
notice-stage-topic-named = { $name }님이 스테이지 주제를 바꿨어요: { $text }
