# What is said of signs among a member's words, in Korean.
# These stand within or beside a sentence, so they begin with a small letter and have no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = 이모지

# The same several times in a row. $name: what the emoji shows, such as "fire". $count: 2 or more
pictograph-times = { $name } { $count }개

# After the names of the first of many emoji. $count: 1 or more
pictographs-more = 그리고 이모지 { $count }개 더

# $country: such as "France"
flag = { $country } 국기


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence, as in "see you, smile".
emoticon =
    { $kind ->
        [angry] 화난 얼굴
        [bear] 곰
        [broken] 깨진 하트
        [cat] 고양이 얼굴
        [cheer] 만세
        [confused] 어리둥절한 얼굴
        [crying] 우는 얼굴
        [disapproval] 못마땅한 눈빛
        [doubtful] 떨떠름한 얼굴
        [evil] 사악한 웃음
        [flip] 밥상 뒤집기
        [heart] 하트
        [kiss] 뽀뽀
        [laughing] 활짝 웃음
        [lenny] 의미심장한 표정
        [sad] 슬픈 얼굴
        [salute] 경례
        [shrug] 어깨 으쓱
        [smile] 미소
        [speechless] 할 말 잃은 얼굴
        [surprised] 놀란 얼굴
        [tongue] 메롱
        [unamused] 시큰둥한 얼굴
        [unflip] 밥상 제자리로
        [wink] 윙크
       *[other] 이모티콘
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

# A short laugh, as one would write it to hear it
laughter = 하하


## Spoken: in the place of what cannot be heard with profit

long-number = 긴 숫자
# A hash, a key, an id
code = 긴 문자열
email-address = 이메일 주소
phone-number = 전화번호
# Made of characters
drawing = 문자로 그린 그림
# Keys hit at random, such as "asdfghjkl"
key-smash = 아무렇게나 친 글자

# A file by its name. $name: in words, such as "holiday plan". $ending: such as "pdf"
file-named = { $name } 점 { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = { $ending } 파일

# After a line that is written several times over. $count: 3 or more
repeated = { $count }번


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] 별표 { $count }개
        [dash] 줄표 { $count }개
        [dot] 점 { $count }개
        [equals] 등호 { $count }개
        [exclamation] 느낌표 { $count }개
        [question] 물음표 { $count }개
       *[tilde] 물결표 { $count }개
    }
