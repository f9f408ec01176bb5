"""A local Discord that unmodified clients log in to, type in and speak in. It knows nothing of the bot."""
