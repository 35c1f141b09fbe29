"""Papers of step 6: the notice, the information to the ministry, the closing report."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.papers.letters import Letter, letter_pdf
from twinning.papers.naming import file_name
from twinning.papers.store import download_response
from twinning.people.access import Permission, requires
from twinning.relations import actions as relations
from twinning.relations.models import Twinning
from twinning.relations.states import PaperKind
from twinning.relations.steps import Reason
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from ...forms import PressForm
from ...models import Termination
from ..documents import closing_report_pdf, frozen_report, information_letter, notice_letter


def decided_or_404(request: HttpRequest, twinning_id: int) -> tuple[Twinning, Termination]:
    """The file and its decided end: before the decision there is nothing to write to anybody."""
    twinning = file_or_404(request, twinning_id)
    rows = Termination.objects.filter(twinning=twinning, is_historic=False, is_accepted=True)
    ending = rows.select_related("municipality").last()
    if ending is None:
        raise Http404
    ending.twinning = twinning
    return twinning, ending


@requires(Permission.READ_PAPERS)
def print_notice(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The letter to the partner as a draft for the document system."""
    twinning, ending = decided_or_404(request, twinning_id)
    return _shown(twinning, notice_letter(ending), "bildirim-yazisi", is_draft=ending.notified_on is None)


@requires(Permission.READ_PAPERS)
def print_information(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The letter to the ministry as a draft for the document system."""
    twinning, ending = decided_or_404(request, twinning_id)
    letter = information_letter(ending, timezone.localdate())
    return _shown(twinning, letter, "bilgi-yazisi", is_draft=ending.ministry_told_on is None)


def _shown(twinning: Twinning, letter: Letter, name: str, *, is_draft: bool) -> HttpResponse:
    content = letter_pdf(letter, author=twinning.municipality.name, is_draft=is_draft)
    return download_response(content, file_name(twinning, name), inline=True)


@requires(Permission.ISSUE_PAPERS)
def issue_notice(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Keep the letter to the partner as it went."""
    twinning, ending = decided_or_404(request, twinning_id)
    return _kept(request, twinning, notice_letter(ending), "issue_notice", "bildirim-yazisi", PaperKind.NOTICE)


@requires(Permission.ISSUE_PAPERS)
def issue_information(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Keep the letter to the ministry as it went."""
    twinning, ending = decided_or_404(request, twinning_id)
    letter = information_letter(ending, timezone.localdate())
    return _kept(request, twinning, letter, "issue_information", "bilgi-yazisi", PaperKind.LETTER)


def _kept(request: HttpRequest, twinning: Twinning, letter: Letter, name: str, what: str, kind: Any) -> HttpResponse:
    form = PressForm(request.POST or None, user=request.user)
    # Rendered before the verb: no PDF is made while a row is locked.
    content = letter_pdf(letter, author=twinning.municipality.name) if request.method == "POST" else b""

    def verb() -> None:
        relations.issue_paper(
            twinning, content, kind=kind, title=letter.subject, on=timezone.localdate(),
            file_name=file_name(twinning, what), by=request.user,
        )  # fmt: skip

    if carried_out(request, form, verb, _("Yazı belge olarak saklandı.")):
        return redirect("protocols:termination", twinning.pk)
    return act_page(request, form, f"protocols:{name}", twinning, facts=[(_("Konu"), letter.subject)])


@requires(Permission.READ_PAPERS)
def print_closing_report(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The closing report; before the end it carries TASLAK and is no paper."""
    twinning = file_or_404(request, twinning_id)
    return download_response(closing_report_pdf(twinning), file_name(twinning, "kapanis-raporu"), inline=True)


@requires(Permission.ISSUE_PAPERS)
def issue_closing_report(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Keep the report that the end froze as a paper."""
    twinning = file_or_404(request, twinning_id)
    version = frozen_report(twinning)
    form = PressForm(request.POST or None, user=request.user)
    # Rendered before the verb: no PDF is made while a row is locked.
    content = closing_report_pdf(twinning) if request.method == "POST" and version else b""

    def verb() -> None:
        relations.issue_paper(
            twinning, content, kind=PaperKind.CLOSING, title=_("Kapanış raporu"), on=timezone.localdate(),
            file_name=file_name(twinning, "kapanis-raporu"), prints=version, by=request.user,
        )  # fmt: skip

    if version and carried_out(request, form, verb, _("Kapanış raporu belge olarak saklandı.")):
        return redirect("protocols:termination", twinning.pk)
    facts = [(_("Sürüm"), str(version))] if version else []
    missing = [] if version else [Reason(_("İlişki sona ermedi; rapor bitişte dondurulur."))]
    return act_page(request, form, "protocols:issue_closing_report", twinning, facts=facts, missing=missing)
