# What the narrator writes to members, in English.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = I am in { $voice } and read { $text } aloud, and the chat of the call itself. /{ command-skip } passes over a message, /{ command-leave } sends me away.
joined-own-chat = I am in { $voice } and read its chat aloud. /{ command-skip } passes over a message, /{ command-leave } sends me away.
left = I have left the call.
join-a-voice-channel-first = Join a voice channel first, then use /{ command-join } again: I come to where you are.
cannot-read-here = I cannot see this channel. Ask a moderator to give me **View Channel** here, or use /{ command-join } in another channel.

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = I am reading to others in { $channel }. Join them there, or ask them to use /{ command-leave }.

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = I cannot see { $channel }. Ask a moderator to give me **View Channel** there, then use /{ command-join } again.
join-cannot-connect = I may not enter { $channel }. Ask a moderator to give me **Connect** there, then use /{ command-join } again.
join-cannot-speak = I may not speak in { $channel }. Ask a moderator to give me **Speak** there, then use /{ command-join } again.
join-channel-full = { $channel } is full. Make room for one more, then use /{ command-join } again.
join-stage = { $channel } is a stage, where I cannot speak. Join a voice channel instead, then use /{ command-join } again.
join-channel-gone = That voice channel is gone. Join another one, then use /{ command-join } again.
join-sent-away = Somebody has just sent me out of { $channel }, so I stay away. Use /{ command-join } again if you want me there.
join-no-answer = Discord did not let me into { $channel } in time. Wait a moment, then use /{ command-join } again.


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = I may not be heard in { $voice } any more: I have lost the permission to speak there. Ask a moderator to give me **Speak**.
obstructed-muted = Nobody can hear me in { $voice } now: a moderator has muted me. Ask them to unmute me, and I go on.
obstructed-cannot-read = I cannot read { $text } any more: I have lost **View Channel** there. Ask a moderator to give it back, or use /{ command-join } in another channel. The chat of the call itself is still read.
obstructed-channel-full = I have lost my place in { $voice }, and it is full now. I come back as soon as there is room.


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = I cannot come back to { $voice }, as I cannot see it any more. Ask a moderator to give me **View Channel** there, then use /{ command-join } again.
call-ended-cannot-connect = I cannot come back to { $voice }, as I may not enter it any more. Ask a moderator to give me **Connect** there, then use /{ command-join } again.
call-ended-cannot-speak = I cannot come back to { $voice }, as I may not speak there any more. Ask a moderator to give me **Speak** there, then use /{ command-join } again.
call-ended-stage = I cannot come back to { $voice }: it is a stage now, where I cannot speak. Join a voice channel instead, then use /{ command-join } there.
call-ended-channel-gone = The voice channel that I was in is gone. Join another one, then use /{ command-join } again.
call-ended-fault = I had to leave { $voice } because of a fault of mine, and the one who runs me has been told. Use /{ command-join } to have me back.


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = I could not read this aloud: no voice answers at the moment. I go on trying with every message.
unspoken-engine-rejected = I could not read this aloud: the voice service refuses it. If that happens again and again, tell the one who runs me: the log has the reason.
unspoken-engine-stalled = I could not read this aloud to its end: the voice took too long. I go on trying with every message.
unspoken-stalled = I could not read this aloud, as nothing of it could be sent into the call. I have connected anew.
unspoken-engine-broken = I could not read this aloud because of a fault, and the one who runs me has been told.


## Shown: answers to /skip and /stop

skipped = Skipped.
stopped =
    { $count ->
        [one] I have fallen silent. One message was dropped.
       *[other] I have fallen silent. { $count } messages were dropped.
    }
nothing-to-skip = Nothing is being read aloud.
nothing-to-stop = Nothing is being read aloud, and nothing waits.
not-in-a-call = I am in no call here. Join a voice channel, then use /{ command-join }.


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = This is how you sound. Change it with the options of /{ command-voice }, or write longer instructions with /{ command-instructions }:
voice-saved = Saved. This is how you sound from your next message on:
voice-forgotten = What you had chosen is forgotten. This is how you sound from your next message on:

# $voice: the name of a voice
voice-line = Voice: **{ $voice }**
voice-line-given = Voice: **{ $voice }**, as you have chosen none
# $chosen: a voice that there is no more
voice-line-gone = Voice: **{ $voice }**, as the one you have chosen, **{ $chosen }**, is not there now
# $voice: what the member typed as the name of a voice
voice-line-to-try = Voice: **{ $voice }**. It is in no list that I can see, so it will be tried just as you gave it.
voice-line-default = Voice: the usual one, as you have chosen none
speed-line = Speed: { $speed }
# The instructions follow.
instructions-line = Instructions, for the voices that can follow them:
instructions-line-none = Instructions: none

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = Try: { $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = There is no voice **{ $typed }**. Begin to type in the option **{ command-voice-option-voice }** to see which there are, and pick one.
no-such-voice-but = There is no voice **{ $typed }**. The nearest: { $nearest }.
# For a voice that is in no list. $most: a number of characters
voice-unusable = That cannot be the name of a voice. Allowed are 1 to { $most } characters on one line, without invisible ones.
voice-unseen = I see no voice **{ $typed }**, but not all voices can be seen at the moment. Please try again later, or pick one that is suggested.
voices-unknown-now = I cannot see now which voices there are, so nothing has changed. Please try again in a moment.
speed-out-of-range = The speed { $speed } is out of range. Allowed is { $least } to { $most }; 1 is the voice's own pace.
instructions-too-long = The instructions have { $length } characters. Allowed are up to { $most }.
voice-unchanged = Nothing has changed.

# At most 45 characters: Discord refuses the form otherwise
instructions-title = How your messages are spoken
instructions-label = Instructions
instructions-hint = For the voices that can follow them. Leave it empty for none.
instructions-example = Warm and unhurried, with a smile


## Shown: /help

help-opening = I read what is written here aloud in your voice channel, each member in a voice of their own. Join a voice channel, use /{ command-join } in the text channel you want to hear, and write.
help-closing = Messages sent with **@silent** are not read, nor are those of bots where nobody has switched that on. A message you delete is not read either, and falls silent if it is being read.


## Shown: when a command fails

only-in-a-server = This works in a server only.
command-failed = Something went wrong here, and the one who runs me has been told. Please try again.
