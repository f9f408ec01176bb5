# What is said of the messages that Discord itself writes, in German.
# $name is the one whose doing it is.


## Spoken: people

notice-joined = { $name } ist dem Server beigetreten
# $whom: another name
notice-added = { $name } hat { $whom } hier hinzugefügt
# $whom: another name
notice-removed = { $name } hat { $whom } von hier entfernt
# $level: what the server has reached, 1 to 3; 0 if nothing new
notice-boosted =
    { $level ->
        [0] { $name } hat den Server geboostet
       *[other] { $name } hat den Server geboostet, und er ist jetzt auf Level { $level }
    }
# $text: how often, at least 2
notice-boosted-named =
    { $level ->
        [0] { $name } hat den Server { $text } Mal geboostet
       *[other] { $name } hat den Server { $text } Mal geboostet, und er ist jetzt auf Level { $level }
    }
notice-purchased = { $name } hat etwas im Server-Shop gekauft
# $text: what was bought
notice-purchased-named = { $name } hat { $text } gekauft


## Spoken: channels, pins and threads

notice-pinned = { $name } hat eine Nachricht angepinnt
notice-renamed = { $name } hat den Kanal umbenannt
# $text: the channel's or thread's new name
notice-renamed-named = { $name } hat das hier in { $text } umbenannt
# The channel gets the news of another server's channel from now on
notice-followed = { $name } hat Neuigkeiten für diesen Kanal abonniert
# $text: that other server and channel
notice-followed-named = { $name } hat { $text } für diesen Kanal abonniert
notice-thread = { $name } hat einen Thread gestartet
# $text: the thread's name
notice-thread-named = { $name } hat einen Thread gestartet: { $text }
# $whom: who wrote the message that the thread begins with
notice-thread-starter = dieser Thread beginnt mit einer Nachricht von { $whom }
# $text: that message
notice-thread-starter-named = dieser Thread beginnt mit einer Nachricht von { $whom }: { $text }


## Spoken: moderation

# AutoMod is Discord's own filter
notice-automod = AutoMod hat bei einer Nachricht von { $name } eingegriffen


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name } hat eine Stage gestartet
# $text: its topic
notice-stage-started-named = { $name } hat eine Stage zum Thema { $text } gestartet
notice-stage-ended = { $name } hat die Stage beendet
# $text: its topic
notice-stage-ended-named = { $name } hat die Stage zum Thema { $text } beendet
notice-stage-speaker = { $name } spricht jetzt auf der Stage
notice-stage-topic = { $name } hat das Thema der Stage geändert
# $text: the new topic
notice-stage-topic-named = { $name } hat das Thema der Stage in { $text } geändert
