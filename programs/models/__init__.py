"""The programme of a relation: what shall come about, by which works, by whom, with what money."""

from .activities import Activity, ActivityObjective, Organisation, Participation
from .duties import Duty
from .money import CostItem, Expense, FundingShare
from .outputs import Output
from .programmes import Agreement, Objective, Programme

__all__ = [
    "Activity", "ActivityObjective", "Agreement", "CostItem", "Duty", "Expense", "FundingShare", "Objective",
    "Organisation", "Output", "Participation", "Programme",
]  # fmt: skip
