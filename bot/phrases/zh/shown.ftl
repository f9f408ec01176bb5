# What the narrator writes to members, in Chinese.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = 我进入了 { $voice }，会朗读 { $text } 和通话聊天里的消息。用 /{ command-skip } 跳过一条消息，用 /{ command-leave } 让我离开。
joined-own-chat = 我进入了 { $voice }，会朗读里面的聊天消息。用 /{ command-skip } 跳过一条消息，用 /{ command-leave } 让我离开。
left = 我离开了通话。
join-a-voice-channel-first = 请先加入语音频道，再用一次 /{ command-join }：我会到你那里去。
cannot-read-here = 我看不到这个频道。请让管理员在这里给我**查看频道**权限，或者在别的频道使用 /{ command-join }。

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = 我正在 { $channel } 为别人朗读。你可以加入他们，或者请他们使用 /{ command-leave }。

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = 我看不到 { $channel }。请让管理员在那里给我**查看频道**权限，再用一次 /{ command-join }。
join-cannot-connect = 我不能进入 { $channel }。请让管理员在那里给我**连接**权限，再用一次 /{ command-join }。
join-cannot-speak = 我不能在 { $channel } 说话。请让管理员在那里给我**说话**权限，再用一次 /{ command-join }。
join-channel-full = { $channel } 已经满了。请腾出一个位置，再用一次 /{ command-join }。
join-stage = { $channel } 是讲堂频道，我不能在那里说话。请改为加入语音频道，再用一次 /{ command-join }。
join-channel-gone = 那个语音频道已经不存在了。请加入别的频道，再用一次 /{ command-join }。
join-sent-away = 刚才有人把我请出了 { $channel }，所以我没有进去。如果需要我，请再用一次 /{ command-join }。
join-no-answer = 没能及时连接到 { $channel }。请稍等片刻，再用一次 /{ command-join }。


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = 我失去了在 { $voice } 说话的权限，大家听不到我了。请让管理员给我**说话**权限。
obstructed-muted = 管理员在 { $voice } 把我静音了，现在没有人能听到我。请他们解除静音，我就继续。
obstructed-cannot-read = 我失去了 { $text } 的**查看频道**权限，不能再朗读那里的消息。请让管理员恢复权限，或者在别的频道使用 /{ command-join }。通话聊天里的消息仍会朗读。
obstructed-channel-full = 我失去了在 { $voice } 的位置，现在那里满了。一有空位我就回来。


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = 我看不到 { $voice } 了，所以回不去。请让管理员在那里给我**查看频道**权限，再用一次 /{ command-join }。
call-ended-cannot-connect = 我不能再进入 { $voice }，所以回不去。请让管理员在那里给我**连接**权限，再用一次 /{ command-join }。
call-ended-cannot-speak = 我不能再在 { $voice } 说话，所以回不去。请让管理员在那里给我**说话**权限，再用一次 /{ command-join }。
call-ended-stage = { $voice } 现在是讲堂频道，我不能在那里说话，所以回不去。请改为加入语音频道，在那里使用 /{ command-join }。
call-ended-channel-gone = 我所在的语音频道已经不存在了。请加入别的频道，再用一次 /{ command-join }。
call-ended-fault = 我出了故障，只好离开 { $voice }，已通知我的运营者。用 /{ command-join } 可以叫我回来。


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = 我没能朗读这条消息：目前没有声音响应。之后每条消息我都会再试。
unspoken-engine-rejected = 我没能朗读这条消息：语音服务拒绝了它。如果一再发生，请告诉我的运营者：日志里有原因。
unspoken-engine-stalled = 我没能把这条消息读完：声音生成得太慢。之后每条消息我都会再试。
unspoken-stalled = 我没能朗读这条消息，因为声音发送不到通话里。我已经重新连接。
unspoken-engine-broken = 我出了故障，没能朗读这条消息，已通知我的运营者。


## Shown: answers to /skip and /stop

skipped = 已跳过。
stopped = 我不读了。取消了 { $count } 条消息。
nothing-to-skip = 现在没有在朗读。
nothing-to-stop = 现在没有在朗读，也没有等待的消息。
not-in-a-call = 我不在这里的任何通话中。请加入语音频道，再使用 /{ command-join }。


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = 这是你现在的声音。用 /{ command-voice } 的选项可以更改，用 /{ command-instructions } 可以写更长的说明：
voice-saved = 已保存。从下一条消息起，这是你的声音：
voice-forgotten = 已清除你的选择。从下一条消息起，这是你的声音：

# $voice: the name of a voice
voice-line = 声音：**{ $voice }**
voice-line-given = 声音：**{ $voice }**（你没有选择）
# $chosen: a voice that there is no more
voice-line-gone = 声音：**{ $voice }**（你选的 **{ $chosen }** 现在不可用）
# $voice: what the member typed as the name of a voice
voice-line-to-try = 声音：**{ $voice }**。它不在我能看到的列表里，所以会照你写的试一试。
voice-line-default = 声音：默认的声音（你没有选择）
speed-line = 语速：{ $speed }
# The instructions follow.
instructions-line = 说话方式的说明（用于支持的声音）：
instructions-line-none = 说话方式的说明：无

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = 试试：{ $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = 没有 **{ $typed }** 这个声音。请在选项 **{ command-voice-option-voice }** 里输入，查看有哪些声音，再选一个。
no-such-voice-but = 没有 **{ $typed }** 这个声音。最接近的有：{ $nearest }。
# For a voice that is in no list. $most: a number of characters
voice-unusable = 这不能作为声音的名称。可以用一行 1 到 { $most } 个字符，不能有不可见字符。
voice-unseen = 我找不到 **{ $typed }** 这个声音，不过目前有些声音看不到。请稍后再试，或者从建议里选一个。
voices-unknown-now = 我现在看不到有哪些声音，所以没有任何改动。请稍后再试。
speed-out-of-range = 语速 { $speed } 超出了范围。可以用 { $least } 到 { $most }；1 是声音本来的语速。
instructions-too-long = 说明有 { $length } 个字符。最多可以用 { $most } 个字符。
voice-unchanged = 没有任何改动。

# At most 45 characters: Discord refuses the form otherwise
instructions-title = 怎样朗读你的消息
instructions-label = 说话方式的说明
instructions-hint = 用于支持说明的声音。不需要就留空。
instructions-example = 温暖从容，带着微笑


## Shown: /help

help-opening = 我会在语音频道里朗读这里的消息，每位成员都有自己的声音。加入语音频道，在想听的文字频道使用 /{ command-join }，然后发消息就行。
help-closing = 带 **@silent** 的消息不会朗读，机器人的消息也不会，除非有人在设置里开启。你删除的消息也不会朗读，正在读的会停下来。


## Shown: when a command fails

only-in-a-server = 这只能在服务器里使用。
command-failed = 出了点问题，已通知我的运营者。请再试一次。
