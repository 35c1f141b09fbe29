"""Tablo olarak indir: the list as its address filters it, for those who may read the list itself."""

from __future__ import annotations

from django.http import HttpRequest, StreamingHttpResponse

from twinning.papers.tables import table_response
from twinning.people.access import Permission, requires

from ..filters import PaperFilter, TwinningFilter
from ..models import Paper, Twinning
from ..tables import FILES_HEAD, PAPERS_HEAD, file_lines, paper_lines


@requires(Permission.VIEW_FILES)
def twinnings_table(request: HttpRequest) -> StreamingHttpResponse:
    """All files that the filter finds."""
    user = request.user
    found = TwinningFilter(request.GET, queryset=Twinning.objects.visible_to(user), request=request).qs
    lines = file_lines(found.order_by("-year", "-number"), user.membership.municipality)
    return table_response("dosyalar", FILES_HEAD, lines, town=user.municipality_id)


@requires(Permission.READ_PAPERS)
def papers_table(request: HttpRequest) -> StreamingHttpResponse:
    """All papers that the filter finds."""
    found = PaperFilter(request.GET, queryset=Paper.objects.visible_to(request.user), request=request).qs
    lines = paper_lines(found.order_by("-on", "-id"))
    return table_response("evrak", PAPERS_HEAD, lines, town=request.user.municipality_id)
