"""The personal link by which a new account chooses its password: no password ever passes through other hands."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters

from .. import actions
from ..access import Permission, for_everybody, requires
from ..forms import FirstPasswordForm
from ..models import Membership


@requires(Permission.MANAGE_PEOPLE)
def invitation_link(request: HttpRequest, membership_id: int) -> HttpResponse:
    """The link to hand over; shown while the account has no password and knows no other town."""
    member = get_object_or_404(Membership.objects.visible_to(request.user), pk=membership_id)
    parts = actions.invitation_of(member)
    link = request.build_absolute_uri(reverse("people:accept_invitation", args=parts)) if parts else ""
    person = actions.names_of([member]).get(member.user_id)
    return render(request, "people/invitation_link.html", {"person": person, "link": link})


@for_everybody
@sensitive_post_parameters()
def accept_invitation(request: HttpRequest, uid: str, token: str) -> HttpResponse:
    """The new account's owner chooses a password; the link holds once."""
    user = actions.invited(uid, token)
    if user is None:
        return render(request, "people/invitation_over.html", status=410)
    form = FirstPasswordForm(user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Parolanız kaydedildi. Oturum açın."))
        return redirect("account_login")
    return render(request, "people/accept_invitation.html", {"form": form, "person": user})
