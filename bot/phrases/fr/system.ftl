# What is said of the messages that Discord itself writes, in French.
# $name is the one whose doing it is: the verbs need not agree with it.


## Spoken: people

notice-joined = { $name } a rejoint le serveur
# $whom: another name
notice-added = { $name } a ajouté { $whom } ici
# $whom: another name
notice-removed = { $name } a retiré { $whom } d'ici
# $level: what the server has reached, 1 to 3; 0 if nothing new
notice-boosted =
    { $level ->
        [0] { $name } a boosté le serveur
       *[other] { $name } a boosté le serveur, qui passe au niveau { $level }
    }
# $text: how often, at least 2
notice-boosted-named =
    { $level ->
        [0] { $name } a boosté le serveur { $text } fois
       *[other] { $name } a boosté le serveur { $text } fois, et il passe au niveau { $level }
    }
notice-purchased = { $name } a acheté quelque chose dans la boutique du serveur
# $text: what was bought
notice-purchased-named = { $name } a acheté { $text }


## Spoken: channels, pins and threads

notice-pinned = { $name } a épinglé un message
notice-renamed = { $name } a renommé le salon
# $text: the channel's or thread's new name
notice-renamed-named = { $name } a choisi un nouveau nom pour ce salon : { $text }
# The channel gets the news of another server's channel from now on
notice-followed = { $name } a abonné ce salon à des annonces
# $text: that other server and channel
notice-followed-named = { $name } a abonné ce salon à { $text }
notice-thread = { $name } a lancé un fil
# $text: the thread's name
notice-thread-named = { $name } a lancé un fil : { $text }
# $whom: who wrote the message that the thread begins with
notice-thread-starter = ce fil commence par un message écrit par { $whom }
# $text: that message
notice-thread-starter-named = ce fil commence par un message écrit par { $whom } : { $text }


## Spoken: moderation

# AutoMod is Discord's own filter
notice-automod = AutoMod est intervenu sur un message écrit par { $name }


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name } a lancé une conférence
# $text: its topic
notice-stage-started-named = { $name } a lancé une conférence : { $text }
notice-stage-ended = { $name } a mis fin à la conférence
# $text: its topic
notice-stage-ended-named = { $name } a mis fin à la conférence : { $text }
notice-stage-speaker = { $name } a maintenant la parole
notice-stage-topic = { $name } a changé le sujet de la conférence
# $text: the new topic
notice-stage-topic-named = { $name } a donné un nouveau sujet à la conférence : { $text }
