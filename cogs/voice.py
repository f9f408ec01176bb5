"""/voice and /instructions: how a member sounds."""

import re
from dataclasses import replace
from typing import cast

import discord
from discord import app_commands
from discord.ext import commands
from discord.utils import escape_markdown

from bot.client import NarratorBot, Refusal
from bot.narration.directory import VoiceDirectory, label
from bot.narration.roster import Offer
from bot.phrases.catalogue import Catalogue
from bot.speech.engine import SpeechUnavailable
from bot.store.preferences import MAX_INSTRUCTIONS_CHARACTERS, MAX_SPEED, MIN_SPEED, NOTHING_CHOSEN, Preferences

MOST_CHOICES = 25
LONGEST_CHOICE = 100
"""Characters of a choice's name, and of its value (Discord, "Application Command Option Choice Structure")."""

LONGEST_VOICE = LONGEST_CHOICE
"""Characters of a voice that no engine lists: what can be chosen can be suggested too."""

NEAREST = 3
"""Voices to name to whoever named one that does not exist."""

FORM_TIMEOUT_S = 3600
"""How long somebody may take over the form; Discord does not tell when it is closed."""

_UNWRITABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]+")
"""Control characters but the line feed, and halves of characters: no database keeps all of them."""


class Voice(commands.Cog):
    """Everybody's own voice."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    # The limits are not declared to Discord, whose client would name them less clearly than the answer does.
    @app_commands.command(description="Choose how you sound, or see what you have chosen")
    @app_commands.describe(
        voice="The voice that reads your messages: type to search",
        instructions=f"How to speak, in your own words: up to {MAX_INSTRUCTIONS_CHARACTERS} characters",
        speed=f"From {MIN_SPEED:g} to {MAX_SPEED:g}; 1 is the voice's own pace",
        reset="Forget what you had chosen before",
    )
    @app_commands.guild_only()
    async def voice(
        self,
        interaction: discord.Interaction,
        *,
        voice: str | None = None,
        instructions: str | None = None,
        speed: float | None = None,
        reset: bool = False,
    ) -> None:
        """Change what is given and leave the rest, after a reset if one is wanted; with nothing given, show it all."""
        guild_id = self._guild_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        given = (voice, instructions, speed) != (None, None, None)
        before = await self._bot.members.preferences(interaction.user.id)
        phrases = self._bot.phrases_for(interaction)
        wanted = await self._changed(phrases, NOTHING_CHOSEN if reset else before, voice, instructions, speed)
        if given or reset:
            await self._bot.members.prefer(interaction.user.id, wanted)
        heading = "voice-saved" if given else "voice-forgotten" if reset else "voice-shown"
        await self._show(interaction, guild_id, heading)

    @voice.autocomplete("voice")
    async def suggest(self, interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The voices that fit best what is typed so far, and what is typed itself where it may be a voice."""
        try:
            offer = await self._bot.voices()
        except SpeechUnavailable:
            return []
        directory = VoiceDirectory([each for each in offer if len(each.id) <= LONGEST_CHOICE])
        unlisted = _unlisted(typed, offer) if directory.named(typed) is None else None
        choices = [
            app_commands.Choice(name=_shortened(label(each)), value=each.id)
            for each in directory.suggestions(typed, MOST_CHOICES - (unlisted is not None))
        ]
        if unlisted is not None:
            phrases = self._bot.phrases_for(interaction)
            name = _shortened(phrases("voice-to-try", voice=unlisted))
            choices.append(app_commands.Choice(name=name, value=unlisted))
        return choices

    @app_commands.command(description="Say in your own words how your messages are to be spoken")
    @app_commands.guild_only()
    async def instructions(self, interaction: discord.Interaction) -> None:
        """Open a form that holds the instructions there are."""
        self._guild_of(interaction)
        chosen = await self._bot.members.preferences(interaction.user.id)
        await interaction.response.send_modal(
            _Form(self, self._bot, self._bot.phrases_for(interaction), chosen.instructions)
        )

    async def instruct(self, interaction: discord.Interaction, instructions: str) -> None:
        """Take the instructions that the form was sent with; none is a choice too.

        Raises:
            Refusal: they are too long.
        """
        guild_id = self._guild_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        before = await self._bot.members.preferences(interaction.user.id)
        wanted = await self._changed(self._bot.phrases_for(interaction), before, None, instructions, None)
        await self._bot.members.prefer(interaction.user.id, wanted)
        await self._show(interaction, guild_id, "voice-saved")

    def _guild_of(self, interaction: discord.Interaction) -> int:
        if interaction.guild_id is None:
            raise Refusal(self._bot.phrases_for(interaction)("only-in-a-server"))
        return interaction.guild_id

    async def _changed(
        self,
        phrases: Catalogue,
        preferences: Preferences,
        voice: str | None,
        instructions: str | None,
        speed: float | None,
    ) -> Preferences:
        """The preferences with what is given in the place of what there was.

        Raises:
            Refusal: something given is wrong; the text names every fault and what is allowed.
        """
        faults: list[str] = []
        if voice is not None:
            try:
                offer = await self._bot.voices()
            except SpeechUnavailable as error:
                raise Refusal(phrases("voices-unknown-now")) from error
            found = VoiceDirectory(offer).named(voice)
            voice_id = found.id if found else _unlisted(voice, offer)
            preferences = replace(preferences, voice=voice_id)
            if voice_id is None:
                faults.append(_no_such_voice(phrases, voice, offer))
        if instructions is not None:
            text = _UNWRITABLE.sub(" ", instructions).strip()
            preferences = replace(preferences, instructions=text or None)
            if len(text) > MAX_INSTRUCTIONS_CHARACTERS:
                faults.append(
                    phrases("instructions-too-long", length=str(len(text)), most=str(MAX_INSTRUCTIONS_CHARACTERS))
                )
        if speed is not None:
            preferences = replace(preferences, speed=speed)
            if not MIN_SPEED <= speed <= MAX_SPEED:
                faults.append(
                    phrases("speed-out-of-range", speed=f"{speed:g}", least=f"{MIN_SPEED:g}", most=f"{MAX_SPEED:g}")
                )
        if faults:
            raise Refusal("\n".join([*faults, phrases("voice-unchanged")]))
        return preferences

    async def _show(self, interaction: discord.Interaction, guild_id: int, heading: str) -> None:
        """Answer with how the caller sounds from now on."""
        phrases = self._bot.phrases_for(interaction)
        chosen = await self._bot.members.preferences(interaction.user.id)
        persona = await self._bot.personas.persona(guild_id, interaction.user.id)
        lines = [phrases(heading), await self._voice_line(phrases, chosen.voice, persona.voice)]
        lines.append(phrases("speed-line", speed=f"{persona.speed:g}"))
        if persona.instructions:
            lines.append(phrases("instructions-line"))
            lines.extend(f"> {line}" for line in escape_markdown(persona.instructions).split("\n"))
        else:
            lines.append(phrases("instructions-line-none"))
        await interaction.edit_original_response(content="\n".join(lines))

    async def _voice_line(self, phrases: Catalogue, chosen: str | None, heard: str | None) -> str:
        if heard is None:
            return phrases("voice-line-default")
        try:
            offer = await self._bot.voices()
        except SpeechUnavailable:
            offer = Offer((), is_whole=False)
        name = next((label(each) for each in offer if each.id == heard), None)
        shown = _bare(name or heard)
        if chosen is None:
            return phrases("voice-line-given", voice=shown)
        if chosen != heard:
            return phrases("voice-line-gone", voice=shown, chosen=_bare(chosen))
        if name is None and offer.is_open:
            return phrases("voice-line-to-try", voice=shown)
        return phrases("voice-line", voice=shown)


