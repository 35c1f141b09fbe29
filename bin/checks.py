"""make check and make fix: everything about the code that needs no test to run."""

from __future__ import annotations

import os
import secrets
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bin import catalogues
from bin.cluster import Cluster
from bin.floors import LEVEL, climbing
from bin.place import ROOT, TEST, VENV, private_environment
from bin.python_env import PYTHON
from bin.say import say
from bin.testing import prepare

PRODUCTION = {
    "DATABASE_URL": "postgres://kardes_app:x@db.example/kardes",
    "DATABASE_OWNER_URL": "postgres://kardes_owner:x@db.example/kardes",
    "SECRET_KEY": secrets.token_urlsafe(60),
    "ALLOWED_HOSTS": "kardes.example",
    "PAPERS_ROOT": "/srv/papers",
    "HTTPS": "on",
    "DEBUG": "off",
}
TYPED_WHOLE = ("bin", "twinning/language", "twinning/tenancy", "twinning/audit", "twinning/relations/workflow.py")
TYPED_ROOMS = ("states", "rules", "actions")
Check = Callable[[], bool]


def tool(name: str, *arguments: str | Path) -> Check:
    return lambda: subprocess.run([VENV / "bin" / name, *arguments], cwd=ROOT).returncode == 0


def python(*arguments: str, environment: dict[str, str]) -> Check:
    command = [str(PYTHON), *arguments]
    return lambda: subprocess.run(command, cwd=ROOT, env=os.environ | environment).returncode == 0


def templates() -> list[Path]:
    return sorted((ROOT / "templates").rglob("*.html"))


def typed_rooms() -> list[str]:
    """Where a wrong type is a wrong decision; models, forms and views follow Django's own checks."""
    floors = sorted({app.split(".")[0] for app in LEVEL})
    files = (path.relative_to(ROOT) for floor in floors for path in (ROOT / floor).rglob("*.py"))
    return [*TYPED_WHOLE, *(str(path) for path in sorted(files) if {*path.with_suffix("").parts} & {*TYPED_ROOMS})]


def floors() -> bool:
    faults = list(climbing())
    print(*faults, sep="\n", end="\n" if faults else "")
    return not faults


def messages() -> bool:
    faults = list(catalogues.faults())
    print(*faults, sep="\n", end="\n" if faults else "")
    return not faults


def checks() -> dict[str, Check]:
    test = private_environment(TEST)
    return {
        "format": tool("ruff", "format", "--check", "."),
        "lint": tool("ruff", "check", "."),
        "templates": tool("djade", "--check", *templates()) if templates() else lambda: True,
        "types": tool("mypy", *typed_rooms()),
        "import floors": floors,
        "dependencies": tool("deptry", "."),
        "lock is fresh": lock_is_fresh,
        "migrations complete": python("manage.py", "makemigrations", "--check", "--dry-run", environment=test),
        "safe in production": python(
            "manage.py", "check", "--deploy", "--fail-level", "WARNING", environment=PRODUCTION
        ),
        "messages complete": messages,
        "diagrams fresh": python("-m", "bin.diagrams", "--check", environment=test),
    }


def lock_is_fresh() -> bool:
    from bin.python_env import uv

    return subprocess.run([uv(), "lock", "--check", "--quiet"], cwd=ROOT).returncode == 0


def check() -> int:
    """Run every check, say which failed."""
    with ground():
        failed = [name for name, passes in checks().items() if not spoken(name, passes)]
    say(f"Failed: {', '.join(failed)}" if failed else "All checks passed")
    return int(bool(failed))


@contextmanager
def ground() -> Iterator[None]:
    prepare()
    with Cluster(TEST).taken():
        yield


def spoken(name: str, passes: Check) -> bool:
    say(name)
    return passes()


def fix() -> int:
    """Format and mend what can be mended without thinking."""
    prepare()
    tool("ruff", "check", "--fix", "--quiet", ".")()
    tool("ruff", "format", "--quiet", ".")()
    if templates():
        tool("djade", *templates())()
    python("-m", "bin.diagrams", environment=private_environment(TEST))()
    catalogues.renew()
    return 0
