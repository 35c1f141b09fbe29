"""Who may do what: roles are sets of permissions, and this page is the whole of it."""

from enum import StrEnum
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Permission(StrEnum):
    """One thing that a person may do (yetki); each view names one."""

    VIEW_FILES = "view_files"
    EDIT_FILES = "edit_files"
    LOG_CONTACT = "log_contact"
    FIX_PURPOSE = "fix_purpose"
    SCORE_CANDIDATES = "score_candidates"
    CHOOSE_PARTNER = "choose_partner"
    EDIT_PROTOCOL = "edit_protocol"
    SEND_TO_COUNCIL = "send_to_council"
    RECORD_COUNCIL = "record_council"
    READ_FOR_COUNCIL = "read_for_council"
    SEND_TO_MINISTRY = "send_to_ministry"
    RECORD_SIGNING = "record_signing"
    EDIT_PROGRAMME = "edit_programme"
    EDIT_BUDGET = "edit_budget"
    RECORD_EXPENSE = "record_expense"
    EVALUATE = "evaluate"
    CLOSE_EVALUATION = "close_evaluation"
    PROPOSE_END = "propose_end"
    RECORD_END = "record_end"
    SUSPEND = "suspend"
    ISSUE_PAPERS = "issue_papers"
    READ_PAPERS = "read_papers"
    ADD_CITY = "add_city"
    VIEW_INSTITUTION = "view_institution"
    EDIT_INSTITUTION = "edit_institution"
    MANAGE_PEOPLE = "manage_people"
    LOOK_AS = "look_as"


P = Permission
READING = frozenset({P.VIEW_FILES, P.READ_PAPERS, P.VIEW_INSTITUTION})
OFFICE = READING | {
    P.EDIT_FILES, P.LOG_CONTACT, P.FIX_PURPOSE, P.SCORE_CANDIDATES, P.EDIT_PROTOCOL, P.SEND_TO_COUNCIL,
    P.RECORD_COUNCIL, P.SEND_TO_MINISTRY, P.RECORD_SIGNING, P.EDIT_PROGRAMME, P.EDIT_BUDGET, P.RECORD_EXPENSE,
    P.EVALUATE, P.PROPOSE_END, P.ISSUE_PAPERS, P.ADD_CITY,
}  # fmt: skip
DECIDING = frozenset({P.CHOOSE_PARTNER, P.CLOSE_EVALUATION, P.RECORD_END, P.SUSPEND})


class Role(TextChoices):
    """What somebody is in the town hall (rol)."""

    OFFICER = "officer", _("dosya sorumlusu")
    MANAGER = "manager", _("birim müdürü")
    COUNCIL_OFFICE = "council_office", _("meclis yazı işleri")
    COUNCIL_MEMBER = "council_member", _("meclis üyesi")
    MAYORS_OFFICE = "mayors_office", _("özel kalem")
    FINANCE = "finance", _("mali hizmetler")
    PRESS = "press", _("basın")
    READER = "reader", _("okur")
    ADMINISTRATOR = "administrator", _("sistem sorumlusu")


PERMISSIONS: dict[str, frozenset[Permission]] = {
    Role.OFFICER: OFFICE | {P.CHOOSE_PARTNER},
    Role.MANAGER: OFFICE | DECIDING | {P.EDIT_INSTITUTION},
    Role.COUNCIL_OFFICE: READING | {P.RECORD_COUNCIL},
    Role.COUNCIL_MEMBER: READING | {P.READ_FOR_COUNCIL},
    Role.MAYORS_OFFICE: READING | {P.LOG_CONTACT, P.RECORD_SIGNING},
    Role.FINANCE: READING | {P.EDIT_BUDGET, P.RECORD_EXPENSE},
    Role.PRESS: READING,
    Role.READER: READING,
    Role.ADMINISTRATOR: READING | {P.EDIT_INSTITUTION, P.MANAGE_PEOPLE, P.LOOK_AS},
}

EXPLAINED: dict[str, Any] = {
    Role.OFFICER: _("Dosya açar, bütün adımları yazar, ortağı seçer, belge basar."),
    Role.MANAGER: _("Dosya sorumlusunun işlerini yapar; ayrıca değerlendirmeyi kapatır, askıya alır, sona erdirir."),
    Role.COUNCIL_OFFICE: _("Bütün dosyaları okur; meclis kararını ve kesinleşmeyi kaydeder."),
    Role.COUNCIL_MEMBER: _("Bütün dosyaları okur; meclise gelen protokolün okuma sayfasını açar. Kayıt yapmaz."),
    Role.MAYORS_OFFICE: _("Bütün dosyaları okur; temas ve imza kaydeder."),
    Role.FINANCE: _("Bütün dosyaları okur; bütçeyi ve harcamaları yazar."),
    Role.PRESS: _("Bütün dosyaları ve belgeleri okur. Kayıt yapmaz."),
    Role.READER: _("Bütün dosyaları ve belgeleri okur. Kayıt yapmaz."),
    Role.ADMINISTRATOR: _("Dosyaları okur; kurum bilgilerini, kişileri ve rolleri yönetir."),
}
