# Who speaks, what members are called aloud, and which words are not, in Turkish.


## Spoken: who speaks

# $name: the speaker. $to: whose message this one answers. $text: all that follows.
speaker-replied = { $name }, { $to } kişisine yanıt verdi: { $text }

# Instead of words a short sound follows, for a link or a picture. $name: the speaker.
speaker-sent = { $name }


## Shown: answers to /name

# $name: what the member is called aloud
name-saved = Bundan sonra bu sunucuda sana sesli olarak **{ $name }** diyeceğim.
name-forgotten = Seslendirilen adın unutuldu. Artık bu sunucudaki adına göre sana sesli olarak **{ $name }** diyorum.
name-shown-chosen = Seçtiğin gibi, bu sunucuda sana sesli olarak **{ $name }** diyorum. /{ command-name } { command-name-reset } bunu geri alır.
name-shown = Bu sunucudaki adına göre sana sesli olarak **{ $name }** diyorum. /{ command-name } { command-name-set } ile başka bir ad seçebilirsin.
# $length: how many characters the name has. $most: how many are allowed.
name-too-long = Bu ad { $length } karakter uzunluğunda. 1 ile { $most } karakter arasında olmalı.
name-unsayable = Bu ad seslendirilemez: harf veya kısa sayı içermeli, web adresi içermemeli. Hiçbir şey değişmedi.
name-blocked = Bu ad, bu sunucuda engellenen bir kelime içeriyor. Hiçbir şey değişmedi.
name-none = Seslendirilecek bir ad seçmedin. Sana sesli olarak **{ $name }** diyorum.


## Shown: answers to /blocked

# $word: what the moderator gave, covered as a spoiler. $count: how many words are blocked now.
blocked-added =
    { $count ->
        [one] { $word } engellendi. Listedeki tek kelime bu.
       *[other] { $word } engellendi. Şimdi { $count } kelime var.
    }
blocked-added-again = { $word } nasıl yazılırsa yazılsın zaten engelliydi.
blocked-removed = { $word } artık engelli değil.
blocked-unknown = { $word } engelli değil. /{ command-blocked } { command-blocked-list } engelli kelimeleri gösterir.
# $length: how many characters the word has. $most: how many are allowed.
blocked-too-long = Bu kelime { $length } karakter uzunluğunda. 1 ile { $most } karakter arasında olmalı.
blocked-unsayable = Bunda duyulacak bir şey yok: engelli bir kelimede en az bir harf veya rakam olmalı.
# $most: how many words a server may block
blocked-full = Bu sunucu zaten { $most } kelime engelliyor, daha fazlası olamaz. Önce birini çıkar.
blocked-none = Bu sunucuda engelli kelime yok. /{ command-blocked } { command-blocked-add } bir kelimeyi engeller.

# Above one page of the list. $page: its number, $pages: how many there are, $count: how many words.
blocked-list =
    { $count ->
        [one] Bir kelime engelli:
       *[other] { $count } kelime engelli. Sayfa { $page }/{ $pages }:
    }
# $pages: how many pages there are
blocked-no-such-page =
    { $pages ->
        [one] Listede yalnızca bir sayfa var.
       *[other] Listede { $pages } sayfa var.
    }

blocked-mode-skip = Bundan sonra engelli kelime içeren mesajlar okunmayacak.
blocked-mode-bleep = Bundan sonra engelli kelimeler değiştirilecek, mesajın geri kalanı okunacak.
blocked-not-allowed = Engelli kelimeleri yalnızca **Sunucuyu Yönet** iznine sahip üyeler görebilir veya değiştirebilir.
