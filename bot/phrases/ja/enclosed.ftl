# What is said of all that came with a message, or instead of words, in Japanese.
# Each phrase is a sentence of its own, or stands after "NAME said:".


## Spoken: files, of which $count came with the message; several kinds are listed as in "2 images and a PDF"

images = 画像{ $count }枚
# Moving pictures
gifs = GIF画像{ $count }枚
videos = 動画{ $count }本
audio-files = 音声ファイル{ $count }件
pdfs = PDFファイル{ $count }件
text-files = テキストファイル{ $count }件
# Of a word processor
documents = 文書{ $count }件
spreadsheets = 表計算ファイル{ $count }件
# Slides
presentations = プレゼン資料{ $count }件
zip-archives = ZIPファイル{ $count }件
# Files packed into one, other than by zip
archives = 圧縮ファイル{ $count }件
# The source of programs
code-files = ソースコード{ $count }件
# That can be started
programs = プログラム{ $count }件
# Of any other kind
files = ファイル{ $count }件

# $what: the files, as counted above. $text: how their sender described them.
described = { $what }：{ $text }

# $what: files, as counted above, that stay covered until one clicks on them. "spoiler" is the word for what gives
# away a story's end.
covered = ネタバレ扱いの{ $what }


## Spoken: voice messages and stickers

voice-message = { $seconds }秒のボイスメッセージ
# $minutes: at least 2
voice-message-long = 約{ $minutes }分のボイスメッセージ

# $name: the sticker's own
sticker = スタンプ：{ $name }
sticker-unnamed = スタンプ


## Spoken: polls

# $question: what is asked, such as "Pizza or pasta?"
poll = 投票：{ $question }
# The question cannot be said
poll-unnamed = 投票
# $answers: what one may choose from, listed with "or", such as "pizza, pasta, or soup"; exactly one may be chosen
poll-choice = 選択肢は、{ $answers }
# $answers: listed with "and"; several of them may be chosen
poll-choices = 複数選べます：{ $answers }

# $question: what was asked. One of the phrases below follows, as a sentence of its own.
poll-ended = 投票が終了しました：{ $question }
# The question cannot be said
poll-ended-unnamed = 投票が終了しました
poll-without-votes = 誰も投票しませんでした
# Several answers have most votes. $count: the votes of all answers.
poll-drawn = 合計{ $count }票で、同点です
# $answer: the winner. $percent: its share, 1 to 100. $count: the votes of all answers.
poll-won = 1位は{ $answer }、{ $count }票中{ $percent }パーセントです


## Spoken: forwarded messages, and boxes of applications

# $text: all that is in the message that somebody passes on
forwarded = 転送：{ $text }

# $name: what the value is, such as "Score". $text: the value, such as "three to one".
card-field = { $name }：{ $text }


## Spoken: the end of what is too long, where words can be counted

# $text: the part that is spoken. $count: the words that are not.
cut-short-words = { $text }、残り{ $count }語は省略


## Spoken: in the place of a word that the server does not want to hear

# The sound that covers a swear word on television, as a word
bleep = ピー
