"""The words of the program, Turkish and English beside each other (sözlük): one word for one thing, everywhere."""

from __future__ import annotations

from typing import NamedTuple


class Word(NamedTuple):
    """A word of the town hall in both languages, and what it is easily confused with."""

    turkish: str
    english: str
    not_this: str = ""


class Group(NamedTuple):
    """Words that belong to one part of the work."""

    turkish: str
    english: str
    words: tuple[Word, ...]


GROUPS = (
    Group("İlişki ve amaç", "Relation and purpose", (
        Word("belediye", "municipality", "yerel yönetim organı"),
        Word("ortak kent; imzadan sonra kardeş şehir", "partner city; once signed sister city", "muhatap"),
        Word("kardeş şehir ilişkisi; dosya", "sister-city relation; file", "yüklenen belgeye dosya denmez"),
        Word("kardeş şehir · iş birliği protokolü · iyi niyet mektubu",
             "sister city · cooperation protocol · letter of goodwill", "işbirliği"),
        Word("amaç", "purpose", "hedef"),
        Word("gerekçe kümesi; kısa ömürlü gerekçe", "group of motives; short-lived ground", "motivasyon"),
        Word("beklenen yarar", "expected benefit", "fayda"),
        Word("danışma", "consultation", "istişare"),
        Word("tema; boyut: ekonomi, toplum, çevre", "theme; dimension: economy, society, environment"),
        Word("öz değerlendirme; yetersizlik", "self-assessment; inadequacy"),
        Word("kapasite basamakları: insan, mekân, finans", "capacity: people, places, finance"),
        Word("kapsam: dar, yol gösterici, geniş", "scope: narrow, guiding, broad"),
        Word("temas", "contact"),
        Word("heyet", "delegation"),
        Word("tarihî kayıt", "historic record"),
    )),
    Group("Ortak arayışı", "Partner search", (
        Word("ideal ortak profili; aradığımız ortak", "ideal profile; the partner we seek"),
        Word("aday önerisi; geliş yolu", "lead; source", "kanal"),
        Word("aday; değerlendirici", "candidate; assessor"),
        Word("karşılaştırma tablosu", "comparison", "matris"),
        Word("ölçüt, alt ölçüt; ağırlık", "criterion; weight", "kriter"),
        Word("beklenti; özellik", "expectation; feature", "talep"),
        Word("puan; eksik", "points; missing", "skor; eksik puan sıfır sayılmaz"),
        Word("ağırlıklı ortalama; puan aralığı", "weighted mean; range"),
        Word("puan dışı uyum: dil, yapı, takvim, ilk izlenim",
             "fit beyond points: language, structure, calendar, first impression"),
        Word("pilot proje", "pilot project"),
    )),
    Group("Protokol", "Protocol", (
        Word("protokol", "protocol", "sözleşme"),
        Word("4. sürüm", "version 4", "Taslak 4"),
        Word("madde; örnek madde", "article; model clause", "şablon"),
        Word("görüş", "comment", "yorum"),
        Word("Uygun buluyorum · Çekincem var · Uygun bulmuyorum",
             "I agree · I have a reservation · I do not agree", "oy"),
        Word("süre; yenileme; bildirim süresi", "duration; renewal; notice period", "ihbar"),
        Word("protokol değişikliği; alt protokol", "amendment; sub-protocol", "revizyon"),
        Word("yürüten taraf; imzalayan", "leading side; signatory"),
        Word("başka türde yeniden kurma", "re-founding"),
    )),
    Group("Meclis ve makamlar", "Council and authorities", (
        Word("meclis konusu; teklif", "council item; proposal", "gündem ve önerge başka şeydir"),
        Word("meclis kararı", "council decision", "onay"),
        Word("üye tam sayısı, katılan; toplantı yeter sayısı, karar yeter sayısı",
             "full number, present; quorum, required majority", "nisap"),
        Word("kabul, ret, çekimser; oy birliği, oy çokluğu", "for, against, abstaining; unanimous, by majority"),
        Word("dönem, birleşim, oturum", "term, sitting day, sitting"),
        Word("havale; komisyon raporu", "referral; commission report"),
        Word("geri gönderme; ısrar; kesinleşme", "return; insistence; finality", "iade"),
        Word("kaymakamlık, valilik", "district governor, governor"),
        Word("gönderim; teslim; duyuru", "sending; receipt; announcement", "tebliğ"),
        Word("izin başvurusu; izin", "application; permission", "onay"),
    )),
    Group("Program", "Programme", (
        Word("uygulama programı", "programme", "plan"),
        Word("özel hedef", "specific objective", "amaç"),
        Word("faaliyet", "activity", "etkinlik"),
        Word("çıktı; gösterge, ölçü birimi", "output; indicator, unit of measure"),
        Word("planlanan; gerçekleşen", "planned; actual", "hedef"),
        Word("genel koordinasyon · odak kişi · özel sorumlu · basın ve halkla ilişkiler · mali sorumlu",
             "general coordination · focal person · activity lead · press and public relations · finance",
             "irtibat noktası"),
        Word("gider; harcama; karşılanmayan", "cost; expense; uncovered", "karşılıksız"),
        Word("kaynak: belediye bütçesi, ortak, hibe, destekçi, katılan kuruluş, diğer",
             "source: municipal budget, partner, grant, sponsor, participating body, other", "sponsor"),
        Word("mutabakat", "agreement with the partner", "onay"),
    )),
    Group("Değerlendirme ve sonlandırma", "Evaluation and termination", (
        Word("içe dönük · ortakla değerlendirme", "internal · joint evaluation", "ortak değerlendirme"),
        Word("bulgu; ders; sonuç kararı", "finding; lesson; follow-up decision", "tecrübe"),
        Word("son hareket; atıl", "last sign of life; dormant", "uyuyan"),
        Word("sonlandırma; ortağa bildirim; kapanış raporu", "termination; notice; closing report",
             "iptal faaliyet içindir, fesih maddenin adıdır"),
    )),
    Group("Evrak ve işler", "Papers and tasks", (
        Word("belge; Evrak; yazı; ek", "paper; Papers; letter; annex", "evraklar"),
        Word("iş; son gün; kimde: Sizde", "task; due date; with whom: with you", "görev, termin"),
        Word("Filtrele · Tablo olarak indir · Listeden al", "Filter · Download table · Import"),
        Word("ortağın sayfası; kişisel bağlantı", "partner’s page; personal link"),
        Word("aydınlatma metni", "privacy notice"),
    )),
    Group("Kişiler", "People", (
        Word("dosya sorumlusu", "file officer"),
        Word("birim müdürü", "unit manager"),
        Word("meclis yazı işleri", "council office"),
        Word("meclis üyesi", "council member"),
        Word("özel kalem", "mayor’s office"),
        Word("mali hizmetler", "finance"),
        Word("ortağın odak kişisi", "partner’s focal person"),
        Word("basın", "press"),
        Word("okur", "reader"),
        Word("istatistik okuru", "statistics reader"),
        Word("sistem sorumlusu", "administrator"),
        Word("işletici", "operator"),
    )),
)  # fmt: skip
