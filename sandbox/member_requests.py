"""Gateway op 8: the members a bot asks for (Gateway Events, "Request Guild Members")."""

from collections.abc import Iterator

from sandbox import payloads
from sandbox.world import GuildState, Json, Membership

_CHUNK = 1000


def wants_all(data: Json) -> bool:
    """Whether the request is for every member of the guild, for which a bot needs the members intent."""
    return not data.get("user_ids") and not data.get("query")


def chunks(guild: GuildState, data: Json) -> Iterator[Json]:
    """Give the data of each GUILD_MEMBERS_CHUNK that answers the request."""
    found, missing = _select(guild, data)
    parts = [found[start : start + _CHUNK] for start in range(0, len(found), _CHUNK)] or [[]]
    for index, part in enumerate(parts):
        answer: Json = {
            "guild_id": str(guild.id),
            "members": [payloads.member(each) for each in part],
            "chunk_index": index,
            "chunk_count": len(parts),
            "not_found": missing,
        }
        if data.get("presences"):
            answer["presences"] = []
        if data.get("nonce"):
            answer["nonce"] = data["nonce"]
        yield answer


def _select(guild: GuildState, data: Json) -> tuple[list[Membership], list[str]]:
    if data.get("user_ids"):
        wanted = _snowflakes(data["user_ids"])
        found = [guild.members[user_id] for user_id in wanted if user_id in guild.members]
        return found, [str(user_id) for user_id in wanted if user_id not in guild.members]
    query = str(data.get("query") or "").lower()
    found = [each for each in guild.members.values() if (each.nick or each.user.name).lower().startswith(query)]
    limit = int(data.get("limit") or 0)
    return (found[:limit] if limit else found), []


def _snowflakes(one_or_more: list[str] | str) -> list[int]:
    return [int(each) for each in one_or_more] if isinstance(one_or_more, list) else [int(one_or_more)]
