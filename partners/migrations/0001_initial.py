import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import twinning.institutions.models
import twinning.tenancy.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cities", "0003_gazetteer"),
        ("institutions", "0002_authorities"),
        ("purpose", "0001_initial"),
        ("relations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Candidate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("order", models.PositiveSmallIntegerField(default=1, editable=False)),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("own_network", "şimdiye kadarki çevremiz"),
                            ("mayors", "başkanların dostluğu"),
                            ("compatriots", "yurt dışındaki hemşeriler"),
                            ("tbb", "Türkiye Belediyeler Birliği"),
                            ("regional_union", "bölgesel belediye birliği"),
                            ("tdbb", "Türk Dünyası Belediyeler Birliği"),
                            ("embassy", "büyükelçilik, konsolosluk"),
                            ("foreign_ministry", "Dışişleri Bakanlığı"),
                            ("partner_applied", "karşı tarafın başvurusu"),
                            ("cemr", "Avrupa Belediyeler ve Bölgeler Konseyi ağı"),
                            ("sister_cities", "Sister Cities International"),
                            ("consultation", "danışmada önerilen bağlantı"),
                            ("other", "başka bir yol"),
                        ],
                        max_length=20,
                        verbose_name="geliş yolu",
                    ),
                ),
                ("channel_note", models.CharField(blank=True, max_length=300, verbose_name="kimden, ne zaman")),
                (
                    "language_fit",
                    models.CharField(
                        choices=[("unknown", "Bilinmiyor"), ("good", "İyi"), ("fair", "Orta"), ("hard", "Zor")],
                        default="unknown",
                        max_length=10,
                        verbose_name="dil",
                    ),
                ),
                (
                    "structure_fit",
                    models.CharField(
                        choices=[("unknown", "Bilinmiyor"), ("good", "İyi"), ("fair", "Orta"), ("hard", "Zor")],
                        default="unknown",
                        max_length=10,
                        verbose_name="yapı",
                    ),
                ),
                (
                    "calendar_fit",
                    models.CharField(
                        choices=[("unknown", "Bilinmiyor"), ("good", "İyi"), ("fair", "Orta"), ("hard", "Zor")],
                        default="unknown",
                        max_length=10,
                        verbose_name="takvim",
                    ),
                ),
                ("first_impression", models.TextField(blank=True, max_length=2000, verbose_name="ilk izlenim")),
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
                    "consultation",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="purpose.consultation",
                        verbose_name="önerildiği danışma",
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
                        related_name="candidates",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "aday",
                "ordering": ("order", "id"),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="partners_candidate_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="partners_candidate_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="partners_candidate_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "consultation", name="partners_candidate_same_consultation"
                    ),
                    models.UniqueConstraint(
                        fields=("twinning", "city"),
                        name="partners_candidate_once",
                        violation_error_message="Bu kent zaten aday. Adayı açın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_candidateevent" ("calendar_fit", "channel", "channel_note", "city_id", "consultation_id", "first_impression", "id", "language_fit", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "structure_fit", "twinning_id", "version") VALUES (NEW."calendar_fit", NEW."channel", NEW."channel_note", NEW."city_id", NEW."consultation_id", NEW."first_impression", NEW."id", NEW."language_fit", NEW."municipality_id", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."structure_fit", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="f6ee99b5a843ae52a0bf95d68de859ce94263dbc",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5f144",
                            table="partners_candidate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "partners_candidateevent" ("calendar_fit", "channel", "channel_note", "city_id", "consultation_id", "first_impression", "id", "language_fit", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "structure_fit", "twinning_id", "version") VALUES (NEW."calendar_fit", NEW."channel", NEW."channel_note", NEW."city_id", NEW."consultation_id", NEW."first_impression", NEW."id", NEW."language_fit", NEW."municipality_id", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."structure_fit", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="be918c4eafd524b988a595a31cd720809e15b04e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1a5ea",
                            table="partners_candidate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_candidateevent" ("calendar_fit", "channel", "channel_note", "city_id", "consultation_id", "first_impression", "id", "language_fit", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "structure_fit", "twinning_id", "version") VALUES (OLD."calendar_fit", OLD."channel", OLD."channel_note", OLD."city_id", OLD."consultation_id", OLD."first_impression", OLD."id", OLD."language_fit", OLD."municipality_id", OLD."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."structure_fit", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="8738714673d3af37382ec6b6d4488811adc6d98a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c5fb1",
                            table="partners_candidate",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CandidateEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("order", models.PositiveSmallIntegerField(default=1, editable=False)),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("own_network", "şimdiye kadarki çevremiz"),
                            ("mayors", "başkanların dostluğu"),
                            ("compatriots", "yurt dışındaki hemşeriler"),
                            ("tbb", "Türkiye Belediyeler Birliği"),
                            ("regional_union", "bölgesel belediye birliği"),
                            ("tdbb", "Türk Dünyası Belediyeler Birliği"),
                            ("embassy", "büyükelçilik, konsolosluk"),
                            ("foreign_ministry", "Dışişleri Bakanlığı"),
                            ("partner_applied", "karşı tarafın başvurusu"),
                            ("cemr", "Avrupa Belediyeler ve Bölgeler Konseyi ağı"),
                            ("sister_cities", "Sister Cities International"),
                            ("consultation", "danışmada önerilen bağlantı"),
                            ("other", "başka bir yol"),
                        ],
                        max_length=20,
                        verbose_name="geliş yolu",
                    ),
                ),
                ("channel_note", models.CharField(blank=True, max_length=300, verbose_name="kimden, ne zaman")),
                (
                    "language_fit",
                    models.CharField(
                        choices=[("unknown", "Bilinmiyor"), ("good", "İyi"), ("fair", "Orta"), ("hard", "Zor")],
                        default="unknown",
                        max_length=10,
                        verbose_name="dil",
                    ),
                ),
                (
                    "structure_fit",
                    models.CharField(
                        choices=[("unknown", "Bilinmiyor"), ("good", "İyi"), ("fair", "Orta"), ("hard", "Zor")],
                        default="unknown",
                        max_length=10,
                        verbose_name="yapı",
                    ),
                ),
                (
                    "calendar_fit",
                    models.CharField(
                        choices=[("unknown", "Bilinmiyor"), ("good", "İyi"), ("fair", "Orta"), ("hard", "Zor")],
                        default="unknown",
                        max_length=10,
                        verbose_name="takvim",
                    ),
                ),
                ("first_impression", models.TextField(blank=True, max_length=2000, verbose_name="ilk izlenim")),
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
                    "consultation",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="purpose.consultation",
                        verbose_name="önerildiği danışma",
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
                        to="partners.candidate",
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
                        name="partners_candidateevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="78f3a5b9f5d87316f4bb980b38f12290cac12a70",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5f2ca",
                            table="partners_candidateevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Choice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("reason", models.TextField(max_length=4000, verbose_name="gerekçe")),
                ("decided_by", models.CharField(max_length=200, verbose_name="kim karar verdi")),
                ("decided_on", models.DateField(verbose_name="karar günü")),
                ("reopened_on", models.DateField(editable=False, null=True, verbose_name="yeniden açıldığı gün")),
                ("reopen_reason", models.TextField(blank=True, editable=False, verbose_name="yeniden açma gerekçesi")),
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
                        related_name="choices",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "ortak seçimi",
                "ordering": ("-id",),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="partners_choice_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="partners_choice_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="partners_choice_same_twinning"),
                    models.UniqueConstraint(
                        condition=models.Q(("reopened_on", None)),
                        fields=("twinning",),
                        name="partners_choice_standing_once",
                        violation_error_message="Ortak zaten seçildi. Seçimi açın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("reopen_reason", ""), ("reopened_on__isnull", True)),
                            models.Q(("reopened_on__isnull", False), models.Q(("reopen_reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="partners_reopened_with_reason",
                        violation_error_message="Yeniden açmanın gerekçesi gerekir. Yazın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_choiceevent" ("decided_by", "decided_on", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reopen_reason", "reopened_on", "twinning_id", "version") VALUES (NEW."decided_by", NEW."decided_on", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."reason", NEW."reopen_reason", NEW."reopened_on", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="6d94e72cd8e70f6c8cdb163cc4483deffac8de91",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_52437",
                            table="partners_choice",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "partners_choiceevent" ("decided_by", "decided_on", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reopen_reason", "reopened_on", "twinning_id", "version") VALUES (NEW."decided_by", NEW."decided_on", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."reason", NEW."reopen_reason", NEW."reopened_on", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="d078b55b2e2b6866ee1da5b767ffb4aa7a28a83c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2fe60",
                            table="partners_choice",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_choiceevent" ("decided_by", "decided_on", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reopen_reason", "reopened_on", "twinning_id", "version") VALUES (OLD."decided_by", OLD."decided_on", OLD."id", OLD."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."reason", OLD."reopen_reason", OLD."reopened_on", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="9b52b37e4a00afd549fa07acd43984068338dec3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_69ae1",
                            table="partners_choice",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ChoiceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("reason", models.TextField(max_length=4000, verbose_name="gerekçe")),
                ("decided_by", models.CharField(max_length=200, verbose_name="kim karar verdi")),
                ("decided_on", models.DateField(verbose_name="karar günü")),
                ("reopened_on", models.DateField(editable=False, null=True, verbose_name="yeniden açıldığı gün")),
                ("reopen_reason", models.TextField(blank=True, editable=False, verbose_name="yeniden açma gerekçesi")),
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
                        to="partners.choice",
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
                        name="partners_choiceevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5daba2c8ff2779872e859529c4026f0fc8d743bb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9a314",
                            table="partners_choiceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ChoiceLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("is_chosen", models.BooleanField(verbose_name="seçildi")),
                ("reason", models.TextField(blank=True, max_length=2000, verbose_name="gerekçe")),
                (
                    "candidate",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="choice_lines",
                        to="partners.candidate",
                    ),
                ),
                (
                    "choice",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lines",
                        to="partners.choice",
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
                "verbose_name": "seçim satırı",
                "ordering": ("candidate__order",),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="partners_choiceline_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="partners_choiceline_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="partners_choiceline_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("choice", name="partners_choiceline_same_choice"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "candidate", name="partners_choiceline_same_candidate"
                    ),
                    models.UniqueConstraint(fields=("choice", "candidate"), name="partners_choiceline_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_chosen", True), models.Q(("reason", ""), _negated=True), _connector="OR"
                        ),
                        name="partners_rejected_with_reason",
                        violation_error_message="Seçilmeyen adayın nedeni gerekir. Yazın.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Criterion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "group",
                    models.CharField(
                        choices=[
                            ("population", "Nüfus büyüklüğü"),
                            ("country", "Ülke"),
                            ("location", "Konum, bölge"),
                            ("sectors", "Öncelikli ekonomik sektörler"),
                            ("geography", "Coğrafi özellikler"),
                            ("resources", "Ekonomik kaynaklar"),
                            ("society", "Toplumsal özellikler"),
                            ("other", "Diğer özellikler"),
                            ("topics", "Somut iş birliği konuları"),
                            ("politics", "Siyasi öncelikler"),
                        ],
                        max_length=12,
                        verbose_name="profil satırı",
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="ölçüt")),
                ("expectation", models.CharField(blank=True, max_length=300, verbose_name="beklenti")),
                (
                    "weight",
                    models.PositiveSmallIntegerField(
                        default=1,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(9),
                        ],
                        verbose_name="ağırlık",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=0, editable=False)),
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
                        related_name="criteria",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "ölçüt",
                "ordering": ("order", "id"),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="partners_criterion_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="partners_criterion_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="partners_criterion_same_twinning"),
                    models.UniqueConstraint(
                        fields=("twinning", "name"),
                        name="partners_criterion_once",
                        violation_error_message="Bu ölçüt zaten yazılı. Onu düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("weight__gte", 1), ("weight__lte", 9)),
                        name="partners_weight_range",
                        violation_error_message="Ağırlık 1-9 arasında tam sayıdır. Düzeltin.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_criterionevent" ("expectation", "group", "id", "municipality_id", "name", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version", "weight") VALUES (NEW."expectation", NEW."group", NEW."id", NEW."municipality_id", NEW."name", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."twinning_id", NEW."version", NEW."weight"); RETURN NULL;',
                            hash="6f946acb52613391fdd3d1d5185c83311d45d64b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03f51",
                            table="partners_criterion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "partners_criterionevent" ("expectation", "group", "id", "municipality_id", "name", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version", "weight") VALUES (NEW."expectation", NEW."group", NEW."id", NEW."municipality_id", NEW."name", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."twinning_id", NEW."version", NEW."weight"); RETURN NULL;',
                            hash="131399187a5e72dae49f2e0b90baad26570129a5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e0c39",
                            table="partners_criterion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_criterionevent" ("expectation", "group", "id", "municipality_id", "name", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version", "weight") VALUES (OLD."expectation", OLD."group", OLD."id", OLD."municipality_id", OLD."name", OLD."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."twinning_id", OLD."version", OLD."weight"); RETURN NULL;',
                            hash="e8e25cc07128e66d275503e91970732e16f590a2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_23b3c",
                            table="partners_criterion",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CriterionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "group",
                    models.CharField(
                        choices=[
                            ("population", "Nüfus büyüklüğü"),
                            ("country", "Ülke"),
                            ("location", "Konum, bölge"),
                            ("sectors", "Öncelikli ekonomik sektörler"),
                            ("geography", "Coğrafi özellikler"),
                            ("resources", "Ekonomik kaynaklar"),
                            ("society", "Toplumsal özellikler"),
                            ("other", "Diğer özellikler"),
                            ("topics", "Somut iş birliği konuları"),
                            ("politics", "Siyasi öncelikler"),
                        ],
                        max_length=12,
                        verbose_name="profil satırı",
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="ölçüt")),
                ("expectation", models.CharField(blank=True, max_length=300, verbose_name="beklenti")),
                (
                    "weight",
                    models.PositiveSmallIntegerField(
                        default=1,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(9),
                        ],
                        verbose_name="ağırlık",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=0, editable=False)),
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
                        to="partners.criterion",
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
                        name="partners_criterionevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="adcd4df36483b9cf9a3b1f876e500d19e1f4f220",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a8ef9",
                            table="partners_criterionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Feature",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("text", models.CharField(blank=True, max_length=300, verbose_name="özellik")),
                (
                    "candidate",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="features",
                        to="partners.candidate",
                    ),
                ),
                (
                    "criterion",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="features",
                        to="partners.criterion",
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
                "verbose_name": "özellik",
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="partners_feature_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="partners_feature_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="partners_feature_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("criterion", name="partners_feature_same_criterion"),
                    twinning.tenancy.constraints.SameMunicipality("candidate", name="partners_feature_same_candidate"),
                    models.UniqueConstraint(fields=("criterion", "candidate"), name="partners_feature_once"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_featureevent" ("candidate_id", "criterion_id", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "twinning_id", "version") VALUES (NEW."candidate_id", NEW."criterion_id", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."text", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="5c8d71959214e93a2bace94bfb0b2d4d0079a9f8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5e761",
                            table="partners_feature",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "partners_featureevent" ("candidate_id", "criterion_id", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "twinning_id", "version") VALUES (NEW."candidate_id", NEW."criterion_id", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."text", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="8573058a5328f0953cbbf29f8328b99e8a094235",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f7b66",
                            table="partners_feature",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_featureevent" ("candidate_id", "criterion_id", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "twinning_id", "version") VALUES (OLD."candidate_id", OLD."criterion_id", OLD."id", OLD."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."text", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="00b377cd769896d211bd39b8c9a63887db3df0eb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3d396",
                            table="partners_feature",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FeatureEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("text", models.CharField(blank=True, max_length=300, verbose_name="özellik")),
                (
                    "candidate",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="partners.candidate",
                    ),
                ),
                (
                    "criterion",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="partners.criterion",
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
                        to="partners.feature",
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
                        name="partners_featureevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="46d1fcde1ae1cbdb5ab3e26a314160c177b643ec",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d1690",
                            table="partners_featureevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="IdealProfile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("sentence_tr", models.TextField(blank=True, max_length=2000, verbose_name="cümle")),
                ("sentence_en", models.TextField(blank=True, max_length=2000, verbose_name="İngilizce cümle")),
                ("sentence_basis", models.JSONField(default=dict, editable=False)),
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
                        related_name="ideal_profile",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "ideal ortak profili",
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="partners_idealprofile_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="partners_idealprofile_of_town"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="partners_idealprofile_same_twinning"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_idealprofileevent" ("id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_basis", "sentence_en", "sentence_tr", "twinning_id", "version") VALUES (NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."sentence_basis", NEW."sentence_en", NEW."sentence_tr", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="bfd4d910fe2e21f178946432752636a1d6ec908a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_76ee7",
                            table="partners_idealprofile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "partners_idealprofileevent" ("id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_basis", "sentence_en", "sentence_tr", "twinning_id", "version") VALUES (NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."sentence_basis", NEW."sentence_en", NEW."sentence_tr", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="1dcc013b7434dba711577ae156749a8853b837f8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8f84a",
                            table="partners_idealprofile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_idealprofileevent" ("id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_basis", "sentence_en", "sentence_tr", "twinning_id", "version") VALUES (OLD."id", OLD."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."sentence_basis", OLD."sentence_en", OLD."sentence_tr", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="44b2e808ed96ab4f3c1f4f1feada50c32b367a62",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e9b4d",
                            table="partners_idealprofile",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IdealProfileEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("sentence_tr", models.TextField(blank=True, max_length=2000, verbose_name="cümle")),
                ("sentence_en", models.TextField(blank=True, max_length=2000, verbose_name="İngilizce cümle")),
                ("sentence_basis", models.JSONField(default=dict, editable=False)),
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
                        to="partners.idealprofile",
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
                        name="partners_idealprofileevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c379b8013cdc97b5f2b68a76c0652048e88c3423",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8d7d4",
                            table="partners_idealprofileevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Pilot",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("what", models.CharField(max_length=200, verbose_name="ne yapıldı")),
                ("begins_on", models.DateField(verbose_name="başlangıç")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="bitiş")),
                ("who", models.CharField(max_length=300, verbose_name="kimler")),
                ("how_it_went", models.TextField(blank=True, max_length=4000, verbose_name="nasıl geçti")),
                ("new_ideas", models.TextField(blank=True, max_length=4000, verbose_name="yeni fikirler")),
                (
                    "recommendation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("go_on", "ilişki kurulabilir"),
                            ("another", "bir pilot daha gerekir"),
                            ("stop", "ilişki kurulmamalı"),
                        ],
                        max_length=10,
                        verbose_name="öneri",
                    ),
                ),
                ("permission_on", models.DateField(blank=True, null=True, verbose_name="izin tarihi")),
                ("permission_no", models.CharField(blank=True, max_length=60, verbose_name="izin sayısı")),
                (
                    "no_permission_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="izin alınmadıysa neden"),
                ),
                (
                    "candidate",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="pilots",
                        to="partners.candidate",
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
                        related_name="pilots",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "pilot proje",
                "ordering": ("begins_on", "id"),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="partners_pilot_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="partners_pilot_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="partners_pilot_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("candidate", name="partners_pilot_same_candidate"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends_on__isnull", True), ("ends_on__gte", models.F("begins_on")), _connector="OR"
                        ),
                        name="partners_pilot_days_in_order",
                        violation_error_message="Bitiş başlangıçtan önce. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("permission_no", ""), ("permission_on__isnull", True)),
                            models.Q(("permission_on__isnull", False), models.Q(("permission_no", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="partners_pilot_permission_whole",
                        violation_error_message="İznin tarihi ve sayısı birlikte yazılır. Tamamlayın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_pilotevent" ("begins_on", "candidate_id", "ends_on", "how_it_went", "id", "municipality_id", "new_ideas", "no_permission_reason", "permission_no", "permission_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation", "twinning_id", "version", "what", "who") VALUES (NEW."begins_on", NEW."candidate_id", NEW."ends_on", NEW."how_it_went", NEW."id", NEW."municipality_id", NEW."new_ideas", NEW."no_permission_reason", NEW."permission_no", NEW."permission_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."recommendation", NEW."twinning_id", NEW."version", NEW."what", NEW."who"); RETURN NULL;',
                            hash="529d4d5c677275e2fc9a5d4e7b5811e5bb25411c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_11fa4",
                            table="partners_pilot",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "partners_pilotevent" ("begins_on", "candidate_id", "ends_on", "how_it_went", "id", "municipality_id", "new_ideas", "no_permission_reason", "permission_no", "permission_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation", "twinning_id", "version", "what", "who") VALUES (NEW."begins_on", NEW."candidate_id", NEW."ends_on", NEW."how_it_went", NEW."id", NEW."municipality_id", NEW."new_ideas", NEW."no_permission_reason", NEW."permission_no", NEW."permission_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."recommendation", NEW."twinning_id", NEW."version", NEW."what", NEW."who"); RETURN NULL;',
                            hash="ba4e4000a6769120766266dbebea68735004dd17",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c7a6c",
                            table="partners_pilot",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_pilotevent" ("begins_on", "candidate_id", "ends_on", "how_it_went", "id", "municipality_id", "new_ideas", "no_permission_reason", "permission_no", "permission_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation", "twinning_id", "version", "what", "who") VALUES (OLD."begins_on", OLD."candidate_id", OLD."ends_on", OLD."how_it_went", OLD."id", OLD."municipality_id", OLD."new_ideas", OLD."no_permission_reason", OLD."permission_no", OLD."permission_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."recommendation", OLD."twinning_id", OLD."version", OLD."what", OLD."who"); RETURN NULL;',
                            hash="cd74e2aef89a02019d1900e0ccd9f8b5fa3b8aa2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_172b6",
                            table="partners_pilot",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PilotEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("what", models.CharField(max_length=200, verbose_name="ne yapıldı")),
                ("begins_on", models.DateField(verbose_name="başlangıç")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="bitiş")),
                ("who", models.CharField(max_length=300, verbose_name="kimler")),
                ("how_it_went", models.TextField(blank=True, max_length=4000, verbose_name="nasıl geçti")),
                ("new_ideas", models.TextField(blank=True, max_length=4000, verbose_name="yeni fikirler")),
                (
                    "recommendation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("go_on", "ilişki kurulabilir"),
                            ("another", "bir pilot daha gerekir"),
                            ("stop", "ilişki kurulmamalı"),
                        ],
                        max_length=10,
                        verbose_name="öneri",
                    ),
                ),
                ("permission_on", models.DateField(blank=True, null=True, verbose_name="izin tarihi")),
                ("permission_no", models.CharField(blank=True, max_length=60, verbose_name="izin sayısı")),
                (
                    "no_permission_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="izin alınmadıysa neden"),
                ),
                (
                    "candidate",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="partners.candidate",
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
                        to="partners.pilot",
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
                        name="partners_pilotevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="216821b94f364504b368eb18d8ce4896572de8ac",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ec27d",
                            table="partners_pilotevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ScoreSheet",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("assessor_id", models.BigIntegerField(editable=False)),
                ("assessor_label", models.CharField(editable=False, max_length=200, verbose_name="değerlendirici")),
                ("handed_in_on", models.DateField(editable=False, null=True, verbose_name="teslim günü")),
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
                        related_name="score_sheets",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "puan kâğıdı",
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="partners_scoresheet_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="partners_scoresheet_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="partners_scoresheet_same_twinning"),
                    models.UniqueConstraint(fields=("twinning", "assessor_id"), name="partners_sheet_once"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_scoresheetevent" ("assessor_id", "assessor_label", "handed_in_on", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version") VALUES (NEW."assessor_id", NEW."assessor_label", NEW."handed_in_on", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="a8a787506fd454972a32f47227b94943b44b0b4d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9d6ef",
                            table="partners_scoresheet",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "partners_scoresheetevent" ("assessor_id", "assessor_label", "handed_in_on", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version") VALUES (NEW."assessor_id", NEW."assessor_label", NEW."handed_in_on", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="4fc925537911fa81ddb3f9b01767fd4927dfeed7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1d38d",
                            table="partners_scoresheet",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_scoresheetevent" ("assessor_id", "assessor_label", "handed_in_on", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version") VALUES (OLD."assessor_id", OLD."assessor_label", OLD."handed_in_on", OLD."id", OLD."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="4c87bab824403457e3dbf638e1d4698ed911d64b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_03d91",
                            table="partners_scoresheet",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Score",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("points", models.PositiveSmallIntegerField(verbose_name="puan")),
                (
                    "candidate",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="scores",
                        to="partners.candidate",
                    ),
                ),
                (
                    "criterion",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="scores",
                        to="partners.criterion",
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
                    "sheet",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="scores",
                        to="partners.scoresheet",
                    ),
                ),
            ],
            options={
                "verbose_name": "puan",
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="partners_score_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="partners_score_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="partners_score_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("sheet", name="partners_score_same_sheet"),
                    twinning.tenancy.constraints.SameMunicipality("criterion", name="partners_score_same_criterion"),
                    twinning.tenancy.constraints.SameMunicipality("candidate", name="partners_score_same_candidate"),
                    models.UniqueConstraint(fields=("sheet", "criterion", "candidate"), name="partners_score_once"),
                    models.CheckConstraint(
                        condition=models.Q(("points__gte", 0), ("points__lte", 5)),
                        name="partners_points_range",
                        violation_error_message="0-5 arası tam sayı yazın veya boş bırakın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_scoreevent" ("candidate_id", "criterion_id", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "sheet_id", "twinning_id", "version") VALUES (NEW."candidate_id", NEW."criterion_id", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."points", NEW."sheet_id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="d1715191d48d665befc5918e29de09790dc381fc",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d0d8a",
                            table="partners_score",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "partners_scoreevent" ("candidate_id", "criterion_id", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "sheet_id", "twinning_id", "version") VALUES (NEW."candidate_id", NEW."criterion_id", NEW."id", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."points", NEW."sheet_id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="0ea7b5409b6ddcda0e0e65d586324738e20e8845",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21547",
                            table="partners_score",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "partners_scoreevent" ("candidate_id", "criterion_id", "id", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "sheet_id", "twinning_id", "version") VALUES (OLD."candidate_id", OLD."criterion_id", OLD."id", OLD."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."points", OLD."sheet_id", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="1f46a4094b5da6fc61f3ccd3a2e0570328970343",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_27faf",
                            table="partners_score",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ScoreEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("points", models.PositiveSmallIntegerField(verbose_name="puan")),
                (
                    "candidate",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="partners.candidate",
                    ),
                ),
                (
                    "criterion",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="partners.criterion",
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
                        to="partners.score",
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
                    "sheet",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="partners.scoresheet",
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
                        name="partners_scoreevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d81cc2e0fb027df23da10871f3321e9a511ab068",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b4514",
                            table="partners_scoreevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ScoreSheetEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("assessor_id", models.BigIntegerField(editable=False)),
                ("assessor_label", models.CharField(editable=False, max_length=200, verbose_name="değerlendirici")),
                ("handed_in_on", models.DateField(editable=False, null=True, verbose_name="teslim günü")),
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
                        to="partners.scoresheet",
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
                        name="partners_scoresheetevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="73aee74ee8586565ea96acf35062a94368938321",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0860f",
                            table="partners_scoresheetevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
