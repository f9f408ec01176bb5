# What the narrator writes to members, in Korean.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = { $voice } 채널에 들어왔어요. { $text } 채널과 통화 채팅을 읽어 드릴게요. /{ command-skip } 명령어로 메시지를 건너뛰고, /{ command-leave } 명령어로 저를 내보낼 수 있어요.
joined-own-chat = { $voice } 채널에 들어왔어요. 그 채팅을 읽어 드릴게요. /{ command-skip } 명령어로 메시지를 건너뛰고, /{ command-leave } 명령어로 저를 내보낼 수 있어요.
left = 통화에서 나왔어요.
join-a-voice-channel-first = 먼저 음성 채널에 들어간 다음 /{ command-join } 명령어를 다시 써 주세요. 그 채널로 갈게요.
cannot-read-here = 이 채널이 보이지 않아요. 관리자에게 여기에서 **채널 보기** 권한을 달라고 요청하거나, 다른 채널에서 /{ command-join } 명령어를 써 주세요.

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = 지금 { $channel } 채널에서 읽고 있어요. 그 채널로 들어가거나, 거기 있는 분에게 /{ command-leave } 명령어를 써 달라고 해 주세요.

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = { $channel } 채널이 보이지 않아요. 관리자에게 거기에서 **채널 보기** 권한을 달라고 요청한 다음 /{ command-join } 명령어를 다시 써 주세요.
join-cannot-connect = { $channel } 채널에 들어갈 권한이 없어요. 관리자에게 거기에서 **연결** 권한을 달라고 요청한 다음 /{ command-join } 명령어를 다시 써 주세요.
join-cannot-speak = { $channel } 채널에서 말할 권한이 없어요. 관리자에게 거기에서 **말하기** 권한을 달라고 요청한 다음 /{ command-join } 명령어를 다시 써 주세요.
join-channel-full = { $channel } 채널이 가득 찼어요. 한 자리를 비운 다음 /{ command-join } 명령어를 다시 써 주세요.
join-stage = { $channel } 채널은 스테이지라서 제가 말할 수 없어요. 음성 채널에 들어간 다음 /{ command-join } 명령어를 다시 써 주세요.
join-channel-gone = 그 음성 채널은 이제 없어요. 다른 채널에 들어간 다음 /{ command-join } 명령어를 다시 써 주세요.
join-sent-away = 방금 누군가 저를 { $channel } 채널에서 내보내서 들어가지 않고 있어요. 제가 필요하면 /{ command-join } 명령어를 다시 써 주세요.
join-no-answer = { $channel } 채널에 제때 연결되지 않았어요. 잠시 기다린 다음 /{ command-join } 명령어를 다시 써 주세요.


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = { $voice } 채널에서 말할 권한이 없어져서 제 소리가 들리지 않아요. 관리자에게 **말하기** 권한을 달라고 요청해 주세요.
obstructed-muted = { $voice } 채널에서 관리자가 제 마이크를 음소거해서 소리가 들리지 않아요. 음소거를 풀면 계속 읽을게요.
obstructed-cannot-read = { $text } 채널의 **채널 보기** 권한이 없어져서 읽을 수 없어요. 관리자에게 권한을 돌려 달라고 요청하거나, 다른 채널에서 /{ command-join } 명령어를 써 주세요. 통화 채팅은 계속 읽어요.
obstructed-channel-full = { $voice } 채널에서 나오게 됐는데, 지금은 자리가 없어요. 자리가 나는 대로 돌아갈게요.


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = { $voice } 채널이 보이지 않아서 돌아갈 수 없어요. 관리자에게 거기에서 **채널 보기** 권한을 달라고 요청한 다음 /{ command-join } 명령어를 다시 써 주세요.
call-ended-cannot-connect = { $voice } 채널에 들어갈 권한이 없어져서 돌아갈 수 없어요. 관리자에게 거기에서 **연결** 권한을 달라고 요청한 다음 /{ command-join } 명령어를 다시 써 주세요.
call-ended-cannot-speak = { $voice } 채널에서 말할 권한이 없어져서 돌아갈 수 없어요. 관리자에게 거기에서 **말하기** 권한을 달라고 요청한 다음 /{ command-join } 명령어를 다시 써 주세요.
call-ended-stage = { $voice } 채널이 이제 스테이지라서 제가 말할 수 없어, 돌아갈 수 없어요. 음성 채널에 들어가서 /{ command-join } 명령어를 써 주세요.
call-ended-channel-gone = 제가 있던 음성 채널이 없어졌어요. 다른 채널에 들어간 다음 /{ command-join } 명령어를 다시 써 주세요.
call-ended-fault = 제 오류 때문에 { $voice } 채널에서 나와야 했고, 봇 운영자에게 알렸어요. 다시 부르려면 /{ command-join } 명령어를 써 주세요.


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = 이 메시지를 읽지 못했어요. 지금은 응답하는 목소리가 없어요. 다음 메시지마다 다시 시도할게요.
unspoken-engine-rejected = 이 메시지를 읽지 못했어요. 음성 서비스가 거부했어요. 계속 이러면 봇 운영자에게 알려 주세요. 이유는 로그에 있어요.
unspoken-engine-stalled = 이 메시지를 끝까지 읽지 못했어요. 목소리가 너무 오래 걸렸어요. 다음 메시지마다 다시 시도할게요.
unspoken-stalled = 통화에 소리를 보낼 수 없어서 이 메시지를 읽지 못했어요. 다시 연결했어요.
unspoken-engine-broken = 오류 때문에 이 메시지를 읽지 못했고, 봇 운영자에게 알렸어요.


