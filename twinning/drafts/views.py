"""Keep and drop drafts, tell whether a record has changed, and answer a form whose page was out of date."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from twinning.addresses import own_address
from twinning.audit.form_keys import read_watched
from twinning.audit.models import FormKey
from twinning.people.access import for_members

from .keeping import TYPED, keep, when
from .models import FormDraft
from .typed import TooLarge, typed_in


@for_members
@require_POST
def keep_draft(request: HttpRequest) -> HttpResponse:
    """Keep what is typed so far: sent by the script while typing, or by the button without it."""
    is_script = request.headers.get("Accept") == "application/json"
    try:
        typed = typed_in(request)
    except TooLarge:
        said = _("Taslak çok uzun; saklanmadı.")
        return JsonResponse({"said": said}, status=413) if is_script else render(request, "413.html", status=413)
    if typed is None or (typed.key.person, typed.key.town) != (request.user.pk, request.user.municipality_id):
        raise PermissionDenied
    if FormKey.objects.filter(key=typed.key.key).exists():
        # The verb was faster than the script: nothing is unfinished here.
        return JsonResponse({"said": ""}) if is_script else redirect(typed.address)
    said = _("Taslak %(when)s kaydedildi.") % {"when": when(keep(typed).kept_at)}
    if is_script:
        return JsonResponse({"said": said})
    messages.success(request, _("Taslak saklandı; göndermediğiniz sürece yalnız siz görürsünüz."))
    return redirect(typed.address)


@for_members
@require_POST
def discard_draft(request: HttpRequest) -> HttpResponse:
    """Forget what was typed and open the form as the record stands."""
    chosen = request.POST.get("draft", "")
    if chosen == "0":
        request.session.pop(TYPED, None)
    elif chosen.isascii() and chosen.isdigit() and len(chosen) < 19:
        FormDraft.objects.of(request.user).filter(pk=int(chosen)).delete()
    messages.success(request, _("Taslak silindi."))
    return redirect(own_address(request.POST.get("back", "")) or "/")


@for_members
@require_GET
def current_version(request: HttpRequest) -> JsonResponse:
    """The version of the record that an open form edits, and its page: asked twice a minute by the script."""
    watched = read_watched(request.GET.get("of", ""))
    if watched is None:
        raise Http404
    label, pk = watched
    row = apps.get_model(label)._base_manager.filter(pk=pk).first()
    if row is None:
        raise Http404
    return JsonResponse({"version": row.version, "url": page_of(row)})


def page_of(row: Any) -> str:
    """Where the record can be read: its own page, else its file's."""
    for known in (row, getattr(row, "twinning", None)):
        if hasattr(known, "get_absolute_url"):
            return known.get_absolute_url()
    return ""


@login_not_required
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page was older than the session: nothing is done, and what was typed waits in the form."""
    try:
        typed = typed_in(request)
    except TooLarge:
        typed = None
    if typed and request.user.is_authenticated and typed.key.person != request.user.pk:
        typed = None
    if typed:
        request.drafts.carry(typed)
    return render(request, "403_csrf.html", {"address": typed.address if typed else ""}, status=403)
