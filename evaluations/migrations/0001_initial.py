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
        ("institutions", "0002_authorities"),
        ("programs", "0001_initial"),
        ("protocols", "0002_termination"),
        ("relations", "0002_trash"),
    ]

    operations = [
        migrations.CreateModel(
            name="ActivityLesson",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("on", models.DateField(default=django.utils.timezone.localdate, verbose_name="gün")),
                ("well", models.TextField(blank=True, max_length=3000, verbose_name="iyi giden")),
                ("badly", models.TextField(blank=True, max_length=3000, verbose_name="kötü giden")),
                ("press", models.TextField(blank=True, max_length=3000, verbose_name="basın")),
                (
                    "thanks",
                    models.TextField(blank=True, max_length=3000, verbose_name="övgü, eleştiri, teşekkür yazısı"),
                ),
                ("better", models.TextField(blank=True, max_length=3000, verbose_name="gelecek sefer")),
                ("search_text", models.TextField(blank=True, editable=False)),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=twinning.language.fold.TrFold("search_text"),
                        output_field=models.TextField(),
                    ),
                ),
                (
                    "activity",
                    twinning.institutions.models.ParentOneToOne(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lesson",
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
                        related_name="lessons",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "faaliyetten ders",
                "ordering": ("-on", "-id"),
                "indexes": [models.Index(fields=["municipality", "-on", "-id"], name="evaluations_lesson_recent")],
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="evaluations_activitylesson_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="evaluations_activitylesson_of_town"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="evaluations_activitylesson_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "activity", name="evaluations_activitylesson_same_activity"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("badly", ""), ("better", ""), ("press", ""), ("thanks", ""), ("well", ""), _negated=True
                        ),
                        name="evaluations_lesson_says_something",
                        violation_error_message="Ders boş. En az bir alanı yazın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_activitylessonevent" ("activity_id", "badly", "better", "id", "municipality_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "press", "thanks", "twinning_id", "version", "well") VALUES (NEW."activity_id", NEW."badly", NEW."better", NEW."id", NEW."municipality_id", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."press", NEW."thanks", NEW."twinning_id", NEW."version", NEW."well"); RETURN NULL;',
                            hash="2b8db19967cc2aae3666b6704771c72ff498f378",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_809b4",
                            table="evaluations_activitylesson",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."activity_id" IS DISTINCT FROM (NEW."activity_id") OR OLD."badly" IS DISTINCT FROM (NEW."badly") OR OLD."better" IS DISTINCT FROM (NEW."better") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."municipality_id" IS DISTINCT FROM (NEW."municipality_id") OR OLD."on" IS DISTINCT FROM (NEW."on") OR OLD."press" IS DISTINCT FROM (NEW."press") OR OLD."thanks" IS DISTINCT FROM (NEW."thanks") OR OLD."twinning_id" IS DISTINCT FROM (NEW."twinning_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."well" IS DISTINCT FROM (NEW."well"))',
                            func='INSERT INTO "evaluations_activitylessonevent" ("activity_id", "badly", "better", "id", "municipality_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "press", "thanks", "twinning_id", "version", "well") VALUES (NEW."activity_id", NEW."badly", NEW."better", NEW."id", NEW."municipality_id", NEW."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."press", NEW."thanks", NEW."twinning_id", NEW."version", NEW."well"); RETURN NULL;',
                            hash="a01b90a56ed7d53591a14f0527bc7dbf45bc3ba2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c301",
                            table="evaluations_activitylesson",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_activitylessonevent" ("activity_id", "badly", "better", "id", "municipality_id", "on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "press", "thanks", "twinning_id", "version", "well") VALUES (OLD."activity_id", OLD."badly", OLD."better", OLD."id", OLD."municipality_id", OLD."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."press", OLD."thanks", OLD."twinning_id", OLD."version", OLD."well"); RETURN NULL;',
                            hash="fe539b0a8bba345391cd304d201f875cc9be8717",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_73e81",
                            table="evaluations_activitylesson",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityLessonEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("on", models.DateField(default=django.utils.timezone.localdate, verbose_name="gün")),
                ("well", models.TextField(blank=True, max_length=3000, verbose_name="iyi giden")),
                ("badly", models.TextField(blank=True, max_length=3000, verbose_name="kötü giden")),
                ("press", models.TextField(blank=True, max_length=3000, verbose_name="basın")),
                (
                    "thanks",
                    models.TextField(blank=True, max_length=3000, verbose_name="övgü, eleştiri, teşekkür yazısı"),
                ),
                ("better", models.TextField(blank=True, max_length=3000, verbose_name="gelecek sefer")),
                (
                    "activity",
                    models.ForeignKey(
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
                        to="evaluations.activitylesson",
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
                        name="evaluations_activitylessonevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b9f87beacd4e83e9e0210a54def40cf86f1f494e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_eb94f",
                            table="evaluations_activitylessonevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Evaluation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[("internal", "içe dönük"), ("joint", "ortakla")],
                        default="internal",
                        max_length=10,
                        verbose_name="türü",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Açık"),
                            ("at_partner", "Ortağın yanıtı bekleniyor"),
                            ("closed", "Kapandı"),
                            ("dropped", "Bırakıldı"),
                        ],
                        default="open",
                        editable=False,
                        max_length=12,
                        verbose_name="durum",
                    ),
                ),
                ("begins_on", models.DateField(verbose_name="dönem başı")),
                ("ends_on", models.DateField(verbose_name="dönem sonu")),
                ("opened_on", models.DateField(default=django.utils.timezone.localdate, verbose_name="açılış")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="son gün")),
                ("summary", models.TextField(blank=True, max_length=6000, verbose_name="genel değerlendirme")),
                ("sent_on", models.DateField(editable=False, null=True, verbose_name="ortağa gönderim")),
                (
                    "answer_due_on",
                    models.DateField(editable=False, null=True, verbose_name="ortağın yanıtı için son gün"),
                ),
                ("answered_on", models.DateField(editable=False, null=True, verbose_name="ortağın yanıtı")),
                (
                    "answered_by",
                    models.CharField(blank=True, editable=False, max_length=200, verbose_name="yanıtlayan"),
                ),
                (
                    "partner_remark",
                    models.TextField(blank=True, editable=False, max_length=6000, verbose_name="ortağın sözleri"),
                ),
                (
                    "no_answer_reason",
                    models.TextField(
                        blank=True, editable=False, max_length=2000, verbose_name="yanıtsız sürdürmenin gerekçesi"
                    ),
                ),
                ("closed_on", models.DateField(editable=False, null=True, verbose_name="kapanış")),
                ("dropped_why", models.TextField(blank=True, editable=False, verbose_name="bırakmanın gerekçesi")),
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
                    "programme",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programs.programme",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evaluations",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "değerlendirme",
                "ordering": ("-ends_on", "-id"),
                "indexes": [models.Index(fields=["municipality", "state"], name="evaluations_state")],
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="evaluations_evaluation_rls",
                        national=True,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="evaluations_evaluation_of_town"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="evaluations_evaluation_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "programme", name="evaluations_evaluation_same_programme"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("state__in", ["open", "at_partner"])),
                        fields=("twinning",),
                        name="evaluations_one_open",
                        violation_error_message="Bu dosyanın açık bir değerlendirmesi var. Onu açın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("begins_on"))),
                        name="evaluations_period_in_order",
                        violation_error_message="Dönemin sonu başından önce. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind", "joint"),
                            models.Q(
                                ("answered_by", ""), ("answered_on", None), ("partner_remark", ""), ("sent_on", None)
                            ),
                            _connector="OR",
                        ),
                        name="evaluations_internal_stays_home",
                        violation_error_message="İçe dönük değerlendirme ortağa gitmez.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "at_partner"), _negated=True),
                            ("sent_on__isnull", False),
                            _connector="OR",
                        ),
                        name="evaluations_at_partner_sent",
                        violation_error_message="Ortağa gönderim günü yok. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered_by", ""), ("answered_on", None)),
                            models.Q(("answered_on__isnull", False), models.Q(("answered_by", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="evaluations_answer_full",
                        violation_error_message="Yanıtın günü ve kimden geldiği birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("answer_due_on", None),
                                models.Q(("answer_due_on__gte", models.F("sent_on")), ("sent_on__isnull", False)),
                                _connector="OR",
                            ),
                            models.Q(
                                ("answered_on", None),
                                ("sent_on", None),
                                ("answered_on__gte", models.F("sent_on")),
                                _connector="OR",
                            ),
                        ),
                        name="evaluations_days_in_order",
                        violation_error_message="Yanıt gönderimden önce olamaz. Günleri düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_on__isnull", False), ("state", "closed")),
                            models.Q(models.Q(("state", "closed"), _negated=True), ("closed_on", None)),
                            _connector="OR",
                        ),
                        name="evaluations_closed_with_day",
                        violation_error_message="Kapanış günü gerekir. Yazın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "joint"), ("state", "closed"), _negated=True),
                            ("answered_on__isnull", False),
                            models.Q(("no_answer_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="evaluations_closed_answered",
                        violation_error_message="Ortağın yanıtı gelmedi.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "dropped"), _negated=True),
                            models.Q(("dropped_why", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="evaluations_dropped_why",
                        violation_error_message="Bırakmanın gerekçesi gerekir. Yazın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_evaluationevent" ("answer_due_on", "answered_by", "answered_on", "begins_on", "closed_on", "dropped_why", "due_on", "ends_on", "id", "kind", "municipality_id", "no_answer_reason", "opened_on", "partner_remark", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "sent_on", "state", "summary", "twinning_id", "version") VALUES (NEW."answer_due_on", NEW."answered_by", NEW."answered_on", NEW."begins_on", NEW."closed_on", NEW."dropped_why", NEW."due_on", NEW."ends_on", NEW."id", NEW."kind", NEW."municipality_id", NEW."no_answer_reason", NEW."opened_on", NEW."partner_remark", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."sent_on", NEW."state", NEW."summary", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="ae19ab87443075c9d5134b9f0749e19a47ad1865",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b11c4",
                            table="evaluations_evaluation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_evaluationevent" ("answer_due_on", "answered_by", "answered_on", "begins_on", "closed_on", "dropped_why", "due_on", "ends_on", "id", "kind", "municipality_id", "no_answer_reason", "opened_on", "partner_remark", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "sent_on", "state", "summary", "twinning_id", "version") VALUES (NEW."answer_due_on", NEW."answered_by", NEW."answered_on", NEW."begins_on", NEW."closed_on", NEW."dropped_why", NEW."due_on", NEW."ends_on", NEW."id", NEW."kind", NEW."municipality_id", NEW."no_answer_reason", NEW."opened_on", NEW."partner_remark", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."programme_id", NEW."sent_on", NEW."state", NEW."summary", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="7f647d53d990026f59fe86f29783431e9b1bbe67",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_58a92",
                            table="evaluations_evaluation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_evaluationevent" ("answer_due_on", "answered_by", "answered_on", "begins_on", "closed_on", "dropped_why", "due_on", "ends_on", "id", "kind", "municipality_id", "no_answer_reason", "opened_on", "partner_remark", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "sent_on", "state", "summary", "twinning_id", "version") VALUES (OLD."answer_due_on", OLD."answered_by", OLD."answered_on", OLD."begins_on", OLD."closed_on", OLD."dropped_why", OLD."due_on", OLD."ends_on", OLD."id", OLD."kind", OLD."municipality_id", OLD."no_answer_reason", OLD."opened_on", OLD."partner_remark", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."sent_on", OLD."state", OLD."summary", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="5a465d86425204b842e232997bbff31ed0ed173b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b9f40",
                            table="evaluations_evaluation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Answer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("order", models.PositiveSmallIntegerField(editable=False)),
                (
                    "topic",
                    models.CharField(
                        choices=[("objective", "hedef"), ("parties", "katılım")],
                        default="objective",
                        editable=False,
                        max_length=10,
                        verbose_name="konu",
                    ),
                ),
                ("asked", models.CharField(editable=False, max_length=700, verbose_name="soru")),
                (
                    "level",
                    models.CharField(
                        blank=True,
                        choices=[("reached", "Ulaşıldı"), ("partly", "Kısmen"), ("missed", "Ulaşılmadı")],
                        max_length=8,
                        verbose_name="düzey",
                    ),
                ),
                ("text", models.TextField(blank=True, max_length=3000, verbose_name="açıklama")),
                (
                    "partner_level",
                    models.CharField(
                        blank=True,
                        choices=[("reached", "Ulaşıldı"), ("partly", "Kısmen"), ("missed", "Ulaşılmadı")],
                        max_length=8,
                        verbose_name="ortağın düzeyi",
                    ),
                ),
                ("partner_text", models.TextField(blank=True, max_length=3000, verbose_name="ortağın açıklaması")),
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
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="programs.objective",
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
                    "evaluation",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="evaluations.evaluation",
                    ),
                ),
            ],
            options={
                "verbose_name": "soru",
                "ordering": ("order",),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="evaluations_answer_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="evaluations_answer_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="evaluations_answer_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "evaluation", name="evaluations_answer_same_evaluation"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "objective", name="evaluations_answer_same_objective"
                    ),
                    models.UniqueConstraint(fields=("evaluation", "order"), name="evaluations_answer_order"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_answerevent" ("asked", "evaluation_id", "id", "level", "municipality_id", "objective_id", "order", "partner_level", "partner_text", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "topic", "twinning_id", "version") VALUES (NEW."asked", NEW."evaluation_id", NEW."id", NEW."level", NEW."municipality_id", NEW."objective_id", NEW."order", NEW."partner_level", NEW."partner_text", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."text", NEW."topic", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="9d9cd843893afd4e8fd31c7982e62a8948318463",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2d396",
                            table="evaluations_answer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_answerevent" ("asked", "evaluation_id", "id", "level", "municipality_id", "objective_id", "order", "partner_level", "partner_text", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "topic", "twinning_id", "version") VALUES (NEW."asked", NEW."evaluation_id", NEW."id", NEW."level", NEW."municipality_id", NEW."objective_id", NEW."order", NEW."partner_level", NEW."partner_text", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."text", NEW."topic", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="b52d7c7ea75be032213914ce1f2333a1c5167224",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_42329",
                            table="evaluations_answer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_answerevent" ("asked", "evaluation_id", "id", "level", "municipality_id", "objective_id", "order", "partner_level", "partner_text", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "topic", "twinning_id", "version") VALUES (OLD."asked", OLD."evaluation_id", OLD."id", OLD."level", OLD."municipality_id", OLD."objective_id", OLD."order", OLD."partner_level", OLD."partner_text", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."text", OLD."topic", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="e8f3c8d9b6bb8f98512f36dd21269bb19a86f85d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bf465",
                            table="evaluations_answer",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DormancyDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "door",
                    models.CharField(
                        choices=[
                            ("revive", "canlandır"),
                            ("refound", "başka türde yeniden kur"),
                            ("terminate", "sonlandır"),
                        ],
                        max_length=10,
                        verbose_name="karar",
                    ),
                ),
                ("decided_on", models.DateField(default=django.utils.timezone.localdate, verbose_name="karar günü")),
                ("why", models.TextField(max_length=4000, verbose_name="gerekçe ve plan")),
                ("look_again_on", models.DateField(blank=True, null=True, verbose_name="yeniden bakılacak gün")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("sister_city", "kardeş şehir"),
                            ("cooperation", "iş birliği protokolü"),
                            ("goodwill", "iyi niyet mektubu"),
                        ],
                        max_length=20,
                        verbose_name="yeni tür",
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
                    "new_file",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="relations.twinning",
                        verbose_name="yeni dosya",
                    ),
                ),
                (
                    "termination",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="protocols.termination",
                        verbose_name="sonlandırma",
                    ),
                ),
                (
                    "twinning",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="dormancy_decisions",
                        to="relations.twinning",
                    ),
                ),
            ],
            options={
                "verbose_name": "atıl ilişki kararı",
                "ordering": ("-decided_on", "-id"),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="evaluations_dormancydecision_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="evaluations_dormancydecision_of_town"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="evaluations_dormancydecision_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "new_file", name="evaluations_dormancydecision_same_new_file"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "termination", name="evaluations_dormancydecision_same_termination"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("door", "revive"), _negated=True),
                            ("look_again_on__gt", models.F("decided_on")),
                            _connector="OR",
                        ),
                        name="evaluations_revival_looks_again",
                        violation_error_message="Yeniden bakılacak gün karar gününden sonra olur. Düzeltin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("door", "revive"), ("new_file", None), ("termination", None)),
                            models.Q(("door", "refound"), ("new_file__isnull", False), ("termination", None)),
                            models.Q(("door", "terminate"), ("new_file", None), ("termination__isnull", False)),
                            _connector="OR",
                        ),
                        name="evaluations_door_leads_somewhere",
                        violation_error_message="Kararın bağlandığı dosya veya sonlandırma yok.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_dormancydecisionevent" ("decided_on", "door", "id", "kind", "look_again_on", "municipality_id", "new_file_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "termination_id", "twinning_id", "version", "why") VALUES (NEW."decided_on", NEW."door", NEW."id", NEW."kind", NEW."look_again_on", NEW."municipality_id", NEW."new_file_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."termination_id", NEW."twinning_id", NEW."version", NEW."why"); RETURN NULL;',
                            hash="f0b817955515a7204d75f2e86d35b762b15a60f8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ec330",
                            table="evaluations_dormancydecision",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_dormancydecisionevent" ("decided_on", "door", "id", "kind", "look_again_on", "municipality_id", "new_file_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "termination_id", "twinning_id", "version", "why") VALUES (NEW."decided_on", NEW."door", NEW."id", NEW."kind", NEW."look_again_on", NEW."municipality_id", NEW."new_file_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."termination_id", NEW."twinning_id", NEW."version", NEW."why"); RETURN NULL;',
                            hash="28d599cb6e83286125ee225a4f16dbccdfc62b1f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_272a9",
                            table="evaluations_dormancydecision",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_dormancydecisionevent" ("decided_on", "door", "id", "kind", "look_again_on", "municipality_id", "new_file_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "termination_id", "twinning_id", "version", "why") VALUES (OLD."decided_on", OLD."door", OLD."id", OLD."kind", OLD."look_again_on", OLD."municipality_id", OLD."new_file_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."termination_id", OLD."twinning_id", OLD."version", OLD."why"); RETURN NULL;',
                            hash="c77fae914c158f58d485fbc211b7ae4f83b19cdb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_35cb9",
                            table="evaluations_dormancydecision",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DormancyDecisionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "door",
                    models.CharField(
                        choices=[
                            ("revive", "canlandır"),
                            ("refound", "başka türde yeniden kur"),
                            ("terminate", "sonlandır"),
                        ],
                        max_length=10,
                        verbose_name="karar",
                    ),
                ),
                ("decided_on", models.DateField(default=django.utils.timezone.localdate, verbose_name="karar günü")),
                ("why", models.TextField(max_length=4000, verbose_name="gerekçe ve plan")),
                ("look_again_on", models.DateField(blank=True, null=True, verbose_name="yeniden bakılacak gün")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("sister_city", "kardeş şehir"),
                            ("cooperation", "iş birliği protokolü"),
                            ("goodwill", "iyi niyet mektubu"),
                        ],
                        max_length=20,
                        verbose_name="yeni tür",
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
                    "new_file",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="relations.twinning",
                        verbose_name="yeni dosya",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="evaluations.dormancydecision",
                    ),
                ),
                (
                    "termination",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.termination",
                        verbose_name="sonlandırma",
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
                        name="evaluations_dormancydecisionevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5658f18e0b5f70eeb0eba68c58d6f821df4614e9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1a28f",
                            table="evaluations_dormancydecisionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AnswerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("order", models.PositiveSmallIntegerField(editable=False)),
                (
                    "topic",
                    models.CharField(
                        choices=[("objective", "hedef"), ("parties", "katılım")],
                        default="objective",
                        editable=False,
                        max_length=10,
                        verbose_name="konu",
                    ),
                ),
                ("asked", models.CharField(editable=False, max_length=700, verbose_name="soru")),
                (
                    "level",
                    models.CharField(
                        blank=True,
                        choices=[("reached", "Ulaşıldı"), ("partly", "Kısmen"), ("missed", "Ulaşılmadı")],
                        max_length=8,
                        verbose_name="düzey",
                    ),
                ),
                ("text", models.TextField(blank=True, max_length=3000, verbose_name="açıklama")),
                (
                    "partner_level",
                    models.CharField(
                        blank=True,
                        choices=[("reached", "Ulaşıldı"), ("partly", "Kısmen"), ("missed", "Ulaşılmadı")],
                        max_length=8,
                        verbose_name="ortağın düzeyi",
                    ),
                ),
                ("partner_text", models.TextField(blank=True, max_length=3000, verbose_name="ortağın açıklaması")),
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
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.objective",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="evaluations.answer",
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
                    "evaluation",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.evaluation",
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
                        name="evaluations_answerevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7b04ff80ac1e7c570ae71ce2e6844dc3d78b2bda",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_16eb4",
                            table="evaluations_answerevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EvaluationEvent",
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
                        choices=[("internal", "içe dönük"), ("joint", "ortakla")],
                        default="internal",
                        max_length=10,
                        verbose_name="türü",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Açık"),
                            ("at_partner", "Ortağın yanıtı bekleniyor"),
                            ("closed", "Kapandı"),
                            ("dropped", "Bırakıldı"),
                        ],
                        default="open",
                        editable=False,
                        max_length=12,
                        verbose_name="durum",
                    ),
                ),
                ("begins_on", models.DateField(verbose_name="dönem başı")),
                ("ends_on", models.DateField(verbose_name="dönem sonu")),
                ("opened_on", models.DateField(default=django.utils.timezone.localdate, verbose_name="açılış")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="son gün")),
                ("summary", models.TextField(blank=True, max_length=6000, verbose_name="genel değerlendirme")),
                ("sent_on", models.DateField(editable=False, null=True, verbose_name="ortağa gönderim")),
                (
                    "answer_due_on",
                    models.DateField(editable=False, null=True, verbose_name="ortağın yanıtı için son gün"),
                ),
                ("answered_on", models.DateField(editable=False, null=True, verbose_name="ortağın yanıtı")),
                (
                    "answered_by",
                    models.CharField(blank=True, editable=False, max_length=200, verbose_name="yanıtlayan"),
                ),
                (
                    "partner_remark",
                    models.TextField(blank=True, editable=False, max_length=6000, verbose_name="ortağın sözleri"),
                ),
                (
                    "no_answer_reason",
                    models.TextField(
                        blank=True, editable=False, max_length=2000, verbose_name="yanıtsız sürdürmenin gerekçesi"
                    ),
                ),
                ("closed_on", models.DateField(editable=False, null=True, verbose_name="kapanış")),
                ("dropped_why", models.TextField(blank=True, editable=False, verbose_name="bırakmanın gerekçesi")),
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
                        to="evaluations.evaluation",
                    ),
                ),
                (
                    "programme",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
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
                        name="evaluations_evaluationevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="41d1e23a348d1fd94d4a61a74a013af51d68cd54",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1f8c1",
                            table="evaluations_evaluationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Finding",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("text", models.TextField(max_length=3000, verbose_name="bulgu")),
                (
                    "obstacle",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("people", "insan kaynağı"),
                            ("leadership", "üst yönetim"),
                            ("structure", "kurumsal yapı"),
                            ("bureaucracy", "bürokrasi"),
                            ("coordination", "birimler arası eş güdüm"),
                            ("money", "mali durum"),
                            ("partnership", "ortaklık"),
                            ("funds", "fon azlığı"),
                            ("applying", "başvuru ve seçim"),
                            ("support", "destek eksikliği"),
                            ("politics", "siyasi engeller"),
                        ],
                        editable=False,
                        max_length=14,
                        verbose_name="engel",
                    ),
                ),
                (
                    "detail",
                    models.CharField(
                        blank=True,
                        choices=[
                            (
                                "insan kaynağı",
                                [
                                    ("people.few", "çalışan az"),
                                    ("people.languages", "yabancı dil bilen az"),
                                    ("people.project_writing", "proje yazma bilgisi yok"),
                                    ("people.funds_unknown", "fonları ve başvuru yöntemini bilen az"),
                                    ("people.turnover", "çalışanlar sık değişiyor"),
                                    ("people.training_away", "yönetim uzaktaki eğitime göndermek istemiyor"),
                                ],
                            ),
                            (
                                "üst yönetim",
                                [
                                    ("leadership.vision", "vizyon eksikliği"),
                                    ("leadership.uninformed", "yönetim bilgilendirilmiyor"),
                                    ("leadership.motivation", "siyasi istek yok"),
                                    ("leadership.visible", "görünür altyapı sosyal projeye yeğleniyor"),
                                    ("leadership.no_backing", "proje birimine destek yok"),
                                    ("leadership.only_money", "projeler yalnız parayla ölçülüyor"),
                                    ("leadership.services", "proje için hizmet alımına ön yargı"),
                                    ("leadership.training", "eğitim eksikliği"),
                                ],
                            ),
                            (
                                "kurumsal yapı",
                                [
                                    ("structure.no_unit", "proje birimi yok"),
                                    ("structure.capacity", "dış ilişkiler ve proje kapasitesi eksik"),
                                    ("structure.sharing", "görev paylaşımı sorunlu"),
                                    ("structure.culture", "proje kültürü zayıf"),
                                    ("structure.rank", "birim kuruluş şemasında aşağıda"),
                                    ("structure.bringing", "proje ilgili birime ulaştırılamıyor"),
                                    ("structure.missing", "gereken birimler yok"),
                                    ("structure.visibility", "birim az tanınıyor"),
                                ],
                            ),
                            (
                                "bürokrasi",
                                [("bureaucracy.items", "bütçe ve harcama kalemleri hibe kurallarına uymuyor")],
                            ),
                            (
                                "birimler arası eş güdüm",
                                [
                                    ("coordination.preparing", "hazırlıkta iletişim yok"),
                                    ("coordination.units", "birimlerle sağlıklı iletişim yok"),
                                    ("coordination.unknown", "birimin işi bilinmiyor"),
                                ],
                            ),
                            (
                                "mali durum",
                                [
                                    ("money.debts_bar", "prim ve vergi borcu fona engel"),
                                    ("money.agency_debts", "kurumlara borç var"),
                                    ("money.budget", "bütçe sorunları"),
                                    ("money.cut", "kurum proje bütçesini sormadan kıstı"),
                                    ("money.cofinancing", "eş finansman bulunamıyor"),
                                    ("money.lasting", "sonuçlar sürdürülemiyor"),
                                ],
                            ),
                            (
                                "ortaklık",
                                [
                                    ("partnership.none", "uygun ortak bulunamadı"),
                                    ("partnership.material", "ortakların maddi beklentisi"),
                                    ("partnership.knowledge", "olası ortak ve kuruluşların bilgisi yetersiz"),
                                    ("partnership.network", "kardeş şehir ağı ortak bulmada kullanılmıyor"),
                                    ("partnership.civil", "sivil kuruluş ve üniversitelerle ilişki zayıf"),
                                    ("partnership.institutions", "başka kurumlardan destek yok"),
                                ],
                            ),
                            (
                                "fon azlığı",
                                [
                                    ("funds.few", "fon az"),
                                    ("funds.region", "koşullar bölgeye göre değişiyor"),
                                    ("funds.debts", "borçlar"),
                                    ("funds.sources", "kaynaklar bilinmiyor"),
                                    ("funds.announcement", "ortak bir duyuru yeri yok"),
                                ],
                            ),
                            (
                                "başvuru ve seçim",
                                [
                                    ("applying.methods", "yöntem bilinmiyor"),
                                    ("applying.formats", "biçimler çok ve farklı"),
                                    ("applying.resources", "istenen kaynak orantısız"),
                                    ("applying.long", "değerlendirme uzun sürüyor"),
                                    ("applying.politics", "fon dağıtımında siyaset"),
                                    ("applying.property", "mülkiyet sorunları"),
                                    ("applying.participation", "hazırlık katılımcı değil"),
                                ],
                            ),
                            (
                                "destek eksikliği",
                                [
                                    ("support.language", "dil desteği yok"),
                                    ("support.cycle", "proje döngüsü eğitimi gerek"),
                                    ("support.ministries", "bakanlıkların yanıtı yetersiz"),
                                    ("support.consultants", "danışmanlar yetersiz"),
                                    ("support.extra_pay", "657’ye bağlı çalışana ek ödeme yok"),
                                ],
                            ),
                            (
                                "siyasi engeller",
                                [
                                    ("politics.culture", "devlet politikası olarak proje kültürü yok"),
                                    ("politics.objective", "ulusal projeler nesnel değerlendirilmiyor"),
                                ],
                            ),
                        ],
                        max_length=40,
                        verbose_name="engelin ayrıntısı",
                    ),
                ),
                (
                    "evaluation",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="findings",
                        to="evaluations.evaluation",
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
                "verbose_name": "bulgu",
                "ordering": ("id",),
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE, DELETE",
                        login="",
                        name="evaluations_finding_rls",
                        national=True,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="evaluations_finding_of_town"),
                    twinning.tenancy.constraints.SameMunicipality("twinning", name="evaluations_finding_same_twinning"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "evaluation", name="evaluations_finding_same_evaluation"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("detail", ""), ("obstacle", "")),
                            models.Q(
                                models.Q(("obstacle", ""), _negated=True), ("detail__startswith", models.F("obstacle"))
                            ),
                            _connector="OR",
                        ),
                        name="evaluations_detail_of_obstacle",
                        violation_error_message="Ayrıntı seçilen engelin değil. Düzeltin.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_findingevent" ("detail", "evaluation_id", "id", "municipality_id", "obstacle", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "twinning_id", "version") VALUES (NEW."detail", NEW."evaluation_id", NEW."id", NEW."municipality_id", NEW."obstacle", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."text", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="e878e3a726eff42f7020cbecd9eaa5ae94007ba7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3b8a7",
                            table="evaluations_finding",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_findingevent" ("detail", "evaluation_id", "id", "municipality_id", "obstacle", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "twinning_id", "version") VALUES (NEW."detail", NEW."evaluation_id", NEW."id", NEW."municipality_id", NEW."obstacle", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."text", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="3a1879941e25fa4d7798f4f291bc6935e97c780a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2f291",
                            table="evaluations_finding",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_findingevent" ("detail", "evaluation_id", "id", "municipality_id", "obstacle", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "twinning_id", "version") VALUES (OLD."detail", OLD."evaluation_id", OLD."id", OLD."municipality_id", OLD."obstacle", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."text", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="708f2c3dd7ee9581ed1047b7a8a70af1bd33d31b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_aae39",
                            table="evaluations_finding",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FindingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("text", models.TextField(max_length=3000, verbose_name="bulgu")),
                (
                    "obstacle",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("people", "insan kaynağı"),
                            ("leadership", "üst yönetim"),
                            ("structure", "kurumsal yapı"),
                            ("bureaucracy", "bürokrasi"),
                            ("coordination", "birimler arası eş güdüm"),
                            ("money", "mali durum"),
                            ("partnership", "ortaklık"),
                            ("funds", "fon azlığı"),
                            ("applying", "başvuru ve seçim"),
                            ("support", "destek eksikliği"),
                            ("politics", "siyasi engeller"),
                        ],
                        editable=False,
                        max_length=14,
                        verbose_name="engel",
                    ),
                ),
                (
                    "detail",
                    models.CharField(
                        blank=True,
                        choices=[
                            (
                                "insan kaynağı",
                                [
                                    ("people.few", "çalışan az"),
                                    ("people.languages", "yabancı dil bilen az"),
                                    ("people.project_writing", "proje yazma bilgisi yok"),
                                    ("people.funds_unknown", "fonları ve başvuru yöntemini bilen az"),
                                    ("people.turnover", "çalışanlar sık değişiyor"),
                                    ("people.training_away", "yönetim uzaktaki eğitime göndermek istemiyor"),
                                ],
                            ),
                            (
                                "üst yönetim",
                                [
                                    ("leadership.vision", "vizyon eksikliği"),
                                    ("leadership.uninformed", "yönetim bilgilendirilmiyor"),
                                    ("leadership.motivation", "siyasi istek yok"),
                                    ("leadership.visible", "görünür altyapı sosyal projeye yeğleniyor"),
                                    ("leadership.no_backing", "proje birimine destek yok"),
                                    ("leadership.only_money", "projeler yalnız parayla ölçülüyor"),
                                    ("leadership.services", "proje için hizmet alımına ön yargı"),
                                    ("leadership.training", "eğitim eksikliği"),
                                ],
                            ),
                            (
                                "kurumsal yapı",
                                [
                                    ("structure.no_unit", "proje birimi yok"),
                                    ("structure.capacity", "dış ilişkiler ve proje kapasitesi eksik"),
                                    ("structure.sharing", "görev paylaşımı sorunlu"),
                                    ("structure.culture", "proje kültürü zayıf"),
                                    ("structure.rank", "birim kuruluş şemasında aşağıda"),
                                    ("structure.bringing", "proje ilgili birime ulaştırılamıyor"),
                                    ("structure.missing", "gereken birimler yok"),
                                    ("structure.visibility", "birim az tanınıyor"),
                                ],
                            ),
                            (
                                "bürokrasi",
                                [("bureaucracy.items", "bütçe ve harcama kalemleri hibe kurallarına uymuyor")],
                            ),
                            (
                                "birimler arası eş güdüm",
                                [
                                    ("coordination.preparing", "hazırlıkta iletişim yok"),
                                    ("coordination.units", "birimlerle sağlıklı iletişim yok"),
                                    ("coordination.unknown", "birimin işi bilinmiyor"),
                                ],
                            ),
                            (
                                "mali durum",
                                [
                                    ("money.debts_bar", "prim ve vergi borcu fona engel"),
                                    ("money.agency_debts", "kurumlara borç var"),
                                    ("money.budget", "bütçe sorunları"),
                                    ("money.cut", "kurum proje bütçesini sormadan kıstı"),
                                    ("money.cofinancing", "eş finansman bulunamıyor"),
                                    ("money.lasting", "sonuçlar sürdürülemiyor"),
                                ],
                            ),
                            (
                                "ortaklık",
                                [
                                    ("partnership.none", "uygun ortak bulunamadı"),
                                    ("partnership.material", "ortakların maddi beklentisi"),
                                    ("partnership.knowledge", "olası ortak ve kuruluşların bilgisi yetersiz"),
                                    ("partnership.network", "kardeş şehir ağı ortak bulmada kullanılmıyor"),
                                    ("partnership.civil", "sivil kuruluş ve üniversitelerle ilişki zayıf"),
                                    ("partnership.institutions", "başka kurumlardan destek yok"),
                                ],
                            ),
                            (
                                "fon azlığı",
                                [
                                    ("funds.few", "fon az"),
                                    ("funds.region", "koşullar bölgeye göre değişiyor"),
                                    ("funds.debts", "borçlar"),
                                    ("funds.sources", "kaynaklar bilinmiyor"),
                                    ("funds.announcement", "ortak bir duyuru yeri yok"),
                                ],
                            ),
                            (
                                "başvuru ve seçim",
                                [
                                    ("applying.methods", "yöntem bilinmiyor"),
                                    ("applying.formats", "biçimler çok ve farklı"),
                                    ("applying.resources", "istenen kaynak orantısız"),
                                    ("applying.long", "değerlendirme uzun sürüyor"),
                                    ("applying.politics", "fon dağıtımında siyaset"),
                                    ("applying.property", "mülkiyet sorunları"),
                                    ("applying.participation", "hazırlık katılımcı değil"),
                                ],
                            ),
                            (
                                "destek eksikliği",
                                [
                                    ("support.language", "dil desteği yok"),
                                    ("support.cycle", "proje döngüsü eğitimi gerek"),
                                    ("support.ministries", "bakanlıkların yanıtı yetersiz"),
                                    ("support.consultants", "danışmanlar yetersiz"),
                                    ("support.extra_pay", "657’ye bağlı çalışana ek ödeme yok"),
                                ],
                            ),
                            (
                                "siyasi engeller",
                                [
                                    ("politics.culture", "devlet politikası olarak proje kültürü yok"),
                                    ("politics.objective", "ulusal projeler nesnel değerlendirilmiyor"),
                                ],
                            ),
                        ],
                        max_length=40,
                        verbose_name="engelin ayrıntısı",
                    ),
                ),
                (
                    "evaluation",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.evaluation",
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
                        to="evaluations.finding",
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
                        name="evaluations_findingevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e9976ae1982ba68d3a924edecf0ede24ef2871b0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6169d",
                            table="evaluations_findingevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FollowUp",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("continue", "böyle sürdürülsün"),
                            ("objectives", "hedefler yenilensin"),
                            ("areas", "iş birliği alanları değişsin"),
                            ("methods", "araç ve yöntem değişsin"),
                            ("broaden", "faaliyetler genişlesin"),
                            ("narrow", "faaliyetler daralsın"),
                            ("lift", "yeni düzeye taşınsın"),
                            ("terminate", "sonlandırma önerilsin"),
                        ],
                        max_length=10,
                        verbose_name="türü",
                    ),
                ),
                ("text", models.CharField(max_length=300, verbose_name="sonuç kararı")),
                ("owner", models.CharField(max_length=160, verbose_name="kimde")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="son gün")),
                ("settled_on", models.DateField(editable=False, null=True, verbose_name="işe dönüştüğü gün")),
                ("outcome", models.CharField(blank=True, editable=False, max_length=300, verbose_name="neye dönüştü")),
                (
                    "evaluation",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="follow_ups",
                        to="evaluations.evaluation",
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
                    "programme",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programs.programme",
                        verbose_name="program",
                    ),
                ),
                (
                    "protocol",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="protocols.protocol",
                        verbose_name="protokol değişikliği",
                    ),
                ),
                (
                    "termination",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="protocols.termination",
                        verbose_name="sonlandırma",
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
                "verbose_name": "sonuç kararı",
                "ordering": ("id",),
                "indexes": [
                    models.Index(fields=["municipality", "settled_on", "due_on"], name="evaluations_follow_up_due")
                ],
                "constraints": [
                    twinning.tenancy.constraints.RowSecurity(
                        column="municipality_id",
                        grants="SELECT, INSERT, UPDATE",
                        login="",
                        name="evaluations_followup_rls",
                        national=False,
                    ),
                    models.UniqueConstraint(fields=("id", "municipality"), name="evaluations_followup_of_town"),
                    twinning.tenancy.constraints.SameMunicipality(
                        "twinning", name="evaluations_followup_same_twinning"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "evaluation", name="evaluations_followup_same_evaluation"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "programme", name="evaluations_followup_same_programme"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "protocol", name="evaluations_followup_same_protocol"
                    ),
                    twinning.tenancy.constraints.SameMunicipality(
                        "termination", name="evaluations_followup_same_termination"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome", ""), ("settled_on", None)),
                            models.Q(("settled_on__isnull", False), models.Q(("outcome", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="evaluations_settled_with_outcome",
                        violation_error_message="Neye dönüştüğü ve günü birlikte yazılır. Eksiği tamamlayın.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind", "continue"), ("due_on__isnull", False), _connector="OR"),
                        name="evaluations_wants_a_day",
                        violation_error_message="Son günü yazın.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_followupevent" ("due_on", "evaluation_id", "id", "kind", "municipality_id", "outcome", "owner", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "protocol_id", "settled_on", "termination_id", "text", "twinning_id", "version") VALUES (NEW."due_on", NEW."evaluation_id", NEW."id", NEW."kind", NEW."municipality_id", NEW."outcome", NEW."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."protocol_id", NEW."settled_on", NEW."termination_id", NEW."text", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="d579237133aa89dfc953cad6cdf59323e3121f70",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f52aa",
                            table="evaluations_followup",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_followupevent" ("due_on", "evaluation_id", "id", "kind", "municipality_id", "outcome", "owner", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "protocol_id", "settled_on", "termination_id", "text", "twinning_id", "version") VALUES (NEW."due_on", NEW."evaluation_id", NEW."id", NEW."kind", NEW."municipality_id", NEW."outcome", NEW."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."programme_id", NEW."protocol_id", NEW."settled_on", NEW."termination_id", NEW."text", NEW."twinning_id", NEW."version"); RETURN NULL;',
                            hash="24ebe047542cd8e52692598dda45f6cc6d23008d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7de12",
                            table="evaluations_followup",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_followupevent" ("due_on", "evaluation_id", "id", "kind", "municipality_id", "outcome", "owner", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "protocol_id", "settled_on", "termination_id", "text", "twinning_id", "version") VALUES (OLD."due_on", OLD."evaluation_id", OLD."id", OLD."kind", OLD."municipality_id", OLD."outcome", OLD."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."protocol_id", OLD."settled_on", OLD."termination_id", OLD."text", OLD."twinning_id", OLD."version"); RETURN NULL;',
                            hash="655da6221c758ee7e22742fd2f12e8135752d8c2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_55709",
                            table="evaluations_followup",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FollowUpEvent",
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
                            ("continue", "böyle sürdürülsün"),
                            ("objectives", "hedefler yenilensin"),
                            ("areas", "iş birliği alanları değişsin"),
                            ("methods", "araç ve yöntem değişsin"),
                            ("broaden", "faaliyetler genişlesin"),
                            ("narrow", "faaliyetler daralsın"),
                            ("lift", "yeni düzeye taşınsın"),
                            ("terminate", "sonlandırma önerilsin"),
                        ],
                        max_length=10,
                        verbose_name="türü",
                    ),
                ),
                ("text", models.CharField(max_length=300, verbose_name="sonuç kararı")),
                ("owner", models.CharField(max_length=160, verbose_name="kimde")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="son gün")),
                ("settled_on", models.DateField(editable=False, null=True, verbose_name="işe dönüştüğü gün")),
                ("outcome", models.CharField(blank=True, editable=False, max_length=300, verbose_name="neye dönüştü")),
                (
                    "evaluation",
                    twinning.institutions.models.ParentKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluations.evaluation",
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
                        to="evaluations.followup",
                    ),
                ),
                (
                    "programme",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.programme",
                        verbose_name="program",
                    ),
                ),
                (
                    "protocol",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.protocol",
                        verbose_name="protokol değişikliği",
                    ),
                ),
                (
                    "termination",
                    twinning.institutions.models.ParentKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="protocols.termination",
                        verbose_name="sonlandırma",
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
                        name="evaluations_followupevent_rls",
                        national=False,
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="be0a0f1820da19381005ceac71e61ade49385773",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f4c71",
                            table="evaluations_followupevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
