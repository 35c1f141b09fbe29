"""Papers of the town (Evrak): what was issued and what came in."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from twinning.audit.deciding import carried_out
from twinning.language.dates import tr_date
from twinning.papers.store import download_response, open_stored
from twinning.people.access import Permission, requires

from .. import actions, forms
from ..checksums import answer_for
from ..facets import chips_of, counts_by, facets_of
from ..filters import PaperFilter
from ..models import Paper
from ..paging import page_of
from ..states import Direction
from .acting import act_page
from .fetching import file_or_404


@requires(Permission.READ_PAPERS)
def papers(request: HttpRequest) -> HttpResponse:
    """The address is the filter; `?checksum=` asks which version or paper a printed checksum belongs to."""
    queryset = Paper.objects.visible_to(request.user)
    found = PaperFilter(request.GET, queryset=queryset.select_related("twinning", "prints"), request=request)
    page = page_of(request, found.qs, "on", "id")
    counts = counts_by(found.before_ticks(queryset), "direction", "kind")
    facets = facets_of(found.form, counts, dict.fromkeys(("direction", "kind")))
    checksum = request.GET.get("checksum", "").replace("\x00", "")[:90]
    context = {
        "form": found.form,
        "kept": found.form["twinning"] if found.form["twinning"].value() else None,
        "page": page,
        "facets": facets,
        "download": f"{reverse('relations:papers_table')}?{request.GET.urlencode()}",
        "chips": chips_of(request, facets, words_of(found.form)),
        "words": request.GET.get("q", "")[:100],
        "checksum": checksum,
        "answer": answer_for(request.user, checksum),
    }
    return render(request, "relations/papers.html", context)


def words_of(form: Any) -> dict[str, str]:
    """What a paper's filter says besides its ticks."""
    cleaned = form.cleaned_data if form.is_bound else {}
    said = {"q": cleaned.get("q") or "", "twinning": _("bir dosyanın belgeleri") if cleaned.get("twinning") else ""}
    return said | {name: tr_date(cleaned.get(name)) for name in ("first", "last")}


@requires(Permission.READ_PAPERS)
def download_paper(request: HttpRequest, paper_id: int) -> HttpResponse:
    """The stored bytes, the same at each call."""
    paper = get_object_or_404(Paper.objects.visible_to(request.user), pk=paper_id)
    return download_response(open_stored(paper.sha256), paper.file_name, media_type=paper.media_type)


@requires(Permission.READ_PAPERS)
def preview_paper(request: HttpRequest, paper_id: int) -> HttpResponse:
    """The same bytes to look at in the browser, in a sandbox that runs nothing."""
    paper = get_object_or_404(Paper.objects.visible_to(request.user), pk=paper_id)
    return download_response(open_stored(paper.sha256), paper.file_name, media_type=paper.media_type, inline=True)


@requires(Permission.EDIT_FILES)
def file_paper(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Put a paper that came in, or a signed one, into the file."""
    subject = file_or_404(request, twinning_id)
    form = forms.PaperForm(request.POST or None, request.FILES or None, user=request.user)

    def verb() -> list[Paper]:
        return actions.file_papers(subject, **form.values(), direction=Direction.IN, by=request.user)

    def done(papers: list[Paper]) -> str:
        count = len(papers)
        return ngettext("Belge dosyaya kondu.", "%(count)d belge dosyaya kondu.", count) % {"count": count}

    if carried_out(request, form, verb, done):
        return redirect(subject)
    return act_page(request, form, "relations:file_paper", subject)
