from decimal import Decimal

import django.core.validators
import django.db.models.constraints
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import twinning.institutions.models
import twinning.tenancy.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0002_authorities"),
        ("protocols", "0001_initial"),
        ("relations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Organisation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("name", models.CharField(db_collation="tr-TR-x-icu", max_length=160, verbose_name="adı")),
                (
                    "side",
                    models.CharField(
                        choices=[("ours", "bizim kentimiz"), ("partner", "ortak kent")],
                        default="ours",
                        max_length=8,
                        verbose_name="kenti",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("municipality", "belediye veya birimi"),
                            ("public_body", "kamu kuruluşu"),
                            ("association", "dernek"),
                            ("foundation", "vakıf"),
                            ("chamber", "oda veya birlik"),
                            ("company", "işletme"),
                            ("school", "okul veya üniversite"),
                            ("group", "topluluk, yurttaş grubu"),
                            ("other", "diğer"),
                        ],
                        default="municipality",
                        max_length=14,
                        verbose_name="türü",
                    ),
                ),
                (
                    "benefit",
                    models.CharField(
                        choices=[
                            ("unknown", "bilinmiyor"),
                            ("public_benefit", "kamu yararına çalışan dernek"),
                            ("tax_exempt", "vergi muafiyeti tanınmış vakıf"),
                            ("neither", "hiçbiri"),
                        ],
                        default="unknown",
                        max_length=16,
                        verbose_name="kamu yararı veya vergi muafiyeti",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="organisations",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "kuruluş",
                "ordering": ("side", "name"),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_organisation_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="programs_organisation_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="programs_organisation_same_twinning"
                    ),
                    models.UniqueConstraint(
                        fields=("twinning", "side", "name"),
                        name="programs_organisation_once",
                        violation_error_message="Bu kuruluş zaten yazılı. Listeden seçin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["association", "foundation"]), ("benefit", "unknown"), _connector="OR"
                        ),
                        name="programs_benefit_of_some",
                        violation_error_message="Kamu yararı ve vergi muafiyeti dernek ve vakıf içindir. Düzeltin.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_organisationevent" ("benefit", "id", "kind", "municipality_id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side", "twinning_id", "version") VALUES (NEW."benefit", NEW."id", NEW."kind", NEW."municipality_id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."side", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="98907500147a893ed54dbaa79c1ff202b83c4977",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9382e",
                            table="programs_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_organisationevent" ("benefit", "id", "kind", "municipality_id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side", "twinning_id", "version") VALUES (NEW."benefit", NEW."id", NEW."kind", NEW."municipality_id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."side", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="0d7c1f0de767100e1b7a095722de27e763be120f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4d171",
                            table="programs_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_organisationevent" ("benefit", "id", "kind", "municipality_id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side", "twinning_id", "version") VALUES (OLD."benefit", OLD."id", OLD."kind", OLD."municipality_id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."side", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="7165ca358f10001dcc64004ae15d6022ad03f1bb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c382f",
                            table="programs_organisation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Programme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="başlık")),
                ("begins_on", models.DateField(verbose_name="başlangıç")),
                ("ends_on", models.DateField(verbose_name="bitiş")),
                ("purpose", models.TextField(help_text="Protokoldeki amaç.", max_length=4000, verbose_name="amaç")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Taslak"),
                            ("offered", "Ortakta"),
                            ("agreed", "Mutabık kalındı"),
                            ("running", "Yürütülüyor"),
                            ("changed", "Mutabakat yenilenecek"),
                            ("closed", "Kapandı"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                        verbose_name="durum",
                    ),
                ),
                (
                    "drafted_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, editable=False, verbose_name="hazırlanış"
                    ),
                ),
                ("offered_on", models.DateField(editable=False, null=True, verbose_name="ortağa gönderim")),
                ("answer_due_on", models.DateField(editable=False, null=True, verbose_name="yanıt için son gün")),
                ("agreed_on", models.DateField(editable=False, null=True, verbose_name="mutabakat")),
                ("closed_on", models.DateField(editable=False, null=True, verbose_name="kapanış")),
                ("closed_reason", models.TextField(blank=True, editable=False, verbose_name="kapanış gerekçesi")),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="programmes",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "uygulama programı",
                "ordering": ("-begins_on", "-id"),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_programme_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="programs_programme_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="programs_programme_same_twinning"),
                    models.UniqueConstraint(
                        condition=models.Q(("state", "closed"), _negated=True),
                        fields=("twinning",),
                        name="programs_one_open",
                        violation_error_message="Bu dosyanın açık bir programı var. Onu açın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("begins_on"))),
                        name="programs_period_in_order",
                        violation_error_message="Bitiş başlangıçtan önce. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "offered"), _negated=True),
                            ("offered_on__isnull", False),
                            _connector="OR",
                        ),
                        name="programs_offered_with_day",
                        violation_error_message="Ortağa gönderim günü yok. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answer_due_on", None),
                            models.Q(("answer_due_on__gte", models.F("offered_on")), ("offered_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="programs_answer_after_offer",
                        violation_error_message="Yanıt için son gün gönderimden önce. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["agreed", "running", "changed"]), _negated=True),
                            ("agreed_on__isnull", False),
                            _connector="OR",
                        ),
                        name="programs_agreed_with_day",
                        violation_error_message="Mutabakat günü yok. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("closed_on__isnull", False),
                                ("state", "closed"),
                                models.Q(("closed_reason", ""), _negated=True),
                            ),
                            models.Q(
                                models.Q(("state", "closed"), _negated=True), ("closed_on", None), ("closed_reason", "")
                            ),
                            _connector="OR",
                        ),
                        name="programs_closed_with_reason",
                        violation_error_message="Kapanan programın günü ve gerekçesi olur. Yazın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_programmeevent" ("agreed_on", "answer_due_on", "begins_on", "closed_on", "closed_reason", "drafted_on", "ends_on", "id", "municipality_id", "offered_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "state", "title", "twinning_id", "version") VALUES (NEW."agreed_on", NEW."answer_due_on", NEW."begins_on", NEW."closed_on", NEW."closed_reason", NEW."drafted_on", NEW."ends_on", NEW."id", NEW."municipality_id", NEW."offered_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."purpose", NEW."state", NEW."title", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="c5b731d439cd8e62c4a891441504ce465aa2e1a2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6cb97",
                            table="programs_programme",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_programmeevent" ("agreed_on", "answer_due_on", "begins_on", "closed_on", "closed_reason", "drafted_on", "ends_on", "id", "municipality_id", "offered_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "state", "title", "twinning_id", "version") VALUES (NEW."agreed_on", NEW."answer_due_on", NEW."begins_on", NEW."closed_on", NEW."closed_reason", NEW."drafted_on", NEW."ends_on", NEW."id", NEW."municipality_id", NEW."offered_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."purpose", NEW."state", NEW."title", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="cd8b7fc5010d3daa646df6f89ab1fd948243fc82",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_58373",
                            table="programs_programme",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_programmeevent" ("agreed_on", "answer_due_on", "begins_on", "closed_on", "closed_reason", "drafted_on", "ends_on", "id", "municipality_id", "offered_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "state", "title", "twinning_id", "version") VALUES (OLD."agreed_on", OLD."answer_due_on", OLD."begins_on", OLD."closed_on", OLD."closed_reason", OLD."drafted_on", OLD."ends_on", OLD."id", OLD."municipality_id", OLD."offered_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."purpose", OLD."state", OLD."title", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="f1b1b3fb8cb810f7cd7549facd0ac3a3fc7a0284",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_34d0f",
                            table="programs_programme",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Activity",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("title", models.CharField(db_collation="tr-TR-x-icu", max_length=160, verbose_name="başlık")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("visit", "ziyaret"),
                            ("seminar", "seminer"),
                            ("exchange", "değişim programı"),
                            ("training", "eğitim"),
                            ("show", "gösteri"),
                            ("publication", "yayın"),
                            ("exhibition", "sergi"),
                            ("other", "diğer"),
                        ],
                        max_length=12,
                        verbose_name="türü",
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="yer")),
                ("description", models.TextField(blank=True, max_length=4000, verbose_name="açıklama")),
                ("begins_on", models.DateField(blank=True, null=True, verbose_name="başlangıç")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="bitiş")),
                (
                    "lead",
                    models.CharField(
                        choices=[("ours", "biz yürütürüz"), ("partner", "ortak yürütür"), ("together", "birlikte")],
                        default="ours",
                        max_length=8,
                        verbose_name="yürüten taraf",
                    ),
                ),
                (
                    "civil_permission_on",
                    models.DateField(blank=True, null=True, verbose_name="mülki idare amirinin izni"),
                ),
                ("civil_permission_no", models.CharField(blank=True, max_length=60, verbose_name="iznin sayısı")),
                ("goes_abroad", models.BooleanField(default=False, verbose_name="görevle yurt dışına gidiliyor")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("planned", "Planlandı"),
                            ("under_way", "Sürüyor"),
                            ("done", "Yapıldı"),
                            ("postponed", "Ertelendi"),
                            ("cancelled", "İptal edildi"),
                        ],
                        default="planned",
                        editable=False,
                        max_length=10,
                        verbose_name="durum",
                    ),
                ),
                ("state_reason", models.TextField(blank=True, editable=False, max_length=4000, verbose_name="gerekçe")),
                ("started_on", models.DateField(editable=False, null=True, verbose_name="başladığı gün")),
                ("done_on", models.DateField(editable=False, null=True, verbose_name="bittiği gün")),
                ("result", models.TextField(blank=True, editable=False, max_length=4000, verbose_name="sonuç")),
                ("people_ours", models.PositiveIntegerField(editable=False, null=True, verbose_name="bizden katılan")),
                (
                    "people_theirs",
                    models.PositiveIntegerField(editable=False, null=True, verbose_name="ortaktan katılan"),
                ),
                ("audience", models.PositiveIntegerField(editable=False, null=True, verbose_name="izleyen")),
                (
                    "told_before_on",
                    models.DateField(blank=True, null=True, verbose_name="gidişten önce Dışişleri Bakanlığına bilgi"),
                ),
                ("mission_on", models.DateField(blank=True, null=True, verbose_name="Türk temsilciliğiyle temas")),
                ("result_told_on", models.DateField(blank=True, null=True, verbose_name="sonucun bildirilmesi")),
                ("added_on", models.DateField(default=django.utils.timezone.localdate, editable=False)),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="activities",
                        to="relations.twinning",
                    ),
                ),
                (
                    "responsible",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="responsible_for",
                        to="programs.organisation",
                        verbose_name="sorumlu",
                    ),
                ),
                (
                    "programme",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="activities",
                        to="programs.programme",
                    ),
                ),
            ],
            options={
                "verbose_name": "faaliyet",
                "verbose_name_plural": "faaliyetler",
                "ordering": ("begins_on", "id"),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_activity_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="programs_activity_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="programs_activity_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("programme", name="programs_activity_same_programme"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "responsible", name="programs_activity_same_responsible"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("begins_on", None), ("ends_on", None)),
                            models.Q(
                                ("begins_on__isnull", False),
                                ("ends_on__gte", models.F("begins_on")),
                                ("ends_on__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="programs_activity_days",
                        violation_error_message="Başlangıç ve bitiş birlikte yazılır; bitiş başlangıçtan önce olamaz.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["under_way", "done"]), _negated=True),
                            ("started_on__isnull", False),
                            _connector="OR",
                        ),
                        name="programs_activity_started",
                        violation_error_message="Başladığı gün yok. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("done_on__gte", models.F("started_on")), ("done_on__isnull", False), ("state", "done")
                            ),
                            models.Q(
                                models.Q(("state", "done"), _negated=True),
                                ("audience", None),
                                ("done_on", None),
                                ("people_ours", None),
                                ("people_theirs", None),
                            ),
                            _connector="OR",
                        ),
                        name="programs_activity_done",
                        violation_error_message="Yapılan faaliyetin bittiği gün olur; başladığı günden önce olamaz.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["postponed", "cancelled"]), _negated=True),
                            models.Q(("state_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="programs_activity_reason",
                        violation_error_message="Ertelemenin ve iptalin gerekçesi yazılır.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("civil_permission_no", ""), ("civil_permission_on", None)),
                            models.Q(
                                ("civil_permission_on__isnull", False),
                                models.Q(("civil_permission_no", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="programs_activity_permission",
                        violation_error_message="İzin tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("goes_abroad", True),
                            models.Q(("mission_on", None), ("result_told_on", None), ("told_before_on", None)),
                            _connector="OR",
                        ),
                        name="programs_activity_abroad",
                        violation_error_message="Dışişleri bildirimleri yurt dışı görevi içindir. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("told_before_on", None),
                            ("result_told_on", None),
                            ("result_told_on__gte", models.F("told_before_on")),
                            _connector="OR",
                        ),
                        name="programs_activity_told_in_order",
                        violation_error_message="Sonuç, gidişten önceki bilgiden önce bildirilemez. Düzeltin.",
                    ),
                ],
                "indexes": [
                    models.Index(fields=["municipality", "begins_on"], name="programs_activity_begins"),
                    models.Index(fields=["municipality", "state", "ends_on"], name="programs_activity_state"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_activityevent" ("added_on", "audience", "begins_on", "civil_permission_no", "civil_permission_on", "description", "done_on", "ends_on", "goes_abroad", "id", "kind", "lead", "mission_on", "municipality_id", "people_ours", "people_theirs", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "responsible_id", "result", "result_told_on", "started_on", "state", "state_reason", "title", "told_before_on", "twinning_id", "version") VALUES (NEW."added_on", NEW."audience", NEW."begins_on", NEW."civil_permission_no", NEW."civil_permission_on", NEW."description", NEW."done_on", NEW."ends_on", NEW."goes_abroad", NEW."id", NEW."kind", NEW."lead", NEW."mission_on", NEW."municipality_id", NEW."people_ours", NEW."people_theirs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."place", NEW."programme_id", NEW."responsible_id", NEW."result", NEW."result_told_on", NEW."started_on", NEW."state", NEW."state_reason", NEW."title", NEW."told_before_on", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="d770e041552cf256dc5ea18c807ebd5283a0427b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_395c0",
                            table="programs_activity",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_activityevent" ("added_on", "audience", "begins_on", "civil_permission_no", "civil_permission_on", "description", "done_on", "ends_on", "goes_abroad", "id", "kind", "lead", "mission_on", "municipality_id", "people_ours", "people_theirs", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "responsible_id", "result", "result_told_on", "started_on", "state", "state_reason", "title", "told_before_on", "twinning_id", "version") VALUES (NEW."added_on", NEW."audience", NEW."begins_on", NEW."civil_permission_no", NEW."civil_permission_on", NEW."description", NEW."done_on", NEW."ends_on", NEW."goes_abroad", NEW."id", NEW."kind", NEW."lead", NEW."mission_on", NEW."municipality_id", NEW."people_ours", NEW."people_theirs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."place", NEW."programme_id", NEW."responsible_id", NEW."result", NEW."result_told_on", NEW."started_on", NEW."state", NEW."state_reason", NEW."title", NEW."told_before_on", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="3e7ea8cde15344d388ebde3c5a0ce1998d493ec6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6796d",
                            table="programs_activity",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_activityevent" ("added_on", "audience", "begins_on", "civil_permission_no", "civil_permission_on", "description", "done_on", "ends_on", "goes_abroad", "id", "kind", "lead", "mission_on", "municipality_id", "people_ours", "people_theirs", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "responsible_id", "result", "result_told_on", "started_on", "state", "state_reason", "title", "told_before_on", "twinning_id", "version") VALUES (OLD."added_on", OLD."audience", OLD."begins_on", OLD."civil_permission_no", OLD."civil_permission_on", OLD."description", OLD."done_on", OLD."ends_on", OLD."goes_abroad", OLD."id", OLD."kind", OLD."lead", OLD."mission_on", OLD."municipality_id", OLD."people_ours", OLD."people_theirs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."place", OLD."programme_id", OLD."responsible_id", OLD."result", OLD."result_told_on", OLD."started_on", OLD."state", OLD."state_reason", OLD."title", OLD."told_before_on", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="0aa4c54f42cf6e0396e9f43ed9799310ff34a16f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_05bde",
                            table="programs_activity",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Objective",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("order", models.PositiveSmallIntegerField(editable=False, verbose_name="sıra")),
                ("text", models.CharField(max_length=600, verbose_name="özel hedef")),
                (
                    "theme",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[
                            (1, "kültür ve sanat"),
                            (2, "kültürel miras"),
                            (3, "gençlik ve eğitim"),
                            (4, "spor"),
                            (5, "sosyal hizmetler"),
                            (6, "belediye hizmetleri"),
                            (7, "yerel çevre hizmetleri"),
                            (8, "imar ve şehircilik"),
                            (9, "ulaşım ve toplu taşıma"),
                            (10, "enerji verimliliği ve yenilenebilir enerji"),
                            (11, "yerel ekonomik kalkınma"),
                            (12, "doğal kaynaklar"),
                            (13, "tarım ve kırsal faaliyetler"),
                        ],
                        null=True,
                        verbose_name="tema",
                    ),
                ),
                ("added_on", models.DateField(default=django.utils.timezone.localdate, editable=False)),
                (
                    "clause",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="protocols.clause",
                        verbose_name="protokol maddesi",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="relations.twinning",
                    ),
                ),
                (
                    "programme",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="objectives",
                        to="programs.programme",
                    ),
                ),
            ],
            options={
                "verbose_name": "özel hedef",
                "ordering": ("order",),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_objective_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="programs_objective_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="programs_objective_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "programme", name="programs_objective_same_programme"
                    ),
                    twinning.tenancy.constraints.SameMunicipality("clause", name="programs_objective_same_clause"),
                    models.UniqueConstraint(
                        deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                        fields=("programme", "order"),
                        name="programs_objective_order",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_objectiveevent" ("added_on", "clause_id", "id", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "text", "theme", "twinning_id", "version") VALUES (NEW."added_on", NEW."clause_id", NEW."id", NEW."municipality_id", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."text", NEW."theme", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="26155c759d14526127e8e71aa89564bafc61a9c5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6acd1",
                            table="programs_objective",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_objectiveevent" ("added_on", "clause_id", "id", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "text", "theme", "twinning_id", "version") VALUES (NEW."added_on", NEW."clause_id", NEW."id", NEW."municipality_id", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."programme_id", NEW."text", NEW."theme", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="7f19fabd78784268af39bb75d7829bd12bb9c7da",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1ba72",
                            table="programs_objective",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_objectiveevent" ("added_on", "clause_id", "id", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "text", "theme", "twinning_id", "version") VALUES (OLD."added_on", OLD."clause_id", OLD."id", OLD."municipality_id", OLD."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."text", OLD."theme", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="d7c7c8542c64f63f5e4187d112de6a266566c2b8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ce504",
                            table="programs_objective",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityObjective",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="services",
                        to="programs.activity",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="relations.twinning",
                    ),
                ),
                (
                    "objective",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="services",
                        to="programs.objective",
                    ),
                ),
            ],
            options={
                "verbose_name": "faaliyetin hedefi",
                "ordering": ("objective__order",),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_activityobjective_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="programs_activityobjective_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="programs_activityobjective_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "activity", name="programs_activityobjective_same_activity"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "objective", name="programs_activityobjective_same_objective"
                    ),
                    models.UniqueConstraint(fields=("activity", "objective"), name="programs_service_once"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_activityobjectiveevent" ("activity_id", "id", "municipality_id", "objective_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version") VALUES (NEW."activity_id", NEW."id", NEW."municipality_id", NEW."objective_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="6f6fffe6252d526e22568adc2edea6c2bf9ed21b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1f1a3",
                            table="programs_activityobjective",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_activityobjectiveevent" ("activity_id", "id", "municipality_id", "objective_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version") VALUES (NEW."activity_id", NEW."id", NEW."municipality_id", NEW."objective_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="1dc14b11fa03d1566ff3d4ec0a6d6ee874d5cb73",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_56317",
                            table="programs_activityobjective",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_activityobjectiveevent" ("activity_id", "id", "municipality_id", "objective_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version") VALUES (OLD."activity_id", OLD."id", OLD."municipality_id", OLD."objective_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="fa1032f77f78aad94de78d8daee2ac17508501d7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_55fb1",
                            table="programs_activityobjective",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Agreement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("on", models.DateField(verbose_name="mutabakat günü")),
                (
                    "how",
                    models.CharField(
                        choices=[
                            ("meeting", "yüz yüze görüşme"),
                            ("video", "çevrim içi görüşme"),
                            ("letter", "yazı"),
                            ("email", "e-posta"),
                            ("signature", "birlikte imza"),
                        ],
                        max_length=10,
                        verbose_name="nasıl",
                    ),
                ),
                ("ours", models.CharField(max_length=160, verbose_name="bizden kim")),
                ("theirs", models.CharField(max_length=160, verbose_name="ortaktan kim")),
                ("remark", models.TextField(blank=True, max_length=2000, verbose_name="not")),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "text_version",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="relations.version",
                        verbose_name="sürüm",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="relations.twinning",
                    ),
                ),
                (
                    "programme",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="agreements",
                        to="programs.programme",
                    ),
                ),
            ],
            options={
                "verbose_name": "mutabakat",
                "ordering": ("on", "id"),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_agreement_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="programs_agreement_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="programs_agreement_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "programme", name="programs_agreement_same_programme"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "text_version", name="programs_agreement_same_text_version"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_agreementevent" ("how", "id", "municipality_id", "on", "ours", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "remark", "text_version_id", "theirs", "twinning_id", "version") VALUES (NEW."how", NEW."id", NEW."municipality_id", NEW."on", NEW."ours", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."remark", NEW."text_version_id", NEW."theirs", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="de541baddccb8eb3ca960898dda0102ae77bc891",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_93b89",
                            table="programs_agreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_agreementevent" ("how", "id", "municipality_id", "on", "ours", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "remark", "text_version_id", "theirs", "twinning_id", "version") VALUES (NEW."how", NEW."id", NEW."municipality_id", NEW."on", NEW."ours", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."programme_id", NEW."remark", NEW."text_version_id", NEW."theirs", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="3577294328543ddaa1a51a26a6266b6dee400202",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c7c18",
                            table="programs_agreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_agreementevent" ("how", "id", "municipality_id", "on", "ours", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "remark", "text_version_id", "theirs", "twinning_id", "version") VALUES (OLD."how", OLD."id", OLD."municipality_id", OLD."on", OLD."ours", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."remark", OLD."text_version_id", OLD."theirs", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="7cc4898c796686c4f7f9fea8f9b9ec62c94e4e67",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c9e2d",
                            table="programs_agreement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CostItem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=14,
                        validators=[
                            django.core.validators.MinValueValidator(
                                Decimal("0.01"), "Tutar sıfırdan büyük olmalı. Düzeltin."
                            )
                        ],
                        verbose_name="tutar",
                    ),
                ),
                (
                    "currency",
                    models.CharField(
                        choices=[
                            ("TRY", "TL"),
                            ("EUR", "EUR"),
                            ("USD", "USD"),
                            ("GBP", "GBP"),
                            ("CHF", "CHF"),
                            ("BGN", "BGN"),
                            ("MKD", "MKD"),
                            ("BAM", "BAM"),
                            ("RSD", "RSD"),
                            ("RUB", "RUB"),
                            ("AZN", "AZN"),
                            ("GEL", "GEL"),
                            ("JPY", "JPY"),
                            ("CNY", "CNY"),
                            ("RON", "RON"),
                            ("HUF", "HUF"),
                            ("CZK", "CZK"),
                            ("PLN", "PLN"),
                            ("DKK", "DKK"),
                            ("SEK", "SEK"),
                            ("NOK", "NOK"),
                            ("UAH", "UAH"),
                            ("KZT", "KZT"),
                            ("UZS", "UZS"),
                        ],
                        default="TRY",
                        max_length=3,
                        verbose_name="para birimi",
                    ),
                ),
                (
                    "rate",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=12, null=True, verbose_name="kur"),
                ),
                ("rate_on", models.DateField(blank=True, null=True, verbose_name="kur günü")),
                ("what", models.CharField(max_length=200, verbose_name="gider kalemi")),
                ("year", models.PositiveSmallIntegerField(verbose_name="bütçe yılı")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="cost_items",
                        to="programs.activity",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "gider",
                "ordering": ("id",),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="programs_costitem_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_costitem_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="programs_costitem_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("activity", name="programs_costitem_same_activity"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("currency", "TRY"), ("rate", None), ("rate_on", None)),
                            models.Q(
                                models.Q(("currency", "TRY"), _negated=True),
                                ("rate__gt", 0),
                                ("rate_on__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="programs_cost_rate",
                        violation_error_message="Kuru ve kur gününü yazın.",
                    ),
                    models.CheckConstraint(condition=models.Q(("amount__gt", 0)), name="programs_cost_positive"),
                    models.CheckConstraint(
                        condition=models.Q(("year__gte", 1990), ("year__lte", 2200)),
                        name="programs_cost_year",
                        violation_error_message="Yıl okunamadı. Örnek: 2027",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_costitemevent" ("activity_id", "amount", "currency", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "rate_on", "twinning_id", "version", "what", "year") VALUES (NEW."activity_id", NEW."amount", NEW."currency", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rate", NEW."rate_on", NEW."twinning_id", NEW."version", NEW."what", NEW."year"); RETURN NULL;',
                            hash="c2bed90991d64c33a3da1f501a3d451b1ad14c24",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03961",
                            table="programs_costitem",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_costitemevent" ("activity_id", "amount", "currency", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "rate_on", "twinning_id", "version", "what", "year") VALUES (NEW."activity_id", NEW."amount", NEW."currency", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rate", NEW."rate_on", NEW."twinning_id", NEW."version", NEW."what", NEW."year"); RETURN NULL;',
                            hash="230c34d85bc3424f67778c99511bfb3491390d83",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_79420",
                            table="programs_costitem",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_costitemevent" ("activity_id", "amount", "currency", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "rate_on", "twinning_id", "version", "what", "year") VALUES (OLD."activity_id", OLD."amount", OLD."currency", OLD."id", OLD."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rate", OLD."rate_on", OLD."twinning_id", OLD."version", OLD."what", OLD."year"); RETURN NULL;',
                            hash="890b78de9be841e9bb3eb104cd4a5e47fc518b4b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9aa1e",
                            table="programs_costitem",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CostItemEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=14,
                        validators=[
                            django.core.validators.MinValueValidator(
                                Decimal("0.01"), "Tutar sıfırdan büyük olmalı. Düzeltin."
                            )
                        ],
                        verbose_name="tutar",
                    ),
                ),
                (
                    "currency",
                    models.CharField(
                        choices=[
                            ("TRY", "TL"),
                            ("EUR", "EUR"),
                            ("USD", "USD"),
                            ("GBP", "GBP"),
                            ("CHF", "CHF"),
                            ("BGN", "BGN"),
                            ("MKD", "MKD"),
                            ("BAM", "BAM"),
                            ("RSD", "RSD"),
                            ("RUB", "RUB"),
                            ("AZN", "AZN"),
                            ("GEL", "GEL"),
                            ("JPY", "JPY"),
                            ("CNY", "CNY"),
                            ("RON", "RON"),
                            ("HUF", "HUF"),
                            ("CZK", "CZK"),
                            ("PLN", "PLN"),
                            ("DKK", "DKK"),
                            ("SEK", "SEK"),
                            ("NOK", "NOK"),
                            ("UAH", "UAH"),
                            ("KZT", "KZT"),
                            ("UZS", "UZS"),
                        ],
                        default="TRY",
                        max_length=3,
                        verbose_name="para birimi",
                    ),
                ),
                (
                    "rate",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=12, null=True, verbose_name="kur"),
                ),
                ("rate_on", models.DateField(blank=True, null=True, verbose_name="kur günü")),
                ("what", models.CharField(max_length=200, verbose_name="gider kalemi")),
                ("year", models.PositiveSmallIntegerField(verbose_name="bütçe yılı")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.activity",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.costitem",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_costitemevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d9e8155589dff55f8d2b11d0ba74d93855c2d63e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_215a6",
                            table="programs_costitemevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Duty",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("coordination", "Genel koordinasyon"),
                            ("focal", "Odak kişi"),
                            ("lead", "Özel sorumlu"),
                            ("press", "Basın ve halkla ilişkiler"),
                            ("finance", "Mali sorumlu"),
                        ],
                        max_length=12,
                        verbose_name="görev",
                    ),
                ),
                (
                    "side",
                    models.CharField(
                        choices=[("ours", "bizim kentimiz"), ("partner", "ortak kent")],
                        default="ours",
                        max_length=8,
                        verbose_name="tarafı",
                    ),
                ),
                ("office", models.CharField(blank=True, max_length=160, verbose_name="makam veya birim")),
                ("person", models.CharField(blank=True, max_length=120, verbose_name="kişi")),
                ("reach", models.CharField(blank=True, max_length=160, verbose_name="nasıl ulaşılır")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="duties",
                        to="programs.activity",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="relations.twinning",
                    ),
                ),
                (
                    "organisation",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="duties",
                        to="programs.organisation",
                        verbose_name="kuruluş",
                    ),
                ),
            ],
            options={
                "verbose_name": "görev",
                "ordering": ("id",),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_duty_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="programs_duty_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="programs_duty_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("activity", name="programs_duty_same_activity"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "organisation", name="programs_duty_same_organisation"
                    ),
                    models.UniqueConstraint(
                        fields=("activity", "kind", "side"),
                        name="programs_duty_once",
                        violation_error_message="Bu görevin sorumlusu zaten yazılı. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("office", ""), _negated=True),
                            models.Q(("person", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="programs_duty_of_somebody",
                        violation_error_message="Kişiyi veya belli olana kadar makamı yazın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_dutyevent" ("activity_id", "id", "kind", "municipality_id", "office", "organisation_id", "person", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reach", "side", "twinning_id", "version") VALUES (NEW."activity_id", NEW."id", NEW."kind", NEW."municipality_id", NEW."office", NEW."organisation_id", NEW."person", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."reach", NEW."side", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="655203975096ea6ed8c253be4b2526758541f9c1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_32ca5",
                            table="programs_duty",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_dutyevent" ("activity_id", "id", "kind", "municipality_id", "office", "organisation_id", "person", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reach", "side", "twinning_id", "version") VALUES (NEW."activity_id", NEW."id", NEW."kind", NEW."municipality_id", NEW."office", NEW."organisation_id", NEW."person", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."reach", NEW."side", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="4ba5cded90f1e46615b9249a0806c077c56d8f5d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2e4b9",
                            table="programs_duty",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_dutyevent" ("activity_id", "id", "kind", "municipality_id", "office", "organisation_id", "person", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reach", "side", "twinning_id", "version") VALUES (OLD."activity_id", OLD."id", OLD."kind", OLD."municipality_id", OLD."office", OLD."organisation_id", OLD."person", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."reach", OLD."side", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="bf9d62d4fee9a8bdbb9230553660cad6d795d6f5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0a467",
                            table="programs_duty",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Expense",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=14,
                        validators=[
                            django.core.validators.MinValueValidator(
                                Decimal("0.01"), "Tutar sıfırdan büyük olmalı. Düzeltin."
                            )
                        ],
                        verbose_name="tutar",
                    ),
                ),
                (
                    "currency",
                    models.CharField(
                        choices=[
                            ("TRY", "TL"),
                            ("EUR", "EUR"),
                            ("USD", "USD"),
                            ("GBP", "GBP"),
                            ("CHF", "CHF"),
                            ("BGN", "BGN"),
                            ("MKD", "MKD"),
                            ("BAM", "BAM"),
                            ("RSD", "RSD"),
                            ("RUB", "RUB"),
                            ("AZN", "AZN"),
                            ("GEL", "GEL"),
                            ("JPY", "JPY"),
                            ("CNY", "CNY"),
                            ("RON", "RON"),
                            ("HUF", "HUF"),
                            ("CZK", "CZK"),
                            ("PLN", "PLN"),
                            ("DKK", "DKK"),
                            ("SEK", "SEK"),
                            ("NOK", "NOK"),
                            ("UAH", "UAH"),
                            ("KZT", "KZT"),
                            ("UZS", "UZS"),
                        ],
                        default="TRY",
                        max_length=3,
                        verbose_name="para birimi",
                    ),
                ),
                (
                    "rate",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=12, null=True, verbose_name="kur"),
                ),
                ("rate_on", models.DateField(blank=True, null=True, verbose_name="kur günü")),
                ("what", models.CharField(max_length=200, verbose_name="ne için")),
                ("on", models.DateField(verbose_name="gün")),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("own", "belediye bütçesi"),
                            ("partner", "ortak"),
                            ("grant", "hibe"),
                            ("sponsor", "destekçi"),
                            ("participant", "katılan kuruluş"),
                            ("other", "diğer"),
                        ],
                        default="own",
                        max_length=12,
                        verbose_name="kaynak",
                    ),
                ),
                ("voucher_no", models.CharField(blank=True, max_length=60, verbose_name="belge sayısı")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="expenses",
                        to="programs.activity",
                    ),
                ),
                (
                    "cost_item",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="expenses",
                        to="programs.costitem",
                        verbose_name="gider kalemi",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "harcama",
                "ordering": ("-on", "-id"),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_expense_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="programs_expense_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="programs_expense_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("activity", name="programs_expense_same_activity"),
                    twinning.tenancy.constraints.SameMunicipality("cost_item", name="programs_expense_same_cost_item"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("currency", "TRY"), ("rate", None), ("rate_on", None)),
                            models.Q(
                                models.Q(("currency", "TRY"), _negated=True),
                                ("rate__gt", 0),
                                ("rate_on__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="programs_expense_rate",
                        violation_error_message="Kuru ve kur gününü yazın.",
                    ),
                    models.CheckConstraint(condition=models.Q(("amount__gt", 0)), name="programs_expense_positive"),
                ],
                "indexes": [models.Index(fields=["municipality", "-on"], name="programs_expense_recent")],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_expenseevent" ("activity_id", "amount", "cost_item_id", "currency", "id", "municipality_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "rate_on", "source", "twinning_id", "version", "voucher_no", "what") VALUES (NEW."activity_id", NEW."amount", NEW."cost_item_id", NEW."currency", NEW."id", NEW."municipality_id", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rate", NEW."rate_on", NEW."source", NEW."twinning_id", NEW."version", NEW."voucher_no", NEW."what"); RETURN NULL;',
                            hash="bfca9d7f5944cb7c0c73361ac2da8e6dc9859a85",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e2ab0",
                            table="programs_expense",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_expenseevent" ("activity_id", "amount", "cost_item_id", "currency", "id", "municipality_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "rate_on", "source", "twinning_id", "version", "voucher_no", "what") VALUES (NEW."activity_id", NEW."amount", NEW."cost_item_id", NEW."currency", NEW."id", NEW."municipality_id", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rate", NEW."rate_on", NEW."source", NEW."twinning_id", NEW."version", NEW."voucher_no", NEW."what"); RETURN NULL;',
                            hash="17e9bbe8704cce57d203f0bbdb4632f75670c82b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_afa85",
                            table="programs_expense",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_expenseevent" ("activity_id", "amount", "cost_item_id", "currency", "id", "municipality_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "rate_on", "source", "twinning_id", "version", "voucher_no", "what") VALUES (OLD."activity_id", OLD."amount", OLD."cost_item_id", OLD."currency", OLD."id", OLD."municipality_id", OLD."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rate", OLD."rate_on", OLD."source", OLD."twinning_id", OLD."version", OLD."voucher_no", OLD."what"); RETURN NULL;',
                            hash="2d633c470780d812ad8183468eb5de3da0ea8a3e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_acda2",
                            table="programs_expense",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ExpenseEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=14,
                        validators=[
                            django.core.validators.MinValueValidator(
                                Decimal("0.01"), "Tutar sıfırdan büyük olmalı. Düzeltin."
                            )
                        ],
                        verbose_name="tutar",
                    ),
                ),
                (
                    "currency",
                    models.CharField(
                        choices=[
                            ("TRY", "TL"),
                            ("EUR", "EUR"),
                            ("USD", "USD"),
                            ("GBP", "GBP"),
                            ("CHF", "CHF"),
                            ("BGN", "BGN"),
                            ("MKD", "MKD"),
                            ("BAM", "BAM"),
                            ("RSD", "RSD"),
                            ("RUB", "RUB"),
                            ("AZN", "AZN"),
                            ("GEL", "GEL"),
                            ("JPY", "JPY"),
                            ("CNY", "CNY"),
                            ("RON", "RON"),
                            ("HUF", "HUF"),
                            ("CZK", "CZK"),
                            ("PLN", "PLN"),
                            ("DKK", "DKK"),
                            ("SEK", "SEK"),
                            ("NOK", "NOK"),
                            ("UAH", "UAH"),
                            ("KZT", "KZT"),
                            ("UZS", "UZS"),
                        ],
                        default="TRY",
                        max_length=3,
                        verbose_name="para birimi",
                    ),
                ),
                (
                    "rate",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=12, null=True, verbose_name="kur"),
                ),
                ("rate_on", models.DateField(blank=True, null=True, verbose_name="kur günü")),
                ("what", models.CharField(max_length=200, verbose_name="ne için")),
                ("on", models.DateField(verbose_name="gün")),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("own", "belediye bütçesi"),
                            ("partner", "ortak"),
                            ("grant", "hibe"),
                            ("sponsor", "destekçi"),
                            ("participant", "katılan kuruluş"),
                            ("other", "diğer"),
                        ],
                        default="own",
                        max_length=12,
                        verbose_name="kaynak",
                    ),
                ),
                ("voucher_no", models.CharField(blank=True, max_length=60, verbose_name="belge sayısı")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.activity",
                    ),
                ),
                (
                    "cost_item",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.costitem",
                        verbose_name="gider kalemi",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.expense",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_expenseevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c7f9c121b936481db51ceaa3815e9ffba2a0a31a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_535bd",
                            table="programs_expenseevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FundingShare",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("own", "belediye bütçesi"),
                            ("partner", "ortak"),
                            ("grant", "hibe"),
                            ("sponsor", "destekçi"),
                            ("participant", "katılan kuruluş"),
                            ("other", "diğer"),
                        ],
                        default="own",
                        max_length=12,
                        verbose_name="kaynak",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=160, verbose_name="kaynağın adı")),
                ("budget_code", models.CharField(blank=True, max_length=40, verbose_name="bütçe kodu")),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=14,
                        validators=[
                            django.core.validators.MinValueValidator(
                                Decimal("0.01"), "Tutar sıfırdan büyük olmalı. Düzeltin."
                            )
                        ],
                        verbose_name="tutar",
                    ),
                ),
                (
                    "cost_item",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="shares",
                        to="programs.costitem",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "kaynak",
                "ordering": ("id",),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_fundingshare_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="programs_fundingshare_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="programs_fundingshare_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "cost_item", name="programs_fundingshare_same_cost_item"
                    ),
                    models.CheckConstraint(condition=models.Q(("amount__gt", 0)), name="programs_share_positive"),
                    models.CheckConstraint(
                        condition=models.Q(("source", "own"), ("budget_code", ""), _connector="OR"),
                        name="programs_share_code_of_own",
                        violation_error_message="Bütçe kodu belediye bütçesi içindir. Düzeltin.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_fundingshareevent" ("amount", "budget_code", "cost_item_id", "id", "municipality_id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "twinning_id", "version") VALUES (NEW."amount", NEW."budget_code", NEW."cost_item_id", NEW."id", NEW."municipality_id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."source", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="32aa2f18e18b3af732bb6e36dbe685f52d465b2b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9321d",
                            table="programs_fundingshare",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_fundingshareevent" ("amount", "budget_code", "cost_item_id", "id", "municipality_id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "twinning_id", "version") VALUES (NEW."amount", NEW."budget_code", NEW."cost_item_id", NEW."id", NEW."municipality_id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."source", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="47d456905baa993e8536d35030cfb8b864622314",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9709b",
                            table="programs_fundingshare",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_fundingshareevent" ("amount", "budget_code", "cost_item_id", "id", "municipality_id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "twinning_id", "version") VALUES (OLD."amount", OLD."budget_code", OLD."cost_item_id", OLD."id", OLD."municipality_id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."source", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="251af7dad71d067f7c32d09c42e89f2a16e95be9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_27cf9",
                            table="programs_fundingshare",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FundingShareEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("own", "belediye bütçesi"),
                            ("partner", "ortak"),
                            ("grant", "hibe"),
                            ("sponsor", "destekçi"),
                            ("participant", "katılan kuruluş"),
                            ("other", "diğer"),
                        ],
                        default="own",
                        max_length=12,
                        verbose_name="kaynak",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=160, verbose_name="kaynağın adı")),
                ("budget_code", models.CharField(blank=True, max_length=40, verbose_name="bütçe kodu")),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=14,
                        validators=[
                            django.core.validators.MinValueValidator(
                                Decimal("0.01"), "Tutar sıfırdan büyük olmalı. Düzeltin."
                            )
                        ],
                        verbose_name="tutar",
                    ),
                ),
                (
                    "cost_item",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.costitem",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.fundingshare",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_fundingshareevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bfc7ba5b75810b011e38cbe6dc6699399d4899b5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f25ba",
                            table="programs_fundingshareevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityObjectiveEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.activity",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.activityobjective",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
                (
                    "objective",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.objective",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_activityobjectiveevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="76f00e80616ae71747452710734527feb72c9563",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f4d54",
                            table="programs_activityobjectiveevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DutyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("coordination", "Genel koordinasyon"),
                            ("focal", "Odak kişi"),
                            ("lead", "Özel sorumlu"),
                            ("press", "Basın ve halkla ilişkiler"),
                            ("finance", "Mali sorumlu"),
                        ],
                        max_length=12,
                        verbose_name="görev",
                    ),
                ),
                (
                    "side",
                    models.CharField(
                        choices=[("ours", "bizim kentimiz"), ("partner", "ortak kent")],
                        default="ours",
                        max_length=8,
                        verbose_name="tarafı",
                    ),
                ),
                ("office", models.CharField(blank=True, max_length=160, verbose_name="makam veya birim")),
                ("person", models.CharField(blank=True, max_length=120, verbose_name="kişi")),
                ("reach", models.CharField(blank=True, max_length=160, verbose_name="nasıl ulaşılır")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.activity",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.duty",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
                (
                    "organisation",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.organisation",
                        verbose_name="kuruluş",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_dutyevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cae53292346c5d3a464106761030ca4d3f422e37",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b288b",
                            table="programs_dutyevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("name", models.CharField(db_collation="tr-TR-x-icu", max_length=160, verbose_name="adı")),
                (
                    "side",
                    models.CharField(
                        choices=[("ours", "bizim kentimiz"), ("partner", "ortak kent")],
                        default="ours",
                        max_length=8,
                        verbose_name="kenti",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("municipality", "belediye veya birimi"),
                            ("public_body", "kamu kuruluşu"),
                            ("association", "dernek"),
                            ("foundation", "vakıf"),
                            ("chamber", "oda veya birlik"),
                            ("company", "işletme"),
                            ("school", "okul veya üniversite"),
                            ("group", "topluluk, yurttaş grubu"),
                            ("other", "diğer"),
                        ],
                        default="municipality",
                        max_length=14,
                        verbose_name="türü",
                    ),
                ),
                (
                    "benefit",
                    models.CharField(
                        choices=[
                            ("unknown", "bilinmiyor"),
                            ("public_benefit", "kamu yararına çalışan dernek"),
                            ("tax_exempt", "vergi muafiyeti tanınmış vakıf"),
                            ("neither", "hiçbiri"),
                        ],
                        default="unknown",
                        max_length=16,
                        verbose_name="kamu yararı veya vergi muafiyeti",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.organisation",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_organisationevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="01a0188432535c8b2f4cdb0b3fccb3ce3b9b480a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_306db",
                            table="programs_organisationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Output",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("indicator", models.CharField(max_length=200, verbose_name="gösterge")),
                ("unit", models.CharField(max_length=40, verbose_name="ölçü birimi")),
                (
                    "target",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="planlanan"
                    ),
                ),
                (
                    "actual",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="gerçekleşen"
                    ),
                ),
                ("on", models.DateField(blank=True, null=True, verbose_name="ölçüldüğü gün")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="outputs",
                        to="programs.activity",
                        verbose_name="faaliyet",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "objective",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="outputs",
                        to="programs.objective",
                        verbose_name="özel hedef",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "çıktı",
                "ordering": ("id",),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_output_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="programs_output_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="programs_output_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("activity", name="programs_output_same_activity"),
                    twinning.tenancy.constraints.SameMunicipality("objective", name="programs_output_same_objective"),
                    models.CheckConstraint(
                        condition=models.Q(("activity__isnull", False), ("objective__isnull", False), _connector="OR"),
                        name="programs_output_of_something",
                        violation_error_message="Çıktı bir faaliyete veya özel hedefe bağlanır. Seçin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("actual", None), ("on", None)),
                            models.Q(("actual__isnull", False), ("on__isnull", False)),
                            _connector="OR",
                        ),
                        name="programs_output_measured",
                        violation_error_message="Gerçekleşen değer ve ölçüldüğü gün birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("target", None), ("target__gte", 0), _connector="OR"),
                            models.Q(("actual", None), ("actual__gte", 0), _connector="OR"),
                        ),
                        name="programs_output_positive",
                        violation_error_message="Çıktının değeri sıfırdan küçük olamaz. Düzeltin.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outputevent" ("activity_id", "actual", "id", "indicator", "municipality_id", "objective_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "target", "twinning_id", "unit", "version") VALUES (NEW."activity_id", NEW."actual", NEW."id", NEW."indicator", NEW."municipality_id", NEW."objective_id", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."target", NEW."twinning_id", NEW."unit", NEW."version"); RETURN NULL;',
                            hash="3b432cdd2d25b7c193ce7a6a828950a2e4e63794",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b4d6c",
                            table="programs_output",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outputevent" ("activity_id", "actual", "id", "indicator", "municipality_id", "objective_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "target", "twinning_id", "unit", "version") VALUES (NEW."activity_id", NEW."actual", NEW."id", NEW."indicator", NEW."municipality_id", NEW."objective_id", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."target", NEW."twinning_id", NEW."unit", NEW."version"); RETURN NULL;',
                            hash="d84165f3e244d8a3026e07b2772d9482d74936d4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3cf08",
                            table="programs_output",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outputevent" ("activity_id", "actual", "id", "indicator", "municipality_id", "objective_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "target", "twinning_id", "unit", "version") VALUES (OLD."activity_id", OLD."actual", OLD."id", OLD."indicator", OLD."municipality_id", OLD."objective_id", OLD."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."target", OLD."twinning_id", OLD."unit", OLD."version"); RETURN NULL;',
                            hash="bd918cf5b063716582286d42d0ba6c11db70e0ab",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d66e",
                            table="programs_output",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OutputEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("indicator", models.CharField(max_length=200, verbose_name="gösterge")),
                ("unit", models.CharField(max_length=40, verbose_name="ölçü birimi")),
                (
                    "target",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="planlanan"
                    ),
                ),
                (
                    "actual",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="gerçekleşen"
                    ),
                ),
                ("on", models.DateField(blank=True, null=True, verbose_name="ölçüldüğü gün")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.activity",
                        verbose_name="faaliyet",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "objective",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.objective",
                        verbose_name="özel hedef",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.output",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_outputevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6db0eb1351f20876c469cfcb3e8a95cc202e5272",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fc60c",
                            table="programs_outputevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Participation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("people", models.PositiveIntegerField(blank=True, null=True, verbose_name="kaç kişi")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="participations",
                        to="programs.activity",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "organisation",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="programs.organisation",
                        verbose_name="kuruluş",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "katılım",
                "ordering": ("id",),
                "constraints": [
                    models.UniqueConstraint(fields=("id", "municipality"), name="programs_participation_of_town"),
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="programs_participation_rls",
                        national=False,
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="programs_participation_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "activity", name="programs_participation_same_activity"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "organisation", name="programs_participation_same_organisation"
                    ),
                    models.UniqueConstraint(
                        fields=("activity", "organisation"),
                        name="programs_participation_once",
                        violation_error_message="Bu kuruluş zaten katılanlar arasında. Düzeltin.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_participationevent" ("activity_id", "id", "municipality_id", "organisation_id", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version") VALUES (NEW."activity_id", NEW."id", NEW."municipality_id", NEW."organisation_id", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="ab784484dd571883b29f022efe3e07e4e174fd6b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9a819",
                            table="programs_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_participationevent" ("activity_id", "id", "municipality_id", "organisation_id", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version") VALUES (NEW."activity_id", NEW."id", NEW."municipality_id", NEW."organisation_id", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="7cdc2ceef74af108f4277fc31de8ab493fa60e7e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ce143",
                            table="programs_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_participationevent" ("activity_id", "id", "municipality_id", "organisation_id", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version") VALUES (OLD."activity_id", OLD."id", OLD."municipality_id", OLD."organisation_id", OLD."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="74c82cdd55f927e0d70a03614613afd658f1d29b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_52648",
                            table="programs_participation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ParticipationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("people", models.PositiveIntegerField(blank=True, null=True, verbose_name="kaç kişi")),
                (
                    "activity",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.activity",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "organisation",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.organisation",
                        verbose_name="kuruluş",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.participation",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_participationevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7c69f4d15cc977c78c5c5fe1a8b4f86aa95be0c0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b0ac6",
                            table="programs_participationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ObjectiveEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("order", models.PositiveSmallIntegerField(editable=False, verbose_name="sıra")),
                ("text", models.CharField(max_length=600, verbose_name="özel hedef")),
                (
                    "theme",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[
                            (1, "kültür ve sanat"),
                            (2, "kültürel miras"),
                            (3, "gençlik ve eğitim"),
                            (4, "spor"),
                            (5, "sosyal hizmetler"),
                            (6, "belediye hizmetleri"),
                            (7, "yerel çevre hizmetleri"),
                            (8, "imar ve şehircilik"),
                            (9, "ulaşım ve toplu taşıma"),
                            (10, "enerji verimliliği ve yenilenebilir enerji"),
                            (11, "yerel ekonomik kalkınma"),
                            (12, "doğal kaynaklar"),
                            (13, "tarım ve kırsal faaliyetler"),
                        ],
                        null=True,
                        verbose_name="tema",
                    ),
                ),
                ("added_on", models.DateField(default=django.utils.timezone.localdate, editable=False)),
                (
                    "clause",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.clause",
                        verbose_name="protokol maddesi",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.objective",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
                (
                    "programme",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.programme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_objectiveevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9b592caa64bd328dcb069f876f65bd6329f8c48c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5c64d",
                            table="programs_objectiveevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AgreementEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("on", models.DateField(verbose_name="mutabakat günü")),
                (
                    "how",
                    models.CharField(
                        choices=[
                            ("meeting", "yüz yüze görüşme"),
                            ("video", "çevrim içi görüşme"),
                            ("letter", "yazı"),
                            ("email", "e-posta"),
                            ("signature", "birlikte imza"),
                        ],
                        max_length=10,
                        verbose_name="nasıl",
                    ),
                ),
                ("ours", models.CharField(max_length=160, verbose_name="bizden kim")),
                ("theirs", models.CharField(max_length=160, verbose_name="ortaktan kim")),
                ("remark", models.TextField(blank=True, max_length=2000, verbose_name="not")),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.agreement",
                    ),
                ),
                (
                    "text_version",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.version",
                        verbose_name="sürüm",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
                (
                    "programme",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.programme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_agreementevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9da32b2b468fdd3b5ff4e507dc26f100ff4b0c0c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4bd28",
                            table="programs_agreementevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("title", models.CharField(db_collation="tr-TR-x-icu", max_length=160, verbose_name="başlık")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("visit", "ziyaret"),
                            ("seminar", "seminer"),
                            ("exchange", "değişim programı"),
                            ("training", "eğitim"),
                            ("show", "gösteri"),
                            ("publication", "yayın"),
                            ("exhibition", "sergi"),
                            ("other", "diğer"),
                        ],
                        max_length=12,
                        verbose_name="türü",
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="yer")),
                ("description", models.TextField(blank=True, max_length=4000, verbose_name="açıklama")),
                ("begins_on", models.DateField(blank=True, null=True, verbose_name="başlangıç")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="bitiş")),
                (
                    "lead",
                    models.CharField(
                        choices=[("ours", "biz yürütürüz"), ("partner", "ortak yürütür"), ("together", "birlikte")],
                        default="ours",
                        max_length=8,
                        verbose_name="yürüten taraf",
                    ),
                ),
                (
                    "civil_permission_on",
                    models.DateField(blank=True, null=True, verbose_name="mülki idare amirinin izni"),
                ),
                ("civil_permission_no", models.CharField(blank=True, max_length=60, verbose_name="iznin sayısı")),
                ("goes_abroad", models.BooleanField(default=False, verbose_name="görevle yurt dışına gidiliyor")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("planned", "Planlandı"),
                            ("under_way", "Sürüyor"),
                            ("done", "Yapıldı"),
                            ("postponed", "Ertelendi"),
                            ("cancelled", "İptal edildi"),
                        ],
                        default="planned",
                        editable=False,
                        max_length=10,
                        verbose_name="durum",
                    ),
                ),
                ("state_reason", models.TextField(blank=True, editable=False, max_length=4000, verbose_name="gerekçe")),
                ("started_on", models.DateField(editable=False, null=True, verbose_name="başladığı gün")),
                ("done_on", models.DateField(editable=False, null=True, verbose_name="bittiği gün")),
                ("result", models.TextField(blank=True, editable=False, max_length=4000, verbose_name="sonuç")),
                ("people_ours", models.PositiveIntegerField(editable=False, null=True, verbose_name="bizden katılan")),
                (
                    "people_theirs",
                    models.PositiveIntegerField(editable=False, null=True, verbose_name="ortaktan katılan"),
                ),
                ("audience", models.PositiveIntegerField(editable=False, null=True, verbose_name="izleyen")),
                (
                    "told_before_on",
                    models.DateField(blank=True, null=True, verbose_name="gidişten önce Dışişleri Bakanlığına bilgi"),
                ),
                ("mission_on", models.DateField(blank=True, null=True, verbose_name="Türk temsilciliğiyle temas")),
                ("result_told_on", models.DateField(blank=True, null=True, verbose_name="sonucun bildirilmesi")),
                ("added_on", models.DateField(default=django.utils.timezone.localdate, editable=False)),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.activity",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
                (
                    "responsible",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.organisation",
                        verbose_name="sorumlu",
                    ),
                ),
                (
                    "programme",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.programme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_activityevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3d8d05f5b34d6597864db849e32fb2230472ee9a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_744c4",
                            table="programs_activityevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ProgrammeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="başlık")),
                ("begins_on", models.DateField(verbose_name="başlangıç")),
                ("ends_on", models.DateField(verbose_name="bitiş")),
                ("purpose", models.TextField(help_text="Protokoldeki amaç.", max_length=4000, verbose_name="amaç")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Taslak"),
                            ("offered", "Ortakta"),
                            ("agreed", "Mutabık kalındı"),
                            ("running", "Yürütülüyor"),
                            ("changed", "Mutabakat yenilenecek"),
                            ("closed", "Kapandı"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                        verbose_name="durum",
                    ),
                ),
                (
                    "drafted_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, editable=False, verbose_name="hazırlanış"
                    ),
                ),
                ("offered_on", models.DateField(editable=False, null=True, verbose_name="ortağa gönderim")),
                ("answer_due_on", models.DateField(editable=False, null=True, verbose_name="yanıt için son gün")),
                ("agreed_on", models.DateField(editable=False, null=True, verbose_name="mutabakat")),
                ("closed_on", models.DateField(editable=False, null=True, verbose_name="kapanış")),
                ("closed_reason", models.TextField(blank=True, editable=False, verbose_name="kapanış gerekçesi")),
                (
                    "municipality",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.municipality",
                        verbose_name="belediye",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="programs.programme",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="programs_programmeevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bd44f38a01a76c5e88a03da89e9846f5bab2ee9c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2846a",
                            table="programs_programmeevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="activity",
            name="objectives",
            field=models.ManyToManyField(
                related_name="activities",
                through="programs.ActivityObjective",
                to="programs.objective",
                verbose_name="özel hedefler",
            ),
        ),
    ]
