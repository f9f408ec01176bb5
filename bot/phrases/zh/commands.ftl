# The names and descriptions of the commands, in Chinese: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = 加入
command-join-description = 在你的语音频道朗读本频道
command-leave = 离开
command-leave-description = 让朗读机器人离开通话


## Shown: what is being read

command-skip = 跳过
command-skip-description = 跳过正在朗读的消息
command-stop = 停止
command-stop-description = 停止朗读，并取消所有等待的消息


## Shown: how a member sounds

command-voice = 声音
command-voice-description = 选择你的声音，或查看你的选择
command-voice-option-voice = 声音
command-voice-option-voice-description = 朗读你的消息的声音：输入即可搜索
command-voice-option-instructions = 说话方式
command-voice-option-instructions-description = 用你自己的话说明怎样说，最多 500 个字符
command-voice-option-speed = 语速
command-voice-option-speed-description = 0.25 到 4；1 是声音本来的语速
command-voice-option-reset = 重置
command-voice-option-reset-description = 清除你之前的选择
command-instructions = 说话方式
command-instructions-description = 用你自己的话说明怎样朗读你的消息


## Shown: what a member is called

command-name = 名字
command-name-description = 朗读时怎样称呼你
command-name-set = 设置
command-name-set-description = 选择在本服务器朗读时怎样称呼你
command-name-set-option-name = 名字
command-name-set-option-name-description = 按读音写，最多 100 个字符
command-name-reset = 重置
command-name-reset-description = 重新用本服务器显示的名字称呼你
command-name-show = 查看
command-name-show-description = 查看在本服务器朗读时怎样称呼你


## Shown: how words are read

command-dictionary = 词典
command-dictionary-description = 词语怎样读
command-dictionary-add = 添加
command-dictionary-add-description = 选择一个词语怎样读
command-dictionary-add-option-phrase = 词语
command-dictionary-add-option-phrase-description = 词语，照它写的样子
command-dictionary-add-option-reading = 读法
command-dictionary-add-option-reading-description = 怎样读；不填就不读这个词语
command-dictionary-add-option-scope = 范围
command-dictionary-add-option-scope-description = { command-choice-mine }：你在所有服务器的消息；{ command-choice-server }：这里所有人的消息（管理服务器）
command-dictionary-remove = 删除
command-dictionary-remove-description = 恢复照原样读一个词语
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = 词语：输入即可搜索
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = 列表
command-dictionary-list-description = 查看哪些词语有读法
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = 导入
command-dictionary-import-description = 从文件添加读法，保留已有的读法
command-dictionary-import-option-file = 文件
command-dictionary-import-option-file-description = CSV 或 JSON，格式与 /{ command-dictionary } { command-dictionary-export } 的相同
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = 导出
command-dictionary-export-description = 把词典导出为文件，用来保存或带到别处
command-dictionary-export-option-format = 格式
command-dictionary-export-option-format-description = 电子表格用的 CSV，或 JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = 我的
command-choice-server = 服务器
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = 屏蔽词
command-blocked-description = 在这里绝不朗读的词
command-blocked-add = 添加
command-blocked-add-description = 屏蔽一个词语，不论怎样伪装
command-blocked-add-option-word = 词
command-blocked-add-option-word-description = 完整的词；写“词*”则连以它开头的更长的词也屏蔽，与 AutoMod 相同
command-blocked-remove = 删除
command-blocked-remove-description = 不再屏蔽一个词
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = /{ command-blocked } { command-blocked-list } 里的词，写法不限
command-blocked-list = 列表
command-blocked-list-description = 查看屏蔽词，点击前都是遮住的
command-blocked-list-option-page = 页码
command-blocked-list-option-page-description = 长列表的第几页
command-blocked-mode = 方式
command-blocked-mode-description = 遇到屏蔽词怎样处理
command-blocked-mode-option-action = 动作
command-blocked-mode-option-action-description = 整条消息都不读，还是只遮住该词
# What can be chosen
command-choice-skip = 跳过消息
command-choice-bleep = 遮住该词


## Shown: what a server can set

command-settings = 设置
command-settings-description = 本服务器的设置
command-settings-show = 查看
command-settings-show-description = 查看现在的设置、默认值和含义
command-settings-set = 更改
command-settings-set-description = 更改一项设置，从下一条消息起生效
command-settings-set-option-setting = 项目
command-settings-set-option-setting-description = 要更改的设置：输入即可搜索
command-settings-set-option-value = 值
command-settings-set-option-value-description = 新的值：输入即可搜索
command-settings-reset = 重置
command-settings-reset-description = 把一项或全部设置恢复默认
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = 要恢复的设置；不填就全部恢复


## Shown: help

command-help = 帮助
command-help-description = 朗读机器人能做什么，怎样使用
