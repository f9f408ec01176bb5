"""The bot itself: from a Discord message to sound in a voice channel. ARCHITECTURE.md is the map."""
