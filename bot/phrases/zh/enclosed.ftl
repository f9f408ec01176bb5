# What is said of all that came with a message, or instead of words, in Chinese.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 images and a PDF"

images =
    { $count ->
        [1] 一张图片
        [2] 两张图片
       *[other] { $count }张图片
    }
# Moving pictures
gifs =
    { $count ->
        [1] 一张动图
        [2] 两张动图
       *[other] { $count }张动图
    }
videos =
    { $count ->
        [1] 一个视频
        [2] 两个视频
       *[other] { $count }个视频
    }
audio-files =
    { $count ->
        [1] 一个音频文件
        [2] 两个音频文件
       *[other] { $count }个音频文件
    }
pdfs =
    { $count ->
        [1] 一个PDF文件
        [2] 两个PDF文件
       *[other] { $count }个PDF文件
    }
text-files =
    { $count ->
        [1] 一个文本文件
        [2] 两个文本文件
       *[other] { $count }个文本文件
    }
# Of a word processor
documents =
    { $count ->
        [1] 一个文档
        [2] 两个文档
       *[other] { $count }个文档
    }
spreadsheets =
    { $count ->
        [1] 一个电子表格
        [2] 两个电子表格
       *[other] { $count }个电子表格
    }
# Slides
presentations =
    { $count ->
        [1] 一个演示文稿
        [2] 两个演示文稿
       *[other] { $count }个演示文稿
    }
zip-archives =
    { $count ->
        [1] 一个ZIP压缩包
        [2] 两个ZIP压缩包
       *[other] { $count }个ZIP压缩包
    }
# Files packed into one, other than by zip
archives =
    { $count ->
        [1] 一个压缩包
        [2] 两个压缩包
       *[other] { $count }个压缩包
    }
# The source of programs
code-files =
    { $count ->
        [1] 一个代码文件
        [2] 两个代码文件
       *[other] { $count }个代码文件
    }
# That can be started
programs =
    { $count ->
        [1] 一个程序
        [2] 两个程序
       *[other] { $count }个程序
    }
# Of any other kind
files =
    { $count ->
        [1] 一个文件
        [2] 两个文件
       *[other] { $count }个文件
    }

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }：{ $text }

# $what: files, as counted above, that stay covered until one clicks on them. "spoiler" is the word for what gives
# away a story's end.
covered = 打了剧透标记的{ $what }


## Spoken: voice messages and stickers

voice-message =
    { $seconds ->
        [1] 一秒的语音消息
        [2] 两秒的语音消息
       *[other] { $seconds }秒的语音消息
    }
# $minutes: at least 2
voice-message-long =
    { $minutes ->
        [1] 大约一分钟的语音消息
        [2] 大约两分钟的语音消息
       *[other] 大约{ $minutes }分钟的语音消息
    }

# $name: the sticker's own
sticker = 贴纸：{ $name }
sticker-unnamed = 贴纸


## Spoken: polls

# $question: what is asked, such as "Pizza or pasta?"
poll = 投票：{ $question }
# The question cannot be said
poll-unnamed = 一个投票
# $answers: what one may choose from, listed with "or", such as "pizza, pasta, or soup"; exactly one may be chosen
poll-choice = 可以选{ $answers }
# $answers: listed with "and"; several of them may be chosen
poll-choices = 可以多选：{ $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = 投票结束了：{ $question }
# The question cannot be said
poll-ended-unnamed = 投票结束了
poll-without-votes = 没有人投票
# Several answers have most votes. $count: the votes of all answers.
poll-drawn =
    { $count ->
        [1] 一共一票，打成平手
        [2] 一共两票，打成平手
       *[other] 一共{ $count }票，打成平手
    }
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won =
    { $count ->
        [1] { $answer }胜出，一共一票，得票率百分之{ $percent }
        [2] { $answer }胜出，一共两票，得票率百分之{ $percent }
       *[other] { $answer }胜出，一共{ $count }票，得票率百分之{ $percent }
    }


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = 转发的消息：{ $text }

# $name: what the value is, such as "Score". $text: the value, such as "three to one".
card-field = { $name }：{ $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words =
    { $count ->
        [1] { $text }，后面还有一个词
        [2] { $text }，后面还有两个词
       *[other] { $text }，后面还有{ $count }个词
    }


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word on television, as a word
bleep = 哔
