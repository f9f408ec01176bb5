# What is said of the messages that Discord itself writes, in Brazilian Portuguese.
# Each phrase is a whole sentence. In all of them $name is the one whose doing it is: any name, of anybody, so
# the words must suit anybody.


## Spoken: people

notice-joined = { $name } entrou no servidor
# $whom: another name
notice-added = { $name } adicionou { $whom } aqui
# $whom: another name
notice-removed = { $name } removeu { $whom } daqui
# A boost is paid for. $level: what the server has reached by it, 1 to 3; 0 if nothing new.
notice-boosted =
    { $level ->
        [0] { $name } impulsionou o servidor
       *[other] { $name } impulsionou o servidor, que agora está no nível { $level }
    }
# $text: what was said along with it: how often, a number of at least 2
notice-boosted-named =
    { $level ->
        [0] { $name } impulsionou o servidor { $text } vezes
       *[other] { $name } impulsionou o servidor { $text } vezes, e agora ele está no nível { $level }
    }
notice-purchased = { $name } comprou algo na loja do servidor
# $text: what was bought
notice-purchased-named = { $name } comprou { $text }


## Spoken: channels, pins and threads

notice-pinned = { $name } fixou uma mensagem
notice-renamed = { $name } mudou o nome do canal
# $text: the channel's or thread's new name
notice-renamed-named = { $name } mudou o nome para { $text }
# The channel gets the news of another server's channel from now on
notice-followed = { $name } inscreveu este canal em um canal de anúncios
# $text: that other server and channel
notice-followed-named = { $name } inscreveu este canal em { $text }
notice-thread = { $name } criou um tópico
# $text: the thread's name
notice-thread-named = { $name } criou um tópico: { $text }
# A thread begins with a message that was written before. $whom: who wrote it.
notice-thread-starter = este tópico começa com uma mensagem de { $whom }
# $text: that message
notice-thread-starter-named = este tópico começa com uma mensagem de { $whom }: { $text }


## Spoken: moderation

# AutoMod is Discord's own filter for unwanted words; leave the name
notice-automod = o AutoMod agiu sobre uma mensagem de { $name }


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name } abriu um palco
# $text: its topic
notice-stage-started-named = { $name } abriu um palco sobre { $text }
notice-stage-ended = { $name } encerrou o palco
# $text: its topic
notice-stage-ended-named = { $name } encerrou o palco sobre { $text }
notice-stage-speaker = { $name } agora fala no palco
notice-stage-topic = { $name } mudou o tema do palco
# $text: the new topic
notice-stage-topic-named = { $name } mudou o tema do palco para { $text }
