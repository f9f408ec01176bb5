# ruff: noqa: RUF001 - characters that are taken for others are what this module is about
"""Which letters are drawn in place of which: what Unicode's own folding (NFKC) leaves as it is."""

from itertools import chain

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_NEGATIVE_CIRCLED, _NEGATIVE_SQUARED, FIRST_REGIONAL_INDICATOR = 0x1F150, 0x1F170, 0x1F1E6
"""Where Unicode's chart "Enclosed Alphanumeric Supplement" has the letters A to Z once more."""


def _pairs(drawn: str, meant: str) -> dict[str, str]:
    return dict(zip(drawn.split(), meant.split(), strict=True))


DRAWN: dict[str, str] = {
    **{
        chr(start + at): letter
        for start in (_NEGATIVE_CIRCLED, _NEGATIVE_SQUARED)
        for at, letter in enumerate(_ALPHABET)
    },
    **_pairs(
        "ᴀ ʙ ᴄ ᴅ ᴇ ꜰ ɢ ʜ ɪ ᴊ ᴋ ʟ ᴌ ᴍ ɴ ᴏ ᴘ ꞯ ʀ ꜱ ᴛ ᴜ ᴠ ᴡ ʏ ᴢ ᴁ",
        "a b c d e f g h i j k l l m n o p q r s t u v w y z ae",
    ),
    **dict(zip("❶❷❸❹❺❻❼❽❾", "123456789", strict=True)),
    **dict(zip("➀➁➂➃➄➅➆➇➈", "123456789", strict=True)),
    **dict(zip("➊➋➌➍➎➏➐➑➒", "123456789", strict=True)),
    **dict(zip("⓵⓶⓷⓸⓹⓺⓻⓼⓽", "123456789", strict=True)),
    "⓿": "0",
    "ℹ": "i",
    "℮": "e",
    "ℓ": "l",
}
"""Letters and digits that are nothing but another's drawing, wherever they stand."""

MONEY: dict[str, str] = _pairs(
    "₳ ฿ ₵ ₡ ¢ € £ ₣ ₲ ₤ ₥ ₦ ₱ ₽ ₹ ₴ ₮ ₩ ¥ ₭ ₫ ₿ § Ⱨ Ⱡ", "a b c c c e l f g l m n p p r s t w y k d b s h l"
)
"""Signs of currencies, and what goes with them, that are drawn for letters within words."""

STROKED: dict[str, str] = _pairs("Đ Ɖ Ɇ Ħ ł Ł Ø ø Ɽ Ŧ Ʉ Ɏ Ⱬ Ӿ Ꝑ Ɨ Ƀ Ȼ Ɍ Ⱥ", "d d e h l l o o r t u y z x p i b c r a")
"""Letters of real languages, which mean others beside signs of currencies."""

SAME: dict[str, str] = {
    **_pairs(
        "а с е о р х у і ј ѕ һ ԁ ԛ ԝ ӏ ѵ А В С Е Н І Ј К М О Р Ѕ Т Х У Ү Ԍ Ԛ Ԝ Ӏ ү",
        "a c e o p x y i j s h d q w l v A B C E H I J K M O P S T X Y Y G Q W I y",
    ),
    **_pairs("ο ν ι Α Β Ε Ζ Η Ι Κ Μ Ν Ο Ρ Τ Υ Χ ϲ ϳ", "o v i A B E Z H I K M N O P T Y X c j"),
    **_pairs("օ ս հ ց ո յ Օ Ս Լ", "o u h g n j O U L"),
    **_pairs(
        "Ꭰ Ꭱ Ꭲ Ꭵ Ꭹ Ꭺ Ꭻ Ꭼ Ꮃ Ꮇ Ꮋ Ꮍ Ꮐ Ꮓ Ꮞ Ꮟ Ꮢ Ꮤ Ꮥ Ꮩ Ꮪ Ꮮ Ꮯ Ꮲ Ꮶ Ᏼ Ꮆ Ꭴ",
        "D R T i Y A J E W M H Y G Z 4 b R W S V S L C P K B G O",
    ),
}
"""Letters of Cyrillic, Greek, Armenian and Cherokee that look the same as a Latin one."""

