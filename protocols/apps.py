from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProtocolsConfig(AppConfig):
    name = "protocols"
    label = "protocols"
    verbose_name = _("Protokol")

    def ready(self) -> None:
        from twinning.relations.steps import register

        from .step import ProtocolStep
        from .termination.step import TerminationStep

        register(ProtocolStep())
        register(TerminationStep())
