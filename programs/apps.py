from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProgramsConfig(AppConfig):
    name = "programs"
    label = "programs"
    verbose_name = _("Program")

    def ready(self) -> None:
        from twinning.relations.steps import register

        from .step import ProgrammeStep

        register(ProgrammeStep())
