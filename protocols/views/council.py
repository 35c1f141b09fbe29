"""The page on which the council reads."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from twinning.people.access import Permission, requires

from ..council_page import CouncilPage
from .fetching import protocol_or_404


@requires(Permission.VIEW_FILES)
def read_protocol(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The protocol to be read on a phone: ?language=tr, another of its languages, or both."""
    twinning, protocol = protocol_or_404(request, twinning_id)
    page = CouncilPage(protocol, request.user, request.GET.get("language", "tr"))
    return render(request, "protocols/read_protocol.html", {"twinning": twinning, "page": page})
