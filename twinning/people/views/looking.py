"""Help desk: a colleague's view, read-only and visibly."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from twinning.audit.deciding import carried_out
from twinning.tenancy.context import login_role

from .. import looking
from ..access import Permission, for_members, requires
from ..forms import LookAsForm


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
    return redirect("people:people")
