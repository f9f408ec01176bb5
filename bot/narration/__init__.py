"""Who speaks when: one session for each guild, its queue, and the narrator that owns them all."""
