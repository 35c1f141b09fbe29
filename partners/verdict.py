"""Would another have won? (U3): what a small change of weights or assessors would do to the first place, in words."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .comparison import Comparison
from .matrix import Upset

AHEAD = {
    "doubled": gettext_lazy("“%(of)s” iki kat sayılsa %(city)s öne geçer."),
    "dropped": gettext_lazy("“%(of)s” sayılmasa %(city)s öne geçer."),
    "without": gettext_lazy("%(of)s dışarıda kalsa %(city)s öne geçer."),
}
LEVEL = {
    "doubled": gettext_lazy("“%(of)s” iki kat sayılsa ilk iki aday eşitlenir."),
    "dropped": gettext_lazy("“%(of)s” sayılmasa ilk iki aday eşitlenir."),
    "without": gettext_lazy("%(of)s dışarıda kalsa ilk iki aday eşitlenir."),
}


def verdict_of(comparison: Comparison) -> list[str]:
    """The sentences under the table, kept with the choice."""
    if not comparison.cells:
        return []
    if comparison.best is None:
        return [_("Önde tek aday yok: ilk iki adayın ortalaması eşit.")]
    if comparison.equal_weights_change_order:
        plain = _("Ağırlıklar eşitlense sıra değişir.")
    else:
        plain = _("Ağırlıklar eşitlense sıra değişmez.")
    if comparison.upsets:
        return [plain, *(_sentence(comparison, upset) for upset in comparison.upsets)]
    words = {"city": str(comparison.best)}
    if len(comparison.handed_in) > 1:
        sure = _("Bir ölçüt iki kat sayılsa, çıkarılsa veya bir değerlendirici dışarıda kalsa da %(city)s önde kalır.")
    else:
        sure = _("Bir ölçüt iki kat sayılsa veya çıkarılsa da %(city)s önde kalır.")
    return [plain, sure % words]


def _sentence(comparison: Comparison, upset: Upset) -> str:
    if upset.what == "without":
        named = {sheet.pk: sheet.assessor_label for sheet in comparison.sheets}
    else:
        named = {row.pk: row.shown_name for row in comparison.criteria}
    winner = next((str(row) for row in comparison.candidates if row.pk == upset.winner), "")
    words = {"of": named[upset.of], "city": winner}
    if not winner:
        return str(LEVEL[upset.what] % words)
    return str(AHEAD[upset.what] % words)
