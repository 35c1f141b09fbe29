import django.db.models.deletion
import django.db.models.expressions
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import twinning.institutions.models
import twinning.tenancy.constraints


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0002_authorities"),
        ("protocols", "0001_initial"),
        ("relations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="RevivalAttempt",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("on", models.DateField(verbose_name="gün")),
                ("what", models.TextField(max_length=2000, verbose_name="ne denendi")),
                ("outcome", models.TextField(blank=True, max_length=2000, verbose_name="sonucu")),
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
                        related_name="revival_attempts",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "canlandırma denemesi",
                "ordering": ("on", "id"),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="protocols_revivalattempt_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="protocols_revivalattempt_of_town"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="protocols_revivalattempt_same_twinning"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_revivalattemptevent" ("id", "municipality_id", "on", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version", "what") VALUES (NEW."id", NEW."municipality_id", NEW."on", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."twinning_id", NEW."version", NEW."what"); RETURN NULL;',
                            hash="315da0e2900129a63ce69ca5cbec69aa48f40916",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_17e56",
                            table="protocols_revivalattempt",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "protocols_revivalattemptevent" ("id", "municipality_id", "on", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version", "what") VALUES (NEW."id", NEW."municipality_id", NEW."on", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."twinning_id", NEW."version", NEW."what"); RETURN NULL;',
                            hash="344c00cb30b6ce964248aa370b25da787c1b5cd4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_320be",
                            table="protocols_revivalattempt",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_revivalattemptevent" ("id", "municipality_id", "on", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "twinning_id", "version", "what") VALUES (OLD."id", OLD."municipality_id", OLD."on", OLD."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."twinning_id", OLD."version", OLD."what"); RETURN NULL;',
                            hash="37bff06b272d7eb6954f111e85790cf27b5e663f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4fe64",
                            table="protocols_revivalattempt",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RevivalAttemptEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("on", models.DateField(verbose_name="gün")),
                ("what", models.TextField(max_length=2000, verbose_name="ne denendi")),
                ("outcome", models.TextField(blank=True, max_length=2000, verbose_name="sonucu")),
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
                        to="protocols.revivalattempt",
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
                        name="protocols_revivalattemptevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="52fa39072e714dd82f8d94901201385d93681196",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b7761",
                            table="protocols_revivalattemptevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Termination",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "Önerildi"),
                            ("decided", "Karar alındı"),
                            ("notified", "Ortağa bildirildi"),
                            ("ministry_told", "Bakanlığa bilgi verildi"),
                            ("ended", "Sona erdi"),
                            ("withdrawn", "Geri alındı"),
                        ],
                        default="proposed",
                        editable=False,
                        max_length=14,
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
                    "file_was",
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
                        default="in_force",
                        editable=False,
                        max_length=20,
                    ),
                ),
                ("proposed_on", models.DateField(default=django.utils.timezone.localdate, verbose_name="öneri günü")),
                (
                    "ground",
                    models.CharField(
                        choices=[
                            ("no_contact", "iletişim kurulamıyor"),
                            ("no_work", "birlikte iş yapılamıyor"),
                            ("reached", "amaca ulaşıldı"),
                            ("duties", "belediyenin görev veya önceliği değişti"),
                            ("resources", "kaynak ayrılamıyor"),
                            ("partner", "ortak ilişkiyi bitirdi"),
                            ("other", "diğer"),
                        ],
                        max_length=10,
                        verbose_name="gerekçe",
                    ),
                ),
                ("grounds", models.TextField(max_length=6000, verbose_name="gerekçenin açıklaması")),
                ("duty", models.TextField(blank=True, max_length=2000, verbose_name="belediyenin göreviyle bağı")),
                ("decision_on", models.DateField(editable=False, null=True, verbose_name="karar tarihi")),
                (
                    "decision_no",
                    models.CharField(blank=True, editable=False, max_length=40, verbose_name="karar sayısı"),
                ),
                ("is_accepted", models.BooleanField(editable=False, null=True, verbose_name="meclis kabul etti")),
                (
                    "full_number",
                    models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="üye tam sayısı"),
                ),
                ("present", models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="katılan")),
                ("votes_for", models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="kabul")),
                ("votes_against", models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="ret")),
                ("abstaining", models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="çekimser")),
                (
                    "is_adjourned_meeting",
                    models.BooleanField(default=False, editable=False, verbose_name="ertelenmiş toplantı"),
                ),
                (
                    "president_side",
                    models.CharField(
                        blank=True,
                        choices=[("for", "kabul"), ("against", "ret")],
                        editable=False,
                        max_length=8,
                        verbose_name="başkanın oyu",
                    ),
                ),
                ("final_on", models.DateField(editable=False, null=True, verbose_name="kesinleşme")),
                ("sent_on", models.DateField(editable=False, null=True, verbose_name="mülki idare amirine gönderim")),
                (
                    "agreed_notice_months",
                    models.PositiveSmallIntegerField(
                        editable=False, null=True, verbose_name="protokoldeki bildirim süresi (ay)"
                    ),
                ),
                (
                    "notice_months",
                    models.PositiveSmallIntegerField(
                        editable=False, null=True, verbose_name="uygulanan bildirim süresi (ay)"
                    ),
                ),
                ("notified_on", models.DateField(editable=False, null=True, verbose_name="ortağa bildirim")),
                (
                    "notice_no",
                    models.CharField(
                        blank=True, editable=False, max_length=80, verbose_name="bildirim yazısının sayısı"
                    ),
                ),
                (
                    "notice_how",
                    models.CharField(blank=True, editable=False, max_length=200, verbose_name="bildirimin yolu"),
                ),
                ("earliest_end_on", models.DateField(editable=False, null=True, verbose_name="en erken bitiş")),
                ("planned_end_on", models.DateField(editable=False, null=True, verbose_name="bildirilen bitiş")),
                ("ministry_told_on", models.DateField(editable=False, null=True, verbose_name="Bakanlığa bilgi")),
                (
                    "ministry_letter_no",
                    models.CharField(blank=True, editable=False, max_length=80, verbose_name="bilgi yazısının sayısı"),
                ),
                ("ended_on", models.DateField(editable=False, null=True, verbose_name="sona erdiği gün")),
                ("withdrawn_on", models.DateField(editable=False, null=True, verbose_name="geri alındığı gün")),
                ("withdrawn_why", models.TextField(blank=True, editable=False, verbose_name="geri almanın gerekçesi")),
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
                        related_name="terminations",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "sonlandırma",
                "ordering": ("id",),
                "indexes": [models.Index(fields=["municipality", "state"], name="protocols_termination_state")],
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="protocols_termination_rls",
                        national=True,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="protocols_termination_of_town"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="protocols_termination_same_twinning"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("state__in", ["proposed", "decided", "notified", "ministry_told"])),
                        fields=("twinning",),
                        name="protocols_one_end_open",
                        violation_error_message="Bu dosyada açık bir sonlandırma var. Onu açın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(models.Q(("grounds", ""), _negated=True), models.Q(("duty", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="protocols_end_with_grounds",
                        violation_error_message="Gerekçe ve belediyenin göreviyle bağı gerekir. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(("decision_no", ""), ("decision_on", None)),
                            models.Q(("decision_on__isnull", False), models.Q(("decision_no", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="protocols_end_decision_full",
                        violation_error_message="Karar tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın.",
                    ),
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
                        name="protocols_end_votes_full",
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
                        name="protocols_end_votes_within",
                        violation_error_message="Oylar katılandan, katılan üye tam sayısından çok olamaz. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("state__in", ["proposed", "withdrawn"]),
                            models.Q(("decision_on__isnull", False), ("is_accepted", True)),
                            _connector="OR",
                        ),
                        name="protocols_end_decided",
                        violation_error_message="Meclis kararı yok: tarih ve sayı gerekir.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(
                                ("earliest_end_on", None),
                                ("notice_how", ""),
                                ("notified_on", None),
                                ("planned_end_on", None),
                            ),
                            models.Q(
                                ("notice_months__isnull", False),
                                ("notified_on__isnull", False),
                                ("earliest_end_on__isnull", False),
                                ("planned_end_on__isnull", False),
                                models.Q(("notice_how", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="protocols_end_notice_full",
                        violation_error_message="Bildirim günü, yolu ve süresi birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(("state__in", ("notified", "ministry_told", "ended")), _negated=True),
                            ("notified_on__isnull", False),
                            _connector="OR",
                        ),
                        name="protocols_end_notified",
                        violation_error_message="Ortağa bildirim yok.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            ("agreed_notice_months", None),
                            ("notice_months", None),
                            ("notice_months", models.F("agreed_notice_months")),
                            _connector="OR",
                        ),
                        name="protocols_end_period_agreed",
                        violation_error_message="Bildirim süresi protokolde yazandır. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_historic", True),
                            models.Q(
                                models.Q(("state", "ministry_told"), _negated=True),
                                models.Q(
                                    models.Q(("state", "ended"), _negated=True),
                                    models.Q(("path", "abroad"), _negated=True),
                                    _connector="OR",
                                ),
                            ),
                            ("ministry_told_on__isnull", False),
                            _connector="OR",
                        ),
                        name="protocols_end_ministry_told",
                        violation_error_message="Bakanlığa bilgi verilmedi.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("path", "domestic"), _negated=True),
                            models.Q(models.Q(("state", "ministry_told"), _negated=True), ("ministry_told_on", None)),
                            _connector="OR",
                        ),
                        name="protocols_end_domestic_no_ministry",
                        violation_error_message="Yurt içi dosyada Bakanlığa bilgi verilmez.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_on__isnull", False), ("state", "ended")),
                            models.Q(models.Q(("state", "ended"), _negated=True), ("ended_on", None)),
                            _connector="OR",
                        ),
                        name="protocols_end_with_day",
                        violation_error_message="Sona erdiği gün gerekir. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("is_historic", True),
                                ("earliest_end_on", None),
                                ("ended_on", None),
                                ("ended_on__gte", models.F("earliest_end_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("is_historic", True),
                                ("earliest_end_on", None),
                                ("planned_end_on", None),
                                ("planned_end_on__gte", models.F("earliest_end_on")),
                                _connector="OR",
                            ),
                        ),
                        name="protocols_end_not_early",
                        violation_error_message="Bildirim süresi dolmadan ilişki sona ermez. Günü düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("is_historic", True),
                                ("proposed_on", None),
                                ("decision_on", None),
                                ("decision_on__gte", models.F("proposed_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("is_historic", True),
                                ("decision_on", None),
                                ("final_on", None),
                                ("final_on__gte", models.F("decision_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("is_historic", True),
                                ("final_on", None),
                                ("sent_on", None),
                                ("sent_on__gte", models.F("final_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("is_historic", True),
                                ("decision_on", None),
                                ("notified_on", None),
                                ("notified_on__gte", models.F("decision_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("is_historic", True),
                                ("decision_on", None),
                                ("ministry_told_on", None),
                                ("ministry_told_on__gte", models.F("decision_on")),
                                _connector="OR",
                            ),
                        ),
                        name="protocols_end_days_in_order",
                        violation_error_message="Öneri, karar, kesinleşme, bildirim bu sırayla olur. Günleri düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_on__isnull", False),
                                models.Q(("withdrawn_why", ""), _negated=True),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_on", None),
                                ("withdrawn_why", ""),
                            ),
                            _connector="OR",
                        ),
                        name="protocols_end_withdrawn_why",
                        violation_error_message="Geri almanın gerekçesi yok. Yazın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_terminationevent" ("abstaining", "agreed_notice_months", "decision_no", "decision_on", "duty", "earliest_end_on", "ended_on", "file_was", "final_on", "full_number", "ground", "grounds", "id", "is_accepted", "is_adjourned_meeting", "is_historic", "ministry_letter_no", "ministry_told_on", "municipality_id", "notice_how", "notice_months", "notice_no", "notified_on", "path", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_end_on", "present", "president_side", "proposed_on", "sent_on", "state", "twinning_id", "version", "votes_against", "votes_for", "withdrawn_on", "withdrawn_why") VALUES (NEW."abstaining", NEW."agreed_notice_months", NEW."decision_no", NEW."decision_on", NEW."duty", NEW."earliest_end_on", NEW."ended_on", NEW."file_was", NEW."final_on", NEW."full_number", NEW."ground", NEW."grounds", NEW."id", NEW."is_accepted", NEW."is_adjourned_meeting", NEW."is_historic", NEW."ministry_letter_no", NEW."ministry_told_on", NEW."municipality_id", NEW."notice_how", NEW."notice_months", NEW."notice_no", NEW."notified_on", NEW."path", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."planned_end_on", NEW."present", NEW."president_side", NEW."proposed_on", NEW."sent_on", NEW."state", NEW."twinning_id", NEW."version", NEW."votes_against", NEW."votes_for", NEW."withdrawn_on", NEW."withdrawn_why"); RETURN NULL;',
                            hash="4ac5d5ddba3caa6cc34243c64bc4b5512ff899d8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f2668",
                            table="protocols_termination",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "protocols_terminationevent" ("abstaining", "agreed_notice_months", "decision_no", "decision_on", "duty", "earliest_end_on", "ended_on", "file_was", "final_on", "full_number", "ground", "grounds", "id", "is_accepted", "is_adjourned_meeting", "is_historic", "ministry_letter_no", "ministry_told_on", "municipality_id", "notice_how", "notice_months", "notice_no", "notified_on", "path", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_end_on", "present", "president_side", "proposed_on", "sent_on", "state", "twinning_id", "version", "votes_against", "votes_for", "withdrawn_on", "withdrawn_why") VALUES (NEW."abstaining", NEW."agreed_notice_months", NEW."decision_no", NEW."decision_on", NEW."duty", NEW."earliest_end_on", NEW."ended_on", NEW."file_was", NEW."final_on", NEW."full_number", NEW."ground", NEW."grounds", NEW."id", NEW."is_accepted", NEW."is_adjourned_meeting", NEW."is_historic", NEW."ministry_letter_no", NEW."ministry_told_on", NEW."municipality_id", NEW."notice_how", NEW."notice_months", NEW."notice_no", NEW."notified_on", NEW."path", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."planned_end_on", NEW."present", NEW."president_side", NEW."proposed_on", NEW."sent_on", NEW."state", NEW."twinning_id", NEW."version", NEW."votes_against", NEW."votes_for", NEW."withdrawn_on", NEW."withdrawn_why"); RETURN NULL;',
                            hash="429b33527065040ac1f84c69bebe384d677eba1c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_81004",
                            table="protocols_termination",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "protocols_terminationevent" ("abstaining", "agreed_notice_months", "decision_no", "decision_on", "duty", "earliest_end_on", "ended_on", "file_was", "final_on", "full_number", "ground", "grounds", "id", "is_accepted", "is_adjourned_meeting", "is_historic", "ministry_letter_no", "ministry_told_on", "municipality_id", "notice_how", "notice_months", "notice_no", "notified_on", "path", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_end_on", "present", "president_side", "proposed_on", "sent_on", "state", "twinning_id", "version", "votes_against", "votes_for", "withdrawn_on", "withdrawn_why") VALUES (OLD."abstaining", OLD."agreed_notice_months", OLD."decision_no", OLD."decision_on", OLD."duty", OLD."earliest_end_on", OLD."ended_on", OLD."file_was", OLD."final_on", OLD."full_number", OLD."ground", OLD."grounds", OLD."id", OLD."is_accepted", OLD."is_adjourned_meeting", OLD."is_historic", OLD."ministry_letter_no", OLD."ministry_told_on", OLD."municipality_id", OLD."notice_how", OLD."notice_months", OLD."notice_no", OLD."notified_on", OLD."path", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."planned_end_on", OLD."present", OLD."president_side", OLD."proposed_on", OLD."sent_on", OLD."state", OLD."twinning_id", OLD."version", OLD."votes_against", OLD."votes_for", OLD."withdrawn_on", OLD."withdrawn_why"); RETURN NULL;',
                            hash="9def15646f5e3f2beaa51ec3b52263418a4e4327",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ab0cc",
                            table="protocols_termination",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TerminationEvent",
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
                        choices=[
                            ("proposed", "Önerildi"),
                            ("decided", "Karar alındı"),
                            ("notified", "Ortağa bildirildi"),
                            ("ministry_told", "Bakanlığa bilgi verildi"),
                            ("ended", "Sona erdi"),
                            ("withdrawn", "Geri alındı"),
                        ],
                        default="proposed",
                        editable=False,
                        max_length=14,
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
                    "file_was",
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
                        default="in_force",
                        editable=False,
                        max_length=20,
                    ),
                ),
                ("proposed_on", models.DateField(default=django.utils.timezone.localdate, verbose_name="öneri günü")),
                (
                    "ground",
                    models.CharField(
                        choices=[
                            ("no_contact", "iletişim kurulamıyor"),
                            ("no_work", "birlikte iş yapılamıyor"),
                            ("reached", "amaca ulaşıldı"),
                            ("duties", "belediyenin görev veya önceliği değişti"),
                            ("resources", "kaynak ayrılamıyor"),
                            ("partner", "ortak ilişkiyi bitirdi"),
                            ("other", "diğer"),
                        ],
                        max_length=10,
                        verbose_name="gerekçe",
                    ),
                ),
                ("grounds", models.TextField(max_length=6000, verbose_name="gerekçenin açıklaması")),
                ("duty", models.TextField(blank=True, max_length=2000, verbose_name="belediyenin göreviyle bağı")),
                ("decision_on", models.DateField(editable=False, null=True, verbose_name="karar tarihi")),
                (
                    "decision_no",
                    models.CharField(blank=True, editable=False, max_length=40, verbose_name="karar sayısı"),
                ),
                ("is_accepted", models.BooleanField(editable=False, null=True, verbose_name="meclis kabul etti")),
                (
                    "full_number",
                    models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="üye tam sayısı"),
                ),
                ("present", models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="katılan")),
                ("votes_for", models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="kabul")),
                ("votes_against", models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="ret")),
                ("abstaining", models.PositiveSmallIntegerField(editable=False, null=True, verbose_name="çekimser")),
                (
                    "is_adjourned_meeting",
                    models.BooleanField(default=False, editable=False, verbose_name="ertelenmiş toplantı"),
                ),
                (
                    "president_side",
                    models.CharField(
                        blank=True,
                        choices=[("for", "kabul"), ("against", "ret")],
                        editable=False,
                        max_length=8,
                        verbose_name="başkanın oyu",
                    ),
                ),
                ("final_on", models.DateField(editable=False, null=True, verbose_name="kesinleşme")),
                ("sent_on", models.DateField(editable=False, null=True, verbose_name="mülki idare amirine gönderim")),
                (
                    "agreed_notice_months",
                    models.PositiveSmallIntegerField(
                        editable=False, null=True, verbose_name="protokoldeki bildirim süresi (ay)"
                    ),
                ),
                (
                    "notice_months",
                    models.PositiveSmallIntegerField(
                        editable=False, null=True, verbose_name="uygulanan bildirim süresi (ay)"
                    ),
                ),
                ("notified_on", models.DateField(editable=False, null=True, verbose_name="ortağa bildirim")),
                (
                    "notice_no",
                    models.CharField(
                        blank=True, editable=False, max_length=80, verbose_name="bildirim yazısının sayısı"
                    ),
                ),
                (
                    "notice_how",
                    models.CharField(blank=True, editable=False, max_length=200, verbose_name="bildirimin yolu"),
                ),
                ("earliest_end_on", models.DateField(editable=False, null=True, verbose_name="en erken bitiş")),
                ("planned_end_on", models.DateField(editable=False, null=True, verbose_name="bildirilen bitiş")),
                ("ministry_told_on", models.DateField(editable=False, null=True, verbose_name="Bakanlığa bilgi")),
                (
                    "ministry_letter_no",
                    models.CharField(blank=True, editable=False, max_length=80, verbose_name="bilgi yazısının sayısı"),
                ),
                ("ended_on", models.DateField(editable=False, null=True, verbose_name="sona erdiği gün")),
                ("withdrawn_on", models.DateField(editable=False, null=True, verbose_name="geri alındığı gün")),
                ("withdrawn_why", models.TextField(blank=True, editable=False, verbose_name="geri almanın gerekçesi")),
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
                        to="protocols.termination",
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
                        name="protocols_terminationevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="df1be4f9b6988c93fee237887992bca7975c20d4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a445d",
                            table="protocols_terminationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
