"""Strings for machines: hashes, keys, ids, very long numbers, and the names of files."""

import re

from bot.text.draft import Draft

MOST_DIGITS = 9
"""Of a number without separators; hundreds of millions are still heard as a number."""

_LEAST_MIXED = 20
_LEAST_HASH = 12
"""Digits and letters beyond which one change between them makes a hash; "20240101a" is none."""
_UNREADABLE = 60
_CHANGES = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[a-z0-9])|(?<=[0-9])(?=[A-Za-z])")
_MANY_CHANGES = 0.35
"""Changes of case and between letters and digits, for each character. Words in camel case have about 0.25."""

_DIGIT = re.compile("[0-9]")
_CODE = re.compile(
    r"""(?<![A-Za-z0-9#@._-])(?:
        (?P<uuid>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})
        | (?P<key>(?:[A-Z0-9]{4,5}-){3,}[A-Z0-9]{4,5})
        | 0[xX](?P<address>[0-9a-fA-F]{7,})
        | (?P<hash>(?=[a-f]*+[0-9])(?=[0-9]*+[a-f])[0-9a-f]{7,}|(?=[A-F]*+[0-9])(?=[0-9]*+[A-F])[0-9A-F]{7,})
    )(?![A-Za-z0-9_])(?:-(?![A-Za-z0-9]))?""",
    re.VERBOSE,
)
_TOKEN = re.compile(r"(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{20,}+={0,2}(?:\.[A-Za-z0-9_-]{6,}+)*+")
_LONG = re.compile(r"(?<![\w.,])[0-9]{10,}+(?![.,]?[0-9])(?!\w)|[0-9]{17,}+")
_FRACTION = re.compile(r"(?<=[0-9][.,][0-9]{4})[0-9]{5,}+")
_ENDINGS = (
    "7z|apk|avi|bat|bmp|c|conf|cpp|cs|css|csv|dll|docx?|exe|flac|gif|gz|html?|ini|iso|jar|java|jpe?g|js|json|jsonc|log|lua|"
    "m4a|md|mkv|mov|mp3|mp4|odt|ogg|pdf|png|pptx?|psd|py|rar|rs|sh|sql|svg|tar|toml|ts|txt|wav|webm|webp|xlsx?|xml|ya?ml|zip"
)
_NAME = rf"([\w-]{{1,80}}+(?:\.[\w-]{{1,40}}+){{0,3}}?)\.({_ENDINGS})(?![\w/@-]|\.\w)"
_FILE = re.compile(rf"(?<![\w./\\@-]){_NAME}", re.IGNORECASE)
_FOLDERS = re.compile(rf"(?<!\w)[a-z]:\\(?:[\w .()-]{{1,80}}+\\){{0,30}}+(?={_NAME})", re.IGNORECASE)
"""Of Windows, before the name of a file."""
_SERIAL = re.compile(r"[0-9]{5,}|(?:[0-9]+[-_.]){3,}|[0-9]+[a-f]+[0-9]+[0-9a-f]{3,}")
_JOINED = re.compile(r"(?<=[^\W_])_+(?=[^\W_])")


def name_codes(text: str, draft: Draft) -> str:
    """Codes and very long numbers as what they are, file names in words, and no underscores within words."""
    if "." in text or "," in text:
        text = _FOLDERS.sub("", text)
        text = _FILE.sub(lambda found: _file(found[1], found[2], draft), text)
        text = _FRACTION.sub("", text)
    if _DIGIT.search(text):
        text = _CODE.sub(lambda found: _code(found, draft), text)
        text = _LONG.sub(lambda _: draft.phrase("long-number"), text)
    text = _TOKEN.sub(lambda found: draft.phrase("code") if _is_mixed(found[0]) else found[0], text)
    return _JOINED.sub(" ", text) if "_" in text else text


def _code(found: re.Match[str], draft: Draft) -> str:
    if found["hash"] and len(found["hash"]) < _LEAST_HASH and len(_CHANGES.findall(found["hash"])) <= 1:
        return found[0]
    if found["key"] and not (any(map(str.isdigit, found["key"])) and any(map(str.isalpha, found["key"]))):
        return found[0]
    return draft.phrase("code")


def _is_mixed(token: str) -> bool:
    parts = [part for part in re.split("[-_/]", token) if part]
    if len(parts) > 1 and all(part.isalpha() or part.isdigit() for part in parts):
        return False
    if max(map(len, parts), default=0) > _UNREADABLE:
        return True
    return len(_CHANGES.findall(token)) > _MANY_CHANGES * max(len(token), _LEAST_MIXED)


def _file(stem: str, ending: str, draft: Draft) -> str:
    """A file by its name in words; one that a camera or a server named, by its kind."""
    words = " ".join(re.split(r"[\W_]+", stem)).strip()
    if not words or _SERIAL.search(stem):
        return draft.phrase("file-of-kind", ending=ending.upper())
    return draft.phrase("file-named", name=words, ending=ending)
