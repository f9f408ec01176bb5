# What is said of the messages that Discord itself writes, in Russian.
# In the present tense, which is the same for everybody; names and topics stand in the nominative.


## Spoken: people

notice-joined = { $name } присоединяется к серверу
notice-added = { $name } добавляет сюда участника: { $whom }
notice-removed = { $name } убирает отсюда участника: { $whom }
notice-boosted =
    { $level ->
        [0] { $name } бустит сервер
       *[other] { $name } бустит сервер, теперь его уровень { $level }
    }
notice-boosted-named =
    { $level ->
        [0] { $name } бустит сервер, бустов сразу: { $text }
       *[other] { $name } бустит сервер, бустов сразу: { $text }, теперь его уровень { $level }
    }
notice-purchased = { $name } покупает что-то в магазине сервера
notice-purchased-named = { $name } покупает в магазине сервера: { $text }


## Spoken: channels, pins and threads

notice-pinned = { $name } закрепляет сообщение
notice-renamed = { $name } меняет название канала
notice-renamed-named = { $name } меняет здесь название, новое: { $text }
notice-followed = { $name } включает в этом канале новости другого сервера
notice-followed-named = { $name } включает в этом канале новости: { $text }
notice-thread = { $name } создаёт ветку
notice-thread-named = { $name } создаёт ветку: { $text }
notice-thread-starter = эта ветка начинается с того, что пишет { $whom }
notice-thread-starter-named = эта ветка начинается с того, что пишет { $whom }: { $text }


## Spoken: moderation

notice-automod = AutoMod реагирует на то, что пишет { $name }


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name } открывает трибуну
notice-stage-started-named = { $name } открывает трибуну, тема: { $text }
notice-stage-ended = { $name } закрывает трибуну
notice-stage-ended-named = { $name } закрывает трибуну, тема: { $text }
notice-stage-speaker = { $name } теперь может говорить на трибуне
notice-stage-topic = { $name } меняет тему трибуны
notice-stage-topic-named = { $name } меняет тему трибуны, новая: { $text }
