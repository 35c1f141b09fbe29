"""Pages of the official path: review, council, and back to draft."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.language.dates import tr_date
from twinning.people.access import Permission, requires
from twinning.relations.forms import ReasonForm
from twinning.relations.states import PaperKind
from twinning.relations.views.acting import act_page

from .. import actions
from ..forms import CouncilDecisionForm, FinalityForm, ReviewForm, SendToCouncilForm
from ..models import CouncilDecision, Round
from ..path_page import PathPage
from ..rules import missing_for_council
from .fetching import round_or_404


@requires(Permission.VIEW_FILES)
def official_path(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The road from draft to force, every fact of it, and the rounds before."""
    twinning, current = round_or_404(request, twinning_id)
    return render(
        request, "protocols/official_path.html", {"twinning": twinning, "page": PathPage(current, request.user)}
    )


@requires(Permission.EDIT_PROTOCOL)
def open_review(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    form = ReviewForm(request.POST or None, user=request.user, subject=current)

    def verb() -> None:
        actions.open_review(current, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Sürüm donduruldu; incelemede.")):
        return redirect("protocols:protocol", twinning.pk)
    lead = _("Bu sürüm donar ve görüşe açılır; metin düzenlenmeyi sürdürebilir.")
    return act_page(request, form, "protocols:open_review", twinning, lead=lead)


@requires(Permission.SEND_TO_COUNCIL)
def send_to_council(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    initial = {"council_meeting_on": Round.objects.visible_to(request.user).next_meeting()}
    form = SendToCouncilForm(request.POST or None, user=request.user, subject=current, initial=initial)

    def verb():
        return actions.send_to_council(current, **form.values(), version=form.opened_version, by=request.user)

    def done(sent) -> str:
        return _("Teklif sunuldu; toplantı %(day)s.") % {"day": tr_date(sent.council_meeting_on)}

    if carried_out(request, form, verb, done):
        return redirect(twinning)
    protocol = current.protocol
    facts = [
        (_("Ortak"), ", ".join(str(partner) for partner in twinning.current_partners) or "–"),
        (_("Diller"), ", ".join(row.shown_name for row in protocol.language_rows)),
        (_("Madde sayısı"), sum(clause.is_numbered for clause in protocol.clauses.all())),
    ]
    return act_page(
        request, form, "protocols:send_to_council", twinning, facts=facts, missing=missing_for_council(protocol),
        lead=_("Metin yeni bir sürüm olarak donar; meclis bu sürüme karar verir."), back=protocol.get_absolute_url(),
    )  # fmt: skip


@requires(Permission.RECORD_COUNCIL)
def record_council_decision(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    meeting_on = current.council_meeting_on
    is_over = meeting_on is not None and meeting_on <= timezone.localdate()
    initial = {"decision_on": meeting_on if is_over else None, "full_number": current.municipality.council_size}
    form = CouncilDecisionForm(
        request.POST or None, request.FILES or None, user=request.user, subject=current, initial=initial
    )

    def verb():
        said = form.values()
        decided = actions.record_council_decision(current, **said, version=form.opened_version, by=request.user)
        if form.cleaned_data["scan"]:
            actions.keep_scan(
                decided, form.cleaned_data["scan"], kind=PaperKind.COUNCIL_DECISION, title=_("Meclis kararı"),
                on=decided.decision_on, number=decided.decision_no, by=request.user,
            )  # fmt: skip
        return decided

    def done(decided) -> str:
        text = (
            _("Karar kaydedildi. Sırada kesinleşme ve gönderim var.")
            if decided.is_open
            else _("Ret kararı kaydedildi.")
        )
        return " ".join([text, *form.warnings])

    if carried_out(request, form, verb, done):
        return redirect("protocols:official_path", twinning.pk)
    facts = [(_("Karara konu sürüm"), str(current.text_version or "–"))]
    return act_page(request, form, "protocols:record_council_decision", twinning, facts=facts)


@requires(Permission.RECORD_COUNCIL)
def record_finality(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    get_object_or_404(CouncilDecision.objects.visible_to(request.user), round=current)
    form = FinalityForm(request.POST or None, user=request.user, current=current)

    def verb() -> None:
        actions.record_finality(current, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Kesinleşme ve gönderim kaydedildi.")):
        return redirect("protocols:official_path", twinning.pk)
    lead = _("Karar kesinleştikten sonra 7 gün içinde mülki idare amirine 2 nüsha gönderilir.")
    return act_page(request, form, "protocols:record_finality", twinning, lead=lead)


@requires(Permission.EDIT_PROTOCOL)
def take_back(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    form = ReasonForm(request.POST or None, user=request.user, subject=current)

    def verb() -> None:
        actions.take_back(current, reason=form.values()["why"], version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Protokol taslağa alındı; yeni tur açıldı.")):
        return redirect("protocols:protocol", twinning.pk)
    facts = [(_("Kapanacak tur"), f"{current.label} · {current.get_state_display()}")]
    lead = _("Bu tur gerekçesiyle kapanır, yenisi taslak olarak açılır. Kararlar ve yanıtlar kayıtta kalır.")
    return act_page(request, form, "protocols:take_back", twinning, facts=facts, lead=lead)
