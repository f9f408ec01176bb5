# What the narrator writes to members, in Japanese.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = { $voice } に参加しました。{ $text } と通話のチャットを読み上げます。 /{ command-skip } でメッセージを飛ばし、/{ command-leave } で退出させられます。
joined-own-chat = { $voice } に参加し、そのチャットを読み上げます。 /{ command-skip } でメッセージを飛ばし、/{ command-leave } で退出させられます。
left = 通話から退出しました。
join-a-voice-channel-first = 先にボイスチャンネルに参加してから、もう一度 /{ command-join } を使ってください。そのチャンネルに伺います。
cannot-read-here = このチャンネルが見えません。ここで **チャンネルを見る** の権限を付けるようモデレーターに頼むか、別のチャンネルで /{ command-join } を使ってください。

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = 今は { $channel } で読み上げています。そちらに参加するか、/{ command-leave } を使うよう頼んでください。

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = { $channel } が見えません。そこで **チャンネルを見る** の権限を付けるようモデレーターに頼んでから、もう一度 /{ command-join } を使ってください。
join-cannot-connect = { $channel } に入る権限がありません。そこで **接続** の権限を付けるようモデレーターに頼んでから、もう一度 /{ command-join } を使ってください。
join-cannot-speak = { $channel } で話す権限がありません。そこで **発言** の権限を付けるようモデレーターに頼んでから、もう一度 /{ command-join } を使ってください。
join-channel-full = { $channel } は満員です。一人分の空きを作ってから、もう一度 /{ command-join } を使ってください。
join-stage = { $channel } はステージなので、話せません。ボイスチャンネルに参加してから、もう一度 /{ command-join } を使ってください。
join-channel-gone = そのボイスチャンネルはもうありません。別のチャンネルに参加してから、もう一度 /{ command-join } を使ってください。
join-sent-away = たった今 { $channel } から退出させられたので、入らずにいます。必要なら、もう一度 /{ command-join } を使ってください。
join-no-answer = { $channel } への接続が時間内にできませんでした。少し待ってから、もう一度 /{ command-join } を使ってください。


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = { $voice } で話す権限がなくなり、声を届けられません。**発言** の権限を付けるようモデレーターに頼んでください。
obstructed-muted = { $voice } でモデレーターにミュートされ、声が届きません。ミュートが解除されれば、読み上げを続けます。
obstructed-cannot-read = { $text } の **チャンネルを見る** の権限がなくなり、読み上げられません。権限を戻すようモデレーターに頼むか、別のチャンネルで /{ command-join } を使ってください。通話のチャットは引き続き読み上げます。
obstructed-channel-full = { $voice } から外れ、今は満員で戻れません。空きができたらすぐに戻ります。


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = { $voice } が見えなくなり、戻れません。そこで **チャンネルを見る** の権限を付けるようモデレーターに頼んでから、もう一度 /{ command-join } を使ってください。
call-ended-cannot-connect = { $voice } に入る権限がなくなり、戻れません。そこで **接続** の権限を付けるようモデレーターに頼んでから、もう一度 /{ command-join } を使ってください。
call-ended-cannot-speak = { $voice } で話す権限がなくなり、戻れません。そこで **発言** の権限を付けるようモデレーターに頼んでから、もう一度 /{ command-join } を使ってください。
call-ended-stage = { $voice } はステージになり、話せないので戻れません。ボイスチャンネルに参加して、そこで /{ command-join } を使ってください。
call-ended-channel-gone = 参加していたボイスチャンネルがなくなりました。別のチャンネルに参加してから、もう一度 /{ command-join } を使ってください。
call-ended-fault = 内部の不具合で { $voice } から退出しました。ボットの運用者には知らせてあります。呼び戻すには /{ command-join } を使ってください。


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = これを読み上げられませんでした。今は応答する音声がありません。次のメッセージでもまた試します。
unspoken-engine-rejected = これを読み上げられませんでした。音声サービスに拒否されました。何度も続くときは、ボットの運用者に伝えてください。理由はログにあります。
unspoken-engine-stalled = これを最後まで読み上げられませんでした。音声の生成に時間がかかりすぎました。次のメッセージでもまた試します。
unspoken-stalled = 通話に音声を送れず、これを読み上げられませんでした。接続し直しました。
unspoken-engine-broken = 不具合のため、これを読み上げられませんでした。ボットの運用者には知らせてあります。


## Shown: answers to /skip and /stop

skipped = 飛ばしました。
stopped = 読み上げを止めました。メッセージ{ $count }件を取り消しました。
nothing-to-skip = 読み上げ中のメッセージはありません。
nothing-to-stop = 読み上げ中のメッセージも、待っているメッセージもありません。
not-in-a-call = ここでは通話に参加していません。ボイスチャンネルに参加してから、/{ command-join } を使ってください。


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = あなたの声は次のとおりです。 /{ command-voice } のオプションで変更でき、長い指示は /{ command-instructions } で書けます：
voice-saved = 保存しました。次のメッセージから、あなたの声は次のとおりです：
voice-forgotten = これまでの選択を消しました。次のメッセージから、あなたの声は次のとおりです：

# $voice: the name of a voice
voice-line = 声：**{ $voice }**
voice-line-given = 声：**{ $voice }**（自分では選んでいません）
# $chosen: a voice that there is no more
voice-line-gone = 声：**{ $voice }**（選んだ **{ $chosen }** は今使えません）
# $voice: what the member typed as the name of a voice
voice-line-to-try = 声：**{ $voice }**。見えるどの一覧にもないので、書かれたとおりに試します。
voice-line-default = 声：いつもの声（自分では選んでいません）
speed-line = 速さ：{ $speed }
# The instructions follow.
instructions-line = 話し方の指示（対応している声のみ）：
instructions-line-none = 話し方の指示：なし

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = 試す：{ $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = **{ $typed }** という声はありません。オプション **{ command-voice-option-voice }** に入力し始めると候補が出るので、その中から選んでください。
no-such-voice-but = **{ $typed }** という声はありません。近いもの：{ $nearest }
# For a voice that is in no list. $most: a number of characters
voice-unusable = それは声の名前として使えません。使えるのは1行で1～{ $most }文字、見えない文字は使えません。
voice-unseen = **{ $typed }** という声は見つかりませんが、今は一部の声が確認できません。後でもう一度試すか、候補から選んでください。
voices-unknown-now = 今は声の一覧を確認できないため、何も変更していません。少し待ってからもう一度お試しください。
speed-out-of-range = 速さ { $speed } は範囲外です。使えるのは { $least }～{ $most } で、1がその声本来の速さです。
instructions-too-long = 指示は{ $length }文字です。使えるのは{ $most }文字までです。
voice-unchanged = 何も変更していません。

# At most 45 characters: Discord refuses the form otherwise
instructions-title = メッセージの話し方
instructions-label = 話し方の指示
instructions-hint = 対応している声で使われます。指示しないなら空のままにしてください。
instructions-example = 温かく、ゆったりと、微笑むように


## Shown: /help

help-opening = ここに書かれたことを、メンバーごとに違う声で、ボイスチャンネルで読み上げます。ボイスチャンネルに参加し、聞きたいテキストチャンネルで /{ command-join } を使って、書き込んでください。
help-closing = **@silent** を付けたメッセージは読み上げません。ボットのメッセージも、設定でオンにしないかぎり読み上げません。削除したメッセージも読み上げず、読み上げの途中なら止めます。


## Shown: when a command fails

only-in-a-server = これはサーバーでだけ使えます。
command-failed = 問題が起きました。ボットの運用者には知らせてあります。もう一度お試しください。
