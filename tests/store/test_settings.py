"""What guilds have set, as it is kept."""

from bot.store.database import Database
from bot.store.settings import GuildSettings

HERE, THERE = 1, 2**63 - 1


async def test_a_guild_has_set_nothing_at_first(database: Database) -> None:
    """Everything is at its default."""
    settings = GuildSettings(database)
    assert await settings.all(HERE) == {}
    assert await settings.get(HERE, "limit") is None


async def test_what_is_set_is_kept_for_its_guild(database: Database) -> None:
    """Each setting by itself, also for whoever opens the database next."""
    settings = GuildSettings(database)

    await settings.set(HERE, "limit", "300")
    await settings.set(HERE, "time-zone", "Asia/Tokyo")
    await settings.set(THERE, "limit", "50")

    for each in (settings, GuildSettings(database)):
        assert await each.all(HERE) == {"limit": "300", "time-zone": "Asia/Tokyo"}
        assert await each.all(THERE) == {"limit": "50"}
        assert await each.get(HERE, "limit") == "300"


async def test_a_change_is_known_at_once(database: Database) -> None:
    """Whatever was read before it."""
    settings = GuildSettings(database)
    for value in ("300", "50", None, "4000"):
        await settings.set(HERE, "limit", value)
        assert await settings.get(HERE, "limit") == value


async def test_a_setting_that_is_reset_is_not_set_any_more(database: Database) -> None:
    """The others are; resetting it once more changes nothing."""
    settings = GuildSettings(database)
    await settings.set(HERE, "limit", "300")
    await settings.set(HERE, "names", "username")

    for _ in range(2):
        await settings.set(HERE, "limit", None)
        assert await settings.all(HERE) == {"names": "username"}


async def test_all_can_be_reset_together(database: Database) -> None:
    """Of one guild."""
    settings = GuildSettings(database)
    await settings.set(HERE, "limit", "300")
    await settings.set(HERE, "names", "username")
    await settings.set(THERE, "limit", "300")

    await settings.reset(HERE)

    assert await settings.all(HERE) == {}
    assert await settings.all(THERE) == {"limit": "300"}


async def test_what_is_set_is_read_once(database: Database) -> None:
    """It is asked for at every message."""
    settings = GuildSettings(database)
    await settings.set(HERE, "limit", "300")
    assert await settings.all(HERE) is await settings.all(HERE)
