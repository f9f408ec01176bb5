# What a server can set, in Korean: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = 이 서버의 설정이에요. 바꾸려면 /{ command-settings } { command-settings-set } 명령어를 써 주세요:
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }**: { $value } (기본값: { $default }). { $meaning }
settings-line-default = **{ $name }**: { $value } (기본값). { $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = 저장했어요. 다음 메시지부터 **{ $name }** 설정: { $value }
settings-reset = 기본값으로 되돌렸어요. 다음 메시지부터 **{ $name }** 설정: { $value }
settings-all-reset = 다음 메시지부터 이 서버의 설정이 모두 기본값으로 돌아가요. /{ command-settings } { command-settings-show } 명령어로 볼 수 있어요.

settings-not-allowed = 이 서버의 설정에는 **서버 관리하기** 권한이 필요해요.
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = **{ $typed }** 설정은 없어요. 있는 설정: { $names }. 바뀐 것은 없어요.
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with an "or"
settings-not-allowed-value = **{ $name }** 설정에 **{ $typed }** 값은 쓸 수 없어요. 쓸 수 있는 값: { $allowed }. 바뀐 것은 없어요.
# $least and $most: whole numbers
settings-out-of-range = **{ $name }** 설정에 **{ $typed }** 값은 쓸 수 없어요. { $least }~{ $most } 사이의 정수만 쓸 수 있어요. 바뀐 것은 없어요.
settings-no-time-zone = **{ $typed }** 시간대는 없어요. **{ command-settings-set-option-value }** 옵션에 도시나 나라를 입력해 검색하고, Asia/Seoul 같은 제안 중에서 골라 주세요. 바뀐 것은 없어요.
# $nearest: the names of one to three time zones
settings-no-time-zone-but = **{ $typed }** 시간대는 없어요. 비슷한 시간대: { $nearest }. 바뀐 것은 없어요.

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value }: { $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in the middle of sentences. All of these together stand in one message, so be short:
# a meaning has at most 110 characters.

setting-language = 언어
setting-language-meaning = 내레이터가 직접 하는 말(링크, 이모지, 날짜 등)의 언어예요.
setting-time-zone = 시간대
setting-time-zone-meaning = 메시지에 나오는 날짜와 시각에 쓰여요.
setting-names = 이름
setting-names-meaning = 읽어 주는 이름을 고르지 않은 멤버를 어떻게 부를지예요.
setting-verbosity = 상세도
setting-verbosity-meaning = 이모지, 링크, 이미지, 문장 부호를 얼마나 읽을지예요.
setting-limit = 글자 제한
# $least and $most: numbers of characters
setting-limit-meaning = 메시지를 몇 글자까지 읽을지, { $least }~{ $most } 사이에서 정해요.
setting-abbreviations = 줄임말
setting-abbreviations-meaning = “ㄱㅅ” 같은 채팅 줄임말을 풀어서 읽을지예요.
setting-notices = 알림
setting-notices-meaning = 참가, 부스트, 고정, 스레드 같은 Discord 자체 메시지를 읽을지예요.
setting-bots = 봇
setting-bots-meaning = 봇의 메시지를 읽을지예요.
setting-blocked-words = 금지어
setting-blocked-words-meaning = 금지어가 있는 메시지를 어떻게 할지예요.


## Shown: what a setting can be
# Each has a name, which stands in lists, and some have a hint of at most 70 characters that is shown beside it.

setting-on = 켜짐
setting-off = 꺼짐

setting-names-nickname = 서버 별명
setting-names-nickname-hint = 이 서버에서 쓰는 이름
setting-names-display-name = 표시 이름
setting-names-display-name-hint = 모든 서버에서 같은 이름
setting-names-username = 사용자명
setting-names-username-hint = 계정의 고유한 이름

setting-verbosity-brief = 간단히
setting-verbosity-brief-hint = 이모지는 읽지 않고, 링크와 이미지는 짧은 소리로
setting-verbosity-normal = 보통
setting-verbosity-normal-hint = 이모지, 링크, 이미지를 몇 마디로
setting-verbosity-full = 자세히
setting-verbosity-full-hint = 문장 부호, 모든 이모지, 링크가 가리키는 곳까지

setting-blocked-words-skip = 메시지 건너뛰기
setting-blocked-words-skip-hint = 전혀 읽지 않아요
setting-blocked-words-bleep = 단어 가리기
setting-blocked-words-bleep-hint = 나머지는 읽어요
