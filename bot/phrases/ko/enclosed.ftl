# What is said of all that came with a message, or instead of words, in Korean.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 images and a PDF"

images = 이미지 { $count }장
# Moving pictures
gifs = GIF { $count }개
videos = 동영상 { $count }개
audio-files = 오디오 파일 { $count }개
pdfs = PDF 파일 { $count }개
text-files = 텍스트 파일 { $count }개
# Of a word processor
documents = 문서 { $count }개
spreadsheets = 스프레드시트 { $count }개
# Slides
presentations = 프레젠테이션 { $count }개
zip-archives = ZIP 파일 { $count }개
# Files packed into one, other than by zip
archives = 압축 파일 { $count }개
# The source of programs
code-files = 코드 파일 { $count }개
# That can be started
programs = 프로그램 { $count }개
# Of any other kind
files = 파일 { $count }개

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }: { $text }

# $what: files, as counted above, that stay covered until one clicks on them. "spoiler" is the word for what gives
# away a story's end.
covered = 스포일러로 가린 { $what }


## Spoken: voice messages and stickers

voice-message = { $seconds }초짜리 음성 메시지
# $minutes: at least 2
voice-message-long = 약 { $minutes }분짜리 음성 메시지

# $name: the sticker's own
sticker = 스티커: { $name }
sticker-unnamed = 스티커


## Spoken: polls

# $question: what is asked, such as "Pizza or pasta?"
poll = 투표: { $question }
# The question cannot be said
poll-unnamed = 투표
# $answers: what one may choose from, listed with "or", such as "pizza, pasta, or soup"; exactly one may be chosen
poll-choice = { $answers } 중에 고를 수 있어요
# $answers: listed with "and"; several of them may be chosen
poll-choices = 여러 개 고를 수 있어요: { $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = 투표가 끝났어요: { $question }
# The question cannot be said
poll-ended-unnamed = 투표가 끝났어요
poll-without-votes = 아무도 투표하지 않았어요
# Several answers have most votes. $count: the votes of all answers.
poll-drawn = 총 { $count }표, 동점이에요
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won = 1위는 { $answer }, 총 { $count }표 중 { $percent }퍼센트예요


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = 전달된 메시지: { $text }

# $name: what the value is, such as "Score". $text: the value, such as "three to one".
card-field = { $name }: { $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words = { $text }, 이하 { $count }단어 생략


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word on television, as a word
bleep = 삐
