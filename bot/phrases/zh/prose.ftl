# What is said of signs among a member's words, in Chinese.
# These stand within or beside a sentence, so they begin with a small letter and have no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = 表情

# The same several times in a row. $name: what the emoji shows, such as "fire". $count: 2 or more
pictograph-times =
    { $count ->
        [1] 一个{ $name }
        [2] 两个{ $name }
       *[other] { $count }个{ $name }
    }

# After the names of the first of many emoji. $count: 1 or more
pictographs-more =
    { $count ->
        [1] 还有一个表情
        [2] 还有两个表情
       *[other] 还有{ $count }个表情
    }

# $country: such as "France"
flag = { $country }的旗帜


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence, as in "see you, smile".
emoticon =
    { $kind ->
        [angry] 生气
        [bear] 小熊
        [broken] 心碎
        [cat] 猫猫脸
        [cheer] 欢呼
        [confused] 疑惑
        [crying] 哭
        [disapproval] 鄙视的眼神
        [doubtful] 将信将疑
        [evil] 坏笑
        [flip] 掀桌
        [heart] 爱心
        [kiss] 亲亲
        [laughing] 大笑
        [lenny] 意味深长的表情
        [sad] 难过
        [salute] 敬礼
        [shrug] 摊手
        [smile] 微笑
        [speechless] 无语
        [surprised] 惊讶
        [tongue] 吐舌头
        [unamused] 不爽
        [unflip] 把桌子摆好
        [wink] 眨眼
       *[other] 颜文字
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

# A short laugh, as one would write it to hear it
laughter = 哈哈


## Spoken: in the place of what cannot be heard with profit

long-number = 一长串数字
# A hash, a key, an id
code = 一串字符
email-address = 邮箱地址
phone-number = 电话号码
# Made of characters
drawing = 字符画
# Keys hit at random, such as "asdfghjkl"
key-smash = 乱敲键盘

# A file by its name. $name: in words, such as "holiday plan". $ending: such as "pdf"
file-named = { $name } 点 { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = { $ending }文件

# After a line that is written several times over. $count: 3 or more
repeated =
    { $count ->
        [1] 一遍
        [2] 两遍
       *[other] { $count }遍
    }


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] { $count ->
            [1] 一个星号
            [2] 两个星号
           *[other] { $count }个星号
        }
        [dash] { $count ->
            [1] 一个横杠
            [2] 两个横杠
           *[other] { $count }个横杠
        }
        [dot] { $count ->
            [1] 一个点
            [2] 两个点
           *[other] { $count }个点
        }
        [equals] { $count ->
            [1] 一个等号
            [2] 两个等号
           *[other] { $count }个等号
        }
        [exclamation] { $count ->
            [1] 一个感叹号
            [2] 两个感叹号
           *[other] { $count }个感叹号
        }
        [question] { $count ->
            [1] 一个问号
            [2] 两个问号
           *[other] { $count }个问号
        }
       *[tilde] { $count ->
            [1] 一个波浪号
            [2] 两个波浪号
           *[other] { $count }个波浪号
        }
    }
