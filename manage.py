#!/usr/bin/env python3
"""Django's commands. Those that change the tables or fill the shared ones connect as the database's owner."""

import os
import sys

# The web's login owns nothing and sees one town at a time; these need more.
OWNERS = ("migrate", "makemigrations", "sqlmigrate", "showmigrations", "flush", "dbshell", "pgtrigger")
OWNERS_BEGIN_WITH = ("add_", "create_", "load_", "rebuild_", "sweep_")


def wants_owner(command: str) -> bool:
    return command in OWNERS or command.startswith(OWNERS_BEGIN_WITH)


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "twinning.settings")
    if wants_owner(sys.argv[1] if len(sys.argv) > 1 else ""):
        os.environ.setdefault("DATABASE_AS", "owner")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
