"""What was learned from a work."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from programs.models import Activity
from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, ParentOneToOne, TenantModel, TenantQuerySet, walls
from twinning.language.fold import TrFold, fold
from twinning.relations.models import Twinning
from twinning.tenancy.constraints import REMOVABLE

LESSON_KINDS = ("well", "badly", "press", "thanks", "better")


class LessonQuerySet(TenantQuerySet):
    """Lessons as sentences: those that speak of something."""

    def about(self, words: str) -> LessonQuerySet:
        """Lessons, their works and partners in which each of these words stands."""
        found = self
        for word in fold(words).split()[:8]:
            found = found.filter(search__contains=word)
        return found


@recorded
class ActivityLesson(TenantModel):
    """A light look back at one activity (faaliyetten ders): S38, found again across relations (S5)."""

    twinning = ParentKey(Twinning, related_name="lessons")
    activity = ParentOneToOne(Activity, related_name="lesson")
    on = models.DateField(_("gün"), default=timezone.localdate)
    well = models.TextField(_("iyi giden"), max_length=3000, blank=True)
    badly = models.TextField(_("kötü giden"), max_length=3000, blank=True)
    press = models.TextField(_("basın"), max_length=3000, blank=True)
    thanks = models.TextField(_("övgü, eleştiri, teşekkür yazısı"), max_length=3000, blank=True)
    better = models.TextField(_("gelecek sefer"), max_length=3000, blank=True)
    search_text = models.TextField(blank=True, editable=False)
    search = models.GeneratedField(expression=TrFold("search_text"), output_field=models.TextField(), db_persist=True)

    UNRECORDED = ("search_text",)

    objects = LessonQuerySet.as_manager()

    class Meta:
        verbose_name = _("faaliyetten ders")
        ordering = ("-on", "-id")
        indexes = (models.Index(fields=["municipality", "-on", "-id"], name="evaluations_lesson_recent"),)
        constraints = (
            *walls("twinning", "activity", grants=REMOVABLE),
            models.CheckConstraint(
                name="evaluations_lesson_says_something",
                condition=~Q(**dict.fromkeys(LESSON_KINDS, "")),
                violation_error_message=_("Ders boş. En az bir alanı yazın."),
            ),
        )

    def __str__(self) -> str:
        return str(self.activity)

    @property
    def said(self) -> list[tuple[str, str]]:
        """What is written, each with its kind in words."""
        words = [(str(self._meta.get_field(name).verbose_name), getattr(self, name)) for name in LESSON_KINDS]
        return [(kind, text) for kind, text in words if text]
