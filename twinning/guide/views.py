"""What the program does, its words, its keys, its statements; and the parts that its pages are made of."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from twinning.institutions.models import Municipality
from twinning.people.access import Permission, for_everybody, for_members, requires
from twinning.people.context import KEYS, PLACES

from .forms import SampleForm
from .glossary import GROUPS
from .samples import samples


@for_members
def help(request: HttpRequest) -> HttpResponse:
    """What the program does, in the order of the work (Yardım)."""
    return render(request, "guide/help.html")


@for_members
def keyboard(request: HttpRequest) -> HttpResponse:
    """The single keys, with the switch that turns them off (Kısa yollar)."""
    keys = [(KEYS[name], title) for title, name, allowed in PLACES if name in KEYS and request.user.may(allowed)]
    return render(request, "guide/keyboard.html", {"keys": keys})


@for_members
def glossary(request: HttpRequest) -> HttpResponse:
    """The words of the program in both languages beside each other (Sözlük)."""
    return render(request, "guide/glossary.html", {"groups": GROUPS})


@for_everybody
def accessibility(request: HttpRequest) -> HttpResponse:
    """How accessible the pages are, what is known to be missing, whom to tell (Erişilebilirlik)."""
    return render(request, "guide/accessibility.html", {"town": _town(request)})


@for_everybody
def privacy(request: HttpRequest) -> HttpResponse:
    """Which personal data are kept, why, for how long, and whom to ask (KVKK aydınlatma metni)."""
    context = {"town": _town(request), "idle": settings.SESSION_IDLE.seconds // 60}
    return render(request, "guide/privacy.html", context)


# Whoever builds pages sees their parts without an account of an administrator.
@(for_members if settings.DEBUG else requires(Permission.MANAGE_PEOPLE))
def parts(request: HttpRequest) -> HttpResponse:
    """Every part of the interface in all its states, for whoever builds or judges a page."""
    form = SampleForm(request.GET or {"on": "30.02.2026", "amount": "2,500.75"})
    return render(request, "guide/parts.html", {"form": form, "clean": SampleForm(), **samples()})


def _town(request: HttpRequest) -> Municipality | None:
    membership = getattr(request.user, "membership", None)
    return membership.municipality if membership else None
