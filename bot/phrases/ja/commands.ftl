# The names and descriptions of the commands, in Japanese: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = 参加
command-join-description = このチャンネルを、あなたのボイスチャンネルで読み上げます
command-leave = 退出
command-leave-description = ナレーターを通話から退出させます


## Shown: what is being read

command-skip = スキップ
command-skip-description = 読み上げ中のメッセージを飛ばします
command-stop = 停止
command-stop-description = 読み上げを止め、待っているメッセージをすべて取り消します


## Shown: how a member sounds

command-voice = 声
command-voice-description = 自分の声を選ぶか、選んだ内容を確認します
command-voice-option-voice = 声
command-voice-option-voice-description = あなたのメッセージを読む声。入力して検索します
command-voice-option-instructions = 話し方
command-voice-option-instructions-description = どう話すかを自分の言葉で（500文字まで）
command-voice-option-speed = 速さ
command-voice-option-speed-description = 0.25～4。1がその声本来の速さです
command-voice-option-reset = リセット
command-voice-option-reset-description = これまでの選択を消します
command-instructions = 話し方
command-instructions-description = メッセージをどう話すか、自分の言葉で指示します


## Shown: what a member is called

command-name = 名前
command-name-description = 読み上げでの自分の呼び名
command-name-set = 設定
command-name-set-description = このサーバーでの読み上げ用の名前を選びます
command-name-set-option-name = 名前
command-name-set-option-name-description = 読み上げるとおりに（100文字まで）
command-name-reset = リセット
command-name-reset-description = このサーバーに表示される名前での読み上げに戻します
command-name-show = 表示
command-name-show-description = このサーバーで自分がどう呼ばれるかを確認します


## Shown: how words are read

command-dictionary = 辞書
command-dictionary-description = 言葉の読み方
command-dictionary-add = 追加
command-dictionary-add-description = 単語や語句の読み方を決めます
command-dictionary-add-option-phrase = 語句
command-dictionary-add-option-phrase-description = 単語や語句を、書かれるとおりに
command-dictionary-add-option-reading = 読み方
command-dictionary-add-option-reading-description = どう読むか。省くとその語句を読みません
command-dictionary-add-option-scope = 範囲
command-dictionary-add-option-scope-description = { command-choice-mine }：全サーバーでの自分のメッセージ。{ command-choice-server }：ここでの全員のメッセージ（サーバー管理）
command-dictionary-remove = 削除
command-dictionary-remove-description = 単語や語句を、また書かれたとおりに読みます
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = 単語や語句。入力して検索します
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = 一覧
command-dictionary-list-description = 読み方のある単語や語句を確認します
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = インポート
command-dictionary-import-description = ファイルの読み方を、今あるものに加えます
command-dictionary-import-option-file = ファイル
command-dictionary-import-option-file-description = /{ command-dictionary } { command-dictionary-export } で書き出す形のCSVかJSON
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = エクスポート
command-dictionary-export-description = 保管や持ち出しのために、辞書をファイルで受け取ります
command-dictionary-export-option-format = 形式
command-dictionary-export-option-format-description = 表計算ソフト用のCSV、またはJSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = 自分
command-choice-server = サーバー
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = 禁止ワード
command-blocked-description = ここでは決して読み上げない言葉
command-blocked-add = 追加
command-blocked-add-description = 単語や語句を、どんな書き方でも禁止します
command-blocked-add-option-word = 言葉
command-blocked-add-option-word-description = 単語全体。「単語*」なら、AutoModと同じく、それで始まる長い単語も禁止します
command-blocked-remove = 削除
command-blocked-remove-description = 言葉の禁止を解除します
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = /{ command-blocked } { command-blocked-list } に出る言葉。書き方は問いません
command-blocked-list = 一覧
command-blocked-list-description = 禁止ワードを確認します。クリックするまで隠れています
command-blocked-list-option-page = ページ
command-blocked-list-option-page-description = 長い一覧の何ページ目か
command-blocked-mode = 対応
command-blocked-mode-description = 禁止ワードがあったときの対応
command-blocked-mode-option-action = 動作
command-blocked-mode-option-action-description = メッセージ全体を読み上げないか、その言葉だけを伏せるか
# What can be chosen
command-choice-skip = メッセージを飛ばす
command-choice-bleep = 言葉を伏せる


## Shown: what a server can set

command-settings = 設定
command-settings-description = このサーバーの設定
command-settings-show = 表示
command-settings-show-description = 今の設定、初期値、その意味を確認します
command-settings-set = 変更
command-settings-set-description = 次のメッセージから設定を変更します
command-settings-set-option-setting = 項目
command-settings-set-option-setting-description = 変更する設定。入力して検索します
command-settings-set-option-value = 値
command-settings-set-option-value-description = 新しい値。入力して検索します
command-settings-reset = リセット
command-settings-reset-description = 設定を一つ、またはすべて初期値に戻します
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = 戻す設定。省くとすべて戻します


## Shown: help

command-help = ヘルプ
command-help-description = ナレーターにできることと使い方
