# What is said of the messages that Discord itself writes, in Spanish.
# Each phrase is a whole sentence. In all of them $name is the one whose doing it is: any name, of anybody, so
# the words must suit anybody.


## Spoken: people

notice-joined = { $name } se ha unido al servidor
# $whom: another name
notice-added = { $name } ha añadido aquí a { $whom }
# $whom: another name
notice-removed = { $name } ha quitado de aquí a { $whom }
# A boost is paid for. $level: what the server has reached by it, 1 to 3; 0 if nothing new.
notice-boosted =
    { $level ->
        [0] { $name } ha mejorado el servidor
       *[other] { $name } ha mejorado el servidor, que ahora tiene el nivel { $level }
    }
# $text: what was said along with it: how often, a number of at least 2
notice-boosted-named =
    { $level ->
        [0] { $name } ha mejorado el servidor { $text } veces
       *[other] { $name } ha mejorado el servidor { $text } veces, y ahora tiene el nivel { $level }
    }
notice-purchased = { $name } ha comprado algo en la tienda del servidor
# $text: what was bought
notice-purchased-named = { $name } ha comprado { $text }


## Spoken: channels, pins and threads

notice-pinned = { $name } ha fijado un mensaje
notice-renamed = { $name } ha cambiado el nombre del canal
# $text: the channel's or thread's new name
notice-renamed-named = { $name } ha cambiado el nombre a { $text }
# The channel gets the news of another server's channel from now on
notice-followed = { $name } ha suscrito este canal a un canal de anuncios
# $text: that other server and channel
notice-followed-named = { $name } ha suscrito este canal a { $text }
notice-thread = { $name } ha abierto un hilo
# $text: the thread's name
notice-thread-named = { $name } ha abierto un hilo: { $text }
# A thread begins with a message that was written before. $whom: who wrote it.
notice-thread-starter = este hilo empieza con un mensaje de { $whom }
# $text: that message
notice-thread-starter-named = este hilo empieza con un mensaje de { $whom }: { $text }


## Spoken: moderation

# AutoMod is Discord's own filter for unwanted words; leave the name
notice-automod = AutoMod ha actuado ante un mensaje de { $name }


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name } ha abierto un escenario
# $text: its topic
notice-stage-started-named = { $name } ha abierto un escenario sobre { $text }
notice-stage-ended = { $name } ha cerrado el escenario
# $text: its topic
notice-stage-ended-named = { $name } ha cerrado el escenario sobre { $text }
notice-stage-speaker = { $name } habla ahora en el escenario
notice-stage-topic = { $name } ha cambiado el tema del escenario
# $text: the new topic
notice-stage-topic-named = { $name } ha cambiado el tema del escenario a { $text }