## Shown: answers to /skip and /stop

skipped = 건너뛰었어요.
stopped = 읽기를 멈췄어요. 메시지 { $count }개를 취소했어요.
nothing-to-skip = 지금 읽고 있는 메시지가 없어요.
nothing-to-stop = 읽고 있는 메시지도, 기다리는 메시지도 없어요.
not-in-a-call = 여기에서는 통화에 들어가 있지 않아요. 음성 채널에 들어간 다음 /{ command-join } 명령어를 써 주세요.


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = 지금 목소리는 이래요. /{ command-voice } 명령어의 옵션으로 바꾸거나, /{ command-instructions } 명령어로 더 긴 지시를 쓸 수 있어요:
voice-saved = 저장했어요. 다음 메시지부터 목소리는 이래요:
voice-forgotten = 고른 것을 지웠어요. 다음 메시지부터 목소리는 이래요:

# $voice: the name of a voice
voice-line = 목소리: **{ $voice }**
voice-line-given = 목소리: **{ $voice }** (직접 고르지 않음)
# $chosen: a voice that there is no more
voice-line-gone = 목소리: **{ $voice }** (고른 목소리 **{ $chosen }** 사용 불가)
# $voice: what the member typed as the name of a voice
voice-line-to-try = 목소리: **{ $voice }**. 제가 볼 수 있는 목록에는 없어서, 적은 그대로 시도할게요.
voice-line-default = 목소리: 기본 목소리 (직접 고르지 않음)
speed-line = 속도: { $speed }
# The instructions follow.
instructions-line = 말투 지시 (따를 수 있는 목소리만):
instructions-line-none = 말투 지시: 없음

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = 시도: { $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = **{ $typed }** 목소리는 없어요. **{ command-voice-option-voice }** 옵션에 입력하기 시작하면 있는 목소리가 나오니, 그중에서 골라 주세요.
no-such-voice-but = **{ $typed }** 목소리는 없어요. 비슷한 목소리: { $nearest }
# For a voice that is in no list. $most: a number of characters
voice-unusable = 목소리 이름으로 쓸 수 없어요. 한 줄에 1~{ $most }자까지, 보이지 않는 문자 없이 쓸 수 있어요.
voice-unseen = **{ $typed }** 목소리가 보이지 않는데, 지금은 볼 수 없는 목소리도 있어요. 나중에 다시 시도하거나, 제안된 것 중에서 골라 주세요.
voices-unknown-now = 지금은 어떤 목소리가 있는지 볼 수 없어서 아무것도 바꾸지 않았어요. 잠시 뒤에 다시 시도해 주세요.
speed-out-of-range = 속도 { $speed }: 범위를 벗어났어요. { $least }~{ $most } 범위에서 쓸 수 있고, 1이 목소리 본래의 속도예요.
instructions-too-long = 지시가 { $length }자예요. { $most }자까지 쓸 수 있어요.
voice-unchanged = 바뀐 것은 없어요.

# At most 45 characters: Discord refuses the form otherwise
instructions-title = 내 메시지를 읽는 말투
instructions-label = 말투 지시
instructions-hint = 따를 수 있는 목소리에만 쓰여요. 지시가 없으면 비워 두세요.
instructions-example = 따뜻하고 느긋하게, 미소를 담아


## Shown: /help

help-opening = 여기에 쓴 글을 음성 채널에서 멤버마다 다른 목소리로 읽어 드려요. 음성 채널에 들어간 다음, 듣고 싶은 텍스트 채널에서 /{ command-join } 명령어를 쓰고 글을 써 보세요.
help-closing = **@silent** 메시지는 읽지 않고, 봇의 메시지도 설정에서 켜지 않으면 읽지 않아요. 삭제한 메시지도 읽지 않고, 읽는 중이면 멈춰요.


## Shown: when a command fails

only-in-a-server = 서버에서만 쓸 수 있어요.
command-failed = 문제가 생겨서 봇 운영자에게 알렸어요. 다시 시도해 주세요.
