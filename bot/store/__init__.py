"""What outlives the process: in one SQLite file, or in PostgreSQL."""
