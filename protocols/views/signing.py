"""Pages of the signature, and of records of the past."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.cities.actions import adopt_place
from twinning.language.dates import tr_date
from twinning.people.access import Permission, requires
from twinning.relations.models import Twinning
from twinning.relations.states import Precision
from twinning.relations.steps import Reason
from twinning.relations.views.acting import act_page

from .. import actions
from ..forms import HistoricForm, OpenHistoricForm, SigningForm
from ..library import span
from ..models import Round
from ..rules import missing_for_signing
from ..standing import permission_said
from ..states import Path, RoundState, allowed
from .fetching import round_or_404


@requires(Permission.RECORD_SIGNING)
def record_signing(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    form = SigningForm(request.POST or None, user=request.user, current=current)

    def verb():
        reason = form.cleaned_data.get("no_permission_reason", "")
        return actions.record_signing(
            current, signatures=form.signatures(), no_permission_reason=reason, version=form.opened_version,
            by=request.user,
        )  # fmt: skip

    if carried_out(request, form, verb, _signed):
        return redirect(twinning)
    missing = missing_for_signing(current)
    is_open = RoundState.SIGNED in allowed(current)[current.state] or current.state == RoundState.SIGNED
    if not is_open and not any(reason.blocks for reason in missing):
        missing = [*missing, *_not_yet(current)]
    return act_page(
        request, form, "protocols:record_signing", twinning, facts=_facts(current), missing=missing,
        lead=_("Son imza protokolü yürürlüğe koyar. Protokol gönüllü bir sözdür; hukuken bağlayıcı değildir."),
    )  # fmt: skip


def _signed(current: Round) -> str:
    if current.state == RoundState.SIGNED:
        return _("İmza kaydedildi; protokol yürürlükte.")
    return _("İmza kaydedildi. Öteki tarafın imzası bekleniyor.")


def _not_yet(current: Round) -> list[Reason]:
    text = _("Protokol “%(state)s” durumunda; imza daha açılmadı.") % {"state": current.get_state_display()}
    return [Reason(text)]


def _facts(current: Round) -> list[tuple[str, str]]:
    protocol = current.protocol
    term = span(protocol.term_months) if protocol.term_months else _("süresiz")
    facts = [(_("Süre"), _("son imzadan başlayarak %(term)s") % {"term": term} if protocol.term_months else term)]
    if current.path != Path.DOMESTIC:
        facts.insert(0, (_("Bakanlık izni"), permission_said(current)))
    facts += [(str(row.partner or current.municipality), tr_date(row.signed_on)) for row in current.signatures.all()]
    return facts


@requires(Permission.EDIT_FILES)
def open_historic(request: HttpRequest) -> HttpResponse:
    """Open the file of a relation that is older than the program (U31)."""
    form = OpenHistoricForm(request.POST or None, user=request.user, initial={"signed_precision": Precision.DAY})
    opened: list[Twinning] = []

    def verb() -> None:
        said = form.values()
        found = said.pop("city")
        city = found.city or adopt_place(found.place, by=request.user)
        opened.append(actions.open_historic(request.user.membership.municipality, city=city, **said, by=request.user))

    if carried_out(request, form, verb, _("Tarihî kayıt açıldı; ilişki yürürlükte.")):
        return redirect(opened[0])
    lead = _("Programdan önce kurulan ilişkiyi belgelerde yazdığı kadar yazın; bilinmeyen boş kalır.")
    return act_page(request, form, "protocols:open_historic", lead=lead)


@requires(Permission.EDIT_PROTOCOL)
def complete_historic(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Answer the open questions of a record of the past (U31)."""
    twinning, current = round_or_404(request, twinning_id)
    initial = {name: getattr(current, name) for name in HistoricForm.base_fields if hasattr(current, name)}
    initial.pop("version", None)
    form = HistoricForm(request.POST or None, user=request.user, subject=current, initial=initial)

    def verb() -> None:
        actions.complete_historic(current, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Tarihî kayıt tamamlandı.")):
        return redirect("protocols:official_path", twinning.pk)
    lead = _("Yalnız belgede yazanı yazın; bilinmeyen boş kalır.")
    return act_page(request, form, "protocols:complete_historic", twinning, lead=lead)
