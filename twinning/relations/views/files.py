"""The file's page, the list of files, and the verbs on the whole file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.audit.models import Act
from twinning.people.access import Permission, requires

from .. import actions, file_list, forms
from ..file_page import FilePage
from ..file_rows import rows_of
from ..filters import HistoryFilter, TwinningFilter
from ..history import changes_of, lines_of
from ..models import Twinning, TwinningPartner
from ..paging import page_of
from ..states import Status
from ..steps import steps
from ..who_sees import OTHERS, viewers_of
from .acting import act_page
from .fetching import file_or_404


@requires(Permission.VIEW_FILES)
def twinnings(request: HttpRequest) -> HttpResponse:
    """All files of the town; the address is the filter and the order."""
    files, municipality = Twinning.objects.visible_to(request.user), request.user.membership.municipality
    found = TwinningFilter(request.GET, queryset=files, request=request)
    sort = request.GET.get("sort", "")
    page = file_list.page(request, found.qs, sort)
    facets = file_list.facets(found.form, found.before_ticks(files), municipality)
    context = {
        "page": page,
        "rows": rows_of(page.rows, municipality, request.user.membership.role),
        "facets": facets,
        "download": f"{reverse('relations:twinnings_table')}?{request.GET.urlencode()}",
        "chips": file_list.chips(request, found.form, facets),
        "words": request.GET.get("q", "")[:100],
        "sort": sort if sort in file_list.ORDERS else "",
        "heads": file_list.heads(request),
        "entrances": [act for step in steps() for act in step.entrances if request.user.may(act.permission)],
    }
    return render(request, "relations/twinnings.html", context)


@requires(Permission.VIEW_FILES)
def twinning(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """One file at a glance: six cells, what is missing, who holds it, until when, and the next button."""
    subject = file_or_404(request, twinning_id)
    return render(request, "relations/twinning.html", {"twinning": subject, "page": FilePage(subject, request.user)})


@requires(Permission.VIEW_FILES)
def history(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Who did what when, with old and new values (K10)."""
    subject = file_or_404(request, twinning_id)
    past = Act.objects.visible_to(request.user).of_file(subject.pk)
    found = HistoryFilter(request.GET, queryset=past, request=request)
    page = page_of(request, found.qs, "at", "id")
    lines = lines_of(page.rows, changes_of(page.rows))
    context = {"twinning": subject, "filter": found, "page": page, "lines": lines}
    return render(request, "relations/history.html", context)


@requires(Permission.VIEW_FILES)
def who_sees(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Bu dosyayı kimler görür? Roles, the people who hold them, and who does not see it (K20)."""
    context = {
        "twinning": file_or_404(request, twinning_id),
        "viewers": viewers_of(request.user),
        "others": OTHERS,
    }
    return render(request, "relations/who_sees.html", context)


@requires(Permission.EDIT_FILES)
def open_twinning(request: HttpRequest) -> HttpResponse:
    form = forms.OpenTwinningForm(request.POST or None, user=request.user)
    municipality = request.user.membership.municipality
    opened: list[Twinning] = []

    def verb() -> None:
        opened.append(actions.open_twinning(municipality, **form.values(), by=request.user))

    if carried_out(request, form, verb, _("Dosya açıldı. Sırada amaç var.")):
        return redirect(first_gap(opened[0]))
    lead = _("6 adımın ilki amaç: önce ne için, sonra kiminle. Ortak henüz belli olmasa da başlayın.")
    return act_page(request, form, "relations:open_twinning", lead=lead)


def first_gap(subject: Twinning) -> str:
    """Where a new file goes on: the first thing that its first step wants."""
    reasons = steps()[0].missing(subject)
    return next((reason.link.url for reason in reasons if reason.link), subject.get_absolute_url())


@requires(Permission.EDIT_FILES)
def edit_twinning(request: HttpRequest, twinning_id: int) -> HttpResponse:
    subject = file_or_404(request, twinning_id)
    form = forms.TwinningForm(request.POST or None, user=request.user, subject=subject)

    def verb() -> None:
        actions.edit_twinning(subject, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Künye kaydedildi.")):
        return redirect(subject)
    return act_page(request, form, "relations:edit_twinning", file_or_404(request, twinning_id))


@requires(Permission.EDIT_FILES)
def edit_partner(request: HttpRequest, partner_id: int) -> HttpResponse:
    partner = get_object_or_404(TwinningPartner.objects.visible_to(request.user), pk=partner_id)
    names = ("institution", "institution_local", "council_decision_on", "council_decision_no")
    initial = {name: getattr(partner, name) for name in names}
    form = forms.PartnerForm(request.POST or None, user=request.user, subject=partner, initial=initial)

    def verb() -> None:
        actions.edit_partner(partner, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Ortak kaydedildi.")):
        return redirect("relations:twinning", partner.twinning_id)
    subject = file_or_404(request, partner.twinning_id)
    return act_page(request, form, "relations:edit_partner", subject)


@requires(Permission.SUSPEND)
def suspend(request: HttpRequest, twinning_id: int) -> HttpResponse:
    subject = file_or_404(request, twinning_id)
    form = forms.SuspendForm(request.POST or None, user=request.user, subject=subject)

    def verb() -> None:
        actions.suspend(subject, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("İlişki askıya alındı.")):
        return redirect(subject)
    return act_page(request, form, "relations:suspend", subject, facts=_becoming(subject, Status.SUSPENDED))


@requires(Permission.SUSPEND)
def resume(request: HttpRequest, twinning_id: int) -> HttpResponse:
    subject = file_or_404(request, twinning_id)
    form = forms.ReasonForm(request.POST or None, user=request.user, subject=subject)

    def verb() -> None:
        actions.resume(subject, why=form.values()["why"], version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("İlişki yeniden yürürlükte.")):
        return redirect(subject)
    return act_page(request, form, "relations:resume", subject, facts=_becoming(subject, Status.IN_FORCE))


@requires(Permission.RECORD_END)
def drop(request: HttpRequest, twinning_id: int) -> HttpResponse:
    subject = file_or_404(request, twinning_id)
    form = forms.DropForm(request.POST or None, user=request.user, subject=subject)

    def verb() -> None:
        actions.drop(subject, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Dosyadan vazgeçildi; dosya silinmez.")):
        return redirect(subject)
    return act_page(request, form, "relations:drop", subject, facts=_becoming(subject, Status.DROPPED))


@requires(Permission.RECORD_END)
def take_up_again(request: HttpRequest, twinning_id: int) -> HttpResponse:
    subject = file_or_404(request, twinning_id)
    form = forms.ReasonForm(request.POST or None, user=request.user, subject=subject)

    def verb() -> None:
        actions.take_up_again(subject, why=form.values()["why"], version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Dosya yeniden ele alındı.")):
        return redirect(subject)
    return act_page(request, form, "relations:take_up_again", subject, facts=_becoming(subject, Status.PREPARING))


def _becoming(subject: Twinning, status: Status) -> list[tuple[str, str]]:
    """What a press makes of the file's state."""
    return [(_("Dosya"), str(subject)), (_("Durum"), f"{subject.get_status_display()} → {status.label}")]
