"""What enters at step 3."""

from .drafting import AddClauseForm, ClauseForm, DraftForm, PressForm, TermsForm
from .path import CouncilDecisionForm, FinalityForm, ReviewForm, SendToCouncilForm
from .permission import ApplicationForm, PermissionForm, RefusalForm, SentForm
from .signing import HistoricForm, ScanForm, SigningForm

__all__ = [
    "AddClauseForm", "ApplicationForm", "ClauseForm", "CouncilDecisionForm", "DraftForm", "FinalityForm",
    "HistoricForm", "PermissionForm", "PressForm", "RefusalForm", "ReviewForm", "ScanForm", "SendToCouncilForm",
    "SentForm", "SigningForm", "TermsForm",
]  # fmt: skip
