# What a server can set, in Japanese: answers to /settings, and what each setting is called and means.


## Shown: answers to /settings

# The settings follow, one on each line.
settings-shown = このサーバーの設定は次のとおりです。変更するには /{ command-settings } { command-settings-set } を使ってください：
# $name: what a setting is called. $value: what it is. $default: what it would be if nobody had set it.
# $meaning: what it means, in words from below.
settings-line = **{ $name }**：{ $value }（初期値：{ $default }）。{ $meaning }
settings-line-default = **{ $name }**：{ $value }（初期値）。{ $meaning }

# $name: what a setting is called. $value: what it is from now on.
settings-saved = 保存しました。次のメッセージから **{ $name }** はこうなります：{ $value }
settings-reset = 初期値に戻しました。次のメッセージから **{ $name }** はこうなります：{ $value }
settings-all-reset = 次のメッセージから、このサーバーの設定はすべて初期値に戻ります。 /{ command-settings } { command-settings-show } で確認できます。

settings-not-allowed = このサーバーの設定には、**サーバー管理**の権限が必要です。
# $typed: what was taken for the name of a setting. $names: the names of all settings
settings-unknown = **{ $typed }** という設定はありません。あるのは次の設定です：{ $names }。何も変更していません。
# $typed: what was to be set. $name: what the setting is called. $allowed: what it can be, several with an "or"
settings-not-allowed-value = **{ $name }** を **{ $typed }** にはできません。使える値：{ $allowed }。何も変更していません。
# $least and $most: whole numbers
settings-out-of-range = **{ $name }** を **{ $typed }** にはできません。使えるのは{ $least }～{ $most }の整数です。何も変更していません。
settings-no-time-zone = **{ $typed }** というタイムゾーンはありません。オプション **{ command-settings-set-option-value }** に都市か国を入力して検索し、Asia/Tokyo のような候補から選んでください。何も変更していません。
# $nearest: the names of one to three time zones
settings-no-time-zone-but = **{ $typed }** というタイムゾーンはありません。近いもの：{ $nearest }。何も変更していません。

# Suggested as what a setting may be, without any markup, at most 100 characters in all.
# $value: a name from below. $hint: what it means, from below.
settings-choice = { $value }：{ $hint }


## Shown: what each setting is called, and what it means
# The names stand in lists and in the middle of sentences. All of these together stand in one message, so be short:
# a meaning has at most 110 characters.

setting-language = 言語
setting-language-meaning = ナレーター自身の言葉（リンク、絵文字、日付など）の言語です。
setting-time-zone = タイムゾーン
setting-time-zone-meaning = メッセージの中の日付と時刻に使います。
setting-names = 名前
setting-names-meaning = 読み上げ用の名前を選んでいないメンバーの呼び方です。
setting-verbosity = 詳しさ
setting-verbosity-meaning = 絵文字、リンク、画像、記号をどこまで読み上げるかです。
setting-limit = 上限
# $least and $most: numbers of characters
setting-limit-meaning = メッセージを何文字まで読み上げるか、{ $least }～{ $most }で選びます。
setting-abbreviations = 略語
setting-abbreviations-meaning = 「kwsk」のようなチャットの略語を、元の言葉で読み上げるかどうかです。
setting-notices = お知らせ
setting-notices-meaning = 参加、ブースト、ピン留め、スレッドなど、Discord自身のメッセージを読み上げるかどうかです。
setting-bots = ボット
setting-bots-meaning = ボットのメッセージを読み上げるかどうかです。
setting-blocked-words = 禁止ワード
setting-blocked-words-meaning = 禁止ワードを含むメッセージをどうするかです。


## Shown: what a setting can be
# Each has a name, which stands in lists, and some have a hint of at most 70 characters that is shown beside it.

setting-on = オン
setting-off = オフ

setting-names-nickname = ニックネーム
setting-names-nickname-hint = このサーバーでの名前
setting-names-display-name = 表示名
setting-names-display-name-hint = どのサーバーでも同じ名前
setting-names-username = ユーザー名
setting-names-username-hint = アカウント固有の名前

setting-verbosity-brief = 簡潔
setting-verbosity-brief-hint = 絵文字は読まず、リンクと画像は短い音で知らせます
setting-verbosity-normal = 標準
setting-verbosity-normal-hint = 絵文字、リンク、画像を短い言葉で伝えます
setting-verbosity-full = 詳細
setting-verbosity-full-hint = 記号、すべての絵文字、リンク先も読み上げます

setting-blocked-words-skip = メッセージを飛ばす
setting-blocked-words-skip-hint = 全体を読み上げません
setting-blocked-words-bleep = 言葉を伏せる
setting-blocked-words-bleep-hint = 残りは読み上げます
