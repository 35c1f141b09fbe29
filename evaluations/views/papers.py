"""The evaluation report: see it, keep it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.papers.naming import file_name
from twinning.papers.store import download_response
from twinning.people.access import Permission, requires
from twinning.relations import actions as relations
from twinning.relations.states import PaperKind
from twinning.relations.steps import Reason

from .. import forms
from ..documents import evaluation_pdf
from ..reading import version_of
from .fetching import evaluation_act, evaluation_or_404


@requires(Permission.READ_PAPERS)
def print_evaluation(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    """The report; while the evaluation is open it carries TASLAK and is no paper."""
    twinning, found = evaluation_or_404(request, evaluation_id)
    return download_response(evaluation_pdf(found), file_name(twinning, "degerlendirme"), inline=True)


@requires(Permission.ISSUE_PAPERS)
def issue_evaluation(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    """Keep the report of a closed evaluation as a paper."""
    twinning, found = evaluation_or_404(request, evaluation_id)
    version = version_of(found)
    form = forms.PressForm(request.POST or None, user=request.user)
    # Rendered before the verb: no PDF is made while a row is locked.
    content = evaluation_pdf(found) if request.method == "POST" and version else b""

    def verb() -> None:
        relations.issue_paper(
            twinning, content, kind=PaperKind.EVALUATION, title=str(found), on=timezone.localdate(),
            file_name=file_name(twinning, "degerlendirme"), prints=version, by=request.user,
        )  # fmt: skip

    if version and carried_out(request, form, verb, _("Rapor belge olarak saklandı.")):
        return redirect(found)
    missing = [] if version else [Reason(_("Değerlendirme kapanmadı; rapor kapanışta dondurulur."))]
    facts = [(_("Sürüm"), str(version))] if version else []
    return evaluation_act(request, form, "issue_evaluation", found, facts=facts, missing=missing)
