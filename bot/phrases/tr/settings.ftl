# What a server can set, in Turkish: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = Bu sunucuda bunlar geçerli. Bir şeyi değiştirmek için /{ command-settings } { command-settings-set } komutunu kullan:
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }**: { $value } (varsayılan: { $default }). { $meaning }
settings-line-default = **{ $name }**: { $value } (varsayılan). { $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = Kaydedildi. Sonraki mesajdan başlayarak **{ $name }**: { $value }
settings-reset = Yeniden varsayılan. Sonraki mesajdan başlayarak **{ $name }**: { $value }
settings-all-reset = Sonraki mesajdan başlayarak bu sunucuda her şey yeniden varsayılan. /{ command-settings } { command-settings-show } hepsini listeler.

settings-not-allowed = Bu sunucunun ayarları için **Sunucuyu Yönet** izni gerekir.
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = **{ $typed }** diye bir ayar yok. Olanlar: { $names }. Hiçbir şey değişmedi.
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with "veya"
settings-not-allowed-value = **{ $name }** için **{ $typed }** olmaz. Olabilenler: { $allowed }. Hiçbir şey değişmedi.
# $least and $most: whole numbers
settings-out-of-range = **{ $name }** için **{ $typed }** olmaz. { $least } ile { $most } arasında bir tam sayı olmalı. Hiçbir şey değişmedi.
settings-no-time-zone = **{ $typed }** diye bir saat dilimi yok. Aramak için **{ command-settings-set-option-value }** seçeneğine bir şehir veya ülke yaz ve Europe/Istanbul gibi bir öneriyi seç. Hiçbir şey değişmedi.
# $nearest: the names of one to three time zones
settings-no-time-zone-but = **{ $typed }** diye bir saat dilimi yok. En yakını: { $nearest }. Hiçbir şey değişmedi.

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value }: { $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in sentences. Be short: a meaning has at most 110 characters.

setting-language = dil
setting-language-meaning = Benim söylediklerim için: bağlantılar, emojiler, tarihler ve benzerleri.
setting-time-zone = saat dilimi
setting-time-zone-meaning = Mesajlardaki tarihler ve saatler için.
setting-names = adlar
setting-names-meaning = Seslendirilecek bir ad seçmemiş üyelere sesli olarak ne dendiği.
setting-verbosity = ayrıntı
setting-verbosity-meaning = Emojiler, bağlantılar, görseller ve noktalama için ne kadar şey söylendiği.
setting-limit = karakter sınırı
# $least and $most: numbers of characters
setting-limit-meaning = Bir mesajın kaç karakterinin okunduğu, { $least } ile { $most } arası.
setting-abbreviations = kısaltmalar
setting-abbreviations-meaning = “slm” gibi sohbet kısaltmalarının açık okunup okunmayacağı.
setting-notices = sistem mesajları
setting-notices-meaning = Discord'un kendi mesajlarının okunup okunmayacağı: katılanlar, takviyeler, sabitlenenler, alt başlıklar.
setting-bots = botlar
setting-bots-meaning = Bot mesajlarının okunup okunmayacağı.
setting-blocked-words = engelli kelimeler
setting-blocked-words-meaning = Bunlardan birini içeren bir mesaja ne yapılacağı.


## Shown: what a setting can be
# Each has a name, and some have a hint of at most 70 characters that is shown beside it.

setting-on = açık
setting-off = kapalı

setting-names-nickname = takma ad
setting-names-nickname-hint = bu sunucudaki ad
setting-names-display-name = görünen ad
setting-names-display-name-hint = her sunucuda aynı olan ad
setting-names-username = kullanıcı adı
setting-names-username-hint = hesabın benzersiz adı

setting-verbosity-brief = kısa
setting-verbosity-brief-hint = emojiler sessiz, bağlantılar ve görseller kısa birer ses
setting-verbosity-normal = normal
setting-verbosity-normal-hint = emojiler, bağlantılar ve görseller birkaç kelimeyle
setting-verbosity-full = tam
setting-verbosity-full-hint = noktalama, her emoji ve bağlantıların nereye gittiği de

setting-blocked-words-skip = mesajı atla
setting-blocked-words-skip-hint = hiçbir kısmı okunmaz
setting-blocked-words-bleep = kelimeyi biple
setting-blocked-words-bleep-hint = geri kalanı okunur
