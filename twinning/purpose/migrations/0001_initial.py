import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import twinning.institutions.models
import twinning.tenancy.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0001_initial"),
        ("relations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Consultation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "body",
                    models.CharField(
                        choices=[
                            ("council", "belediye meclisi üyeleri"),
                            ("citizens_assembly", "kent konseyi"),
                            ("active_groups", "kentteki etkin gruplar"),
                            ("units", "belediyenin birimleri"),
                            ("other", "diğer"),
                        ],
                        max_length=20,
                        verbose_name="kurul",
                    ),
                ),
                ("who", models.CharField(max_length=200, verbose_name="kim")),
                ("on", models.DateField(verbose_name="gün")),
                ("how", models.CharField(blank=True, max_length=200, verbose_name="nasıl")),
                ("expectation", models.TextField(max_length=4000, verbose_name="beklenti")),
                ("connection", models.TextField(blank=True, max_length=2000, verbose_name="önerilen bağlantı")),
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
                        related_name="consultations",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "danışma",
                "ordering": ("-on", "-id"),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="purpose_consultation_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="purpose_consultation_of_town"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="purpose_consultation_same_twinning"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "purpose_consultationevent" ("body", "connection", "expectation", "how", "id", "municipality_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version", "who") VALUES (NEW."body", NEW."connection", NEW."expectation", NEW."how", NEW."id", NEW."municipality_id", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."twinning_id", NEW."version", NEW."who"); RETURN NULL;',
                            hash="7bc706a73ebde5f538aa918e32f34f565007f238",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1e71a",
                            table="purpose_consultation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "purpose_consultationevent" ("body", "connection", "expectation", "how", "id", "municipality_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version", "who") VALUES (NEW."body", NEW."connection", NEW."expectation", NEW."how", NEW."id", NEW."municipality_id", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."twinning_id", NEW."version", NEW."who"); RETURN NULL;',
                            hash="69a4bc4308a687cf3c12c1657c609ad19d7463bb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_14e22",
                            table="purpose_consultation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "purpose_consultationevent" ("body", "connection", "expectation", "how", "id", "municipality_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version", "who") VALUES (OLD."body", OLD."connection", OLD."expectation", OLD."how", OLD."id", OLD."municipality_id", OLD."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."twinning_id", OLD."version", OLD."who"); RETURN NULL;',
                            hash="19d140f53b5767d5673ab40e423c67a05d5b10e9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1835c",
                            table="purpose_consultation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ConsultationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "body",
                    models.CharField(
                        choices=[
                            ("council", "belediye meclisi üyeleri"),
                            ("citizens_assembly", "kent konseyi"),
                            ("active_groups", "kentteki etkin gruplar"),
                            ("units", "belediyenin birimleri"),
                            ("other", "diğer"),
                        ],
                        max_length=20,
                        verbose_name="kurul",
                    ),
                ),
                ("who", models.CharField(max_length=200, verbose_name="kim")),
                ("on", models.DateField(verbose_name="gün")),
                ("how", models.CharField(blank=True, max_length=200, verbose_name="nasıl")),
                ("expectation", models.TextField(max_length=4000, verbose_name="beklenti")),
                ("connection", models.TextField(blank=True, max_length=2000, verbose_name="önerilen bağlantı")),
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
                        to="purpose.consultation",
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
                        name="purpose_consultationevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0c328c1d206793471c7cfe97e9746ec1efb32377",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1a275",
                            table="purpose_consultationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Purpose",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Taslak"), ("fixed", "Kesinleşti")],
                        default="draft",
                        editable=False,
                        max_length=10,
                        verbose_name="durum",
                    ),
                ),
                ("statement", models.TextField(blank=True, max_length=4000, verbose_name="amaç")),
                ("benefits", models.TextField(blank=True, max_length=4000, verbose_name="beklenen yararlar")),
                (
                    "motives",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("ottoman", "Eski Osmanlı coğrafyası: Balkanlar, Orta Doğu"),
                                ("turkic", "Eski Sovyet coğrafyası, Türk cumhuriyetleri"),
                                ("compatriots", "Türkiye’den göçenlerin yaşadığı Avrupa kentleri (hemşeri bağı)"),
                                ("tourism", "Daha çok turist"),
                                ("trade", "Ticaret ve sanayi iş birliği (odalar, organize sanayi bölgeleri)"),
                                ("recognition", "Ulusal ve uluslararası tanınırlık"),
                                ("brand", "Marka kent olmak"),
                                ("alliances", "Uluslararası kuruluşlarda birlikte davranmak"),
                                ("networks", "Uluslararası ağlar, ödüller, yarışmalar"),
                                ("knowledge", "Karşılıklı bilgi ve yardım, iyi örneklere kolay erişim"),
                                ("whole_city", "Kentin bütün aktörlerini dışarıya bağlamak"),
                                ("aid", "Az gelişmiş ülkelerin belediyelerine yardım"),
                                ("local_diplomacy", "Ulusal diplomasinin yürümediği yerde yerel diplomasi"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="gerekçeler",
                    ),
                ),
                (
                    "short_lived",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("economic_visit", "Ekonomik ziyaret"),
                                ("diplomatic_visit", "Diplomatik ziyaret"),
                                ("tourism_rise", "Turist trafiğinde artış"),
                                ("ministry_advice", "Dışişleri veya İçişleri Bakanlığının tavsiyesi"),
                                ("mayor", "Başkanın kişisel ilişkileri ve öncülüğü"),
                                ("community_abroad", "Yurt dışındaki Türk toplumunun girişimi"),
                                ("small_start", "Okul değişimi gibi küçük bir başlangıç"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="kısa ömürlü gerekçeler",
                    ),
                ),
                (
                    "functional",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("economy", "Kentin ekonomik kalkınmasına katkı"),
                                ("management", "Belediye yönetimini ve hizmet kalitesini geliştirmek"),
                                ("knowledge", "Karşılıklı bilgi aktarımı"),
                                ("eu", "Yerelde Avrupa Birliği sürecine katılmak"),
                                ("sustainability", "Sürdürülebilir kalkınma, iklim değişikliği, sosyal kalkınma"),
                                ("other", "Başka bir amaç"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="işlevsel amaçlar",
                    ),
                ),
                ("functional_other", models.CharField(blank=True, max_length=300, verbose_name="başka amaç")),
                ("duration", models.CharField(blank=True, max_length=300, verbose_name="süre")),
                ("extent", models.CharField(blank=True, max_length=600, verbose_name="kapsam")),
                ("what_remains", models.CharField(blank=True, max_length=600, verbose_name="kişi gidince ne kalır")),
                ("fixed_on", models.DateField(editable=False, null=True, verbose_name="kesinleştiği gün")),
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
                    twinning.institutions.models.ParentOneToOne(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="purpose",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "amaç",
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="purpose_purpose_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="purpose_purpose_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="purpose_purpose_same_twinning"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("fixed_on__isnull", True), ("state", "draft")),
                            models.Q(
                                ("fixed_on__isnull", False),
                                ("state", "fixed"),
                                models.Q(("statement", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="purpose_fixed_with_facts",
                        violation_error_message="Kesinleşen amacın metni ve günü olur. Yazın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "purpose_purposeevent" ("benefits", "duration", "extent", "fixed_on", "functional", "functional_other", "id", "motives", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_lived", "state", "statement", "twinning_id", "version", "what_remains") VALUES (NEW."benefits", NEW."duration", NEW."extent", NEW."fixed_on", NEW."functional", NEW."functional_other", NEW."id", NEW."motives", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."short_lived", NEW."state", NEW."statement", NEW."twinning_id", NEW."version", NEW."what_remains"); RETURN NULL;',
                            hash="6a9ef3adebd3fef8f004f74702dd3ecdfd6fdab5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b9054",
                            table="purpose_purpose",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "purpose_purposeevent" ("benefits", "duration", "extent", "fixed_on", "functional", "functional_other", "id", "motives", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_lived", "state", "statement", "twinning_id", "version", "what_remains") VALUES (NEW."benefits", NEW."duration", NEW."extent", NEW."fixed_on", NEW."functional", NEW."functional_other", NEW."id", NEW."motives", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."short_lived", NEW."state", NEW."statement", NEW."twinning_id", NEW."version", NEW."what_remains"); RETURN NULL;',
                            hash="b1a0752a0717e9f84f2570a06304af78e30403c5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f1042",
                            table="purpose_purpose",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "purpose_purposeevent" ("benefits", "duration", "extent", "fixed_on", "functional", "functional_other", "id", "motives", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_lived", "state", "statement", "twinning_id", "version", "what_remains") VALUES (OLD."benefits", OLD."duration", OLD."extent", OLD."fixed_on", OLD."functional", OLD."functional_other", OLD."id", OLD."motives", OLD."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."short_lived", OLD."state", OLD."statement", OLD."twinning_id", OLD."version", OLD."what_remains"); RETURN NULL;',
                            hash="402af9646fd662b26af63f2a31fee66dc411a8ad",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_77fbf",
                            table="purpose_purpose",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PurposeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Taslak"), ("fixed", "Kesinleşti")],
                        default="draft",
                        editable=False,
                        max_length=10,
                        verbose_name="durum",
                    ),
                ),
                ("statement", models.TextField(blank=True, max_length=4000, verbose_name="amaç")),
                ("benefits", models.TextField(blank=True, max_length=4000, verbose_name="beklenen yararlar")),
                (
                    "motives",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("ottoman", "Eski Osmanlı coğrafyası: Balkanlar, Orta Doğu"),
                                ("turkic", "Eski Sovyet coğrafyası, Türk cumhuriyetleri"),
                                ("compatriots", "Türkiye’den göçenlerin yaşadığı Avrupa kentleri (hemşeri bağı)"),
                                ("tourism", "Daha çok turist"),
                                ("trade", "Ticaret ve sanayi iş birliği (odalar, organize sanayi bölgeleri)"),
                                ("recognition", "Ulusal ve uluslararası tanınırlık"),
                                ("brand", "Marka kent olmak"),
                                ("alliances", "Uluslararası kuruluşlarda birlikte davranmak"),
                                ("networks", "Uluslararası ağlar, ödüller, yarışmalar"),
                                ("knowledge", "Karşılıklı bilgi ve yardım, iyi örneklere kolay erişim"),
                                ("whole_city", "Kentin bütün aktörlerini dışarıya bağlamak"),
                                ("aid", "Az gelişmiş ülkelerin belediyelerine yardım"),
                                ("local_diplomacy", "Ulusal diplomasinin yürümediği yerde yerel diplomasi"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="gerekçeler",
                    ),
                ),
                (
                    "short_lived",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("economic_visit", "Ekonomik ziyaret"),
                                ("diplomatic_visit", "Diplomatik ziyaret"),
                                ("tourism_rise", "Turist trafiğinde artış"),
                                ("ministry_advice", "Dışişleri veya İçişleri Bakanlığının tavsiyesi"),
                                ("mayor", "Başkanın kişisel ilişkileri ve öncülüğü"),
                                ("community_abroad", "Yurt dışındaki Türk toplumunun girişimi"),
                                ("small_start", "Okul değişimi gibi küçük bir başlangıç"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="kısa ömürlü gerekçeler",
                    ),
                ),
                (
                    "functional",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("economy", "Kentin ekonomik kalkınmasına katkı"),
                                ("management", "Belediye yönetimini ve hizmet kalitesini geliştirmek"),
                                ("knowledge", "Karşılıklı bilgi aktarımı"),
                                ("eu", "Yerelde Avrupa Birliği sürecine katılmak"),
                                ("sustainability", "Sürdürülebilir kalkınma, iklim değişikliği, sosyal kalkınma"),
                                ("other", "Başka bir amaç"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="işlevsel amaçlar",
                    ),
                ),
                ("functional_other", models.CharField(blank=True, max_length=300, verbose_name="başka amaç")),
                ("duration", models.CharField(blank=True, max_length=300, verbose_name="süre")),
                ("extent", models.CharField(blank=True, max_length=600, verbose_name="kapsam")),
                ("what_remains", models.CharField(blank=True, max_length=600, verbose_name="kişi gidince ne kalır")),
                ("fixed_on", models.DateField(editable=False, null=True, verbose_name="kesinleştiği gün")),
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
                        to="purpose.purpose",
                    ),
                ),
                (
                    "twinning",
                    models.ForeignKey(
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
                        name="purpose_purposeevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7d9d4f33ad351c3a02bc7c63516f8f941a60dbd9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_729cb",
                            table="purpose_purposeevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
