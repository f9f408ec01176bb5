# What the narrator says itself, in Korean.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name }님의 메시지: { $text }


## Spoken: names in a message

mention-everyone = 모두
mention-here = 여기 있는 모두
mention-unknown-user = 어떤 멤버
mention-unknown-role = 어떤 역할
mention-unknown-channel = 어떤 채널


## Spoken: in the place of what cannot be read out

emoji-unnamed = 이모지
spoiler = 스포일러
code-block = 코드 블록
code-inline = 코드

# $language: a programming language, such as Python
code-block-in = { $language } 코드 블록

# $text: words that their writer struck out, yet left to be read
struck-out = 취소선: { $text }

# $text: what the writer quotes from somewhere else
quote = 인용: { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [1] 링크
       *[other] 링크 { $count }개
    }

# $host: such as example.org
link-to =
    { $count ->
        [1] { $host } 링크
       *[other] { $host } 링크 { $count }개
    }

# $service: what people call a site, such as YouTube.
link-to-service =
    { $count ->
        [1] { $service } 링크
       *[other] { $service } 링크 { $count }개
    }

link-gif =
    { $count ->
        [1] GIF
       *[other] GIF { $count }개
    }
link-picture =
    { $count ->
        [1] 이미지 링크
       *[other] 이미지 링크 { $count }개
    }
link-video =
    { $count ->
        [1] 동영상 링크
       *[other] 동영상 링크 { $count }개
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [1] 서버 초대 링크
       *[other] 서버 초대 링크 { $count }개
    }
link-event =
    { $count ->
        [1] 이벤트 링크
       *[other] 이벤트 링크 { $count }개
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [1] 채널 링크
       *[other] 채널 링크 { $count }개
    }
link-channel-named =
    { $count ->
        [1] { $channel } 링크
       *[other] { $channel } 링크 { $count }개
    }
link-message =
    { $count ->
        [1] 메시지 링크
       *[other] 메시지 링크 { $count }개
    }
link-message-named =
    { $count ->
        [1] { $channel }에 있는 메시지 링크
       *[other] { $channel }에 있는 메시지 링크 { $count }개
    }


## Spoken: what Discord makes of commands and pages

# $name: a slash command with its subcommands, such as "settings show"
command = 슬래시 { $name }

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] 채널 둘러보기
        [customize] 채널 및 역할
        [guide] 서버 가이드
        [home] 서버 가이드
        [linked-roles] 연결된 역할
       *[other] 이 서버의 페이지
    }


## Spoken: moments, by the calendar

# $date: such as "March 3", or "March 3, 2027" in another year. $weekday: such as "Tuesday"
moment-weekday = { $date } { $weekday }
# $date: as above, with its weekday or without. $time: such as "5 PM"
moment-date-time = { $date } { $time }


## Spoken: moments, by their distance

moment-unknown = 어느 시점
moment-now = 지금
moment-ahead =
    { $unit ->
        [minute] { $count }분 뒤
        [hour] { $count }시간 뒤
        [day] { $count ->
            [1] 하루 뒤
           *[other] { $count }일 뒤
        }
        [month] { $count ->
            [1] 한 달 뒤
           *[other] { $count }개월 뒤
        }
       *[year] { $count }년 뒤
    }
moment-past =
    { $unit ->
        [minute] { $count }분 전
        [hour] { $count }시간 전
        [day] { $count ->
            [1] 하루 전
           *[other] { $count }일 전
        }
        [month] { $count ->
            [1] 한 달 전
           *[other] { $count }개월 전
        }
       *[year] { $count }년 전
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }, 이하 생략
