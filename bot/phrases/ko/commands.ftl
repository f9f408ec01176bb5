# The names and descriptions of the commands, in Korean: what Discord shows in its menus.
# Discord's rules, which hold in every language and script:
# - a name (of a command, or of an option, which has "option" in its id) has 1 to 32 letters, digits, "-" or "_",
#   no spaces and no capitals, and no two commands, or two options of one command, may have the same;
# - a description, and what can be chosen (with "choice" in its id), has at most 100 characters.
# All other phrases name the commands as they are named here.


## Shown: coming and going

command-join = 참가
command-join-description = 이 채널을 내가 있는 음성 채널에서 읽어 줘요
command-leave = 나가기
command-leave-description = 내레이터를 통화에서 내보내요


## Shown: what is being read

command-skip = 건너뛰기
command-skip-description = 지금 읽고 있는 메시지를 건너뛰어요
command-stop = 정지
command-stop-description = 읽기를 멈추고, 기다리는 메시지를 모두 취소해요


## Shown: how a member sounds

command-voice = 목소리
command-voice-description = 내 목소리를 고르거나, 고른 것을 확인해요
command-voice-option-voice = 목소리
command-voice-option-voice-description = 내 메시지를 읽는 목소리. 입력해서 검색해요
command-voice-option-instructions = 말투
command-voice-option-instructions-description = 어떤 말투로 말할지 자유롭게 500자까지
command-voice-option-speed = 속도
command-voice-option-speed-description = 0.25~4. 1이 목소리 본래의 속도예요
command-voice-option-reset = 초기화
command-voice-option-reset-description = 전에 고른 것을 지워요
command-instructions = 말투
command-instructions-description = 내 메시지를 어떤 말투로 읽을지 직접 써요


## Shown: what a member is called

command-name = 이름
command-name-description = 소리 내어 불리는 내 이름
command-name-set = 설정
command-name-set-description = 이 서버에서 불릴 이름을 골라요
command-name-set-option-name = 이름
command-name-set-option-name-description = 소리 나는 대로, 100자까지
command-name-reset = 초기화
command-name-reset-description = 다시 이 서버에 표시되는 이름으로 불려요
command-name-show = 보기
command-name-show-description = 이 서버에서 불리는 이름을 확인해요


## Shown: how words are read

command-dictionary = 사전
command-dictionary-description = 단어를 읽는 방법
command-dictionary-add = 추가
command-dictionary-add-description = 단어나 어구를 어떻게 읽을지 정해요
command-dictionary-add-option-phrase = 어구
command-dictionary-add-option-phrase-description = 단어나 어구를 쓰는 그대로
command-dictionary-add-option-reading = 읽기
command-dictionary-add-option-reading-description = 어떻게 읽을지. 비워 두면 그 어구를 읽지 않아요
command-dictionary-add-option-scope = 범위
command-dictionary-add-option-scope-description = { command-choice-mine }: 모든 서버의 내 메시지, { command-choice-server }: 여기 모두의 메시지 (서버 관리하기)
command-dictionary-remove = 삭제
command-dictionary-remove-description = 단어나 어구를 다시 쓴 그대로 읽어요
command-dictionary-remove-option-phrase = { command-dictionary-add-option-phrase }
command-dictionary-remove-option-phrase-description = 단어나 어구. 입력해서 검색해요
command-dictionary-remove-option-scope = { command-dictionary-add-option-scope }
command-dictionary-remove-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-list = 목록
command-dictionary-list-description = 읽기가 정해진 단어와 어구를 확인해요
command-dictionary-list-option-scope = { command-dictionary-add-option-scope }
command-dictionary-list-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-import = 가져오기
command-dictionary-import-description = 파일에 있는 읽기를 지금 있는 것에 더해요
command-dictionary-import-option-file = 파일
command-dictionary-import-option-file-description = /{ command-dictionary } { command-dictionary-export } 형식의 CSV 또는 JSON
command-dictionary-import-option-scope = { command-dictionary-add-option-scope }
command-dictionary-import-option-scope-description = { command-dictionary-add-option-scope-description }
command-dictionary-export = 내보내기
command-dictionary-export-description = 보관하거나 옮길 수 있게 사전을 파일로 받아요
command-dictionary-export-option-format = 형식
command-dictionary-export-option-format-description = 스프레드시트용 CSV 또는 JSON
command-dictionary-export-option-scope = { command-dictionary-add-option-scope }
command-dictionary-export-option-scope-description = { command-dictionary-add-option-scope-description }
# What can be chosen
command-choice-mine = 나
command-choice-server = 서버
command-choice-csv = CSV
command-choice-json = JSON


## Shown: words that are not spoken

command-blocked = 금지어
command-blocked-description = 여기에서 절대 읽지 않는 단어
command-blocked-add = 추가
command-blocked-add-description = 단어나 어구를 어떻게 바꿔 쓰든 금지해요
command-blocked-add-option-word = 단어
command-blocked-add-option-word-description = 온전한 단어. “단어*”라고 쓰면 AutoMod처럼 그 말로 시작하는 더 긴 단어도 금지해요
command-blocked-remove = 삭제
command-blocked-remove-description = 단어를 더 이상 금지하지 않아요
command-blocked-remove-option-word = { command-blocked-add-option-word }
command-blocked-remove-option-word-description = /{ command-blocked } { command-blocked-list } 목록에 나오는 단어. 표기는 달라도 돼요
command-blocked-list = 목록
command-blocked-list-description = 금지어를 확인해요. 클릭하기 전까지 가려져 있어요
command-blocked-list-option-page = 페이지
command-blocked-list-option-page-description = 긴 목록의 몇 번째 페이지인지
command-blocked-mode = 방식
command-blocked-mode-description = 금지어가 나오면 어떻게 할지
command-blocked-mode-option-action = 동작
command-blocked-mode-option-action-description = 메시지 전체를 읽지 않을지, 그 단어만 가릴지
# What can be chosen
command-choice-skip = 메시지 건너뛰기
command-choice-bleep = 단어 가리기


## Shown: what a server can set

command-settings = 설정
command-settings-description = 이 서버의 설정
command-settings-show = 보기
command-settings-show-description = 지금 설정과 기본값, 그 뜻을 확인해요
command-settings-set = 변경
command-settings-set-description = 다음 메시지부터 설정을 바꿔요
command-settings-set-option-setting = 항목
command-settings-set-option-setting-description = 바꿀 설정. 입력해서 검색해요
command-settings-set-option-value = 값
command-settings-set-option-value-description = 새 값. 입력해서 검색해요
command-settings-reset = 초기화
command-settings-reset-description = 설정 하나 또는 전부를 기본값으로 되돌려요
command-settings-reset-option-setting = { command-settings-set-option-setting }
command-settings-reset-option-setting-description = 되돌릴 설정. 비워 두면 전부 되돌려요


## Shown: help

command-help = 도움말
command-help-description = 내레이터가 하는 일과 쓰는 방법
