"""Papers of the town (Evrak): what was issued and what came in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import ngettext

from twinning.audit.deciding import carried_out
from twinning.papers.store import download_response, open_stored
from twinning.people.access import Permission, requires

from .. import actions, forms
from ..filters import PaperFilter
from ..models import Paper
from ..paging import page_of
from ..states import Direction
from .acting import act_page
from .fetching import file_or_404


@requires(Permission.READ_PAPERS)
def papers(request: HttpRequest) -> HttpResponse:
    queryset = Paper.objects.visible_to(request.user).select_related("twinning", "prints")
    found = PaperFilter(request.GET, queryset=queryset, request=request)
    page = page_of(request, found.qs, "on", "id")
    return render(request, "relations/papers.html", {"filter": found, "page": page})


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
