from django.apps import AppConfig


class GuideConfig(AppConfig):
    name = "twinning.guide"
    label = "guide"
