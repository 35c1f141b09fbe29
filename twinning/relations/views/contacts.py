"""Contacts of a file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires

from .. import actions, forms
from ..models import Contact, Twinning
from ..paging import page_of
from .acting import act_page
from .fetching import file_or_404


@requires(Permission.VIEW_FILES)
def contacts(request: HttpRequest, twinning_id: int) -> HttpResponse:
    subject = file_or_404(request, twinning_id)
    page = page_of(request, Contact.objects.visible_to(request.user).filter(twinning=subject), "on", "id")
    return render(request, "relations/contacts.html", {"twinning": subject, "page": page})


@requires(Permission.LOG_CONTACT)
def log_contact(request: HttpRequest, twinning_id: int) -> HttpResponse:
    subject = file_or_404(request, twinning_id)
    form = forms.ContactForm(request.POST or None, user=request.user, initial={"ours": request.user.office_label})

    def verb() -> None:
        actions.log_contact(subject, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Temas kaydedildi.")):
        return redirect(subject)
    return act_page(request, form, "relations:log_contact", subject)


@requires(Permission.LOG_CONTACT)
def edit_contact(request: HttpRequest, contact_id: int) -> HttpResponse:
    contact = get_object_or_404(Contact.objects.visible_to(request.user), pk=contact_id)
    initial = {name: getattr(contact, name) for name in ("on", "means", "ours", "theirs", "about")}
    form = forms.ContactForm(request.POST or None, user=request.user, subject=contact, initial=initial)

    def verb() -> None:
        actions.edit_contact(contact, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Temas kaydedildi.")):
        return redirect("relations:contacts", contact.twinning_id)
    subject = file_or_404(request, contact.twinning_id)
    return act_page(request, form, "relations:edit_contact", subject, back=list_of(subject))


@requires(Permission.LOG_CONTACT)
def remove_contact(request: HttpRequest, contact_id: int) -> HttpResponse:
    contact = get_object_or_404(Contact.objects.visible_to(request.user), pk=contact_id)
    form = forms.PressForm(request.POST or None, user=request.user, subject=contact)

    def verb() -> None:
        actions.remove_contact(contact, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Temas çıkarıldı.")):
        return redirect("relations:contacts", contact.twinning_id)
    subject = file_or_404(request, contact.twinning_id)
    facts = [(_("Çıkarılacak temas"), str(contact)), (_("Konu"), contact.about)]
    return act_page(request, form, "relations:remove_contact", subject, back=list_of(subject), facts=facts)


def list_of(subject: Twinning) -> str:
    return reverse("relations:contacts", args=[subject.pk])
