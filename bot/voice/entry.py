"""Whether the bot can enter a voice channel, and be heard there."""

import discord

from bot.narration.ports import CannotJoin, Obstacle


def voice_channel(client: discord.Client, guild_id: int, channel_id: int) -> discord.VoiceChannel:
    """The channel, as discord.py knows it now: its objects are made anew when the gateway session is.

    Raises:
        CannotJoin: it is gone, or its guild is, or it is no voice channel.
        ConnectionError: its guild is unavailable at the moment.
    """
    guild = client.get_guild(guild_id)
    if guild is None:
        raise CannotJoin(Obstacle.CHANNEL_GONE)
    if guild.unavailable:
        raise ConnectionError("the guild is unavailable")
    channel = guild.get_channel(channel_id)
    if isinstance(channel, discord.StageChannel):
        raise CannotJoin(Obstacle.STAGE)
    if not isinstance(channel, discord.VoiceChannel):
        raise CannotJoin(Obstacle.CHANNEL_GONE)
    return channel


def require_entry(channel: discord.VoiceChannel) -> None:
    """Check that the bot may enter and speak.

    Raises:
        CannotJoin: with what stands in the way.
    """
    me = channel.guild.me
    permissions = channel.permissions_for(me)
    if not permissions.view_channel:
        raise CannotJoin(Obstacle.CANNOT_VIEW)
    if not permissions.connect:
        raise CannotJoin(Obstacle.CANNOT_CONNECT)
    if not permissions.speak:
        raise CannotJoin(Obstacle.CANNOT_SPEAK)
    others = sum(member_id != me.id for member_id in channel.voice_states)
    if channel.user_limit and others >= channel.user_limit and not permissions.move_members:
        raise CannotJoin(Obstacle.CHANNEL_FULL)


def hindrance(guild: discord.Guild, voice_channel_id: int, text_channel_id: int) -> Obstacle | None:
    """What keeps the bot from being heard in the voice channel it is in, or from reading a text channel."""
    me, voice = guild.me, guild.get_channel(voice_channel_id)
    if isinstance(voice, discord.VoiceChannel) and me.voice and me.voice.channel == voice:
        permissions = voice.permissions_for(me)
        # discord.py takes Speak to go with Connect, but nobody is put out of a call for having lost that one.
        if me.voice.suppress or (permissions.connect and not permissions.speak):
            return Obstacle.CANNOT_SPEAK
        if me.voice.mute:
            return Obstacle.MUTED
    text = guild.get_channel_or_thread(text_channel_id)
    if text is not None and not text.permissions_for(me).view_channel:
        return Obstacle.CANNOT_READ
    return None


def is_silenced(guild: discord.Guild | None) -> bool:
    """Whether the voice server drops what the bot sends: it is muted by a moderator, or joined without Speak."""
    state = guild and guild.me.voice
    return bool(state and (state.mute or state.suppress))
