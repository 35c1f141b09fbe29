"""Verbs of step 4: plan, agree with the partner, carry out, pay."""

from .activities import (
    add_activity,
    add_organisation,
    add_participation,
    edit_activity,
    edit_organisation,
    remove_activity,
    remove_participation,
)
from .agreeing import close_programme, content_of, offer, record_agreement, take_back
from .carrying_out import cancel, postpone, record_done, record_notices, reopen_activity, start_activity
from .drafting import add_objective, draft_programme, edit_objective, edit_programme, remove_objective
from .duties import Named, assign_duties, assign_duty, turn_lead
from .money import ShareOf, add_cost_item, edit_cost_item, record_expense, remove_cost_item, remove_expense
from .outputs import add_output, edit_output, record_output, remove_output

__all__ = [
    "Named", "ShareOf", "add_activity", "add_cost_item", "add_objective", "add_organisation", "add_output",
    "add_participation", "assign_duties", "assign_duty", "cancel", "close_programme", "content_of", "draft_programme",
    "edit_activity", "edit_cost_item", "edit_objective", "edit_organisation", "edit_output", "edit_programme", "offer",
    "postpone", "record_agreement", "record_done", "record_expense", "record_notices", "record_output",
    "remove_activity", "remove_cost_item", "remove_expense", "remove_objective", "remove_output",
    "remove_participation", "reopen_activity", "start_activity", "take_back", "turn_lead",
]  # fmt: skip
