"""What the commands say while they work, and how they refuse."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Refusal(Exception):
    """The command cannot go on; the text is one clear sentence that says what to do."""


def say(line: str) -> None:
    print(f"· {line}", file=sys.stderr, flush=True)


@contextmanager
def step(line: str) -> Iterator[None]:
    """Say what is being done, and how long it took when somebody had to wait for it."""
    say(f"{line} …")
    started = time.monotonic()
    yield
    took = time.monotonic() - started
    if took > 2:
        say(f"{line}: done in {took:.0f} s")
