# How words and phrases are read aloud, in Chinese: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] 已保存到本服务器的词典。
       *[mine] 已保存到你的词典。
    }
dictionary-replaced =
    { $scope ->
        [server] 已保存到本服务器的词典，替换了原来的读法。
       *[mine] 已保存到你的词典，替换了原来的读法。
    }
dictionary-removed =
    { $scope ->
        [server] 已从本服务器的词典删除。
       *[mine] 已从你的词典删除。
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = 刚才有人写了“{ $phrase }”。
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    写作：{ $written }
    读作：{ $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = 服务器词典需要**管理服务器**权限。你自己的词典可以修改：请不要填选项 **{ command-dictionary-add-option-scope }**。
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] 本服务器的词典里没有 **{ $phrase }**。请在选项 **{ command-dictionary-add-option-phrase }** 里输入，查看有哪些词语。
       *[mine] 你的词典里没有 **{ $phrase }**。请在选项 **{ command-dictionary-add-option-phrase }** 里输入，查看有哪些词语。
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] 本服务器的词典满了：已有 { $most } 个词条。请先删除一个。
       *[mine] 你的词典满了：已有 { $most } 个词条。请先删除一个。
    }
dictionary-empty =
    { $scope ->
        [server] 本服务器的词典是空的。
       *[mine] 你的词典是空的。用 /{ command-dictionary } { command-dictionary-add } 可以添加。
    }
# $most: a number of characters
dictionary-fault-no-phrase = 这个词语里没有可以读的内容。可以用 1 到 { $most } 个字符。
dictionary-fault-long-phrase = 这个词语太长了。最多可以用 { $most } 个字符。
dictionary-fault-long-reading = 这个读法太长了。最多可以用 { $most } 个字符。
dictionary-fault-unwritable = 词语和读法都只能写成一行，不能有控制字符。


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] 本服务器的词典有 { $count } 个词条。第 { $page } 页，共 { $pages } 页：
       *[mine] 你的词典有 { $count } 个词条。第 { $page } 页，共 { $pages } 页：
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** 读作：{ $reading }
dictionary-line-silent = **{ $phrase }** 不读
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = 上一页
dictionary-next-page = 下一页

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } 读作：{ $reading }
dictionary-choice-silent = { $phrase } 不读


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] 本服务器的词典，共 { $count } 个词条：
       *[mine] 你的词典，共 { $count } 个词条：
    }


## Shown: /dictionary import

# $added: how many entries there were not before. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] 本服务器的词典新增了 { $added } 个词条。
       *[mine] 你的词典新增了 { $added } 个词条。
    }
# $count: how many
dictionary-imported-replaced = 有 { $count } 个词条换成了新的读法。
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out = 词典最多有 { $most } 个词条，已经满了，所以有 { $count } 个词条没有导入。
dictionary-imported-nothing = 没有导入任何内容。

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] 文件里有 { $count } 个词条没有导入。词条从 1 数起。
       *[csv] 文件里有 { $count } 行没有导入。
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] 没有可读词语的词条：{ $places }
       *[csv] 没有可读词语的行：{ $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] 词语超过 { $most } 个字符的词条：{ $places }
       *[csv] 词语超过 { $most } 个字符的行：{ $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] 读法超过 { $most } 个字符的词条：{ $places }
       *[csv] 读法超过 { $most } 个字符的行：{ $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] 含有控制字符的词条：{ $places }
       *[csv] 含有控制字符的行：{ $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] 不是只有词语和读法两段文本的词条：{ $places }
       *[csv] 不是只有词语和读法两项的行：{ $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] 与前面词语相同的词条：{ $places }
       *[csv] 与前面词语相同的行：{ $places }
    }
dictionary-wrong-broken = 文件从这一行起无法继续读取：{ $places }
dictionary-wrong-too-many =
    { $format ->
        [json] 数量太多，从这个词条起不再读取：{ $places }
       *[csv] 数量太多，从这一行起不再读取：{ $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = 这个文件太大了。最大可以是 { $most } KiB。
dictionary-file-not-utf8 = 这个文件不是 UTF-8 编码。在 Excel 里请另存为“CSV UTF-8”。
dictionary-file-no-header = 这个文件不是词典：CSV 的第一行必须是“phrase,reading”。
dictionary-file-not-json = 这个文件开头像 JSON，但无法作为 JSON 读取。
dictionary-file-gone = 没能从 Discord 取得这个文件。请再试一次。

# Below why something was refused
dictionary-unchanged = 没有任何改动。
