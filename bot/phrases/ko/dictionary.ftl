# How words and phrases are read aloud, in Korean: answers to /dictionary.
# $scope is "mine" for a member's own dictionary and "server" for the server's, wherever it stands.


## Shown: answers to /dictionary add and /dictionary remove, with a preview below

dictionary-saved =
    { $scope ->
        [server] 이 서버의 사전에 저장했어요.
       *[mine] 내 사전에 저장했어요.
    }
dictionary-replaced =
    { $scope ->
        [server] 이전 읽기를 대신해 이 서버의 사전에 저장했어요.
       *[mine] 이전 읽기를 대신해 내 사전에 저장했어요.
    }
dictionary-removed =
    { $scope ->
        [server] 이 서버의 사전에서 삭제했어요.
       *[mine] 내 사전에서 삭제했어요.
    }

# An example of a message. $phrase: the one whose reading has changed
dictionary-sample = 방금 누군가 { $phrase } 하고 썼어요.
# $written: the sample above. $heard: how it is read aloud.
dictionary-preview =
    쓴 글: { $written }
    읽는 소리: { $heard }


## Shown: why something was refused; nothing has changed

dictionary-server-not-allowed = 서버 사전에는 **서버 관리하기** 권한이 필요해요. 내 사전은 바꿀 수 있어요. **{ command-dictionary-add-option-scope }** 옵션을 빼고 써 주세요.
# $phrase: what was to be removed
dictionary-unknown =
    { $scope ->
        [server] 이 서버의 사전에 없어요: **{ $phrase }**. **{ command-dictionary-add-option-phrase }** 옵션에 입력하기 시작하면 있는 항목이 나와요.
       *[mine] 내 사전에 없어요: **{ $phrase }**. **{ command-dictionary-add-option-phrase }** 옵션에 입력하기 시작하면 있는 항목이 나와요.
    }
# $most: how many entries a dictionary may have
dictionary-full =
    { $scope ->
        [server] 이 서버의 사전이 최대치인 { $most }개로 가득 찼어요. 먼저 하나를 삭제해 주세요.
       *[mine] 내 사전이 최대치인 { $most }개로 가득 찼어요. 먼저 하나를 삭제해 주세요.
    }
dictionary-empty =
    { $scope ->
        [server] 이 서버의 사전은 비어 있어요.
       *[mine] 내 사전은 비어 있어요. /{ command-dictionary } { command-dictionary-add } 명령어로 추가할 수 있어요.
    }
# $most: a number of characters
dictionary-fault-no-phrase = 그 어구에는 읽을 것이 없어요. 1~{ $most }자까지 쓸 수 있어요.
dictionary-fault-long-phrase = 그 어구는 너무 길어요. { $most }자까지 쓸 수 있어요.
dictionary-fault-long-reading = 그 읽기는 너무 길어요. { $most }자까지 쓸 수 있어요.
dictionary-fault-unwritable = 어구와 읽기는 제어 문자 없이 한 줄로 써 주세요.


## Shown: /dictionary list

# Above the entries. $count: how many there are in all. $page: the number of this page, $pages: how many there are.
dictionary-list =
    { $scope ->
        [server] 이 서버의 사전, 항목 { $count }개, { $pages }페이지 중 { $page }페이지:
       *[mine] 내 사전, 항목 { $count }개, { $pages }페이지 중 { $page }페이지:
    }
# $phrase: what is written. $reading: how it is read aloud. At most 30 characters besides the two.
dictionary-line = **{ $phrase }** 읽기: { $reading }
dictionary-line-silent = **{ $phrase }** 읽지 않음
# The labels of two buttons, at most 80 characters each
dictionary-previous-page = 이전 페이지
dictionary-next-page = 다음 페이지

# Suggested for /dictionary remove, without any markup. $phrase and $reading: as above.
dictionary-choice = { $phrase } 읽기: { $reading }
dictionary-choice-silent = { $phrase } 읽지 않음


## Shown: /dictionary export

# Above the file. $count: how many entries it has
dictionary-exported =
    { $scope ->
        [server] 이 서버의 사전, 항목 { $count }개:
       *[mine] 내 사전, 항목 { $count }개:
    }


## Shown: /dictionary import

# $added: how many entries there were not before. The second line follows where entries were replaced.
dictionary-imported =
    { $scope ->
        [server] 이 서버의 사전에 새 항목 { $added }개를 추가했어요.
       *[mine] 내 사전에 새 항목 { $added }개를 추가했어요.
    }
# $count: how many
dictionary-imported-replaced = 항목 { $count }개를 새 읽기로 바꿨어요.
# $count: how many entries of the file were left out. $most: how many a dictionary may have
dictionary-imported-left-out = 사전이 최대치인 { $most }개로 가득 차서 항목 { $count }개를 뺐어요.
dictionary-imported-nothing = 아무것도 가져오지 않았어요.

# What was wrong in the file. $count: in how many places. $places: their numbers, such as "3, 5-9".
# $format: "csv" where they are numbers of lines, "json" where they are numbers of entries. $most: a number of characters
dictionary-wrong =
    { $format ->
        [json] 파일에서 항목 { $count }개를 뺐어요. 항목은 1부터 세요.
       *[csv] 파일에서 { $count }줄을 뺐어요.
    }
dictionary-wrong-no-phrase =
    { $format ->
        [json] 읽을 어구가 없는 항목: { $places }
       *[csv] 읽을 어구가 없는 줄: { $places }
    }
dictionary-wrong-long-phrase =
    { $format ->
        [json] 어구가 { $most }자를 넘는 항목: { $places }
       *[csv] 어구가 { $most }자를 넘는 줄: { $places }
    }
dictionary-wrong-long-reading =
    { $format ->
        [json] 읽기가 { $most }자를 넘는 항목: { $places }
       *[csv] 읽기가 { $most }자를 넘는 줄: { $places }
    }
dictionary-wrong-unwritable =
    { $format ->
        [json] 제어 문자가 있는 항목: { $places }
       *[csv] 제어 문자가 있는 줄: { $places }
    }
dictionary-wrong-not-two =
    { $format ->
        [json] 어구와 읽기 두 텍스트로만 되어 있지 않은 항목: { $places }
       *[csv] 어구와 읽기 두 가지로만 되어 있지 않은 줄: { $places }
    }
dictionary-wrong-repeated =
    { $format ->
        [json] 앞의 것과 어구가 같은 항목: { $places }
       *[csv] 앞의 것과 어구가 같은 줄: { $places }
    }
dictionary-wrong-broken = 파일을 더 읽을 수 없게 된 줄: { $places }
dictionary-wrong-too-many =
    { $format ->
        [json] 너무 많아서 여기부터 읽지 않은 항목: { $places }
       *[csv] 너무 많아서 여기부터 읽지 않은 줄: { $places }
    }

# $most: a number of kibibytes
dictionary-file-too-large = 그 파일은 너무 커요. { $most } KiB까지 쓸 수 있어요.
dictionary-file-not-utf8 = 그 파일은 UTF-8이 아니에요. Excel에서는 “CSV UTF-8”로 저장해 주세요.
dictionary-file-no-header = 그 파일은 사전이 아니에요. CSV의 첫 줄은 “phrase,reading”이어야 해요.
dictionary-file-not-json = JSON처럼 시작하지만 JSON으로 읽을 수 없는 파일이에요.
dictionary-file-gone = Discord에서 그 파일을 받지 못했어요. 다시 시도해 주세요.

# Below why something was refused
dictionary-unchanged = 바뀐 것은 없어요.
