"""What the profile and the choice still want."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import get_language, ngettext, override
from django.utils.translation import gettext as _

from twinning.audit.refusals import InvalidMove
from twinning.cities.models import City, Country
from twinning.institutions.models import Municipality
from twinning.language.casing import lower_tr
from twinning.language.money import tr_number
from twinning.purpose.models import Purpose
from twinning.purpose.rules import purpose_of
from twinning.purpose.states import FunctionalPurpose
from twinning.relations.atlas import distance_to
from twinning.relations.models import Twinning, TwinningPartner
from twinning.relations.states import LIVING, Status, Theme
from twinning.relations.steps import Link, Reason

from .comparison import Comparison
from .models import Candidate, Choice, Criterion, IdealProfile
from .sentence import Picture, in_english, in_turkish, parts
from .states import CriterionGroup

ENOUGH = 2


def is_searching(twinning: Twinning) -> bool:
    """Whether the comparison is still open."""
    return twinning.status in (Status.PREPARING, Status.SEARCHING)


def refuse_unless_searching(twinning: Twinning) -> None:
    """The comparison is the search's: it rests when the partner is chosen. Raises InvalidMove."""
    if not is_searching(twinning):
        raise InvalidMove(_("Ortak seçildi; karşılaştırma değişmez. Gerekirse seçimi açın."))


def profile_of(twinning: Twinning) -> IdealProfile | None:
    return IdealProfile.objects.filter(twinning=twinning).first()


def standing_choice(twinning: Twinning) -> Choice | None:
    """The choice that holds: the one not opened again."""
    return Choice.objects.filter(twinning=twinning, reopened_on=None).first()


def known_of(criterion: Criterion, city: City, municipality: Municipality) -> str:
    """What the gazetteer knows of a place in this row: offered until somebody writes a better feature (S17)."""
    if criterion.group == CriterionGroup.POPULATION:
        return tr_number(city.population, 0) if city.population else ""
    if criterion.group == CriterionGroup.COUNTRY:
        return city.country.name
    if criterion.group == CriterionGroup.LOCATION:
        distance = distance_to(municipality, city)
        return _("Kuş uçuşu %(distance)s km") % {"distance": tr_number(distance, 0)} if distance is not None else ""
    return ""


def purposes_named(purpose: Purpose | None) -> tuple[str, ...]:
    """The functional purposes as they are said: the other one by the name it was given."""
    if purpose is None:
        return ()
    labels = [str(FunctionalPurpose(name).label) for name in purpose.functional if name != FunctionalPurpose.OTHER]
    return (*labels, purpose.functional_other) if purpose.functional_other else tuple(labels)


def picture_of(twinning: Twinning, criteria: list[Criterion]) -> Picture:
    purpose = purpose_of(twinning)
    with override("tr"):
        names = purposes_named(purpose)
        themes = {theme: str(theme.label) for theme in Theme}
    countries = Country.objects.values_list("name_tr", "name_en", "is_compound")
    compounds = frozenset(name for name, _, is_compound in countries if is_compound)
    words = {name: english for name, english, _ in countries}
    with override("en"):
        english = purposes_named(purpose)
        words |= {said: str(theme.label) for theme, said in themes.items()}
    known = {english.lower(): word for word, english in words.items()} | {lower_tr(word): word for word in words}
    expectations: dict[str, tuple[str, ...]] = {}
    for criterion in criteria:
        said = tuple(known.get(lower_tr(word), word) for word in parts(criterion.expectation))
        expectations[criterion.group] = expectations.get(criterion.group, ()) + said
    return Picture(names, expectations, compounds, english, words)


def sentences_of(twinning: Twinning, profile: IdealProfile | None, criteria: list[Criterion]) -> tuple[str, str]:
    """The sentence of S15 in Turkish and English: as edited, else as composed from the rows."""
    picture = picture_of(twinning, criteria)
    if profile and profile.is_edited:
        return profile.sentence_tr, profile.sentence_en or in_english(picture)
    return in_turkish(picture), in_english(picture)


