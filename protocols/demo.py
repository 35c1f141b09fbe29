from typing import Any


def act_out(twinning, until, *, by: Any) -> None:
    return None
