"""What was reached, what was learned, what was decided; and what became of a dormant relation."""

from .dormancy import DormancyDecision
from .evaluations import Answer, Evaluation, Finding
from .follow_ups import FollowUp
from .lessons import LESSON_KINDS, ActivityLesson

__all__ = ["LESSON_KINDS", "ActivityLesson", "Answer", "DormancyDecision", "Evaluation", "Finding", "FollowUp"]
