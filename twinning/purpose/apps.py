from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PurposeConfig(AppConfig):
    name = "twinning.purpose"
    label = "purpose"
    verbose_name = _("Amaç")

    def ready(self) -> None:
        from twinning.relations.steps import register

        from .step import PurposeStep

        register(PurposeStep())
