"""Lessons: write one, find them all (Deneyim)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from programs.models import Activity
from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires
from twinning.relations.paging import page_of
from twinning.relations.views.acting import act_page

from .. import actions, forms
from ..models import LESSON_KINDS, ActivityLesson


@requires(Permission.VIEW_FILES)
def lessons(request: HttpRequest) -> HttpResponse:
    """What all relations have taught, searchable: S5."""
    form = forms.LessonSearchForm(request.GET)
    words = form.cleaned_data["q"] if form.is_valid() else ""
    found = ActivityLesson.objects.visible_to(request.user).about(words).select_related("activity", "twinning")
    page = page_of(request, found, "on", "id")
    return render(request, "evaluations/lessons.html", {"form": form, "page": page})


@requires(Permission.EVALUATE)
def write_lesson(request: HttpRequest, activity_id: int) -> HttpResponse:
    rows = Activity.objects.visible_to(request.user).select_related("twinning__municipality")
    activity = get_object_or_404(rows, pk=activity_id)
    lesson = ActivityLesson.objects.filter(activity=activity).first()
    initial = {name: getattr(lesson, name) for name in ("on", *LESSON_KINDS)} if lesson else {}
    form = forms.LessonForm(request.POST or None, user=request.user, subject=lesson, initial=initial)

    def verb() -> None:
        actions.write_lesson(activity, version=form.opened_version, by=request.user, **form.values())

    if carried_out(request, form, verb, _("Ders yazıldı; Deneyim’de bulunur.")):
        return redirect("evaluations:evaluation", activity.twinning_id)
    lead = _("“%(activity)s” ne öğretti? Kısaca; boş alan kalabilir.") % {"activity": activity}
    return act_page(request, form, "evaluations:write_lesson", activity.twinning, lead=lead)
