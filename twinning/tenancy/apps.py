from django.apps import AppConfig


class TenancyConfig(AppConfig):
    name = "twinning.tenancy"
    label = "tenancy"
