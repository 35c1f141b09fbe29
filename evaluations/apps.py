from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EvaluationsConfig(AppConfig):
    name = "evaluations"
    label = "evaluations"
    verbose_name = _("Değerlendirme")

    def ready(self) -> None:
        from twinning.relations.steps import register

        from .step import EvaluationStep

        register(EvaluationStep())
