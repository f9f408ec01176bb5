# What a server can set, in Chinese: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = 这是本服务器的设置。要更改，请使用 /{ command-settings } { command-settings-set }：
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }**：{ $value }（默认：{ $default }）。{ $meaning }
settings-line-default = **{ $name }**：{ $value }（默认）。{ $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = 已保存。从下一条消息起，**{ $name }** 是：{ $value }
settings-reset = 已恢复默认。从下一条消息起，**{ $name }** 是：{ $value }
settings-all-reset = 从下一条消息起，本服务器的设置全部恢复默认。用 /{ command-settings } { command-settings-show } 可以查看。

settings-not-allowed = 本服务器的设置需要**管理服务器**权限。
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = 没有 **{ $typed }** 这项设置。可用的有：{ $names }。没有任何改动。
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with an "or"
settings-not-allowed-value = **{ $name }** 不能是 **{ $typed }**。可以是：{ $allowed }。没有任何改动。
# $least and $most: whole numbers
settings-out-of-range = **{ $name }** 不能是 **{ $typed }**。只能是 { $least } 到 { $most } 的整数。没有任何改动。
settings-no-time-zone = 没有 **{ $typed }** 这个时区。请在选项 **{ command-settings-set-option-value }** 里输入城市或国家来搜索，再从建议里选一个，例如 Asia/Shanghai。没有任何改动。
# $nearest: the names of one to three time zones
settings-no-time-zone-but = 没有 **{ $typed }** 这个时区。最接近的有：{ $nearest }。没有任何改动。

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value }：{ $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in the middle of sentences. All of these together stand in one message, so be short:
# a meaning has at most 110 characters.

setting-language = 语言
setting-language-meaning = 我自己说的话用什么语言：链接、表情、日期等等。
setting-time-zone = 时区
setting-time-zone-meaning = 用于消息里的日期和时间。
setting-names = 称呼
setting-names-meaning = 没有选择朗读名字的成员怎样称呼。
setting-verbosity = 详细程度
setting-verbosity-meaning = 表情、链接、图片和标点读多少。
setting-limit = 字数上限
# $least and $most: numbers of characters
setting-limit-meaning = 一条消息最多读多少个字符，{ $least } 到 { $most }。
setting-abbreviations = 缩写
setting-abbreviations-meaning = “yyds”这类聊天缩写是否读成完整的说法。
setting-notices = 系统消息
setting-notices-meaning = 是否朗读 Discord 自己的消息：加入、助力、置顶、子区。
setting-bots = 机器人
setting-bots-meaning = 是否朗读机器人的消息。
setting-blocked-words = 屏蔽词
setting-blocked-words-meaning = 含有屏蔽词的消息怎样处理。


## Shown: what a setting can be
# Each has a name, which stands in lists, and some have a hint of at most 70 characters that is shown beside it.

setting-on = 开启
setting-off = 关闭

setting-names-nickname = 服务器昵称
setting-names-nickname-hint = 在本服务器的名字
setting-names-display-name = 显示名称
setting-names-display-name-hint = 在所有服务器都相同的名字
setting-names-username = 用户名
setting-names-username-hint = 账号的唯一名称

setting-verbosity-brief = 简短
setting-verbosity-brief-hint = 不读表情，链接和图片只有短提示音
setting-verbosity-normal = 普通
setting-verbosity-normal-hint = 用几个字说明表情、链接和图片
setting-verbosity-full = 详细
setting-verbosity-full-hint = 还读标点、每个表情和链接指向哪里

setting-blocked-words-skip = 跳过消息
setting-blocked-words-skip-hint = 整条都不读
setting-blocked-words-bleep = 遮住该词
setting-blocked-words-bleep-hint = 其余部分照常朗读
