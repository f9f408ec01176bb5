# How words and phrases are read aloud, in Turkish: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] Bu sunucunun sözlüğüne kaydedildi.
       *[mine] Sözlüğüne kaydedildi.
    }
dictionary-replaced =
    { $scope ->
        [server] Bu sunucunun sözlüğüne, önceki okunuşun yerine kaydedildi.
       *[mine] Sözlüğüne, önceki okunuşun yerine kaydedildi.
    }
dictionary-removed =
    { $scope ->
        [server] Bu sunucunun sözlüğünden çıkarıldı.
       *[mine] Sözlüğünden çıkarıldı.
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = Biri az önce { $phrase } yazdı.
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    Yazılan: { $written }
    Okunan: { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = Sunucunun sözlüğü için **Sunucuyu Yönet** izni gerekir. Kendi sözlüğünü değiştirebilirsin: **{ command-dictionary-add-option-scope }** seçeneğini boş bırak.
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] **{ $phrase }** bu sunucunun sözlüğünde yok. Nelerin olduğunu görmek için **{ command-dictionary-remove-option-phrase }** seçeneğine yazmaya başla.
       *[mine] **{ $phrase }** sözlüğünde yok. Nelerin olduğunu görmek için **{ command-dictionary-remove-option-phrase }** seçeneğine yazmaya başla.
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] Bu sunucunun sözlüğü dolu: { $most } girdi var. Önce birini çıkar.
       *[mine] Sözlüğün dolu: { $most } girdi var. Önce birini çıkar.
    }
dictionary-empty =
    { $scope ->
        [server] Bu sunucunun sözlüğü boş.
       *[mine] Sözlüğün boş. /{ command-dictionary } { command-dictionary-add } ile bir şey ekle.
    }
# $most: a number of characters
dictionary-fault-no-phrase = Bu ifadede okunacak bir şey yok. 1 ile { $most } karakter arasında olmalı.
dictionary-fault-long-phrase = Bu ifade çok uzun. En fazla { $most } karakter olabilir.
dictionary-fault-long-reading = Bu okunuş çok uzun. En fazla { $most } karakter olabilir.
dictionary-fault-unwritable = Bir ifade ve okunuşu, denetim karakterleri olmadan tek satırda durur.


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] { $count ->
            [one] Bu sunucunun sözlüğünde bir girdi var. Sayfa { $page }/{ $pages }:
           *[other] Bu sunucunun sözlüğünde { $count } girdi var. Sayfa { $page }/{ $pages }:
        }
       *[mine] { $count ->
            [one] Sözlüğünde bir girdi var. Sayfa { $page }/{ $pages }:
           *[other] Sözlüğünde { $count } girdi var. Sayfa { $page }/{ $pages }:
        }
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** şöyle okunur: { $reading }
dictionary-line-silent = **{ $phrase }** okunmaz
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = Önceki sayfa
dictionary-next-page = Sonraki sayfa

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } şöyle okunur: { $reading }
dictionary-choice-silent = { $phrase } okunmaz


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] { $count ->
            [one] Bu sunucunun sözlüğü, bir girdiyle:
           *[other] Bu sunucunun sözlüğü, { $count } girdiyle:
        }
       *[mine] { $count ->
            [one] Sözlüğün, bir girdiyle:
           *[other] Sözlüğün, { $count } girdiyle:
        }
    }


## Shown: /dictionary import

# $added: how many entries there were not before. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] { $added ->
            [one] Bu sunucunun sözlüğünde bir girdi yeni.
           *[other] Bu sunucunun sözlüğünde { $added } girdi yeni.
        }
       *[mine] { $added ->
            [one] Sözlüğünde bir girdi yeni.
           *[other] Sözlüğünde { $added } girdi yeni.
        }
    }
# $count: how many
dictionary-imported-replaced =
    { $count ->
        [one] Bir girdi eskisinin yerini aldı.
       *[other] { $count } girdi eskilerinin yerini aldı.
    }
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out =
    { $count ->
        [one] Sözlük dolduğu için bir girdi dışarıda kaldı: en fazla { $most } girdi olabilir.
       *[other] Sözlük dolduğu için { $count } girdi dışarıda kaldı: en fazla { $most } girdi olabilir.
    }
dictionary-imported-nothing = Hiçbir şey içe aktarılmadı.

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] { $count ->
            [one] Dosyadaki bir girdi dışarıda kaldı. Girdiler 1'den başlayarak sayılır.
           *[other] Dosyadaki { $count } girdi dışarıda kaldı. Girdiler 1'den başlayarak sayılır.
        }
       *[csv] { $count ->
            [one] Dosyadaki bir satır dışarıda kaldı.
           *[other] Dosyadaki { $count } satır dışarıda kaldı.
        }
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] Okunacak bir ifade olmayan girdi: { $places }
       *[csv] Okunacak bir ifade olmayan satır: { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] İfadesi { $most } karakterden uzun olan girdi: { $places }
       *[csv] İfadesi { $most } karakterden uzun olan satır: { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] Okunuşu { $most } karakterden uzun olan girdi: { $places }
       *[csv] Okunuşu { $most } karakterden uzun olan satır: { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] Denetim karakterleri içeren girdi: { $places }
       *[csv] Denetim karakterleri içeren satır: { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] Yalnızca bir ifade ve bir okunuş, ikisi de metin olarak bulunması gereken girdi: { $places }
       *[csv] Yalnızca bir ifade ve bir okunuş bulunması gereken satır: { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] İfadesi daha önceki bir girdiyle aynı olan girdi: { $places }
       *[csv] İfadesi daha önceki bir satırla aynı olan satır: { $places }
    }
dictionary-wrong-broken = Dosyanın daha fazla okunamadığı satır: { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] Çok fazla girdi var; okumanın durduğu girdi: { $places }
       *[csv] Çok fazla satır var; okumanın durduğu satır: { $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = Bu dosya çok büyük. En fazla { $most } KiB olabilir.
dictionary-file-not-utf8 = Bu dosya UTF-8 ile kodlanmamış. Excel'de “CSV UTF-8” olarak kaydet.
dictionary-file-no-header = Bu dosya bir sözlük değil: CSV'de ilk satırı "phrase,reading" olmalı.
dictionary-file-not-json = Bu dosya JSON gibi başlıyor, ama JSON olarak okunamıyor.
dictionary-file-gone = Discord bu dosyayı bana vermedi. Lütfen yeniden dene.

# Below why something was refused
dictionary-unchanged = Hiçbir şey değişmedi.
