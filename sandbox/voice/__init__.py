"""Voice of the local Discord: gateway v8, UDP forwarding, DAVE v1 delivery, and listeners that are real clients."""
