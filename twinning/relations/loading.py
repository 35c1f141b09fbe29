"""What the commands that load examples have in common: they touch no database of somebody else's by mistake."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError


class LoadingCommand(BaseCommand):
    """A command that loads examples into the private cluster, into another database only when told so."""

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument(
            "--into-this-database", action="store_true", help="also into a database that is not the private one"
        )

    def handle(self, *, into_this_database: bool, **options: Any) -> None:
        if not settings.IS_PRIVATE and not into_this_database:
            raise CommandError("DATABASE_URL names a database of your own; give --into-this-database to load into it.")
        self.load()

    def load(self) -> None:
        """Load everything that is not there yet."""
        raise NotImplementedError
