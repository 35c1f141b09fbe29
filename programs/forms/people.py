"""What enters at organisations and duties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.language.fields import ShortTextField

from ..actions import Named
from ..models import Activity, Duty, Organisation
from ..rules import COMPULSORY_DUTIES, mirrored_side
from ..states import NEEDS_BENEFIT, Benefit, DutyKind, Lead, OrganisationKind, Side

BENEFIT_HELP = _("Yalnız dernek ve vakıf için.")
BENEFIT_OF_OTHERS = _("Kamu yararı ve vergi muafiyeti dernek ve vakıf içindir. Düzeltin.")


# Written only where the list has it not.
NEW_ORGANISATION = ((_("Yeni kuruluş"), ("new_name", "new_side", "new_kind", "new_benefit")),)


class OrganisationForm(DecidingForm):
    """An organisation of either city: its kind, and its standing before the law (S30, L6)."""

    name = ShortTextField(label=_("Adı"), max_length=160)
    side = forms.ChoiceField(label=_("Kenti"), choices=Side)
    kind = forms.ChoiceField(label=_("Türü"), choices=OrganisationKind)
    benefit = forms.ChoiceField(
        label=_("Kamu yararı veya vergi muafiyeti"), choices=Benefit, required=False, help_text=BENEFIT_HELP
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        cleaned["benefit"] = cleaned.get("benefit") or Benefit.UNKNOWN
        if cleaned.get("kind") not in NEEDS_BENEFIT and cleaned["benefit"] != Benefit.UNKNOWN:
            self.add_error("benefit", BENEFIT_OF_OTHERS)
        return cleaned


def town_halls(twinning: Any) -> dict[str, dict[str, Any]]:
    """The two town halls themselves, by the keys that offer them until they stand among the file's organisations."""
    sides = [(Side.OURS, twinning.municipality.name)]
    sides += [(Side.PARTNER, partner.institution) for partner in twinning.current_partners]
    return {
        f"town-{place}": {"name": name, "side": side, "kind": OrganisationKind.MUNICIPALITY}
        for place, (side, name) in enumerate(sides)
    }


class OrganisationField(forms.ChoiceField):
    """An organisation by its number; a town hall may have got one since the form was opened."""

    default_error_messages = {"invalid_choice": _("Kuruluş listede yok. Yeniden seçin.")}
    since: Mapping[str, str] = {}

    def to_python(self, value: Any) -> str:
        return self.prepare_value(super().to_python(value))

    def prepare_value(self, value: Any) -> Any:
        return self.since.get(value, value)


