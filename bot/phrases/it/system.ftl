# What is said of the messages that Discord itself writes, in Italian.
# Each phrase is a whole sentence. In all of them $name is the one whose doing it is: any name, of anybody, so
# the words must suit anybody.


## Spoken: people

notice-joined = { $name } entra nel server
# $whom: another name
notice-added = { $name } ha aggiunto qui { $whom }
# $whom: another name
notice-removed = { $name } ha rimosso { $whom } da qui
# A boost is paid for. $level: what the server has reached by it, 1 to 3; 0 if nothing new.
notice-boosted =
    { $level ->
        [0] { $name } ha potenziato il server
       *[other] { $name } ha potenziato il server, che ora è al livello { $level }
    }
# $text: what was said along with it: how often, a number of at least 2
notice-boosted-named =
    { $level ->
        [0] { $name } ha potenziato il server { $text } volte
       *[other] { $name } ha potenziato il server { $text } volte, e ora è al livello { $level }
    }
notice-purchased = { $name } ha comprato qualcosa nel negozio del server
# $text: what was bought
notice-purchased-named = { $name } ha comprato { $text }


## Spoken: channels, pins and threads

notice-pinned = { $name } ha fissato un messaggio
notice-renamed = { $name } ha cambiato il nome del canale
# $text: the channel's or thread's new name
notice-renamed-named = { $name } ha cambiato il nome in { $text }
# The channel gets the news of another server's channel from now on
notice-followed = { $name } ha iscritto questo canale a un canale di annunci
# $text: that other server and channel
notice-followed-named = { $name } ha iscritto questo canale a { $text }
notice-thread = { $name } ha aperto un thread
# $text: the thread's name
notice-thread-named = { $name } ha aperto un thread: { $text }
# A thread begins with a message that was written before. $whom: who wrote it.
notice-thread-starter = questo thread comincia con un messaggio di { $whom }
# $text: that message
notice-thread-starter-named = questo thread comincia con un messaggio di { $whom }: { $text }


## Spoken: moderation

# AutoMod is Discord's own filter for unwanted words; leave the name
notice-automod = AutoMod ha agito su un messaggio di { $name }


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name } ha aperto un palco
# $text: its topic
notice-stage-started-named = { $name } ha aperto un palco su { $text }
notice-stage-ended = { $name } ha chiuso il palco
# $text: its topic
notice-stage-ended-named = { $name } ha chiuso il palco su { $text }
notice-stage-speaker = { $name } ora parla sul palco
notice-stage-topic = { $name } ha cambiato l'argomento del palco
# $text: the new topic
notice-stage-topic-named = { $name } ha cambiato l'argomento del palco in { $text }
