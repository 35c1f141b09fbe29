"""Papers of step 3: the protocol, the letter to the ministry, the signed scan."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.papers.naming import file_name
from twinning.papers.store import download_response
from twinning.people.access import Permission, requires
from twinning.relations.states import PaperKind
from twinning.relations.steps import Reason
from twinning.relations.views.acting import act_page

from .. import actions
from ..documents import is_frozen, letter_pdf, protocol_pdf
from ..documents import ministry_letter as letter_of
from ..forms import PressForm, ScanForm
from .fetching import round_or_404


@requires(Permission.READ_PAPERS)
def print_protocol(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The protocol in all its languages; a draft carries TASLAK and is no paper."""
    twinning, current = round_or_404(request, twinning_id)
    return download_response(protocol_pdf(current), file_name(twinning, "protokol"), inline=True)


@requires(Permission.ISSUE_PAPERS)
def issue_protocol(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Keep the frozen version as a paper."""
    twinning, current = round_or_404(request, twinning_id)
    form = PressForm(request.POST or None, user=request.user)
    can_issue = is_frozen(current)
    # Rendered before the verb: no PDF is made while a row is locked.
    content = protocol_pdf(current) if request.method == "POST" and can_issue else b""

    def verb() -> None:
        actions.issue_protocol(
            current, content, on=timezone.localdate(), file_name=file_name(twinning, "protokol"), by=request.user
        )

    if can_issue and carried_out(request, form, verb, _("Protokol belge olarak saklandı.")):
        return redirect("protocols:official_path", twinning.pk)
    facts = [(_("Sürüm"), str(current.text_version))] if can_issue else []
    missing = [] if can_issue else [Reason(_("Metin donmadı; meclise sunulunca saklanabilir."))]
    return act_page(request, form, "protocols:issue_protocol", twinning, facts=facts, missing=missing)


@requires(Permission.READ_PAPERS)
def ministry_letter(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The letter to the ministry as a draft for the document system; it carries TASLAK until it is issued."""
    twinning, current = round_or_404(request, twinning_id)
    content = letter_pdf(current, timezone.localdate(), is_draft=True)
    return download_response(content, file_name(twinning, "izin-yazisi"), inline=True)


@requires(Permission.ISSUE_PAPERS)
def issue_letter(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Keep the letter as it went to the document system."""
    twinning, current = round_or_404(request, twinning_id)
    today = timezone.localdate()
    form = PressForm(request.POST or None, user=request.user)
    title = letter_of(current, today).subject
    content = letter_pdf(current, today, is_draft=False) if request.method == "POST" else b""

    def verb() -> None:
        name = file_name(twinning, "izin-yazisi")
        actions.issue_letter(current, content, on=today, title=title, file_name=name, by=request.user)

    if carried_out(request, form, verb, _("Yazı belge olarak saklandı.")):
        return redirect("protocols:official_path", twinning.pk)
    return act_page(request, form, "protocols:issue_letter", twinning, facts=[(_("Konu"), title)])


@requires(Permission.EDIT_PROTOCOL)
def keep_scan(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Put the signed protocol into the file."""
    twinning, current = round_or_404(request, twinning_id)
    initial = {"on": current.signed_on}
    form = ScanForm(request.POST or None, request.FILES or None, user=request.user, initial=initial)

    def verb() -> None:
        said = form.values()
        actions.keep_scan(
            current, said["scan"], kind=PaperKind.SIGNED_PROTOCOL, title=_("İmzalı protokol"), on=said["on"],
            by=request.user,
        )  # fmt: skip

    if carried_out(request, form, verb, _("İmzalı protokol dosyaya kondu.")):
        return redirect("protocols:official_path", twinning.pk)
    return act_page(request, form, "protocols:keep_scan", twinning)
