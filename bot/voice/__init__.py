"""Opus packets become sound in a Discord voice channel: the audio source, the connection and its supervisor."""
