"""Which town one works in, in which language, and the town's own page (Kurum)."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from twinning.audit.deciding import carried_out
from twinning.tenancy.context import login_role

from . import actions, looking
from .access import Permission, for_everybody, for_members, requires
from .context import THEME_COOKIE
from .forms import LETTERHEAD, SETTINGS, InstitutionForm, LookAsForm, facts_of
from .middleware import CHOSEN
from .models import Look, Membership

YEAR = 365 * 24 * 3600


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


@for_everybody
@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Keep the language of the interface: for this person, and for this browser before the login."""
    language = request.POST.get("language", "")
    language = language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    if request.user.is_authenticated:
        actions.choose_language(request.user, language)
    return _kept(_back(request), settings.LANGUAGE_COOKIE_NAME, language)


@for_everybody
@require_POST
def choose_theme(request: HttpRequest) -> HttpResponse:
    """Keep the look, light or dark or as the system says: for this person, and for this browser."""
    theme = request.POST.get("theme", "")
    theme = theme if theme in Look.values else Look.SYSTEM.value
    if request.user.is_authenticated:
        actions.choose_theme(request.user, theme)
    return _kept(_back(request), THEME_COOKIE, theme)


@for_members
@require_POST
def use_shortcuts(request: HttpRequest) -> HttpResponse:
    """Switch the single keys on or off for this person."""
    actions.use_shortcuts(request.user, request.POST.get("uses") == "yes")
    messages.success(request, _("Kısa yollar açık.") if request.user.uses_shortcuts else _("Kısa yollar kapalı."))
    return _back(request)


def _back(request: HttpRequest) -> HttpResponse:
    address = request.POST.get("back", "")
    return redirect(address if _is_own(address) else "/")


def _kept(response: HttpResponse, cookie: str, value: str) -> HttpResponse:
    """The answer with a choice of this browser in a cookie that the server alone reads."""
    response.set_cookie(
        cookie, value, max_age=YEAR, httponly=True, secure=settings.HTTPS, samesite=settings.LANGUAGE_COOKIE_SAMESITE
    )
    return response


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


@requires(Permission.LOOK_AS)
def look_as(request: HttpRequest, membership_id: int) -> HttpResponse:
    """Take a colleague's view of the program, read-only and with a reason (gözünden bak)."""
    with login_role():
        found = looking.may_be_looked_at(request.user).select_related("user", "municipality").filter(pk=membership_id)
        membership = get_object_or_404(found)
    form = LookAsForm(request.POST or None, user=request.user)

    def verb() -> None:
        looking.look_as(membership, why=form.values()["why"], by=request.user)

    if carried_out(request, form, verb):
        request.session[looking.LOOKING] = membership.pk
        return redirect("relations:today")
    return render(request, "people/look_as.html", {"form": form, "membership": membership}, status=form.status)


@for_members
@require_POST
def stop_looking(request: HttpRequest) -> HttpResponse:
    """Back to one's own view."""
    if request.session.pop(looking.LOOKING, None) and request.looking_as:
        looking.stop_looking(request.looking_as, by=request.looker)
        messages.success(request, _("Kendi görünümünüzdesiniz."))
    return redirect("people:institution")
