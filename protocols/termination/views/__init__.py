"""Pages of step 6."""

from .ending import (
    propose_end,
    record_attempt,
    record_end,
    record_end_decision,
    record_end_sending,
    record_ministry_information,
    record_notice,
    termination,
    withdraw_end,
)
from .papers import (
    issue_closing_report,
    issue_information,
    issue_notice,
    print_closing_report,
    print_information,
    print_notice,
)
from .whole_file import enter_historic_end, record_expiry, record_succession

__all__ = [
    "enter_historic_end", "issue_closing_report", "issue_information", "issue_notice", "print_closing_report",
    "print_information", "print_notice", "propose_end", "record_attempt", "record_end", "record_end_decision",
    "record_end_sending", "record_expiry", "record_ministry_information", "record_notice", "record_succession",
    "termination", "withdraw_end",
]  # fmt: skip