ALIKE: dict[str, str] = {
    **_pairs(
        "в к м н т я и й п г ш щ ч л б ь ъ э є ё ї ћ ђ ғ қ ҝ ҡ ң ӊ ұ ҳ ӿ ж ц з д ф ѳ",
        "b k m h t r n n n r w w y n b b b e e e i h h f k k k n h y x x x u e d o o",
    ),
    **_pairs("Я И Й П Г Ш Щ Ч Л Д З Ҝ Ф Ц Ж Э Ё Ї", "R N N N R W W Y N A E K O U X E E I"),
    **_pairs(
        "α β γ δ ε ζ η θ κ λ μ ξ π ρ σ ς τ υ φ χ ψ ω ά έ ή ί ό ύ ώ Γ Δ Θ Λ Ξ Π Σ Φ Ψ Ω ϝ",
        "a b y d e z n o k l u e n p o s t u o x w w a e n i o u w R A O A E N S O W O F",
    ),
    **_pairs("Ꮀ Ꮖ Ꮎ Ꮷ Ꮝ Ꮛ", "H I O d S E"),
    **_pairs(
        "ᗩ ᗷ ᑕ ᗪ ᗴ ᕮ ᖴ ᕼ ᒍ ᒪ ᗰ ᑎ ᑭ ᑫ ᖇ ᔕ ᑌ ᐯ ᗯ ᘔ ᙭ ᗝ ᖻ ᛕ ᐱ ᒎ ᗅ ᗞ",
        "A B C D E E F H J L M N P Q R S U V W Z X O Y K A J A D",
    ),
    **_pairs("ค ๒ ς ๔ ﻮ و เ נ ן ๓ ภ ๏ ק г ร ย ש ฬ א ץ", "a b c d g g i j l m n o p r s u v w x y"),
    **_pairs(
        "卂 乃 匚 刀 乇 千 厶 卄 丨 工 フ 爪 几 冂 口 卩 尺 丂 丅 凵 山 乂 丫 乙 ㄥ ㄖ ㄒ ㄩ ㄚ",
        "A B C D E F G H I I J M N N O P R S T U W X Y Z L O T U Y",
    ),
}
"""Letters that only decoration takes for Latin ones: a word of theirs alone is a word of their own script."""

TELLING: frozenset[str] = frozenset("卂乇卄丂丨匚卩ㄥㄖㄒㄩㄚ๒๔๓๏ςᗩᗷᗪᗴᕮᖴᕼᗰᖇᗯᘔ᙭ᗝᖻᛕ")
"""Those that real words beside Latin ones, or of that script, seldom hold."""

ORNAMENTS: frozenset[str] = frozenset("ツッシジヅヾミメノ彡亗乂々〆ღஐঔʚɞ๑๖ᰔᥫᩚتღಌಇ๛ॐ")
"""Letters that stand beside a Latin name for how they look: a smile, a cross, a heart."""

LATIN_FOR_CYRILLIC: dict[str, str] = {latin: letter for letter, latin in SAME.items() if "\u0400" <= letter <= "\u045f"}
LATIN_FOR_GREEK: dict[str, str] = {latin: letter for letter, latin in SAME.items() if "\u0370" <= letter <= "\u03ff"}

FOR_LATIN: dict[str, str] = {**ALIKE, **STROKED, **MONEY, **SAME}

LEET: dict[str, str] = dict(
    chain(
        _pairs("0 1 2 3 4 5 6 7 8 9", "o il z e a s gb t b gq").items(),
        _pairs("@ $ ! | + ¡", "a s il il t i").items(),
        ((sign, letter) for sign, letter in MONEY.items() if not sign.isalpha()),
    )
)
"""Digits and signs that are typed for letters, each with all the letters it is typed for."""
