"""People of the town: who holds which role from when to when. Roles end, accounts do not."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out

from .. import actions, forms
from ..access import Permission, requires
from ..models import Membership
from ..permissions import EXPLAINED, Role
from .acting import act_page


@requires(Permission.VIEW_INSTITUTION)
def people(request: HttpRequest) -> HttpResponse:
    """Everybody who holds or held a role here; those whose time is over stand below, grey."""
    members = list(Membership.objects.visible_to(request.user).order_by("role", "id"))
    names, now = actions.names_of(members), timezone.localdate()
    rows = [(member, names.get(member.user_id)) for member in members]
    context = {
        "present": [row for row in rows if row[0].is_current(now)],
        "past": [row for row in rows if not row[0].is_current(now)],
    }
    return render(request, "people/people.html", context)


@requires(Permission.VIEW_INSTITUTION)
def roles(request: HttpRequest) -> HttpResponse:
    """Kim neyi yapabilir: each role in words (K20)."""
    return render(request, "people/roles.html", {"roles": [(role.label, EXPLAINED[role]) for role in Role]})


@requires(Permission.MANAGE_PEOPLE)
def invite(request: HttpRequest) -> HttpResponse:
    form = forms.InviteForm(request.POST or None, user=request.user)
    municipality = request.user.membership.municipality

    def verb() -> None:
        actions.invite(municipality=municipality, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Kişi eklendi; oturum açınca belediyenizi görür.")):
        return redirect("people:people")
    lead = _("Hesabı olan birine bu belediyede rol verirsiniz. Hesabı yoksa “Hesap aç”ı kullanın.")
    return act_page(request, form, _("Kişi ekle"), reverse("people:people"), place=_("Kişiler"), lead=lead)


@requires(Permission.MANAGE_PEOPLE)
def open_account(request: HttpRequest) -> HttpResponse:
    form = forms.AccountForm(request.POST or None, user=request.user)
    municipality = request.user.membership.municipality
    opened: list[Membership] = []

    def verb() -> None:
        opened.append(actions.open_account(municipality, **form.values(), by=request.user))

    if carried_out(request, form, verb, _("Hesap açıldı. Bağlantıyı kişiye verin.")):
        return redirect("people:invitation_link", opened[0].pk)
    lead = _("Parolayı kişi kendisi seçer; hesap açılınca ona vereceğiniz bağlantıyı görürsünüz.")
    return act_page(request, form, _("Hesap aç"), reverse("people:people"), place=_("Kişiler"), lead=lead)


@requires(Permission.MANAGE_PEOPLE)
def change_role(request: HttpRequest, membership_id: int) -> HttpResponse:
    member = get_object_or_404(Membership.objects.visible_to(request.user), pk=membership_id)
    form = forms.ChangeRoleForm(request.POST or None, user=request.user, initial={"role": member.role})

    def verb() -> None:
        actions.change_role(member, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Rol değişti; eski görev geçmişte durur.")):
        return redirect("people:people")
    facts = _facts(member)
    return act_page(request, form, _("Rolü değiştir"), reverse("people:people"), place=_("Kişiler"), facts=facts)


@requires(Permission.MANAGE_PEOPLE)
def end_membership(request: HttpRequest, membership_id: int) -> HttpResponse:
    member = get_object_or_404(Membership.objects.visible_to(request.user), pk=membership_id)
    form = forms.EndMembershipForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.end_membership(member, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Görevin bitişi kaydedildi; hesap ve yaptıkları durur.")):
        return redirect("people:people")
    facts = _facts(member)
    return act_page(request, form, _("Görevi bitir"), reverse("people:people"), place=_("Kişiler"), facts=facts)


def _facts(member: Membership) -> list[tuple[str, str]]:
    person = actions.names_of([member]).get(member.user_id)
    return [(_("Kişi"), person.name if person else "–"), (_("Şimdiki rolü"), member.get_role_display())]
