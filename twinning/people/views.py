"""Which town one works in, in which language, and the town's own page (Kurum)."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from twinning.audit.deciding import carried_out

from . import actions
from .access import Permission, for_everybody, for_members, requires
from .forms import LETTERHEAD, SETTINGS, InstitutionForm, facts_of
from .middleware import CHOSEN
from .models import Membership


@for_members
@require_POST
def switch_municipality(request: HttpRequest) -> HttpResponse:
    """Go on working in another of one's own towns; the place is kept in the session."""
    chosen = request.POST.get("municipality", "")
    membership = next((m for m in request.memberships if str(m.municipality_id) == chosen), None)
    if membership is None:
        raise Http404
    request.session[CHOSEN] = membership.municipality_id
    messages.success(request, _("Şimdi %(town)s adına çalışıyorsunuz.") % {"town": membership.municipality.name})
    return redirect("relations:today")


@for_members
@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Keep the language of the interface for this person."""
    language = request.POST.get("language", "tr")
    actions.choose_language(request.user, language if language in ("tr", "en") else "tr")
    return redirect(request.POST.get("back") if _is_own(request.POST.get("back")) else "relations:today")


def _is_own(address: str | None) -> bool:
    return bool(address) and address.startswith("/") and not address.startswith(("//", "/\\"))


@for_members
def no_municipality(request: HttpRequest) -> HttpResponse:
    """What somebody sees whose account belongs to no town yet, or only to the whole installation."""
    if request.user.membership:
        return redirect("relations:today")
    return render(request, "people/no_municipality.html")


@for_members
def account(request: HttpRequest) -> HttpResponse:
    """One's own account: towns and roles, language, second factor, sessions, password (Hesabım)."""
    return render(request, "people/account.html", {"memberships": request.memberships})


@for_everybody
def ask_for_account(request: HttpRequest) -> HttpResponse:
    """Nobody signs up alone: whom to ask for an account."""
    return render(request, "people/ask_for_account.html")


@requires(Permission.VIEW_INSTITUTION)
def institution(request: HttpRequest) -> HttpResponse:
    """The town's letterhead, settings and people (Kurum)."""
    members = Membership.objects.visible_to(request.user).current().order_by("role")
    names = actions.names_of(members)
    rows = [(member, names.get(member.user_id)) for member in members]
    municipality = request.user.membership.municipality
    context = {
        "municipality": municipality,
        "members": rows,
        "letterhead": facts_of(municipality, LETTERHEAD),
        "settings": facts_of(municipality, SETTINGS),
    }
    return render(request, "people/institution.html", context)


@requires(Permission.EDIT_INSTITUTION)
def edit_institution(request: HttpRequest) -> HttpResponse:
    municipality = request.user.membership.municipality
    form = InstitutionForm(request.POST or None, user=request.user, subject=municipality)

    def verb() -> None:
        actions.edit_institution(municipality, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Kurum bilgileri kaydedildi.")):
        return redirect("people:institution")
    return render(request, "people/edit_institution.html", {"form": form}, status=form.status)
