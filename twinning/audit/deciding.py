"""A form meets a verb: the key that lets it act once, the version that refuses a lost update, and the sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, OperationalError, models, transaction
from django.http import HttpRequest, QueryDict
from django.utils.choices import flatten_choices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from psycopg.errors import LockNotAvailable, UniqueViolation

from twinning.language.casing import label_case
from twinning.language.differences import Piece, pieces
from twinning.language.values import in_words

from .form_keys import new_key, read_key, watched
from .models import FormKey
from .recording import listening
from .refusals import InvalidMove, Stale

UNREADABLE = gettext_lazy("Form okunamadı. Sayfayı yeniden açın.")
NOTHING: tuple[Any, ...] = (None, "", [], False)
OWN_FIELDS = ("form_key", "version")


def rows_of(value: Any) -> Any:
    """Rows in their order, comparable and readable; whatever is no rows as it is."""
    return list(value.all()) if isinstance(value, (models.Manager, models.QuerySet)) else value


@dataclass(frozen=True)
class Difference:
    """After a lost race, what stands now in a field and what this person had typed there."""

    label: str
    now: str
    typed: str

    @property
    def pieces(self) -> list[Piece]:
        return pieces(self.now, self.typed)


@dataclass(frozen=True)
class Fold:
    """Fields of a form under one heading, closed until one of them says something."""

    heading: Any
    fields: list[forms.BoundField]

    @property
    def is_open(self) -> bool:
        return any(field.errors or field.value() not in (field.field.initial, *NOTHING) for field in self.fields)


class DecidingForm(forms.Form):
    """A form whose press is a verb: its key lets it act once, in one town; its version refuses a lost update."""

    status = 200
    # What need not be answered today stands folded: headings with the names of their fields, in order.
    folds: tuple[tuple[Any, tuple[str, ...]], ...] = ()
    # Short answers that belong together stand beside each other.
    beside: tuple[tuple[str, ...], ...] = ()
    # What may stay empty now and is wanted by a later verb: the fields' names with the words that say so.
    needed_for: dict[str, Any] = {}
    # Where it was opened, once a view has shown it; a draft of it belongs there.
    page_address = ""

    form_key = forms.CharField(
        widget=forms.HiddenInput, max_length=200, error_messages={"required": UNREADABLE, "max_length": UNREADABLE}
    )
    version = forms.IntegerField(widget=forms.HiddenInput, required=False, error_messages={"invalid": UNREADABLE})

    def __init__(self, *args: Any, user: Any, subject: models.Model | None = None, **kwargs: Any) -> None:
        initial = kwargs.setdefault("initial", {})
        initial.setdefault("form_key", new_key(user, self.name))
        if subject is not None and subject.pk:
            initial.setdefault("version", getattr(subject, "version", None))
        super().__init__(*args, **kwargs)
        self.user, self.subject = user, subject
        self.differences: list[Difference] = []
        for name, words in self.needed_for.items():
            self.fields[name].needed_for = words  # type: ignore[attr-defined]
        if initial.get("version") is not None and subject is not None:
            self.fields["version"].widget.attrs["data-watched"] = watched(subject)

    @property
    def name(self) -> str:
        return type(self).__name__

    @property
    def opened_version(self) -> int | None:
        return self.cleaned_data.get("version")

    def open_rows(self) -> list[list[forms.BoundField]]:
        """The fields that everybody fills in, row by row; the rest stands in the folds."""
        folded = {name for _heading, names in self.folds for name in names}
        rows: dict[str, list[forms.BoundField]] = {}
        for field in self.visible_fields():
            if field.name not in folded:
                first = next((names[0] for names in self.beside if field.name in names), field.name)
                rows.setdefault(first, []).append(field)
        return list(rows.values())

    def folded_fields(self) -> list[Fold]:
        """The folds with their fields, each open where something in it is filled in or wrong."""
        return [
            Fold(heading, fields)
            for heading, names in self.folds
            if (fields := [self[name] for name in names if name in self.fields])
        ]

    def values(self) -> dict[str, Any]:
        """What the person typed, without the form's own two fields."""
        return {name: value for name, value in self.cleaned_data.items() if name not in OWN_FIELDS}

    def show_current(self, current: models.Model) -> None:
        """After a lost race: what stands now beside what was typed; a second press is then a knowing one."""
        for name in (name for name in self.cleaned_data if name in self.fields and name not in OWN_FIELDS):
            typed = rows_of(self.cleaned_data[name])
            now = rows_of(self.stored(current, name, typed))
            if now != typed:
                self.differences.append(self._difference(name, now, typed))
        self.renew_key()
        self.put("version", getattr(current, "version", ""))

    def _difference(self, name: str, now: Any, typed: Any) -> Difference:
        field = self.fields[name]
        choices = (
            {} if isinstance(field, forms.ModelChoiceField) else dict(flatten_choices(getattr(field, "choices", ())))
        )
        return Difference(self.label_of(name), in_words(now, choices), in_words(typed, choices))

    def label_of(self, name: str) -> str:
        """What a difference is called, away from the headings that stand above its field."""
        return str(self.fields[name].label or name)

    def stored(self, current: models.Model, name: str, typed: Any) -> Any:
        """What now stands where this field was typed; a form over many rows looks into its own."""
        return getattr(current, name, typed)

    def renew_key(self) -> None:
        self.put("form_key", new_key(self.user, self.name))

    def fill(self, typed: dict[str, list[str]]) -> None:
        """Show what was typed before and never sent, with the version it was typed against."""
        sent = QueryDict(mutable=True)
        for name, values in typed.items():
            sent.setlist(name, values)
        for name, field in self.fields.items():
            if name != "form_key" and not field.widget.value_omitted_from_data(sent, {}, name):
                self.initial[name] = field.widget.value_from_datadict(sent, {}, name)

    def put(self, name: str, value: Any) -> None:
        """Send the bound form back with another value in one of its own fields."""
        sent: Any = self.data
        sent = sent.copy()
        sent[name] = value
        self.data = sent


