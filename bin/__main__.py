"""`python3 -m bin <command>`: what `make <command>` calls."""

import importlib
import signal
import sys

# command -> module and function; imported when called, so that one broken tool breaks one command.
COMMANDS = {
    "run": "run:run",
    "dev": "run:dev",
    "stop": "run:stop",
    "psql": "run:psql",
    "reset-demo": "run:reset_demo",
    "backup": "backup:backup",
    "restore": "backup:restore",
    "test": "testing:test",
    "bench": "testing:bench",
    "drill": "testing:drill",
    "shots": "testing:shots",
    "check": "checks:check",
    "fix": "checks:fix",
    "rules": "rules:rules",
}


def interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  (an older Python comes this far)
        print("Python 3.11 or newer is needed; this is", sys.version.split()[0], file=sys.stderr)
        return 1
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        print("Commands:", ", ".join(COMMANDS), file=sys.stderr)
        return 2
    from bin.say import Refusal

    # Whoever ends the command, what it has started is stopped on the way out.
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, interrupt)

    module, function = COMMANDS[arguments[0]].split(":")
    try:
        return getattr(importlib.import_module(f"bin.{module}"), function)()
    except Refusal as refusal:
        print(f"✗ {refusal}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


sys.exit(main(sys.argv[1:]))
