import django.contrib.postgres.fields
import django.db.models.constraints
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.datetime
import django.db.models.lookups
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import protocols.models.protocols
import twinning.institutions.models
import twinning.tenancy.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0002_authorities"),
        ("relations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Protocol",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("main", "protokol"),
                            ("amendment", "protokol değişikliği"),
                            ("sub_protocol", "alt protokol"),
                            ("renewal", "yenileme"),
                        ],
                        default="main",
                        editable=False,
                        max_length=20,
                        verbose_name="türü",
                    ),
                ),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=12),
                        size=4,
                        validators=[protocols.models.protocols.validate_languages],
                        verbose_name="diller",
                    ),
                ),
                ("term_months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="süre (ay)")),
                (
                    "renewal",
                    models.CharField(
                        choices=[
                            ("none", "yenilenmez"),
                            ("automatic", "bildirim yoksa kendiliğinden uzar"),
                            ("agreement", "yazılı anlaşmayla uzar"),
                        ],
                        default="none",
                        max_length=12,
                        verbose_name="yenileme",
                    ),
                ),
                (
                    "notice_months",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="bildirim süresi (ay)"),
                ),
                ("originals", models.PositiveSmallIntegerField(default=2, verbose_name="nüsha sayısı")),
                ("in_force_from", models.DateField(editable=False, null=True, verbose_name="yürürlük")),
                (
                    "in_force_precision",
                    models.CharField(
                        choices=[("day", "gün"), ("month", "ay"), ("year", "yıl")],
                        default="day",
                        editable=False,
                        max_length=5,
                    ),
                ),
                ("in_force_until", models.DateField(editable=False, null=True, verbose_name="süre bitişi")),
                ("ended_on", models.DateField(editable=False, null=True, verbose_name="sona erdiği gün")),
                ("end_reason", models.TextField(blank=True, editable=False, verbose_name="bitiş gerekçesi")),
                ("is_historic", models.BooleanField(default=False, editable=False, verbose_name="tarihî kayıt")),
                ("remark", models.TextField(blank=True, verbose_name="not")),
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
                    "parent",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="protocols.protocol",
                    ),
                ),
                (
                    "superseded_by",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="supersedes",
                        to="protocols.protocol",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="protocols",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "protokol",
                "ordering": ("id",),
                "indexes": [models.Index(fields=["municipality", "in_force_until"], name="protocols_protocol_until")],
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="protocols_protocol_rls",
                        national=True,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="protocols_protocol_of_town"),
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on", None), ("kind", "main"), ("superseded_by", None)),
                        fields=("twinning",),
                        name="protocols_one_main_open",
                        violation_error_message="Bu dosyanın açık bir protokolü var. Onu açın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            django.db.models.lookups.Exact(
                                models.Func(
                                    models.F("languages"),
                                    output_field=models.CharField(),
                                    template="(%(expressions)s)[1]",
                                ),
                                "tr",
                            )
                        ),
                        name="protocols_turkish_first",
                        violation_error_message="İlk dil Türkçe olmalı. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "main"), ("parent", None)),
                            models.Q(models.Q(("kind", "main"), _negated=True), ("parent__isnull", False)),
                            _connector="OR",
                        ),
                        name="protocols_child_has_parent",
                        violation_error_message="Değişiklik ve alt protokol asıl protokole bağlanır. Protokolü seçin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("in_force_until", None),
                            ("in_force_from", None),
                            ("in_force_until__gte", models.F("in_force_from")),
                            _connector="OR",
                        ),
                        name="protocols_force_in_order",
                        violation_error_message="Bitiş başlangıçtan önce. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("in_force_until", None), ("in_force_from__isnull", False), _connector="OR"),
                        name="protocols_until_needs_from",
                        violation_error_message="Yürürlük günü olmadan süre bitmez. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("ended_on", None),
                            ("in_force_from", None),
                            ("ended_on__gte", models.F("in_force_from")),
                            _connector="OR",
                        ),
                        name="protocols_end_after_force",
                        violation_error_message="Sona erme günü yürürlükten önce. Düzeltin.",
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="protocols_protocol_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("parent", name="protocols_protocol_same_parent"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "superseded_by", name="protocols_protocol_same_superseded_by"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_protocolevent" ("end_reason", "ended_on", "id", "in_force_from", "in_force_precision", "in_force_until", "is_historic", "kind", "languages", "municipality_id", "notice_months", "originals", "parent_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remark", "renewal", "superseded_by_id", "term_months", "twinning_id", "version") VALUES (NEW."end_reason", NEW."ended_on", NEW."id", NEW."in_force_from", NEW."in_force_precision", NEW."in_force_until", NEW."is_historic", NEW."kind", NEW."languages", NEW."municipality_id", NEW."notice_months", NEW."originals", NEW."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."remark", NEW."renewal", NEW."superseded_by_id", NEW."term_months", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="ab476f028ac7c1e3bb1c5cba32f32df4f8a4a217",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_817ab",
                            table="protocols_protocol",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "protocols_protocolevent" ("end_reason", "ended_on", "id", "in_force_from", "in_force_precision", "in_force_until", "is_historic", "kind", "languages", "municipality_id", "notice_months", "originals", "parent_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remark", "renewal", "superseded_by_id", "term_months", "twinning_id", "version") VALUES (NEW."end_reason", NEW."ended_on", NEW."id", NEW."in_force_from", NEW."in_force_precision", NEW."in_force_until", NEW."is_historic", NEW."kind", NEW."languages", NEW."municipality_id", NEW."notice_months", NEW."originals", NEW."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."remark", NEW."renewal", NEW."superseded_by_id", NEW."term_months", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="bee3c8429e7db7abe4407a7ce805e2fc526939a2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_10300",
                            table="protocols_protocol",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_protocolevent" ("end_reason", "ended_on", "id", "in_force_from", "in_force_precision", "in_force_until", "is_historic", "kind", "languages", "municipality_id", "notice_months", "originals", "parent_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remark", "renewal", "superseded_by_id", "term_months", "twinning_id", "version") VALUES (OLD."end_reason", OLD."ended_on", OLD."id", OLD."in_force_from", OLD."in_force_precision", OLD."in_force_until", OLD."is_historic", OLD."kind", OLD."languages", OLD."municipality_id", OLD."notice_months", OLD."originals", OLD."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."remark", OLD."renewal", OLD."superseded_by_id", OLD."term_months", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="6b84bab63e02f7c0a1a18e204a0ae3c5ccfe27fa",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_43b90",
                            table="protocols_protocol",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Round",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("number", models.PositiveSmallIntegerField(editable=False, verbose_name="tur")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Taslak"),
                            ("in_review", "İncelemede"),
                            ("at_council", "Mecliste"),
                            ("accepted", "Kabul edildi"),
                            ("at_ministry", "Bakanlıkta"),
                            ("permitted", "İzin verildi"),
                            ("signed", "İmzalandı"),
                            ("refused", "Reddedildi"),
                            ("withdrawn", "Geri alındı"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=12,
                        verbose_name="durum",
                    ),
                ),
                (
                    "path",
                    models.CharField(
                        choices=[
                            ("abroad", "Bakanlık izniyle"),
                            ("domestic", "iki meclisin kararıyla"),
                            ("goodwill", "izin veya gerekçesiyle"),
                        ],
                        editable=False,
                        max_length=10,
                        verbose_name="yol",
                    ),
                ),
                ("is_historic", models.BooleanField(default=False, editable=False, verbose_name="tarihî kayıt")),
                (
                    "opened_on",
                    models.DateField(default=django.utils.timezone.localdate, editable=False, verbose_name="açılış"),
                ),
                ("review_until", models.DateField(blank=True, null=True, verbose_name="görüş için son gün")),
                ("sent_to_council_on", models.DateField(editable=False, null=True, verbose_name="meclise sunuluş")),
                ("council_meeting_on", models.DateField(blank=True, null=True, verbose_name="toplantı günü")),
                ("decision_on", models.DateField(editable=False, null=True, verbose_name="karar tarihi")),
                (
                    "decision_no",
                    models.CharField(blank=True, editable=False, max_length=40, verbose_name="karar sayısı"),
                ),
                ("sent_to_ministry_on", models.DateField(editable=False, null=True, verbose_name="Bakanlığa gönderim")),
                ("permission_on", models.DateField(editable=False, null=True, verbose_name="izin tarihi")),
                (
                    "permission_no",
                    models.CharField(blank=True, editable=False, max_length=80, verbose_name="izin sayısı"),
                ),
                (
                    "no_permission_reason",
                    models.TextField(blank=True, editable=False, verbose_name="izin alınmamasının gerekçesi"),
                ),
                ("signed_on", models.DateField(editable=False, null=True, verbose_name="imza")),
                (
                    "signed_precision",
                    models.CharField(
                        choices=[("day", "gün"), ("month", "ay"), ("year", "yıl")],
                        default="day",
                        editable=False,
                        max_length=5,
                    ),
                ),
                ("closed_on", models.DateField(editable=False, null=True, verbose_name="turun kapanışı")),
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
                    "protocol",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rounds",
                        to="protocols.protocol",
                    ),
                ),
                (
                    "text_version",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
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
                        related_name="rounds",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "tur",
                "ordering": ("protocol", "number"),
                "indexes": [models.Index(fields=["municipality", "state"], name="protocols_round_state")],
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="protocols_round_rls",
                        national=True,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="protocols_round_of_town"),
                    models.UniqueConstraint(fields=("protocol", "number"), name="protocols_round_number"),
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("state__in", ["draft", "in_review", "at_council", "accepted", "at_ministry", "permitted"])
                        ),
                        fields=("protocol",),
                        name="protocols_one_round_open",
                        violation_error_message="Bu protokolün açık bir turu var. Onu açın.",
                    ),
                    models.UniqueConstraint(
                        models.F("municipality"),
                        django.db.models.functions.datetime.ExtractYear("decision_on"),
                        models.F("decision_no"),
                        condition=models.Q(("decision_on__isnull", False), ("is_historic", False)),
                        name="protocols_decision_once_a_year",
                        violation_error_message="Bu karar sayısı o yıl kullanıldı. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("is_historic", False), ("state", "signed"), _connector="OR"),
                        name="protocols_historic_is_signed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("path", "domestic"), ("state__in", ["at_ministry", "permitted"]), _negated=True
                        ),
                        name="protocols_domestic_no_ministry",
                        violation_error_message="Yurt içi dosya Bakanlığa gitmez.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(("decision_no", ""), ("decision_on", None)),
                            models.Q(("decision_on__isnull", False), models.Q(("decision_no", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="protocols_decision_full_or_none",
                        violation_error_message="Karar tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(("permission_no", ""), ("permission_on", None)),
                            models.Q(("permission_on__isnull", False), models.Q(("permission_no", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="protocols_permission_full",
                        violation_error_message="İzin tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("state__in", ["draft", "in_review", "withdrawn"]),
                            models.Q(("sent_to_council_on__isnull", False), ("text_version__isnull", False)),
                            _connector="OR",
                        ),
                        name="protocols_at_council_with_text",
                        violation_error_message="Meclise sunulan sürüm ve gün gerekir.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(("state__in", ["accepted", "at_ministry", "permitted", "signed"]), _negated=True),
                            ("decision_on__isnull", False),
                            _connector="OR",
                        ),
                        name="protocols_past_council_decided",
                        violation_error_message="Meclis kararı yok: tarih ve sayı gerekir.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(("state__in", ["at_ministry", "permitted"]), _negated=True),
                            ("sent_to_ministry_on__isnull", False),
                            _connector="OR",
                        ),
                        name="protocols_at_ministry_sent",
                        violation_error_message="Başvurunun gönderim günü yok. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("path", "domestic"),
                            models.Q(("state__in", ["permitted", "signed"]), _negated=True),
                            ("permission_on__isnull", False),
                            models.Q(
                                ("path", "goodwill"),
                                ("state", "signed"),
                                models.Q(("no_permission_reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="protocols_past_ministry_permit",
                        violation_error_message="Bakanlık izni yok: tarih ve sayı gerekir.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(("state", "signed"), _negated=True),
                            ("signed_on__isnull", False),
                            _connector="OR",
                        ),
                        name="protocols_signed_with_day",
                        violation_error_message="İmza tarihini yazın. Örnek: 12.05.2027",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("closed_on__isnull", False), models.Q(("closed_reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="protocols_withdrawn_why",
                        violation_error_message="Geri almanın gerekçesi yok. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("decision_on", None),
                            ("sent_to_ministry_on", None),
                            ("sent_to_ministry_on__gte", models.F("decision_on")),
                            _connector="OR",
                        ),
                        name="protocols_decision_then_sent",
                        violation_error_message="Başvuru karardan önce gönderilemez. Günleri düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("sent_to_ministry_on", None),
                            ("permission_on", None),
                            ("permission_on__gte", models.F("sent_to_ministry_on")),
                            _connector="OR",
                        ),
                        name="protocols_sent_then_permission",
                        violation_error_message="İzin başvurudan önce olamaz. Günleri düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("decision_on", None),
                            ("permission_on", None),
                            ("permission_on__gte", models.F("decision_on")),
                            _connector="OR",
                        ),
                        name="protocols_decision_then_permit",
                        violation_error_message="İzin karardan önce olamaz. Günleri düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("permission_on", None),
                            ("signed_on", None),
                            ("signed_on__gte", models.F("permission_on")),
                            _connector="OR",
                        ),
                        name="protocols_permission_then_sign",
                        violation_error_message="İmza izinden önce olamaz. Günleri düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("decision_on", None),
                            ("signed_on", None),
                            ("signed_on__gte", models.F("decision_on")),
                            _connector="OR",
                        ),
                        name="protocols_decision_then_sign",
                        violation_error_message="İmza karardan önce olamaz. Günleri düzeltin.",
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="protocols_round_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("protocol", name="protocols_round_same_protocol"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "text_version", name="protocols_round_same_text_version"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_roundevent" ("closed_on", "closed_reason", "council_meeting_on", "decision_no", "decision_on", "id", "is_historic", "municipality_id", "no_permission_reason", "number", "opened_on", "path", "permission_no", "permission_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protocol_id", "review_until", "sent_to_council_on", "sent_to_ministry_on", "signed_on", "signed_precision", "state", "text_version_id", "twinning_id", "version") VALUES (NEW."closed_on", NEW."closed_reason", NEW."council_meeting_on", NEW."decision_no", NEW."decision_on", NEW."id", NEW."is_historic", NEW."municipality_id", NEW."no_permission_reason", NEW."number", NEW."opened_on", NEW."path", NEW."permission_no", NEW."permission_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."protocol_id", NEW."review_until", NEW."sent_to_council_on", NEW."sent_to_ministry_on", NEW."signed_on", NEW."signed_precision", NEW."state", NEW."text_version_id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="f5fb18769a9a7daf8d525c429f63ad35390f71bf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6bb4a",
                            table="protocols_round",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "protocols_roundevent" ("closed_on", "closed_reason", "council_meeting_on", "decision_no", "decision_on", "id", "is_historic", "municipality_id", "no_permission_reason", "number", "opened_on", "path", "permission_no", "permission_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protocol_id", "review_until", "sent_to_council_on", "sent_to_ministry_on", "signed_on", "signed_precision", "state", "text_version_id", "twinning_id", "version") VALUES (NEW."closed_on", NEW."closed_reason", NEW."council_meeting_on", NEW."decision_no", NEW."decision_on", NEW."id", NEW."is_historic", NEW."municipality_id", NEW."no_permission_reason", NEW."number", NEW."opened_on", NEW."path", NEW."permission_no", NEW."permission_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."protocol_id", NEW."review_until", NEW."sent_to_council_on", NEW."sent_to_ministry_on", NEW."signed_on", NEW."signed_precision", NEW."state", NEW."text_version_id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="cc28ea2c18f20ce894dd94f76289aa46ca2a7c7b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1f404",
                            table="protocols_round",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_roundevent" ("closed_on", "closed_reason", "council_meeting_on", "decision_no", "decision_on", "id", "is_historic", "municipality_id", "no_permission_reason", "number", "opened_on", "path", "permission_no", "permission_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protocol_id", "review_until", "sent_to_council_on", "sent_to_ministry_on", "signed_on", "signed_precision", "state", "text_version_id", "twinning_id", "version") VALUES (OLD."closed_on", OLD."closed_reason", OLD."council_meeting_on", OLD."decision_no", OLD."decision_on", OLD."id", OLD."is_historic", OLD."municipality_id", OLD."no_permission_reason", OLD."number", OLD."opened_on", OLD."path", OLD."permission_no", OLD."permission_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."protocol_id", OLD."review_until", OLD."sent_to_council_on", OLD."sent_to_ministry_on", OLD."signed_on", OLD."signed_precision", OLD."state", OLD."text_version_id", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="0e69fa5ac3b4d0691c4993d80b8905d3cf69d84c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_496c6",
                            table="protocols_round",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Application",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "route",
                    models.CharField(
                        choices=[
                            ("direct", "doğrudan"),
                            ("via_governor", "valilik aracılığıyla"),
                            ("via_district_governor", "kaymakamlık aracılığıyla"),
                        ],
                        default="direct",
                        max_length=30,
                        verbose_name="yol",
                    ),
                ),
                ("authority", models.CharField(blank=True, max_length=200, verbose_name="makam")),
                (
                    "partner_information",
                    models.TextField(blank=True, max_length=6000, verbose_name="ortak kentin bilgi notu"),
                ),
                ("expected_benefits", models.TextField(blank=True, max_length=6000, verbose_name="beklenen yararlar")),
                ("has_decision", models.BooleanField(default=True, verbose_name="meclis kararı ekte")),
                (
                    "no_decision_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="meclis kararı neden yok"),
                ),
                ("has_partner", models.BooleanField(default=False, verbose_name="bilgi notu ekte")),
                (
                    "no_partner_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="bilgi notu neden yok"),
                ),
                ("has_benefits", models.BooleanField(default=False, verbose_name="beklenen yararlar ekte")),
                (
                    "no_benefits_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="beklenen yararlar neden yok"),
                ),
                ("has_text", models.BooleanField(default=True, verbose_name="protokol metni ekte")),
                (
                    "no_text_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="protokol metni neden yok"),
                ),
                ("is_sent", models.BooleanField(default=False, editable=False, verbose_name="gönderildi")),
                ("letter_no", models.CharField(blank=True, max_length=80, verbose_name="yazının sayısı")),
                (
                    "foreign_ministry_on",
                    models.DateField(blank=True, null=True, verbose_name="Dışişleri görüşünün tarihi"),
                ),
                (
                    "foreign_ministry_no",
                    models.CharField(blank=True, max_length=80, verbose_name="Dışişleri görüşünün sayısı"),
                ),
                (
                    "foreign_ministry_text",
                    models.TextField(blank=True, max_length=4000, verbose_name="Dışişleri görüşü"),
                ),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[("permitted", "İzin verildi"), ("refused", "İzin verilmedi")],
                        max_length=10,
                        verbose_name="yanıt",
                    ),
                ),
                ("answered_by", models.CharField(blank=True, max_length=200, verbose_name="yanıtlayan makam")),
                (
                    "answer_note",
                    models.TextField(blank=True, max_length=4000, verbose_name="yanıttaki şart veya gerekçe"),
                ),
                ("refused_on", models.DateField(blank=True, null=True, verbose_name="ret tarihi")),
                ("refusal_no", models.CharField(blank=True, max_length=80, verbose_name="ret yazısının sayısı")),
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
                    "round",
                    twinning.institutions.models.ParentOneToOne(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="application",
                        to="protocols.round",
                    ),
                ),
            ],
            options={
                "verbose_name": "izin başvurusu",
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="protocols_application_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="protocols_application_of_town"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("is_sent", False),
                                ("has_decision", True),
                                models.Q(("no_decision_reason", ""), _negated=True),
                                _connector="OR",
                            ),
                            models.Q(
                                ("is_sent", False),
                                ("has_partner", True),
                                models.Q(("no_partner_reason", ""), _negated=True),
                                _connector="OR",
                            ),
                            models.Q(
                                ("is_sent", False),
                                ("has_benefits", True),
                                models.Q(("no_benefits_reason", ""), _negated=True),
                                _connector="OR",
                            ),
                            models.Q(
                                ("is_sent", False),
                                ("has_text", True),
                                models.Q(("no_text_reason", ""), _negated=True),
                                _connector="OR",
                            ),
                        ),
                        name="protocols_application_enclosed",
                        violation_error_message="Dört ekten biri gerekçesiz eksik. Ekleyin veya nedenini yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("has_partner", False),
                                models.Q(("partner_information", ""), _negated=True),
                                _connector="OR",
                            ),
                            models.Q(
                                ("has_benefits", False),
                                models.Q(("expected_benefits", ""), _negated=True),
                                _connector="OR",
                            ),
                        ),
                        name="protocols_enclosed_means_text",
                        violation_error_message="Ekte sayılan belgenin metni boş. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("answer", "refused"),
                                ("refused_on__isnull", False),
                                models.Q(("refusal_no", ""), _negated=True),
                            ),
                            models.Q(
                                models.Q(("answer", "refused"), _negated=True), ("refusal_no", ""), ("refused_on", None)
                            ),
                            _connector="OR",
                        ),
                        name="protocols_refusal_full_or_none",
                        violation_error_message="Ret tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("answer", ""), ("is_sent", True), _connector="OR"),
                        name="protocols_answered_if_sent",
                        violation_error_message="Gönderilmemiş başvuruya yanıt yazılmaz.",
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="protocols_application_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality("round", name="protocols_application_same_round"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_applicationevent" ("answer", "answer_note", "answered_by", "authority", "expected_benefits", "foreign_ministry_no", "foreign_ministry_on", "foreign_ministry_text", "has_benefits", "has_decision", "has_partner", "has_text", "id", "is_sent", "letter_no", "municipality_id", "no_benefits_reason", "no_decision_reason", "no_partner_reason", "no_text_reason", "partner_information", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refusal_no", "refused_on", "round_id", "route", "twinning_id", "version") VALUES (NEW."answer", NEW."answer_note", NEW."answered_by", NEW."authority", NEW."expected_benefits", NEW."foreign_ministry_no", NEW."foreign_ministry_on", NEW."foreign_ministry_text", NEW."has_benefits", NEW."has_decision", NEW."has_partner", NEW."has_text", NEW."id", NEW."is_sent", NEW."letter_no", NEW."municipality_id", NEW."no_benefits_reason", NEW."no_decision_reason", NEW."no_partner_reason", NEW."no_text_reason", NEW."partner_information", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."refusal_no", NEW."refused_on", NEW."round_id", NEW."route", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="af713ed89e0f2492c901592e1fc7f0d39fa55e1d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_314c4",
                            table="protocols_application",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "protocols_applicationevent" ("answer", "answer_note", "answered_by", "authority", "expected_benefits", "foreign_ministry_no", "foreign_ministry_on", "foreign_ministry_text", "has_benefits", "has_decision", "has_partner", "has_text", "id", "is_sent", "letter_no", "municipality_id", "no_benefits_reason", "no_decision_reason", "no_partner_reason", "no_text_reason", "partner_information", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refusal_no", "refused_on", "round_id", "route", "twinning_id", "version") VALUES (NEW."answer", NEW."answer_note", NEW."answered_by", NEW."authority", NEW."expected_benefits", NEW."foreign_ministry_no", NEW."foreign_ministry_on", NEW."foreign_ministry_text", NEW."has_benefits", NEW."has_decision", NEW."has_partner", NEW."has_text", NEW."id", NEW."is_sent", NEW."letter_no", NEW."municipality_id", NEW."no_benefits_reason", NEW."no_decision_reason", NEW."no_partner_reason", NEW."no_text_reason", NEW."partner_information", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."refusal_no", NEW."refused_on", NEW."round_id", NEW."route", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="e2dc24c66a5ec0226031e38e78f4b607c468efd3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_14883",
                            table="protocols_application",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_applicationevent" ("answer", "answer_note", "answered_by", "authority", "expected_benefits", "foreign_ministry_no", "foreign_ministry_on", "foreign_ministry_text", "has_benefits", "has_decision", "has_partner", "has_text", "id", "is_sent", "letter_no", "municipality_id", "no_benefits_reason", "no_decision_reason", "no_partner_reason", "no_text_reason", "partner_information", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refusal_no", "refused_on", "round_id", "route", "twinning_id", "version") VALUES (OLD."answer", OLD."answer_note", OLD."answered_by", OLD."authority", OLD."expected_benefits", OLD."foreign_ministry_no", OLD."foreign_ministry_on", OLD."foreign_ministry_text", OLD."has_benefits", OLD."has_decision", OLD."has_partner", OLD."has_text", OLD."id", OLD."is_sent", OLD."letter_no", OLD."municipality_id", OLD."no_benefits_reason", OLD."no_decision_reason", OLD."no_partner_reason", OLD."no_text_reason", OLD."partner_information", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."refusal_no", OLD."refused_on", OLD."round_id", OLD."route", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="24c3cbb03024babbf0afe9aa300fc3faa650a591",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d2b4",
                            table="protocols_application",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Clause",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("order", models.PositiveSmallIntegerField(editable=False, verbose_name="sıra")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("preamble", "Başlangıç"),
                            ("legal_basis", "Hukuki dayanak"),
                            ("purpose", "Amaç"),
                            ("fields", "İş birliği alanları"),
                            ("activities", "Faaliyetlerin kapsamı"),
                            ("contact_units", "İrtibat birimleri"),
                            ("costs", "Masraflar"),
                            ("foreign_policy", "Dış politikaya uygunluk"),
                            ("personal_data", "Kişisel veriler"),
                            ("entry", "Yürürlüğe giriş"),
                            ("duration", "Süre ve yenileme"),
                            ("amendment", "Değişiklik"),
                            ("termination", "Sona erdirme"),
                            ("disputes", "Uyuşmazlık"),
                            ("languages", "Diller ve imza"),
                            ("other", "Diğer"),
                        ],
                        default="other",
                        max_length=20,
                        verbose_name="konusu",
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
                    "protocol",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="clauses",
                        to="protocols.protocol",
                    ),
                ),
            ],
            options={
                "verbose_name": "madde",
                "ordering": ("order",),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="protocols_clause_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="protocols_clause_of_town"),
                    models.UniqueConstraint(
                        deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                        fields=("protocol", "order"),
                        name="protocols_clause_order",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("kind", "other"), _negated=True),
                        fields=("protocol", "kind"),
                        name="protocols_clause_kind_once",
                        violation_error_message="Bu madde zaten var. Onu düzenleyin.",
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="protocols_clause_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("protocol", name="protocols_clause_same_protocol"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_clauseevent" ("id", "kind", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protocol_id", "twinning_id", "version") VALUES (NEW."id", NEW."kind", NEW."municipality_id", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."protocol_id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="a2b1338b590e072fc6517c067c9dda2bc8814587",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d1b96",
                            table="protocols_clause",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "protocols_clauseevent" ("id", "kind", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protocol_id", "twinning_id", "version") VALUES (NEW."id", NEW."kind", NEW."municipality_id", NEW."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."protocol_id", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="4d23730aab69341e09dc196eaea47db4e829e121",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17b8b",
                            table="protocols_clause",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_clauseevent" ("id", "kind", "municipality_id", "order", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protocol_id", "twinning_id", "version") VALUES (OLD."id", OLD."kind", OLD."municipality_id", OLD."order", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."protocol_id", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="22d6d942e5429ed124cf491d9c32f6a70f767def",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3e0ba",
                            table="protocols_clause",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ClauseText",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("language", models.CharField(editable=False, max_length=12, verbose_name="dil")),
                ("heading", models.CharField(blank=True, max_length=160, verbose_name="başlık")),
                ("text", models.TextField(blank=True, max_length=20000, verbose_name="metin")),
                (
                    "revised_at",
                    models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="düzeltilme"),
                ),
                (
                    "clause",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="texts",
                        to="protocols.clause",
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
                "verbose_name": "madde metni",
                "ordering": ("clause", "language"),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="protocols_clausetext_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="protocols_clausetext_of_town"),
                    models.UniqueConstraint(fields=("clause", "language"), name="protocols_text_once"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="protocols_clausetext_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality("clause", name="protocols_clausetext_same_clause"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_clausetextevent" ("clause_id", "heading", "id", "language", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revised_at", "text", "twinning_id", "version") VALUES (NEW."clause_id", NEW."heading", NEW."id", NEW."language", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."revised_at", NEW."text", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="ea1fa96a9b14cadc1afe37b39125aa9338cb2a58",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_07d07",
                            table="protocols_clausetext",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "protocols_clausetextevent" ("clause_id", "heading", "id", "language", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revised_at", "text", "twinning_id", "version") VALUES (NEW."clause_id", NEW."heading", NEW."id", NEW."language", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."revised_at", NEW."text", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="4804ddcd53444c1c70fb62eb224e4f8f3bbd7dee",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_da821",
                            table="protocols_clausetext",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_clausetextevent" ("clause_id", "heading", "id", "language", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revised_at", "text", "twinning_id", "version") VALUES (OLD."clause_id", OLD."heading", OLD."id", OLD."language", OLD."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."revised_at", OLD."text", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="f12e27436aae71f67ae373c065e0990b8d5409ae",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_065e2",
                            table="protocols_clausetext",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ClauseTextEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("language", models.CharField(editable=False, max_length=12, verbose_name="dil")),
                ("heading", models.CharField(blank=True, max_length=160, verbose_name="başlık")),
                ("text", models.TextField(blank=True, max_length=20000, verbose_name="metin")),
                (
                    "revised_at",
                    models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="düzeltilme"),
                ),
                (
                    "clause",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.clause",
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
                        to="protocols.clausetext",
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
                        name="protocols_clausetextevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="16169d3718b03dec28fad299a7f75f80897dc1b6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_52202",
                            table="protocols_clausetextevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CouncilDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("is_accepted", models.BooleanField(default=True, verbose_name="kabul edildi")),
                ("authorises_signing", models.BooleanField(default=True, verbose_name="başkana imza yetkisi verildi")),
                ("council_term", models.CharField(blank=True, max_length=40, verbose_name="dönem")),
                ("meeting_month", models.DateField(blank=True, null=True, verbose_name="toplantı ayı")),
                (
                    "meeting_kind",
                    models.CharField(
                        choices=[("ordinary", "olağan"), ("extraordinary", "olağanüstü")],
                        default="ordinary",
                        max_length=14,
                        verbose_name="toplantı",
                    ),
                ),
                ("sitting_day", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="birleşim")),
                ("sitting", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="oturum")),
                ("agenda_item", models.CharField(blank=True, max_length=20, verbose_name="gündem maddesi")),
                ("full_number", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="üye tam sayısı")),
                ("present", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="katılan")),
                ("votes_for", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="kabul")),
                ("votes_against", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="ret")),
                ("abstaining", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="çekimser")),
                ("is_adjourned_meeting", models.BooleanField(default=False, verbose_name="ertelenmiş toplantı")),
                (
                    "president_side",
                    models.CharField(
                        blank=True,
                        choices=[("for", "kabul"), ("against", "ret")],
                        max_length=8,
                        verbose_name="başkanın oyu",
                    ),
                ),
                (
                    "vote_kind",
                    models.CharField(
                        blank=True,
                        choices=[("by_sign", "işaretle"), ("by_name", "ad okunarak"), ("secret", "gizli")],
                        max_length=8,
                        verbose_name="oylama şekli",
                    ),
                ),
                ("dissenters", models.TextField(blank=True, max_length=2000, verbose_name="ret ve çekimser verenler")),
                ("commissions", models.CharField(blank=True, max_length=200, verbose_name="komisyon")),
                ("commission_report_on", models.DateField(blank=True, null=True, verbose_name="komisyon raporu")),
                ("commission_opinion", models.CharField(blank=True, max_length=300, verbose_name="komisyonun görüşü")),
                ("returned_on", models.DateField(blank=True, null=True, verbose_name="geri gönderme")),
                (
                    "return_reason",
                    models.TextField(blank=True, max_length=2000, verbose_name="geri gönderme gerekçesi"),
                ),
                ("insisted_on", models.DateField(blank=True, null=True, verbose_name="ısrar")),
                ("final_on", models.DateField(blank=True, null=True, verbose_name="kesinleşme")),
                ("sent_on", models.DateField(blank=True, null=True, verbose_name="mülki idare amirine gönderim")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="teslim")),
                ("receipt_no", models.CharField(blank=True, max_length=40, verbose_name="kayıt sayısı")),
                ("announced_on", models.DateField(blank=True, null=True, verbose_name="duyuru")),
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
                    "round",
                    twinning.institutions.models.ParentOneToOne(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="council_decision",
                        to="protocols.round",
                    ),
                ),
            ],
            options={
                "verbose_name": "meclis kararı",
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="protocols_councildecision_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="protocols_councildecision_of_town"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("abstaining", None),
                                ("full_number", None),
                                ("present", None),
                                ("votes_against", None),
                                ("votes_for", None),
                            ),
                            models.Q(
                                ("abstaining__isnull", False),
                                ("full_number__isnull", False),
                                ("present__isnull", False),
                                ("votes_against__isnull", False),
                                ("votes_for__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="protocols_votes_full",
                        violation_error_message="Oylar birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("present", None),
                            models.Q(
                                ("full_number__gte", models.F("present")),
                                (
                                    "present__gte",
                                    django.db.models.expressions.CombinedExpression(
                                        django.db.models.expressions.CombinedExpression(
                                            models.F("votes_for"), "+", models.F("votes_against")
                                        ),
                                        "+",
                                        models.F("abstaining"),
                                    ),
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="protocols_votes_within",
                        violation_error_message="Oylar katılandan, katılan üye tam sayısından çok olamaz. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("return_reason", ""), ("returned_on", None)),
                            models.Q(("returned_on__isnull", False), models.Q(("return_reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="protocols_return_with_reason",
                        violation_error_message="Geri gönderme günü ve gerekçesi birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("sent_on", None),
                            models.Q(("final_on__isnull", False), ("sent_on__gte", models.F("final_on"))),
                            _connector="OR",
                        ),
                        name="protocols_final_then_sent",
                        violation_error_message="Gönderim kesinleşmeden sonradır. Günleri düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("received_on", None),
                            models.Q(("received_on__gte", models.F("sent_on")), ("sent_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="protocols_sent_then_received",
                        violation_error_message="Teslim gönderimden sonradır. Günleri düzeltin.",
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="protocols_councildecision_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality("round", name="protocols_councildecision_same_round"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_councildecisionevent" ("abstaining", "agenda_item", "announced_on", "authorises_signing", "commission_opinion", "commission_report_on", "commissions", "council_term", "dissenters", "final_on", "full_number", "id", "insisted_on", "is_accepted", "is_adjourned_meeting", "meeting_kind", "meeting_month", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present", "president_side", "receipt_no", "received_on", "return_reason", "returned_on", "round_id", "sent_on", "sitting", "sitting_day", "twinning_id", "version", "vote_kind", "votes_against", "votes_for") VALUES (NEW."abstaining", NEW."agenda_item", NEW."announced_on", NEW."authorises_signing", NEW."commission_opinion", NEW."commission_report_on", NEW."commissions", NEW."council_term", NEW."dissenters", NEW."final_on", NEW."full_number", NEW."id", NEW."insisted_on", NEW."is_accepted", NEW."is_adjourned_meeting", NEW."meeting_kind", NEW."meeting_month", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."present", NEW."president_side", NEW."receipt_no", NEW."received_on", NEW."return_reason", NEW."returned_on", NEW."round_id", NEW."sent_on", NEW."sitting", NEW."sitting_day", NEW."twinning_id", NEW."version", NEW."vote_kind", NEW."votes_against", NEW."votes_for"); RETURN NULL;',
                            hash="f768519b21dc9991b1bef8b8a87c3ae33e53c2c6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bc35a",
                            table="protocols_councildecision",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "protocols_councildecisionevent" ("abstaining", "agenda_item", "announced_on", "authorises_signing", "commission_opinion", "commission_report_on", "commissions", "council_term", "dissenters", "final_on", "full_number", "id", "insisted_on", "is_accepted", "is_adjourned_meeting", "meeting_kind", "meeting_month", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present", "president_side", "receipt_no", "received_on", "return_reason", "returned_on", "round_id", "sent_on", "sitting", "sitting_day", "twinning_id", "version", "vote_kind", "votes_against", "votes_for") VALUES (NEW."abstaining", NEW."agenda_item", NEW."announced_on", NEW."authorises_signing", NEW."commission_opinion", NEW."commission_report_on", NEW."commissions", NEW."council_term", NEW."dissenters", NEW."final_on", NEW."full_number", NEW."id", NEW."insisted_on", NEW."is_accepted", NEW."is_adjourned_meeting", NEW."meeting_kind", NEW."meeting_month", NEW."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."present", NEW."president_side", NEW."receipt_no", NEW."received_on", NEW."return_reason", NEW."returned_on", NEW."round_id", NEW."sent_on", NEW."sitting", NEW."sitting_day", NEW."twinning_id", NEW."version", NEW."vote_kind", NEW."votes_against", NEW."votes_for"); RETURN NULL;',
                            hash="0f89f1b4e4b7c23134af4f670fffb60b856690ce",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9bc8b",
                            table="protocols_councildecision",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_councildecisionevent" ("abstaining", "agenda_item", "announced_on", "authorises_signing", "commission_opinion", "commission_report_on", "commissions", "council_term", "dissenters", "final_on", "full_number", "id", "insisted_on", "is_accepted", "is_adjourned_meeting", "meeting_kind", "meeting_month", "municipality_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present", "president_side", "receipt_no", "received_on", "return_reason", "returned_on", "round_id", "sent_on", "sitting", "sitting_day", "twinning_id", "version", "vote_kind", "votes_against", "votes_for") VALUES (OLD."abstaining", OLD."agenda_item", OLD."announced_on", OLD."authorises_signing", OLD."commission_opinion", OLD."commission_report_on", OLD."commissions", OLD."council_term", OLD."dissenters", OLD."final_on", OLD."full_number", OLD."id", OLD."insisted_on", OLD."is_accepted", OLD."is_adjourned_meeting", OLD."meeting_kind", OLD."meeting_month", OLD."municipality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."present", OLD."president_side", OLD."receipt_no", OLD."received_on", OLD."return_reason", OLD."returned_on", OLD."round_id", OLD."sent_on", OLD."sitting", OLD."sitting_day", OLD."twinning_id", OLD."version", OLD."vote_kind", OLD."votes_against", OLD."votes_for"); RETURN NULL;',
                            hash="9c913271c80b0bcf0d47110f8425659f1ed75457",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f9f2d",
                            table="protocols_councildecision",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ClauseEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("order", models.PositiveSmallIntegerField(editable=False, verbose_name="sıra")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("preamble", "Başlangıç"),
                            ("legal_basis", "Hukuki dayanak"),
                            ("purpose", "Amaç"),
                            ("fields", "İş birliği alanları"),
                            ("activities", "Faaliyetlerin kapsamı"),
                            ("contact_units", "İrtibat birimleri"),
                            ("costs", "Masraflar"),
                            ("foreign_policy", "Dış politikaya uygunluk"),
                            ("personal_data", "Kişisel veriler"),
                            ("entry", "Yürürlüğe giriş"),
                            ("duration", "Süre ve yenileme"),
                            ("amendment", "Değişiklik"),
                            ("termination", "Sona erdirme"),
                            ("disputes", "Uyuşmazlık"),
                            ("languages", "Diller ve imza"),
                            ("other", "Diğer"),
                        ],
                        default="other",
                        max_length=20,
                        verbose_name="konusu",
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
                        to="protocols.clause",
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
                    "protocol",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.protocol",
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
                        name="protocols_clauseevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1ed4fb954bc77f8f806bc3e3662e808d4c30004a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e9f14",
                            table="protocols_clauseevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ProtocolEvent",
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
                            ("main", "protokol"),
                            ("amendment", "protokol değişikliği"),
                            ("sub_protocol", "alt protokol"),
                            ("renewal", "yenileme"),
                        ],
                        default="main",
                        editable=False,
                        max_length=20,
                        verbose_name="türü",
                    ),
                ),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=12),
                        size=4,
                        validators=[protocols.models.protocols.validate_languages],
                        verbose_name="diller",
                    ),
                ),
                ("term_months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="süre (ay)")),
                (
                    "renewal",
                    models.CharField(
                        choices=[
                            ("none", "yenilenmez"),
                            ("automatic", "bildirim yoksa kendiliğinden uzar"),
                            ("agreement", "yazılı anlaşmayla uzar"),
                        ],
                        default="none",
                        max_length=12,
                        verbose_name="yenileme",
                    ),
                ),
                (
                    "notice_months",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="bildirim süresi (ay)"),
                ),
                ("originals", models.PositiveSmallIntegerField(default=2, verbose_name="nüsha sayısı")),
                ("in_force_from", models.DateField(editable=False, null=True, verbose_name="yürürlük")),
                (
                    "in_force_precision",
                    models.CharField(
                        choices=[("day", "gün"), ("month", "ay"), ("year", "yıl")],
                        default="day",
                        editable=False,
                        max_length=5,
                    ),
                ),
                ("in_force_until", models.DateField(editable=False, null=True, verbose_name="süre bitişi")),
                ("ended_on", models.DateField(editable=False, null=True, verbose_name="sona erdiği gün")),
                ("end_reason", models.TextField(blank=True, editable=False, verbose_name="bitiş gerekçesi")),
                ("is_historic", models.BooleanField(default=False, editable=False, verbose_name="tarihî kayıt")),
                ("remark", models.TextField(blank=True, verbose_name="not")),
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
                    "parent",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.protocol",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="protocols.protocol",
                    ),
                ),
                (
                    "superseded_by",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.protocol",
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
                        name="protocols_protocolevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="82b145cfd74e0fbce8120567c50c4f09460359f3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_324f5",
                            table="protocols_protocolevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CouncilDecisionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("is_accepted", models.BooleanField(default=True, verbose_name="kabul edildi")),
                ("authorises_signing", models.BooleanField(default=True, verbose_name="başkana imza yetkisi verildi")),
                ("council_term", models.CharField(blank=True, max_length=40, verbose_name="dönem")),
                ("meeting_month", models.DateField(blank=True, null=True, verbose_name="toplantı ayı")),
                (
                    "meeting_kind",
                    models.CharField(
                        choices=[("ordinary", "olağan"), ("extraordinary", "olağanüstü")],
                        default="ordinary",
                        max_length=14,
                        verbose_name="toplantı",
                    ),
                ),
                ("sitting_day", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="birleşim")),
                ("sitting", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="oturum")),
                ("agenda_item", models.CharField(blank=True, max_length=20, verbose_name="gündem maddesi")),
                ("full_number", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="üye tam sayısı")),
                ("present", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="katılan")),
                ("votes_for", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="kabul")),
                ("votes_against", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="ret")),
                ("abstaining", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="çekimser")),
                ("is_adjourned_meeting", models.BooleanField(default=False, verbose_name="ertelenmiş toplantı")),
                (
                    "president_side",
                    models.CharField(
                        blank=True,
                        choices=[("for", "kabul"), ("against", "ret")],
                        max_length=8,
                        verbose_name="başkanın oyu",
                    ),
                ),
                (
                    "vote_kind",
                    models.CharField(
                        blank=True,
                        choices=[("by_sign", "işaretle"), ("by_name", "ad okunarak"), ("secret", "gizli")],
                        max_length=8,
                        verbose_name="oylama şekli",
                    ),
                ),
                ("dissenters", models.TextField(blank=True, max_length=2000, verbose_name="ret ve çekimser verenler")),
                ("commissions", models.CharField(blank=True, max_length=200, verbose_name="komisyon")),
                ("commission_report_on", models.DateField(blank=True, null=True, verbose_name="komisyon raporu")),
                ("commission_opinion", models.CharField(blank=True, max_length=300, verbose_name="komisyonun görüşü")),
                ("returned_on", models.DateField(blank=True, null=True, verbose_name="geri gönderme")),
                (
                    "return_reason",
                    models.TextField(blank=True, max_length=2000, verbose_name="geri gönderme gerekçesi"),
                ),
                ("insisted_on", models.DateField(blank=True, null=True, verbose_name="ısrar")),
                ("final_on", models.DateField(blank=True, null=True, verbose_name="kesinleşme")),
                ("sent_on", models.DateField(blank=True, null=True, verbose_name="mülki idare amirine gönderim")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="teslim")),
                ("receipt_no", models.CharField(blank=True, max_length=40, verbose_name="kayıt sayısı")),
                ("announced_on", models.DateField(blank=True, null=True, verbose_name="duyuru")),
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
                        to="protocols.councildecision",
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
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.round",
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
                        name="protocols_councildecisionevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0b0af185c4f4f75a117e060b8727fd82cdee1fb6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4098a",
                            table="protocols_councildecisionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ApplicationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "route",
                    models.CharField(
                        choices=[
                            ("direct", "doğrudan"),
                            ("via_governor", "valilik aracılığıyla"),
                            ("via_district_governor", "kaymakamlık aracılığıyla"),
                        ],
                        default="direct",
                        max_length=30,
                        verbose_name="yol",
                    ),
                ),
                ("authority", models.CharField(blank=True, max_length=200, verbose_name="makam")),
                (
                    "partner_information",
                    models.TextField(blank=True, max_length=6000, verbose_name="ortak kentin bilgi notu"),
                ),
                ("expected_benefits", models.TextField(blank=True, max_length=6000, verbose_name="beklenen yararlar")),
                ("has_decision", models.BooleanField(default=True, verbose_name="meclis kararı ekte")),
                (
                    "no_decision_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="meclis kararı neden yok"),
                ),
                ("has_partner", models.BooleanField(default=False, verbose_name="bilgi notu ekte")),
                (
                    "no_partner_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="bilgi notu neden yok"),
                ),
                ("has_benefits", models.BooleanField(default=False, verbose_name="beklenen yararlar ekte")),
                (
                    "no_benefits_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="beklenen yararlar neden yok"),
                ),
                ("has_text", models.BooleanField(default=True, verbose_name="protokol metni ekte")),
                (
                    "no_text_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="protokol metni neden yok"),
                ),
                ("is_sent", models.BooleanField(default=False, editable=False, verbose_name="gönderildi")),
                ("letter_no", models.CharField(blank=True, max_length=80, verbose_name="yazının sayısı")),
                (
                    "foreign_ministry_on",
                    models.DateField(blank=True, null=True, verbose_name="Dışişleri görüşünün tarihi"),
                ),
                (
                    "foreign_ministry_no",
                    models.CharField(blank=True, max_length=80, verbose_name="Dışişleri görüşünün sayısı"),
                ),
                (
                    "foreign_ministry_text",
                    models.TextField(blank=True, max_length=4000, verbose_name="Dışişleri görüşü"),
                ),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[("permitted", "İzin verildi"), ("refused", "İzin verilmedi")],
                        max_length=10,
                        verbose_name="yanıt",
                    ),
                ),
                ("answered_by", models.CharField(blank=True, max_length=200, verbose_name="yanıtlayan makam")),
                (
                    "answer_note",
                    models.TextField(blank=True, max_length=4000, verbose_name="yanıttaki şart veya gerekçe"),
                ),
                ("refused_on", models.DateField(blank=True, null=True, verbose_name="ret tarihi")),
                ("refusal_no", models.CharField(blank=True, max_length=80, verbose_name="ret yazısının sayısı")),
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
                        to="protocols.application",
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
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.round",
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
                        name="protocols_applicationevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ac1ccb32bd347f426985cbb4b35410d79cd61701",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ff0ee",
                            table="protocols_applicationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("number", models.PositiveSmallIntegerField(editable=False, verbose_name="tur")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Taslak"),
                            ("in_review", "İncelemede"),
                            ("at_council", "Mecliste"),
                            ("accepted", "Kabul edildi"),
                            ("at_ministry", "Bakanlıkta"),
                            ("permitted", "İzin verildi"),
                            ("signed", "İmzalandı"),
                            ("refused", "Reddedildi"),
                            ("withdrawn", "Geri alındı"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=12,
                        verbose_name="durum",
                    ),
                ),
                (
                    "path",
                    models.CharField(
                        choices=[
                            ("abroad", "Bakanlık izniyle"),
                            ("domestic", "iki meclisin kararıyla"),
                            ("goodwill", "izin veya gerekçesiyle"),
                        ],
                        editable=False,
                        max_length=10,
                        verbose_name="yol",
                    ),
                ),
                ("is_historic", models.BooleanField(default=False, editable=False, verbose_name="tarihî kayıt")),
                (
                    "opened_on",
                    models.DateField(default=django.utils.timezone.localdate, editable=False, verbose_name="açılış"),
                ),
                ("review_until", models.DateField(blank=True, null=True, verbose_name="görüş için son gün")),
                ("sent_to_council_on", models.DateField(editable=False, null=True, verbose_name="meclise sunuluş")),
                ("council_meeting_on", models.DateField(blank=True, null=True, verbose_name="toplantı günü")),
                ("decision_on", models.DateField(editable=False, null=True, verbose_name="karar tarihi")),
                (
                    "decision_no",
                    models.CharField(blank=True, editable=False, max_length=40, verbose_name="karar sayısı"),
                ),
                ("sent_to_ministry_on", models.DateField(editable=False, null=True, verbose_name="Bakanlığa gönderim")),
                ("permission_on", models.DateField(editable=False, null=True, verbose_name="izin tarihi")),
                (
                    "permission_no",
                    models.CharField(blank=True, editable=False, max_length=80, verbose_name="izin sayısı"),
                ),
                (
                    "no_permission_reason",
                    models.TextField(blank=True, editable=False, verbose_name="izin alınmamasının gerekçesi"),
                ),
                ("signed_on", models.DateField(editable=False, null=True, verbose_name="imza")),
                (
                    "signed_precision",
                    models.CharField(
                        choices=[("day", "gün"), ("month", "ay"), ("year", "yıl")],
                        default="day",
                        editable=False,
                        max_length=5,
                    ),
                ),
                ("closed_on", models.DateField(editable=False, null=True, verbose_name="turun kapanışı")),
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
                        to="protocols.round",
                    ),
                ),
                (
                    "protocol",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.protocol",
                    ),
                ),
                (
                    "text_version",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT",
                        login="",
                        name="protocols_roundevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="943a7d6539ea44c86fbb9776a9b07cc3653fc55e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d5e19",
                            table="protocols_roundevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Signature",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("signed_on", models.DateField(verbose_name="imza günü")),
                ("place", models.CharField(max_length=120, verbose_name="imza yeri")),
                ("signatory_name", models.CharField(max_length=160, verbose_name="imzalayan")),
                ("signatory_title", models.CharField(max_length=160, verbose_name="unvanı")),
                ("is_deputy", models.BooleanField(default=False, verbose_name="vekâleten")),
                ("is_remote", models.BooleanField(default=False, verbose_name="çevrim içi")),
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
                    "partner",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="relations.twinningpartner",
                        verbose_name="taraf",
                    ),
                ),
                (
                    "round",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="signatures",
                        to="protocols.round",
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
                "verbose_name": "imza",
                "ordering": ("signed_on", "id"),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="protocols_signature_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="protocols_signature_of_town"),
                    models.UniqueConstraint(
                        fields=("round", "partner"),
                        name="protocols_signature_once",
                        nulls_distinct=False,
                        violation_error_message="Bu tarafın imzası zaten kayıtlı.",
                    ),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="protocols_signature_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality("round", name="protocols_signature_same_round"),
                    twinning.tenancy.constraints.SameMunicipality("partner", name="protocols_signature_same_partner"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_signatureevent" ("id", "is_deputy", "is_remote", "municipality_id", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "round_id", "signatory_name", "signatory_title", "signed_on", "twinning_id", "version") VALUES (NEW."id", NEW."is_deputy", NEW."is_remote", NEW."municipality_id", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."place", NEW."round_id", NEW."signatory_name", NEW."signatory_title", NEW."signed_on", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="e226a1dbd92578f34c4a3c8289b77b2798cb67e9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ac866",
                            table="protocols_signature",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "protocols_signatureevent" ("id", "is_deputy", "is_remote", "municipality_id", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "round_id", "signatory_name", "signatory_title", "signed_on", "twinning_id", "version") VALUES (NEW."id", NEW."is_deputy", NEW."is_remote", NEW."municipality_id", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."place", NEW."round_id", NEW."signatory_name", NEW."signatory_title", NEW."signed_on", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="6555ee72ded3379edddc8c420beb84ea97027497",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2a526",
                            table="protocols_signature",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_signatureevent" ("id", "is_deputy", "is_remote", "municipality_id", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "round_id", "signatory_name", "signatory_title", "signed_on", "twinning_id", "version") VALUES (OLD."id", OLD."is_deputy", OLD."is_remote", OLD."municipality_id", OLD."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."place", OLD."round_id", OLD."signatory_name", OLD."signatory_title", OLD."signed_on", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="6a90af5340286307e23fe0850330f1b3d9d15409",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_91c3d",
                            table="protocols_signature",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SignatureEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("signed_on", models.DateField(verbose_name="imza günü")),
                ("place", models.CharField(max_length=120, verbose_name="imza yeri")),
                ("signatory_name", models.CharField(max_length=160, verbose_name="imzalayan")),
                ("signatory_title", models.CharField(max_length=160, verbose_name="unvanı")),
                ("is_deputy", models.BooleanField(default=False, verbose_name="vekâleten")),
                ("is_remote", models.BooleanField(default=False, verbose_name="çevrim içi")),
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
                        verbose_name="taraf",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="protocols.signature",
                    ),
                ),
                (
                    "round",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.round",
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
                        name="protocols_signatureevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a89ba8c4b77f60aee60d45de1582a0c0ead4445c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f7d92",
                            table="protocols_signatureevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
