"""Contacts of a file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires

from .. import actions, forms
from ..models import Contact
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
