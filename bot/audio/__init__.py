"""PCM becomes 20 ms Opus packets, kept in the clip that the event loop and the sending thread share."""
