# What is said of the messages that Discord itself writes, in Polish.
# In the present tense, which is the same for everybody; names and topics stand in the nominative.


## Spoken: people

notice-joined = { $name } dołącza do serwera
notice-added = { $name } dodaje tu nową osobę: { $whom }
notice-removed = { $name } usuwa stąd jedną osobę: { $whom }
notice-boosted =
    { $level ->
        [0] { $name } ulepsza serwer
       *[other] { $name } ulepsza serwer, który ma teraz poziom { $level }
    }
notice-boosted-named =
    { $level ->
        [0] { $name } ulepsza serwer { $text } razy
       *[other] { $name } ulepsza serwer { $text } razy, teraz to poziom { $level }
    }
notice-purchased = { $name } kupuje coś w sklepie serwera
notice-purchased-named = { $name } kupuje w sklepie serwera: { $text }


## Spoken: channels, pins and threads

notice-pinned = { $name } przypina wiadomość
notice-renamed = { $name } zmienia nazwę kanału
notice-renamed-named = { $name } zmienia tu nazwę, nowa to { $text }
notice-followed = { $name } włącza na tym kanale ogłoszenia z innego serwera
notice-followed-named = { $name } włącza na tym kanale ogłoszenia: { $text }
notice-thread = { $name } rozpoczyna wątek
notice-thread-named = { $name } rozpoczyna wątek: { $text }
notice-thread-starter = ten wątek zaczyna się od tego, co pisze { $whom }
notice-thread-starter-named = ten wątek zaczyna się od tego, co pisze { $whom }: { $text }


## Spoken: moderation

notice-automod = AutoMod reaguje na to, co pisze { $name }


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name } otwiera scenę
notice-stage-started-named = { $name } otwiera scenę, temat: { $text }
notice-stage-ended = { $name } zamyka scenę
notice-stage-ended-named = { $name } zamyka scenę, temat: { $text }
notice-stage-speaker = { $name } ma teraz głos na scenie
notice-stage-topic = { $name } zmienia temat sceny
notice-stage-topic-named = { $name } zmienia temat sceny, nowy to { $text }
