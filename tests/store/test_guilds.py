"""What a guild has set, as it is kept."""

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store.database import Database
from bot.store.guilds import Guilds
from bot.store.preferences import Preferences

HERE, THERE = 1, 2**63 - 1
CHANNEL = 2**63 - 2
DEFAULTS = Preferences(voice="en-gb", instructions="Calmly.", speed=0.9)


async def test_a_guild_has_set_nothing_at_first(database: Database) -> None:
    """No channel, no defaults."""
    guilds = Guilds(database)
    assert await guilds.text_channel_id(HERE) is None
    assert await guilds.defaults(HERE) == Preferences()


async def test_guilds_are_kept_apart(database: Database) -> None:
    """What one has set is nothing to another."""
    guilds = Guilds(database)

    await guilds.bind(HERE, CHANNEL)
    await guilds.set_defaults(THERE, DEFAULTS)

    assert (await guilds.text_channel_id(HERE), await guilds.defaults(HERE)) == (CHANNEL, Preferences())
    assert (await guilds.text_channel_id(THERE), await guilds.defaults(THERE)) == (None, DEFAULTS)


async def test_the_channel_and_the_defaults_do_not_touch_each_other(database: Database) -> None:
    """Setting or taking back the one leaves the other."""
    guilds = Guilds(database)
    await guilds.bind(HERE, CHANNEL)
    await guilds.set_defaults(HERE, DEFAULTS)
    assert (await guilds.text_channel_id(HERE), await guilds.defaults(HERE)) == (CHANNEL, DEFAULTS)

    await guilds.bind(HERE, None)
    assert (await guilds.text_channel_id(HERE), await guilds.defaults(HERE)) == (None, DEFAULTS)

    await guilds.bind(HERE, CHANNEL)
    await guilds.set_defaults(HERE, Preferences())
    assert (await guilds.text_channel_id(HERE), await guilds.defaults(HERE)) == (CHANNEL, Preferences())


async def test_a_change_of_the_defaults_is_known_at_once(database: Database) -> None:
    """Whatever was read before it."""
    guilds = Guilds(database)
    for defaults in (DEFAULTS, Preferences(voice="x"), Preferences(), DEFAULTS):
        await guilds.set_defaults(HERE, defaults)
        assert await guilds.defaults(HERE) == defaults


@pytest.mark.parametrize("wrong", [Preferences(speed=9), Preferences(instructions="x" * 501)])
async def test_defaults_out_of_bounds_are_refused_and_change_nothing(database: Database, wrong: Preferences) -> None:
    """The bounds are those of members."""
    guilds = Guilds(database)
    await guilds.set_defaults(HERE, DEFAULTS)

    with pytest.raises(IntegrityError):
        await guilds.set_defaults(HERE, wrong)

    assert await guilds.defaults(HERE) == DEFAULTS
