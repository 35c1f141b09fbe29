"""Pages of the text: the protocol in its languages, its articles, its terms."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from .. import actions
from ..forms import AddClauseForm, ClauseForm, DraftForm, PressForm, TermsForm
from ..reading import newest_main
from ..text_page import TextPage
from .fetching import clause_or_404, protocol_or_404


@requires(Permission.VIEW_FILES)
def protocol(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The text side by side, the road, the scope, and what is missing."""
    twinning = file_or_404(request, twinning_id)
    found = newest_main([twinning.pk]).get(twinning.pk)
    if found is None:
        return render(request, "protocols/not_drafted.html", {"twinning": twinning})
    found.twinning = twinning
    return render(request, "protocols/protocol.html", {"twinning": twinning, "page": TextPage(found, request.user)})


@requires(Permission.EDIT_PROTOCOL)
def draft_protocol(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    initial = {} if twinning.is_domestic else {"second_language": "en"}
    form = DraftForm(request.POST or None, user=request.user, initial=initial)

    def verb() -> None:
        actions.draft_protocol(twinning, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Taslak örnek maddelerle hazırlandı. Amaç maddesi amaçtan alındı.")):
        return redirect("protocols:protocol", twinning.pk)
    lead = _("Örnek maddeler konur; hepsini düzenleyebilir, çıkarabilir, ekleyebilirsiniz.")
    return act_page(request, form, "protocols:draft_protocol", twinning, lead=lead)


@requires(Permission.EDIT_PROTOCOL)
def edit_terms(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, found = protocol_or_404(request, twinning_id)
    initial = TermsForm.initial_of(found)
    form = TermsForm(request.POST or None, user=request.user, subject=found, initial=initial)

    def verb() -> None:
        actions.edit_terms(found, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Süre ve diller kaydedildi.")):
        return redirect("protocols:protocol", twinning.pk)
    lead = _("Süre ve bildirim maddelerinin metnini ayrıca gözden geçirin.")
    return act_page(request, form, "protocols:edit_terms", twinning, lead=lead, back=found.get_absolute_url())


@requires(Permission.EDIT_PROTOCOL)
def edit_clause(request: HttpRequest, clause_id: int) -> HttpResponse:
    """One article in all its languages, side by side."""
    clause = clause_or_404(request, clause_id)
    languages = clause.protocol.languages
    form = ClauseForm(request.POST or None, user=request.user, clause=clause, languages=languages)

    def verb() -> None:
        actions.edit_clause(clause, texts=form.texts(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Madde kaydedildi.")):
        return redirect(f"{clause.protocol.get_absolute_url()}#clause-{clause.pk}")
    context = {"form": form, "clause": clause, "twinning": file_or_404(request, clause.twinning_id)}
    return render(request, "protocols/edit_clause.html", context, status=form.status)


@requires(Permission.EDIT_PROTOCOL)
def add_clause(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, found = protocol_or_404(request, twinning_id)
    form = AddClauseForm(request.POST or None, user=request.user, protocol=found)
    added = []

    def verb() -> None:
        added.append(actions.add_clause(found, **form.values(), by=request.user))

    if carried_out(request, form, verb, _("Madde eklendi. Metnini yazın.")):
        return redirect("protocols:edit_clause", added[0].pk)
    return act_page(request, form, "protocols:add_clause", twinning, back=found.get_absolute_url())


@requires(Permission.EDIT_PROTOCOL)
def remove_clause(request: HttpRequest, clause_id: int) -> HttpResponse:
    clause = clause_or_404(request, clause_id)
    form = PressForm(request.POST or None, user=request.user, subject=clause)
    address = clause.protocol.get_absolute_url()

    def verb() -> None:
        actions.remove_clause(clause, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Madde çıkarıldı; metni geçmişte durur.")):
        return redirect(address)
    twinning = file_or_404(request, clause.twinning_id)
    facts = [(_("Çıkarılacak madde"), str(clause))]
    return act_page(request, form, "protocols:remove_clause", twinning, back=address, facts=facts)


@requires(Permission.EDIT_PROTOCOL)
def move_clause(request: HttpRequest, clause_id: int, direction: str) -> HttpResponse:
    clause = clause_or_404(request, clause_id)
    form = PressForm(request.POST or None, user=request.user, subject=clause)
    address = clause.protocol.get_absolute_url()
    up = direction == "up"

    def verb() -> None:
        actions.move_clause(clause, up=up, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Maddenin yeri değişti.")):
        return redirect(f"{address}#clause-{clause.pk}")
    twinning = file_or_404(request, clause.twinning_id)
    facts = [(str(clause), _("bir yukarı") if up else _("bir aşağı"))]
    return act_page(request, form, "protocols:move_clause", twinning, back=address, facts=facts)
