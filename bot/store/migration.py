"""Bringing a database to the schema of this code."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

FOLDER = Path(__file__).with_name("migrations")


class SchemaTooNew(Exception):  # noqa: N818 - a state of the database, not a fault of anybody
    """The database has a schema that this code does not know, so it was left as it is."""


def upgrade(connection: Connection) -> None:
    """Run the migrations that are missing, within the transaction the connection is in: all of them or none.

    Raises:
        SchemaTooNew: the database is past the last migration known here.
    """
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    current = MigrationContext.configure(connection).get_current_revision()
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise SchemaTooNew(
            f"the database {connection.engine.url.database} was written by a newer Narrator (its schema is {current}, "
            f"the newest known here is {scripts.get_current_head()}): install that version or a later one"
        )
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
