"""What is said of the messages that Discord itself writes."""

from bot.text.message import Message, Notice, NoticeKind
from bot.text.name import author_name
from bot.text.teller import Teller

_ABOUT = frozenset(
    {
        NoticeKind.RENAMED,
        NoticeKind.BOOSTED,
        NoticeKind.FOLLOWED,
        NoticeKind.THREAD,
        NoticeKind.THREAD_STARTER,
        NoticeKind.STAGE_STARTED,
        NoticeKind.STAGE_ENDED,
        NoticeKind.STAGE_TOPIC,
        NoticeKind.PURCHASED,
    }
)
"""Those that can tell what they are about."""

_WITH = frozenset({NoticeKind.ADDED, NoticeKind.REMOVED, NoticeKind.THREAD_STARTER})
"""Those with somebody else in them."""


def notice_sentence(message: Message, notice: Notice, teller: Teller) -> str:
    """Who did what, as a whole sentence; empty for what is not worth hearing.

    A bare phrase is `notice-KIND`; one with what the notice is about is `notice-KIND-named`.
    """
    if notice.kind is NoticeKind.OTHER:
        return ""
    values: dict[str, str | int] = {"name": author_name(message.author, teller.manner), "level": notice.level}
    if notice.kind in _WITH:
        whom = notice.whom
        values["whom"] = author_name(whom, teller.manner) if whom else teller.wording("mention-unknown-user")
    if notice.kind in _ABOUT and (text := teller.tell(notice.text)):
        return teller.wording(f"notice-{notice.kind}-named", text=text, **values)
    return teller.wording(f"notice-{notice.kind}", **values)
