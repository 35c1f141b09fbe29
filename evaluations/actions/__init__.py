"""Verbs of step 5: evaluate, learn, decide; and the doors of a dormant relation."""

from .closing import close, decide, drop_evaluation, settle
from .dormancy import leave_asleep, propose_end_of_dormant, refound, revive
from .evaluating import (
    add_finding,
    answer,
    go_on_without_answer,
    open_evaluation,
    record_partner_answer,
    remove_finding,
    send_to_partner,
)
from .lessons import write_lesson

__all__ = [
    "add_finding", "answer", "close", "decide", "drop_evaluation", "go_on_without_answer", "leave_asleep",
    "open_evaluation", "propose_end_of_dormant", "record_partner_answer", "refound", "remove_finding", "revive",
    "send_to_partner", "settle", "write_lesson",
]  # fmt: skip
