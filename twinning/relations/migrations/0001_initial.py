import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import twinning.institutions.models
import twinning.language.fold
import twinning.tenancy.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cities", "0001_initial"),
        ("institutions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Twinning",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("year", models.PositiveSmallIntegerField(editable=False, verbose_name="yıl")),
                ("number", models.PositiveIntegerField(editable=False, verbose_name="dosya numarası")),
                ("title", models.CharField(db_collation="tr-TR-x-icu", max_length=160, verbose_name="başlık")),
                (
                    "scope",
                    models.CharField(
                        choices=[("abroad", "yurt dışı"), ("domestic", "yurt içi")],
                        default="abroad",
                        max_length=10,
                        verbose_name="kapsam",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("sister_city", "kardeş şehir"),
                            ("cooperation", "iş birliği protokolü"),
                            ("goodwill", "iyi niyet mektubu"),
                        ],
                        default="sister_city",
                        max_length=20,
                        verbose_name="türü",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("preparing", "Hazırlanıyor"),
                            ("searching", "Ortak aranıyor"),
                            ("drafting", "Protokol hazırlanıyor"),
                            ("official", "Resmî süreçte"),
                            ("in_force", "Yürürlükte"),
                            ("suspended", "Askıda"),
                            ("ending", "Sonlandırılıyor"),
                            ("terminated", "Sonlandırıldı"),
                            ("expired", "Süresi doldu"),
                            ("not_permitted", "İzin verilmedi"),
                            ("succeeded", "Devredildi"),
                            ("dropped", "Vazgeçildi"),
                        ],
                        default="preparing",
                        editable=False,
                        max_length=20,
                        verbose_name="durum",
                    ),
                ),
                ("step", models.PositiveSmallIntegerField(default=1, editable=False, verbose_name="adım")),
                (
                    "themes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(
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
                            ]
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="temalar",
                    ),
                ),
                (
                    "dimensions",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[("economy", "ekonomi"), ("society", "toplum"), ("environment", "çevre")],
                            max_length=12,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="boyut",
                    ),
                ),
                (
                    "goals",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="sürdürülebilir kalkınma amaçları",
                    ),
                ),
                ("opened_on", models.DateField(default=django.utils.timezone.localdate, verbose_name="açılış")),
                ("is_historic", models.BooleanField(default=False, editable=False, verbose_name="tarihî kayıt")),
                ("source", models.CharField(blank=True, editable=False, max_length=200, verbose_name="kaynak")),
                ("remark", models.TextField(blank=True, verbose_name="not")),
                ("suspended_on", models.DateField(editable=False, null=True, verbose_name="askıya alındığı gün")),
                (
                    "suspended_until",
                    models.CharField(blank=True, editable=False, max_length=300, verbose_name="neye kadar"),
                ),
                (
                    "suspended_by",
                    models.CharField(blank=True, editable=False, max_length=160, verbose_name="kim askıya aldı"),
                ),
                ("suspended_why", models.TextField(blank=True, editable=False, verbose_name="askıya alma gerekçesi")),
                ("ended_on", models.DateField(editable=False, null=True, verbose_name="sona erdiği gün")),
                ("end_reason", models.TextField(blank=True, editable=False, verbose_name="bitiş gerekçesi")),
                ("succeeded_by", models.CharField(blank=True, editable=False, max_length=160, verbose_name="devralan")),
                ("next_verb", models.CharField(blank=True, editable=False, max_length=80)),
                (
                    "holder",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("office", "Dış ilişkiler birimi"),
                            ("manager", "Birim müdürü"),
                            ("council", "Belediye meclisi"),
                            ("civil_administrator", "Mülki idare amiri"),
                            ("ministry", "Bakanlık"),
                            ("mayor", "Başkanlık"),
                            ("partner", "Ortak"),
                        ],
                        editable=False,
                        max_length=30,
                        verbose_name="kimde",
                    ),
                ),
                ("waiting_since", models.DateField(editable=False, null=True)),
                ("due_on", models.DateField(editable=False, null=True, verbose_name="son gün")),
                ("marks", models.CharField(default="------", editable=False, max_length=6)),
                ("last_sign_on", models.DateField(editable=False, null=True, verbose_name="son hareket")),
                (
                    "partner_names",
                    models.CharField(
                        blank=True, db_collation="tr-TR-x-icu", editable=False, max_length=300, verbose_name="ortak"
                    ),
                ),
                (
                    "country_codes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=2), default=list, editable=False, size=None
                    ),
                ),
                ("search_text", models.TextField(blank=True, editable=False)),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=twinning.language.fold.TrFold("search_text"),
                        output_field=models.TextField(),
                    ),
                ),
                ("updated_at", models.DateTimeField(auto_now=True)),
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
            ],
            options={
                "verbose_name": "dosya",
                "ordering": ("-updated_at", "-id"),
                "indexes": [
                    models.Index(fields=["municipality", "-updated_at", "-id"], name="relations_file_recent"),
                    models.Index(fields=["municipality", "status"], name="relations_file_status"),
                    models.Index(fields=["municipality", "last_sign_on"], name="relations_file_sign"),
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass("search", name="gin_trgm_ops"),
                        name="relations_file_search",
                    ),
                ],
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="relations_twinning_rls",
                        national=True,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="relations_twinning_of_town"),
                    models.UniqueConstraint(fields=("municipality", "year", "number"), name="relations_file_number"),
                    models.CheckConstraint(
                        condition=models.Q(("step__gte", 1), ("step__lte", 6)), name="relations_step_range"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("themes__contained_by", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])),
                        name="relations_themes_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("goals__contained_by", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
                        ),
                        name="relations_goals_known",
                        violation_error_message="Sürdürülebilir kalkınma amaçları 1-17 arasındadır. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "suspended"), _negated=True),
                            models.Q(("suspended_on__isnull", False), models.Q(("suspended_why", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="relations_suspended_with_facts",
                        violation_error_message="Askıya alma günü ve gerekçesi gerekir. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(("status__in", ["terminated", "expired", "succeeded", "dropped"]), _negated=True),
                            ("ended_on__isnull", False),
                            _connector="OR",
                        ),
                        name="relations_ended_with_day",
                        violation_error_message="Sona erdiği gün gerekir. Yazın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "relations_twinningevent" ("dimensions", "end_reason", "ended_on", "goals", "id", "is_historic", "kind", "municipality_id", "number", "opened_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remark", "scope", "source", "status", "step", "succeeded_by", "suspended_by", "suspended_on", "suspended_until", "suspended_why", "themes", "title", "version", "year") VALUES (NEW."dimensions", NEW."end_reason", NEW."ended_on", NEW."goals", NEW."id", NEW."is_historic", NEW."kind", NEW."municipality_id", NEW."number", NEW."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."remark", NEW."scope", NEW."source", NEW."status", NEW."step", NEW."succeeded_by", NEW."suspended_by", NEW."suspended_on", NEW."suspended_until", NEW."suspended_why", NEW."themes", NEW."title", NEW."version", NEW."year"); RETURN NULL;',
                            hash="264c048a64e62b43ddb21dc86e1ffe86a99fae25",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_87d79",
                            table="relations_twinning",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."dimensions" IS DISTINCT FROM (NEW."dimensions") OR OLD."end_reason" IS DISTINCT FROM (NEW."end_reason") OR OLD."ended_on" IS DISTINCT FROM (NEW."ended_on") OR OLD."goals" IS DISTINCT FROM (NEW."goals") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_historic" IS DISTINCT FROM (NEW."is_historic") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."municipality_id" IS DISTINCT FROM (NEW."municipality_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."opened_on" IS DISTINCT FROM (NEW."opened_on") OR OLD."remark" IS DISTINCT FROM (NEW."remark") OR OLD."scope" IS DISTINCT FROM (NEW."scope") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."step" IS DISTINCT FROM (NEW."step") OR OLD."succeeded_by" IS DISTINCT FROM (NEW."succeeded_by") OR OLD."suspended_by" IS DISTINCT FROM (NEW."suspended_by") OR OLD."suspended_on" IS DISTINCT FROM (NEW."suspended_on") OR OLD."suspended_until" IS DISTINCT FROM (NEW."suspended_until") OR OLD."suspended_why" IS DISTINCT FROM (NEW."suspended_why") OR OLD."themes" IS DISTINCT FROM (NEW."themes") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."year" IS DISTINCT FROM (NEW."year"))',
                            func='INSERT INTO "relations_twinningevent" ("dimensions", "end_reason", "ended_on", "goals", "id", "is_historic", "kind", "municipality_id", "number", "opened_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remark", "scope", "source", "status", "step", "succeeded_by", "suspended_by", "suspended_on", "suspended_until", "suspended_why", "themes", "title", "version", "year") VALUES (NEW."dimensions", NEW."end_reason", NEW."ended_on", NEW."goals", NEW."id", NEW."is_historic", NEW."kind", NEW."municipality_id", NEW."number", NEW."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."remark", NEW."scope", NEW."source", NEW."status", NEW."step", NEW."succeeded_by", NEW."suspended_by", NEW."suspended_on", NEW."suspended_until", NEW."suspended_why", NEW."themes", NEW."title", NEW."version", NEW."year"); RETURN NULL;',
                            hash="ab0b60dedc812d8ffa1a4a590bdaa5e4193b706d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_764fb",
                            table="relations_twinning",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "relations_twinningevent" ("dimensions", "end_reason", "ended_on", "goals", "id", "is_historic", "kind", "municipality_id", "number", "opened_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remark", "scope", "source", "status", "step", "succeeded_by", "suspended_by", "suspended_on", "suspended_until", "suspended_why", "themes", "title", "version", "year") VALUES (OLD."dimensions", OLD."end_reason", OLD."ended_on", OLD."goals", OLD."id", OLD."is_historic", OLD."kind", OLD."municipality_id", OLD."number", OLD."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."remark", OLD."scope", OLD."source", OLD."status", OLD."step", OLD."succeeded_by", OLD."suspended_by", OLD."suspended_on", OLD."suspended_until", OLD."suspended_why", OLD."themes", OLD."title", OLD."version", OLD."year"); RETURN NULL;',
                            hash="4a5d8a06189a36c6cf274a466f6bcfef9d03eb8e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c1e7f",
                            table="relations_twinning",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Version",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("subject_kind", models.CharField(max_length=60)),
                ("subject_id", models.BigIntegerField()),
                ("number", models.PositiveIntegerField(verbose_name="sürüm")),
                ("content", models.JSONField()),
                ("content_sha256", models.CharField(max_length=64)),
                ("frozen_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("frozen_by_label", models.CharField(max_length=200)),
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
                        related_name="versions",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "sürüm",
                "ordering": ("-number",),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="relations_version_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="relations_version_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="relations_version_same_twinning"),
                    models.UniqueConstraint(
                        fields=("subject_kind", "subject_id", "number"), name="relations_version_number"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Paper",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "direction",
                    models.CharField(
                        choices=[("out", "giden"), ("in", "gelen")], default="out", max_length=3, verbose_name="yönü"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("purpose", "amaç belgesi"),
                            ("comparison", "aday karşılaştırma raporu"),
                            ("choice", "ortak seçimi tutanağı"),
                            ("protocol", "protokol"),
                            ("signed_protocol", "imzalı protokol"),
                            ("council_decision", "meclis kararı"),
                            ("application", "izin başvurusu yazısı"),
                            ("permission", "bakanlık izni"),
                            ("programme", "uygulama programı"),
                            ("evaluation", "değerlendirme raporu"),
                            ("notice", "ortağa bildirim"),
                            ("closing", "kapanış raporu"),
                            ("letter", "yazı"),
                            ("other", "diğer belge"),
                        ],
                        max_length=20,
                        verbose_name="belge",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="başlık")),
                ("on", models.DateField(verbose_name="tarih")),
                ("number", models.CharField(blank=True, max_length=60, verbose_name="sayı")),
                ("file_name", models.CharField(max_length=160, verbose_name="dosya adı")),
                ("media_type", models.CharField(max_length=40)),
                ("size", models.PositiveIntegerField(verbose_name="boyut")),
                ("sha256", models.CharField(max_length=64, verbose_name="sağlama")),
                ("issued_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("issued_by_label", models.CharField(max_length=200)),
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
                        related_name="papers",
                        to="relations.twinning",
                    ),
                ),
                (
                    "prints",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="papers",
                        to="relations.version",
                    ),
                ),
            ],
            options={
                "verbose_name": "belge",
                "ordering": ("-on", "-id"),
                "indexes": [models.Index(fields=["municipality", "-on", "-id"], name="relations_paper_recent")],
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="relations_paper_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="relations_paper_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="relations_paper_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("prints", name="relations_paper_same_prints"),
                    models.CheckConstraint(condition=models.Q(("size__gt", 0)), name="relations_paper_has_bytes"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "relations_paperevent" ("direction", "file_name", "id", "issued_at", "issued_by_label", "kind", "media_type", "municipality_id", "number", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prints_id", "sha256", "size", "title", "twinning_id", "version") VALUES (NEW."direction", NEW."file_name", NEW."id", NEW."issued_at", NEW."issued_by_label", NEW."kind", NEW."media_type", NEW."municipality_id", NEW."number", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."prints_id", NEW."sha256", NEW."size", NEW."title", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="0bef6aecafe6f68db7e524f788e0e626ca8b6fb9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4808c",
                            table="relations_paper",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "relations_paperevent" ("direction", "file_name", "id", "issued_at", "issued_by_label", "kind", "media_type", "municipality_id", "number", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prints_id", "sha256", "size", "title", "twinning_id", "version") VALUES (NEW."direction", NEW."file_name", NEW."id", NEW."issued_at", NEW."issued_by_label", NEW."kind", NEW."media_type", NEW."municipality_id", NEW."number", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."prints_id", NEW."sha256", NEW."size", NEW."title", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="63da8c11e37d08e16728537266ef4ecc8c8bb088",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0007f",
                            table="relations_paper",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "relations_paperevent" ("direction", "file_name", "id", "issued_at", "issued_by_label", "kind", "media_type", "municipality_id", "number", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prints_id", "sha256", "size", "title", "twinning_id", "version") VALUES (OLD."direction", OLD."file_name", OLD."id", OLD."issued_at", OLD."issued_by_label", OLD."kind", OLD."media_type", OLD."municipality_id", OLD."number", OLD."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."prints_id", OLD."sha256", OLD."size", OLD."title", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="b5ac22c80a4fff780d9161c04b0d325b49fdf468",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_04482",
                            table="relations_paper",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TwinningPartner",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("institution", models.CharField(max_length=160, verbose_name="ortak yönetimin adı")),
                ("institution_local", models.CharField(blank=True, max_length=160, verbose_name="kendi dilinde adı")),
                ("order", models.PositiveSmallIntegerField(default=1, editable=False)),
                ("since", models.DateField(blank=True, null=True, verbose_name="ortaklığın başı")),
                ("left_on", models.DateField(editable=False, null=True, verbose_name="ayrıldığı gün")),
                (
                    "council_decision_on",
                    models.DateField(blank=True, null=True, verbose_name="ortağın meclis kararının tarihi"),
                ),
                (
                    "council_decision_no",
                    models.CharField(blank=True, max_length=40, verbose_name="ortağın meclis kararının sayısı"),
                ),
                (
                    "city",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cities.city",
                        verbose_name="kent",
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
                        related_name="partners",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "ortak",
                "ordering": ("order",),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="relations_twinningpartner_rls",
                        national=True,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="relations_twinningpartner_of_town"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="relations_twinningpartner_same_twinning"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("left_on", None)),
                        fields=("twinning", "city"),
                        name="relations_partner_once",
                        violation_error_message="Bu kent zaten bu dosyanın ortağı.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("left_on__isnull", True),
                            ("since__isnull", True),
                            ("left_on__gte", models.F("since")),
                            _connector="OR",
                        ),
                        name="relations_partner_days_in_order",
                        violation_error_message="Bitiş başlangıçtan önce. Düzeltin.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "relations_twinningpartnerevent" ("city_id", "council_decision_no", "council_decision_on", "id", "institution", "institution_local", "left_on", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "twinning_id", "version") VALUES (NEW."city_id", NEW."council_decision_no", NEW."council_decision_on", NEW."id", NEW."institution", NEW."institution_local", NEW."left_on", NEW."municipality_id", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."since", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="01b2728b25079761ab66c0cd9d05810ffe49775f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0a083",
                            table="relations_twinningpartner",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "relations_twinningpartnerevent" ("city_id", "council_decision_no", "council_decision_on", "id", "institution", "institution_local", "left_on", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "twinning_id", "version") VALUES (NEW."city_id", NEW."council_decision_no", NEW."council_decision_on", NEW."id", NEW."institution", NEW."institution_local", NEW."left_on", NEW."municipality_id", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."since", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="9cc04ceb5619d7c723c495a2659a3726f641d617",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c7fc2",
                            table="relations_twinningpartner",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "relations_twinningpartnerevent" ("city_id", "council_decision_no", "council_decision_on", "id", "institution", "institution_local", "left_on", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "twinning_id", "version") VALUES (OLD."city_id", OLD."council_decision_no", OLD."council_decision_on", OLD."id", OLD."institution", OLD."institution_local", OLD."left_on", OLD."municipality_id", OLD."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."since", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="6c0678bda050e1d952b560647f34140b59998f5c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_08187",
                            table="relations_twinningpartner",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Contact",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("on", models.DateField(verbose_name="gün")),
                (
                    "means",
                    models.CharField(
                        choices=[
                            ("meeting", "yüz yüze görüşme"),
                            ("visit", "ziyaret"),
                            ("phone", "telefon"),
                            ("video", "çevrim içi görüşme"),
                            ("letter", "yazı"),
                            ("email", "e-posta"),
                        ],
                        max_length=10,
                        verbose_name="temas yolu",
                    ),
                ),
                ("ours", models.CharField(max_length=160, verbose_name="bizden kim")),
                ("theirs", models.CharField(max_length=160, verbose_name="karşı taraftan kim")),
                ("about", models.TextField(max_length=4000, verbose_name="konu")),
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
                        related_name="contacts",
                        to="relations.twinning",
                    ),
                ),
                (
                    "partner",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="relations.twinningpartner",
                        verbose_name="ortak",
                    ),
                ),
            ],
            options={
                "verbose_name": "temas",
                "ordering": ("-on", "-id"),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="relations_contact_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="relations_contact_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="relations_contact_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("partner", name="relations_contact_same_partner"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "relations_contactevent" ("about", "id", "means", "municipality_id", "on", "ours", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "theirs", "twinning_id", "version") VALUES (NEW."about", NEW."id", NEW."means", NEW."municipality_id", NEW."on", NEW."ours", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."theirs", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="e8398793bb6aae5e088ea61d3e4f6f08f6fe36ec",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2b893",
                            table="relations_contact",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "relations_contactevent" ("about", "id", "means", "municipality_id", "on", "ours", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "theirs", "twinning_id", "version") VALUES (NEW."about", NEW."id", NEW."means", NEW."municipality_id", NEW."on", NEW."ours", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."theirs", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="3759d893b132ba11d4fd275fa5c1aa7a8f0f5ab7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f65c6",
                            table="relations_contact",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "relations_contactevent" ("about", "id", "means", "municipality_id", "on", "ours", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "theirs", "twinning_id", "version") VALUES (OLD."about", OLD."id", OLD."means", OLD."municipality_id", OLD."on", OLD."ours", OLD."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."theirs", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="1049daad14c5c919d9f095b6889b8bfb197595d5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b9ef5",
                            table="relations_contact",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TwinningEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("year", models.PositiveSmallIntegerField(editable=False, verbose_name="yıl")),
                ("number", models.PositiveIntegerField(editable=False, verbose_name="dosya numarası")),
                ("title", models.CharField(db_collation="tr-TR-x-icu", max_length=160, verbose_name="başlık")),
                (
                    "scope",
                    models.CharField(
                        choices=[("abroad", "yurt dışı"), ("domestic", "yurt içi")],
                        default="abroad",
                        max_length=10,
                        verbose_name="kapsam",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("sister_city", "kardeş şehir"),
                            ("cooperation", "iş birliği protokolü"),
                            ("goodwill", "iyi niyet mektubu"),
                        ],
                        default="sister_city",
                        max_length=20,
                        verbose_name="türü",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("preparing", "Hazırlanıyor"),
                            ("searching", "Ortak aranıyor"),
                            ("drafting", "Protokol hazırlanıyor"),
                            ("official", "Resmî süreçte"),
                            ("in_force", "Yürürlükte"),
                            ("suspended", "Askıda"),
                            ("ending", "Sonlandırılıyor"),
                            ("terminated", "Sonlandırıldı"),
                            ("expired", "Süresi doldu"),
                            ("not_permitted", "İzin verilmedi"),
                            ("succeeded", "Devredildi"),
                            ("dropped", "Vazgeçildi"),
                        ],
                        default="preparing",
                        editable=False,
                        max_length=20,
                        verbose_name="durum",
                    ),
                ),
                ("step", models.PositiveSmallIntegerField(default=1, editable=False, verbose_name="adım")),
                (
                    "themes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(
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
                            ]
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="temalar",
                    ),
                ),
                (
                    "dimensions",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[("economy", "ekonomi"), ("society", "toplum"), ("environment", "çevre")],
                            max_length=12,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="boyut",
                    ),
                ),
                (
                    "goals",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="sürdürülebilir kalkınma amaçları",
                    ),
                ),
                ("opened_on", models.DateField(default=django.utils.timezone.localdate, verbose_name="açılış")),
                ("is_historic", models.BooleanField(default=False, editable=False, verbose_name="tarihî kayıt")),
                ("source", models.CharField(blank=True, editable=False, max_length=200, verbose_name="kaynak")),
                ("remark", models.TextField(blank=True, verbose_name="not")),
                ("suspended_on", models.DateField(editable=False, null=True, verbose_name="askıya alındığı gün")),
                (
                    "suspended_until",
                    models.CharField(blank=True, editable=False, max_length=300, verbose_name="neye kadar"),
                ),
                (
                    "suspended_by",
                    models.CharField(blank=True, editable=False, max_length=160, verbose_name="kim askıya aldı"),
                ),
                ("suspended_why", models.TextField(blank=True, editable=False, verbose_name="askıya alma gerekçesi")),
                ("ended_on", models.DateField(editable=False, null=True, verbose_name="sona erdiği gün")),
                ("end_reason", models.TextField(blank=True, editable=False, verbose_name="bitiş gerekçesi")),
                ("succeeded_by", models.CharField(blank=True, editable=False, max_length=160, verbose_name="devralan")),
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
                        name="relations_twinningevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6886cefa2b0eb5d2bba845402fd9bfea52457cb4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cf49f",
                            table="relations_twinningevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ContactEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("on", models.DateField(verbose_name="gün")),
                (
                    "means",
                    models.CharField(
                        choices=[
                            ("meeting", "yüz yüze görüşme"),
                            ("visit", "ziyaret"),
                            ("phone", "telefon"),
                            ("video", "çevrim içi görüşme"),
                            ("letter", "yazı"),
                            ("email", "e-posta"),
                        ],
                        max_length=10,
                        verbose_name="temas yolu",
                    ),
                ),
                ("ours", models.CharField(max_length=160, verbose_name="bizden kim")),
                ("theirs", models.CharField(max_length=160, verbose_name="karşı taraftan kim")),
                ("about", models.TextField(max_length=4000, verbose_name="konu")),
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
                        to="relations.contact",
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
                    "partner",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinningpartner",
                        verbose_name="ortak",
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
                        name="relations_contactevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="28807be0939d47e9e9a6be11326302651333bf8a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1313b",
                            table="relations_contactevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TwinningPartnerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("institution", models.CharField(max_length=160, verbose_name="ortak yönetimin adı")),
                ("institution_local", models.CharField(blank=True, max_length=160, verbose_name="kendi dilinde adı")),
                ("order", models.PositiveSmallIntegerField(default=1, editable=False)),
                ("since", models.DateField(blank=True, null=True, verbose_name="ortaklığın başı")),
                ("left_on", models.DateField(editable=False, null=True, verbose_name="ayrıldığı gün")),
                (
                    "council_decision_on",
                    models.DateField(blank=True, null=True, verbose_name="ortağın meclis kararının tarihi"),
                ),
                (
                    "council_decision_no",
                    models.CharField(blank=True, max_length=40, verbose_name="ortağın meclis kararının sayısı"),
                ),
                (
                    "city",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.city",
                        verbose_name="kent",
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
                        to="relations.twinningpartner",
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
                        name="relations_twinningpartnerevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1ea790b69e0e6a9a8fee668bdca18f7d96551eb3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_72f87",
                            table="relations_twinningpartnerevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PaperEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "direction",
                    models.CharField(
                        choices=[("out", "giden"), ("in", "gelen")], default="out", max_length=3, verbose_name="yönü"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("purpose", "amaç belgesi"),
                            ("comparison", "aday karşılaştırma raporu"),
                            ("choice", "ortak seçimi tutanağı"),
                            ("protocol", "protokol"),
                            ("signed_protocol", "imzalı protokol"),
                            ("council_decision", "meclis kararı"),
                            ("application", "izin başvurusu yazısı"),
                            ("permission", "bakanlık izni"),
                            ("programme", "uygulama programı"),
                            ("evaluation", "değerlendirme raporu"),
                            ("notice", "ortağa bildirim"),
                            ("closing", "kapanış raporu"),
                            ("letter", "yazı"),
                            ("other", "diğer belge"),
                        ],
                        max_length=20,
                        verbose_name="belge",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="başlık")),
                ("on", models.DateField(verbose_name="tarih")),
                ("number", models.CharField(blank=True, max_length=60, verbose_name="sayı")),
                ("file_name", models.CharField(max_length=160, verbose_name="dosya adı")),
                ("media_type", models.CharField(max_length=40)),
                ("size", models.PositiveIntegerField(verbose_name="boyut")),
                ("sha256", models.CharField(max_length=64, verbose_name="sağlama")),
                ("issued_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("issued_by_label", models.CharField(max_length=200)),
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
                        to="relations.paper",
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
                    "prints",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.version",
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
                        name="relations_paperevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0a695fe355cdad4044289bde88aeafae6efcba95",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5add2",
                            table="relations_paperevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FileNumber",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("year", models.PositiveSmallIntegerField()),
                ("last", models.PositiveIntegerField(default=0)),
                (
                    "municipality",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="institutions.municipality",
                    ),
                ),
            ],
            options={
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="relations_filenumber_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("municipality", "year"), name="relations_filenumber_once"),
                ],
            },
        ),
    ]
