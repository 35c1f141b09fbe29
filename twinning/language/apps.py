from django.apps import AppConfig


class LanguageConfig(AppConfig):
    name = "twinning.language"
    label = "language"
