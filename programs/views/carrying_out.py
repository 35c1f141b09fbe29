"""Pages of carrying out."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.people.access import Permission, requires
from twinning.relations.forms import ReasonForm

from .. import actions
from ..forms import CancelForm, DoneForm, NoticesForm, PostponeForm, StartForm
from ..models import Activity
from ..rules import L5_GROUND, may_carry_out
from .fetching import activity_or_404, pressed


def planned_facts(row: Activity) -> list[tuple[str, str]]:
    days = "-".join(dict.fromkeys(tr_date(day) for day in (row.begins_on, row.ends_on) if day)) or "–"
    return [(_("Faaliyet"), row.title), (_("Planlanan günler"), days)]


@requires(Permission.EDIT_PROGRAMME)
def start_activity(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    form = StartForm(request.POST or None, user=request.user, subject=row)

    def verb() -> None:
        actions.start_activity(row, **form.values(), version=form.opened_version, by=request.user)

    return pressed(
        request, form, "start_activity", row, verb, _("Faaliyet başladı."), row.get_absolute_url(),
        facts=planned_facts(row), missing=may_carry_out(row.programme),
    )  # fmt: skip


@requires(Permission.EDIT_PROGRAMME)
def record_done(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    today = timezone.localdate()
    initial = {
        "started_on": row.started_on or (min(row.begins_on, today) if row.begins_on else today),
        "on": min(row.ends_on, today) if row.ends_on else today,
    }
    form = DoneForm(request.POST or None, user=request.user, subject=row, activity=row, initial=initial)

    def verb() -> None:
        measured = list(form.measured())
        actions.record_done(row, measured=measured, **form.values(), version=form.opened_version, by=request.user)

    return pressed(
        request, form, "record_done", row, verb, _("Faaliyet yapıldı olarak kaydedildi."), row.get_absolute_url(),
        facts=planned_facts(row), missing=may_carry_out(row.programme),
    )  # fmt: skip


@requires(Permission.EDIT_PROGRAMME)
def postpone(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    form = PostponeForm(request.POST or None, user=request.user, subject=row)

    def verb() -> None:
        actions.postpone(row, **form.values(), version=form.opened_version, by=request.user)

    success = _("Faaliyet ertelendi; önceki günleri okunur kalır.")
    return pressed(request, form, "postpone", row, verb, success, row.get_absolute_url(), facts=planned_facts(row))


@requires(Permission.EDIT_PROGRAMME)
def cancel(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    form = CancelForm(request.POST or None, user=request.user, subject=row)

    def verb() -> None:
        actions.cancel(row, **form.values(), version=form.opened_version, by=request.user)

    return pressed(
        request, form, "cancel", row, verb, _("Faaliyet iptal edildi."), row.get_absolute_url(),
        facts=planned_facts(row), lead=_("Faaliyet iptal edilecek; gerekçesi kalacak."),
    )  # fmt: skip


@requires(Permission.EDIT_PROGRAMME)
def reopen_activity(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    form = ReasonForm(request.POST or None, user=request.user, subject=row)

    def verb() -> None:
        actions.reopen_activity(row, why=form.values()["why"], version=form.opened_version, by=request.user)

    return pressed(
        request, form, "reopen_activity", row, verb, _("Yapıldı kaydı geri alındı; faaliyet sürüyor."),
        row.get_absolute_url(), facts=planned_facts(row),
    )  # fmt: skip


@requires(Permission.EDIT_PROGRAMME)
def record_notices(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    initial = {name: getattr(row, name) for name in ("told_before_on", "mission_on", "result_told_on")}
    form = NoticesForm(request.POST or None, user=request.user, subject=row, initial=initial)

    def verb() -> None:
        actions.record_notices(row, **form.values(), version=form.opened_version, by=request.user)

    back = row.get_absolute_url()
    return pressed(request, form, "record_notices", row, verb, _("Bildirimler kaydedildi."), back, lead=str(L5_GROUND))
