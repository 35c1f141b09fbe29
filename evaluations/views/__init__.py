"""Pages of step 5."""

from .closing import close, decide, drop_evaluation, settle
from .dormancy import dormancy, leave_asleep, propose_end_of_dormant, refound, revive
from .evaluating import add_finding, answer, evaluation, open_evaluation, past_evaluation, remove_finding
from .lessons import lessons, write_lesson
from .papers import issue_evaluation, print_evaluation
from .partner import go_on_without_answer, record_partner_answer, send_to_partner

__all__ = [
    "add_finding", "answer", "close", "decide", "dormancy", "drop_evaluation", "evaluation", "go_on_without_answer",
    "issue_evaluation", "leave_asleep", "lessons", "open_evaluation", "past_evaluation", "print_evaluation",
    "propose_end_of_dormant", "record_partner_answer", "refound", "remove_finding", "revive", "send_to_partner",
    "settle", "write_lesson",
]  # fmt: skip
