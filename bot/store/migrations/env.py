"""What Alembic runs to apply the migrations: on the connection it is handed, in the transaction that one is in."""

from alembic import context

# SQLite rolls table definitions back like everything else, which Alembic does not expect of it.
context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
