"""Pages of the comparison: the table, one's own sheet, the paper."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from twinning.audit.deciding import carried_out
from twinning.papers.naming import file_name
from twinning.papers.store import download_response
from twinning.people.access import Permission, requires
from twinning.relations import actions as relations
from twinning.relations.states import PaperKind
from twinning.relations.steps import Reason
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from .. import actions
from ..comparison import Comparison
from ..documents import comparison_pdf, version_of
from ..forms import CompareForm, PressForm
from ..models import ScoreSheet
from ..partner_page import PartnerPage
from ..rules import is_searching, standing_choice
from .profile import profile_or_404


@requires(Permission.VIEW_FILES)
def partner(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The comparison of the candidates, and the choice."""
    twinning = file_or_404(request, twinning_id)
    page = PartnerPage(twinning, request.user, request.GET.get("candidate", ""))
    return render(request, "partners/partner.html", {"twinning": twinning, "page": page})


@requires(Permission.SCORE_CANDIDATES)
def compare(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Features and one's own points of all candidates on one page (S17)."""
    twinning, profile = file_or_404(request, twinning_id), profile_or_404(request, twinning_id)
    sheet = actions.sheet_of(twinning, request.user)
    own = {(row.criterion_id, row.candidate_id): row.points for row in sheet.scores.all()} if sheet else {}
    comparison = Comparison.of(twinning)
    form = CompareForm(request.POST or None, user=request.user, subject=profile, comparison=comparison, own=own)

    def verb() -> None:
        said = {"features": form.features(), "points": form.points()}
        actions.compare(twinning, **said, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Özellikler ve puanlarınız kaydedildi.")):
        return redirect("partners:hand_in" if "hand_in" in request.POST else "partners:compare", twinning.pk)
    context = {"form": form, "twinning": twinning, "sheet": sheet, "comparison": comparison}
    context["is_searching"] = is_searching(twinning)
    return render(request, "partners/compare.html", context, status=form.status)


@requires(Permission.SCORE_CANDIDATES)
def hand_in(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    mine = ScoreSheet.objects.visible_to(request.user)
    sheet = get_object_or_404(mine, twinning=twinning, assessor_id=request.user.pk)
    form = PressForm(request.POST or None, user=request.user, subject=sheet)

    def verb() -> None:
        actions.hand_in(sheet, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Puanlarınız teslim edildi.")):
        return redirect("partners:partner", twinning.pk)
    comparison = Comparison.of(twinning, request.user)
    facts = [(column.city.name_tr, _said_missing(total.missing)) for column, total in comparison.columns]
    back = reverse("partners:compare", args=[twinning.pk])
    lead = _("Başkalarının puanları teslimden sonra size açılır, sizinkiler de onlara.")
    return act_page(request, form, "partners:hand_in", twinning, facts=facts, back=back, lead=lead)


def _said_missing(n: int) -> str:
    said = ngettext("%(n)d puan eksik; eksik kalır", "%(n)d puan eksik; eksik kalır", n)
    return said % {"n": n} if n else _("tam")


@requires(Permission.READ_PAPERS)
def print_comparison(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The comparison as a paper; until the choice it carries TASLAK."""
    twinning = file_or_404(request, twinning_id)
    return download_response(comparison_pdf(twinning), file_name(twinning, "karsilastirma"), inline=True)


@requires(Permission.ISSUE_PAPERS)
def issue_comparison(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Keep the comparison on which the choice was made as a paper."""
    twinning = file_or_404(request, twinning_id)
    choice = standing_choice(twinning)
    form = PressForm(request.POST or None, user=request.user)
    # Rendered before the verb: no PDF is made while a row is locked.
    content = comparison_pdf(twinning) if request.method == "POST" and choice else b""

    def verb() -> None:
        relations.issue_paper(
            twinning, content, kind=PaperKind.COMPARISON, title=_("Aday karşılaştırma raporu"),
            on=timezone.localdate(), file_name=file_name(twinning, "karsilastirma"),
            prints=version_of(choice), by=request.user,
        )  # fmt: skip

    if choice and carried_out(request, form, verb, _("Karşılaştırma belge olarak saklandı.")):
        return redirect("partners:partner", twinning.pk)
    missing = [] if choice else [Reason(_("Ortak seçilince saklanabilir."))]
    back = reverse("partners:partner", args=[twinning.pk])
    return act_page(request, form, "partners:issue_comparison", twinning, missing=missing, back=back)
