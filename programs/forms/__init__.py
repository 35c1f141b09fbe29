"""What enters at step 4."""

from .agreeing import AgreementForm, CloseForm, OfferForm
from .carrying_out import CancelForm, DoneForm, NoticesForm, PostponeForm, StartForm
from .money import CostItemForm, ExpenseForm
from .people import DutiesForm, OrganisationForm, ParticipationForm, TurnLeadForm
from .plan import ActivityForm, ObjectiveForm, OutputForm, PressForm, ProgrammeForm, RecordOutputForm

__all__ = [
    "ActivityForm", "AgreementForm", "CancelForm", "CloseForm", "CostItemForm", "DoneForm", "DutiesForm", "ExpenseForm",
    "NoticesForm", "ObjectiveForm", "OfferForm", "OrganisationForm", "OutputForm", "ParticipationForm", "PostponeForm",
    "PressForm", "ProgrammeForm", "RecordOutputForm", "StartForm", "TurnLeadForm",
]  # fmt: skip
