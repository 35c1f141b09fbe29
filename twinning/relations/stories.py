"""The files of the drawn municipality: real cities, public facts, offices instead of persons; each at another place."""

from __future__ import annotations

from dataclasses import dataclass

from .demo import Scene
from .models import Twinning
from .states import Kind, Scope, Theme


@dataclass(frozen=True)
class Story:
    """One demonstration file: what it is for, with whom, how far it shall come, and how many days ago it was opened."""

    title: str
    partner: str
    until: Scene
    age: int
    themes: tuple[int, ...]
    statement: str
    known_for: str
    rivals: tuple[str, ...] = ()
    language: str = "en"
    scope: str = Scope.ABROAD
    kind: str = Kind.SISTER_CITY
    motives: tuple[str, ...] = ("knowledge", "networks")
    functional: tuple[str, ...] = ("knowledge",)
    then: str = ""


T, S = Theme, Scene
STORIES = (
    Story(
        "Eski kentin yaşatılması ve yaratıcı esnaf", "Plovdiv, Bulgaristan", S.AT_MINISTRY, 255,
        (T.HERITAGE, T.ECONOMY),
        "Eski kentin korunarak yaşatılması ve yaratıcı esnafın ekonomiden aldığı payın artması için "
        "bilgi ve deneyim alışverişi.",
        "Eski Plovdiv ve Kapana yaratıcı mahallesi; 2019 Avrupa Kültür Başkenti",
        ("Larissa, Yunanistan", "Tartu, Estonya", "Mostar, Bosna-Hersek"),
        language="bg", motives=("ottoman", "brand"), functional=("economy", "knowledge"),
    ),
    Story(
        "Zeytin ve zeytinyağında birlikte çalışma", "Jaén, İspanya", S.RUNNING, 760,
        (T.AGRICULTURE, T.ECONOMY),
        "Zeytin üreticisinin kooperatifler eliyle daha çok kazanması ve zeytin peyzajının korunması.",
        "Dünyanın en büyük zeytinlik alanlarından birinin merkezi", ("Kalamata, Yunanistan",),
        language="es", motives=("trade", "knowledge"), functional=("economy",),
    ),
    Story(
        "İpek Yolu üzerinde iki kent", "Semerkant, Özbekistan", S.EVALUATION_AT_PARTNER, 1100,
        (T.CULTURE, T.HERITAGE),
        "El sanatları ustalarının birbirini tanıması ve çini onarımında ortak eğitim.",
        "Registan Meydanı; Dünya Mirası Listesi’nde", ("Buhara, Özbekistan",),
        motives=("turkic", "tourism"), functional=("knowledge",),
    ),
    Story(
        "Hemşeri köprüsü", "Esslingen am Neckar, Almanya", S.EVALUATED, 1180,
        (T.YOUTH, T.SOCIAL),
        "Türkiye’den göçenlerin yaşadığı kentle meslek eğitiminde ve gençlik değişiminde süren bir bağ kurmak.",
        "Meslek okulları ve geniş bir Türkiyeli topluluk", ("Ulm, Almanya",),
        language="de", motives=("compatriots",), functional=("knowledge", "management"),
    ),
    Story(
        "Gölün korunması", "Ohrid, Kuzey Makedonya", S.IN_REVIEW, 150,
        (T.ENVIRONMENT, T.RESOURCES),
        "Göl havzasında atık suyun azaltılması ve kıyı yönetiminde ortak ölçümler.",
        "Ohri Gölü; doğal ve kültürel Dünya Mirası", ("Bled, Slovenya",),
        motives=("ottoman", "knowledge"), functional=("sustainability",),
    ),
    Story(
        "Köprüler kenti", "Mostar, Bosna-Hersek", S.AT_COUNCIL, 165,
        (T.HERITAGE, T.CULTURE),
        "Taş köprülerin onarımı ve gençlerin ortak kültür programı.",
        "Eski Köprü ve çevresi; Dünya Mirası Listesi’nde", ("Travnik, Bosna-Hersek",),
        motives=("ottoman",), functional=("knowledge",),
    ),
    Story(
        "Gül ve koku", "Kazanlak, Bulgaristan", S.PERMITTED, 300,
        (T.AGRICULTURE, T.CULTURE),
        "Gül yağı üretiminde kooperatiflerin karşılıklı ziyareti ve iki şenliğin birbirine katılması.",
        "Gül Vadisi’nin merkezi, Gül Müzesi", ("Grasse, Fransa",),
        language="bg", motives=("ottoman", "trade"), functional=("economy",),
    ),
    Story(
        "Zanaat ve kadın emeği", "Prizren, Kosova", S.IN_FORCE, 330,
        (T.ECONOMY, T.SOCIAL),
        "Kadın kooperatiflerinin ürünlerini iki kentte satabilmesi ve telkâri ustalarının eğitimi.",
        "Telkâri zanaatı ve Türkçe konuşan topluluk", ("Ohrid, Kuzey Makedonya",),
        motives=("ottoman",), functional=("economy",),
    ),
    Story(
        "Termal su ve sağlık turizmi", "Győr, Macaristan", S.PROGRAMME_OFFERED, 380,
        (T.ECONOMY, T.ENVIRONMENT),
        "Termal tesislerin işletilmesinde deneyim paylaşımı ve suyun yeniden kullanılması.",
        "Rába kıyısındaki termal tesis", ("Pécs, Macaristan",),
        language="hu", motives=("tourism",), functional=("management",),
    ),
    Story(
        "Sanayi mirası ve müze", "Gabrovo, Bulgaristan", S.AGREED, 430,
        (T.HERITAGE, T.CULTURE),
        "Kapanan dokuma fabrikasının müzeye dönüşmesi için ortak danışmanlık.",
        "Etar açık hava müzesi ve zanaat geleneği", ("Łódź, Polonya",),
        language="bg", motives=("knowledge",), functional=("knowledge",),
    ),
    Story(
        "Bisikletli kent", "Gent, Belçika", S.PURPOSE_FIXED, 40,
        (T.TRANSPORT,),
        "Kent merkezinde bisiklet ve yaya ulaşımının payını artırmak için dolaşım planı deneyimi edinmek.",
        "2017 dolaşım planı", functional=("sustainability", "knowledge"),
    ),
    Story(
        "Afete hazırlık", "Sendai, Japonya", S.PURPOSE_DRAFT, 12,
        (T.URBANISM, T.SOCIAL),
        "Mahalle düzeyinde afet hazırlığı için gönüllü örgütlenmesini öğrenmek.",
        "2015 Sendai Afet Risklerinin Azaltılması Çerçevesi",
    ),
    Story(
        "Yağmur suyu ve serin sokaklar", "København, Danimarka", S.PROFILE, 55,
        (T.ENVIRONMENT, T.URBANISM),
        "Sokakları su baskınına ve sıcağa karşı hazırlamak için tasarım bilgisi edinmek.",
        "2012 sağanak yönetim planı", functional=("sustainability",),
    ),
    Story(
        "Genç girişimciler", "Tallinn, Estonya", S.CANDIDATES, 70,
        (T.YOUTH, T.ECONOMY),
        "Üniversite mezunlarının kentte kalıp iş kurması için kuluçka deneyimi paylaşmak.",
        "Ülemiste teknoloji bölgesi", ("Tartu, Estonya", "Riga, Letonya"), functional=("economy",),
    ),
    Story(
        "Öğrenci kenti", "Coimbra, Portekiz", S.SCORED, 95,
        (T.YOUTH, T.CULTURE),
        "Öğrencilerin kent hayatına katılması ve eski kentte öğrenci yurtları.",
        "1290’da kurulan üniversitenin kenti", ("Bologna, İtalya", "Salamanca, İspanya"), functional=("knowledge",),
    ),
    Story(
        "Bağcılık ve kırsal turizm", "Telavi, Gürcistan", S.CHOSEN, 120,
        (T.AGRICULTURE, T.ECONOMY),
        "Küçük bağcıların ürününü yerinde satması için kırsal konaklama ağı kurmak.",
        "Kaheti bağ bölgesinin merkezi", ("Sandanski, Bulgaristan",), functional=("economy",),
    ),
    Story(
        "Balkan halk oyunları", "Bitola, Kuzey Makedonya", S.PROTOCOL_DRAFT, 135,
        (T.CULTURE, T.YOUTH),
        "Gençlik halk oyunları topluluklarının her yıl sırayla ev sahipliği yapması.",
        "Manastır; Ilinden Günleri halk oyunları şenliği", ("Štip, Kuzey Makedonya",), motives=("ottoman",),
    ),
    Story(
        "Liman kentinden deneyim", "Batum, Gürcistan", S.COUNCIL_REFUSED, 210,
        (T.ECONOMY, T.TRANSPORT),
        "Kıyı turizminin yıl boyuna yayılması için deneyim edinmek.",
        "Kıyı gezinti yolu ve kongre turizmi", ("Poti, Gürcistan",), motives=("tourism",), functional=("economy",),
    ),
    Story(
        "Çocuk dostu kent", "Safranbolu, Türkiye", S.IN_FORCE, 400,
        (T.SOCIAL, T.HERITAGE),
        "Korunan tarihî kentte çocukların güvenle oynayacağı sokaklar için ortak çalışma.",
        "Dünya Mirası Listesi’ndeki kent dokusu", ("Beypazarı, Türkiye",), scope=Scope.DOMESTIC,
    ),
    Story(
        "Ortak arşiv", "İşkodra, Arnavutluk", S.NOT_PERMITTED, 280,
        (T.CULTURE, T.HERITAGE),
        "İki kentin eski fotoğraf arşivlerinin taranması ve birlikte sergilenmesi.",
        "Marubi ulusal fotoğraf müzesi", ("Berat, Arnavutluk",), motives=("ottoman",),
    ),
    Story(
        "Kütüphaneler arasında", "Tartu, Estonya", S.ACCEPTED, 190,
        (T.YOUTH, T.CULTURE),
        "Halk kütüphanelerinin gençler için buluşma yerine dönüşmesinde birlikte öğrenmek.",
        "2024 Avrupa Kültür Başkenti, üniversite kenti", ("Turku, Finlandiya",),
    ),
    Story(
        "Spor şenliği", "Novara, İtalya", S.END_PROPOSED, 1500,
        (T.SPORT,),
        "Amatör kulüplerin her yıl karşılıklı turnuva düzenlemesi.",
        "Amatör spor kulüpleri ağı", ("Pavia, İtalya",), language="it", motives=("recognition",),
    ),
    Story(
        "Ticaret odaları", "Odense, Danimarka", S.END_DECIDED, 1600,
        (T.ECONOMY,),
        "Oda üyelerinin iş görüşmeleri için yıllık buluşma düzenlemek.",
        "Robotik kümelenmesi", ("Aarhus, Danimarka",), motives=("trade",), functional=("economy",),
    ),
    Story(
        "Okul değişimi", "Wolverhampton, Birleşik Krallık", S.NOTIFIED, 1700,
        (T.YOUTH,),
        "İki kentin ortaokulları arasında öğrenci mektuplaşması ve yaz değişimi.",
        "Okul değişim programları", ("Coventry, Birleşik Krallık",), motives=("networks",),
    ),
    Story(
        "Belediye bandoları", "Aalen, Almanya", S.TERMINATED, 2100,
        (T.CULTURE,),
        "Belediye bandolarının ortak konserleri.",
        "Belediye bandosu ve müzik okulu", ("Heidenheim an der Brenz, Almanya",),
        language="de", motives=("compatriots",),
    ),
    Story(
        "Panorama ve tarih müzeleri", "Pleven, Bulgaristan", S.IN_FORCE, 1900,
        (T.CULTURE, T.HERITAGE),
        "Tarih müzeleri arasında sergi değişimi.",
        "1877 panoraması", ("Vidin, Bulgaristan",), language="bg", motives=("ottoman",),
    ),
    Story(
        "Tiyatro buluşması", "Niş, Sırbistan", S.IN_FORCE, 700,
        (T.CULTURE,),
        "Şehir tiyatrolarının karşılıklı oyun sahnelemesi.",
        "Şehir tiyatrosu", ("Subotica, Sırbistan",), motives=("ottoman",), then="suspend",
    ),
    Story(
        "Kış sporları", "Bansko, Bulgaristan", S.CANDIDATES, 500,
        (T.SPORT, T.ECONOMY),
        "Kayak tesisi işletmeciliğinde deneyim edinmek.",
        "Kayak merkezi", ("Borovets, Bulgaristan",), motives=("tourism",), then="drop",
    ),
    Story(
        "Kaplıca ve yürüyüş yolları", "Karlovy Vary, Çekya", S.PROGRAMME_DRAFT, 345,
        (T.ECONOMY, T.RESOURCES),
        "Kaplıca çevresindeki yürüyüş yollarının bakımında ve konuk ağırlamada deneyim paylaşmak.",
        "Avrupa’nın büyük kaplıca kentleri arasında Dünya Mirası Listesi’nde", ("Sandanski, Bulgaristan",),
        motives=("tourism",), functional=("economy",),
    ),
    Story(
        "Seramik atölyeleri", "Faenza, İtalya", S.IN_FORCE, 690,
        (T.CULTURE, T.HERITAGE),
        "Çini ve seramik ustalarının karşılıklı atölye çalışması.",
        "Uluslararası Seramik Müzesi", ("Deruta, İtalya",), language="it", motives=("knowledge",),
    ),
    Story(
        "Kent bahçeleri", "Ljubljana, Slovenya", S.AT_COUNCIL, 175,
        (T.ENVIRONMENT, T.SOCIAL),
        "Mahalle bahçelerinin paylaştırılması ve bakımı için yönetmelik deneyimi edinmek.",
        "2016 Avrupa Yeşil Başkenti", ("Maribor, Slovenya",), functional=("sustainability",), then="take_back",
    ),
    Story(
        "Balıkçı kooperatifleri", "Nesebar, Bulgaristan", S.IN_FORCE, 2300,
        (T.ECONOMY,),
        "Kıyı balıkçılığında kooperatiflerin deneyim paylaşması.",
        "Eski kenti Dünya Mirası Listesi’nde", ("Sozopol, Bulgaristan",), language="bg", then="expire",
    ),
    Story(
        "Tütün müzesi", "Kavala, Yunanistan", S.IN_FORCE, 2000,
        (T.HERITAGE,),
        "Tütün depolarının müze ve kütüphane olarak kullanılmasında deneyim paylaşmak.",
        "Tütün Müzesi ve tarihî tütün depoları", ("Drama, Yunanistan",), motives=("ottoman",), then="succeed",
    ),
    Story(
        "Halk kütüphanesinde çocuk", "Sibiu, Romanya", S.EVALUATION_OPEN, 1050,
        (T.YOUTH, T.CULTURE),
        "Çocukların kütüphaneyi her hafta kullanması için iki kentin kütüphanecilerinin birlikte çalışması.",
        "2007 Avrupa Kültür Başkenti, ASTRA kütüphanesi", ("Brașov, Romanya",), motives=("knowledge",),
    ),
    Story(
        "Tuna kıyısında tarihî çarşı", "Ruse, Bulgaristan", S.RUNNING, 720,
        (T.HERITAGE, T.ECONOMY),
        "Tarihî çarşıdaki yapıların onarımında usta ve belge alışverişi.",
        "Tuna kıyısındaki kent dokusu", ("Vidin, Bulgaristan",),
        language="bg", motives=("ottoman",), functional=("economy",), then="change_plan",
    ),
    Story(
        "Kent arşivciliği", "Leiden, Hollanda", S.EVALUATED, 1300,
        (T.CULTURE, T.HERITAGE),
        "Belediye arşivinin düzenlenmesi ve yurttaşa açılması için deneyim edinmek.",
        "Kent arşivi ve 1575’te kurulan üniversite", ("Delft, Hollanda",), functional=("knowledge",),
        then="close_programme",
    ),
    Story(
        "Kadın girişimciler", "Osijek, Hırvatistan", S.EVALUATED, 1250,
        (T.ECONOMY, T.SOCIAL),
        "Kadınların kurduğu işletmelerin iki kentin fuarlarında yer bulması.",
        "Drava kıyısındaki üniversite kenti", ("Varaždin, Hırvatistan",),
        functional=("economy",), then="drop_evaluation",
    ),
    Story(
        "Satranç okulları", "Szeged, Macaristan", S.END_PROPOSED, 1400,
        (T.YOUTH, T.SPORT),
        "Okullarda satranç derslerinin yaygınlaşması ve yıllık buluşma.",
        "Tisza kıyısındaki üniversite kenti", ("Pécs, Macaristan",),
        language="hu", motives=("recognition",), then="withdraw_end",
    ),
    Story(
        "Fuar ortaklığı", "Görlitz, Almanya", S.MINISTRY_TOLD, 1650,
        (T.ECONOMY,),
        "Yöre ürünlerinin iki kentin yıllık fuarlarında tanıtılması.",
        "Sınır kenti; korunmuş tarihî merkez", ("Bautzen, Almanya",),
        language="de", motives=("trade",), functional=("economy",),
    ),
)  # fmt: skip

BY_TITLE = {story.title: story for story in STORIES}


def story_of(twinning: Twinning) -> Story:
    """The story that a demonstration file plays."""
    return BY_TITLE[twinning.title]
