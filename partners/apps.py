from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PartnersConfig(AppConfig):
    name = "partners"
    label = "partners"
    verbose_name = _("Ortak")

    def ready(self) -> None:
        from twinning.relations.steps import register

        from .step import PartnerStep

        register(PartnerStep())
