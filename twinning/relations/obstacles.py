"""Obstacles and inadequacies as choices with their details: S51-S60, grouped as S59 says."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Obstacle(TextChoices):
    """What stands in the way (engel, yetersizlik): S59."""

    PEOPLE = "people", _("insan kaynağı")
    LEADERSHIP = "leadership", _("üst yönetim")
    STRUCTURE = "structure", _("kurumsal yapı")
    BUREAUCRACY = "bureaucracy", _("bürokrasi")
    COORDINATION = "coordination", _("birimler arası eş güdüm")
    MONEY = "money", _("mali durum")
    PARTNERSHIP = "partnership", _("ortaklık")
    FUNDS = "funds", _("fon azlığı")
    APPLYING = "applying", _("başvuru ve seçim")
    SUPPORT = "support", _("destek eksikliği")
    POLITICS = "politics", _("siyasi engeller")


O = Obstacle  # noqa: E741
DETAILS: dict[str, dict[str, object]] = {
    O.PEOPLE: {  # S51
        "people.few": _("çalışan az"),
        "people.languages": _("yabancı dil bilen az"),
        "people.project_writing": _("proje yazma bilgisi yok"),
        "people.funds_unknown": _("fonları ve başvuru yöntemini bilen az"),
        "people.turnover": _("çalışanlar sık değişiyor"),
        "people.training_away": _("yönetim uzaktaki eğitime göndermek istemiyor"),
    },
    O.LEADERSHIP: {  # S52
        "leadership.vision": _("vizyon eksikliği"),
        "leadership.uninformed": _("yönetim bilgilendirilmiyor"),
        "leadership.motivation": _("siyasi istek yok"),
        "leadership.visible": _("görünür altyapı sosyal projeye yeğleniyor"),
        "leadership.no_backing": _("proje birimine destek yok"),
        "leadership.only_money": _("projeler yalnız parayla ölçülüyor"),
        "leadership.services": _("proje için hizmet alımına ön yargı"),
        "leadership.training": _("eğitim eksikliği"),
    },
    O.STRUCTURE: {  # S53
        "structure.no_unit": _("proje birimi yok"),
        "structure.capacity": _("dış ilişkiler ve proje kapasitesi eksik"),
        "structure.sharing": _("görev paylaşımı sorunlu"),
        "structure.culture": _("proje kültürü zayıf"),
        "structure.rank": _("birim kuruluş şemasında aşağıda"),
        "structure.bringing": _("proje ilgili birime ulaştırılamıyor"),
        "structure.missing": _("gereken birimler yok"),
        "structure.visibility": _("birim az tanınıyor"),
    },
    O.BUREAUCRACY: {"bureaucracy.items": _("bütçe ve harcama kalemleri hibe kurallarına uymuyor")},  # S54
    O.COORDINATION: {  # S55
        "coordination.preparing": _("hazırlıkta iletişim yok"),
        "coordination.units": _("birimlerle sağlıklı iletişim yok"),
        "coordination.unknown": _("birimin işi bilinmiyor"),
    },
    O.MONEY: {  # S56
        "money.debts_bar": _("prim ve vergi borcu fona engel"),
        "money.agency_debts": _("kurumlara borç var"),
        "money.budget": _("bütçe sorunları"),
        "money.cut": _("kurum proje bütçesini sormadan kıstı"),
        "money.cofinancing": _("eş finansman bulunamıyor"),
        "money.lasting": _("sonuçlar sürdürülemiyor"),
    },
    O.PARTNERSHIP: {  # S57
        "partnership.none": _("uygun ortak bulunamadı"),
        "partnership.material": _("ortakların maddi beklentisi"),
        "partnership.knowledge": _("olası ortak ve kuruluşların bilgisi yetersiz"),
        "partnership.network": _("kardeş şehir ağı ortak bulmada kullanılmıyor"),
        "partnership.civil": _("sivil kuruluş ve üniversitelerle ilişki zayıf"),
        "partnership.institutions": _("başka kurumlardan destek yok"),
    },
    O.FUNDS: {  # S58
        "funds.few": _("fon az"),
        "funds.region": _("koşullar bölgeye göre değişiyor"),
        "funds.debts": _("borçlar"),
        "funds.sources": _("kaynaklar bilinmiyor"),
        "funds.announcement": _("ortak bir duyuru yeri yok"),
    },
    O.APPLYING: {
        "applying.methods": _("yöntem bilinmiyor"),
        "applying.formats": _("biçimler çok ve farklı"),
        "applying.resources": _("istenen kaynak orantısız"),
        "applying.long": _("değerlendirme uzun sürüyor"),
        "applying.politics": _("fon dağıtımında siyaset"),
        "applying.property": _("mülkiyet sorunları"),
        "applying.participation": _("hazırlık katılımcı değil"),
    },
    O.SUPPORT: {
        "support.language": _("dil desteği yok"),
        "support.cycle": _("proje döngüsü eğitimi gerek"),
        "support.ministries": _("bakanlıkların yanıtı yetersiz"),
        "support.consultants": _("danışmanlar yetersiz"),
        "support.extra_pay": _("657’ye bağlı çalışana ek ödeme yok"),
    },
    O.POLITICS: {  # S60
        "politics.culture": _("devlet politikası olarak proje kültürü yok"),
        "politics.objective": _("ulusal projeler nesnel değerlendirilmiyor"),
    },
}
# As a form offers them: each group with its details.
DETAIL_CHOICES = [(Obstacle(group).label, list(rows.items())) for group, rows in DETAILS.items()]


def group_of(detail: str) -> str:
    """The group that a detail belongs to; empty for an unknown one."""
    return next((str(group) for group, rows in DETAILS.items() if detail in rows), "")


def detail_said(detail: str) -> str:
    """The detail in words."""
    return next((str(rows[detail]) for rows in DETAILS.values() if detail in rows), "")
