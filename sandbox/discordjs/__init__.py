"""A client nobody here wrote, discord.js, in a local Discord: see README.md."""
