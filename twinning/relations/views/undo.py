"""The button “Geri al” beside the message of a small removal."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from twinning.addresses import own_address
from twinning.audit.refusals import InvalidMove
from twinning.people.access import Permission, requires

from .. import undo as undoing


@requires(Permission.VIEW_FILES)
@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take back one's own removal; a second press finds that something happened since, and does nothing."""
    try:
        undoing.undo(UUID(request.POST.get("act", "")), by=request.user)
    except ValueError:
        messages.error(request, _("Geri alınacak kayıt bulunamadı."))
    except InvalidMove as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("Geri alındı; kayıt yerinde."))
    return redirect(own_address(request.POST.get("back", "")) or "relations:today")
