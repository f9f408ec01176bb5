"""Everything the bot says or shows, by language."""
