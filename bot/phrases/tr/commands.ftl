# The names and descriptions of the commands, in Turkish: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = katıl
command-join-description = Bu kanalı senin ses kanalında sesli oku
command-leave = ayrıl
command-leave-description = Anlatıcıyı aramadan gönder


## Shown: what is being read

command-skip = atla
command-skip-description = Okunmakta olan mesajı atla
command-stop = durdur
command-stop-description = Sus ve okunmayı bekleyen tüm mesajları unut


## Shown: how a member sounds

command-voice = ses
command-voice-description = Nasıl duyulacağını seç veya ne seçtiğini gör
command-voice-option-voice = ses
command-voice-option-voice-description = Mesajlarını okuyan ses: aramak için yaz
command-voice-option-instructions = talimatlar
command-voice-option-instructions-description = Nasıl konuşulacağı, kendi sözlerinle: en fazla 500 karakter
command-voice-option-speed = hız
command-voice-option-speed-description = 0,25 ile 4 arası; 1, sesin kendi hızıdır
command-voice-option-reset = sıfırla
command-voice-option-reset-description = Daha önce seçtiklerini unut
command-instructions = talimatlar
command-instructions-description = Mesajlarının nasıl okunacağını kendi sözlerinle söyle


## Shown: what a member is called

command-name = ad
command-name-description = Sana sesli olarak ne dendiği
command-name-set = ayarla
command-name-set-description = Bu sunucuda sana sesli olarak ne deneceğini seç
command-name-set-option-name = ad
command-name-set-option-name-description = Söylendiği gibi: en fazla 100 karakter
command-name-reset = sıfırla
command-name-reset-description = Yeniden bu sunucuda görünen adınla anıl
command-name-show = göster
command-name-show-description = Bu sunucuda sana sesli olarak ne dendiğini gör


## Shown: how words are read

command-dictionary = sözlük
command-dictionary-description = Kelimelerin nasıl okunduğu
command-dictionary-add = ekle
command-dictionary-add-description = Bir kelimenin veya ifadenin nasıl okunacağını seç
command-dictionary-add-option-phrase = ifade
command-dictionary-add-option-phrase-description = Kelime veya ifade, yazıldığı gibi
command-dictionary-add-option-reading = okunuş
command-dictionary-add-option-reading-description = Nasıl okunacağı; ifadenin okunmaması için boş bırak
command-dictionary-add-option-scope = kapsam
command-dictionary-add-option-scope-description = { command-choice-mine }: her yerde senin mesajların; { command-choice-server }: burada herkesinki (Sunucuyu Yönet)
command-dictionary-remove = çıkar
command-dictionary-remove-description = Bir kelimeyi veya ifadeyi yeniden yazıldığı gibi oku
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = Kelime veya ifade: aramak için yaz
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = liste
command-dictionary-list-description = Hangi kelime ve ifadelerin okunuşu olduğunu gör
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = içe-aktar
command-dictionary-import-description = Var olanların yanına bir dosyadan okunuş ekle
command-dictionary-import-option-file = dosya
command-dictionary-import-option-file-description = CSV veya JSON, /{ command-dictionary } { command-dictionary-export } komutunun yazdığı gibi
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = dışa-aktar
command-dictionary-export-description = Saklamak veya başka yere taşımak için sözlüğü dosya olarak al
command-dictionary-export-option-format = biçim
command-dictionary-export-option-format-description = Tablolama programları için CSV veya JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = benim
command-choice-server = sunucu
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = engelli-kelimeler
command-blocked-description = Burada hiç söylenmeyen kelimeler
command-blocked-add = ekle
command-blocked-add-description = Nasıl gizlenirse gizlensin bir kelimeyi veya ifadeyi engelle
command-blocked-add-option-word = kelime
command-blocked-add-option-word-description = Tam bir kelime; kelime* AutoMod'daki gibi onunla başlayan daha uzunları da engeller
command-blocked-remove = çıkar
command-blocked-remove-description = Bir kelimeyi artık engelleme
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = /{ command-blocked } { command-blocked-list } listesindeki kelime, herhangi bir yazımla
command-blocked-list = liste
command-blocked-list-description = Engelli kelimeleri gör; her biri sen tıklayana kadar gizlidir
command-blocked-list-option-page = sayfa
command-blocked-list-option-page-description = Uzun bir listenin hangi bölümü
command-blocked-mode = mod
command-blocked-mode-description = Engelli bir kelimeye ne yapılacağı
command-blocked-mode-option-action = işlem
command-blocked-mode-option-action-description = Mesajın tümü mü okunmasın, yoksa yalnızca kelime mi değiştirilsin
# What can be chosen
command-choice-skip = Mesajı atla
command-choice-bleep = Kelimeyi biple


## Shown: what a server can set

command-settings = ayarlar
command-settings-description = Bu sunucuda geçerli olanlar
command-settings-show = göster
command-settings-show-description = Nelerin ayarlı olduğunu, varsayılanları ve anlamlarını gör
command-settings-set = değiştir
command-settings-set-description = Sonraki mesajdan başlayarak bir ayarı değiştir
command-settings-set-option-setting = ayar
command-settings-set-option-setting-description = Ne değişecek: aramak için yaz
command-settings-set-option-value = değer
command-settings-set-option-value-description = Yeni değer ne olacak: aramak için yaz
command-settings-reset = sıfırla
command-settings-reset-description = Bir ayarı veya tüm ayarları varsayılana döndür
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = Ne sıfırlanacak; her şeyi sıfırlamak için boş bırak


## Shown: help

command-help = yardım
command-help-description = Anlatıcının ne yaptığı ve nasıl kullanıldığı