class DecidingModelForm(DecidingForm, forms.ModelForm):
    """A deciding form over a model: constraints speak at their fields."""

    def __init__(self, *args: Any, user: Any, subject: models.Model | None = None, **kwargs: Any) -> None:
        if subject is not None:
            kwargs.setdefault("instance", subject)
        super().__init__(*args, user=user, subject=subject, **kwargs)
        # Django's own capitals make "Izin" of izin.
        for name in self.fields.keys() - self.declared_fields.keys() - (self._meta.labels or {}).keys():
            self.fields[name].label = label_case(str(self._meta.model._meta.get_field(name).verbose_name))


def carried_out(
    request: HttpRequest, form: DecidingForm, verb: Callable[[], Any], success: str | Callable[[Any], str] = ""
) -> bool:
    """Whether the form was sent, was right, and its verb was done; else the form says why and keeps what was typed."""
    form.page_address = request.get_full_path()
    drafts = getattr(request, "drafts", None)
    if request.method != "POST":
        if drafts and form.visible_fields():
            drafts.fill(form)
        return False
    if not form.is_valid():
        return False
    try:
        with transaction.atomic(), listening() as acts:
            _use_key(form)
            result = verb()
    except Stale as stale:
        form.add_error(None, str(stale))
        form.show_current(stale.current)
    except InvalidMove as refused:
        form.add_error(None, str(refused))
        form.renew_key()
    except ValidationError as refused:
        _add_errors(form, refused)
        form.renew_key()
    except OperationalError as error:
        if not isinstance(error.__cause__, LockNotAvailable):
            raise
        form.add_error(None, _("Bu kayıt şu anda kaydediliyor. Birkaç saniye sonra yeniden basın."))
        form.status = 409
    else:
        if drafts:
            drafts.erase(form)
        if success:
            # A removal carries its act in its message: beside it stands “Geri al”.
            undoable = str(acts[0].pk) if len(acts) == 1 and "removed" in acts[0].facts else ""
            messages.success(request, success(result) if callable(success) else success, extra_tags=undoable)
        return True
    return False


def _use_key(form: DecidingForm) -> None:
    """Take the key in the same savepoint as the verb, so that a refusal gives it back."""
    key = read_key(form.cleaned_data["form_key"])
    if key is None or key.person != form.user.pk:
        raise ValidationError(UNREADABLE)
    if key.town != form.user.municipality_id:
        raise ValidationError(_("Bu form başka bir belediyede açıldı. O belediyeye geçip yeniden gönderin."))
    try:
        with transaction.atomic():
            FormKey.objects.create(key=key.key, municipality_id=form.user.municipality_id, user_id=form.user.pk)
    except IntegrityError as error:
        if isinstance(error.__cause__, UniqueViolation):
            raise ValidationError(_("Bu form zaten işlendi. Kaydı açın.")) from None
        raise


def _add_errors(form: DecidingForm, refused: ValidationError) -> None:
    if not hasattr(refused, "error_dict"):
        form.add_error(None, refused)
        return
    for name, errors in refused.error_dict.items():
        form.add_error(name if name in form.fields and name != NON_FIELD_ERRORS else None, errors)