class OrganisationChoice(DecidingForm):
    """An organisation of this file, or a new one written in the same breath."""

    organisation = OrganisationField(label=_("Kuruluş"), required=False)
    new_name = ShortTextField(label=_("Listede yoksa adı"), max_length=160, required=False)
    new_side = forms.ChoiceField(label=_("Yeni kuruluşun kenti"), choices=Side, required=False)
    new_kind = forms.ChoiceField(label=_("Yeni kuruluşun türü"), choices=OrganisationKind, required=False)
    new_benefit = forms.ChoiceField(
        label=_("Kamu yararı veya vergi muafiyeti"), choices=Benefit, required=False, help_text=BENEFIT_HELP
    )

    def __init__(self, *args: Any, twinning: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rows = {str(row.pk): row for row in Organisation.objects.filter(twinning=twinning)}
        self.town_halls, field = town_halls(twinning), self.fields["organisation"]
        there = {(row.side, row.name): pk for pk, row in self.rows.items()}
        named = {key: (hall["side"], hall["name"]) for key, hall in self.town_halls.items()}
        field.since = {key: there[name] for key, name in named.items() if name in there}
        offered = [(key, name) for key, (_side, name) in named.items() if key not in field.since]
        field.choices = [("", "–"), *offered, *((pk, row.name) for pk, row in self.rows.items())]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("organisation") and cleaned.get("new_name"):
            self.add_error("new_name", _("Ya listeden seçin ya da yeni ad yazın."))
        if cleaned.get("new_kind") not in NEEDS_BENEFIT and cleaned.get("new_benefit") not in (
            "",
            Benefit.UNKNOWN,
            None,
        ):
            self.add_error("new_benefit", BENEFIT_OF_OTHERS)
        return cleaned

    @property
    def known_organisation(self) -> Organisation | None:
        """The organisation chosen from those of the file."""
        return self.rows.get(self.cleaned_data["organisation"])

    @property
    def new_organisation(self) -> dict[str, Any] | None:
        """The new organisation's values, if one was typed or a town hall chosen that the file does not know yet."""
        typed = self.cleaned_data
        if not typed.get("new_name"):
            return self.town_halls.get(typed["organisation"])
        return {
            "name": typed["new_name"],
            "side": typed.get("new_side") or Side.OURS,
            "kind": typed.get("new_kind") or OrganisationKind.OTHER,
            "benefit": typed.get("new_benefit") or Benefit.UNKNOWN,
        }

    def values(self) -> dict[str, Any]:
        """What was typed of the work itself; the organisation is asked for by name."""
        return {
            name: value for name, value in super().values().items() if not name.startswith(("new_", "organisation"))
        }


class ParticipationForm(OrganisationChoice):
    """Who takes part, and with how many (S33)."""

    people = forms.IntegerField(label=_("Kaç kişi"), required=False, min_value=0, max_value=1_000_000)

    folds = NEW_ORGANISATION

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not cleaned.get("organisation") and not cleaned.get("new_name") and not self.errors:
            self.add_error("organisation", _("Kuruluşu seçin veya adını yazın."))
        return cleaned


class TurnLeadForm(DecidingForm):
    """Which side leads from now on; coordination and focal person follow (S35)."""

    lead = forms.ChoiceField(label=_("Yürüten taraf"), choices=Lead, widget=forms.RadioSelect)
    is_agreed = forms.BooleanField(label=_("Ortakla görüşüldü, mutabık kalındı"), required=False)


class DutiesForm(DecidingForm):
    """The five duties of an activity on both sides, as the mirror allows them (S34-S36)."""

    PARTS = (("office", _("Makam veya birim"), 160), ("person", _("Kişi"), 120), ("reach", _("Nasıl ulaşılır"), 160))

    def __init__(self, *args: Any, activity: Activity, **kwargs: Any) -> None:
        self.activity = activity
        there = list(activity.duties.all())
        kwargs.setdefault("initial", {}).update(self.said_in(there))
        super().__init__(*args, **kwargs)
        self.organisations = {(duty.kind, duty.side): duty.organisation for duty in there}
        for kind, side in self.chairs():
            for part, label, length in self.PARTS:
                field = ShortTextField(label=label, max_length=length, required=False)
                if part == "office" and kind in COMPULSORY_DUTIES and side == self.side_of(kind):
                    field.needed_for = _("mutabakat için gerekir")
                self.fields[self.field_name(kind, side, part)] = field

    @staticmethod
    def field_name(kind: str, side: str, part: str) -> str:
        return f"{kind}_{side}_{part}"

    @classmethod
    def said_in(cls, duties: Iterable[Duty]) -> dict[str, str]:
        """What stands in the duties' rows, by the names of the fields."""
        return {
            cls.field_name(duty.kind, duty.side, part): getattr(duty, part)
            for duty in duties
            for part, _label, _length in cls.PARTS
        }

    def show_current(self, current: Any) -> None:
        self.now = self.said_in(current.duties.all())
        super().show_current(current)

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        return self.now.get(name, "")

    def label_of(self, name: str) -> str:
        kind, side, _part = name.split("_")
        return f"{DutyKind(kind).label}, {self.town(side)}: {super().label_of(name)}"

    def chairs(self) -> Iterator[tuple[str, str]]:
        """Each duty on each side on which it may lie."""
        for kind in DutyKind:
            wanted = mirrored_side(self.activity.lead, kind)
            yield from ((kind.value, side.value) for side in Side if wanted in (None, side))

    def side_of(self, kind: str) -> str:
        """Where a duty lies first: as the mirror says, else with us."""
        return mirrored_side(self.activity.lead, kind) or Side.OURS

    def rows(self) -> list[dict[str, Any]]:
        """For the page: a duty with its seats, one where the mirror puts it on one side alone."""
        seats: dict[str, list[dict[str, Any]]] = {}
        for kind, side in self.chairs():
            seats.setdefault(kind, []).append(self._seat(kind, side))
        return [{"kind": DutyKind(kind), "seats": found} for kind, found in seats.items()]

    def town(self, side: str) -> str:
        """Whose side it is, by name."""
        file = self.activity.twinning
        return file.municipality.name if side == Side.OURS else file.partner_names or str(Side.PARTNER.label)

    def _seat(self, kind: str, side: str) -> dict[str, Any]:
        """The office stands open; the person and how to reach them fold under what is known of them."""
        office, *more = (self[self.field_name(kind, side, part)] for part, _label, _length in self.PARTS)
        known = " · ".join(field.value() for field in more if field.value())
        is_wrong = any(field.errors for field in more)
        return {"title": self.town(side), "office": office, "more": more, "known": known, "is_wrong": is_wrong}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for kind, side in self.chairs():
            named = self._named(cleaned, kind, side)
            if named.reach and named.is_empty:
                self.add_error(self.field_name(kind, side, "office"), _("Kişiyi veya belli olana kadar makamı yazın."))
        return cleaned

    def named(self) -> list[Named]:
        return [self._named(self.cleaned_data, kind, side) for kind, side in self.chairs()]

    def _named(self, typed: dict[str, Any], kind: str, side: str) -> Named:
        said = {part: typed.get(self.field_name(kind, side, part)) or "" for part, _label, _length in self.PARTS}
        return Named(kind, side, organisation=self.organisations.get((kind, side)), **said)
