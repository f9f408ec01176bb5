# What the narrator writes to members, in Turkish.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = { $voice } kanalındayım; { $text } kanalını ve aramanın kendi sohbetini sesli okuyorum. /{ command-skip } bir mesajı atlar, /{ command-leave } beni gönderir.
joined-own-chat = { $voice } kanalındayım ve oradaki sohbeti sesli okuyorum. /{ command-skip } bir mesajı atlar, /{ command-leave } beni gönderir.
left = Aramadan ayrıldım.
join-a-voice-channel-first = Önce bir ses kanalına katıl, sonra yeniden /{ command-join } komutunu kullan: bulunduğun yere gelirim.
cannot-read-here = Bu kanalı göremiyorum. Bir moderatörden bana burada **Kanalı Görüntüle** iznini vermesini iste veya /{ command-join } komutunu başka bir kanalda kullan.

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = Şu anda { $channel } kanalında başkalarına okuyorum. Onlara katıl veya /{ command-leave } komutunu kullanmalarını iste.

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = { $channel } kanalını göremiyorum. Bir moderatörden bana orada **Kanalı Görüntüle** iznini vermesini iste, sonra yeniden /{ command-join } komutunu kullan.
join-cannot-connect = { $channel } kanalına girme iznim yok. Bir moderatörden bana orada **Bağlan** iznini vermesini iste, sonra yeniden /{ command-join } komutunu kullan.
join-cannot-speak = { $channel } kanalında konuşma iznim yok. Bir moderatörden bana orada **Konuş** iznini vermesini iste, sonra yeniden /{ command-join } komutunu kullan.
join-channel-full = { $channel } dolu. Bir kişilik yer aç, sonra yeniden /{ command-join } komutunu kullan.
join-stage = { $channel } bir kürsü kanalı, orada konuşamam. Onun yerine bir ses kanalına katıl, sonra yeniden /{ command-join } komutunu kullan.
join-channel-gone = O ses kanalı artık yok. Başka birine katıl, sonra yeniden /{ command-join } komutunu kullan.
join-sent-away = Biri beni az önce { $channel } kanalından çıkardı, bu yüzden uzak duruyorum. Orada olmamı istersen yeniden /{ command-join } komutunu kullan.
join-no-answer = Discord beni { $channel } kanalına zamanında almadı. Biraz bekle, sonra yeniden /{ command-join } komutunu kullan.


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = { $voice } kanalında artık duyulmuyorum: orada konuşma iznimi kaybettim. Bir moderatörden bana **Konuş** iznini vermesini iste.
obstructed-muted = { $voice } kanalında şu anda beni kimse duyamıyor: bir moderatör beni susturdu. Susturmayı kaldırmasını iste, ben de devam edeyim.
obstructed-cannot-read = { $text } kanalını artık okuyamıyorum: oradaki **Kanalı Görüntüle** iznimi kaybettim. Bir moderatörden bunu geri vermesini iste veya /{ command-join } komutunu başka bir kanalda kullan. Aramanın kendi sohbetini hâlâ okuyorum.
obstructed-channel-full = { $voice } kanalındaki yerimi kaybettim ve kanal şimdi dolu. Yer açılır açılmaz dönerim.


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = { $voice } kanalına dönemiyorum, çünkü onu artık göremiyorum. Bir moderatörden bana orada **Kanalı Görüntüle** iznini vermesini iste, sonra yeniden /{ command-join } komutunu kullan.
call-ended-cannot-connect = { $voice } kanalına dönemiyorum, çünkü artık girme iznim yok. Bir moderatörden bana orada **Bağlan** iznini vermesini iste, sonra yeniden /{ command-join } komutunu kullan.
call-ended-cannot-speak = { $voice } kanalına dönemiyorum, çünkü orada artık konuşma iznim yok. Bir moderatörden bana orada **Konuş** iznini vermesini iste, sonra yeniden /{ command-join } komutunu kullan.
call-ended-stage = { $voice } kanalına dönemiyorum: artık bir kürsü kanalı, orada konuşamam. Onun yerine bir ses kanalına katıl, sonra orada /{ command-join } komutunu kullan.
call-ended-channel-gone = Bulunduğum ses kanalı artık yok. Başka birine katıl, sonra yeniden /{ command-join } komutunu kullan.
call-ended-fault = Benden kaynaklanan bir hata yüzünden { $voice } kanalından ayrılmam gerekti; beni çalıştıran kişiye haber verildi. Geri dönmem için /{ command-join } komutunu kullan.


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = Bunu okuyamadım: şu anda hiçbir ses yanıt vermiyor. Her mesajda yeniden deniyorum.
unspoken-engine-rejected = Bunu okuyamadım: ses hizmeti reddediyor. Bu sürekli olursa beni çalıştıran kişiye söyle: nedeni günlükte yazıyor.
unspoken-engine-stalled = Bunu sonuna kadar okuyamadım: ses çok uzun sürdü. Her mesajda yeniden deniyorum.
unspoken-stalled = Bunu okuyamadım, çünkü hiçbir kısmı aramaya gönderilemedi. Yeniden bağlandım.
unspoken-engine-broken = Bir hata yüzünden bunu okuyamadım; beni çalıştıran kişiye haber verildi.


