"""The programme as a paper."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from twinning.papers.naming import file_name
from twinning.papers.store import download_response
from twinning.people.access import Permission, requires
from twinning.relations.actions import issue_paper
from twinning.relations.states import PaperKind
from twinning.relations.steps import Reason
from twinning.relations.workflow import InvalidMove

from ..documents import programme_pdf
from ..forms import PressForm
from ..models import Programme
from ..reading import whole
from .fetching import pressed, programme_or_404

NOT_AGREED = gettext_lazy("Plan üzerinde mutabakat yok; mutabakattan sonra saklanabilir.")


@requires(Permission.READ_PAPERS)
def print_programme(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The programme as it stands; unless it is agreed on as it is, it carries TASLAK."""
    found = programme_or_404(request, twinning_id)
    return download_response(
        programme_pdf(whole(found), found.twinning), file_name(found.twinning, "program"), inline=True
    )


@requires(Permission.ISSUE_PAPERS)
def issue_programme(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Keep the agreed programme as a paper."""
    found = programme_or_404(request, twinning_id)
    plan = whole(found)
    form = PressForm(request.POST or None, user=request.user)
    # Rendered before the verb: no PDF is made while a row is locked.
    content = programme_pdf(plan, found.twinning) if request.method == "POST" and plan.is_agreed_as_it_stands else b""

    def verb() -> None:
        refuse_draft(plan)
        issue_paper(
            found.twinning, content, kind=PaperKind.PROGRAMME, title=plan.title, on=timezone.localdate(),
            file_name=file_name(found.twinning, "program"), prints=plan.last_agreement.text_version, by=request.user,
        )  # fmt: skip

    missing = [] if plan.is_agreed_as_it_stands else [Reason(NOT_AGREED)]
    return pressed(
        request, form, "issue_programme", found, verb, _("Program belge olarak saklandı."), found.get_absolute_url(),
        facts=[(_("Program"), plan.title)], missing=missing,
    )  # fmt: skip


def refuse_draft(plan: Programme) -> None:
    if not plan.is_agreed_as_it_stands:
        raise InvalidMove(NOT_AGREED)
