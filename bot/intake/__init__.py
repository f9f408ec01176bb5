"""The only translation inward: Discord's objects, live or as the API's JSON, become our frozen values."""