def sentence_to_read(twinning: Twinning, profile: IdealProfile | None, criteria: list[Criterion]) -> str:
    """The sentence in the language of the page."""
    return sentences_of(twinning, profile, criteria)[0 if get_language() == "tr" else 1]


def left_turkish(twinning: Twinning, profile: IdealProfile | None, criteria: list[Criterion]) -> tuple[str, ...]:
    """The words that a composed English sentence holds in Turkish, as they were typed."""
    is_composed = not (profile and profile.is_edited and profile.sentence_en)
    return picture_of(twinning, criteria).left_turkish if is_composed else ()


def basis_of(criteria: list[Criterion]) -> dict[str, str]:
    """What the rows say now, by their names."""
    return {criterion.name: criterion.expectation for criterion in criteria}


def rows_left_behind(profile: IdealProfile, criteria: list[Criterion]) -> list[str]:
    """The rows that an edited sentence no longer follows."""
    if not profile.is_edited:
        return []
    now = basis_of(criteria)
    names = [*now, *(name for name in profile.sentence_basis if name not in now)]
    return [name for name in names if now.get(name) != profile.sentence_basis.get(name)]


def missing_to_choose(twinning: Twinning) -> list[Reason]:
    """Why no partner can be chosen yet (blocks), and what would make the choice safer (does not)."""
    comparison = Comparison.of(twinning)
    pk = twinning.pk
    reasons = []
    if twinning.status != Status.SEARCHING:
        reasons.append(Reason(_("Amaç kesinleşmedi."), Link("purpose:purpose", (pk,)), _("Aç")))
    if not any(criterion.expectation for criterion in comparison.criteria):
        reasons.append(Reason(_("Aradığınız ortağın profili yazılmadı."), Link("partners:profile", (pk,)), _("Yaz")))
    count = len(comparison.candidates)
    if count < ENOUGH:
        sentence = _("Aday yok; en az 2 gerekir.") if not count else _("Tek aday var; en az 2 gerekir.")
        reasons.append(Reason(sentence, Link("partners:add_candidate", (pk,)), _("Ekle")))
    reasons += [
        _missing_points(pk, candidate, comparison)
        for candidate in comparison.candidates
        if comparison.totals[candidate.pk].missing
    ]
    if count and not comparison.handed_in:
        text = _("Puan kâğıdı teslim edilmedi; karşılaştırma puansız kalır.")
        reasons.append(Reason(text, Link("partners:compare", (pk,)), _("Puanla"), blocks=False))
    return reasons + already_partners(twinning, [candidate.city for candidate in comparison.candidates])


def already_partners(twinning: Twinning, cities: Iterable[City]) -> list[Reason]:
    """Towns with which another relation lives: a warning only, another kind may be founded beside it (S1)."""
    others = TwinningPartner.objects.filter(
        municipality=twinning.municipality_id, city__in=list(cities), left_on=None, twinning__status__in=LIVING
    )
    return [
        Reason(
            _("%(city)s ile yürürlükte bir ilişki var: %(file)s.")
            % {"city": row.city.name_tr, "file": row.twinning.reference},
            Link("relations:twinning", (row.twinning_id,)),
            _("Dosyayı aç"),
            blocks=False,
        )
        for row in others.exclude(twinning=twinning).select_related("city", "twinning")
    ]


def _missing_points(twinning_id: int, candidate: Candidate, comparison: Comparison) -> Reason:
    n = comparison.totals[candidate.pk].missing
    sentence = ngettext("%(city)s için %(n)d puan eksik.", "%(city)s için %(n)d puan eksik.", n)
    link = Link("partners:compare", (twinning_id,))
    return Reason(sentence % {"city": candidate.city.name_tr, "n": n}, link, _("Puanla"), blocks=False)
