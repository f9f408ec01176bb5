# What is said of signs among a member's words, in Japanese.
# These stand within or beside a sentence, so they begin with a small letter and have no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = 絵文字

# The same several times in a row. $name: what the emoji shows, such as "fire". $count: 2 or more
pictograph-times = { $name }が{ $count }個

# After the names of the first of many emoji. $count: 1 or more
pictographs-more = ほかに絵文字{ $count }個

# $country: such as "France"
flag = { $country }の旗


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence, as in "see you, smile".
emoticon =
    { $kind ->
        [angry] 怒った顔
        [bear] クマ
        [broken] 割れたハート
        [cat] 猫の顔
        [cheer] バンザイ
        [confused] 戸惑った顔
        [crying] 泣き顔
        [disapproval] 冷たい視線
        [doubtful] 微妙な顔
        [evil] 悪い笑み
        [flip] ちゃぶ台返し
        [heart] ハート
        [kiss] キス
        [laughing] 大笑い
        [lenny] 意味ありげな顔
        [sad] 悲しい顔
        [salute] 敬礼
        [shrug] お手上げ
        [smile] にっこり
        [speechless] 絶句
        [surprised] びっくり顔
        [tongue] 舌を出した顔
        [unamused] しらけた顔
        [unflip] ちゃぶ台を戻す
        [wink] ウインク
       *[other] 顔文字
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

# A short laugh, as one would write it to hear it
laughter = アハハ


## Spoken: in the place of what cannot be heard with profit

long-number = 長い数字
# A hash, a key, an id
code = 長い英数字
email-address = メールアドレス
phone-number = 電話番号
# Made of characters
drawing = アスキーアート
# Keys hit at random, such as "asdfghjkl"
key-smash = でたらめな文字

# A file by its name. $name: in words, such as "holiday plan". $ending: such as "pdf"
file-named = { $name } ドット { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = { $ending }ファイル

# After a line that is written several times over. $count: 3 or more
repeated = { $count }回


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] アスタリスク{ $count }個
        [dash] ダッシュ{ $count }個
        [dot] ドット{ $count }個
        [equals] イコール{ $count }個
        [exclamation] びっくりマーク{ $count }個
        [question] はてなマーク{ $count }個
       *[tilde] 波線{ $count }個
    }
