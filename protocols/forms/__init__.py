"""What enters at step 3."""

from .correcting import CorrectDecisionForm, CorrectPermissionForm, CorrectSigningForm
from .drafting import AddClauseForm, ClauseForm, DraftForm, PressForm, TermsForm
from .path import CouncilDecisionForm, FinalityForm, ReviewForm, SendToCouncilForm
from .permission import ApplicationForm, PermissionForm, RefusalForm, SentForm
from .signing import HistoricForm, OpenHistoricForm, ScanForm, SigningForm

__all__ = [
    "AddClauseForm", "ApplicationForm", "ClauseForm", "CorrectDecisionForm", "CorrectPermissionForm",
    "CorrectSigningForm", "CouncilDecisionForm", "DraftForm", "FinalityForm", "HistoricForm", "OpenHistoricForm",
    "PermissionForm", "PressForm", "RefusalForm", "ReviewForm", "ScanForm", "SendToCouncilForm", "SentForm",
    "SigningForm", "TermsForm",
]  # fmt: skip
