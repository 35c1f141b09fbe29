"""One's own account: which town one works in, in which language."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from twinning.addresses import own_address

from .. import actions
from ..access import for_everybody, for_members
from ..adapter import DOOR_LANGUAGE
from ..context import THEME_COOKIE
from ..middleware import CHOSEN
from ..models import Look

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
    """Keep the language of the interface: for this person, for this browser, and from the door through the login."""
    language = request.POST.get("language", "")
    language = language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    if request.user.is_authenticated:
        actions.choose_language(request.user, language)
    else:
        request.session[DOOR_LANGUAGE] = language
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


@for_members
@require_POST
def renew_calendar_address(request: HttpRequest) -> HttpResponse:
    """A new secret address for one's own calendar program."""
    actions.renew_calendar_address(request.user)
    messages.success(request, _("Takvim adresiniz hazır. Eski adres artık açılmaz."))
    return _back(request)


def _back(request: HttpRequest) -> HttpResponse:
    return redirect(own_address(request.POST.get("back", "")) or "/")


def _kept(response: HttpResponse, cookie: str, value: str) -> HttpResponse:
    """The answer with a choice of this browser in a cookie that the server alone reads."""
    response.set_cookie(
        cookie, value, max_age=YEAR, httponly=True, secure=settings.HTTPS, samesite=settings.LANGUAGE_COOKIE_SAMESITE
    )
    return response


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