## Shown: answers to /skip and /stop

skipped = Atlandı.
stopped =
    { $count ->
        [one] Sustum. Bir mesaj bırakıldı.
       *[other] Sustum. { $count } mesaj bırakıldı.
    }
nothing-to-skip = Şu anda hiçbir şey okunmuyor.
nothing-to-stop = Şu anda hiçbir şey okunmuyor ve bekleyen bir şey yok.
not-in-a-call = Burada bir aramada değilim. Bir ses kanalına katıl, sonra /{ command-join } komutunu kullan.


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = Böyle duyuluyorsun. /{ command-voice } seçenekleriyle değiştirebilir veya /{ command-instructions } ile daha uzun talimatlar yazabilirsin:
voice-saved = Kaydedildi. Sonraki mesajından başlayarak böyle duyulacaksın:
voice-forgotten = Seçtiklerin unutuldu. Sonraki mesajından başlayarak böyle duyulacaksın:

# $voice: the name of a voice
voice-line = Ses: **{ $voice }**
voice-line-given = Ses: **{ $voice }**, çünkü bir ses seçmedin
# $chosen: a voice that there is no more
voice-line-gone = Ses: **{ $voice }**, çünkü seçtiğin **{ $chosen }** şu anda yok
# $voice: what the member typed as the name of a voice
voice-line-to-try = Ses: **{ $voice }**. Görebildiğim hiçbir listede yok, bu yüzden tam yazdığın gibi denenecek.
voice-line-default = Ses: her zamanki, çünkü bir ses seçmedin
speed-line = Hız: { $speed }
# The instructions follow.
instructions-line = Talimatlar, onlara uyabilen sesler için:
instructions-line-none = Talimatlar: yok

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = Dene: { $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = **{ $typed }** diye bir ses yok. Hangilerinin olduğunu görmek için **{ command-voice-option-voice }** seçeneğine yazmaya başla ve birini seç.
no-such-voice-but = **{ $typed }** diye bir ses yok. En yakını: { $nearest }.
# For a voice that is in no list. $most: a number of characters
voice-unusable = Bu bir sesin adı olamaz. Tek satırda, görünmez karakterler olmadan 1 ile { $most } karakter arasında olmalı.
voice-unseen = **{ $typed }** diye bir ses görmüyorum, ama şu anda tüm sesler görünmüyor. Daha sonra yeniden dene veya önerilenlerden birini seç.
voices-unknown-now = Şu anda hangi seslerin olduğunu göremiyorum, bu yüzden hiçbir şey değişmedi. Biraz sonra yeniden dene.
speed-out-of-range = { $speed } hızı aralığın dışında. { $least } ile { $most } arasında olmalı; 1, sesin kendi hızıdır.
instructions-too-long = Talimatlar { $length } karakter uzunluğunda. En fazla { $most } karakter olabilir.
voice-unchanged = Hiçbir şey değişmedi.

# At most 45 characters: Discord refuses the form otherwise
instructions-title = Mesajların nasıl okunsun
instructions-label = Talimatlar
instructions-hint = Onlara uyabilen sesler için. Talimat istemiyorsan boş bırak.
instructions-example = Sıcak ve sakin, gülümseyerek


## Shown: /help

help-opening = Burada yazılanları ses kanalında sesli okurum, her üyenin kendi sesi olur. Bir ses kanalına katıl, duymak istediğin metin kanalında /{ command-join } komutunu kullan ve yaz.
help-closing = **@silent** ile gönderilen mesajlar ve botların mesajları okunmaz. Sildiğin bir mesaj da okunmaz; o sırada okunuyorsa susarım.


## Shown: when a command fails

only-in-a-server = Bu yalnızca bir sunucuda çalışır.
command-failed = Burada bir şeyler ters gitti; beni çalıştıran kişiye haber verildi. Lütfen yeniden dene.
