# What is said of the messages that Discord itself writes, in Turkish.
# $name is the one whose doing it is; no suffixes on variables.


## Spoken: people

notice-joined = { $name } sunucuya katıldı
# $whom: another name
notice-added = { $name } buraya birini ekledi: { $whom }
# $whom: another name
notice-removed = { $name } buradan birini çıkardı: { $whom }
# $level: what the server has reached, 1 to 3; 0 if nothing new
notice-boosted =
    { $level ->
        [0] { $name } sunucuya takviye yaptı
       *[other] { $name } sunucuya takviye yaptı, sunucunun seviyesi artık { $level }
    }
# $text: how often, at least 2
notice-boosted-named =
    { $level ->
        [0] { $name } sunucuya { $text } kez takviye yaptı
       *[other] { $name } sunucuya { $text } kez takviye yaptı, sunucunun seviyesi artık { $level }
    }
notice-purchased = { $name } sunucu mağazasından bir şey satın aldı
# $text: what was bought
notice-purchased-named = { $name } bir şey satın aldı: { $text }


## Spoken: channels, pins and threads

notice-pinned = { $name } bir mesajı sabitledi
notice-renamed = { $name } kanalın adını değiştirdi
# $text: the channel's or thread's new name
notice-renamed-named = { $name } buraya yeni bir ad verdi: { $text }
# The channel gets the news of another server's channel from now on
notice-followed = { $name } bu kanalı bir duyuru kanalına abone etti
# $text: that other server and channel
notice-followed-named = { $name } bu kanalı bir duyuru kanalına abone etti: { $text }
notice-thread = { $name } bir alt başlık açtı
# $text: the thread's name
notice-thread-named = { $name } bir alt başlık açtı: { $text }
# $whom: who wrote the message that the thread begins with
notice-thread-starter = bu alt başlığı başlatan mesajı { $whom } yazdı
# $text: that message
notice-thread-starter-named = bu alt başlığı başlatan mesajı { $whom } yazdı: { $text }


## Spoken: moderation

# AutoMod is Discord's own filter
notice-automod = AutoMod, { $name } tarafından yazılan bir mesaja müdahale etti


## Spoken: stages, on which some speak to an audience

notice-stage-started = { $name } bir kürsü başlattı
# $text: its topic
notice-stage-started-named = { $name } bir kürsü başlattı, konusu: { $text }
notice-stage-ended = { $name } kürsüyü sonlandırdı
# $text: its topic
notice-stage-ended-named = { $name } kürsüyü sonlandırdı, konusu: { $text }
notice-stage-speaker = { $name } artık kürsüde konuşmacı
notice-stage-topic = { $name } kürsünün konusunu değiştirdi
# $text: the new topic
notice-stage-topic-named = { $name } kürsünün konusunu değiştirdi, yeni konu: { $text }
