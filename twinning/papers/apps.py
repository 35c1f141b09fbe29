from django.apps import AppConfig


class PapersConfig(AppConfig):
    name = "twinning.papers"
    label = "papers"