class _Form(discord.ui.Modal):
    """One wide field for the instructions."""

    def __init__(self, cog: Voice, bot: NarratorBot, phrases: Catalogue, current: str | None) -> None:
        super().__init__(title=phrases("instructions-title"), timeout=FORM_TIMEOUT_S)
        self._cog = cog
        self._bot = bot
        self._text: discord.ui.TextInput[_Form] = discord.ui.TextInput(
            custom_id="instructions",
            style=discord.TextStyle.paragraph,
            placeholder=phrases("instructions-example"),
            default=current,
            required=False,
            max_length=MAX_INSTRUCTIONS_CHARACTERS,
        )
        self.add_item(
            discord.ui.Label(
                text=phrases("instructions-label"), description=phrases("instructions-hint"), component=self._text
            )
        )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Hand the text over."""
        await self._cog.instruct(interaction, self._text.value)

    async def on_error(self, interaction: discord.Interaction, error: Exception) -> None:
        """Answer as to a command that failed: discord.py would only log it."""
        if not isinstance(error, app_commands.AppCommandError):
            error = app_commands.CommandInvokeError(self._cog.instructions, error)
        # Every interaction is of the one client there is.
        await self._bot.tree.on_error(cast("discord.Interaction[NarratorBot]", interaction), error)


def _no_such_voice(phrases: Catalogue, typed: str, offer: Offer) -> str:
    shown = _bare(typed)
    if offer.is_open:
        return phrases("voice-unusable", most=str(LONGEST_VOICE))
    if not offer.is_whole:
        return phrases("voice-unseen", typed=shown)
    nearest = [f"**{_bare(label(each))}**" for each in VoiceDirectory(offer).nearest(typed, NEAREST)]
    if not nearest:
        return phrases("no-such-voice", typed=shown)
    return phrases("no-such-voice-but", typed=shown, nearest=", ".join(nearest))


def _unlisted(typed: str, offer: Offer) -> str | None:
    """What is typed as the name of a voice that no engine lists; None when there can be no such voice."""
    name = typed.strip()
    return name if offer.is_open and name.isprintable() and 0 < len(name) <= LONGEST_VOICE else None


def _bare(text: str) -> str:
    """A name of somebody else's making, on one line, short, and without effect on what is around it."""
    return escape_markdown(_shortened(" ".join(text.split())))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_CHOICE else f"{text[: LONGEST_CHOICE - 1]}…"


async def setup(bot: NarratorBot) -> None:
    """Add the cog."""
    await bot.add_cog(Voice(bot))
