"""Pages of step 4."""

from .activities import activity, add_activity, edit_activity, remove_activity
from .agreeing import close_programme, offer, record_agreement, take_back
from .carrying_out import cancel, postpone, record_done, record_notices, reopen_activity, start_activity
from .money import add_cost_item, edit_cost_item, record_expense, remove_cost_item, remove_expense
from .outputs import add_objective_output, add_output, edit_output, record_output, remove_output
from .papers import issue_programme, print_programme
from .people import (
    add_organisation,
    add_participation,
    assign_duties,
    edit_organisation,
    remove_participation,
    turn_lead,
)
from .programme import add_objective, draft_programme, edit_objective, edit_programme, programme, remove_objective

__all__ = [
    "activity", "add_activity", "add_cost_item", "add_objective", "add_objective_output", "add_organisation",
    "add_output", "add_participation", "assign_duties", "cancel", "close_programme", "draft_programme", "edit_activity",
    "edit_cost_item", "edit_objective", "edit_organisation", "edit_output", "edit_programme", "issue_programme",
    "offer", "postpone", "print_programme", "programme", "record_agreement", "record_done", "record_expense",
    "record_notices", "record_output", "remove_activity", "remove_cost_item", "remove_expense", "remove_objective",
    "remove_output", "remove_participation", "reopen_activity", "start_activity", "take_back", "turn_lead",
]  # fmt: skip
